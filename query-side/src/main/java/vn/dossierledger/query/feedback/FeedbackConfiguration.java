package vn.dossierledger.query.feedback;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.rebuild.StreamsPlan;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    FeedbackRows feedbackRows(JdbcClient jdbc, JdbcOperations rows) {
        return new FeedbackRows(jdbc, rows);
    }

    @Bean
    FeedbackProjection feedbackProjection(FeedbackRows rows) {
        return new FeedbackProjection(rows);
    }

    @Bean
    StreamsPlan<FeedbackEvent> feedbackRebuild(JdbcOperations jdbc) {
        return new StreamsPlan<>(
                FeedbackProjection.PROCESSOR,
                jdbc,
                FeedbackEvent.class,
                List.of("feedback/", "rating/"),
                List.of(new StreamsPlan.Part<FeedbackEvent, FeedbackBody>(
                        FeedbackRows.TABLE, FeedbackConfiguration::row)));
    }

    private static Stream<FeedbackBody> row(List<FeedbackEvent> events) {
        FeedbackBody body = null;
        for (FeedbackEvent event : events) {
            body = FeedbackBody.after(body, event);
        }
        return Stream.ofNullable(body);
    }

    @Bean
    FeedbackQueries feedbackQueries(JdbcClient jdbc, FeedbackRows rows, Opener opener) {
        return new FeedbackQueries(rows, new FeedbackCounting(jdbc), opener);
    }
}
