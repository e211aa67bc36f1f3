package vn.dossierledger.api.procedure;

import java.util.List;
import java.util.Set;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.ServiceLevel;

/**
 * A procedure with all that DQ 4.1.b asks to be published.
 * @param authority whose procedure it is
 * @param procedure its id within the authority
 * @param name in Vietnamese
 * @param field lĩnh vực
 * @param level service level
 * @param channels how it may be submitted
 * @param limit K3
 * @param limitArticle where the limit comes from
 * @param department who examines it
 * @param agencies authorities that co-process it: the ids of those that are registered, the names of others; may be empty. Where it names
 * registered ones, copies go to those only
 * @param fees the fee schedule; may be empty
 * @param sample true while the values are samples of ours and not published ones
 */
public record ProcedureDefinition(
        String authority,
        String procedure,
        String name,
        String field,
        ServiceLevel level,
        Set<Channel> channels,
        String description,
        String steps,
        String method,
        List<ComponentDefinition> components,
        int sets,
        TimeLimit limit,
        String limitArticle,
        String audience,
        String department,
        List<String> agencies,
        String result,
        List<FeeItem> fees,
        String conditions,
        String legalBasis,
        String guide,
        boolean sample) {}
