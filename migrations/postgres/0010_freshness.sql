-- Whether listings are still true: when somebody last said so, and what the public is told.
-- The same tables as migrations/sqlite/0010_freshness.sql.

ALTER TABLE opportunity ADD COLUMN confirmed BIGINT NOT NULL DEFAULT 0;        -- when somebody last said that it is true
ALTER TABLE opportunity ADD COLUMN asked BIGINT;                               -- when somebody was asked since
ALTER TABLE opportunity ADD COLUMN freshness TEXT NOT NULL DEFAULT 'fresh';    -- fresh | due | stale | hidden
UPDATE opportunity SET confirmed = modified;
CREATE INDEX opportunity_freshness ON opportunity (city_id, freshness, confirmed);

ALTER TABLE city ADD COLUMN freshness_days BIGINT NOT NULL DEFAULT 60;         -- how long what is said counts as true
