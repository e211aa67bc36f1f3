package vn.dossierledger.query.export;

import java.io.IOException;
import java.util.List;

/**
 * Takes rows and passes them on. A file that was not {@linkplain #complete completed} cannot be mistaken for a whole one where its form allows
 * that; the stream it is written to stays open and belongs to the caller.
 */
public interface RowWriter {

    /**
     * Begins a sheet; all that follows belongs to it. A form without sheets takes one only.
     *
     * @param name as people see it
     * @param widths of its columns, in characters; a form without widths ignores them
     * @throws IllegalStateException for a second sheet in a form without sheets
     */
    void sheet(String name, List<Integer> widths) throws IOException;

    /** The names of the columns. Where a form has to go on in another sheet, it repeats them there. */
    void head(List<String> names) throws IOException;

    /** One row, in the order of the columns. */
    void row(List<Cell> cells) throws IOException;

    /** Ends the file. To be left out when something went wrong before. */
    void complete() throws IOException;
}
