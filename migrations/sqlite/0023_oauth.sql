-- Other backpacks that somebody lets at their badges.
-- The same tables as migrations/postgres/0023_oauth.sql.

-- A program that has introduced itself (RFC 7591). Nobody has looked at what it says.
CREATE TABLE oauth_client (
    id TEXT PRIMARY KEY,
    secret_hash TEXT,                        -- absent: it can keep no secret
    metadata TEXT NOT NULL,                  -- what it says of itself; JSON
    created BIGINT NOT NULL,
    used BIGINT                              -- when somebody last said yes to it; absent: nobody has
);

-- One yes of somebody to one client, with the code that it made; everything that came of the code ends with this row.
CREATE TABLE oauth_grant (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    client_id TEXT NOT NULL REFERENCES oauth_client (id) ON DELETE CASCADE,
    scopes TEXT NOT NULL,                    -- with spaces between them
    code_hash TEXT NOT NULL UNIQUE,
    redirect_uri TEXT NOT NULL,              -- where the code was sent
    challenge TEXT NOT NULL,                 -- of PKCE, S256
    exchanged BIGINT,                        -- when the code was used; absent: not yet
    created BIGINT NOT NULL,
    used BIGINT,                             -- when a token of it was last used; about, not every time is noted
    ends BIGINT NOT NULL                     -- from then on nothing of it works
);
CREATE INDEX oauth_grant_account ON oauth_grant (account_id, client_id);
CREATE INDEX oauth_grant_client ON oauth_grant (client_id);
CREATE INDEX oauth_grant_ends ON oauth_grant (ends);

CREATE TABLE oauth_token (
    token_hash TEXT PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES oauth_grant (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                      -- access | refresh
    scopes TEXT NOT NULL,                    -- those of the grant, or fewer
    expires BIGINT NOT NULL,
    used BIGINT                              -- of a refresh token: when another took its place
);
CREATE INDEX oauth_token_grant ON oauth_token (grant_id);
CREATE INDEX oauth_token_expires ON oauth_token (expires);
