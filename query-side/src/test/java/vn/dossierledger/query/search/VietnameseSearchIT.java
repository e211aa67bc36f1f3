package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/**
 * What people type and whom they find (DOMAIN.md 8). Every dossier also says „Xin cấp giấy chứng nhận cho quán hoà bình“, or what {@link #SUMMARIES} has for it. {@code CODE} stands for the
 * code of Dương's dossier, {@code SERIAL} for its last number.
 */
class VietnameseSearchIT {

    private static final World WORLD = World.get();
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> SUMMARIES = Map.of(
            "Đường", "Xin cấp giấy chứng nhận, nộp ngày 15/6/2020",
            "Thúy", "Xin cấp giấy chứng nhận cho xe 51F-123.45",
            "Thủy", "Xin cấp giấy chứng nhận thửa 12, tờ 7");
    private static String code;
    private static long position;

    static {
        NAMES.put("Dương", "Nguyễn Văn Dương");
        NAMES.put("Đường", "Nguyễn Văn Đường");
        NAMES.put("Thúy", "Nguyễn Thuý Hằng");
        NAMES.put("Thủy", "Vũ Thị Thu Thuỷ");
        NAMES.put("Khóa", "Trần Minh Khoá");
        NAMES.put("Hòe", "Lê Hoè");
        NAMES.put("Đức", "Đặng Đình Đức");
        NAMES.put("Anh", "Lê Tuấn Anh");
        NAMES.put("Ánh", "Hồ Thị Ngọc Ánh");
        NAMES.put("Brôi", "K'Brôi");
        NAMES.put("Quý", "CÔNG TY TNHH PHÚ QUÝ");
        NAMES.put("Sương", "Phạm Thị Sương");
    }

