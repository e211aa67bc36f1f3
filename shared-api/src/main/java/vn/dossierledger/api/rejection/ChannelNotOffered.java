package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.dossier.Channel;

/**
 * The procedure is not offered by this channel.
 */
public record ChannelNotOffered(Channel channel, Set<Channel> offered) implements Rejection {}
