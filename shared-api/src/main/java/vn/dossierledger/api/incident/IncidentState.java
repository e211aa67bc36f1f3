package vn.dossierledger.api.incident;

/** How far an incident has come. */
public enum IncidentState {
    /** Somebody said that something does not work. */
    REPORTED,
    /** It is a confirmed outage, which lasts. */
    OUTAGE,
    /** It was a confirmed outage, which is over. */
    OUTAGE_OVER,
    RESOLVED;

    /** Where an incident stands after an event, from null before the first. */
    public static IncidentState after(IncidentState before, IncidentEvent event) {
        return switch (event) {
            case IncidentReported e -> REPORTED;
            case OutageConfirmed e -> e.to() == null ? OUTAGE : OUTAGE_OVER;
            case OutageEnded e -> OUTAGE_OVER;
            case IncidentResolved e -> RESOLVED;
        };
    }
}
