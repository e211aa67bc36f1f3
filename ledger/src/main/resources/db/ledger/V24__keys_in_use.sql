-- Who begins a dossier under a key holds the key's row until it is written; who is about to erase the key waits for that. PostgreSQL lets nobody hold
-- a row who may not update a column of it: this one says nothing of a person, and whose key it is stays as unchangeable as the key.
grant update (made_at) on ledger.applicant_key to dossier_command;

-- Which dossiers have ended the ledger itself says.
alter table ledger.dossier_of_key drop column open;
