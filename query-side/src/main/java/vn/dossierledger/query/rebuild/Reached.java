package vn.dossierledger.query.rebuild;

import java.util.Optional;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/** How far the processors of read models are, on whatever node they work. */
@FunctionalInterface
public interface Reached {

    /** What all segments of a read model have passed; empty when one of them has not begun. */
    Optional<HorizonToken> by(String readModel);
}
