package vn.dossierledger.command.rule;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;

/**
 * A version that is older than some of a policy's cells has our defaults there. A file that answers them with the same values, and knows the articles,
 * says nothing new: otherwise an older ledger would refuse the files of a newer program, since no version reaches back.
 */
final class StoodInCells {

    private StoodInCells() {}

    /** Whether a version of the policy already says what is to be published. */
    static boolean alreadySay(PolicyProfile version, PolicyProfile published) {
        return Arrays.stream(PolicyProfile.class.getRecordComponents())
                .allMatch(each -> alreadySays(cell(each, version), cell(each, published)));
    }

    private static boolean alreadySays(Object version, Object published) {
        return Objects.equals(version, published)
                || (version instanceof Cited<?> old
                        && published instanceof Cited<?> asked
                        && Cited.NOT_ASKED_YET.equals(old.article())
                        && Objects.equals(old.value(), asked.value()));
    }

    private static Object cell(RecordComponent component, PolicyProfile policy) {
        try {
            return component.getAccessor().invoke(policy);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A policy's cell cannot be read", e);
        }
    }
}
