package vn.dossierledger.benchmarks.queries;

import java.util.Map;
import java.util.function.Function;

/**
 * One kind of question, asked again and again with other values.
 *
 * @param name for the report
 * @param persona the demo account that asks
 * @param path the path with its query, made of a sample
 * @param headers to send along
 * @param body JSON to post; null for GET
 */
record Asking(
        String name,
        String persona,
        Function<Known, String> path,
        Map<String, String> headers,
        Function<Known, String> body) {

    static Asking get(String name, String persona, Function<Known, String> path) {
        return new Asking(name, persona, path, Map.of(), null);
    }

    static Asking post(String name, String persona, String path, Function<Known, String> body) {
        return new Asking(name, persona, known -> path, Map.of(), body);
    }
}
