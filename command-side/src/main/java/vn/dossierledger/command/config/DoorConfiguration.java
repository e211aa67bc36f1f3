package vn.dossierledger.command.config;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.command.attachment.Attachments;
import vn.dossierledger.command.attachment.PostgresAttachments;
import vn.dossierledger.command.http.CommandDoor;
import vn.dossierledger.command.http.Components;
import vn.dossierledger.command.http.RequestIds;
import vn.dossierledger.command.idempotency.GivenAnswers;
import vn.dossierledger.command.idempotency.Once;
import vn.dossierledger.command.idempotency.RequestKeys;
import vn.dossierledger.http.CitizenPseudonyms;
import vn.dossierledger.ledger.sealing.Pseudonyms;
import vn.dossierledger.ledger.sealing.Vaults;

/** The door: endpoints, keys that answer once, attachments. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"vn.dossierledger.command.http", "vn.dossierledger.command.attachment"})
class DoorConfiguration {
    @Bean
    @ConditionalOnMissingBean
    CitizenPseudonyms citizenPseudonyms(Pseudonyms pseudonyms) {
        return pseudonyms::of;
    }

    @Bean
    RequestIds requestIds() {
        return () -> UUID.randomUUID().toString();
    }

    @Bean
    RequestKeys requestKeys(Vaults vaults) {
        return new RequestKeys(vaults.of("idempotency keys"));
    }

    @Bean
    GivenAnswers givenAnswers(DataSource dataSource, Serializer serializer, Vaults vaults, Clock clock) {
        return new GivenAnswers(dataSource, serializer, vaults.of("given answers"), clock);
    }

    @Bean
    Once once(GivenAnswers answers, DataSource dataSource) {
        return new Once(answers, new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    @Bean
    OldKeys oldKeys(GivenAnswers answers) {
        return new OldKeys(answers, Duration.ofHours(1));
    }

    @Bean
    CommandDoor commandDoor(CommandGateway commands, RequestKeys keys, Once once) {
        return new CommandDoor(commands, keys, once);
    }

    @Bean
    Attachments attachments(DataSource dataSource, Vaults vaults, Clock clock) {
        return new PostgresAttachments(
                dataSource,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)),
                vaults.of("attachments"),
                clock);
    }

    @Bean
    Components components(Attachments attachments) {
        return new Components(attachments);
    }
}
