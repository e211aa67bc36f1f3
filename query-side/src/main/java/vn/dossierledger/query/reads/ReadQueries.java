package vn.dossierledger.query.reads;

import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.InvalidCursor;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.reads.ListReads;
import vn.dossierledger.api.query.reads.ReadPage;
import vn.dossierledger.query.opening.Opener;

/** Answers who has read a dossier. */
class ReadQueries {

    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    private final ReadLines lines;
    private final Opener opener;

    ReadQueries(ReadLines lines, Opener opener) {
        this.lines = lines;
        this.opener = opener;
    }

    @QueryHandler
    ReadPage answer(ListReads question) {
        List<ReadLines.Line> found = lines.of(question.code(), before(question.cursor()), question.size() + 1);
        boolean more = found.size() > question.size();
        List<ReadLines.Line> shown = more ? found.subList(0, question.size()) : found;
        return new ReadPage(
                shown.stream()
                        .map(line -> shown(line.read(), question.language()))
                        .toList(),
                lines.count(question.code()),
                more ? String.valueOf(shown.getLast().number()) : null);
    }

    private static long before(String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        if (!CURSOR.matcher(cursor).matches()) {
            throw new InvalidCursor();
        }
        return Long.parseLong(cursor);
    }

    private ReadPage.DossierRead shown(Read read, Language language) {
        boolean given = read.reason() != null;
        return new ReadPage.DossierRead(
                read.at(),
                read.what(),
                new ReadPage.Reader(
                        read.by().role(),
                        read.by().subject(),
                        read.by().authority(),
                        read.by().department()),
                given
                        ? opener.text(read.reason(), language.of("[đã xoá]", "[erased]"))
                        : Duties.of(read.by().role(), language),
                given,
                read.question());
    }
}
