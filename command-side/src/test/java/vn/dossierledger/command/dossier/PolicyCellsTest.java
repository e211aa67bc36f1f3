package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dossierledger.api.dossier.Channel.COUNTER;
import static vn.dossierledger.api.dossier.Channel.ONLINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.command.rule.files.ProgramFiles;

/**
 * DOMAIN.md 3, cell by cell: the policies are those of the files, a dossier is played under them, and what happens to it stands here as
 * the table has it, written by hand. A changed value in a file makes its row red; that this is so is tested too.
 */
class PolicyCellsTest {

    private static final ProgramFiles FILES = ProgramFiles.ofTheProgram();
    private static final List<String> AUTHORITIES = List.of("dinhquan", "quangngai", "binhthuan", "camau", "kontum");
    private static final String KT = "default: KT summary does not state it; ";

    /**
     * Values that decide nothing about a dossier: what the public is told and what statistics cover is tested in {@code PublishedRulesIT}, the
     * days of reports belong to the reports.
     */
    private static final Set<String> OF_REPORTS = Set.of("noticeChannels", "usageFromLevel", "reportsDue");

    /** Values whose decisions are still to come. */
    private static final Set<String> STILL_TO_COME = Set.of("apologies", "supplementLapses", "warnBefore");

    static Stream<PolicyRow> table() {
        return Stream.of(
                PolicyRow.of("forward within", PolicyOutcomes::forward, "forwardWithin")
                        .dinhQuan("Tue 11:00, DQ 4.3.a")
                        .quangNgai("Tue 09:00, QN 11.4")
                        .binhThuan("no time, BT 8.3.a")
                        .caMau("Tue 09:00, CM 12.4")
                        .konTum("no time, " + KT + "no time is invented."),
                PolicyRow.of("forward unit", PolicyOutcomes::forwardUnit, "forwardWithin")
                        .dinhQuan("Mon 15:00, DQ 4.3.a")
                        .quangNgai("Mon 11:00, QN 11.4")
                        .binhThuan("no time, BT 8.3.a")
                        .caMau("Mon 11:00, CM 12.4")
                        .konTum("no time, " + KT + "no time is invented."),
                PolicyRow.of("intake checks", PolicyOutcomes::intakeChecks, "intakeChecks")
                        .dinhQuan("incomplete: not COMPLETENESS DQ 4.3.a; invalid: accepted")
                        .quangNgai("incomplete: not VALIDITY_AND_COMPLETENESS QN 11.1; "
                                + "invalid: not VALIDITY_AND_COMPLETENESS QN 11.1")
                        .binhThuan("incomplete: not VALIDITY BT 8.2.b; invalid: not VALIDITY BT 8.2.b")
                        .caMau("incomplete: not VALIDITY_AND_COMPLETENESS CM 12.1; "
                                + "invalid: not VALIDITY_AND_COMPLETENESS CM 12.1")
                        .konTum("incomplete: not VALIDITY_AND_COMPLETENESS " + KT + "as QN 11.1.; "
                                + "invalid: not VALIDITY_AND_COMPLETENESS " + KT + "as QN 11.1."),
                PolicyRow.of("result preference at intake", PolicyOutcomes::preferenceAsked, "resultPreference")
                        .dinhQuan("done")
                        .quangNgai("done")
                        .binhThuan("ResultPreferenceMissing, BT 8.2.b")
                        .caMau("done")
                        .konTum("done"),
                PolicyRow.of("who approves a refusal", PolicyOutcomes::refusal, "refusalApprover")
                        .dinhQuan("LEADER; DQ 4.3.b")
                        .quangNgai("LEADER; QN 12.2")
                        .binhThuan("LEADER; BT 8.3.b")
                        .caMau("HEAD LEADER")
                        .konTum("LEADER; " + KT + "as QN 12.2."),
                PolicyRow.of("who approves a supplement", PolicyOutcomes::supplement, "supplementApprover")
                        .dinhQuan("LEADER; DQ 4.3.b")
                        .quangNgai("LEADER; QN 12.2")
                        .binhThuan("LEADER; BT 8.3.b")
                        .caMau("HEAD; CM 13.2")
                        .konTum("LEADER; " + KT + "as QN 12.2."),
                PolicyRow.of("shares of others", PolicyOutcomes::shareBeyondTheWhole, "sharesWithinTheWhole")
                        .dinhQuan("ShareBeyondAppointment, DQ 4.3.b")
                        .quangNgai("ShareBeyondAppointment, QN 8.1.b")
                        .binhThuan("ShareBeyondAppointment, BT 4.5, 9.2")
                        .caMau("ShareBeyondAppointment, CM 9.1.b")
                        .konTum("ShareBeyondAppointment, " + KT + "as QN 8.1.b."),
                PolicyRow.of("result digitally signed", PolicyOutcomes::signature, "digitalSignature")
                        .dinhQuan("by hand: done; unsaid: SignatureUnsaid, DQ 5.7")
                        .quangNgai("by hand: done; unsaid: done")
                        .binhThuan(
                                "by hand: DigitalSignatureRequired, BT 8.3.b; unsaid: DigitalSignatureRequired, BT 8.3.b")
                        .caMau("by hand: done; unsaid: done")
                        .konTum("by hand: done; unsaid: done"),
                PolicyRow.of("counter dossiers digitised in full", PolicyOutcomes::digitisation, "digitisation")
                        .dinhQuan("done")
                        .quangNgai("done")
                        .binhThuan("NotDigitised, BT 4.3")
                        .caMau("done")
                        .konTum("done"),
                PolicyRow.of("level 3 fee", PolicyOutcomes.paying(ONLINE, "level3"), "paymentMethods.level3")
                        .dinhQuan("AT_AGENCY POSTAL_TRANSFER BANK_TRANSFER; DQ 4.3.c")
                        .quangNgai("AT_AGENCY; QN 7.1.b")
                        .binhThuan("AT_AGENCY ONLINE; BT 8.4.a")
                        .caMau("AT_AGENCY; CM 8.2")
                        .konTum(
                                "AT_AGENCY; default: KT summary speaks of payment at level 3 without the way; as QN 7.1.b."),
                PolicyRow.of("level 4 fee", PolicyOutcomes.paying(ONLINE, "level4"), "paymentMethods.level4")
                        .dinhQuan("ONLINE; DQ 2.4.d")
                        .quangNgai("ONLINE POST_OFFICE POSTAL_TRANSFER; QN 7.2.b")
                        .binhThuan("ONLINE; BT 8.4.b")
                        .caMau("ONLINE POST_OFFICE POSTAL_TRANSFER; CM 8.4")
                        .konTum("ONLINE POST_OFFICE POSTAL_TRANSFER; " + KT + "as QN 7.2.b."),
                PolicyRow.of("counter fee", PolicyOutcomes.paying(COUNTER, "level3"), "paymentMethods.counter")
                        .dinhQuan("AT_AGENCY POSTAL_TRANSFER BANK_TRANSFER; DQ 4.3.c")
                        .quangNgai(
                                "AT_AGENCY POSTAL_TRANSFER; default: The regulation is silent; paid where the dossier is handed in, or with the letter.")
                        .binhThuan("AT_AGENCY POSTAL_TRANSFER; BT 10.3.b")
                        .caMau(
                                "AT_AGENCY POSTAL_TRANSFER; default: The regulation is silent; paid where the dossier is handed in, or with the letter.")
                        .konTum("AT_AGENCY POSTAL_TRANSFER; " + KT
                                + "paid where the dossier is handed in, or with the letter."),
                PolicyRow.of(
                                "fee settled before a level 4 result leaves",
                                PolicyOutcomes.feeFirst(ONLINE, "level4"),
                                "feeSettledBeforeReturn.level4")
                        .dinhQuan("done")
                        .quangNgai("done")
                        .binhThuan("FeeNotSettled, BT 8.4.b")
                        .caMau("done")
                        .konTum("done"),
                PolicyRow.of(
                                "fee settled before a level 3 result leaves",
                                PolicyOutcomes.feeFirst(ONLINE, "level3"),
                                "feeSettledBeforeReturn.level3")
                        .everywhere("done"),
                PolicyRow.of(
                                "fee settled before a result of the counter leaves",
                                PolicyOutcomes.feeFirst(COUNTER, "level3"),
                                "feeSettledBeforeReturn.counter")
                        .everywhere("done"),
                PolicyRow.of("level 3 return", PolicyOutcomes.returning(ONLINE, "level3"), "returnChannels.level3")
                        .dinhQuan("IN_PERSON POST; DQ 4.3.c")
                        .quangNgai("IN_PERSON; QN 8.2.a")
                        .binhThuan("IN_PERSON; BT 8.4.a")
                        .caMau("IN_PERSON; CM 9.2.a")
                        .konTum("IN_PERSON; KT summary"),
                PolicyRow.of("level 4 return", PolicyOutcomes.returning(ONLINE, "level4"), "returnChannels.level4")
                        .dinhQuan("IN_PERSON POST ONLINE")
                        .quangNgai("IN_PERSON POST ONLINE")
                        .binhThuan("POST ONLINE; BT 8.4.b")
                        .caMau("POST; CM 9.2.b")
                        .konTum("IN_PERSON POST ONLINE"),
                PolicyRow.of("counter return", PolicyOutcomes.returning(COUNTER, "level3"), "returnChannels.counter")
                        .dinhQuan("IN_PERSON POST; DQ 4.3.c")
                        .quangNgai("IN_PERSON POST; "
                                + silent("collected where the dossier was handed in, or sent by post on request."))
                        .binhThuan("IN_PERSON POST; BT 10.3.b")
                        .caMau("IN_PERSON POST; "
                                + silent("collected where the dossier was handed in, or sent by post on request."))
                        .konTum("IN_PERSON POST; " + KT
                                + "collected where the dossier was handed in, or sent by post on request."),
                PolicyRow.of(
                                "level 3 originals",
                                PolicyOutcomes.originals(ONLINE, "level3"),
                                "originalsBeforeReturn.level3")
                        .dinhQuan("IN_PERSON: OriginalsNotChecked, DQ 4.3.c; POST: OriginalsNotChecked, DQ 4.3.c")
                        .quangNgai("IN_PERSON: OriginalsNotChecked, QN 7.1.a")
                        .binhThuan("IN_PERSON: OriginalsNotChecked, BT 8.4.a")
                        .caMau("IN_PERSON: OriginalsNotChecked, CM 8.1")
                        .konTum("IN_PERSON: OriginalsNotChecked, " + KT + "as QN 7.1.a."),
                PolicyRow.of(
                                "level 4 originals",
                                PolicyOutcomes.originals(ONLINE, "level4"),
                                "originalsBeforeReturn.level4")
                        .dinhQuan("IN_PERSON: done; POST: OriginalsNotChecked, DQ 4.3.c; ONLINE: done")
                        .quangNgai("IN_PERSON: done; POST: done; ONLINE: done")
                        .binhThuan("POST: done; ONLINE: done")
                        .caMau("POST: done")
                        .konTum("IN_PERSON: done; POST: done; ONLINE: done"),
                PolicyRow.of(
                                "counter originals",
                                PolicyOutcomes.originals(COUNTER, "level3"),
                                "originalsBeforeReturn.counter")
                        .everywhere("IN_PERSON: done; POST: done"),
                PolicyRow.of(
                                "level 4 applicant proof",
                                PolicyOutcomes.proof(ONLINE, "level4"),
                                "applicantProofs.level4")
                        .dinhQuan("none DIGITAL_SIGNATURE CERTIFIED_PAPER_BY_POST PERSONAL_ID_ACCOUNT")
                        .quangNgai("DIGITAL_SIGNATURE CERTIFIED_PAPER_BY_POST; QN 7.2.a")
                        .binhThuan("none DIGITAL_SIGNATURE CERTIFIED_PAPER_BY_POST PERSONAL_ID_ACCOUNT")
                        .caMau("DIGITAL_SIGNATURE CERTIFIED_PAPER_BY_POST PERSONAL_ID_ACCOUNT; CM 8.3")
                        .konTum("DIGITAL_SIGNATURE CERTIFIED_PAPER_BY_POST; " + KT + "as QN 7.2.a."),
                PolicyRow.of(
                                "level 3 applicant proof",
                                PolicyOutcomes.proof(ONLINE, "level3"),
                                "applicantProofs.level3")
                        .everywhere("none DIGITAL_SIGNATURE CERTIFIED_PAPER_BY_POST PERSONAL_ID_ACCOUNT"),
                PolicyRow.of(
                                "counter applicant proof",
                                PolicyOutcomes.proof(COUNTER, "level3"),
                                "applicantProofs.counter")
                        .everywhere("none DIGITAL_SIGNATURE CERTIFIED_PAPER_BY_POST PERSONAL_ID_ACCOUNT"),
                PolicyRow.of("refund", PolicyOutcomes::refund, "refund")
                        .dinhQuan("RefundNotOffered, " + silent("refunds are not offered."))
                        .quangNgai("done")
                        .binhThuan("RefundNotOffered, " + silent("refunds are not offered."))
                        .caMau("done")
                        .konTum("RefundNotOffered, " + KT + "refunds are not offered."),
                PolicyRow.of(
                                "refund when merely uncollected",
                                PolicyOutcomes::refundOfTheUncollected,
                                "refundWhenUncollected")
                        .dinhQuan("RefundNotOffered, " + silent("refunds are not offered."))
                        .quangNgai("RefundNotDue, QN 8.2.c")
                        .binhThuan("RefundNotOffered, " + silent("refunds are not offered."))
                        .caMau("RefundNotDue, CM 9.2.c")
                        .konTum("RefundNotOffered, " + KT + "refunds are not offered."),
                PolicyRow.of("intake takes 8 working hours", PolicyOutcomes::intakeEnds, "intakeWithin")
                        .everywhere("Tue 08:00"),
                PolicyRow.of("a supplement restarts the limit", PolicyOutcomes::afterASupplement, "supplementEffect")
                        .everywhere("23 Sep 08:00"),
                PolicyRow.of("after a stop the limit goes on", PolicyOutcomes::afterAStop, "stopEffect")
                        .everywhere("22 Sep 08:00"),
                PolicyRow.of("the limit ends at the one-stop", PolicyOutcomes::resolutionMet, "resolutionEnds")
                        .everywhere("15 Sep 08:00"),
                PolicyRow.of("uncollected after 30 days", PolicyOutcomes::collectionEnds, "uncollectedAfter")
                        .everywhere("14 Oct 17:00"),
                PolicyRow.of("an apology leads the end by a working day", PolicyClocks::latestApology, "apologyLead")
                        .everywhere("18 Sep 08:00"),
                PolicyRow.of("an outage excuses nothing", PolicyClocks::afterAnOutage, "outageExcuses")
                        .everywhere("21 Sep 08:00"),
                PolicyRow.of("online from level 3", PolicyOutcomes::onlineLevel, "onlineFromLevel")
                        .dinhQuan("level3; DQ 2.4.c")
                        .quangNgai("level3; QN 6.2")
                        .binhThuan("level3; default: The regulation speaks of levels 3 and 4 only.")
                        .caMau("level3; CM 7.2")
                        .konTum("level3; " + KT + "as QN 6.2."),
                PolicyRow.of("each component its own file", PolicyOutcomes::oneFileForTwo, "filePerComponent")
                        .dinhQuan("FileShared, " + silent("each component is its own file."))
                        .quangNgai("FileShared, QN 7.1.a")
                        .binhThuan("FileShared, " + silent("each component is its own file."))
                        .caMau("FileShared, CM 8.1")
                        .konTum("FileShared, " + KT + "as QN 7.1.a."),
                PolicyRow.of(
                                "who left something out is asked",
                                PolicyOutcomes::declineOfTheIncomplete,
                                "incompleteIsAsked")
                        .dinhQuan("NeverForIncompleteness, DQ 4.3.a")
                        .quangNgai("NeverForIncompleteness, QN 11.2")
                        .binhThuan("NeverForIncompleteness, BT 8.2.c")
                        .caMau("NeverForIncompleteness, CM 12.2")
                        .konTum("NeverForIncompleteness, " + KT + "as QN 11.2."),
                PolicyRow.of(
                                "a supplement answers every item",
                                PolicyOutcomes::supplementThatAnswersNothing,
                                "supplementAnswersAll")
                        .dinhQuan("SupplementUnanswered, " + silent("every item is answered."))
                        .quangNgai("SupplementUnanswered, QN 6.2")
                        .binhThuan("SupplementUnanswered, " + silent("every item is answered."))
                        .caMau("SupplementUnanswered, CM 7.2")
                        .konTum("SupplementUnanswered, " + KT + "as QN 6.2."),
                PolicyRow.of("who corrects the record", PolicyOutcomes::correction, "recordCorrectors")
                        .dinhQuan("DEPARTMENT_HEAD LEADER; DQ 7.3")
                        .quangNgai("DEPARTMENT_HEAD LEADER; QN 4.3")
                        .binhThuan("DEPARTMENT_HEAD LEADER; "
                                + silent("heads and leaders answer for a correction, and it stands beside what it"
                                        + " corrects."))
                        .caMau("DEPARTMENT_HEAD LEADER; CM 5.3")
                        .konTum("DEPARTMENT_HEAD LEADER; default: KT summary forbids unauthorised changes and does"
                                + " not say who is authorised; heads and leaders, as QN 4.3."));
    }

