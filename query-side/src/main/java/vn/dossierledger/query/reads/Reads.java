package vn.dossierledger.query.reads;

import java.util.List;

/** The record of reads. Whoever shows something of a dossier writes it down here first, and shows nothing where that fails. */
public interface Reads {

    /**
     * Writes all down, or none; they are on disk when this returns.
     *
     * @throws ReadNotRecorded when it cannot be done
     */
    void write(List<Read> reads);
}
