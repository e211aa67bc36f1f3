-- Which dossiers are sealed under which key, and which of them have not ended: nobody is forgotten whose dossiers are still worked on.
-- Follows the ledger and can be rebuilt from it.
create table ledger.dossier_of_key (
    dossier_code text collate "C" not null primary key,
    sealing_key  uuid    not null,
    open         boolean not null
);
create index dossier_of_key_by_key on ledger.dossier_of_key (sealing_key);

grant select, insert, update, delete on ledger.dossier_of_key to dossier_command;
-- The files of who is forgotten go with the key; their hashes stay in the events.
grant delete on ledger.attachment, ledger.attachment_content to dossier_command;
