package vn.dossierledger.api.query.reads;

import vn.dossierledger.api.query.Language;

/**
 * Who has read this dossier? Answered by a {@link ReadPage}, newest first; empty when nobody has. Whether the caller may know is for
 * who asks.
 *
 * @param language of the reasons
 * @param size 1 to 100
 * @param cursor {@code next} of the page before; nullable
 */
public record ListReads(String code, Language language, int size, String cursor) {}
