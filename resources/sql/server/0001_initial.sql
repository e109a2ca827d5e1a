-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server's database, in words that SQLite and PostgreSQL both know. Codes are words, times
-- milliseconds since 1970 UTC, ids UUIDv7; what is sealed stands as base64.

-- --- the one history --------------------------------------------------------------------------

-- Position in the history: the last row that every writing transaction changes, so that no number
-- is visible before all smaller ones (design sync.md 3.2).
CREATE TABLE sync_head (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    epoch TEXT NOT NULL,
    seq BIGINT NOT NULL,
    chain TEXT NOT NULL
);

CREATE TABLE commit_log (
    seq_end BIGINT PRIMARY KEY,
    n BIGINT NOT NULL,
    chain TEXT NOT NULL,
    at_ms BIGINT NOT NULL
);

CREATE INDEX commit_log_at ON commit_log (at_ms);

-- What changed where, each row once for each key it stands under, at its latest position.
CREATE TABLE feed (
    scope_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    seq BIGINT NOT NULL,
    gone BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (scope_key, kind, entity)
);

CREATE UNIQUE INDEX feed_scan ON feed (scope_key, seq);
CREATE INDEX feed_gone ON feed (seq) WHERE gone = 1;

CREATE TABLE entity_scope (
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    scope_key TEXT NOT NULL,
    PRIMARY KEY (kind, entity, scope_key)
);

-- --- people and their desks -------------------------------------------------------------------

CREATE TABLE app_user (
    id TEXT PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    agency TEXT NOT NULL,
    officer TEXT NOT NULL,
    access_version BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_ms BIGINT NOT NULL,
    disabled_ms BIGINT
);

CREATE TABLE device (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES app_user (id),
    name TEXT NOT NULL,
    app TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    seen_ms BIGINT NOT NULL,
    schema_seen BIGINT NOT NULL,
    revoked_ms BIGINT
);

CREATE INDEX device_user ON device (user_id);

CREATE TABLE device_lane (
    device TEXT NOT NULL REFERENCES device (id),
    lane BIGINT NOT NULL,
    last_lseq BIGINT NOT NULL,
    PRIMARY KEY (device, lane)
);

-- A login. Refresh tokens follow from the server's key; access tokens stand hashed.
CREATE TABLE session (
    family TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES app_user (id),
    device TEXT NOT NULL REFERENCES device (id),
    newest BIGINT NOT NULL,
    sliding_ms BIGINT NOT NULL,
    absolute_ms BIGINT NOT NULL,
    revoked_ms BIGINT
);

CREATE INDEX session_of_user ON session (user_id);
CREATE INDEX session_of_device ON session (device);

CREATE TABLE access_token (
    hash TEXT PRIMARY KEY,
    family TEXT NOT NULL REFERENCES session (family),
    expires_ms BIGINT NOT NULL
);

CREATE INDEX access_token_family ON access_token (family);
CREATE INDEX access_token_expires ON access_token (expires_ms);

-- --- what desks did ---------------------------------------------------------------------------

-- Every mutation that was processed, applied or not, with all that was typed; sealed.
CREATE TABLE mutation_log (
    id TEXT PRIMARY KEY,
    device TEXT NOT NULL,
    lane BIGINT NOT NULL,
    lseq BIGINT NOT NULL,
    user_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    action TEXT NOT NULL,
    args TEXT NOT NULL,
    received_ms BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    result TEXT NOT NULL,
    seq BIGINT NOT NULL,
    UNIQUE (device, lane, lseq)
);

CREATE INDEX mutation_log_entity ON mutation_log (entity);

-- --- complaints -------------------------------------------------------------------------------

-- The fold of the events, with the columns that are asked for.
CREATE TABLE complaint (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    agency TEXT NOT NULL,
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    channel_number TEXT NOT NULL,
    submitted_ms BIGINT NOT NULL,
    ended_ms BIGINT,
    body TEXT NOT NULL
);

CREATE INDEX complaint_ended ON complaint (ended_ms);
CREATE INDEX complaint_channel ON complaint (channel, channel_number) WHERE channel_number <> '';

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    complaint TEXT NOT NULL REFERENCES complaint (id),
    n BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (complaint, n)
);

-- Sealed, as the reporter's words may name him.
CREATE TABLE complaint_text (
    complaint TEXT PRIMARY KEY REFERENCES complaint (id),
    body TEXT NOT NULL
);

CREATE TABLE reporter (
    complaint TEXT PRIMARY KEY REFERENCES complaint (id),
    body TEXT NOT NULL
);

-- To whom a logged look has opened a closed text or an anonymous reporter.
CREATE TABLE reveal (
    complaint TEXT NOT NULL REFERENCES complaint (id),
    what TEXT NOT NULL,
    user_id TEXT NOT NULL,
    PRIMARY KEY (complaint, what, user_id)
);

CREATE TABLE number_sequence (
    year BIGINT PRIMARY KEY,
    last BIGINT NOT NULL
);

-- --- attachments ------------------------------------------------------------------------------

CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    size BIGINT NOT NULL,
    type TEXT NOT NULL,
    created_ms BIGINT NOT NULL
);

CREATE TABLE blob_upload (
    sha256 TEXT NOT NULL,
    user_id TEXT NOT NULL,
    size BIGINT NOT NULL,
    type TEXT NOT NULL,
    received BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL,
    PRIMARY KEY (sha256, user_id)
);

-- A photo or document of a complaint; `sha256` is its file, which may still be on its way. `id` is
-- that of the mutation that added it.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    complaint TEXT NOT NULL REFERENCES complaint (id),
    sha256 TEXT NOT NULL,
    body TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_ms BIGINT NOT NULL,
    late BIGINT NOT NULL,
    UNIQUE (complaint, sha256)
);

CREATE INDEX attachment_blob ON attachment (sha256);

-- --- the office -------------------------------------------------------------------------------

-- Reference data (kind 'reference', id 'category:JALAN'), settings and calendars in every version
-- (kind 'document', id 'sop:3'), as they travel.
CREATE TABLE office_row (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    device TEXT NOT NULL,
    request TEXT NOT NULL,
    what TEXT NOT NULL,
    entity TEXT NOT NULL,
    hash TEXT NOT NULL
);
