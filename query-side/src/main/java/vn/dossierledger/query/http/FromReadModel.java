package vn.dossierledger.query.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.dossierledger.query.readmodels.ProcessorName;

/** Which read models an endpoint answers from: they are what {@code X-Wait-For-Position} waits for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface FromReadModel {
    ProcessorName[] value();
}
