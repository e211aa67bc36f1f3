package vn.dossierledger.standalone.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;

/** Invents applicants with Vietnamese names; nobody of them exists. */
final class People {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
            "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Cao");
    private static final List<String> MIDDLE = List.of(
            "Văn",
            "Thị",
            "Hữu",
            "Đức",
            "Minh",
            "Ngọc",
            "Thanh",
            "Quốc",
            "Thị Mỹ",
            "Xuân",
            "Hoài",
            "Kim",
            "Gia",
            "Thị Thúy");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Châu", "Dũng", "Dương", "Đường", "Đạt", "Giang", "Hà", "Hải", "Hằng", "Hiếu", "Hòa", "Hùng",
            "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Nghĩa", "Nhung", "Phúc", "Phượng", "Quân",
            "Quỳnh", "Sơn", "Tâm", "Thảo", "Thịnh", "Thủy", "Tiến", "Trang", "Trung", "Tú", "Tuấn", "Uyên", "Việt",
            "Yến");
    private static final List<String> TRADES =
            List.of("Xây dựng", "Thương mại", "Vận tải", "Nông sản", "Thủy sản", "Dịch vụ", "Du lịch", "Cơ khí");
    private static final List<String> STREETS = List.of(
            "Trần Hưng Đạo",
            "Lê Lợi",
            "Nguyễn Huệ",
            "Hùng Vương",
            "Phan Đình Phùng",
            "Quang Trung",
            "Hai Bà Trưng",
            "Lý Thường Kiệt");

    private People() {}

    /** An applicant living in {@code place}: one in six is an enterprise. */
    static Applicant somebody(RandomGenerator chance, String place) {
        String person = pick(FAMILY, chance) + " " + pick(MIDDLE, chance) + " " + pick(GIVEN, chance);
        boolean enterprise = chance.nextInt(6) == 0;
        String name = enterprise
                ? "Công ty TNHH " + pick(TRADES, chance) + " " + pick(GIVEN, chance) + " " + pick(GIVEN, chance)
                : person;
        String id = enterprise
                ? "04%08d".formatted(chance.nextInt(100_000_000))
                : "0%02d%09d".formatted(40 + chance.nextInt(56), chance.nextInt(1_000_000_000));
        return new Applicant(
                enterprise ? ApplicantKind.ENTERPRISE : ApplicantKind.CITIZEN,
                name,
                id,
                "09%08d".formatted(chance.nextInt(100_000_000)),
                mailbox(person) + "@example.vn",
                "%d %s, %s".formatted(1 + chance.nextInt(200), pick(STREETS, chance), place));
    }

    private static String mailbox(String name) {
        return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
    }

    static <T> T pick(List<T> some, RandomGenerator chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
