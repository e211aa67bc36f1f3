package vn.dossierledger.command.http;

/** The longest texts and lists that the door lets in; far more than anybody needs. */
final class Lengths {
    static final int NAME = 200;
    static final int TEXT = 2_000;
    static final int DRAFT = 20_000;
    static final int LIST = 200;

    private Lengths() {}
}
