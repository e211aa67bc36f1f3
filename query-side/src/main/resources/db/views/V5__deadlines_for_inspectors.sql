-- Deadlines for inspectors: who is late and by how long, who had the dossier before them, which dates moved, what is worth a look.
-- The tables are made anew, and the processor reads the ledger from its beginning.
set role dossier_views;

drop table deadline;
drop table dossier_clocks;
delete from token_entry where processor_name = 'deadlines';

create table dossier_clocks (
    dossier_code text collate "C" primary key,
    version      bigint      not null,
    authority    text        not null,
    department   text,
    submitted_at timestamptz not null,
    body         bytea       not null
);
create index dossier_clocks_submitted on dossier_clocks (authority, submitted_at, dossier_code);

-- One row per run of a clock; calendar_version only where it is that of the promise. Working time is in microseconds; "worked" counts from the beginning of 1970, so that the working time between
-- two instants is the difference of two numbers.
create table deadline (
    dossier_code      text collate "C" not null,
    ordinal           integer     not null,
    clock             text        not null,
    state             text        not null,
    open              boolean     not null,
    started_at        timestamptz not null,
    due_at            timestamptz,
    met_at            timestamptz,
    closed_at         timestamptz,
    overdue_from      timestamptz,
    due_worked        bigint,
    late_working      bigint,
    holder_kind       text,
    holder_id         text,
    held_by           text,
    held_id           text,
    provisional       boolean     not null,
    article           text,
    authority         text        not null,
    procedure         text        not null,
    department        text,
    officer           text,
    dossier_state     text        not null,
    policy_version    integer     not null,
    procedure_version integer     not null,
    calendar_version  text,
    primary key (dossier_code, ordinal)
);
create index deadline_by_due on deadline (coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal);
create index deadline_by_authority on deadline (authority, coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal);
create index deadline_by_officer on deadline (officer, coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal)
    where officer is not null;
create index deadline_cancelled on deadline (coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal)
    where state = 'CANCELLED';
create index deadline_open on deadline (coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal)
    include (authority, department, officer, clock, state, overdue_from, due_worked) where open;
create index deadline_late on deadline (clock, authority)
    include (department, officer, late_working) where state = 'MISSED' and not open;

-- How many runs that are over stand where: nobody can count millions of rows each time somebody asks.
create table deadline_tally (
    authority  text   not null,
    department text   not null,
    officer    text   not null,
    clock      text   not null,
    state      text   not null,
    n          bigint not null,
    primary key (authority, department, officer, clock, state)
);
create index deadline_tally_nothing on deadline_tally (n) where n = 0;

-- Who had a dossier before them, one row per keeper; the stretches themselves are in dossier_clocks. "since" stands at who has it now.
create table holding (
    dossier_code text collate "C" not null,
    held_by      text        not null,
    held_id      text        not null,
    authority    text        not null,
    department   text        not null,
    ended_on     date,
    elapsed      bigint      not null,
    working      bigint      not null,
    since        timestamptz,
    since_worked bigint,
    primary key (dossier_code, held_by, held_id)
);
create index holding_open on holding (authority, department)
    include (held_by, held_id, elapsed, working, since, since_worked) where ended_on is null;

-- The same for dossiers that have ended, per day of their end.
create table holding_tally (
    authority  text   not null,
    ended_on   date   not null,
    department text   not null,
    held_by    text   not null,
    held_id    text   not null,
    dossiers   bigint not null,
    elapsed    bigint not null,
    working    bigint not null,
    primary key (authority, ended_on, department, held_by, held_id)
);
create index holding_tally_nothing on holding_tally (dossiers) where dossiers = 0;

-- Promised dates that moved after they had been missed.
create table deadline_moved (
    dossier_code     text collate "C" not null,
    sequence         bigint      not null,
    kind             text        not null,
    at               timestamptz not null,
    missed_at        timestamptz not null,
    due_before       timestamptz,
    due_after        timestamptz,
    measured_against timestamptz,
    by_role          text        not null,
    by_subject       text,
    by_authority     text,
    by_department    text,
    legal_basis      text,
    authority        text        not null,
    procedure        text        not null,
    department       text,
    officer          text,
    primary key (dossier_code, sequence)
);
create index deadline_moved_newest on deadline_moved (at, dossier_code, sequence);
create index deadline_moved_by_authority on deadline_moved (authority, at, dossier_code, sequence);

-- What is worth a look.
create table deadline_attention (
    dossier_code  text collate "C" not null,
    sequence      bigint      not null,
    pattern       text        not null,
    at            timestamptz not null,
    evidence      text        not null,
    due_at        timestamptz,
    by_role       text        not null,
    by_subject    text,
    by_authority  text,
    by_department text,
    authority     text        not null,
    procedure     text        not null,
    department    text,
    officer       text,
    primary key (dossier_code, sequence, pattern)
);
create index deadline_attention_newest on deadline_attention (at, dossier_code, sequence, pattern);
create index deadline_attention_by_authority on deadline_attention (authority, at, dossier_code, sequence, pattern);
create index deadline_attention_by_pattern on deadline_attention (pattern, at, dossier_code, sequence);

reset role;
