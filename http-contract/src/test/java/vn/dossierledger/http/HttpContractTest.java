package vn.dossierledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ContractApplication.class)
@ExtendWith(OutputCaptureExtension.class)
class HttpContractTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ProblemWriter problems;

    private MockMvc http;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class), new BodyFilter(problems))
                .build();
    }

    @Test
    void nobody_gets_in_without_a_token() throws Exception {
        MockHttpServletResponse answer = perform(get("/api/v1/me"), null);
        assertProblem(answer, 401, "token-missing");
        assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertProblem(perform(get("/api/v1/me"), "bad"), 401, "token-invalid");
    }

    @Test
    void a_citizen_is_known_by_a_pseudonym_only() throws Exception {
        MockHttpServletResponse answer = perform(get("/api/v1/me"), "CITIZEN.051090000001");
        assertThat(body(answer).path("subject").asString()).isEqualTo("pseudonym-12");
        assertThat(answer.getContentAsString()).doesNotContain("051090000001", "someone");
    }

    @Test
    void a_citizen_without_a_number_and_a_caller_without_a_role_do_nothing() throws Exception {
        assertProblem(perform(get("/api/v1/me"), "CITIZEN"), 403, "citizen-id-missing");
        assertProblem(perform(get("/api/v1/me"), "CLOCK"), 403, "role-missing");
    }

    /** Pages that are there by default are warned of at every start. */
    @Test
    void the_pages_of_the_contract_are_there_because_we_say_so() {
        assertThat(context.getBean(SpringDocConfigProperties.class).getApiDocs().isEnabled())
                .isTrue();
        assertThat(context.getBean(SwaggerUiConfigProperties.class).isEnabled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"a","channel":"ONLINE","amount":1}                          | 200 | -               | -
            {"name":5,"channel":"ONLINE","amount":1}                            | 400 | invalid-input   | /name
            {"name":"a","channel":"FAX","amount":1}                             | 400 | invalid-input   | /channel
            {"name":"a","channel":0,"amount":1}                                 | 400 | invalid-input   | /channel
            {"name":"a","channel":"ONLINE","amount":"1"}                        | 400 | invalid-input   | /amount
            {"name":"a","channel":"ONLINE","amount":1.5}                        | 400 | invalid-input   | /amount
            {"name":"a","channel":"ONLINE","amount":null}                       | 400 | invalid-input   | /amount
            {"name":"a","channel":"ONLINE","amount":-1}                         | 400 | invalid-input   | /amount
            {"name":"a","channel":"ONLINE","amount":99999999999999999999}       | 400 | *               | *
            {"name":"a","channel":"ONLINE","amount":1,"colour":"red"}           | 400 | invalid-input   | /colour
            {"name":"a","name":"b","channel":"ONLINE","amount":1}               | 400 | malformed-json  | *
            {"name":"  ","channel":"ONLINE","amount":1}                         | 400 | invalid-input   | /name
            {"name":"a much too long name","channel":"ONLINE","amount":1}       | 200 | -               | -
            {"name":"a much too long name.","channel":"ONLINE","amount":1}      | 400 | invalid-input   | /name
            {"name":"a\\u0000b","channel":"ONLINE","amount":1}                  | 400 | invalid-input   | /name
            {"name":"a\\ud800b","channel":"ONLINE","amount":1}                  | 400 | *               | *
            {"name":"a","channel":"ONLINE","amount":1,"at":"2026-02-30T08:00:00+07:00"} | 400 | invalid-input | /at
            {"name":"a","channel":"ONLINE","amount":1,"at":"2026-02-20T08:00:00"}       | 400 | invalid-input | /at
            {"name":"a","channel":"ONLINE","amount":1,"at":1767200000}                  | 400 | invalid-input | /at
            {"name":"a","channel":"ONLINE","amount":1,"parts":{}}               | 400 | invalid-input   | /parts
            {"name":"a","channel":"ONLINE","amount":1,"parts":[{"component":7}]} | 400 | invalid-input  | /parts/0/component
            {"name":"a","channel":"ONLINE","amount":1,"parts":[{"component":""}]} | 400 | invalid-input | /parts/0/component
            {"name":"a","channel":"ONLINE","amount":1,"parts":[null]}           | 400 | invalid-input   | /parts/0
            []                                                                  | 400 | invalid-input   | ``
            {"name":                                                            | 400 | malformed-json  | *
            {"name":"a","channel":"ONLINE","amount":1} x                        | 400 | *               | *
            """)
    void json_means_what_it_says(String body, int status, String code, String pointer) throws Exception {
        MockHttpServletResponse answer = perform(things(body.getBytes(StandardCharsets.UTF_8)), "LEADER");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            if (!code.equals("*")) {
                assertThat(body(answer).path("code").asString()).isEqualTo(code);
            }
            if (!pointer.equals("*")) {
                assertThat(body(answer).path("errors").path(0).path("pointer").asString())
                        .isEqualTo(pointer);
            }
        }
    }

    @Test
    void every_fault_is_told_at_once_and_no_value_repeated() throws Exception {
        MockHttpServletResponse answer =
                perform(things("{\"name\":\"\",\"amount\":0}".getBytes(StandardCharsets.UTF_8)), "LEADER");
        List<String> pointers = new ArrayList<>();
        body(answer)
                .path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asString()));
        assertThat(pointers).containsExactly("/amount", "/channel", "/name");
    }

    @Test
    void bytes_are_utf8_and_not_too_many() throws Exception {
        assertProblem(perform(things(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}), "LEADER"), 400, "not-utf-8");
        assertProblem(perform(things(new byte[] {'"', (byte) 0xFF, '"'}), "LEADER"), 400, "not-utf-8");
        assertProblem(perform(things(new byte[] {'{', 0, '}', 0}), "LEADER"), 400, "not-utf-8");
        assertProblem(perform(things(new byte[BodyFilter.LARGEST_JSON + 1]), "LEADER"), 413, "too-large");
    }

    @Test
    void nesting_has_an_end() throws Exception {
        byte[] deep = ("{\"parts\":" + "[".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(perform(things(deep), "LEADER").getStatus()).isEqualTo(400);
    }

    @Test
    void the_usual_mistakes_have_their_usual_status() throws Exception {
        assertProblem(
                perform(post("/api/v1/things").content("<a/>").contentType("text/xml"), "LEADER"),
                415,
                "unsupported-media-type");
        assertProblem(perform(get("/api/v1/things"), "LEADER"), 405, "method-not-allowed");
        assertProblem(perform(get("/api/v1/me").accept("image/png"), "LEADER"), 406, "not-acceptable");
        assertProblem(perform(get("/api/v1/nothing"), "LEADER"), 404, "not-found");
        assertProblem(perform(things(new byte[0]), "LEADER"), 400, "malformed-json");
        assertProblem(perform(post("/api/v1/versions"), "LEADER"), 428, "version-required");
        assertProblem(perform(post("/api/v1/versions").header("If-Match", "*"), "LEADER"), 400, "if-match-wildcard");
        assertThat(perform(post("/api/v1/versions").header("If-Match", "\"4\""), "LEADER")
                        .getContentAsString())
                .isEqualTo("4");
    }

    @Test
    void a_refusal_speaks_the_callers_language_and_cites_its_article() throws Exception {
        MockHttpServletResponse vi = perform(post("/api/v1/refusals"), "LEADER");
        assertProblem(vi, 422, "refund-not-due");
        assertThat(body(vi).path("title").asString()).isEqualTo("Không thuộc trường hợp hoàn trả");
        MockHttpServletResponse en = perform(post("/api/v1/refusals").header("Accept-Language", "en"), "LEADER");
        assertThat(body(en).path("title").asString()).isEqualTo("No refund is due");
        assertThat(body(en).path("article").asString()).isEqualTo("CM 9.2.c");
        assertThat(body(en).path("type").asString()).isEqualTo("/problems/refund-not-due");
    }

    @Test
    void an_accident_says_nothing_but_its_reference(CapturedOutput log) throws Exception {
        MockHttpServletResponse answer = perform(post("/api/v1/accidents"), "LEADER");
        assertProblem(answer, 500, "unexpected");
        String reference = body(answer).path("reference").asString();
        assertThat(answer.getContentAsString()).doesNotContain("insert", "Exception");
        assertThat(log.getOut()).contains(reference, "IllegalStateException").doesNotContain("insert into", "Nguyễn");
    }

    @Test
    void the_document_of_the_interface_needs_no_token() throws Exception {
        MockHttpServletResponse answer = perform(get("/v3/api-docs"), null);
        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode versions = body(answer).path("paths").path("/api/v1/versions").path("post");
        assertThat(versions.path("parameters").toString()).contains("If-Match");
    }

    private static MockHttpServletRequestBuilder things(byte[] body) {
        return post("/api/v1/things").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String token) throws Exception {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    private static JsonNode body(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private static void assertProblem(MockHttpServletResponse answer, int status, String code) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(body(answer).path("code").asString()).isEqualTo(code);
    }
}
