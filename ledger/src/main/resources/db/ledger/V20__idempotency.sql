-- Which requests with an Idempotency-Key were answered, and how. Fingerprints are keyed, answers are encrypted.
create table ledger.idempotency_key (
    key         bytea       primary key,
    request     bytea       not null,
    created_at  timestamptz not null,
    -- Null only within the transaction that is about to write it.
    answer_type text,
    answer      bytea
);
create index idempotency_key_by_age on ledger.idempotency_key (created_at);

grant select, insert, update, delete on ledger.idempotency_key to dossier_command;
