package vn.dossierledger.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Tomcat's own errors as problem+json instead of a page; Tomcat makes it, by its name. */
public final class ProblemValve extends ErrorReportValve {
    private static final ProblemWriter PROBLEMS = new ProblemWriter(JsonContract.mapper());

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            PROBLEMS.write(request, response.getResponse(), Obstacle.of(status));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
