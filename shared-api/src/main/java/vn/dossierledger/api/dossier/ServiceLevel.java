package vn.dossierledger.api.dossier;

import java.util.Optional;

/** The level of a service, in the scheme of its time: 1 to 4 until 2022, full or partial since. */
public enum ServiceLevel {
    LEGACY_1("LEGACY:1", 1),
    LEGACY_2("LEGACY:2", 2),
    LEGACY_3("LEGACY:3", 3),
    LEGACY_4("LEGACY:4", 4),
    ND42_PARTIAL("ND42:PARTIAL", 3),
    ND42_FULL("ND42:FULL", 4);

    private final String code;
    private final int rank;

    ServiceLevel(String code, int rank) {
        this.code = code;
        this.rank = rank;
    }

    /** The code with its scheme, such as {@code LEGACY:4}. */
    public String code() {
        return code;
    }

    /** 1 to 4: the legacy level whose rules apply; a partial service follows those of level 3, a full one those of level 4. */
    public int rank() {
        return rank;
    }

    /** Reads {@code LEGACY:4}, {@code LEGACY_4} or a bare {@code 4}; empty when there is no such level. */
    public static Optional<ServiceLevel> parse(String text) {
        for (ServiceLevel level : values()) {
            if (level.code.equals(text) || level.name().equals(text) || level.code.equals("LEGACY:" + text)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
