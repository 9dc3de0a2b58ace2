-- Badges: what organisations recognise, its frozen versions, and the listings that lead to it.
-- The same tables as migrations/sqlite/0016_badge.sql.

-- As its organisation works on it; everybody sees the newest version.
CREATE TABLE achievement (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    status TEXT NOT NULL,                    -- draft | published | retired
    version BIGINT NOT NULL,                 -- number of the newest one; 0: there is none
    locale TEXT NOT NULL,                    -- the language that it was written in first
    design TEXT NOT NULL,                    -- words of the picture, see src/badge/design.rs
    level TEXT,                              -- beginner | intermediate | advanced
    validity_months BIGINT,                  -- absent: for ever
    minimum BIGINT,                          -- how many tasks are enough; absent: all
    created BIGINT NOT NULL,
    modified BIGINT NOT NULL,
    revision BIGINT NOT NULL                 -- optimistic locking
);
CREATE INDEX achievement_organisation ON achievement (organisation_id, modified);
CREATE INDEX achievement_city ON achievement (city_id, status);

CREATE TABLE achievement_text (
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    locale TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    criteria TEXT NOT NULL,                  -- Markdown, a safe subset
    alt TEXT NOT NULL,                       -- what is to be seen on the picture; empty: what it is composed of
    PRIMARY KEY (achievement_id, locale)
);

CREATE TABLE achievement_task (
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    texts TEXT NOT NULL,                     -- JSON: by locale
    checked_by TEXT NOT NULL,                -- self | peer | organiser
    times BIGINT NOT NULL,                   -- how often it is to be done
    PRIMARY KEY (achievement_id, position)
);

CREATE TABLE achievement_prerequisite (
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    prerequisite_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,  -- of the same city
    PRIMARY KEY (achievement_id, prerequisite_id)
);
CREATE INDEX achievement_prerequisite_of ON achievement_prerequisite (prerequisite_id);

CREATE TABLE achievement_skill (
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    concept_id TEXT NOT NULL REFERENCES concept (id),
    PRIMARY KEY (achievement_id, concept_id)
);

-- Never changed once it is there.
CREATE TABLE achievement_version (
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,                  -- from 1
    fields TEXT NOT NULL,                    -- JSON: all of the above
    picture TEXT NOT NULL,                   -- SVG, as it was drawn then
    created BIGINT NOT NULL,
    PRIMARY KEY (achievement_id, number)
);

CREATE TABLE opportunity_achievement (
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    PRIMARY KEY (opportunity_id, achievement_id)
);
CREATE INDEX opportunity_achievement_of ON opportunity_achievement (achievement_id);
