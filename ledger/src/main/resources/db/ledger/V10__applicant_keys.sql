-- A key for each applicant, wrapped by a key that comes from the master key. Deleting a row erases all that was sealed under it.
-- The one table of the ledger from which something may be deleted: that is the point of it.
create table ledger.applicant_key (
    key       uuid  not null primary key,
    -- Keyed pseudonym of the personal ID: never the ID itself.
    applicant text collate "C" not null constraint one_key_per_applicant unique,
    wrapped   bytea not null,
    made_at   timestamptz not null default now()
);

grant select, insert, delete on ledger.applicant_key to dossier_command;
grant select on ledger.applicant_key to dossier_query;
