package vn.dossierledger.standalone.config;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.standalone.demo.DemoClock;

/** The ledger's time: the real one, but on the demo's thread. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    DemoClock ledgerClock() {
        return new DemoClock(Clock.system(WorkingCalendar.ZONE));
    }
}
