-- Organisations that register themselves, whom they invite, and what was done at their desks.
-- Secrets are kept as SHA-256. The same tables as migrations/sqlite/0008_organisation.sql.

ALTER TABLE organisation ADD COLUMN evidence TEXT NOT NULL DEFAULT '';  -- how its existence can be checked
ALTER TABLE organisation ADD COLUMN reason TEXT;                        -- what was said when it was rejected or suspended
ALTER TABLE organisation ADD COLUMN registered BIGINT;                  -- absent for those that were loaded

-- Whether verified organisations publish without somebody of the city reading it first.
ALTER TABLE city ADD COLUMN publish_without_review BOOLEAN NOT NULL DEFAULT TRUE;

-- Somebody is asked by mail to act for an organisation; gone when they do, or when it is too late.
CREATE TABLE invitation (
    token_hash TEXT PRIMARY KEY,             -- of the link in the mail
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    email TEXT NOT NULL,                     -- lower case
    role TEXT NOT NULL,                      -- owner | admin | editor | assessor
    locale TEXT NOT NULL,                    -- of the mail
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    UNIQUE (organisation_id, email)
);

-- Written in the transaction of what it tells of.
CREATE TABLE audit_event (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    account_id TEXT REFERENCES account (id) ON DELETE SET NULL,  -- who did it
    what TEXT NOT NULL,                      -- see src/audit/model.rs
    -- Name of the thing: a listing's title. A person is named by the account's id, so that the name goes with the account.
    subject TEXT NOT NULL,
    created BIGINT NOT NULL
);
CREATE INDEX audit_event_organisation ON audit_event (organisation_id, created);
CREATE INDEX audit_event_account ON audit_event (account_id);
