package vn.dossierledger.query.projection;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Where the dossiers of one read model wait that cannot be taken in, so that all others go on. */
public interface Parking {

    /** Under this key a batch's unit of work knows the parking of its read model. */
    String KEY = "vn.dossierledger.query.parking";

    /** The parking of a unit of work; with {@link #NONE} a failure stops the whole processor. */
    static Parking of(UnitOfWork<?> unit) {
        Parking parking = unit.getResource(KEY);
        return parking == null ? NONE : parking;
    }

    /** Which of the given dossiers wait here. */
    Set<String> parked(Set<String> codes);

    /** More facts of a dossier that waits: they wait behind it, in their order. */
    void follow(String code, List<Fact> facts);

    /**
     * A dossier waits from now on.
     *
     * @param cause in words, without anything of a person
     * @throws RuntimeException when so many wait that it is no single dossier's fault: the processor stands still
     */
    void park(String code, List<Fact> facts, String cause);

    /** A dossier that waited has been taken in from its first fact on. */
    void release(String code);

    /** Runs something such that, when it throws, the database forgets what it did, and nothing else. */
    void attempt(Runnable write);

    /** Nobody waits: what cannot be taken in is an error of the whole batch. */
    Parking NONE = new Parking() {
        @Override
        public Set<String> parked(Set<String> codes) {
            return Set.of();
        }

        @Override
        public void follow(String code, List<Fact> facts) {
            throw new IllegalStateException("Nobody waits here");
        }

        @Override
        public void park(String code, List<Fact> facts, String cause) {
            throw new IllegalStateException(cause);
        }

        @Override
        public void release(String code) {
            // Nobody waits.
        }

        @Override
        public void attempt(Runnable write) {
            write.run();
        }
    };
}
