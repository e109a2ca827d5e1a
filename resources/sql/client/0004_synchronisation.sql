-- SPDX-License-Identifier: GPL-3.0-or-later
-- What synchronisation with a server keeps (docs: app/store/caserebase.h says how a complaint is
-- put together). Nothing of the four base tables was ever written.

DROP TABLE base_complaint;
DROP TABLE base_event;
DROP TABLE base_attachment;
DROP TABLE base_reporter;

-- Every row that came from the server: in which version, and in which snapshot's generation. `body`
-- is what has no place of its own, or cannot be put there yet: an event whose complaint or whose
-- predecessor is still to come. Empty once it is there; a reporter's is sealed. `n` is an event's
-- place in the history, and how many of them a complaint has.
CREATE TABLE base_row (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    v INTEGER NOT NULL,
    gen INTEGER NOT NULL,
    complaint TEXT NOT NULL,
    n INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX base_row_complaint ON base_row (complaint, kind, n);
CREATE INDEX base_row_gen ON base_row (gen);

-- Whether the step takes part in what is shown of its complaint: until the server has refused it,
-- or until what it made of it has been pulled.
ALTER TABLE outbox ADD COLUMN drawn INTEGER NOT NULL DEFAULT 1;
ALTER TABLE outbox ADD COLUMN settled_ms INTEGER;

CREATE INDEX outbox_settled ON outbox (seq) WHERE drawn = 1 AND seq IS NOT NULL;
CREATE INDEX outbox_attention ON outbox (position) WHERE state = 'attention';

-- Text and reporter of a complaint that was typed here and is no longer shown: sealed, by the id of
-- the step that took it in.
CREATE TABLE kept_intake (
    id TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- How far the file of a photo has gone its way. `state`: waiting, done, refused.
CREATE TABLE upload (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    reached INTEGER NOT NULL,
    open INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Of complaints that a server will number.
CREATE TABLE draft_number_sequence (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- Complaints leave a desk: to another agency, to the archive.
CREATE TRIGGER complaint_goes AFTER DELETE ON complaint
BEGIN
    UPDATE queue_count SET n = n - 1 WHERE role = 'agency_admin' AND owner = old.agency
        AND queue = old.agency_queue AND piece = old.rank >> 27;
    UPDATE queue_count SET n = n - 1 WHERE role = 'central_admin' AND owner = ''
        AND queue IN (old.central_queue, 'everything') AND piece = old.rank >> 27;
END;

CREATE TRIGGER complaint_goes_from_officer AFTER DELETE ON complaint
    WHEN old.officer <> '' AND old.officer_queue <> ''
BEGIN
    UPDATE queue_count SET n = n - 1 WHERE role = 'field_officer' AND owner = old.officer
        AND queue = old.officer_queue AND piece = old.rank >> 27;
END;
