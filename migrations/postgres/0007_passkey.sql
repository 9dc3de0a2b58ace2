-- Passkeys (WebAuthn), and ceremonies that are under way.
-- The same tables as migrations/sqlite/0007_passkey.sql.

CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    credential_id TEXT NOT NULL UNIQUE,      -- base64url
    credential TEXT NOT NULL,                -- JSON of webauthn-rs: the public key, its counter and state
    browser TEXT NOT NULL,                   -- in which it was made: "Firefox"; empty where unknown
    system TEXT NOT NULL,                    -- "Android"
    created BIGINT NOT NULL,
    used BIGINT                              -- when somebody last signed in with it
);
CREATE INDEX passkey_account ON passkey (account_id);

-- What the server remembers between its challenge and the answer; used once.
CREATE TABLE passkey_ceremony (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,  -- whose new passkey it is; absent for signing in
    state TEXT NOT NULL,                     -- JSON of webauthn-rs
    expires BIGINT NOT NULL
);
CREATE INDEX passkey_ceremony_expires ON passkey_ceremony (expires);
