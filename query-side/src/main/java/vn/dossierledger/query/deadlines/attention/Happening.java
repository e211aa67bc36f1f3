package vn.dossierledger.query.deadlines.attention;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.clocks.ClockRun;

/**
 * Something that happened to a dossier and that an inspector may want to see in the light of its promised date.
 *
 * @param sequence of the event, within the dossier
 * @param by never with the pseudonym of a citizen
 * @param before the date that the event says it changes; FORWARDED: the end of K2 as it was then; null where it says none
 * @param after the date that the event sets; null where it says none
 * @param legalBasis what the event cites; null where it cites nothing
 * @param promise K3 as it ran before the event, null without one and where nobody asks
 * @param promiseAfter K3 as it ran after the event, null likewise
 */
public record Happening(
        long sequence,
        HappeningKind kind,
        Instant at,
        Actor by,
        Instant before,
        Instant after,
        String legalBasis,
        ClockRun promise,
        ClockRun promiseAfter) {}
