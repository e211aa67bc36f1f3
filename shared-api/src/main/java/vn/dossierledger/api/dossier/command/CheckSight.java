package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;

/**
 * Nothing happens: asks only whether the caller may know of this dossier. The door sends it when the version of a command was
 * stale, since 412 would tell a stranger that the dossier exists (API.md: 404 unknown or not yours to see).
 */
public record CheckSight(@TargetAggregateIdentifier String dossierCode, Caller by) {}
