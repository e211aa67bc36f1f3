package vn.dossierledger.query.projection;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes sets in one order, whatever process writes them: what is kept after the same facts is then the same, byte by byte. */
final class SortedSets extends ValueSerializer<Set<?>> {

    @Override
    public Class<?> handledType() {
        return Set.class;
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
        json.writeStartArray();
        sorted(set).forEach(element -> context.writeValue(json, element));
        json.writeEndArray();
    }

    @Override
    public boolean isEmpty(SerializationContext context, Set<?> set) {
        return set.isEmpty();
    }

    private static Stream<?> sorted(Set<?> set) {
        return set.stream().sorted(Comparator.comparing(String::valueOf));
    }
}
