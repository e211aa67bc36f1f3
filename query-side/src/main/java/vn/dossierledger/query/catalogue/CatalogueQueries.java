package vn.dossierledger.query.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.policy.ByService;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.query.catalogue.FindProcedure;
import vn.dossierledger.api.query.catalogue.ListProcedures;
import vn.dossierledger.api.query.catalogue.ProcedureList;
import vn.dossierledger.api.query.catalogue.PublishedProcedure;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.catalogue.CatalogueRows.InForce;
import vn.dossierledger.query.vietnamese.Words;

/**
 * Answers questions about the catalogue: some hundreds of procedures, filtered in memory. An authority that is not yet, or no longer, there offers
 * nothing: nothing can be submitted to it.
 */
class CatalogueQueries {

    private final CatalogueRows rows;
    private final Rulebook rulebook;

    CatalogueQueries(CatalogueRows rows, Rulebook rulebook) {
        this.rows = rows;
        this.rulebook = rulebook;
    }

    @QueryHandler
    ProcedureList answer(ListProcedures question) {
        Map<String, Optional<PolicyProfile>> policies = new HashMap<>();
        Map<String, Boolean> there = new HashMap<>();
        List<PublishedProcedure> items = rows.inForce(question.authority(), null, question.on()).stream()
                .filter(each -> there.computeIfAbsent(
                        each.definition().authority(), authority -> isThere(authority, question.on())))
                .filter(each -> matches(question, each.definition()))
                .map(each -> page(
                        each,
                        policies.computeIfAbsent(
                                each.definition().authority(), authority -> rows.policy(authority, question.on()))))
                .toList();
        return new ProcedureList(items, items.size());
    }

    @QueryHandler
    Optional<PublishedProcedure> answer(FindProcedure question) {
        LocalDate on = question.on();
        return rows.inForce(question.authority(), question.procedure(), on).stream()
                .filter(each -> isThere(question.authority(), on))
                .findFirst()
                .map(each -> page(each, rows.policy(question.authority(), on)));
    }

    private boolean isThere(String authority, LocalDate on) {
        return rulebook.authority(authority, on).isPresent();
    }

    private static boolean matches(ListProcedures question, ProcedureDefinition definition) {
        return (question.field() == null || question.field().equals(definition.field()))
                && (question.level() == null
                        || ServiceLevel.parse(question.level())
                                .filter(definition.level()::equals)
                                .isPresent())
                && (question.q() == null
                        || Words.found(question.q(), definition.name())
                        || Words.found(question.q(), definition.procedure()));
    }

    private static PublishedProcedure page(InForce inForce, Optional<PolicyProfile> policy) {
        ProcedureDefinition is = inForce.definition();
        Channel way = is.channels().contains(Channel.ONLINE) ? Channel.ONLINE : Channel.COUNTER;
        var returns = policy.map(PolicyProfile::returnChannels);
        var payments = policy.map(PolicyProfile::paymentMethods);
        return new PublishedProcedure(
                is.authority(),
                is.procedure(),
                inForce.version(),
                is.name(),
                is.field(),
                is.level().code(),
                is.channels(),
                is.description(),
                is.steps(),
                is.method(),
                is.components(),
                is.sets(),
                is.limit(),
                is.limitArticle(),
                is.audience(),
                is.department(),
                is.agencies(),
                is.result(),
                is.fees(),
                is.conditions(),
                is.legalBasis(),
                inForce.effectiveFrom(),
                is.guide(),
                allowed(returns, way, is.level()),
                allowed(payments, way, is.level()),
                allowed(returns, Channel.COUNTER, is.level()),
                allowed(payments, Channel.COUNTER, is.level()),
                policy.map(each -> each.noticeChannels().value()).orElse(Set.of()),
                is.sample());
    }

    private static <T> Set<T> allowed(Optional<ByService<Set<T>>> rule, Channel way, ServiceLevel level) {
        return rule.map(each -> each.of(way, level).value()).orElse(Set.of());
    }
}
