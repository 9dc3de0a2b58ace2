-- What is being written of listings, and its history.
-- The same tables as migrations/postgres/0009_editor.sql.

-- Beside its listing for good: what the next change begins from, and what of it is not public.
CREATE TABLE draft (
    opportunity_id TEXT PRIMARY KEY,         -- of the listing that it is or becomes: there may be none yet
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    status TEXT NOT NULL,                    -- draft | in-review | changes-requested | published
    fields TEXT NOT NULL,                    -- as the form sends them
    revision BIGINT NOT NULL,                -- for saving without overwriting; 0: as the listing was before it was edited here
    published_revision BIGINT,               -- the one that the public sees
    created BIGINT NOT NULL,
    modified BIGINT NOT NULL,
    modified_by TEXT REFERENCES account (id) ON DELETE SET NULL,
    submitted BIGINT                         -- when it was last sent for review
);
CREATE INDEX draft_organisation ON draft (organisation_id, modified);
CREATE INDEX draft_review ON draft (city_id, status, submitted);

CREATE TABLE draft_revision (
    opportunity_id TEXT NOT NULL REFERENCES draft (opportunity_id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,                      -- created | saved | submitted | published | restored
    fields TEXT NOT NULL,
    account_id TEXT REFERENCES account (id) ON DELETE SET NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (opportunity_id, number)
);

-- What a coordinator wants changed, until it is sent again.
CREATE TABLE draft_comment (
    opportunity_id TEXT NOT NULL REFERENCES draft (opportunity_id) ON DELETE CASCADE,
    field TEXT NOT NULL,                     -- or a group of fields that are decided together
    words TEXT NOT NULL,
    PRIMARY KEY (opportunity_id, field)
);
