-- Listings that come out of an organisation's own tables and calendars.
-- The same tables as migrations/postgres/0012_import.sql.

-- A list that comes again: how its columns were named once, or where its calendar is.
CREATE TABLE import_source (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                      -- table | calendar
    name TEXT NOT NULL,                      -- of its file, or its address
    headers TEXT NOT NULL,                   -- JSON: the first row
    mapping TEXT NOT NULL,                   -- JSON: what each column is
    locale TEXT NOT NULL,                    -- of texts whose column names no language
    used BIGINT NOT NULL
);
CREATE INDEX import_source_organisation ON import_source (organisation_id, kind, used);

-- One upload: looked at first, then done.
CREATE TABLE import_run (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    source_id TEXT REFERENCES import_source (id) ON DELETE SET NULL,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                      -- table | calendar
    name TEXT NOT NULL,
    status TEXT NOT NULL,                    -- uploaded | looked-at | running | done
    headers TEXT NOT NULL,                   -- JSON
    mapping TEXT NOT NULL,                   -- JSON
    locale TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    made BIGINT NOT NULL DEFAULT 0,          -- how it went, once it is done
    changed BIGINT NOT NULL DEFAULT 0,
    unchanged BIGINT NOT NULL DEFAULT 0,
    skipped BIGINT NOT NULL DEFAULT 0,
    created BIGINT NOT NULL,
    finished BIGINT
);
CREATE INDEX import_run_organisation ON import_run (organisation_id, created);
CREATE INDEX import_run_status ON import_run (status, created);

-- Its rows as they came, for a week; those that went well until the run is done.
CREATE TABLE import_row (
    run_id TEXT NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,                  -- as the spreadsheet counts
    cells TEXT NOT NULL,                     -- JSON
    state TEXT NOT NULL,                     -- waiting | new | changed | unchanged | skipped
    said TEXT NOT NULL DEFAULT '',           -- why it was skipped, or the fields in which somebody's own words stay
    PRIMARY KEY (run_id, number)
);
CREATE INDEX import_row_state ON import_row (run_id, state, number);

-- Which listing came from where, so that the same row is the same listing the next time.
CREATE TABLE import_link (
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    space TEXT NOT NULL,                     -- the id of the source or, for all calendars, whose ids are the world's: calendar
    external_id TEXT NOT NULL,
    opportunity_id TEXT NOT NULL,            -- of a draft
    row_values TEXT NOT NULL,                -- what the row said the last time
    base TEXT NOT NULL,                      -- the draft as imports alone would have it: what hands have changed differs from it
    imported BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, space, external_id)
);
