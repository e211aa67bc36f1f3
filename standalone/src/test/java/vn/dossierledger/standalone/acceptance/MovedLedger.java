package vn.dossierledger.standalone.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.deadline.Alarms;
import vn.dossierledger.standalone.config.StandaloneConfiguration;
import vn.dossierledger.standalone.demo.DemoClock;

/**
 * A ledger whose time stands still until a story moves it, on a database of its own. All of it lies in the past, so that every alarm
 * may ring; what it asks for is decided by the time that the story has.
 */
final class MovedLedger implements AutoCloseable {

    /** Nothing is celebrated between May and the end of August 2026, and no Saturday is worked. */
    private static final Instant BEGINNING = Instant.parse("2026-05-03T05:00:00Z");

    private static final String DATABASE = "moved";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(BEGINNING);

    private final ConfigurableApplicationContext context;
    private final JdbcClient owner;

    private MovedLedger(ConfigurableApplicationContext context, JdbcClient owner) {
        this.context = context;
        this.owner = owner;
    }

    static MovedLedger start() {
        String running = RunningLedger.setting("dossier.db.url");
        String user = RunningLedger.setting("dossier.db.owner-user");
        String password = RunningLedger.setting("dossier.db.owner-password");
        String url = running.replaceFirst("/[^/?]+($|\\?)", "/" + DATABASE + "$1");
        try (Connection connection = DriverManager.getConnection(running, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw new AssertionError("A database for the ledger whose time is moved could not be made", e);
        }
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        StandaloneConfiguration.class, MovedTime.class)
                .run(List.of(
                                "server.port=0",
                                "spring.main.banner-mode=off",
                                "spring.main.allow-bean-definition-overriding=true",
                                "dossier.db.url=" + url,
                                "dossier.db.user=" + RunningLedger.setting("dossier.db.user"),
                                "dossier.db.password=" + RunningLedger.setting("dossier.db.password"),
                                "dossier.db.owner-user=" + user,
                                "dossier.db.owner-password=" + password,
                                "dossier.elasticsearch.url=" + RunningLedger.setting("dossier.elasticsearch.url"),
                                "dossier.elasticsearch.alias=" + DATABASE,
                                "dossier.master-key=" + RunningLedger.setting("dossier.master-key"),
                                "dossier.issuer.directory="
                                        + Path.of("target/acceptance-data").toAbsolutePath(),
                                "db-scheduler.polling-interval=100ms")
                        .stream()
                        .map(each -> "--" + each)
                        .toArray(String[]::new));
        return new MovedLedger(context, JdbcClient.create(new DriverManagerDataSource(url, user, password)));
    }

    Ledger ledger() {
        return Ledger.at(
                URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port")));
    }

    Instant now() {
        return NOW.get();
    }

    /** Moves the time on to the next Monday, 08:00 in Asia/Ho_Chi_Minh: a working week that no story has used. */
    Instant nextMonday() {
        LocalDate day = LocalDate.ofInstant(now(), WorkingCalendar.ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        NOW.set(day.atTime(LocalTime.of(8, 0)).atZone(WorkingCalendar.ZONE).toInstant());
        return now();
    }

    void moveTo(Instant instant) {
        if (instant.isBefore(now())) {
            throw new IllegalArgumentException("Time goes on, never back");
        }
        NOW.set(instant);
    }

    /** Does {@code act} without an alarm ringing. */
    void silently(Runnable act) {
        context.getBean(Alarms.Silence.class).during(act);
    }

    /** How often a dossier is still to be counted again. */
    long recountsWaiting(String dossier) {
        return owner.sql("select count(*) from ledger.scheduled_tasks where task_name = ? and task_instance like ?")
                .params("calendar-changed", dossier + ":%")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    /** In the place of the real time. */
    @Configuration(proxyBeanMethods = false)
    static class MovedTime {

        @Bean
        DemoClock ledgerClock() {
            InstantSource source = NOW::get;
            return new DemoClock(source.withZone(WorkingCalendar.ZONE));
        }
    }
}
