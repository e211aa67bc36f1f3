-- report06: when each dossier came to be in progress and when it left, with the place in the ledger where either is told, so that a period
-- can be counted as it was known at any place. One set of stays for each version of the counting rule.
set role dossier_views;

create table report06_dossier (
    dossier_code text collate "C" primary key,
    version      bigint not null,
    body         bytea  not null
);

create table report06_stay (
    dossier_code        text collate "C" not null,
    counting_rule       integer not null,
    ordinal             integer not null,
    authority           text    not null,
    procedure           text    not null,
    field               text    not null,
    online              boolean not null,
    again               boolean not null,
    entered_on          date    not null,
    entered_transaction bigint  not null,
    entered_row         bigint  not null,
    due_on              date    not null,
    left_on             date,
    left_transaction    bigint,
    left_row            bigint,
    ending              text,
    primary key (dossier_code, counting_rule, ordinal)
);

reset role;
