package vn.dossierledger.api.query.worklist;

/**
 * A worklist in short: another mark, another list.
 *
 * @param mark letters and digits
 */
public record WorklistMark(String mark) {}
