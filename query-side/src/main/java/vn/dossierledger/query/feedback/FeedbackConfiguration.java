package vn.dossierledger.query.feedback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.query.opening.Opener;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    FeedbackProjection feedbackProjection(JdbcClient jdbc) {
        return new FeedbackProjection(new FeedbackRows(jdbc));
    }

    @Bean
    FeedbackQueries feedbackQueries(JdbcClient jdbc, Opener opener) {
        return new FeedbackQueries(new FeedbackRows(jdbc), new FeedbackCounting(jdbc), opener);
    }
}
