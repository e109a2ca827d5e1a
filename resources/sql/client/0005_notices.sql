-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desk has told of by itself (ui.md 2.14). Its id says what about, so that nothing is told
-- twice. Holds no personal data.

CREATE TABLE notice (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    complaint TEXT NOT NULL,
    number TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX notice_newest ON notice (at_ms);
