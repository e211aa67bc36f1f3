package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.clocks.CalendarVersions;

/** What the applicant of one dossier was promised, and what became of that. Where K3 ends is not in here: ask the clocks. */
final class Promise {

    private Appointment appointment;
    private final Map<Integer, Integer> countedWith = new HashMap<>();
    private final List<ApologyIssued> apologies = new ArrayList<>();
    private final List<DeadlineExtended> extensions = new ArrayList<>();

    void evolve(ApologyIssued event) {
        apologies.add(event);
    }

    void evolve(DeadlineExtended event) {
        extensions.add(event);
    }

    /** The first promise of a run of K3: apologies for an earlier run do not count for this one. */
    void made(Appointment promise) {
        apologies.clear();
        extensions.clear();
        countedWith.clear();
        count(promise);
    }

    /** The same promise, counted by another calendar. */
    void recomputed(AppointmentRecomputed event) {
        count(event.appointment());
        countedWith.merge(event.calendarYear(), event.calendarVersion(), Math::max);
    }

    private void count(Appointment promise) {
        appointment = promise;
        countedWith.putAll(CalendarVersions.of(promise.due()));
    }

    /** Null until the dossier is accepted. */
    Appointment appointment() {
        return appointment;
    }

    /** Whether the promise was counted with this version of a calendar year, or a newer one: when it was made, or again. */
    boolean wasCountedWith(int year, int version) {
        return countedWith.getOrDefault(year, -1) >= version;
    }

    /** The versions of the calendar years with which the promise was counted last, by year; other years played no part in it. */
    Map<Integer, Integer> countedWith() {
        return Map.copyOf(countedWith);
    }

    /** How many apologies there were for this promise. */
    int apologies() {
        return apologies.size();
    }

    /** The date that the last apology named; null without one. */
    Instant apologyDueAt() {
        return apologies.isEmpty() ? null : apologies.getLast().newDueAt();
    }

    /** Decisions that moved the end of K3, in order. */
    List<DeadlineExtended> extensions() {
        return List.copyOf(extensions);
    }
}
