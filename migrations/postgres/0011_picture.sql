-- Pictures of listings and logos of organisations: in the database, so that every server has them and a backup is whole.
-- The same tables as migrations/sqlite/0011_picture.sql.

CREATE TABLE picture (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                      -- listing | logo
    width BIGINT NOT NULL,                   -- pixels of its largest file
    height BIGINT NOT NULL,
    created BIGINT NOT NULL,
    unnamed BIGINT                           -- since when nothing names it; absent while something does
);
CREATE INDEX picture_organisation ON picture (organisation_id);

-- The same picture in several widths. A file never changes, so that browsers keep it for good.
CREATE TABLE picture_file (
    picture_id TEXT NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    width BIGINT NOT NULL,                   -- pixels
    etag TEXT NOT NULL,                      -- of SHA-256
    bytes BYTEA NOT NULL,                    -- JPEG; PNG for a logo
    PRIMARY KEY (picture_id, width)
);

-- The picture that a listing shows, with what it shows in words: a row for each language, one at least.
CREATE TABLE opportunity_picture (
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    picture_id TEXT NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    locale TEXT NOT NULL,
    alt TEXT NOT NULL,
    PRIMARY KEY (opportunity_id, locale)
);
CREATE INDEX opportunity_picture_picture ON opportunity_picture (picture_id);

ALTER TABLE organisation ADD COLUMN logo_id TEXT REFERENCES picture (id) ON DELETE SET NULL;
