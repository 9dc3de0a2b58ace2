-- How often each listing was looked at in a month: numbers alone, and nothing of who it was. What else is counted for an
-- organisation is counted from the rows that there are anyway.
-- The same tables as migrations/postgres/0014_statistics.sql.

CREATE TABLE listing_month (
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    month TEXT NOT NULL,                     -- 2026-11, in the city's time zone
    views BIGINT NOT NULL,
    PRIMARY KEY (opportunity_id, month)
);
