package vn.dossierledger.command.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.Requirement;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.DepartmentUnknown;
import vn.dossierledger.api.rejection.DigitalSignatureRequired;
import vn.dossierledger.api.rejection.NotSigned;
import vn.dossierledger.api.rejection.OfficerNotNamed;
import vn.dossierledger.api.rejection.ProposalIsARefusal;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.SignatureUnsaid;
import vn.dossierledger.api.rejection.SignerIsTheDrafter;

/** How a department proposes and a leader decides (DQ 4.3.b; QN 12; BT 8.3; CM 13). */
final class DecisionRules {

    private DecisionRules() {}

    static Optional<Rejection> aDossierGoesToADepartmentOfTheAuthority(String department, AuthorityProfile authority) {
        return authority.departments().stream()
                        .anyMatch(each -> each.department().equals(department))
                ? Optional.empty()
                : Optional.of(new DepartmentUnknown(department));
    }

    /** QN 12: the head gives a dossier to somebody. */
    static Optional<Rejection> anAssignmentNamesItsOfficer(String officer) {
        return officer == null || officer.isBlank() ? Optional.of(new OfficerNotNamed()) : Optional.empty();
    }

    /** What is signed stays signed: a second decision would be an edit. */
    static Optional<Rejection> aDraftIsDecidedOnce(boolean signed) {
        return signed ? Optional.of(new AlreadyDecided()) : Optional.empty();
    }

    /** DQ 4.3.b; QN 12.2; BT 8.3.b; CM 13.2: a refusal is signed as a refusal, with its reason. */
    static Optional<Rejection> aRefusalIsNotSignedAsAResult(ProposalKind draft, String article) {
        return draft == ProposalKind.REFUSE ? Optional.of(new ProposalIsARefusal(article)) : Optional.empty();
    }

    /** DQ 4.3.b; BT 8.3.b: two people look at every outcome. */
    static Optional<Rejection> whoDraftedDoesNotSign(ProposalSubmitted draft, String signer, String article) {
        return draft.by().subject().equals(signer) ? Optional.of(new SignerIsTheDrafter(article)) : Optional.empty();
    }

    /** BT 8.3.b, 10.2.b: where the policy demands it, every outcome is signed digitally; DQ 5.7: where it prefers that, it is said how. */
    static Optional<Rejection> anOutcomeIsSignedAsThePolicyDemands(
            Signature signature, Cited<Requirement> digitalSignature) {
        boolean digital = signature != null && signature.kind() == SignatureKind.DIGITAL;
        return switch (digitalSignature.value()) {
            case NO -> Optional.empty();
            case PREFERRED ->
                signature == null ? Optional.of(new SignatureUnsaid(digitalSignature.article())) : Optional.empty();
            case REQUIRED ->
                digital ? Optional.empty() : Optional.of(new DigitalSignatureRequired(digitalSignature.article()));
        };
    }

    /** DQ 4.3.b; QN 12.1.b; BT 8.3.c; CM 13.1.b: only a signed outcome goes to the one-stop. */
    static Optional<Rejection> nothingLeavesUnsigned(boolean signed, String article) {
        return signed ? Optional.empty() : Optional.of(new NotSigned(article));
    }

    /** CM 13.2: who signs a refusal is the policy's to say; the leader always may. */
    static List<Role> signersOfARefusal(Cited<Role> approver) {
        Set<Role> signers = new LinkedHashSet<>(List.of(approver.value()));
        signers.add(Role.LEADER);
        return List.copyOf(signers);
    }
}
