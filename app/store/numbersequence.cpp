// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbersequence.h"

#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

int yearInYogyakarta(Instant at)
{
    using namespace std::chrono;
    return static_cast<int>(year_month_day(floor<days>(at + kWib)).year());
}

} // namespace

Result<QString> NumberSequence::next(Instant enteredAt)
{
    return nextOf(u"UPIK"_s,
                  "INSERT INTO number_sequence (year, last) VALUES (?, 1) "
                  "ON CONFLICT (year) DO UPDATE SET last = number_sequence.last + 1 "
                  "RETURNING last",
                  enteredAt);
}

Result<QString> NumberSequence::nextDraft(Instant enteredAt)
{
    return nextOf(u"DRAF"_s,
                  "INSERT INTO draft_number_sequence (year, last) VALUES (?, 1) "
                  "ON CONFLICT (year) DO UPDATE SET last = draft_number_sequence.last + 1 "
                  "RETURNING last",
                  enteredAt);
}

Result<QString> NumberSequence::nextOf(const QString &word, std::string_view sql,
                                       Instant enteredAt)
{
    const int year = yearInYogyakarta(enteredAt);
    Statement statement(m_connection, sql);
    const auto given = statement.bind(year).all([](RowReader &row) { return row.integer(); });
    if (!given)
        return Unexpected{given.error()};
    return u"%1-%2-%3"_s.arg(word).arg(year).arg(given->front(), 6, 10, QChar(u'0'));
}

Result<void> NumberSequence::catchUp()
{
    return Statement(m_connection,
                     "INSERT INTO number_sequence (year, last) "
                     "SELECT CAST(substr(number, 6, 4) AS INTEGER), "
                     "       max(CAST(substr(number, 11) AS INTEGER)) "
                     "FROM complaint WHERE number GLOB 'UPIK-[0-9][0-9][0-9][0-9]-*' GROUP BY 1 "
                     "ON CONFLICT DO UPDATE SET last = max(last, excluded.last)")
        .run();
}

} // namespace upik
