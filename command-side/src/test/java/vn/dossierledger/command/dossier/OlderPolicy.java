package vn.dossierledger.command.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.upcasting.Upcasters;

/** A policy as revision 1 stored it, before it was asked for all that is asked today. */
final class OlderPolicy {

    private static final Jackson3Serializer JSON = LedgerJson.serializer();
    private static final List<String> YOUNGER_CELLS =
            List.of("warnBefore", "apologyLead", "sharesWithinTheWhole", "recordCorrectors");

    private OlderPolicy() {}

    /** Without the last one to four of the cells that came since; read as every event is read. */
    static PolicyProfile readBack(PolicyProfile policy, Pick pick) {
        ObjectNode stored = JSON.getObjectMapper()
                .valueToTree(new PolicyPublished(
                        "policy:here", 1, Instant.EPOCH, Actor.THE_CLOCK, "here", LocalDate.EPOCH, policy));
        ObjectNode cells = (ObjectNode) stored.get("policy");
        cells.remove(YOUNGER_CELLS.subList(pick.of(YOUNGER_CELLS.size()), YOUNGER_CELLS.size()));
        GenericDomainEventEntry<byte[]> row = new GenericDomainEventEntry<>(
                "Policy",
                "policy:here",
                0,
                "an-id",
                Instant.EPOCH,
                PolicyPublished.class.getName(),
                "1",
                JSON.getObjectMapper().writeValueAsBytes(stored),
                "{}".getBytes(StandardCharsets.UTF_8));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(row), JSON, Upcasters.chain())
                .asStream()
                .map(message -> ((PolicyPublished) message.getPayload()).policy())
                .findFirst()
                .orElseThrow();
    }
}
