package vn.dossierledger.command.deadline;

import java.time.Instant;

/** Where alarms are written down. */
@FunctionalInterface
public interface Schedule {

    /**
     * Adds a task that is to be done once; one that waits already is left as it is.
     *
     * @param task what kind of task
     * @param instance its id, unique within the kind
     * @param at when; one for an instant that has passed is done within seconds
     */
    void add(String task, String instance, Instant at);
}
