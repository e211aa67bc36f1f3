package vn.dossierledger.command.config;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.clocks.WorkingCalendar;

/** The ledger's time. A process with both sides has one clock, whichever side brings it. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "ledgerClock")
    Clock ledgerClock() {
        return Clock.system(WorkingCalendar.ZONE);
    }
}
