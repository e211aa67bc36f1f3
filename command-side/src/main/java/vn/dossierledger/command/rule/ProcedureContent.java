package vn.dossierledger.command.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.PublishProcedure;
import vn.dossierledger.api.rule.RuleIds;

/** Whether the definition of a procedure holds together and says all that must be published (DQ 4.1.b). */
final class ProcedureContent {

    private ProcedureContent() {}

    static Optional<RuleInvalid> holdsTogether(PublishProcedure publish) {
        Faults faults = new Faults();
        faults.present(publish.effectiveFrom(), "/effectiveFrom");
        if (!faults.present(publish.definition(), "")) {
            return faults.asRejection();
        }
        ProcedureDefinition definition = publish.definition();
        identity(publish, definition, faults);
        texts(definition, faults);
        faults.unless(definition.sets() >= 1, "/sets", "must-be-at-least-1");
        faults.present(definition.limit(), "/limit");
        if (faults.present(definition.level(), "/level") && faults.some(definition.channels(), "/channels")) {
            faults.unless(
                    !definition.channels().contains(Channel.ONLINE)
                            || definition.level().rank() >= 3,
                    "/channels",
                    "may-hold-ONLINE-only-from-level-3-on");
        }
        components(definition, faults);
        fees(definition, faults);
        if (faults.present(definition.agencies(), "/agencies")) {
            faults.unless(
                    definition.agencies().stream().noneMatch(String::isBlank)
                            && Set.copyOf(definition.agencies()).size()
                                    == definition.agencies().size(),
                    "/agencies",
                    "must-be-names-each-once");
        }
        return faults.asRejection();
    }

    /** DOMAIN.md 1: a department examines; it is one of the authority's own. */
    static Optional<RuleInvalid> namesADepartmentOf(AuthorityProfile authority, ProcedureDefinition definition) {
        return authority.departments().stream()
                        .anyMatch(department -> department.department().equals(definition.department()))
                ? Optional.empty()
                : Optional.of(new RuleInvalid(Map.of("/department", "must-be-a-department-of-the-authority")));
    }

    private static void identity(PublishProcedure publish, ProcedureDefinition definition, Faults faults) {
        faults.id(definition.procedure(), "/procedure");
        faults.unless(
                publish.authority().equals(definition.authority()), "/authority", "must-be-the-one-of-the-address");
        faults.unless(
                publish.procedure() != null
                        && publish.procedure().equals(definition.procedure())
                        && publish.rule().equals(RuleIds.procedure(publish.authority(), publish.procedure())),
                "/procedure",
                "must-be-the-one-of-the-address");
    }

    private static void texts(ProcedureDefinition definition, Faults faults) {
        faults.text(definition.name(), "/name");
        faults.text(definition.field(), "/field");
        faults.text(definition.description(), "/description");
        faults.text(definition.steps(), "/steps");
        faults.text(definition.method(), "/method");
        faults.text(definition.limitArticle(), "/limitArticle");
        faults.text(definition.audience(), "/audience");
        faults.text(definition.department(), "/department");
        faults.text(definition.result(), "/result");
        faults.text(definition.conditions(), "/conditions");
        faults.text(definition.legalBasis(), "/legalBasis");
        faults.text(definition.guide(), "/guide");
    }

    private static void components(ProcedureDefinition definition, Faults faults) {
        if (!faults.some(definition.components(), "/components")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definition.components().size(); i++) {
            ComponentDefinition component = definition.components().get(i);
            String at = "/components/" + i;
            faults.id(component.component(), at + "/component");
            faults.text(component.name(), at + "/name");
            faults.unless(seen.add(component.component()), at + "/component", "must-not-be-listed-twice");
        }
        faults.unless(
                definition.components().stream().anyMatch(ComponentDefinition::required),
                "/components",
                "must-hold-at-least-one-required-component");
    }

    private static void fees(ProcedureDefinition definition, Faults faults) {
        if (!faults.present(definition.fees(), "/fees")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definition.fees().size(); i++) {
            FeeItem fee = definition.fees().get(i);
            String at = "/fees/" + i;
            faults.present(fee.kind(), at + "/kind");
            faults.text(fee.name(), at + "/name");
            faults.unless(fee.amount() > 0, at + "/amount", "must-be-more-than-0");
            faults.unless(seen.add(fee.name()), at + "/name", "must-not-be-listed-twice");
        }
    }
}
