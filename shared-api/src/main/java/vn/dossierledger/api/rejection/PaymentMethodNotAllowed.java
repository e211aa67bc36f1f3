package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.dossier.PaymentMethod;

/**
 * The method is not allowed for this level and authority.
 */
public record PaymentMethodNotAllowed(PaymentMethod method, Set<PaymentMethod> allowed, String article)
        implements Rejection {}
