package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.World;

/** A process that gets no connection to PostgreSQL says that it is not for ever, and when to come again. */
class DatabaseAwayIT {

    private final World world = World.get();

    @Test
    void every_question_is_to_be_asked_again() {
        try (ConfigurableApplicationContext process = world.readerWithoutProcessors()) {
            process.getBean(HikariDataSource.class).close();

            assertAway(process, "/api/v1/procedures");
            assertAway(process, "/api/v1/deadlines");
            assertAway(process, "/api/v1/deadlines/summary");
            assertAway(process, "/api/v1/incidents");
            assertAway(process, "/api/v1/authorities/quangngai/feedback");
            assertAway(process, "/api/v1/dossiers/H48.12-260302-0001");
            assertAway(process, "/api/v1/reports/06a?authority=quangngai&from=2026-01-01&to=2026-01-31");
            assertAway(process, "/api/v1/read-models");
            assertAway(process, "/api/v1/read-models/search/dead-letters");
        }
    }

    private void assertAway(ConfigurableApplicationContext process, String path) {
        for (String position : new String[] {"0", "1"}) {
            Answer answer = world.get(process, "ADMIN", path, "X-Wait-For-Position", position);
            assertThat(answer.status()).as(path + " " + position).isEqualTo(503);
            assertThat(answer.header("Retry-After")).as(path).isNotBlank();
            assertThat(answer.text("/code")).isEqualTo("unavailable");
        }
    }
}
