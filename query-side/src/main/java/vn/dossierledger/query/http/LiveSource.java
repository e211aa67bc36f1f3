package vn.dossierledger.query.http;

import java.util.List;

/** What a stream tells. */
@FunctionalInterface
interface LiveSource {

    /**
     * What is new since it was asked last, in order; mostly nothing. Never asked by two threads at once.
     *
     * @throws vn.dossierledger.http.ProblemException when there is nothing to be seen any more: the stream ends
     */
    List<Live> next();
}
