package vn.dossierledger.query.rebuild;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dossierledger.api.query.readmodels.VersionState;

/** What a node has left that died while it worked on a version. */
final class Remains {

    private static final Logger LOG = LoggerFactory.getLogger(Remains.class);

    private final Versions versions;
    private final Form form;

    Remains(Versions versions, Form form) {
        this.versions = versions;
        this.form = form;
    }

    void clearAway(Version left) {
        LOG.warn(
                "Version {} of read model {} was being worked on by a node that is gone; it was at {}.",
                left.version(),
                left.readModel(),
                left.state());
        if (left.form() == null) {
            versions.failed(left, VersionState.FAILED, "The node that built it is gone.");
        } else if (left.form().equals(form.readForm())) {
            // An index took the other's place, and the node died before it could say so.
            Version before = versions.live(left.readModel());
            versions.switched(before, left, before.form(), left.place());
        } else if (!left.everRead()) {
            form.drop(left.form());
            versions.failed(left, VersionState.FAILED, "The node that built it is gone.");
        } else {
            versions.failed(left, VersionState.FORMER, "The node that brought it up to date is gone.");
        }
    }
}
