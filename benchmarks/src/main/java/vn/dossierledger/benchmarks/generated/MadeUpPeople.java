package vn.dossierledger.benchmarks.generated;

import java.util.List;
import java.util.SplittableRandom;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;

/** Applicants who do not exist. The same number is the same person. */
final class MadeUpPeople {

    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Quang", "Thanh", "Xuân", "Thuỳ");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Châu", "Dũng", "Đường", "Giang", "Hạnh", "Hoà", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc",
            "Quyên", "Sơn", "Thảo", "Uyên", "Vinh", "Yến");
    private static final List<String> STREETS =
            List.of("Hùng Vương", "Trần Phú", "Lê Lợi", "Nguyễn Trãi", "Phan Đình Phùng", "Quang Trung");
    private static final int ENTERPRISES = 20;

    private MadeUpPeople() {}

    static Applicant number(long number) {
        SplittableRandom random = new SplittableRandom(number);
        String name = one(FAMILIES, random) + " " + one(MIDDLES, random) + " " + one(GIVEN, random);
        boolean enterprise = number % ENTERPRISES == 0;
        return new Applicant(
                enterprise ? ApplicantKind.ENTERPRISE : ApplicantKind.CITIZEN,
                enterprise ? "Công ty TNHH " + name : name,
                "%012d".formatted(number),
                "09%08d".formatted(random.nextInt(100_000_000)),
                "nguoi.%d@example.vn".formatted(number),
                "%d %s".formatted(random.nextInt(1, 400), one(STREETS, random)));
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
