package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.dossier.ReturnChannel;

/**
 * The result does not leave this way for this level and authority.
 */
public record ReturnChannelNotAllowed(ReturnChannel channel, Set<ReturnChannel> allowed, String article)
        implements Rejection {}
