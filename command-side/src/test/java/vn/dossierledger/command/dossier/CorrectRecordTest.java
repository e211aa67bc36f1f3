package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.erased;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.CorrectRecord;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.rejection.AlreadyErased;
import vn.dossierledger.api.rejection.EventUnknown;
import vn.dossierledger.api.rejection.FieldNotCorrectable;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.NothingToCorrect;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

class CorrectRecordTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static CorrectRecord correct(Caller by, long event, String field, String after, String reason) {
        return new CorrectRecord(CODE, null, by, event, field, Confidential.of(after), Confidential.of(reason));
    }

    private static RecordCorrected corrected(
            Caller by, Role role, long event, String type, String field, Sealed before, String after) {
        return new RecordCorrected(
                CODE, NOW, by.as(role), event, type, field, before, sealed(after), sealed("gõ nhầm"), by.subject());
    }

    @Nested
    class What_people_wrote {

        @Test
        void is_set_right_beside_what_it_says() {
            ledger.given(toProcess())
                    .when(correct(Callers.HEAD, 0, "applicant.name", "Nguyễn Văn Ân", "gõ nhầm"))
                    .appends(
                            DossierState.IN_PROCESS,
                            corrected(
                                    Callers.HEAD,
                                    Role.DEPARTMENT_HEAD,
                                    0,
                                    "DossierSubmitted",
                                    "applicant.name",
                                    sealed("Nguyễn Văn An"),
                                    "Nguyễn Văn Ân"));
        }

        @Test
        void may_have_been_nothing() {
            ledger.given(toProcess())
                    .when(correct(Callers.LEADER, 0, "applicant.email", "an@example.vn", "gõ nhầm"))
                    .appends(
                            DossierState.IN_PROCESS,
                            corrected(
                                    Callers.LEADER,
                                    Role.LEADER,
                                    0,
                                    "DossierSubmitted",
                                    "applicant.email",
                                    null,
                                    "an@example.vn"));
        }

        @Test
        void is_set_right_after_the_end_too() {
            ledger.given(then(toResult(), returned()))
                    .when(correct(Callers.LEADER, 5, "resultNumber", "21/QĐ", "gõ nhầm"))
                    .appends(
                            DossierState.RETURNED,
                            corrected(
                                    Callers.LEADER,
                                    Role.LEADER,
                                    5,
                                    "ResultSigned",
                                    "resultNumber",
                                    sealed("12/QĐ"),
                                    "21/QĐ"));
        }

        @Test
        void is_what_the_last_correction_says() {
            RecordCorrected first = corrected(
                    Callers.LEADER,
                    Role.LEADER,
                    0,
                    "DossierSubmitted",
                    "applicant.name",
                    sealed("Nguyễn Văn An"),
                    "Nguyễn Văn Ân");
            ledger.given(then(toProcess(), first))
                    .when(correct(Callers.LEADER, 0, "applicant.name", "Nguyễn Văn Ấn", "gõ nhầm"))
                    .appends(
                            DossierState.IN_PROCESS,
                            corrected(
                                    Callers.LEADER,
                                    Role.LEADER,
                                    0,
                                    "DossierSubmitted",
                                    "applicant.name",
                                    sealed("Nguyễn Văn Ân"),
                                    "Nguyễn Văn Ấn"));
            ledger.given(then(toProcess(), first))
                    .when(correct(Callers.LEADER, 0, "applicant.name", "Nguyễn Văn Ân", "gõ nhầm"))
                    .refuses(new NothingToCorrect("applicant.name"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 99, -1})
    void what_never_happened_is_not_set_right(long event) {
        ledger.given(toProcess())
                .when(correct(Callers.LEADER, event, "reason", "khác", "gõ nhầm"))
                .refuses(new EventUnknown(event));
    }

    @ParameterizedTest
    @CsvSource({
        "0, DossierSubmitted, applicant.personalId",
        "0, DossierSubmitted, dossierCode",
        "0, DossierSubmitted, at",
        "0, DossierSubmitted, reason",
        "2, DossierAccepted, appointment.due.dueAt",
        "3, DossierForwarded, department"
    })
    void who_and_when_and_until_when_stay(long event, String type, String field) {
        ledger.given(toProcess())
                .when(correct(Callers.LEADER, event, field, "khác", "gõ nhầm"))
                .refuses(new FieldNotCorrectable(field, type, "QN 4.3"));
    }

    @Test
    void a_correction_says_why() {
        ledger.given(toProcess())
                .when(correct(Callers.LEADER, 0, "applicant.name", "Nguyễn Văn Ân", " "))
                .refuses(new ReasonMissing("QN 4.3"));
    }

    @Test
    void nothing_is_corrected_into_itself() {
        ledger.given(toProcess())
                .when(correct(Callers.LEADER, 0, "applicant.name", "Nguyễn Văn An", "gõ nhầm"))
                .refuses(new NothingToCorrect("applicant.name"));
    }

    @Test
    void another_department_does_not_answer_for_it() {
        ledger.given(toProcess())
                .when(correct(Callers.OTHER_HEAD, 0, "applicant.name", "Nguyễn Văn Ân", "gõ nhầm"))
                .refuses(new NotYourDepartment("nghiep-vu"));
    }

    @Test
    void nothing_more_is_written_about_somebody_who_was_forgotten() {
        ledger.given(then(toResult(), returned(), erased()))
                .when(correct(Callers.LEADER, 0, "applicant.name", "Nguyễn Văn Ân", "gõ nhầm"))
                .refuses(new AlreadyErased());
    }
}
