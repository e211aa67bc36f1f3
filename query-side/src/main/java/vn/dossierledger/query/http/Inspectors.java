package vn.dossierledger.query.http;

import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;

/** Who may look across dossiers: who answers for them. Citizens and cashiers see dossiers one by one. */
final class Inspectors {

    private Inspectors() {}

    /** @throws vn.dossierledger.http.ProblemException 403 for everybody else */
    static void only(Caller caller) {
        Readers.only(
                caller,
                Role.INSPECTOR,
                Role.REPORTING,
                Role.ADMIN,
                Role.LEADER,
                Role.DEPARTMENT_HEAD,
                Role.SPECIALIST,
                Role.ONE_STOP);
    }
}
