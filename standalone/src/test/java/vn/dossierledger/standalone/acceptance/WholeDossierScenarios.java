package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One whole dossier per authority, through HTTP, each person with their own token; read back from every read model. */
abstract class WholeDossierScenarios {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> DIGITAL =
            Map.of("signature", Map.of("kind", "DIGITAL", "certificate", "54-01"), "resultNumber", "123/GP");
    private static final Map<String, Object> BY_HAND = Map.of("signature", Map.of("kind", "HAND"), "resultNumber", "9");

    private final Ledger ledger;

    WholeDossierScenarios(Ledger ledger) {
        this.ledger = ledger;
    }

    @Test
    void dinhquan_level_three_is_approved_and_leaves_in_person_after_the_originals() {
        DossierPlay play = new DossierPlay(ledger, "dinhquan", "land-extract");
        play.submit("ONLINE", play.citizen, NOTHING)
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "forwardings", Map.of("department", department(play)))
                .then(play.specialist, "proposals", Map.of("kind", "APPROVE", "draft", "Đủ điều kiện"))
                .then(play.leader, "signature", BY_HAND)
                .then(play.specialist, "return-to-one-stop", NOTHING);
        Answer early = play.attempt(play.oneStop, "return", Map.of("channel", "IN_PERSON"))
                .expect(422);
        assertThat(early.text("code")).isEqualTo("originals-not-checked");
        assertThat(early.text("article")).contains("DQ 4.3.c");
        play.then(play.oneStop, "original-checks", Map.of("match", true))
                .then(play.oneStop, "return", Map.of("channel", "IN_PERSON", "receivedBy", DossierPlay.NAME));
        readsBack(play, "RETURNED");
        Answer refund = play.attempt(play.leader, "refunds", Map.of("amount", 50000, "reason", "Không nhận"))
                .expect(422);
        assertThat(refund.text("code")).isEqualTo("refund-not-offered");
    }

    @Test
    void quangngai_refuses_after_a_supplement() {
        DossierPlay play = new DossierPlay(ledger, "quangngai", "birth-registration");
        String component =
                play.procedure().get("components").get(0).get("component").asString();
        play.submit("ONLINE", play.citizen, NOTHING)
                .then(
                        play.oneStop,
                        "supplement-requests",
                        Map.of(
                                "items",
                                List.of(Map.of("component", component, "reason", "Mờ")),
                                "reason",
                                "Bản chụp không đọc được"))
                .then(
                        play.citizen,
                        "supplements",
                        Map.of(
                                "components",
                                List.of(Map.of("component", component, "attachment", play.citizen.upload()))))
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "forwardings", Map.of("department", department(play)))
                .then(
                        play.specialist,
                        "proposals",
                        Map.of("kind", "REFUSE", "draft", "Từ chối", "reason", "Không thuộc thẩm quyền"))
                .then(
                        play.leader,
                        "rejection",
                        Map.of("reason", "Không thuộc thẩm quyền", "signature", Map.of("kind", "DIGITAL")))
                .then(play.specialist, "return-to-one-stop", NOTHING)
                .then(play.oneStop, "original-checks", Map.of("match", true))
                .then(play.oneStop, "return", Map.of("channel", "IN_PERSON"));
        readsBack(play, "RETURNED");
    }

    @Test
    void what_waits_is_on_the_worklist_and_who_reads_it_is_told_to_the_applicant() {
        DossierPlay play = new DossierPlay(ledger, "quangngai", "birth-registration");
        play.submit("ONLINE", play.citizen, NOTHING);
        String path = "/api/v1/dossiers/" + play.code();
        assertThat(waiting(play, "CHECK_COMPLETENESS")).contains(play.code());
        play.then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "forwardings", Map.of("department", department(play)));
        play.specialist.getAfter(play.last(), path).expect(200);
        play.citizen.getAfter(play.last(), path).expect(200);

        Answer reads = play.citizen.get(path + "/reads").expect(200);
        assertThat(reads.text("total")).isEqualTo("1");
        assertThat(reads.body()).contains("SPECIALIST", "specialist.quangngai", "The duty to examine the dossier");
        assertThat(play.citizen.get(path + "/forms").expect(200).body())
                .contains("RECEIPT_WITH_APPOINTMENT", "QN 11.3");
        play.specialist.get(path + "/reads").expect(403);
    }

    /** The codes on every page of the one-stop's worklist, of one task. */
    private static List<String> waiting(DossierPlay play, String task) {
        List<String> codes = new ArrayList<>();
        String first = "/api/v1/worklist?size=100&task=" + task;
        for (String path = first; path != null; ) {
            JsonNode page = play.oneStop.getAfter(play.last(), path).expect(200).json();
            page.get("items").forEach(item -> codes.add(item.get("code").asString()));
            JsonNode next = page.path("next");
            path = next.isString() ? first + "&cursor=" + next.asString() : null;
        }
        return codes;
    }

    @Test
    void binhthuan_asks_for_a_preference_a_digital_signature_and_the_fee_before_a_result_leaves_online() {
        DossierPlay play = new DossierPlay(ledger, "binhthuan", "criminal-record");
        play.submit("ONLINE", play.citizen, NOTHING).then(play.oneStop, "completeness-checks", play.allThere());
        Answer unasked = play.attempt(play.oneStop, "acceptance", NOTHING).expect(422);
        assertThat(unasked.text("article")).contains("BT");
        play.then(play.oneStop, "acceptance", Map.of("resultPreference", Map.of("channel", "ONLINE")))
                .then(play.oneStop, "fee-requests", fees(play))
                .then(play.oneStop, "forwardings", Map.of("department", department(play)))
                .then(play.specialist, "proposals", Map.of("kind", "APPROVE", "draft", "Cấp phiếu"));
        Answer byHand = play.attempt(play.leader, "signature", BY_HAND).expect(422);
        assertThat(byHand.text("code")).isEqualTo("digital-signature-required");
        play.then(play.leader, "signature", DIGITAL).then(play.specialist, "return-to-one-stop", NOTHING);
        Answer unpaid = play.attempt(play.oneStop, "return", Map.of("channel", "ONLINE"))
                .expect(422);
        assertThat(unpaid.text("code")).isEqualTo("fee-not-settled");
        assertThat(unpaid.text("article")).contains("BT 8.4.b");
        play.then(play.citizen, "payments", payment(play, "ONLINE"))
                .then(play.citizen, "return", Map.of("channel", "ONLINE"));
        readsBack(play, "RETURNED");
    }

    @Test
    void camau_pays_back_what_it_did_not_perform_and_nothing_more() {
        DossierPlay play = new DossierPlay(ledger, "camau", "business-household");
        play.submit("ONLINE", play.citizen, proof("PERSONAL_ID_ACCOUNT"))
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "fee-requests", fees(play))
                .then(play.citizen, "payments", payment(play, "ONLINE"))
                .then(play.oneStop, "forwardings", Map.of("department", department(play)));
        Answer early = play.attempt(play.cashier, "refunds", Map.of("amount", 100000, "reason", "Đổi ý"))
                .expect(422);
        assertThat(early.text("type")).isEqualTo("/problems/refund-not-due");
        assertThat(early.text("article")).contains("CM 9.2.c");
        play.then(play.leader, "non-performance", Map.of("reason", "Hệ thống đăng ký không hoạt động"));
        Answer tooMuch = play.attempt(play.cashier, "refunds", Map.of("amount", 100001, "reason", "Hoàn trả"))
                .expect(422);
        assertThat(tooMuch.text("code")).isEqualTo("refund-exceeds-payment");
        play.then(play.cashier, "refunds", Map.of("amount", 100000, "reason", "Hoàn trả"));
        readsBack(play, "STOPPED");
    }

    @Test
    void kontum_handles_a_dossier_of_the_counter() {
        DossierPlay play = new DossierPlay(ledger, "kontum", "import-licence");
        play.submit("COUNTER", play.oneStop, Map.of("resultPreference", Map.of("channel", "IN_PERSON")))
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "forwardings", Map.of("department", department(play)))
                .then(play.specialist, "proposals", Map.of("kind", "APPROVE", "draft", "Cấp phép"))
                .then(play.leader, "proposals/send-back", Map.of("reason", "Sửa căn cứ"))
                .then(play.head, "proposals", Map.of("kind", "APPROVE", "draft", "Cấp phép, đã sửa"))
                .then(play.leader, "signature", DIGITAL)
                .then(play.specialist, "return-to-one-stop", NOTHING)
                .then(play.oneStop, "return", Map.of("channel", "IN_PERSON"));
        readsBackFor(play.oneStop, play, "RETURNED");
    }

    private void readsBack(DossierPlay play, String state) {
        readsBackFor(play.citizen, play, state);
        readsBackFor(play.oneStop, play, state);
        Answer another = Person.named("citizen.binh", ledger).getAfter(play.last(), "/api/v1/dossiers/" + play.code());
        another.expect(404);
    }

    private void readsBackFor(Person reader, DossierPlay play, String state) {
        String path = "/api/v1/dossiers/" + play.code();
        Answer file = reader.getAfter(play.last(), path).expect(200);
        assertThat(file.text("state")).isEqualTo(state);
        assertThat(file.header("ETag")).isEqualTo(play.last().header("ETag"));

        JsonNode history =
                reader.getAfter(play.last(), path + "/history").expect(200).json();
        assertThat(history.get(0).get("type").asString()).isEqualTo("DossierSubmitted");
        assertThat(history.get(history.size() - 1).get("sequence").asLong())
                .isEqualTo(Long.parseLong(play.last().header("ETag").replace("\"", "")));

        List<String> clocks = new ArrayList<>();
        reader.getAfter(play.last(), path + "/clocks")
                .expect(200)
                .json()
                .forEach(clock -> clocks.add(clock.get("clock").asString()));
        assertThat(clocks).contains("INTAKE", "FORWARD", "RESOLUTION");

        Answer found = reader.getAfter(play.last(), "/api/v1/dossiers?q=" + play.code())
                .expect(200);
        assertThat(found.json().get("items").get(0).get("code").asString()).isEqualTo(play.code());
        assertThat(found.json().get("items").get(0).get("state").asString()).isEqualTo(state);

        Answer usage = Person.named("reporting", ledger)
                .getAfter(play.last(), "/api/v1/statistics/usage?from=2025-01-01&to=2027-12-31&groupBy=authority")
                .expect(200);
        assertThat(usage.body()).contains(play.procedure().get("authority").asString());
    }

    private static String department(DossierPlay play) {
        return play.procedure().get("department").asString();
    }

    private static Map<String, Object> proof(String kind) {
        return Map.of("applicantProof", Map.of("kind", kind));
    }

    private static Map<String, Object> fees(DossierPlay play) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode fee : play.procedure().get("fees")) {
            items.add(Map.of(
                    "kind", fee.get("kind").asString(),
                    "name", fee.get("name").asString(),
                    "amount", fee.get("amount").asLong()));
        }
        return Map.of("items", items, "blocking", false);
    }

    private static Map<String, Object> payment(DossierPlay play, String method) {
        long amount = 0;
        for (JsonNode fee : play.procedure().get("fees")) {
            amount += fee.get("amount").asLong();
        }
        return Map.of("amount", amount, "method", method, "reference", "PAY-" + play.code());
    }
}
