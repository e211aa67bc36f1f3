package vn.dossierledger.command.rule.files;

import java.util.List;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/** Everything of one authority, as {@code rules/<authority>.yaml} holds it. */
record AuthorityFile(
        Dated<AuthorityProfile> authority, Dated<PolicyProfile> policy, List<Dated<ProcedureDefinition>> procedures) {}
