-- What a geocoder has said, kept for a month; and where organisations are.
-- The same tables as migrations/sqlite/0015_geocoding.sql.

CREATE TABLE geocoding_answer (
    service TEXT NOT NULL,                   -- photon | nominatim
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    question TEXT NOT NULL,                  -- in one spelling: without case and diacritics
    answer TEXT NOT NULL,                    -- JSON, see src/geocoding/model.rs
    asked BIGINT NOT NULL,
    PRIMARY KEY (service, city_id, question)
);
CREATE INDEX geocoding_answer_asked ON geocoding_answer (asked);

ALTER TABLE organisation ADD COLUMN place_id TEXT REFERENCES place (id) ON DELETE SET NULL;  -- where it is at home
ALTER TABLE organisation ADD COLUMN address TEXT;                       -- the same in its own words, or how to find it there
