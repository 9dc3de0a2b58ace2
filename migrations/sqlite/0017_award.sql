-- Issuing badges: the keys of those who issue, what was awarded to whom, what of it was taken back, and backpacks.
-- The same tables as migrations/postgres/0017_award.sql.

-- Keys that an organisation signs with. The newest of each kind signs; those before it go on verifying.
CREATE TABLE issuer_key (
    id TEXT PRIMARY KEY,                     -- as its address has it behind #: a Multikey
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    algorithm TEXT NOT NULL,                 -- eddsa | es256
    jwk TEXT NOT NULL,                       -- the public half
    sealed TEXT,                             -- the secret half under the master key; gone when another took its place
    created BIGINT NOT NULL,
    rotated BIGINT                           -- when another took its place
);
CREATE UNIQUE INDEX issuer_key_signs ON issuer_key (organisation_id, algorithm) WHERE rotated IS NULL;

-- A badge that somebody was offered, and what became of it.
CREATE TABLE award (
    id TEXT PRIMARY KEY,                     -- urn:uuid:<id> is the address of the credential
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,                 -- of the achievement
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,  -- whose it is; absent while nobody has taken it
    child TEXT NOT NULL,                     -- first name of the child of that account whose it is; empty: the owner
    email TEXT,                              -- lower case; whom it is for while there is no account
    -- Whom it is for, so that nobody gets it twice: the achievement with an account and child, or an address. Absent where
    -- nobody is known, and once it does not stand in the way of another: it has ended, or was taken back.
    slot TEXT UNIQUE,
    person TEXT NOT NULL,                    -- what the organisation calls them; empty: what the account does
    status TEXT NOT NULL,                    -- offered | accepted | declined
    via TEXT NOT NULL,                       -- hand | presence | list | code | application | automatic
    session_id TEXT REFERENCES session (id) ON DELETE SET NULL,  -- where they were
    narrative TEXT NOT NULL,                 -- what the organisation says they did; Markdown
    token_hash TEXT UNIQUE,                  -- of the link that shows it to whoever has it; gone when it is accepted
    awarded BIGINT NOT NULL,
    awarded_by TEXT REFERENCES account (id) ON DELETE SET NULL,
    ends BIGINT,                             -- when it is out of date
    decided BIGINT,                          -- when it was accepted or declined
    list BIGINT,                             -- its bit, once it is accepted
    position BIGINT,
    reason TEXT NOT NULL DEFAULT ''          -- why it was taken back or put on hold
);
CREATE INDEX award_achievement ON award (achievement_id, awarded);
CREATE INDEX award_organisation ON award (organisation_id, awarded);
CREATE INDEX award_account ON award (account_id);
CREATE INDEX award_email ON award (email);

-- The bits of the status lists. They outlive the award, which goes with its owner's account: what was taken back stays so.
CREATE TABLE award_bit (
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    list BIGINT NOT NULL,                    -- from 1
    position BIGINT NOT NULL,                -- chosen at random
    standing TEXT NOT NULL,                  -- issued | suspended | revoked
    changed BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, list, position)
);

-- Backpacks: badges that somebody has accepted here or brought along.
CREATE TABLE held_badge (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    award_id TEXT UNIQUE REFERENCES award (id) ON DELETE CASCADE,  -- absent: it was brought along
    identity TEXT NOT NULL,                  -- the credential's own address, or the hash of what came; never twice
    source TEXT NOT NULL,                    -- exactly as it was signed or came: JSON or a JWT
    jwt TEXT,                                -- the same as a JWT; where it was issued here
    name TEXT NOT NULL,
    issuer TEXT NOT NULL,                    -- its name
    begins BIGINT,
    ends BIGINT,
    visibility TEXT NOT NULL,                -- private | link | public
    token TEXT UNIQUE,                       -- of the address that shows it, for link and public
    added BIGINT NOT NULL,
    UNIQUE (account_id, identity)
);
CREATE INDEX held_badge_account ON held_badge (account_id, added);
