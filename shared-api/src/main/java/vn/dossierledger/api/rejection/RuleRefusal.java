package vn.dossierledger.api.rejection;

/** What may be said to a command that brings a rule into force; who words these for an operator need not know the others. */
public sealed interface RuleRefusal
        permits AuthorityUnknown, NotYourAuthority, NotYourRole, RetroactiveRule, RuleInvalid {}
