-- Who has read which dossier (DOMAIN.md 6; DQ 7.3, QN 4.3, CM 5.3). No read model: nothing else tells it, so it survives every rebuild, and
-- nobody but the owner can change or remove a line. In a schema of its own: in schema ledger the query side writes nothing.
create schema reads;

create table reads.dossier_read (
    -- No sequence cache: a later read has a higher number, and stands above the earlier ones.
    id           bigint generated always as identity primary key,
    dossier_code text collate "C" not null,
    at           timestamptz not null,
    what         text        not null,
    role         text        not null,
    -- An officer's account, never a name or a number of a person.
    account      text        not null,
    authority    text,
    department   text,
    -- Why, in the reader's own words, sealed under the applicant's key as every free text is; null: the duty of the role.
    reason_key   text,
    reason       text,
    -- What an export asked for, without what was typed.
    question     text
);
create index dossier_read_of on reads.dossier_read (dossier_code, id desc);

comment on table reads.dossier_read is 'Every read of a dossier by somebody else than its applicant. Rows are inserted and never changed.';

grant usage on schema reads to dossier_query;
grant select, insert on reads.dossier_read to dossier_query;
