package vn.dossierledger.api.query.incidents;

/**
 * Which incidents are there? Those that go on first, then the newest. Answered by an {@link IncidentList}. Filters that are null ask for
 * nothing.
 *
 * @param authority whose services are hit
 * @param ongoing true for those that are not resolved, false for those that are
 * @param size at most so many
 * @param cursor {@link IncidentList#next} of the page before; null for the first page
 */
public record ListIncidents(String authority, Boolean ongoing, int size, String cursor) {}
