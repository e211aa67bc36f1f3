package vn.dossierledger.query.incidents;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.query.incidents.IncidentLine;
import vn.dossierledger.query.rebuild.StreamsPlan;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class IncidentConfiguration {

    @Bean
    IncidentRows incidentRows(JdbcClient jdbc, JdbcOperations rows) {
        return new IncidentRows(jdbc, rows);
    }

    @Bean
    IncidentProjection incidentProjection(IncidentRows rows) {
        return new IncidentProjection(rows);
    }

    @Bean
    StreamsPlan<IncidentEvent> incidentRebuild(JdbcOperations jdbc) {
        return new StreamsPlan<>(
                IncidentProjection.PROCESSOR,
                jdbc,
                IncidentEvent.class,
                List.of(IncidentIds.INCIDENTS),
                List.of(new StreamsPlan.Part<IncidentEvent, IncidentRows.Row>(
                        IncidentRows.TABLE, IncidentConfiguration::row)));
    }

    private static Stream<IncidentRows.Row> row(List<IncidentEvent> events) {
        IncidentLine line = IncidentBody.begin((IncidentReported) events.getFirst());
        for (IncidentEvent event : events.subList(1, events.size())) {
            line = IncidentBody.after(line, event);
        }
        return Stream.of(new IncidentRows.Row(events.getFirst().incident(), line));
    }

    @Bean
    IncidentQueries incidentQueries(IncidentRows rows) {
        return new IncidentQueries(rows);
    }
}
