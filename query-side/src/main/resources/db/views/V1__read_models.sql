-- Read models and where their processors stand. Everything here can be rebuilt from the ledger.
-- The tables belong to dossier_views, of which the query side's user is a member: a rebuild makes a new table and puts it in the place
-- of the old one.
do $$
begin
    create role dossier_views nologin;
exception
    -- Roles belong to the server, not to one database.
    when duplicate_object or unique_violation then null;
end
$$;
do $$
begin
    execute format('grant dossier_views to %I', current_user);
    if not pg_has_role('dossier_query', 'dossier_views', 'member') then
        grant dossier_views to dossier_query;
    end if;
end
$$;
grant usage, create on schema views to dossier_views;
set role dossier_views;

create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    primary key (processor_name, segment)
);

-- dossierfile: the dossier as it stands (JSON, texts of people sealed) and every event of it.
create table dossier_file (
    dossier_code text collate "C" primary key,
    version      bigint not null,
    body         bytea  not null
);

create table dossier_history (
    dossier_code text collate "C" not null,
    sequence     bigint           not null,
    type         text             not null,
    recorded_at  timestamptz      not null,
    event        bytea            not null,
    primary key (dossier_code, sequence)
);

-- deadlines: what the clocks need to know of a dossier, and its clocks as last derived.
create table dossier_clocks (
    dossier_code text collate "C" primary key,
    version      bigint  not null,
    open         boolean not null,
    body         bytea   not null
);
create index dossier_clocks_open on dossier_clocks (dossier_code) where open;

create table deadline (
    dossier_code text collate "C" not null,
    ordinal      integer          not null,
    clock        text             not null,
    state        text             not null,
    open         boolean          not null,
    started_at   timestamptz      not null,
    due_at       timestamptz,
    met_at       timestamptz,
    provisional  boolean          not null,
    article      text,
    authority    text             not null,
    procedure    text             not null,
    department   text,
    dossier_state text            not null,
    primary key (dossier_code, ordinal)
);
create index deadline_by_due on deadline (coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal);

-- usage: one row per dossier; counts are made when they are asked for, so that medians are exact.
create table usage_fact (
    dossier_code text collate "C" primary key,
    version      bigint not null,
    authority    text   not null,
    procedure    text   not null,
    field        text   not null,
    level        text   not null,
    level_rank   integer not null,
    channel      text   not null,
    submitted_on date   not null,
    submitted_at timestamptz not null,
    accepted_on  date,
    accepted_at  timestamptz,
    handled_on   date,
    handled_at   timestamptz,
    outcome      text,
    body         bytea  not null
);
create index usage_fact_submitted on usage_fact (submitted_on);
create index usage_fact_handled on usage_fact (handled_on);

-- catalogue: every version of every procedure and policy, as published.
create table catalogue_procedure (
    authority      text    not null,
    procedure      text    not null,
    version        integer not null,
    effective_from date    not null,
    definition     bytea   not null,
    primary key (authority, procedure, version)
);

create table catalogue_policy (
    authority      text    not null,
    version        integer not null,
    effective_from date    not null,
    policy         bytea   not null,
    primary key (authority, version)
);

reset role;
