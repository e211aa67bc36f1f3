package vn.dossierledger.http;

/**
 * One fault of the input.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of a parameter or header; empty for the whole body
 * @param message what is wrong, in the caller's language; never repeats the value
 */
public record FieldProblem(String pointer, String message) {}