    private static String silent(String so) {
        return "default: The regulation is silent; " + so;
    }

    static Stream<Arguments> cells() {
        return table().flatMap(row -> AUTHORITIES.stream().map(authority -> arguments(row, authority)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void a_dossier_fares_as_the_table_says(PolicyRow row, String authority) {
        assertThat(row.outcome().apply(FILES.policy(authority)))
                .isEqualTo(row.expected().get(authority));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void a_changed_value_in_the_file_would_not_go_unnoticed(PolicyRow row, String authority) {
        PolicyProfile policy = FILES.policy(authority);
        List<String> unnoticed = new ArrayList<>();
        for (Cell cell : row.cells()) {
            for (Object other : cell.others(policy)) {
                if (row.outcome()
                        .apply(cell.put(other, policy))
                        .equals(row.expected().get(authority))) {
                    unnoticed.add(cell + " = " + other);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** DOMAIN.md 3: by default the six hours of DQ 4.3.a are hours of work; one word in the file makes them hours on the wall. */
    @Test
    void the_unit_of_the_six_hours_is_switched_in_the_file() {
        PolicyProfile elapsed =
                Cell.at("forwardWithin").put(TimeLimit.of("6", LimitUnit.ELAPSED_HOURS), FILES.policy("dinhquan"));
        assertThat(PolicyOutcomes.forwardUnit(elapsed)).isEqualTo("Sat 05:50, DQ 4.3.a");
        assertThat(PolicyOutcomes.forward(elapsed)).isEqualTo("Mon 21:00, DQ 4.3.a");
    }

    @Test
    void no_value_of_a_policy_is_without_its_row() {
        Set<String> without = new TreeSet<>();
        Cell.all().forEach(each -> without.add(each.toString()));
        table().flatMap(row -> row.cells().stream()).forEach(each -> without.remove(each.toString()));
        without.removeAll(STILL_TO_COME);
        assertThat(without).isEqualTo(OF_REPORTS);
    }
}
