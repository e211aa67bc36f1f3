package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.dossier.ProofKind;

/**
 * A dossier of level 4 needs one of these proofs (QN 7.2.a; CM 8.3).
 */
public record ProofMissing(Set<ProofKind> accepted, String article) implements Rejection {}
