package vn.dossierledger.api.query.readmodels;

/** How is one read model, and which versions of it are there? Answered by an optional {@link ReadModelDetails}. */
public record FindReadModel(String name) {}
