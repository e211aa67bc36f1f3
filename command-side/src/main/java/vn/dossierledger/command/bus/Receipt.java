package vn.dossierledger.command.bus;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;

/**
 * What became of a command that was accepted. It is given out when the handler has answered and filled in when its events
 * are stored, which is later but before anybody else sees it: a record could not be.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
public final class Receipt {
    private String code;
    private Long version;
    private String state;
    private List<String> events = List.of();
    private long position;
    private Integer number;

    Receipt() {}

    /** The dossier, the rule, the incident or the feedback, as the ledger calls it; null when nothing changed. */
    public String code() {
        return code;
    }

    /** Its last sequence number now; null when nothing changed. */
    public Long version() {
        return version;
    }

    /** The state of the dossier, the incident or the feedback; null for a rule. */
    public String state() {
        return state;
    }

    /** Simple type names, in order; empty when nothing changed. */
    public List<String> events() {
        return events;
    }

    /** In the ledger, of the last event. */
    public long position() {
        return position;
    }

    /** Of the consultation or agency copy that the command began, within its dossier; null for every other command. */
    public Integer number() {
        return number;
    }

    void became(String newState) {
        this.state = newState;
    }

    void recorded(String aggregate, long lastSequence, List<String> types) {
        this.code = aggregate;
        this.version = lastSequence;
        this.events = List.copyOf(types);
    }

    void numbered(int numberWithinTheDossier) {
        this.number = numberWithinTheDossier;
    }

    void stored(long lastPosition) {
        this.position = lastPosition;
    }
}
