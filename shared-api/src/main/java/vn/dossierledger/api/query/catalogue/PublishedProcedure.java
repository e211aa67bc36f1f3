package vn.dossierledger.api.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.policy.NoticeChannel;
import vn.dossierledger.api.procedure.ComponentDefinition;

/**
 * A procedure with all that DQ 4.1.b asks to be published.
 *
 * @param level code of the service level with its scheme, such as {@code LEGACY:4}
 * @param channels how it may be submitted
 * @param sets how many sets of papers
 * @param limit how long it may take
 * @param limitArticle where the limit comes from
 * @param department who examines it
 * @param agencies other agencies that take part; may be empty
 * @param returnChannels how the result may reach the citizen: of an online dossier where it may be submitted online
 * @param paymentMethods how its fees may be paid: of an online dossier where it may be submitted online
 * @param returnChannelsAtCounter the same for dossiers handed in or sent by post
 * @param paymentMethodsAtCounter the same for dossiers handed in or sent by post
 * @param noticeChannels how an applicant is told that a dossier is refused or that more is asked for (DQ 4.3.b; QN 12.2; BT 8.2.c; CM 13.2)
 * @param sample whether the values are samples of ours and not published ones
 */
public record PublishedProcedure(
        String authority,
        String procedure,
        int version,
        String name,
        String field,
        String level,
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
        LocalDate effectiveFrom,
        String guide,
        Set<ReturnChannel> returnChannels,
        Set<PaymentMethod> paymentMethods,
        Set<ReturnChannel> returnChannelsAtCounter,
        Set<PaymentMethod> paymentMethodsAtCounter,
        Set<NoticeChannel> noticeChannels,
        boolean sample) {}
