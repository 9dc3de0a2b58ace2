-- What somebody likes, and what people miss in their city.
-- The same tables as migrations/sqlite/0003_learner.sql.

CREATE TABLE learner_likes (
    account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    likes TEXT NOT NULL,                     -- JSON: interests, goals, passions, districts, times, access, dismissed
    changed BIGINT NOT NULL
);

CREATE TABLE suggestion (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,  -- absent: somebody without an account
    words TEXT NOT NULL,
    created BIGINT NOT NULL
);
CREATE INDEX suggestion_city ON suggestion (city_id, created);
