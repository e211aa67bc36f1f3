package vn.dossierledger.query.report06;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.query.report06.Figures06;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.api.query.report06.Restatement;
import vn.dossierledger.api.query.report06.Restatement.Difference;

/** Compares two reports line by line, figure by figure. */
final class Differences {

    private Differences() {}

    static Restatement between(Report06 sealed, Report06 restated) {
        Map<Place, Figures06> before = lines(sealed);
        Map<Place, Figures06> after = lines(restated);
        Map<Place, Figures06> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        all.keySet()
                .forEach(place -> compare(
                        place,
                        before.getOrDefault(place, Figures06.NOTHING),
                        after.getOrDefault(place, Figures06.NOTHING),
                        differences));
        return new Restatement(sealed, restated, differences);
    }

    /** A line's place in the form; without a procedure the line of a field, without a field the total. */
    private record Place(String field, String procedure) {}

    private static Map<Place, Figures06> lines(Report06 report) {
        Map<Place, Figures06> lines = new LinkedHashMap<>();
        lines.put(new Place(null, null), report.total());
        report.fields().forEach(field -> {
            lines.put(new Place(field.field(), null), field.figures());
            field.procedures().forEach(line -> lines.put(new Place(field.field(), line.procedure()), line.figures()));
        });
        return lines;
    }

    private static void compare(Place place, Figures06 before, Figures06 after, List<Difference> differences) {
        Map<String, Long> now = after.byName();
        before.byName().forEach((figure, was) -> {
            long is = now.get(figure);
            if (is != was) {
                differences.add(new Difference(place.field(), place.procedure(), figure, was, is, is - was));
            }
        });
    }
}
