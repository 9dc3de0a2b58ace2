-- Cities, the vocabulary, providers, places and opportunities.
-- Ids are UUIDs as text, times are unix milliseconds (UTC), money is in minor units of the city's currency.
-- The same tables as migrations/postgres/0001_foundation.sql.

CREATE TABLE city (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,                    -- preparing | live | paused
    country TEXT NOT NULL,                   -- ISO 3166-1 alpha-2
    default_locale TEXT NOT NULL,
    locales TEXT NOT NULL,                   -- JSON array, the city's own language first
    time_zone TEXT NOT NULL,                 -- IANA name
    currency TEXT NOT NULL,                  -- ISO 4217
    age_of_digital_consent BIGINT NOT NULL,  -- years
    centre_lat DOUBLE PRECISION NOT NULL,
    centre_lon DOUBLE PRECISION NOT NULL,
    zoom BIGINT NOT NULL,
    south DOUBLE PRECISION NOT NULL,
    west DOUBLE PRECISION NOT NULL,
    north DOUBLE PRECISION NOT NULL,
    east DOUBLE PRECISION NOT NULL,
    branding TEXT NOT NULL,                  -- JSON: accent and second colour, social links
    picture TEXT NOT NULL,                   -- SVG of the skyline
    position BIGINT NOT NULL                 -- order in which cities are offered
);

CREATE TABLE city_text (
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    locale TEXT NOT NULL,
    name TEXT NOT NULL,
    tagline TEXT NOT NULL,
    PRIMARY KEY (city_id, locale)
);

CREATE TABLE district (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    lat DOUBLE PRECISION NOT NULL,
    lon DOUBLE PRECISION NOT NULL,
    UNIQUE (city_id, slug)
);

CREATE TABLE concept (
    id TEXT PRIMARY KEY,
    scheme TEXT NOT NULL,                    -- interest | skill | accessibility
    slug TEXT NOT NULL UNIQUE,
    broader_id TEXT REFERENCES concept (id),
    position BIGINT NOT NULL
);

CREATE TABLE concept_label (
    concept_id TEXT NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
    locale TEXT NOT NULL,
    position BIGINT NOT NULL,                -- 0 is the prefLabel, the rest are altLabels
    label TEXT NOT NULL,
    PRIMARY KEY (concept_id, locale, position)
);

CREATE TABLE city_focus_theme (
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    concept_id TEXT NOT NULL REFERENCES concept (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (city_id, concept_id)
);

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT,
    email TEXT,
    status TEXT NOT NULL,                    -- unverified | pending | verified | rejected | suspended
    UNIQUE (city_id, slug)
);

CREATE TABLE organisation_text (
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    locale TEXT NOT NULL,
    about TEXT NOT NULL,
    PRIMARY KEY (organisation_id, locale)
);

CREATE TABLE place (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    district_id TEXT NOT NULL REFERENCES district (id),
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    lat DOUBLE PRECISION NOT NULL,
    lon DOUBLE PRECISION NOT NULL,
    geo_precision TEXT NOT NULL,             -- exact | street | district
    UNIQUE (city_id, slug)
);

CREATE TABLE place_accessibility (
    place_id TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    concept_id TEXT NOT NULL REFERENCES concept (id),
    PRIMARY KEY (place_id, concept_id)
);

CREATE TABLE opportunity (
    id TEXT PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    place_id TEXT REFERENCES place (id),
    attendance TEXT NOT NULL,                -- in-person | online | mixed
    online_url TEXT,
    min_age BIGINT,                          -- years, inclusive
    max_age BIGINT,                          -- years, inclusive
    price_amount BIGINT NOT NULL,            -- minor units; 0 is free
    price_per TEXT NOT NULL,                 -- once | session | month
    price_concession BIGINT,                 -- minor units
    voucher BOOLEAN NOT NULL,
    registration TEXT NOT NULL,              -- none | open | approval | external
    registration_url TEXT,
    waiting_list BOOLEAN NOT NULL,
    status TEXT NOT NULL,
    event_status TEXT NOT NULL,
    original_locale TEXT NOT NULL,
    published BIGINT,
    modified BIGINT NOT NULL,
    revision BIGINT NOT NULL,                -- optimistic locking
    change_number BIGINT NOT NULL UNIQUE,    -- place in the change feed
    UNIQUE (city_id, slug)
);
CREATE INDEX opportunity_organisation ON opportunity (organisation_id);
CREATE INDEX opportunity_place ON opportunity (place_id);

CREATE TABLE opportunity_co_host (
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (opportunity_id, organisation_id)
);

CREATE TABLE opportunity_text (
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    locale TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,               -- Markdown, a safe subset
    state TEXT NOT NULL,                     -- draft | reviewed | stale
    PRIMARY KEY (opportunity_id, locale)
);

CREATE TABLE opportunity_concept (
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    concept_id TEXT NOT NULL REFERENCES concept (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (opportunity_id, concept_id)
);

CREATE TABLE opportunity_language (
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    language TEXT NOT NULL,                  -- BCP 47
    PRIMARY KEY (opportunity_id, language)
);

CREATE TABLE schedule (
    id TEXT PRIMARY KEY,
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    start_local TEXT NOT NULL,               -- 2026-11-24T16:00:00 in `zone`
    rrule TEXT,                              -- RFC 5545; absent for a single date
    exceptions TEXT NOT NULL,                -- JSON array of local starts that are left out
    zone TEXT NOT NULL,                      -- IANA name
    minutes BIGINT NOT NULL                  -- duration
);
CREATE INDEX schedule_opportunity ON schedule (opportunity_id);

CREATE TABLE session (
    id TEXT PRIMARY KEY,                     -- also the stable part of the calendar UID
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    schedule_id TEXT REFERENCES schedule (id) ON DELETE SET NULL,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    capacity BIGINT,                         -- absent: no limit
    reserved BIGINT NOT NULL,                -- places given away outside this platform
    status TEXT NOT NULL,                    -- event status of this one session
    sequence BIGINT NOT NULL                 -- RFC 5545 SEQUENCE
);
CREATE INDEX session_opportunity ON session (opportunity_id, starts);

-- The last change number given out. Writers update this row first, in the transaction of the change itself,
-- and thereby queue behind one another: numbers become visible in their own order, so that a reader who has seen
-- number n has seen everything up to n.
CREATE TABLE change_counter (
    id BIGINT PRIMARY KEY,
    last BIGINT NOT NULL
);
INSERT INTO change_counter (id, last) VALUES (1, 0);
