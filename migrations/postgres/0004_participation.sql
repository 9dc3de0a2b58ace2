-- Who takes part in which session.
-- The same tables as migrations/sqlite/0004_participation.sql.

CREATE TABLE registration (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    status TEXT NOT NULL,                    -- confirmed | waitlisted | cancelled
    created BIGINT NOT NULL,                 -- when it was last asked for: the order of the waiting list
    changed BIGINT NOT NULL,
    reminded BIGINT,                         -- when the reminder was written
    UNIQUE (session_id, account_id)
);
CREATE INDEX registration_session ON registration (session_id, status, created);
CREATE INDEX registration_account ON registration (account_id);

-- An address under which a phone's calendar finds what its owner keeps and joins.
CREATE TABLE calendar_feed (
    account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    created BIGINT NOT NULL
);
