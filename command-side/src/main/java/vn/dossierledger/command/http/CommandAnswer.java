package vn.dossierledger.command.http;

import java.util.List;

/**
 * The body of every command's answer.
 *
 * @param code of the dossier, id of the rule, or what addresses call the incident or the feedback
 * @param version the last sequence number, as in the ETag
 * @param state of the dossier, the incident or the feedback; null for a rule
 * @param events type names, in order
 */
public record CommandAnswer(String code, long version, String state, List<String> events) {}
