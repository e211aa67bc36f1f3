package vn.dossierledger.query.http;

/**
 * Something new, for who watches.
 *
 * @param id where to go on after a break ({@code Last-Event-ID})
 * @param event its name
 * @param data as JSON
 */
record Live(String id, String event, Object data) {}
