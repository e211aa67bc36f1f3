package vn.dossierledger.query.report06;

import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.query.report06.Figures06;

/** What must hold between the figures of form II.06a. */
final class Identities {

    private Identities() {}

    /** The identities that do not hold within a line, as codes. */
    static List<String> violatedBy(Figures06 line) {
        var received = line.received();
        var solved = line.solved();
        var inProgress = line.inProgress();
        var apart = line.apart();
        List<String> violated = new ArrayList<>();
        require(
                violated,
                "received-parts",
                received.total(),
                received.online() + received.direct() + received.carriedOver());
        require(violated, "solved-parts", solved.total(), solved.early() + solved.onTime() + solved.late());
        require(violated, "in-progress-parts", inProgress.total(), inProgress.inTime() + inProgress.late());
        require(
                violated,
                "apart-parts",
                apart.total(),
                apart.withdrawn() + apart.stopped() + apart.lapsed() + apart.notPerformed());
        require(
                violated,
                "received-is-solved-in-progress-and-apart",
                received.total(),
                solved.total() + inProgress.total() + apart.total());
        return violated;
    }

    /** What is carried over into a period is what was in progress when the one before it ended. */
    static List<String> violatedBy(Figures06 total, long inProgressBefore) {
        List<String> violated = violatedBy(total);
        require(violated, "carried-over-was-in-progress", total.received().carriedOver(), inProgressBefore);
        return violated;
    }

    private static void require(List<String> violated, String identity, long one, long other) {
        if (one != other) {
            violated.add(identity);
        }
    }
}
