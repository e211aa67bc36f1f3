package vn.dossierledger.query.config;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.http.CitizenPseudonyms;
import vn.dossierledger.ledger.sealing.ApplicantKeys;
import vn.dossierledger.ledger.sealing.Pseudonyms;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.search.ExportWitness;

/** What both sides need at their door; in a process with both, whichever comes first brings it. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "ledgerClock")
    Clock ledgerClock() {
        return Clock.system(WorkingCalendar.ZONE);
    }

    @Bean
    @ConditionalOnMissingBean
    CitizenPseudonyms citizenPseudonyms(Pseudonyms pseudonyms) {
        return pseudonyms::of;
    }

    @Bean
    Opener opener(ApplicantKeys keys) {
        return keys::open;
    }

    /** Until somebody keeps a record of what leaves. */
    @Bean
    @ConditionalOnMissingBean
    ExportWitness exportWitness() {
        return (caller, codes, at) -> {};
    }
}
