package vn.dossierledger.query.projection;

import java.util.HexFormat;

/** Values in the text format of COPY. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private CopyText() {}

    static void append(StringBuilder line, Object value) {
        switch (value) {
            case null -> line.append("\\N");
            case byte[] bytes -> line.append("\\\\x").append(HEX.formatHex(bytes));
            default -> escape(line, value.toString());
        }
    }

    private static void escape(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
