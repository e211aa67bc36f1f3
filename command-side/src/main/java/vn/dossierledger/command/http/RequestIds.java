package vn.dossierledger.command.http;

/** Gives a request an id to route it by, while its dossier has no code. */
@FunctionalInterface
public interface RequestIds {
    /** Never the same twice. */
    String next();
}
