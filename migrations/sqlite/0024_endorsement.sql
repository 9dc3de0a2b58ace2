-- Endorsements: what another organisation says of a version of a badge, signed by it.
-- The same tables as migrations/postgres/0024_endorsement.sql.

CREATE TABLE endorsement (
    id TEXT PRIMARY KEY,                     -- <origin>/endorsements/<id> is the address of the credential
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,  -- who endorses
    achievement_id TEXT NOT NULL,
    version BIGINT NOT NULL,                 -- what was read and is endorsed; another version is another badge
    locale TEXT NOT NULL,                    -- the language of the words
    words TEXT NOT NULL,                     -- why; Markdown
    source TEXT NOT NULL,                    -- the credential as JSON, exactly as it was signed
    list BIGINT NOT NULL,                    -- its bit in the status lists of who endorses
    position BIGINT NOT NULL,
    display TEXT NOT NULL,                   -- waiting | shown | hidden: what the badge's organisation wants
    endorsed BIGINT NOT NULL,
    taken_back BIGINT,                       -- when who endorsed took it back
    reason TEXT NOT NULL DEFAULT '',         -- why
    FOREIGN KEY (achievement_id, version) REFERENCES achievement_version (achievement_id, number) ON DELETE CASCADE
);
-- Nobody endorses the same twice, unless they have taken it back.
CREATE UNIQUE INDEX endorsement_holds ON endorsement (organisation_id, achievement_id, version) WHERE taken_back IS NULL;
CREATE INDEX endorsement_organisation ON endorsement (organisation_id, endorsed);
CREATE INDEX endorsement_achievement ON endorsement (achievement_id, version);
CREATE INDEX endorsement_city ON endorsement (city_id);
