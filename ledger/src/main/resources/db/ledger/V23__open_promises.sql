-- Dossiers whose promised date is still to be kept: when a calendar changes, these are counted again. Kept by the watch over deadlines.
create table ledger.open_promise (
    dossier text collate "C" primary key
);

grant select, insert, delete on ledger.open_promise to dossier_command;

-- Those that were promised a date before this list was kept.
insert into ledger.open_promise (dossier)
select distinct made.aggregate
from ledger.event made join ledger.event_type kind on kind.id = made.type
where kind.name like '%.DossierAccepted'
  and not exists (
    select 1 from ledger.event later join ledger.event_type kept on kept.id = later.type
    where later.aggregate = made.aggregate and later.sequence > made.sequence
      and substring(kept.name from '[^.]+$') in ('ResultReturnedToOneStop', 'ServiceNotPerformed'));
