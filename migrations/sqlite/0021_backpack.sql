-- Owning badges: collections of them, and a guardian's word on showing them to everybody.
-- The same tables as migrations/postgres/0021_backpack.sql.

-- Chosen badges under a name. What it shows of them is the owner's decision for the collection as a whole.
CREATE TABLE badge_collection (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sentence TEXT NOT NULL,                  -- what it is about; may be empty
    visibility TEXT NOT NULL,                -- private | link | public
    token TEXT UNIQUE,                       -- of the address that shows it; absent while it is private
    created BIGINT NOT NULL,
    changed BIGINT NOT NULL
);
CREATE INDEX badge_collection_account ON badge_collection (account_id, created);

CREATE TABLE badge_collection_item (
    collection_id TEXT NOT NULL REFERENCES badge_collection (id) ON DELETE CASCADE,
    held_badge_id TEXT NOT NULL REFERENCES held_badge (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    PRIMARY KEY (collection_id, held_badge_id)
);
CREATE INDEX badge_collection_item_badge ON badge_collection_item (held_badge_id);

-- Whether a minor may show badges to everybody. It is asked in a letter of its own, whose link works beside the first one's.
ALTER TABLE guardianship ADD COLUMN publishing TEXT NOT NULL DEFAULT 'none';  -- none | waiting | approved | denied | withdrawn
ALTER TABLE guardianship ADD COLUMN publishing_hash TEXT;
ALTER TABLE guardianship ADD COLUMN publishing_asked BIGINT;
ALTER TABLE guardianship ADD COLUMN publishing_decided BIGINT;
CREATE UNIQUE INDEX guardianship_publishing ON guardianship (publishing_hash);
