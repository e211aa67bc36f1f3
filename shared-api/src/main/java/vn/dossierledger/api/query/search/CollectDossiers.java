package vn.dossierledger.api.query.search;

/**
 * All dossiers of a question, portion by portion, as they stood when the first portion was asked for: for who wants every one of them. Answered by
 * a {@link DossierPortion}.
 *
 * @param question its page size does not count, its cursor is {@code next} of the portion before
 */
public record CollectDossiers(SearchDossiers question) {}
