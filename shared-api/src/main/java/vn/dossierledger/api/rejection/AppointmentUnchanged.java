package vn.dossierledger.api.rejection;

/**
 * The calendar changed nothing for this dossier.
 */
public record AppointmentUnchanged() implements Rejection {

    @Override
    public String article() {
        return "default: A date is counted again only where a new calendar changes it.";
    }
}
