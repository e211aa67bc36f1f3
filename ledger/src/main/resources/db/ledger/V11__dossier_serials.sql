-- The last serial of each unit and day (DOMAIN.md 5). Unique across nodes because the row is.
create table ledger.dossier_serial (
    unit_code text   not null,
    day       date   not null,
    last      bigint not null,
    primary key (unit_code, day)
);

grant select, insert, update on ledger.dossier_serial to dossier_command;
