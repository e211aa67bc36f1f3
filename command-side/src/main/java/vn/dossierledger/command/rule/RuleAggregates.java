package vn.dossierledger.command.rule;

import org.axonframework.config.Configurer;

/** The door of this package for the configuration: it makes the rule aggregates known to Axon. */
public final class RuleAggregates {

    private RuleAggregates() {}

    /** Each handler is given a {@code java.time.Clock} and the {@code Rulebook} as resources of the configuration. */
    public static void registerIn(Configurer configurer) {
        configurer
                .configureAggregate(Authority.class)
                .configureAggregate(Policy.class)
                .configureAggregate(Procedure.class)
                .configureAggregate(Calendar.class);
    }
}
