package vn.dossierledger.benchmarks.measure;

import java.util.List;

/**
 * One way of doing the work that is compared.
 *
 * @param name as in the report
 * @param work what is done
 */
public record Variant(String name, Work work) {

    /** What a variant does. */
    @FunctionalInterface
    public interface Work {

        /**
         * Makes ready, unmeasured, at least so many operations.
         *
         * @return chains of operations: those of one chain follow each other, chains run beside each other
         */
        List<List<Operation>> prepare(int operations) throws Exception;
    }
}
