package vn.dossierledger.api.rejection;

/**
 * The calendar changed nothing for this dossier.
 */
public record AppointmentUnchanged() implements Rejection {}
