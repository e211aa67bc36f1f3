-- worklist: what is kept of a dossier to know what it waits for (JSON, nothing of a person), and one row for each thing that somebody is to do.
set role dossier_views;

create table worklist_dossier (
    dossier_code text collate "C" primary key,
    version      bigint  not null,
    open         boolean not null,
    body         bytea   not null
);
create index worklist_dossier_open on worklist_dossier (dossier_code) where open;

create table worklist_item (
    dossier_code text collate "C" not null,
    -- For whom it waits, see Audience.
    audience     text collate "C" not null,
    task         text        not null,
    -- Of the consultation or of the agency copy; 0 where there is none.
    number       integer     not null,
    -- What was given to somebody in person comes first.
    rank         integer     not null,
    since        timestamptz not null,
    clock        text,
    due_at       timestamptz,
    provisional  boolean     not null,
    authority    text        not null,
    procedure    text        not null,
    department   text,
    state        text        not null,
    assignee     text,
    primary key (dossier_code, audience, task, number)
);
create index worklist_item_by_urgency
    on worklist_item (audience, rank, coalesce(due_at, 'infinity'::timestamptz), since, dossier_code);

reset role;
