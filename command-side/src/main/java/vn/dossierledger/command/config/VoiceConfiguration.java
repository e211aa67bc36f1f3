package vn.dossierledger.command.config;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.command.feedback.Feedback;
import vn.dossierledger.command.feedback.FeedbackDesk;
import vn.dossierledger.command.incident.Incident;
import vn.dossierledger.command.incident.IncidentDesk;
import vn.dossierledger.command.record.DossiersOnRecord;
import vn.dossierledger.command.sealing.ApplicantSealing;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/** The desks at which incidents are told of and people are heard. */
@Configuration(proxyBeanMethods = false)
public class VoiceConfiguration {

    @Bean
    ConfigurerModule voices() {
        return configurer -> configurer.configureAggregate(Incident.class).configureAggregate(Feedback.class);
    }

    @Bean
    IncidentDesk incidentDesk(@Qualifier("ledgerClock") Clock clock, Rulebook rulebook) {
        return new IncidentDesk(clock, registered(rulebook));
    }

    @Bean
    FeedbackDesk feedbackDesk(
            @Qualifier("ledgerClock") Clock clock, Rulebook rulebook, EventStore ledger, ApplicantKeys keys) {
        return new FeedbackDesk(clock, registered(rulebook), new DossiersOnRecord(ledger), new ApplicantSealing(keys));
    }

    private static BiPredicate<String, LocalDate> registered(Rulebook rulebook) {
        return (authority, day) -> rulebook.authority(authority, day).isPresent();
    }
}
