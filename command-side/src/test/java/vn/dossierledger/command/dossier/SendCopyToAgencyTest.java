package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.copySent;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.SendCopyToAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.rejection.AgencyNotAsked;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.OnlyTheLead;
import vn.dossierledger.api.rejection.ShareBeyondAppointment;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.clocks.DossierClocks;

class SendCopyToAgencyTest {

    private static final TimeLimit TWO_DAYS = TimeLimit.of("2", LimitUnit.WORKING_DAYS);

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static SendCopyToAgency send(Caller by, String agency, TimeLimit within) {
        return new SendCopyToAgency(CODE, null, by, agency, new Confidential("xin ý kiến"), within);
    }

    private CopySentToAgency sent(Caller by, Role role, int number, TimeLimit within) {
        return new CopySentToAgency(
                CODE,
                NOW,
                by.as(role),
                number,
                TestRulebook.AGENCY,
                sealed("xin ý kiến"),
                ContentHash.of(Map.of("to-khai", "hash of att-1", "ban-sao", "hash of att-2")),
                within,
                within == null
                        ? null
                        : DossierClocks.due(
                                NOW, within, ledger.rulesOf("level4").calendar()));
    }

    private static DossierEvent[] toProcess(String procedure) {
        DossierEvent[] life = Facts.toProcess();
        life[0] = submitted(Channel.ONLINE, procedure);
        return life;
    }

    @Nested
    class The_lead {

        @Test
        void sends_a_copy_that_cannot_be_changed_unseen() {
            ledger.given(toProcess("level4"))
                    .when(send(Callers.SPECIALIST, TestRulebook.AGENCY, TWO_DAYS))
                    .appends(DossierState.CO_PROCESSING, sent(Callers.SPECIALIST, Role.SPECIALIST, 1, TWO_DAYS));
            // printf 'ban-sao hash of att-2\nto-khai hash of att-1\n' | sha256sum
            assertThat(sent(Callers.SPECIALIST, Role.SPECIALIST, 1, null).contentHash())
                    .isEqualTo("d03cc281aad5beb40f9567ae505f46edf13520548115186fc6ebbc31c104e211");
        }

        @Test
        void may_leave_the_sending_to_the_one_stop_and_give_no_time() {
            ledger.given(toProcess("level4"))
                    .when(send(Callers.ONE_STOP, TestRulebook.AGENCY, null))
                    .appends(DossierState.CO_PROCESSING, sent(Callers.ONE_STOP, Role.ONE_STOP, 1, null));
        }

        @Test
        void sends_another_one_meanwhile() {
            ledger.given(then(toProcess("level4"), copySent()))
                    .when(send(Callers.SPECIALIST, TestRulebook.AGENCY, null))
                    .appends(DossierState.CO_PROCESSING, sent(Callers.SPECIALIST, Role.SPECIALIST, 2, null));
        }

        @Test
        void gives_no_more_time_than_it_has() {
            ledger.given(toProcess("level4"))
                    .when(send(Callers.SPECIALIST, TestRulebook.AGENCY, TimeLimit.of("9", LimitUnit.CALENDAR_DAYS)))
                    .refuses(new ShareBeyondAppointment(
                            Instant.parse("2026-09-23T10:00:00Z"),
                            accepted().appointment().due().dueAt(),
                            "QN 8.1.b"));
        }
    }

    @Nested
    class The_agency {

        @Test
        void is_a_registered_authority_and_another_one() {
            ledger.given(toProcess("level4"))
                    .when(send(Callers.SPECIALIST, "nowhere", null))
                    .refuses(new AuthorityUnknown("nowhere"));
            ledger.given(toProcess("level4"))
                    .when(send(Callers.SPECIALIST, TestRulebook.AUTHORITY, null))
                    .refuses(new AgencyNotAsked(TestRulebook.AUTHORITY, Set.of()));
        }

        @Test
        void is_one_of_the_procedures_where_that_names_registered_ones() {
            ledger.given(toProcess("shared"))
                    .when(send(Callers.SPECIALIST, TestRulebook.AGENCY, null))
                    .allows();
            ledger.given(toProcess("shared-elsewhere"))
                    .when(send(Callers.SPECIALIST, TestRulebook.AGENCY, null))
                    .refuses(new AgencyNotAsked(TestRulebook.AGENCY, Set.of(TestRulebook.AUTHORITY)));
        }
    }

    @Test
    void another_department_does_not_send_copies() {
        ledger.given(toProcess("level4"))
                .when(send(Callers.OTHER_SPECIALIST, TestRulebook.AGENCY, null))
                .refuses(new OnlyTheLead("nghiep-vu", "QN 8.1.b"));
    }
}
