-- What the public reports, what is here twice, and what is new to whoever looks after a city.
-- The same tables as migrations/postgres/0013_reports.sql.

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,                    -- unsafe | outdated | misplaced | not-there | other
    words TEXT NOT NULL,                     -- may be empty
    email TEXT,                              -- where the answer goes, lower case; gone when it is answered, or too old
    locale TEXT NOT NULL,                    -- of the answer
    created BIGINT NOT NULL,
    outcome TEXT,                            -- mended | hidden | nothing; absent while it waits
    answer TEXT,
    answered BIGINT
);
CREATE INDEX report_waiting ON report (city_id, answered, created);
CREATE INDEX report_opportunity ON report (opportunity_id);
CREATE INDEX report_email ON report (email);

-- A listing that was here twice leads to this one for good.
ALTER TABLE opportunity ADD COLUMN merged_into TEXT REFERENCES opportunity (id) ON DELETE SET NULL;
CREATE INDEX opportunity_merged ON opportunity (merged_into);

-- Two that look alike and are not the same, said by whoever writes one of them or by the city. A draft has no row elsewhere.
CREATE TABLE duplicate_dismissed (
    one_id TEXT NOT NULL,                    -- the smaller of the two ids
    other_id TEXT NOT NULL,
    by_city BOOLEAN NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (one_id, other_id, by_city)
);

-- When somebody of a city last looked into one of its queues.
CREATE TABLE coordination_seen (
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    queue TEXT NOT NULL,                     -- reports | listings | organisations | suggestions | reviews
    seen BIGINT NOT NULL,
    PRIMARY KEY (city_id, account_id, queue)
);
CREATE INDEX coordination_seen_account ON coordination_seen (account_id);

ALTER TABLE suggestion ADD COLUMN done BIGINT;  -- when somebody of the city said that it is dealt with
