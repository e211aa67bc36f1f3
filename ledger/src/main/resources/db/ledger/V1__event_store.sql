-- The event store. Run by the owner of the schema; the roles named here exist already (LedgerRoles).

-- Aggregate type, event type and revision as one small number: a few dozen rows for hundreds of millions of events.
-- Not unique: two transactions that are the first to use a type may each give it a number, rather than wait for each other.
-- No foreign key points here: every append would lock the same few rows.
create table ledger.event_type (
    id             integer generated always as identity primary key,
    aggregate_type text not null,
    name           text not null,
    revision       text not null
);

-- Columns stand in the order that wastes no padding.
create table ledger.event (
    -- No sequence cache: within one dossier a later event has a higher position.
    position    bigint generated always as identity primary key,
    -- Place in the order of reading, with position: the number of the writing transaction, or of the transaction that wrote the
    -- dossier's event before, if that is higher. What lies below the oldest running transaction is final.
    xid         xid8        not null default pg_current_xact_id(),
    recorded_at timestamptz not null,
    sequence    integer     not null,
    type        integer     not null,
    id          uuid        not null,
    aggregate   text collate "C" not null,
    payload     bytea       not null,
    metadata    bytea,
    constraint event_once_in_its_stream unique (aggregate, sequence)
);
create index event_in_reading_order on ledger.event (xid, position);

comment on table ledger.event is 'Every fact of every dossier. Rows are inserted and never changed.';

-- Which node works on which part of a stream, and how far it is (processors of the command side).
create table ledger.token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    primary key (processor_name, segment)
);

grant usage on schema ledger to dossier_command, dossier_query;
grant select, insert on ledger.event, ledger.event_type to dossier_command;
grant select on ledger.event, ledger.event_type to dossier_query;
grant select, insert, update, delete on ledger.token_entry to dossier_command;

-- After a logical restore into another server: its transaction numbers mean nothing there. All events restored are final; they are
-- read in order of position, before everything new. Only the owner may call it.
create procedure ledger.adopt_restored_events() language sql as $$
    update ledger.event set xid = '3'::xid8
$$;
revoke all on procedure ledger.adopt_restored_events() from public;
