package vn.dossierledger.api.rejection;

/**
 * No more goes back than was paid.
 */
public record RefundExceedsPayment(long paid, long refunded, long asked, String article) implements Rejection {}
