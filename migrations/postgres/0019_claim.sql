-- Codes on a wall: whoever has one takes the badge that it is for.
-- The same tables as migrations/sqlite/0019_claim.sql.

-- A code that an organisation has made for a badge.
CREATE TABLE claim_code (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    achievement_id TEXT NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
    -- Ten characters of Crockford's base 32, 50 random bits. As it is, not as its hash like other secrets: it hangs on a wall for
    -- all to see, and its poster is printed again. It opens nothing but one badge for each person, and can be stopped.
    code TEXT NOT NULL UNIQUE,
    most BIGINT,                             -- how many people may use it; absent: everybody
    uses BIGINT NOT NULL,                    -- how many have; counted under the lock of this row
    status TEXT NOT NULL,                    -- open | paused | ended
    ends BIGINT,                             -- when it stops by itself
    created BIGINT NOT NULL,
    created_by TEXT REFERENCES account (id) ON DELETE SET NULL
);
CREATE INDEX claim_code_achievement ON claim_code (achievement_id, created);

-- Who has used a code: nobody uses one twice.
CREATE TABLE claim_redemption (
    claim_code_id TEXT NOT NULL REFERENCES claim_code (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    award_id TEXT REFERENCES award (id) ON DELETE SET NULL,
    redeemed BIGINT NOT NULL,
    PRIMARY KEY (claim_code_id, account_id)
);
CREATE INDEX claim_redemption_account ON claim_redemption (account_id);
CREATE INDEX claim_redemption_award ON claim_redemption (award_id);
