-- How far read models are in deriving again what a change of rules touches: page by page, each with this in one transaction. Gone once all is through.
set role dossier_views;

create table derive_again (
    read_model text             not null,
    -- Id of the event that tells of the change.
    change     text             not null,
    last_code  text collate "C" not null,
    primary key (read_model, change)
);

reset role;
