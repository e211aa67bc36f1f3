package vn.dossierledger.query.dossierfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.dossierledger.api.dossier.event.DossierEvent;

/** One event of every kind, with every field: the files that freeze how events are stored. */
final class Contracts {

    private static final Path FILES =
            Path.of("").toAbsolutePath().resolveSibling("ledger/src/test/resources/event-contracts");

    private Contracts() {}

    static Stream<DossierEvent> events() {
        return Arrays.stream(DossierEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .map(Contracts::read);
    }

    private static DossierEvent read(String type) {
        try (Stream<Path> files = Files.list(FILES)) {
            List<Path> revisions = files.filter(
                            file -> file.getFileName().toString().startsWith(type + ".rev"))
                    .sorted()
                    .toList();
            return Events.read(type, Files.readAllBytes(revisions.getLast()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
