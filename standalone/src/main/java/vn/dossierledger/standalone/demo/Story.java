package vn.dossierledger.standalone.demo;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ProofKind;

/**
 * One dossier of the demo, from its submission on.
 *
 * @param number counted from 1, in order of submission
 * @param authority whose dossier
 * @param procedure which procedure
 * @param channel how it comes in
 * @param applicant whose it is
 * @param submittedAt on the simulated clock
 * @param steps what follows, in order; those that would lie in the future are left out, and the dossier stays open
 */
record Story(
        int number,
        String authority,
        String procedure,
        Channel channel,
        Applicant applicant,
        Instant submittedAt,
        List<Step> steps) {

    /** How the applicant is proven: nobody sends paper who signs. */
    ProofKind proof() {
        if (channel != Channel.ONLINE) {
            return null;
        }
        return steps.stream().anyMatch(step -> step.act() == Step.Act.CONFIRM_PAPER)
                ? ProofKind.CERTIFIED_PAPER_BY_POST
                : ProofKind.DIGITAL_SIGNATURE;
    }
}
