-- SPDX-License-Identifier: GPL-3.0-or-later
-- The desk's database. Codes are words, times are milliseconds since 1970 UTC, ids are UUIDv7.

-- --- the profile and what it knows -----------------------------------------------------------

CREATE TABLE meta (
    k TEXT PRIMARY KEY,
    v TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Agencies, categories, regions, officers, choices: one JSON document each.
CREATE TABLE reference (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;

-- Settings and calendars, every version of them.
CREATE TABLE document (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_ms INTEGER NOT NULL,
    PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_sequence (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- --- what a server said ----------------------------------------------------------------------

CREATE TABLE base_complaint (
    id TEXT PRIMARY KEY,
    v INTEGER NOT NULL,
    gen INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE base_event (
    id TEXT PRIMARY KEY,
    v INTEGER NOT NULL,
    gen INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE base_attachment (
    id TEXT PRIMARY KEY,
    v INTEGER NOT NULL,
    gen INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Sealed as a whole.
CREATE TABLE base_reporter (
    id TEXT PRIMARY KEY,
    v INTEGER NOT NULL,
    gen INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- --- complaints as they stand: base plus what waits in the outbox -----------------------------

-- The head. `rank` orders every queue (store/rank.h); the three queues are those of the SOP's
-- table in which the complaint waits; '' where it waits in none.
CREATE TABLE complaint (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    channel TEXT NOT NULL,
    channel_number TEXT NOT NULL,
    title TEXT NOT NULL,
    category TEXT NOT NULL,
    classification TEXT NOT NULL,
    urgency TEXT NOT NULL,
    kelurahan TEXT NOT NULL,
    place_text TEXT NOT NULL,
    lat REAL,
    lng REAL,
    agency TEXT NOT NULL,
    officer TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    anonymous INTEGER NOT NULL,
    marks TEXT NOT NULL,
    submitted_ms INTEGER NOT NULL,
    entered_ms INTEGER NOT NULL,
    state_since_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    transfers INTEGER NOT NULL,
    rework INTEGER NOT NULL,
    reason TEXT NOT NULL,
    held_from TEXT NOT NULL,
    merged_into TEXT NOT NULL,
    external_body TEXT NOT NULL,
    external_number TEXT NOT NULL,
    visit_ms INTEGER,
    stage TEXT NOT NULL,
    due_ms INTEGER,
    attention_ms INTEGER,
    critical_ms INTEGER,
    paused INTEGER NOT NULL,
    pause_reason TEXT NOT NULL,
    left_ms INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    open INTEGER NOT NULL,
    agency_queue TEXT NOT NULL,
    officer_queue TEXT NOT NULL,
    central_queue TEXT NOT NULL,
    unsent INTEGER NOT NULL DEFAULT 0,
    content_key BLOB NOT NULL
) STRICT;

-- A queue is one range of one index; what chips ask for stands in it too, so that narrowing a
-- long queue reads no rows.
CREATE INDEX complaint_agency_queue ON complaint (agency, agency_queue, rank, seq, category,
    kelurahan, channel, stage, due_ms, critical_ms, attention_ms);
CREATE INDEX complaint_officer_queue ON complaint (officer, officer_queue, rank)
    WHERE officer <> '';
CREATE INDEX complaint_central_queue ON complaint (central_queue, rank, seq, category, kelurahan,
    channel, stage, due_ms, critical_ms, attention_ms);
CREATE INDEX complaint_rank ON complaint (rank);

-- What is late, due soon or an emergency is a range of what is open. `open` stands in the indexes
-- too: SQLite would read the row to see it again.
CREATE INDEX complaint_open ON complaint (rank, seq, critical_ms, attention_ms, open)
    WHERE open = 1;
CREATE INDEX complaint_agency_open
    ON complaint (agency, rank, seq, critical_ms, attention_ms, open) WHERE open = 1;
CREATE INDEX complaint_officer_open ON complaint (officer, rank)
    WHERE open = 1 AND officer <> '';

CREATE INDEX complaint_submitted ON complaint (submitted_ms);
CREATE INDEX complaint_similar ON complaint (category, submitted_ms, kelurahan, lat, lng);
CREATE INDEX complaint_channel_number ON complaint (channel, channel_number)
    WHERE channel_number <> '';
CREATE INDEX complaint_content ON complaint (content_key);

-- The reporter's words, apart from what lists read.
CREATE TABLE complaint_text (
    complaint INTEGER PRIMARY KEY REFERENCES complaint (seq),
    body TEXT NOT NULL
) STRICT;

-- Who complains: sealed. `hash` is equal for the same person, `words` are those to be found by;
-- both are keyed hashes.
CREATE TABLE reporter (
    complaint INTEGER PRIMARY KEY REFERENCES complaint (seq),
    name BLOB NOT NULL,
    phone BLOB NOT NULL,
    email BLOB NOT NULL,
    identity_number BLOB NOT NULL,
    address BLOB NOT NULL,
    account BLOB NOT NULL,
    anonymous INTEGER NOT NULL,
    hash TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE INDEX reporter_hash ON reporter (hash) WHERE hash <> '';

-- A complaint's history lies together and in order.
CREATE TABLE event (
    complaint INTEGER NOT NULL REFERENCES complaint (seq),
    n INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    role TEXT NOT NULL,
    actor TEXT NOT NULL,
    actor_agency TEXT NOT NULL,
    actor_officer TEXT NOT NULL,
    on_behalf TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    server_ms INTEGER,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    agency TEXT NOT NULL,
    officer TEXT NOT NULL,
    input TEXT NOT NULL,
    intake TEXT NOT NULL,
    verdicts TEXT NOT NULL,
    pending INTEGER NOT NULL,
    PRIMARY KEY (complaint, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    lat REAL,
    lng REAL,
    taken_ms INTEGER,
    added_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which event of a complaint brought which attachment.
CREATE TABLE complaint_attachment (
    complaint INTEGER NOT NULL REFERENCES complaint (seq),
    n INTEGER NOT NULL,
    position INTEGER NOT NULL,
    attachment TEXT NOT NULL,
    PRIMARY KEY (complaint, n, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX complaint_attachment_used ON complaint_attachment (attachment);

CREATE TABLE seen (
    seat_key TEXT NOT NULL,
    complaint INTEGER NOT NULL REFERENCES complaint (seq),
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (seat_key, complaint)
) STRICT, WITHOUT ROWID;

-- --- what was typed here ----------------------------------------------------------------------

-- `lseq` is given at the first sending: a step taken back before leaves no gap.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    lane INTEGER NOT NULL,
    lseq INTEGER,
    after TEXT NOT NULL,
    action TEXT NOT NULL,
    v INTEGER NOT NULL,
    entity TEXT NOT NULL,
    base TEXT NOT NULL,
    args TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_ms INTEGER,
    result TEXT NOT NULL DEFAULT '',
    seq INTEGER,
    resolved_by TEXT NOT NULL DEFAULT '',
    created_ms INTEGER NOT NULL,
    hold_until_ms INTEGER NOT NULL,
    UNIQUE (lane, lseq)
) STRICT;

CREATE INDEX outbox_entity ON outbox (entity, position);
CREATE INDEX outbox_waiting ON outbox (lane, position) WHERE state IN ('queued', 'inflight');

CREATE TABLE trash (
    id TEXT PRIMARY KEY,
    lane INTEGER NOT NULL,
    action TEXT NOT NULL,
    v INTEGER NOT NULL,
    entity TEXT NOT NULL,
    base TEXT NOT NULL,
    args TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    discarded_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- May hold a reporter's name: sealed by whoever has the key.
CREATE TABLE draft (
    form_key TEXT PRIMARY KEY,
    entity TEXT NOT NULL,
    body BLOB NOT NULL,
    updated_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The last 2,000 things that happened on the wire; no personal data.
CREATE TABLE sync_log (
    entry INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER sync_log_is_a_ring AFTER INSERT ON sync_log
BEGIN
    DELETE FROM sync_log WHERE entry <= new.entry - 2000;
END;

-- --- searching --------------------------------------------------------------------------------

-- Rowid is complaint.seq. Words are folded by store/searchwords.cpp before they come here (case,
-- accents, invisible characters), the same on both sides; the tokenizer has only to part them at
-- spaces. Nothing is read back from the index, so it holds no copy of the text. Beginnings of words
-- as long as people type them have lists of their own; without, one of four letters is put
-- together from every complaint that has it.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', tokenize = 'ascii', prefix = '2 3 4 5 6', detail = none, columnsize = 0
);

-- Keyed hashes alone; no beginnings of hashes.
CREATE VIRTUAL TABLE search_reporter USING fts5 (
    words, content = '', tokenize = 'ascii', detail = none, columnsize = 0
);

-- --- counts beside the queues, kept with every change -----------------------------------------

-- How many complaints a queue has, in pieces of its order: `piece` is rank >> 27, a day and a half.
-- Their sum is the number beside the queue; their running sum leads to any place in a long list.
CREATE TABLE queue_count (
    role TEXT NOT NULL,
    owner TEXT NOT NULL,
    queue TEXT NOT NULL,
    piece INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (role, owner, queue, piece)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER queue_count_is_used_up AFTER UPDATE OF n ON queue_count WHEN new.n = 0
BEGIN
    DELETE FROM queue_count WHERE role = new.role AND owner = new.owner AND queue = new.queue
        AND piece = new.piece;
END;

CREATE TRIGGER complaint_comes AFTER INSERT ON complaint
BEGIN
    INSERT INTO queue_count
        VALUES ('agency_admin', new.agency, new.agency_queue, new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    INSERT INTO queue_count VALUES ('central_admin', '', new.central_queue, new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    INSERT INTO queue_count VALUES ('central_admin', '', 'everything', new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER complaint_comes_to_officer AFTER INSERT ON complaint
    WHEN new.officer <> '' AND new.officer_queue <> ''
BEGIN
    INSERT INTO queue_count
        VALUES ('field_officer', new.officer, new.officer_queue, new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER complaint_moves AFTER UPDATE OF agency, agency_queue, central_queue, rank
    ON complaint
    WHEN old.agency <> new.agency OR old.agency_queue <> new.agency_queue
        OR old.central_queue <> new.central_queue OR old.rank >> 27 <> new.rank >> 27
BEGIN
    UPDATE queue_count SET n = n - 1 WHERE role = 'agency_admin' AND owner = old.agency
        AND queue = old.agency_queue AND piece = old.rank >> 27;
    UPDATE queue_count SET n = n - 1 WHERE role = 'central_admin' AND owner = ''
        AND queue IN (old.central_queue, 'everything') AND piece = old.rank >> 27;
    INSERT INTO queue_count
        VALUES ('agency_admin', new.agency, new.agency_queue, new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    INSERT INTO queue_count VALUES ('central_admin', '', new.central_queue, new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    INSERT INTO queue_count VALUES ('central_admin', '', 'everything', new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER complaint_leaves_officer AFTER UPDATE OF officer, officer_queue, rank ON complaint
    WHEN old.officer <> '' AND old.officer_queue <> ''
BEGIN
    UPDATE queue_count SET n = n - 1 WHERE role = 'field_officer' AND owner = old.officer
        AND queue = old.officer_queue AND piece = old.rank >> 27;
END;

CREATE TRIGGER complaint_moves_to_officer AFTER UPDATE OF officer, officer_queue, rank ON complaint
    WHEN new.officer <> '' AND new.officer_queue <> ''
BEGIN
    INSERT INTO queue_count
        VALUES ('field_officer', new.officer, new.officer_queue, new.rank >> 27, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
