-- Searches that somebody wants to hear of, and what they have been told of.
-- The same tables as migrations/sqlite/0006_saved_search.sql.

CREATE TABLE saved_search (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    query TEXT NOT NULL,                     -- as in the address, in its one spelling
    name TEXT NOT NULL,                      -- its filters in words, in the language in which it was saved
    cadence TEXT NOT NULL,                   -- instant | weekly | off
    -- In the link that stops the mails, which every mail repeats: so the secret itself is kept. It can do no more than that.
    token TEXT NOT NULL UNIQUE,
    created BIGINT NOT NULL,
    since BIGINT NOT NULL,                   -- what was published later is new
    due BIGINT NOT NULL,                     -- when the next weekly mail is
    UNIQUE (account_id, city_id, query)
);
CREATE INDEX saved_search_cadence ON saved_search (cadence, due);

-- Written in the transaction that puts the letter into the outbox, so that nothing is told twice.
CREATE TABLE saved_search_told (
    saved_search_id TEXT NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    PRIMARY KEY (saved_search_id, opportunity_id)
);

-- Where the reader stops letters of this kind with one tap (RFC 8058); absent where there is nothing to stop.
ALTER TABLE mail ADD COLUMN unsubscribe TEXT;
