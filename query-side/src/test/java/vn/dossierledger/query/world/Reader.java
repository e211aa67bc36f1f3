package vn.dossierledger.query.world;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.dossierledger.query.config.QuerySideConfiguration;

/** The query side as it is, with tokens that say in plain words who calls. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(QuerySideConfiguration.class)
class Reader {

    @Bean
    JwtDecoder jwtDecoder() {
        return PlainTokens::decode;
    }
}
