// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caseremoval.h"

#include "store/statement.h"

#include <array>

namespace upik {
namespace {

/// Rows that refer to the complaint first.
constexpr std::array<std::string_view, 6> kDeletions{
    "DELETE FROM complaint_attachment WHERE complaint = ?",
    "DELETE FROM event WHERE complaint = ?",
    "DELETE FROM complaint_text WHERE complaint = ?",
    "DELETE FROM reporter WHERE complaint = ?",
    "DELETE FROM seen WHERE complaint = ?",
    "DELETE FROM complaint WHERE seq = ?",
};

/// Who has the photo still: another complaint, a step of this one or one that waits for a decision,
/// a step in the trash, an upload.
constexpr std::string_view kNeeded =
    "SELECT EXISTS (SELECT 1 FROM complaint_attachment WHERE attachment = ?) "
    "OR EXISTS (SELECT 1 FROM outbox WHERE (entity = ? OR state = 'attention') "
    "AND instr(args, ?) > 0) "
    "OR EXISTS (SELECT 1 FROM trash WHERE instr(args, ?) > 0)";

} // namespace

Result<void> CaseRemoval::remove(qint64 seq, const QString &complaint)
{
    if (auto kept = KeptIntakes(m_database, m_seal).keep(complaint); !kept)
        return kept;
    for (const std::string_view deletion : kDeletions)
        if (auto done = Statement(m_database, deletion).bind(seq).run(); !done)
            return done;
    return {};
}

Result<QStringList> CaseRemoval::photosOf(const QString &complaint)
{
    Statement statement(m_database,
                        "SELECT DISTINCT attachment FROM complaint_attachment WHERE complaint = "
                        "(SELECT seq FROM complaint WHERE id = ?)");
    const auto ids = statement.bind(complaint).all([](RowReader &row) { return row.text(); });
    return ids ? Result<QStringList>(QStringList(ids->begin(), ids->end()))
               : Unexpected{ids.error()};
}

Result<bool> CaseRemoval::dropPhoto(const QString &photo, const QString &complaint)
{
    const auto needed =
        Statement(m_database, kNeeded).bind(photo, complaint, photo, photo).number();
    if (!needed || *needed > 0)
        return needed ? Result<bool>(false) : Unexpected{needed.error()};
    const auto gone =
        Statement(m_database, "DELETE FROM attachment WHERE id = ?").bind(photo).change();
    return gone ? Result<bool>(*gone > 0) : Unexpected{gone.error()};
}

} // namespace upik
