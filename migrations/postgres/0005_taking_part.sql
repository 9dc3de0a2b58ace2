-- Approval, offers, children's places, presence, reviews, and who acts for an organisation or a city.
-- The same tables as migrations/sqlite/0005_taking_part.sql.

-- One account can have several places in a session now: its owner's, and those of children its owner comes with.
CREATE TABLE registration_next (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    child TEXT NOT NULL,                     -- first name of the child whose place it is; empty: the account's owner
    status TEXT NOT NULL,                    -- requested | confirmed | waitlisted | offered | rejected | lapsed | cancelled
    created BIGINT NOT NULL,                 -- when it was last asked for: the order of the waiting list
    changed BIGINT NOT NULL,
    offer_until BIGINT,                      -- when the offer lapses, for `offered`
    reminded BIGINT,                         -- when the reminder was written
    told BIGINT NOT NULL,                    -- sequence of the session that its owner knows of
    presence TEXT NOT NULL,                  -- unknown | present | absent
    noted BIGINT,                            -- when presence was noted
    UNIQUE (session_id, account_id, child)
);
INSERT INTO registration_next (id, session_id, account_id, child, status, created, changed, reminded, told, presence)
    SELECT r.id, r.session_id, r.account_id, '', r.status, r.created, r.changed, r.reminded, s.sequence, 'unknown'
    FROM registration r JOIN session s ON s.id = r.session_id;
DROP TABLE registration;
ALTER TABLE registration_next RENAME TO registration;
CREATE INDEX registration_session ON registration (session_id, status, created);
CREATE INDEX registration_account ON registration (account_id);
CREATE INDEX registration_offer ON registration (offer_until);

-- People who were there and whose accounts are gone: a number, and nothing else of them.
ALTER TABLE session ADD COLUMN erased_present BIGINT NOT NULL DEFAULT 0;

-- Who of the waiting list gets a place that becomes free: automatic | by-hand
ALTER TABLE opportunity ADD COLUMN promotion TEXT NOT NULL DEFAULT 'automatic';

-- The one place where it is counted how many places are gone: an offered one is kept for whom it is offered to.
CREATE VIEW session_places AS
    SELECT s.id, s.opportunity_id, s.starts, s.ends, s.capacity, s.reserved, s.status, s.sequence,
        (SELECT COUNT(*) FROM registration r
         WHERE r.session_id = s.id AND r.status IN ('confirmed', 'offered')) AS taken
    FROM session s;

CREATE TABLE membership (
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role TEXT NOT NULL,                      -- owner | admin | editor | assessor
    created BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, account_id)
);
CREATE INDEX membership_account ON membership (account_id);

CREATE TABLE city_role (
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role TEXT NOT NULL,                      -- coordinator | moderator
    created BIGINT NOT NULL,
    PRIMARY KEY (city_id, account_id)
);
CREATE INDEX city_role_account ON city_role (account_id);

-- Keys that all servers of this database sign short-lived things with; made when first needed.
CREATE TABLE signing_key (
    purpose TEXT PRIMARY KEY,
    secret TEXT NOT NULL                     -- base64url
);

CREATE TABLE review (
    id TEXT PRIMARY KEY,
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stars BIGINT NOT NULL,                   -- 1 to 5
    words TEXT NOT NULL,                     -- may be empty
    locale TEXT NOT NULL,                    -- in which they are probably written
    status TEXT NOT NULL,                    -- pending | published | rejected
    created BIGINT NOT NULL,
    answer TEXT,                             -- the provider's
    answer_locale TEXT,
    answered BIGINT,
    UNIQUE (opportunity_id, account_id)
);
CREATE INDEX review_status ON review (status, created);
CREATE INDEX review_account ON review (account_id);
