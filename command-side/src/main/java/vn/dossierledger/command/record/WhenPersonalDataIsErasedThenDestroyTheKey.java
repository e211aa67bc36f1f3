package vn.dossierledger.command.record;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.command.attachment.Attachments;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/**
 * QN 10.5, CM 11.5: the fact that somebody is to be forgotten is followed by the deed. The files of all dossiers under the key go first;
 * their hashes stay in the ledger. The key went with the fact, unless the two are not kept in one database. What is gone cannot go twice, so a second
 * telling does nothing.
 */
@DisallowReplay
@ProcessingGroup(WhenPersonalDataIsErasedThenDestroyTheKey.PROCESSOR)
public class WhenPersonalDataIsErasedThenDestroyTheKey {

    /** The name of its event processor. */
    public static final String PROCESSOR = "key-destruction";

    private final EventStore ledger;
    private final DossiersOfKeys dossiers;
    private final Attachments attachments;
    private final ApplicantKeys keys;

    public WhenPersonalDataIsErasedThenDestroyTheKey(
            EventStore ledger, DossiersOfKeys dossiers, Attachments attachments, ApplicantKeys keys) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.keys = keys;
    }

    @EventHandler
    void on(PersonalDataErased event) {
        Set<String> codes = new TreeSet<>(dossiers.under(event.sealingKey()));
        codes.add(event.dossierCode());
        codes.forEach(code -> attachments.forget(files(code)));
        keys.erase(event.sealingKey());
    }

    private Set<String> files(String dossierCode) {
        Set<String> files = new TreeSet<>();
        ledger.readEvents(dossierCode)
                .asStream()
                .flatMap(event -> components(event.getPayload()))
                .map(SubmittedComponent::attachment)
                .forEach(files::add);
        return files;
    }

    private static Stream<SubmittedComponent> components(Object event) {
        return switch (event) {
            case DossierSubmitted e -> e.components().stream();
            case DossierSupplemented e -> e.components().stream();
            default -> Stream.empty();
        };
    }
}
