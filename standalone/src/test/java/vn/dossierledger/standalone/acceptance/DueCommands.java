package vn.dossierledger.standalone.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Every command on a dossier (API.md, "Commands"), with the lives that lead to it. One row is one line of the contract; that makes this file
 * long.
 */
final class DueCommands {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "Có lý do");
    private static final Map<String, Object> BY_LAW = Map.of("reason", "Có lý do", "legalBasis", "Điều 5 Luật mẫu");
    private static final Map<String, Object> SIGNATURE = Map.of("kind", "DIGITAL");
    private static final Map<String, Object> APPROVE = Map.of("kind", "APPROVE", "draft", "Cấp");
    private static final String NOT_YOUR_ROLE = "not-your-role";

    private final Ledger ledger;
    private final Person admin;
    private final Person consulted;
    private final Person agency;

    DueCommands(Ledger ledger) {
        this.ledger = ledger;
        admin = Person.named("ops.admin", ledger);
        consulted = Person.named("consulted.quangngai", ledger);
        agency = Person.named("specialist.binhthuan", ledger);
    }

    List<DueCommand> all() {
        List<DueCommand> all = new ArrayList<>();
        all.addAll(intake());
        all.addAll(money());
        all.addAll(processing());
        all.addAll(others());
        all.addAll(result());
        all.addAll(promise());
        all.addAll(ending());
        return all;
    }

    private List<DueCommand> intake() {
        return List.of(
                row("certified-papers", this::promisingPaper, p -> p.oneStop, p -> p.leader, p -> NOTHING, "CertifiedPaperReceived"),
                row("completeness-checks", this::submitted, p -> p.oneStop, p -> p.specialist, DossierPlay::allThere, "CompletenessChecked"),
                row("supplement-requests", this::submitted, p -> p.oneStop, p -> p.head, DueCommands::asking, "SupplementRequested"),
                row("supplements", this::asked, p -> p.citizen, p -> p.specialist, DueCommands::answering, "DossierSupplemented"),
                refused("supplement-requests/lapse", this::asked, p -> p.oneStop, p -> p.leader),
                row("refusal-of-intake", this::submitted, p -> p.oneStop, p -> p.leader, p -> REASON, "DossierDeclined"),
                row("acceptance", this::checked, p -> p.oneStop, p -> p.specialist, p -> NOTHING, "DossierAccepted"));
    }

    private List<DueCommand> money() {
        return List.of(
                row("fee-requests", this::accepted, p -> p.oneStop, p -> p.cashier, DueCommands::fee, "FeeRequested"),
                row("payments", this::feeAsked, p -> p.cashier, p -> p.leader, DueCommands::payment, "FeePaid"),
                row("refunds", this::notPerformed, p -> p.cashier, p -> p.oneStop, p -> Map.of("amount", 100_000, "reason", "Hoàn trả"), "FeeRefunded"));
    }

    private List<DueCommand> processing() {
        return List.of(
                row("forwardings", this::accepted, p -> p.oneStop, p -> p.head, p -> Map.of("department", "nghiep-vu"), "DossierForwarded"),
                row("assignments", this::inProcess, p -> p.head, p -> p.specialist, p -> Map.of("officer", "specialist"), "OfficerAssigned"),
                row("send-backs", this::inProcess, p -> p.specialist, p -> p.oneStop, p -> REASON, "DossierSentBack"),
                row("supplement-requests", this::inProcess, p -> p.specialist, p -> p.head, DueCommands::proposing, "SupplementProposed"),
                row("supplement-requests/approval", this::supplementProposed, p -> p.head, p -> p.leader, p -> NOTHING, "SupplementRequested"),
                row("proposals", this::inProcess, p -> p.head, p -> p.leader, p -> APPROVE, "ProposalSubmitted"),
                row("proposals/send-back", this::proposed, p -> p.leader, p -> p.head, p -> REASON, "ProposalSentBack"),
                row("signature", this::proposed, p -> p.leader, p -> p.head, p -> Map.of("signature", SIGNATURE, "resultNumber", "9"), "ResultSigned"),
                row("rejection", this::proposed, p -> p.head, p -> p.specialist, p -> Map.of("reason", "Không đủ", "signature", SIGNATURE), "DossierRejected"),
                row("return-to-one-stop", this::signed, p -> p.specialist, p -> p.oneStop, p -> NOTHING, "ResultReturnedToOneStop"),
                row("non-performance", this::inProcess, p -> p.leader, p -> p.head, p -> REASON, "ServiceNotPerformed"));
    }

    private List<DueCommand> others() {
        return List.of(
                made("consultations", this::birthInProcess, p -> p.specialist, p -> p.head, p -> Map.of("department", "tu-phap", "question", "Ý kiến?"), "ConsultationRequested"),
                row("consultations/{n}/answer", this::consulting, p -> consulted, p -> p.leader, p -> Map.of("answer", "Đồng ý"), "ConsultationAnswered"),
                made("agency-copies", this::birthInProcess, p -> p.oneStop, p -> p.head, p -> Map.of("authority", "binhthuan", "request", "Xin ý kiến"), "CopySentToAgency"),
                handled("agency-copies/{n}/receipt", this::copied, NOTHING, "CopyReceivedByAgency"),
                handled("agency-copies/{n}/answer", this::copyReceived, Map.of("answer", "Đồng ý"), "AgencyAnswered"));
    }

    private List<DueCommand> result() {
        return List.of(
                row("original-checks", this::ready, p -> p.oneStop, p -> p.specialist, p -> Map.of("match", true), "OriginalsChecked"),
                row("dispatches", this::ready, p -> p.oneStop, p -> p.cashier, p -> Map.of("carrier", "VNPost", "trackingNumber", "EE1"), "ResultDispatched"),
                row("dispatches/failure", this::dispatched, p -> p.oneStop, p -> p.head, p -> REASON, "ResultDeliveryFailed"),
                row("return", this::ready, p -> p.oneStop, p -> p.leader, p -> Map.of("channel", "POST"), "ResultReturned"));
    }

    private List<DueCommand> promise() {
        return List.of(
                row("apologies", this::inProcess, p -> p.leader, p -> p.specialist, p -> Map.of("reason", "Quá tải", "newDueAt", inAYear(), "responsible", "Phòng Nghiệp vụ"), "ApologyIssued"),
                row("extensions", this::inProcess, p -> p.leader, p -> p.oneStop, p -> Map.of("newDueAt", inAYear(), "legalBasis", "Điều 5 Luật mẫu"), "DeadlineExtended"));
    }

    private List<DueCommand> ending() {
        return List.of(
                row("withdrawal-requests", this::inProcess, p -> p.citizen, p -> p.leader, p -> REASON, "WithdrawalRequested"),
                row("withdrawal-requests/decision", this::wishedBack, p -> p.specialist, p -> p.head, p -> Map.of("granted", true), "DossierWithdrawn"),
                row("withdrawal-requests/decision", this::wishedBack, p -> p.oneStop, p -> p.citizen, p -> Map.of("granted", false, "reason", "Đang xử lý"), "WithdrawalRefused"),
                row("stop", this::inProcess, p -> p.leader, p -> p.head, p -> BY_LAW, "DossierStopped"),
                row("resumption", this::stopped, p -> p.leader, p -> p.specialist, p -> BY_LAW, "DossierResumed"),
                row("corrections", this::submitted, p -> p.head, p -> p.oneStop, p -> Map.of("event", 0, "field", "applicant.name", "after", "Vương Thục Quyên", "reason", "Gõ nhầm"), "RecordCorrected"),
                row("reopening", this::declined, p -> p.leader, p -> p.head, p -> Map.of("reason", "Nhầm", "approvedBy", "head.camau"), "DossierReopened"),
                row("erasure", this::declined, p -> admin, p -> p.leader, p -> Map.of("legalBasis", "Điều 16 Nghị định mẫu"), "PersonalDataErased"));
    }

    private static DueCommand row(
            String path,
            Supplier<DossierPlay> due,
            Function<DossierPlay, Person> right,
            Function<DossierPlay, Person> wrong,
            Function<DossierPlay, Map<String, Object>> body,
            String event) {
        return new DueCommand(path, due, right, wrong, NOT_YOUR_ROLE, body, 200, event);
    }

    private static DueCommand made(
            String path,
            Supplier<DossierPlay> due,
            Function<DossierPlay, Person> right,
            Function<DossierPlay, Person> wrong,
            Function<DossierPlay, Map<String, Object>> body,
            String event) {
        return new DueCommand(path, due, right, wrong, NOT_YOUR_ROLE, body, 201, event);
    }

    /** By the agency that has the copy; who sent it cannot speak for it. */
    private DueCommand handled(String path, Supplier<DossierPlay> due, Map<String, Object> body, String event) {
        return new DueCommand(path, due, p -> agency, p -> p.specialist, "not-your-authority", p -> body, 200, event);
    }

    /** No authority's policy lets a supplement lapse. */
    private static DueCommand refused(
            String path,
            Supplier<DossierPlay> due,
            Function<DossierPlay, Person> right,
            Function<DossierPlay, Person> wrong) {
        return new DueCommand(path, due, right, wrong, NOT_YOUR_ROLE, p -> NOTHING, 422, "");
    }

    private DossierPlay submitted() {
        DossierPlay play = new DossierPlay(ledger, "camau", "business-household");
        return play.submit(
                "ONLINE",
                play.citizen,
                Map.of(
                        "applicant",
                        Map.of("kind", "CITIZEN", "name", "Vương Thị Ngàn", "personalId", somebodyNew()),
                        "applicantProof",
                        Map.of("kind", "PERSONAL_ID_ACCOUNT")));
    }

    private static String somebodyNew() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    private DossierPlay promisingPaper() {
        DossierPlay play = new DossierPlay(ledger, "camau", "business-household");
        return play.submit(
                "ONLINE", play.citizen, Map.of("applicantProof", Map.of("kind", "CERTIFIED_PAPER_BY_POST")));
    }

    private DossierPlay asked() {
        DossierPlay play = submitted();
        return play.then(play.oneStop, "supplement-requests", asking(play));
    }

    private DossierPlay checked() {
        DossierPlay play = submitted();
        return play.then(play.oneStop, "completeness-checks", play.allThere());
    }

    private DossierPlay declined() {
        DossierPlay play = submitted();
        return play.then(play.oneStop, "refusal-of-intake", REASON);
    }

    private DossierPlay accepted() {
        DossierPlay play = checked();
        return play.then(play.oneStop, "acceptance", NOTHING);
    }

    private DossierPlay feeAsked() {
        DossierPlay play = accepted();
        return play.then(play.oneStop, "fee-requests", fee(play));
    }

    private DossierPlay inProcess() {
        DossierPlay play = accepted();
        return play.then(play.oneStop, "forwardings", Map.of("department", "nghiep-vu"));
    }

    private DossierPlay notPerformed() {
        DossierPlay play = feeAsked();
        return play.then(play.cashier, "payments", payment(play)).then(play.leader, "non-performance", REASON);
    }

    private DossierPlay supplementProposed() {
        DossierPlay play = inProcess();
        return play.then(play.specialist, "supplement-requests", proposing(play));
    }

    private DossierPlay proposed() {
        DossierPlay play = inProcess();
        return play.then(play.specialist, "proposals", APPROVE);
    }

    private DossierPlay signed() {
        DossierPlay play = proposed();
        return play.then(play.leader, "signature", Map.of("signature", SIGNATURE, "resultNumber", "9"));
    }

    private DossierPlay ready() {
        DossierPlay play = signed();
        return play.then(play.specialist, "return-to-one-stop", NOTHING);
    }

    private DossierPlay dispatched() {
        DossierPlay play = ready();
        return play.then(play.oneStop, "dispatches", Map.of("carrier", "VNPost", "trackingNumber", "EE1"));
    }

    private DossierPlay wishedBack() {
        DossierPlay play = inProcess();
        return play.then(play.citizen, "withdrawal-requests", REASON);
    }

    private DossierPlay stopped() {
        DossierPlay play = inProcess();
        return play.then(play.leader, "stop", BY_LAW);
    }

    private DossierPlay birthInProcess() {
        DossierPlay play = new DossierPlay(ledger, "quangngai", "birth-registration");
        return play.submit("ONLINE", play.citizen, NOTHING)
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "forwardings", Map.of("department", "nghiep-vu"));
    }

    private DossierPlay consulting() {
        DossierPlay play = birthInProcess();
        return play.create(play.specialist, "consultations", Map.of("department", "tu-phap", "question", "Ý kiến?"));
    }

    private DossierPlay copied() {
        DossierPlay play = birthInProcess();
        return play.create(
                play.specialist, "agency-copies", Map.of("authority", "binhthuan", "request", "Xin ý kiến"));
    }

    private DossierPlay copyReceived() {
        return copied().then(agency, "agency-copies/1/receipt", NOTHING);
    }

    private static Map<String, Object> asking(DossierPlay play) {
        return Map.of("items", List.of(Map.of("component", component(play), "reason", "Mờ")), "reason", "Cần bản rõ hơn");
    }

    private static Map<String, Object> proposing(DossierPlay play) {
        return Map.of("proposed", true, "items", asking(play).get("items"), "reason", "Cần bản rõ hơn");
    }

    private static Map<String, Object> answering(DossierPlay play) {
        return Map.of(
                "components", List.of(Map.of("component", component(play), "attachment", play.citizen.upload())));
    }

    private static String component(DossierPlay play) {
        return play.procedure().get("components").get(0).get("component").asString();
    }

    private static Map<String, Object> fee(DossierPlay play) {
        JsonNode fee = play.procedure().get("fees").get(0);
        Map<String, Object> item = Map.of(
                "kind", fee.get("kind").asString(),
                "name", fee.get("name").asString(),
                "amount", fee.get("amount").asLong());
        return Map.of("items", List.of(item), "blocking", false);
    }

    private static Map<String, Object> payment(DossierPlay play) {
        return Map.of("amount", 100_000, "method", "ONLINE", "reference", "PAY-" + play.code());
    }

    private static String inAYear() {
        return Instant.now().plus(Duration.ofDays(365)).toString();
    }
}
