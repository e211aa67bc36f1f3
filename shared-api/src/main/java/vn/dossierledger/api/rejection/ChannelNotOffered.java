package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.dossier.Channel;

/**
 * The procedure is not offered by this channel.
 */
public record ChannelNotOffered(Channel channel, Set<Channel> offered) implements Rejection {

    @Override
    public String article() {
        return "default: A procedure is offered by the channels that its version names.";
    }
}