    @BeforeAll
    static void a_dossier_of_each() {
        int number = 0;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            number++;
            Story story = Story.of(
                    WORLD.sealing(),
                    Rules.OTHER,
                    new Applicant(
                            name.getKey().equals("Quý") ? ApplicantKind.ENTERPRISE : ApplicantKind.CITIZEN,
                            name.getValue(),
                            "0511900000%02d".formatted(number),
                            "09051112%02d".formatted(number),
                            null,
                            null),
                    Instant.parse("2026-05-04T01:00:00Z"));
            if (SUMMARIES.containsKey(name.getKey())) {
                story.corrected("summary", SUMMARIES.get(name.getKey()));
            }
            code = code == null ? story.code() : code;
            position = WORLD.append(story.events());
        }
        WORLD.await(ProcessorName.SEARCH, position);
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        // without a mark typed, every mark is found
        "nguyen van duong, Dương Đường",
        "Nguyen Van Duong, Dương Đường",
        "NGUYEN VAN DUONG, Dương Đường",
        "duong, Dương Đường",
        "nguyen, Dương Đường Thúy",
        "dang dinh duc, Đức",
        "thuy, Thúy Thủy",
        "khoa, Khóa",
        "hoe, Hòe",
        "le tuan anh, Anh",
        "anh, Anh Ánh",
        "ho thi ngoc anh, Ánh",
        "phu quy, Quý",
        "cong ty tnhh phu quy, Quý",
        "pham thi suong, Sương",
        "giay chung nhan nguyen, Dương Đường Thúy",
        // a mark that is typed counts
        "đường, Đường",
        "dương, Dương Đường",
        "đuong, Đường",
        "đương, Đường",
        "dường, Đường",
        "duơng, Dương Đường",
        "dưong, Dương Đường",
        "đướng, ''",
        "dượng, ''",
        "Nguyễn Văn Đường, Đường",
        "nguyễn văn dương, Dương Đường",
        "nguyển van duong, ''",
        "nguyên, Dương Đường Thúy",
        "ánh, Ánh",
        "ảnh, ''",
        "đức, Đức",
        "đưc, Đức",
        "duc, Đức",
        "dức, Đức",
        "đạng dinh, Đức",
        "đăng dinh, Đức",
        "đáng dinh, ''",
        "sương, Sương",
        "sường, ''",
        "suơng, Sương",
        "lê, Anh Hòe",
        "lế, ''",
        // where the tone is drawn does not count
        "thuý, Thúy",
        "thúy, Thúy",
        "thuỷ, Thủy",
        "thủy, Thủy",
        "khoá, Khóa",
        "khóa, Khóa",
        "khoà, ''",
        "hoè, Hòe",
        "hòe, Hòe",
        "trần hoà, Khóa",
        "trần hòa, Khóa",
        "hóa trần, ''",
        // capital letters
        "NGUYỄN VĂN ĐƯỜNG, Đường",
        "ĐẶNG ĐÌNH ĐỨC, Đức",
        "Phú Quý, Quý",
        "công ty Tnhh, Quý",
        "k'BRÔI, Brôi",
        // a name that is not yet whole, in any order
        "nguyen van du, Dương Đường",
        "nguyễ, Dương Đường Thúy",
        "đươ, Đường",
        "ngu van, ''",
        "duong nguyen, Dương Đường",
        "hằng thuy, Thúy",
        "nguyen thi duong, ''",
        // names of other peoples
        "kbroi, Brôi",
        "k broi, Brôi",
        "K’Brôi, Brôi",
        "brôi, Brôi",
        // codes with spaces, without dashes, in part
        "CODE, Dương",
        "' CODE ', Dương",
        "SPACED, Dương",
        "SQUEEZED, Dương",
        "SMALL, Dương",
        "DATED, Dương",
        // telephone numbers and personal IDs
        "0905111201, Dương",
        "0905 111 201, Dương",
        "0905.111.202, Đường",
        "+84905111201, Dương",
        "+84 905 111 201, Dương",
        "0084 905 111 201, Dương",
        "84905111201, Dương",
        "(0905) 111-201, Dương",
        "09051112, Dương Đường Thúy Thủy Khóa Hòe Đức Anh Ánh Brôi Quý Sương",
        "905111201, ''",
        "051190000001, Dương",
        "051 190 000 001, Dương",
        "051.190.000.002, Đường",
        "051-190-000-003, Thúy",
        "99051190000001, ''",
        // several at once
        "duong 0905 111 201, Dương",
        "0905111202 duong, Đường",
        "đường 0905111201, ''",
        "duong +84 905 111 202, Đường",
        "051190000001 nguyen, Dương",
        "CODE dương, Dương",
        "CODE đường, ''",
        "0905111201 CODE, Dương",
        "CODE 0905 111 201, Dương",
        "0905 111 201 051.190.000.001, Dương",
        "0905111202 CODE, ''",
        "0905 0511, ''",
        // numbers in what is asked for
        "15/6/2020, Đường",
        "ngày 15/6/2020, Đường",
        "15 6 2020 đường, Đường",
        "15/6/2021, ''",
        "15/6/2020 dương đông, ''",
        "51F-123.45, Thúy",
        "51f12345, ''",
        "51F 123 45 thuý, Thúy",
        "thửa 12 tờ 7, Thủy",
        // nothing that could be looked for
        "???, ''",
        "' .,- ', ''",
        "!, ''",
    })
    void finds(String typed, String expected) {
        String q = typed.replace("SPACED", code.replace("-", " "))
                .replace("SQUEEZED", code.replace("-", "").replace(".", ""))
                .replace("SMALL", code.toLowerCase(Locale.ROOT).replace('-', '.'))
                .replace("DATED", code.substring(code.indexOf('-') + 1).replace('-', ' '))
                .replace("CODE", code);
        String whom = expected.isEmpty() ? "" : new TreeSet<>(List.of(expected.split(" ", -1))).toString();

        assertThat(found(q)).as("as typed").isEqualTo(whom);
        assertThat(found(Normalizer.normalize(q, Normalizer.Form.NFD)))
                .as("in NFD")
                .isEqualTo(whom);
    }

    private static String found(String q) {
        Answer answer = WORLD.get(
                "INSPECTOR",
                "/api/v1/dossiers?authority=camau&submittedFrom=2026-05-04&submittedTo=2026-05-04&size=100&q="
                        + URLEncoder.encode(q, StandardCharsets.UTF_8),
                position);
        assertThat(answer.status()).isEqualTo(200);
        var names = answer.body()
                .get("items")
                .valueStream()
                .map(item -> item.get("applicantName").asString())
                .map(name -> NAMES.entrySet().stream()
                        .filter(each -> each.getValue().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .getKey())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(answer.body().at("/total").asInt()).isEqualTo(names.size());
        return names.isEmpty() ? "" : names.toString();
    }
}
