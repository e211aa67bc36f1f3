package vn.dossierledger.api.dossier;

/**
 * One line of a fee.
 * @param kind phí or lệ phí
 * @param name as in the fee schedule
 * @param amount whole đồng, positive
 */
public record FeeItem(FeeKind kind, String name, long amount) {}
