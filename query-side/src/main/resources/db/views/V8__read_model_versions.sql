-- Versions of read models: one is live, others are being built beside it, or have been live before.
set role dossier_views;

create table read_model_version (
    read_model  text    not null,
    version     integer not null,
    -- BUILDING, CATCHING_UP, CHECKING, SWITCHING, LIVE, FORMER, FAILED, DROPPED
    state       text    not null,
    -- Where it lies beside the live one: the end of its tables' names, or the name of its index. Null while it is live.
    form        text,
    -- Up to where it holds the ledger; null while it is live: then the processor's token says so.
    transaction bigint,
    row         bigint,
    state_since timestamptz,
    live_since  timestamptz,
    asked_by    text,
    asked_at    timestamptz,
    ended_at    timestamptz,
    -- Of the part of the work that is going on: done so far, of how many.
    events      bigint not null default 0,
    of_events   bigint not null default 0,
    dossiers    bigint not null default 0,
    checked     bigint not null default 0,
    -- How many dossiers are to be checked before the switch; null for all.
    sample      bigint,
    cause       text,
    primary key (read_model, version)
);
create unique index read_model_version_live on read_model_version (read_model) where state = 'LIVE';
create unique index read_model_version_in_work on read_model_version (read_model)
    where state in ('BUILDING', 'CATCHING_UP', 'CHECKING', 'SWITCHING');

reset role;
