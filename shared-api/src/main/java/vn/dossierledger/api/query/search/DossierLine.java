package vn.dossierledger.api.query.search;

import java.time.Instant;
import java.util.Map;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;

/**
 * A dossier in a list.
 *
 * @param version the last sequence number that the list knows of
 * @param applicantName null when the applicant's key was erased
 * @param summary nullable
 * @param acceptedAt null until then
 * @param dueAt when its time limit ends (K3), as its clocks say; null until accepted, and while it stands still
 * @param finishedAt when its work was done; null until then
 * @param overdue whether its time limit is open and past its end; never where it stands still
 * @param department null until forwarded
 * @param assignee the specialist who last handled it; nullable
 * @param highlights fields that hold what was typed, as HTML whose only element is {@code mark}; empty where nothing was typed
 */
public record DossierLine(
        String code,
        long version,
        DossierState state,
        String authority,
        String procedure,
        String level,
        Channel channel,
        ApplicantKind applicantKind,
        String applicantName,
        String summary,
        Instant submittedAt,
        Instant acceptedAt,
        Instant dueAt,
        Instant finishedAt,
        boolean overdue,
        String department,
        String assignee,
        Map<String, String> highlights) {

    @Override
    public String toString() {
        return "DossierLine[" + code + "]";
    }
}
