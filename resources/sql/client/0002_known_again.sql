-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what a complaint is known again when it is imported a second time (protocol/dedupekeys.h):
-- the channel's number whatever its case, and a key of text and place beside the time.

DROP INDEX complaint_channel_number;
CREATE INDEX complaint_channel_number ON complaint (channel, lower(trim(channel_number)))
    WHERE channel_number <> '';

DROP INDEX complaint_content;
CREATE INDEX complaint_content ON complaint (content_key, submitted_ms);
