package vn.dossierledger.command.dossier;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.rejection.AttachmentUnknown;
import vn.dossierledger.api.rejection.ComponentRepeated;
import vn.dossierledger.api.rejection.ComponentsMissing;
import vn.dossierledger.api.rejection.ComponentsUnknown;
import vn.dossierledger.api.rejection.FileShared;
import vn.dossierledger.api.rejection.Rejection;

/** What a dossier consists of: the components of its procedure's version (DQ 4.1.b). */
final class ComponentRules {

    private ComponentRules() {}

    static Optional<Rejection> onlyComponentsOfTheProcedureAreNamed(
            List<ComponentDefinition> defined, Collection<String> named) {
        Set<String> unknown = new HashSet<>(named);
        defined.forEach(each -> unknown.remove(each.component()));
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new ComponentsUnknown(Set.copyOf(unknown)));
    }

    static Optional<Rejection> noComponentStandsTwice(Collection<String> named) {
        Set<String> seen = new HashSet<>();
        return named.stream().filter(each -> !seen.add(each)).findFirst().map(ComponentRepeated::new);
    }

    /** DQ 4.3.a; QN 7.1.a; BT 8.1; CM 8.1: what the procedure requires is there. */
    static Optional<Rejection> everyRequiredComponentIsThere(
            List<ComponentDefinition> defined, Collection<String> given, String article) {
        Set<String> missing = required(defined);
        missing.removeAll(given);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new ComponentsMissing(Set.copyOf(missing), article));
    }

    /**
     * QN 7.1.a; CM 8.1: each component is its own file.
     *
     * @param before the files that are there already, by component
     */
    static Optional<Rejection> eachComponentIsItsOwnFile(
            Map<String, String> before, List<SubmittedComponent> added, Cited<Boolean> wanted) {
        if (!wanted.value()) {
            return Optional.empty();
        }
        Set<String> replaced = added.stream().map(SubmittedComponent::component).collect(Collectors.toSet());
        Set<String> used = before.entrySet().stream()
                .filter(each -> !replaced.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(HashSet::new));
        return added.stream()
                .map(SubmittedComponent::attachment)
                .filter(each -> !used.add(each))
                .findFirst()
                .map(each -> new FileShared(each, wanted.article()));
    }

    /** Only a file that is here, and that its submitter brought, becomes part of a dossier. */
    static Optional<Rejection> everyFileIsHere(List<SubmittedComponent> files) {
        return files.stream()
                .filter(each -> each.sha256() == null)
                .findFirst()
                .map(each -> new AttachmentUnknown(each.attachment()));
    }

    /** The ids of the components that may not be left out. */
    static Set<String> required(List<ComponentDefinition> defined) {
        return defined.stream()
                .filter(ComponentDefinition::required)
                .map(ComponentDefinition::component)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
