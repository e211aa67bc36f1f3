package vn.dossierledger.query.dossierfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.ViewJson;

/**
 * Facts with what was set right in the place of what they told: for a file, which shows what is right and the correction beside it. A history
 * shows events as they are. What is set right of the applicant is inside of a sealed text: {@link ChangesReading} does that.
 */
final class SetRight {

    private static final String APPLICANT = "applicant.";

    private final Opener opener;

    SetRight(Opener opener) {
        this.opener = opener;
    }

    /** In the same order; a later correction of a field takes the place of an earlier one. */
    List<Fact> of(List<Fact> facts) {
        List<Fact> right = new ArrayList<>(facts);
        for (Fact fact : facts) {
            if (fact.event() instanceof RecordCorrected correction
                    && !correction.field().startsWith(APPLICANT)) {
                right.replaceAll(each -> each.sequence() == correction.event()
                        ? new Fact(right(each.event(), correction), each.sequence(), each.recordedAt())
                        : each);
            }
        }
        return right;
    }

    private DossierEvent right(DossierEvent event, RecordCorrected correction) {
        ObjectNode tree = ViewJson.MAPPER.valueToTree(event);
        int dot = correction.field().indexOf('.');
        String name = correction.field().substring(dot + 1);
        Optional<ObjectNode> place = dot < 0
                ? Optional.of(tree)
                : tree.optional(correction.field().substring(0, dot)).map(ObjectNode.class::cast);
        place.ifPresent(parent -> {
            if (dot < 0 && isPlain(event, name)) {
                opener.open(correction.after()).ifPresent(text -> parent.put(name, text));
            } else {
                parent.set(name, ViewJson.MAPPER.valueToTree(correction.after()));
            }
        });
        return ViewJson.MAPPER.treeToValue(tree, event.getClass());
    }

    private static boolean isPlain(DossierEvent event, String name) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .anyMatch(each -> each.getName().equals(name) && each.getType() == String.class);
    }
}
