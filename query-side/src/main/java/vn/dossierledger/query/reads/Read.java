package vn.dossierledger.query.reads;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.api.sealing.Sealed;

/**
 * Somebody reads a dossier that is not their own.
 *
 * @param code of the dossier
 * @param at when
 * @param what is read
 * @param by who, in which role; an officer's account, never a citizen
 * @param reason in the reader's own words; null: the duty of the role
 * @param question what a list or an export asked for, without anything that was typed; null for a single dossier and for suggestions
 */
public record Read(String code, Instant at, ReadSubject what, Actor by, Sealed reason, String question) {}
