-- What people tell of services: incidents of the online services, and feedback of citizens. Few rows, each written when it comes.
set role dossier_views;

-- incidents: each as it stands.
create table incident (
    incident    text collate "C" primary key,
    version     bigint      not null,
    ongoing     boolean     not null,
    since       timestamptz not null,
    authorities text[]      not null,
    body        bytea       not null
);
create index incident_in_order on incident (ongoing desc, since desc, incident);

-- feedback: each as it stands; what people said is sealed.
create table feedback (
    feedback  text collate "C" primary key,
    version   bigint      not null,
    authority text        not null,
    citizen   text        not null,
    said_at   timestamptz not null,
    kind      text,
    score     integer,
    answered  boolean     not null,
    body      bytea       not null
);
create index feedback_of_authority on feedback (authority, said_at desc, feedback);

reset role;
