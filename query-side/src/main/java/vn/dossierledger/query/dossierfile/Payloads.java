package vn.dossierledger.query.dossierfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.ViewJson;

/** The content of an event as people may read it: sealed texts opened, pseudonyms and accounts left out. */
final class Payloads {

    private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};

    private static final Set<String> HIDDEN =
            Set.of("dossierCode", "at", "by", "owners", "officer", "approvedBy", "sealingKey");

    private final Opener opener;

    Payloads(Opener opener) {
        this.opener = opener;
    }

    Map<String, Object> of(DossierEvent event, Language language) {
        Map<String, Object> payload = ViewJson.MAPPER.convertValue(event, TREE);
        // Shown beside the payload, or shown to nobody.
        payload.keySet().removeAll(HIDDEN);
        payload.replaceAll((name, value) -> opened(name, value, language));
        return payload;
    }

    private Object opened(String name, Object value, Language language) {
        return switch (value) {
            case Map<?, ?> map -> isSealed(map) ? open(name, map, language) : openedFields(map, language);
            case List<?> list ->
                list.stream().map(each -> opened(name, each, language)).toList();
            default -> value;
        };
    }

    private Map<String, Object> openedFields(Map<?, ?> map, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put((String) name, opened((String) name, value, language)));
        return fields;
    }

    private static boolean isSealed(Map<?, ?> map) {
        return map.size() == 2 && map.get("key") instanceof String && map.get("text") instanceof String;
    }

    private Object open(String name, Map<?, ?> map, Language language) {
        var sealed = new Sealed((String) map.get("key"), (String) map.get("text"));
        if (name.equals("applicant")) {
            return opener.open(sealed)
                    .<Object>map(json -> ViewJson.MAPPER.readValue(json, TREE))
                    .orElseGet(() -> erased(language));
        }
        return opener.text(sealed, erased(language));
    }

    /** What stands where a text was, after its key was erased. */
    static String erased(Language language) {
        return language.of("[đã xoá]", "[erased]");
    }
}
