-- Dossiers that a read model could not take in because of themselves; the others go on without them.
set role dossier_views;

create table dead_letter (
    read_model     text             not null,
    dossier_code   text collate "C" not null,
    -- PARKED; DROPPED: given up by an operator, who said why; TAKEN_IN: dropped once, and in the read model all the same.
    state          text             not null,
    first_sequence bigint           not null,
    last_sequence  bigint           not null,
    -- In words, without anything of a person.
    cause          text             not null,
    since          timestamptz      not null default now(),
    tries          integer          not null default 1,
    tried_at       timestamptz      not null default now(),
    dropped_by     text,
    dropped_at     timestamptz,
    reason         text,
    primary key (read_model, dossier_code)
);

-- Dossiers that a read model keeps otherwise than the ledger tells.
create table drift (
    read_model   text             not null,
    dossier_code text collate "C" not null,
    -- Head of the ledger when it was seen first: what is still so after the processor has passed it is no lag.
    transaction  bigint           not null,
    row          bigint           not null,
    since        timestamptz      not null default now(),
    confirmed_at timestamptz,
    primary key (read_model, dossier_code)
);

-- How far the sampling has come; dossiers come by one after the other, and then again from the first.
create table drift_round (
    read_model text             not null primary key,
    last_code  text collate "C" not null
);

reset role;
