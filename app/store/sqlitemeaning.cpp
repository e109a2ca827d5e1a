// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitemeaning.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace upik {
namespace {

using enum ErrorCode;

constexpr std::array kMeanings{
    SqliteMeaning{SQLITE_BUSY, StoreBusy, QT_TRANSLATE_NOOP("FileFault", "database is locked")},
    SqliteMeaning{SQLITE_LOCKED, StoreBusy,
                  QT_TRANSLATE_NOOP("FileFault", "database table is locked")},
    SqliteMeaning{SQLITE_FULL, StoreFull,
                  QT_TRANSLATE_NOOP("FileFault", "database or disk is full")},
    SqliteMeaning{SQLITE_IOERR, StoreUnreadable, QT_TRANSLATE_NOOP("FileFault", "disk I/O error")},
    SqliteMeaning{SQLITE_CANTOPEN, StoreUnreadable,
                  QT_TRANSLATE_NOOP("FileFault", "unable to open database file")},
    SqliteMeaning{SQLITE_PERM, StoreUnreadable,
                  QT_TRANSLATE_NOOP("FileFault", "access permission denied")},
    SqliteMeaning{SQLITE_READONLY, StoreUnreadable,
                  QT_TRANSLATE_NOOP("FileFault", "attempt to write a readonly database")},
    SqliteMeaning{SQLITE_CORRUPT, StoreDamaged,
                  QT_TRANSLATE_NOOP("FileFault", "database disk image is malformed")},
    SqliteMeaning{SQLITE_NOTADB, StoreDamaged,
                  QT_TRANSLATE_NOOP("FileFault", "file is not a database")},
    SqliteMeaning{SQLITE_NOMEM, StoreFailed, QT_TRANSLATE_NOOP("FileFault", "out of memory")},
    SqliteMeaning{SQLITE_INTERRUPT, StoreFailed, QT_TRANSLATE_NOOP("FileFault", "interrupted")},
};

} // namespace

const SqliteMeaning *sqliteMeaning(int code)
{
    const int primary = code & 0xff;
    const auto found = std::ranges::find(kMeanings, primary, &SqliteMeaning::code);
    return found == kMeanings.end() ? nullptr : &*found;
}

} // namespace upik
