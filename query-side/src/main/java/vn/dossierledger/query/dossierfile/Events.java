package vn.dossierledger.query.dossierfile;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.query.projection.ViewJson;

/** Events as this read model has written them down: the simple name of the record and its JSON. */
final class Events {

    private static final Map<String, Class<? extends DossierEvent>> TYPES = Arrays.stream(
                    DossierEvent.class.getPermittedSubclasses())
            .<Class<? extends DossierEvent>>map(type -> type.asSubclass(DossierEvent.class))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private Events() {}

    static DossierEvent read(String type, byte[] json) {
        return ViewJson.MAPPER.readValue(json, TYPES.get(type));
    }
}
