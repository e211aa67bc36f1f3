package vn.dossierledger.query.rebuild;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.query.world.World;

/** All that a read model holds, row by row and document by document. */
final class Content {

    private static final Map<ProcessorName, List<String>> TABLES = Map.of(
            ProcessorName.SEARCH, List.of(),
            ProcessorName.DOSSIERFILE, List.of("dossier_file", "dossier_history"),
            ProcessorName.DEADLINES,
                    List.of(
                            "dossier_clocks",
                            "deadline",
                            "deadline_tally",
                            "holding",
                            "holding_tally",
                            "deadline_moved",
                            "deadline_attention"),
            ProcessorName.USAGE, List.of("usage_fact", "usage_day"),
            ProcessorName.CATALOGUE, List.of("catalogue_procedure", "catalogue_policy"),
            ProcessorName.INCIDENTS, List.of("incident"),
            ProcessorName.FEEDBACK, List.of("feedback"),
            ProcessorName.REPORT06, List.of("report06_dossier", "report06_stay"),
            ProcessorName.WORKLIST, List.of("worklist_dossier", "worklist_item"));

    private Content() {}

    static Map<String, String> of(World world, ProcessorName readModel) {
        Map<String, String> content = new TreeMap<>();
        for (String table : TABLES.get(readModel)) {
            world.jdbc()
                    .sql("select row_to_json(t)::text from views." + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(row -> content.put(table + " " + row, row));
        }
        if (readModel == ProcessorName.SEARCH) {
            Set<String> all = new HashSet<>(world.jdbc()
                    .sql("select dossier_code from views.dossier_file")
                    .query(String.class)
                    .list());
            world.bean(DossierIndex.class)
                    .load(all)
                    .forEach((code, document) -> content.put(code, ViewJson.MAPPER.writeValueAsString(document)));
        }
        return content;
    }
}
