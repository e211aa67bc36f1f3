package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;

/** The others who work on one dossier: departments that were asked, agencies that have a copy. Each is numbered from 1. */
final class CoProcessing {

    private final SortedMap<Integer, Consultation> consultations = new TreeMap<>();
    private final SortedMap<Integer, AgencyCopy> copies = new TreeMap<>();
    private final SortedSet<Integer> openConsultations = new TreeSet<>();
    private final SortedSet<Integer> openCopies = new TreeSet<>();

    /** @param dueAt null where no time was given */
    record Consultation(int number, String department, Instant dueAt) {}

    /** @param dueAt null where no time was given */
    record AgencyCopy(int number, String authority, Instant dueAt, boolean received) {}

    void evolve(ConsultationRequested event) {
        consultations.put(
                event.consultation(), new Consultation(event.consultation(), event.department(), end(event.due())));
        openConsultations.add(event.consultation());
    }

    void evolve(ConsultationAnswered event) {
        openConsultations.remove(event.consultation());
    }

    void evolve(CopySentToAgency event) {
        copies.put(event.copy(), new AgencyCopy(event.copy(), event.authority(), end(event.due()), false));
        openCopies.add(event.copy());
    }

    void evolve(CopyReceivedByAgency event) {
        copies.computeIfPresent(
                event.copy(), (number, copy) -> new AgencyCopy(number, copy.authority(), copy.dueAt(), true));
    }

    void evolve(AgencyAnswered event) {
        openCopies.remove(event.copy());
    }

    /** The dossier begins anew: what was asked before is answered by nobody any more. */
    void beginAgain() {
        openConsultations.clear();
        openCopies.clear();
    }

    private static Instant end(Due dueOrNull) {
        return dueOrNull == null ? null : dueOrNull.dueAt();
    }

    int nextConsultation() {
        return consultations.size() + 1;
    }

    int nextCopy() {
        return copies.size() + 1;
    }

    /** A consultation that is still to be answered. */
    Optional<Consultation> openConsultation(int number) {
        return Optional.ofNullable(openConsultations.contains(number) ? consultations.get(number) : null);
    }

    /** A copy that is still to be answered. */
    Optional<AgencyCopy> openCopy(int number) {
        return Optional.ofNullable(openCopies.contains(number) ? copies.get(number) : null);
    }

    /** Numbers of the consultations that are still to be answered. */
    SortedSet<Integer> openConsultations() {
        return new TreeSet<>(openConsultations);
    }

    /** Numbers of the copies that are still to be answered. */
    SortedSet<Integer> openCopies() {
        return new TreeSet<>(openCopies);
    }

    /** Every consultation, by number. */
    Map<Integer, Consultation> consultations() {
        return Map.copyOf(consultations);
    }

    /** Every copy, by number: who was sent one may see the dossier. */
    Map<Integer, AgencyCopy> copies() {
        return Map.copyOf(copies);
    }

    /** A consultation, answered or not. */
    Optional<Consultation> consultation(int number) {
        return Optional.ofNullable(consultations.get(number));
    }

    /** A copy, answered or not. */
    Optional<AgencyCopy> copy(int number) {
        return Optional.ofNullable(copies.get(number));
    }

    /** The authorities that were sent a copy: their officers may see the dossier. */
    Set<String> agencies() {
        return copies.values().stream().map(AgencyCopy::authority).collect(Collectors.toUnmodifiableSet());
    }

    boolean isOpen() {
        return !openConsultations.isEmpty() || !openCopies.isEmpty();
    }
}
