package vn.dossierledger.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.attachment.Attachment;
import vn.dossierledger.command.attachment.Attachments;
import vn.dossierledger.command.attachment.FileType;
import vn.dossierledger.ledger.sealing.Pseudonyms;
import vn.dossierledger.standalone.issuer.Personas;

/** The demo exists only in an embedded run that asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dossier.demo.load")
public class DemoConfiguration {

    @Bean
    Demo demo(
            CommandGateway commands,
            EventStore events,
            Rulebook rulebook,
            DemoClock clock,
            Pseudonyms pseudonyms,
            Attachments attachments,
            Personas personas,
            @Value("${dossier.data}") Path directory,
            @Value("${dossier.demo.until:}") String until) {
        LastDay last = LastDay.of(until, Clock.system(WorkingCalendar.ZONE));
        DemoPlayer player =
                new DemoPlayer(commands, events, rulebook, clock, last.clock(), pseudonyms::of, files(attachments));
        return new Demo(
                player, last.day(), directory, personas.citizenId("citizen.an"), personas.citizenId("citizen.binh"));
    }

    /** One small scan per component; its content is the same for all dossiers, so it is kept once. */
    private static Scene.Files files(Attachments attachments) {
        return (component, stage, channel) -> {
            byte[] scan =
                    "%%PDF-1.7\n%% demo: %s\n%%%%EOF\n".formatted(component).getBytes(StandardCharsets.UTF_8);
            Attachment kept = attachments.keep(stage.submitter(channel), scan, FileType.PDF);
            return new SubmittedComponent(component, kept.attachment(), kept.sha256());
        };
    }
}
