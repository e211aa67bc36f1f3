package vn.dossierledger.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself refuses, such as a forbidden path, is answered like everything else. */
@Controller
@Hidden
class ProblemErrorController implements ErrorController {
    private final ProblemWriter problems;
    private final UnexpectedFailures unexpected;

    ProblemErrorController(ProblemWriter problems, UnexpectedFailures unexpected) {
        this.problems = problems;
        this.unexpected = unexpected;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (exception instanceof AnswerBrokenOff) {
            return;
        }
        if (exception instanceof Throwable failure) {
            unexpected.answer(failure, request, response);
            return;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        problems.write(request, response, Obstacle.of(status));
    }
}
