package vn.dossierledger.http;

import org.apache.coyote.CloseNowException;

/**
 * Ends an answer that has begun and cannot be completed. The connection is closed in the middle of it, so that the receiver notices: an answer
 * that ended like any other would be taken for a whole one.
 */
public final class AnswerBrokenOff extends CloseNowException {
    /** @param why a sentence without anything of a person */
    public AnswerBrokenOff(String why) {
        super(why);
    }
}
