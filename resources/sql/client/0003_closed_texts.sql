-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words of a confidential text are marked in the index, so that nobody finds it by them to whom it
-- is closed (store/searchindex.h). Only the program can fold them: it does so when it starts next.

INSERT INTO meta (k, v) SELECT 'texts_to_close', '1'
    WHERE EXISTS (SELECT 1 FROM complaint WHERE confidential = 1);
