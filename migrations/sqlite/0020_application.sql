-- Applying for a badge: what somebody did for it, who has confirmed it, and what its organisation said.
-- The same tables as migrations/postgres/0020_application.sql.

CREATE TABLE badge_application (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,                 -- of the achievement, as it was when it was begun
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    status TEXT NOT NULL,                    -- open | submitted | changes-requested | accepted | rejected
    words TEXT NOT NULL,                     -- what the organisation said last; empty: nothing
    revision BIGINT NOT NULL,                -- optimistic locking between those who assess
    created BIGINT NOT NULL,
    submitted BIGINT,                        -- the last time
    decided BIGINT,                          -- the last time
    decided_by TEXT REFERENCES account (id) ON DELETE SET NULL,
    award_id TEXT REFERENCES award (id) ON DELETE SET NULL  -- what came of it
);
-- one at a time
CREATE UNIQUE INDEX badge_application_live ON badge_application (achievement_id, account_id)
    WHERE status IN ('open', 'submitted', 'changes-requested');
CREATE INDEX badge_application_account ON badge_application (account_id, created);
CREATE INDEX badge_application_organisation ON badge_application (organisation_id, status);

-- What is noted of a task; a task without a row has nothing noted.
CREATE TABLE application_task (
    application_id TEXT NOT NULL REFERENCES badge_application (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,                -- of the task in the version, from 0
    ticked BIGINT NOT NULL DEFAULT 0,        -- 1: they say that it is done
    confirmed BIGINT NOT NULL DEFAULT 0,     -- 1: the organisation says so
    missing TEXT NOT NULL DEFAULT '',        -- what the organisation still misses
    peer_token TEXT UNIQUE,                  -- of the address at which others confirm; absent: there is none
    PRIMARY KEY (application_id, position)
);

-- What shows that a task was done. Its file, if any, has a row of its own.
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,                     -- /evidence/<id> is its address in a credential; never that of an award
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    application_id TEXT NOT NULL REFERENCES badge_application (id) ON DELETE CASCADE,
    award_id TEXT REFERENCES award (id) ON DELETE SET NULL,  -- that it came to
    position BIGINT NOT NULL,                -- of the task
    kind TEXT NOT NULL,                      -- text | file | link
    words TEXT NOT NULL,                     -- Markdown; of a file or a link what it shows, and may be empty
    address TEXT,                            -- of a link
    visibility TEXT NOT NULL,                -- private | link | public
    created BIGINT NOT NULL
);
CREATE INDEX evidence_application ON evidence (application_id, position, created);
CREATE INDEX evidence_award ON evidence (award_id);
CREATE INDEX evidence_account ON evidence (account_id);

CREATE TABLE evidence_file (
    evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,                -- image/jpeg | application/pdf
    size BIGINT NOT NULL,                    -- bytes
    bytes BLOB NOT NULL
);

-- What somebody who takes part too says of a piece of evidence.
CREATE TABLE peer_confirmation (
    evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    confirmed BIGINT NOT NULL,               -- 1: it is so; 0: something is missing
    words TEXT NOT NULL,                     -- may be empty where it is confirmed
    created BIGINT NOT NULL,
    PRIMARY KEY (evidence_id, account_id)
);
CREATE INDEX peer_confirmation_account ON peer_confirmation (account_id);

-- Who sees what the organisation says of somebody, at /evidence/<award id>: private | link | public.
ALTER TABLE award ADD COLUMN narrative_visibility TEXT NOT NULL DEFAULT 'private';
