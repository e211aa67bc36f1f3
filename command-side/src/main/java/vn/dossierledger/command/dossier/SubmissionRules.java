package vn.dossierledger.command.dossier;

import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.rejection.ChannelNotOffered;
import vn.dossierledger.api.rejection.LevelNotOffered;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.OnlineNeedsLevelThree;
import vn.dossierledger.api.rejection.ProofMissing;
import vn.dossierledger.api.rejection.Rejection;

/** How a dossier comes in (DQ 2.4; QN 6.2, 7; BT 8.1, 10.1.a; CM 7.2, 8). */
final class SubmissionRules {

    private SubmissionRules() {}

    /** QN 6.2, CM 7.2: online the citizen submits from its own account; at the counter and from the post the one-stop does. */
    static Optional<Rejection> eachChannelHasItsSubmitter(Caller caller, Channel channel) {
        Role submitter = submitterOf(channel);
        boolean fits = caller.is(submitter) && (submitter != Role.CITIZEN || caller.citizen() != null);
        return fits ? Optional.empty() : Optional.of(new NotYourRole(Set.of(submitter), ActorRules.OUR_CHOICE));
    }

    static Optional<Rejection> aOneStopReceivesForItsOwnAuthority(Caller caller, Channel channel, String authority) {
        return submitterOf(channel) == Role.CITIZEN || authority.equals(caller.authority())
                ? Optional.empty()
                : Optional.of(new NotYourAuthority(authority));
    }

    /** A service is offered at one level; asking for a lower one would walk around the rules of the higher. */
    static Optional<Rejection> aServiceIsAskedForAtItsLevel(ServiceLevel asked, ServiceLevel offered) {
        return asked.rank() == offered.rank() ? Optional.empty() : Optional.of(new LevelNotOffered(asked, offered));
    }

    /** DQ 2.4.c; QN 6.2; CM 7.2: the net carries whole dossiers from level 3 on. */
    static Optional<Rejection> onlyLevelThreeAndAboveComesOnline(
            Channel channel, ServiceLevel level, Cited<Integer> lowest) {
        return channel != Channel.ONLINE || level.rank() >= lowest.value()
                ? Optional.empty()
                : Optional.of(new OnlineNeedsLevelThree(level, lowest.article()));
    }

    static Optional<Rejection> aProcedureIsOfferedByItsChannels(Channel channel, Set<Channel> offered) {
        return offered.contains(channel) ? Optional.empty() : Optional.of(new ChannelNotOffered(channel, offered));
    }

    /** QN 7.2.a; CM 8.3: where the policy asks who is behind an online dossier, one of its proofs is given. */
    static Optional<Rejection> theApplicantIsProven(ProofKind given, Cited<Set<ProofKind>> accepted) {
        return accepted.value().isEmpty() || (given != null && accepted.value().contains(given))
                ? Optional.empty()
                : Optional.of(new ProofMissing(accepted.value(), accepted.article()));
    }

    static Role submitterOf(Channel channel) {
        return switch (channel) {
            case ONLINE -> Role.CITIZEN;
            case COUNTER, POST -> Role.ONE_STOP;
        };
    }
}
