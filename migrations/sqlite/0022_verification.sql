-- Badges that were brought along: what checking them found, and the pictures that they came in.
-- The same tables as migrations/postgres/0022_verification.sql.

ALTER TABLE held_badge ADD COLUMN verdict TEXT;   -- valid | revoked | suspended | expired | not-yet-valid | other-recipient | invalid | unknown; absent: nobody has checked it
ALTER TABLE held_badge ADD COLUMN checked BIGINT; -- when that was found
ALTER TABLE held_badge ADD COLUMN report TEXT;    -- what it says of itself, and each check; JSON, worded when it is shown

-- What a badge came in or shows itself by. Never shown as it came: whoever made it is unknown.
CREATE TABLE held_picture (
    held_id TEXT PRIMARY KEY REFERENCES held_badge (id) ON DELETE CASCADE,
    kind TEXT,                               -- png | svg: the file that it came in; absent: it came without one
    file BLOB,                               -- that file; absent where it is too large to be kept
    shown BLOB                               -- drawn anew, as PNG; absent where it cannot be drawn safely
);
