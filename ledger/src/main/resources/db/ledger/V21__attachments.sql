-- Files, each content once. The content is encrypted under a key of its own, which is encrypted under the master key.
create table ledger.attachment_content (
    sha256      bytea       primary key,
    size        bigint      not null,
    media_type  text        not null,
    wrapped_key bytea       not null,
    content     bytea       not null,
    stored_at   timestamptz not null
);
-- It is encrypted: compression would only cost time.
alter table ledger.attachment_content alter column content set storage external;

-- Who has brought a content in: the account of an officer with its authority, or the pseudonym of a citizen.
create table ledger.attachment (
    id          text collate "C" primary key,
    sha256      bytea       not null references ledger.attachment_content,
    uploader    text        not null,
    authority   text,
    uploaded_at timestamptz not null
);

grant select, insert on ledger.attachment_content, ledger.attachment to dossier_command;
