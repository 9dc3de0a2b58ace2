-- Awarding: badges given to many at once, and by themselves to who has been there often enough.
-- The same tables as migrations/postgres/0018_awarding.sql.

-- A badge that is given to several at once: looked at first where it is a list, then given by whichever server comes.
CREATE TABLE award_run (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    via TEXT NOT NULL,                       -- presence: to registrations | list: to addresses | hand: links for whoever has them
    session_id TEXT REFERENCES session (id) ON DELETE SET NULL,  -- where they were
    awarded_by TEXT REFERENCES account (id) ON DELETE SET NULL,
    status TEXT NOT NULL,                    -- looked-at | running | done
    created BIGINT NOT NULL,
    finished BIGINT
);
CREATE INDEX award_run_achievement ON award_run (achievement_id, created);
CREATE INDEX award_run_organisation ON award_run (organisation_id);
CREATE INDEX award_run_session ON award_run (session_id);
CREATE INDEX award_run_by ON award_run (awarded_by);
CREATE INDEX award_run_status ON award_run (status, created);

-- Whom it goes to, for a week. Somebody with an account is named by their place alone, so that nothing is left when it goes.
CREATE TABLE award_run_row (
    run_id TEXT NOT NULL REFERENCES award_run (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,                  -- from 1; of a list, its line
    registration_id TEXT REFERENCES registration (id) ON DELETE SET NULL,
    email TEXT,                              -- lower case; gone when it is given
    person TEXT NOT NULL,                    -- what the organisation calls them; may be empty
    narrative TEXT NOT NULL,                 -- what they did; gone when it is given
    state TEXT NOT NULL,                     -- waiting | given | already | nobody | stopped
    award_id TEXT REFERENCES award (id) ON DELETE SET NULL,
    token TEXT,                              -- of a link for whoever has it, under the master key
    PRIMARY KEY (run_id, number)
);
CREATE INDEX award_run_row_state ON award_run_row (run_id, state, number);
CREATE INDEX award_run_row_registration ON award_run_row (registration_id);
CREATE INDEX award_run_row_award ON award_run_row (award_id);
CREATE INDEX award_run_row_email ON award_run_row (email);

-- A badge that is awarded by itself: after so many times at listings that lead to it.
CREATE TABLE badge_rule (
    achievement_id TEXT PRIMARY KEY REFERENCES achievement (id) ON DELETE CASCADE,
    presences BIGINT NOT NULL
);

-- For whom a rule has done its work, by one of their places: never twice, also when the award is gone.
CREATE TABLE badge_rule_done (
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    registration_id TEXT NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    PRIMARY KEY (achievement_id, registration_id)
);
CREATE INDEX badge_rule_done_of ON badge_rule_done (registration_id);
