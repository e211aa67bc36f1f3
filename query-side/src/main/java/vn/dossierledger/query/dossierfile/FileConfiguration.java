package vn.dossierledger.query.dossierfile;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.rebuild.RebuildPlan;
import vn.dossierledger.query.rebuild.TableSink;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    FileProjection fileProjection(JdbcOperations jdbc) {
        return new FileProjection(new Projector<>(new FileFold(), new Files(jdbc)));
    }

    @Bean
    RebuildPlan<FileBody> fileRebuild(JdbcOperations jdbc) {
        return new RebuildPlan<>(
                FileProjection.PROCESSOR,
                new FileFold(),
                () -> TableSink.of(
                        jdbc,
                        List.of(
                                new TableSink.Part<FileBody, FileBody>(Files.FILE, one -> Stream.of(one.state())),
                                new TableSink.Part<FileBody, Fact>(Files.HISTORY, one -> one.facts().stream()))));
    }

    @Bean
    SeenFiles seenFiles(FileRows files) {
        return new SeenFiles(files);
    }

    @Bean
    Histories histories(HistoryRows rows) {
        return new Histories(rows);
    }

    @Bean
    FileQueries fileQueries(SeenFiles files, Histories histories, Opener opener) {
        return new FileQueries(files, histories, opener);
    }

    @Bean
    HistoryQueries historyQueries(SeenFiles files, Histories histories, Opener opener) {
        return new HistoryQueries(files, histories, opener);
    }

    @Bean
    FormQueries formQueries(SeenFiles files, Histories histories, Rulebook rulebook) {
        return new FormQueries(files, histories, rulebook);
    }
}
