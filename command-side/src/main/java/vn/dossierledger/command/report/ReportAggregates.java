package vn.dossierledger.command.report;

import org.axonframework.config.Configurer;

/** The door of this package for the configuration. */
public final class ReportAggregates {

    private ReportAggregates() {}

    /** The handler is given a clock, the rulebook, a {@link LedgerEnd} and the counting rules as resources of the configuration. */
    public static void registerIn(Configurer configurer) {
        configurer.configureAggregate(ReportSeal.class);
    }
}
