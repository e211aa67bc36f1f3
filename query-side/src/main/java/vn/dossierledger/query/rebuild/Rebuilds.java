package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dossierledger.api.query.readmodels.VersionState;

/**
 * Builds new versions of read models beside those that are read, and goes back to former ones. Any node may be asked; it does the work itself, and
 * holds a lock on a connection of its own meanwhile: when it dies, the lock goes with it, and whoever is asked next clears away what it left.
 */
public final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Models models;
    private final Versions versions;
    private final DataSource dataSource;
    private final int kept;
    private final ExecutorService workers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("rebuild-", 0).factory());

    /** @param kept how many former versions stay after a switch */
    Rebuilds(Models models, Versions versions, DataSource dataSource, int kept) {
        this.models = models;
        this.versions = versions;
        this.dataSource = dataSource;
        this.kept = kept;
    }

    /** The read models that can be rebuilt. */
    public List<String> names() {
        return models.names();
    }

    /**
     * Builds a new version and waits for it to be read.
     *
     * @throws WorkRefused when nothing is begun
     * @throws RuntimeException what it failed with; the version that was read before is read still
     */
    public RebuildReport rebuild(String readModel) {
        long start = System.nanoTime();
        try {
            Version done = start(readModel, "this process", null).ended().join();
            return new RebuildReport(
                    readModel, done.dossiers(), done.events(), Duration.ofNanos(System.nanoTime() - start));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Begins to build a new version, which will be read as soon as it holds what the ledger tells.
     *
     * @param askedBy account of the operator
     * @param sample how many dossiers are compared with the ledger before that, roughly; null for all
     * @throws WorkRefused when nothing is begun
     */
    public Begun start(String readModel, String askedBy, Long sample) {
        return begin(readModel, () -> {
            Version version = versions.begin(readModel, askedBy, sample);
            return new Task(version, work -> {
                Tally filled = work.build();
                versions.counted(version, filled.events(), filled.dossiers());
            });
        });
    }

    /**
     * Begins to bring a former version up to date, which will then be read again.
     *
     * @param askedBy account of the operator
     * @param sample how many dossiers are compared with the ledger before that, roughly; null for none
     * @throws WorkRefused when nothing is begun
     */
    public Begun startSwitch(String readModel, int version, String askedBy, Long sample) {
        return begin(readModel, () -> {
            Version former = former(readModel, version);
            versions.beginAgain(former, askedBy, sample);
            return new Task(versions.find(readModel, version).orElseThrow(), Work::bringBack);
        });
    }

    /**
     * Removes a former version for good.
     *
     * @throws WorkRefused when it is none, or another one is being worked on
     */
    public void drop(String readModel, int version) {
        Connection claim = claim(readModel);
        try {
            drop(former(readModel, version));
        } finally {
            release(claim, readModel);
        }
    }

    private Version former(String readModel, int number) {
        Version version = versions.find(readModel, number)
                .orElseThrow(() -> new WorkRefused(
                        WorkRefused.Reason.NO_SUCH_VERSION,
                        "Read model " + readModel + " has no version " + number + "."));
        if (version.state() != VersionState.FORMER) {
            throw new WorkRefused(
                    WorkRefused.Reason.NOT_A_FORMER_VERSION,
                    "Version " + number + " of read model " + readModel + " is " + version.state() + ".");
        }
        return version;
    }

    private Begun begin(String readModel, Supplier<Task> beginning) {
        models.ledgerCanBeRead();
        Connection claim = claim(readModel);
        try {
            Task task = beginning.get();
            var ended = CompletableFuture.supplyAsync(() -> run(task, claim), workers);
            return new Begun(task.version(), ended);
        } catch (RuntimeException e) {
            release(claim, readModel);
            throw e;
        }
    }

    private Version run(Task task, Connection claim) {
        Version version = task.version();
        String readModel = version.readModel();
        Form form = models.form(readModel);
        try {
            versions.form(versions.live(readModel), form.readForm());
            task.doing().accept(models.work(version, form));
            LOG.info("Read model {} is read in version {}.", readModel, version.version());
            retain(readModel);
            return versions.find(readModel, version.version()).orElseThrow();
        } catch (RuntimeException e) {
            giveUp(version, form, e);
            throw e;
        } finally {
            release(claim, readModel);
        }
    }

    private void giveUp(Version version, Form form, RuntimeException failure) {
        LOG.error(
                "Version {} of read model {} is not read; the one that was read is read still. {}",
                version.version(),
                version.readModel(),
                Failures.inWords(failure));
        if (!version.everRead()) {
            versions.find(version.readModel(), version.version())
                    .map(Version::form)
                    .ifPresent(form::drop);
            versions.failed(version, VersionState.FAILED, Failures.inWords(failure));
        } else {
            versions.failed(version, VersionState.FORMER, Failures.inWords(failure));
        }
    }

    /** The youngest former versions stay. */
    private void retain(String readModel) {
        versions.of(readModel).stream()
                .filter(each -> each.state() == VersionState.FORMER)
                .sorted(Versions.YOUNGEST_FIRST)
                .skip(kept)
                .forEach(this::drop);
    }

    private void drop(Version former) {
        models.form(former.readModel()).drop(former.form());
        versions.dropped(former);
    }

    /** A connection that holds the lock on the versions of a read model; what a dead node has left is cleared away. */
    private Connection claim(String readModel) {
        if (!names().contains(readModel)) {
            throw new WorkRefused(
                    WorkRefused.Reason.NO_SUCH_READ_MODEL, "There is no read model " + readModel + " to be rebuilt.");
        }
        try {
            Connection connection = dataSource.getConnection();
            if (!SwitchGate.tryWork(connection, readModel)) {
                connection.close();
                throw new WorkRefused(
                        WorkRefused.Reason.IN_WORK,
                        "A version of read model " + readModel + " is being worked on: wait for its end.");
            }
            try {
                clearAway(readModel);
            } catch (RuntimeException e) {
                release(connection, readModel);
                throw e;
            }
            return connection;
        } catch (SQLException e) {
            throw new LedgerUnreadableException(e.getSQLState());
        }
    }

    private void clearAway(String readModel) {
        for (Version left : versions.of(readModel)) {
            if (left.state().inWork()) {
                new Remains(versions, models.form(readModel)).clearAway(left);
            }
        }
    }

    private static void release(Connection claim, String readModel) {
        try (claim) {
            SwitchGate.endWork(claim, readModel);
        } catch (SQLException e) {
            LOG.warn("The lock on read model {} went with its connection (SQL state {}).", readModel, e.getSQLState());
        }
    }

    /** Ends with the process; what is under way is cleared away by whoever is asked next. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    /**
     * Work that goes on.
     *
     * @param version as it was when the work began
     * @param ended when it ends, with the version as it is then; or what it failed with
     */
    public record Begun(Version version, CompletableFuture<Version> ended) {}

    private record Task(Version version, Consumer<Work> doing) {}
}
