package vn.dossierledger.query.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.rebuild.BulkSink;

/**
 * Fills an index of its own for every version; the alias then points to it. An index has no transaction: should the one fail that records the
 * switch, the alias tells what is searched.
 */
final class IndexSink implements BulkSink<SearchDocument> {

    private final IndexVersions indexes;
    private final Completion completion;
    private String index;

    IndexSink(IndexVersions indexes, Completion completion) {
        this.indexes = indexes;
        this.completion = completion;
    }

    @Override
    public String create(int version) {
        index = indexes.create(version);
        return index;
    }

    @Override
    public void open(String form) {
        if (form == null) {
            throw new IllegalStateException("The index of that version is gone: rebuild instead.");
        }
        index = form;
    }

    @Override
    public void live() {
        index = indexes.searched();
    }

    @Override
    public void add(List<Folded<SearchDocument>> folded) {
        indexes.save(index, completion.of(folded));
    }

    @Override
    public void renew(List<Folded<SearchDocument>> folded) {
        add(folded);
    }

    /** Also of those dossiers that say nothing of it themselves: one key seals all dossiers of a person. */
    @Override
    public void forget(Set<String> sealingKeys) {
        sealingKeys.forEach(indexes::forgetEverywhere);
    }

    @Override
    public void prepare() {
        indexes.prepare(index);
    }

    @Override
    public String replace(int former) {
        String left = indexes.behindAlias();
        indexes.prepare(index);
        indexes.search(index);
        return left;
    }

    @Override
    public String readForm() {
        return indexes.behindAlias();
    }

    @Override
    public void drop(String form) {
        if (form != null) {
            indexes.drop(form);
        }
    }

    @Override
    public Map<String, Long> versions(Set<String> codes) {
        Map<String, Long> versions = new HashMap<>();
        indexes.load(index, codes).forEach((code, document) -> versions.put(code, document.version));
        return versions;
    }

    /** A document that was made to forget is compared with one that would have nothing to remember. */
    @Override
    public Set<String> differing(List<Folded<SearchDocument>> expected) {
        List<SearchDocument> documents = completion.of(expected);
        Map<String, SearchDocument> stored =
                indexes.load(index, documents.stream().map(each -> each.code).collect(Collectors.toSet()));
        Set<String> differing = new HashSet<>();
        for (SearchDocument should : documents) {
            SearchDocument is = stored.get(should.code);
            if (is != null && is.key == null) {
                should.erase();
            }
            if (is == null || !json(should).equals(json(is))) {
                differing.add(should.code);
            }
        }
        return differing;
    }

    private static String json(SearchDocument document) {
        return ViewJson.MAPPER.writeValueAsString(document);
    }
}
