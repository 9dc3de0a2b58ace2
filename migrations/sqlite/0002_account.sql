-- Accounts, what keeps them safe, guardians' consent, mail to be sent, and what somebody keeps.
-- Ids are UUIDs as text, times are unix milliseconds (UTC). Secrets are kept as SHA-256, passwords as argon2id.
-- The same tables as migrations/postgres/0002_account.sql.

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,              -- lower case
    name TEXT NOT NULL,                      -- what we call the person
    birth_date TEXT NOT NULL,                -- YYYY-MM-DD
    locale TEXT NOT NULL,                    -- language of mails
    city_id TEXT NOT NULL REFERENCES city (id),
    password_hash TEXT NOT NULL,             -- PHC string
    created BIGINT NOT NULL
);

-- Somebody has filled in the form and has not yet shown that the address is theirs. Where the address has an account
-- already, the row is there all the same (with a secret that nobody knows): from outside nothing differs.
CREATE TABLE sign_up (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,         -- of the link in the mail
    code_hash TEXT NOT NULL,                 -- of the six figures in the mail
    tries BIGINT NOT NULL,                   -- wrong codes so far
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    locale TEXT NOT NULL,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    password_hash TEXT NOT NULL,
    guardian_email TEXT,
    guardian_locale TEXT,
    expires BIGINT NOT NULL
);

CREATE TABLE account_session (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,         -- of the cookie
    browser TEXT NOT NULL,                   -- "Firefox"; empty where unknown
    system TEXT NOT NULL,                    -- "Android"
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX account_session_account ON account_session (account_id);

-- Secrets in links that are sent by mail; used once, then gone.
CREATE TABLE account_token (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,                   -- reset | email
    email TEXT,                              -- the new address, for `email`
    expires BIGINT NOT NULL
);
CREATE INDEX account_token_account ON account_token (account_id);

CREATE TABLE guardianship (
    account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    locale TEXT NOT NULL,                    -- in which the guardian is written to
    token_hash TEXT NOT NULL UNIQUE,         -- of the link, which works until the account is gone or another is asked
    status TEXT NOT NULL,                    -- waiting | approved | denied | withdrawn; too long waiting is expired
    asked BIGINT NOT NULL,
    decided BIGINT
);

-- How often something was tried lately, by whom or at whom (hashed), over all servers.
CREATE TABLE rate_limit (
    id TEXT PRIMARY KEY,
    began BIGINT NOT NULL,                   -- of the window that is counted
    tries BIGINT NOT NULL
);

-- Mail that is yet to be handed over: written in the transaction of what it tells of, deleted when it is delivered.
CREATE TABLE mail (
    id TEXT PRIMARY KEY,                     -- also the stable part of its Message-ID
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,  -- about whom it is; absent before there is an account
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_text TEXT NOT NULL,
    body_html TEXT NOT NULL,
    created BIGINT NOT NULL,
    due BIGINT NOT NULL,                     -- when it is tried next; a worker that takes it moves this ahead
    attempts BIGINT NOT NULL
);
CREATE INDEX mail_due ON mail (due);

CREATE TABLE bookmark (
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    created BIGINT NOT NULL,
    PRIMARY KEY (account_id, opportunity_id)
);
