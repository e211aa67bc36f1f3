package vn.dossierledger.command.dossier;

import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.policy.PolicyProfile;

/**
 * Where a rule that all authorities share stands in the regulation of one: the article is the one that its policy cites for the
 * value which the same article decides. So no article is a constant in code.
 *
 * @param policy the authority's policy
 * @param channel how the dossier came in
 * @param level its service level
 */
record Articles(PolicyProfile policy, Channel channel, ServiceLevel level) {

    static Articles of(PolicyProfile policy, DossierLife life) {
        return new Articles(policy, life.channel(), life.level());
    }

    /** What the one-stop checks (DQ 4.3.a; QN 11.1; BT 8.2.a; CM 12.1). */
    String intake() {
        return policy.intakeChecks().article();
    }

    /** That who left something out is asked for it, with the reason (DQ 4.3.a; QN 11.2; BT 8.2.c; CM 12.2). */
    String asking() {
        return policy.incompleteIsAsked().article();
    }

    /** How fees are asked for and paid (DQ 4.3.c; QN 7.1.b, 7.2.b; BT 8.4; CM 8.2, 8.4). */
    String fees() {
        return policy.paymentMethods().of(channel, level).article();
    }

    /** Who decides on the draft of a department (DQ 4.3.b; QN 12.2; BT 8.3.b; CM 13.2). */
    String decision() {
        return policy.refusalApprover().article();
    }

    /** How the signed result comes to the one-stop (DQ 4.3.b; QN 12.1.b; BT 8.3.c; CM 13.1.b). */
    String handOver() {
        return policy.resolutionEnds().article();
    }

    /** What the certified paper by post proves (QN 7.2.a; CM 8.3). */
    String proof() {
        return policy.applicantProofs().of(channel, level).article();
    }

    /** Who approves what a department asks the applicant for (QN 12.2; CM 13.2). */
    String supplement() {
        return policy.supplementApprover().article();
    }

    /** How departments and agencies work together on one dossier (DQ 4.3.b; QN 8.1.b; BT 4.5, 9.2; CM 9.1.b). */
    String coProcessing() {
        return policy.sharesWithinTheWhole().article();
    }

    /** When money goes back (QN 8.2.c; CM 9.2.c). */
    String refund() {
        return policy.refund().article();
    }

    /** How the citizen adds what was asked for (QN 6.2; CM 7.2). */
    String answering() {
        return policy.supplementAnswersAll().article();
    }

    /** That waiting for a supplement may come to an end [law]. */
    String lapse() {
        return policy.supplementLapses().article();
    }

    /** Who forwards, and how soon (DQ 4.3.a; QN 11.4; BT 8.3.a; CM 12.4). */
    String forwarding() {
        return policy.forwardWithin().article();
    }

    /** Who compares the originals (DQ 4.3.c; QN 7.1.a; BT 8.4.a; CM 8.1). */
    String originals() {
        return policy.originalsBeforeReturn().of(channel, level).article();
    }

    /** How the result reaches the citizen (DQ 4.3.c; QN 8.2; BT 8.4; CM 9.2). */
    String returning() {
        return policy.returnChannels().of(channel, level).article();
    }

    /** What becomes of a result that nobody collects (QN 8.2.c; CM 9.2.c). */
    String uncollected() {
        return policy.uncollectedAfter().article();
    }

    /** That deadlines are watched (QN 8.1.a; CM 9.1.a; BT 4.5). */
    String watching() {
        return policy.warnBefore().article();
    }

    /** What a stop does. */
    String stopping() {
        return policy.stopEffect().article();
    }

    /** How often an authority may apologise [law]. */
    String apologising() {
        return policy.apologies().article();
    }

    /** Of steps whose actors no regulation names. */
    String unsaid() {
        return ActorRules.OUR_CHOICE;
    }
}
