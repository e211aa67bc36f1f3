package vn.dossierledger.query.dossierfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.FormKind;
import vn.dossierledger.api.query.dossierfile.IssuedForms.IssuedForm;
import vn.dossierledger.query.projection.Fact;

/** Which forms go out, with what number, and where the regulation asks for them. */
class FormsTest {

    private static final String CODE = "H48.12-260302-0001";
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = AT.plusSeconds(86_400);
    private static final Actor BY = new Actor(Role.LEADER, "leader", "quangngai", null);

    private static List<IssuedForm> issued(String regulation, DossierEvent... events) {
        List<Fact> facts = new ArrayList<>();
        for (DossierEvent event : events) {
            facts.add(new Fact(event, facts.size() + 4, AT));
        }
        return FormQueries.issued(facts, regulation, Language.VI);
    }

    @Test
    void a_form_has_a_number_of_its_own_and_names_its_article() {
        assertThat(issued(
                        "QN",
                        new SupplementRequested(CODE, AT, BY, SupplementPhase.INTAKE, List.of(), null, LATER),
                        new SupplementRequested(CODE, LATER, BY, SupplementPhase.PROCESSING, List.of(), null, null)))
                .containsExactly(
                        new IssuedForm(
                                CODE + "/4",
                                FormKind.REQUEST_FOR_SUPPLEMENT,
                                "Thông báo yêu cầu bổ sung, hoàn chỉnh hồ sơ",
                                AT,
                                4,
                                Role.LEADER,
                                "QN 11.2",
                                LATER),
                        new IssuedForm(
                                CODE + "/5",
                                FormKind.REQUEST_FOR_SUPPLEMENT,
                                "Thông báo yêu cầu bổ sung, hoàn chỉnh hồ sơ",
                                LATER,
                                5,
                                Role.LEADER,
                                "QN 12.2",
                                null));
    }

    @Test
    void where_the_regulation_is_silent_no_article_is_named() {
        var apology = new ApologyIssued(CODE, AT, BY, null, AT, LATER, null);
        for (String regulation : Arrays.asList("DQ", "QN", "BT", "CM", "KT", null)) {
            IssuedForm form = issued(regulation, apology).getFirst();
            assertThat(form.article()).isNull();
            assertThat(form.dueAt()).isEqualTo(LATER);
        }
    }

    @Test
    void an_outcome_goes_out_when_it_is_at_the_one_stop_as_what_was_signed_last() {
        var hand = new Signature(SignatureKind.HAND, null, null);
        var rejected = new DossierRejected(CODE, AT, BY, null, hand);
        var signed = new ResultSigned(CODE, AT, BY, hand, null);
        var back = new ResultReturnedToOneStop(CODE, AT, BY);
        assertThat(issued("DQ", rejected)).isEmpty();
        assertThat(issued("DQ", rejected, back)).extracting(IssuedForm::form).containsExactly(FormKind.REFUSAL);
        assertThat(issued("DQ", rejected, back, new ProposalSentBack(CODE, AT, BY, null), signed, back))
                .extracting(IssuedForm::form, IssuedForm::event)
                .containsExactly(tuple(FormKind.REFUSAL, 5L), tuple(FormKind.NOTICE_OF_RESULT, 8L));
    }

    @Test
    void every_kind_of_form_follows_from_some_event() {
        Set<FormKind> kinds = EnumSet.noneOf(FormKind.class);
        Contracts.events().forEach(event -> new Forms().after(event).ifPresent(form -> kinds.add(form.kind())));
        var refused = new Forms();
        Contracts.events()
                .filter(event -> event instanceof DossierRejected || event instanceof ResultReturnedToOneStop)
                .forEach(event -> refused.after(event).ifPresent(form -> kinds.add(form.kind())));

        assertThat(kinds).containsExactlyInAnyOrder(FormKind.values());
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void every_kind_of_form_has_its_name(FormKind kind) {
        assertThat(FormTitles.of(kind, Language.VI))
                .isNotBlank()
                .isNotEqualTo(FormTitles.of(kind, Language.EN))
                .doesNotContain("_");
    }

    @Test
    void every_line_of_the_table_of_articles_is_of_a_form_and_of_its_own_regulation() {
        ResourceBundle table = ResourceBundle.getBundle(FormArticles.class.getPackageName() + ".form-articles");
        assertThat(table.keySet()).hasSizeGreaterThan(30).allSatisfy(key -> {
            List<String> parts = List.of(key.split("\\.", -1));
            assertThat(table.getString(key)).startsWith(parts.get(0) + " ");
            boolean phased = FormKind.valueOf(parts.get(1)) == FormKind.REQUEST_FOR_SUPPLEMENT;
            assertThat(parts).hasSize(phased ? 3 : 2);
            assertThat(phased ? SupplementPhase.valueOf(parts.get(2)) : SupplementPhase.INTAKE)
                    .isNotNull();
        });
    }
}
