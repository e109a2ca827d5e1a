// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reporterstore.h"

#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

SealedReporter readReporter(RowReader &row)
{
    SealedReporter reporter;
    reporter.name = row.bytes();
    reporter.phone = row.bytes();
    reporter.email = row.bytes();
    reporter.identityNumber = row.bytes();
    reporter.address = row.bytes();
    reporter.account = row.bytes();
    reporter.anonymous = row.flag();
    reporter.hash = row.text();
    reporter.words = row.text().split(u' ', Qt::SkipEmptyParts);
    return reporter;
}

} // namespace

Result<void> ReporterStore::add(qint64 seq, const SealedReporter &reporter)
{
    Statement statement(m_database,
                        "INSERT INTO reporter (complaint, name, phone, email, identity_number, "
                        "address, account, anonymous, hash, words) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return statement
        .bind(seq, reporter.name, reporter.phone, reporter.email, reporter.identityNumber,
              reporter.address, reporter.account, reporter.anonymous, reporter.hash,
              reporter.words.join(u' '))
        .run();
}

Result<void> ReporterStore::replace(qint64 seq, const SealedReporter &reporter)
{
    Statement old(m_database, "DELETE FROM reporter WHERE complaint = ?");
    if (auto gone = old.bind(seq).run(); !gone)
        return gone;
    return add(seq, reporter);
}

Result<SealedReporter> ReporterStore::load(const QString &complaint)
{
    Statement statement(m_database,
                        "SELECT name, phone, email, identity_number, address, account, anonymous, "
                        "hash, words FROM reporter "
                        "WHERE complaint = (SELECT seq FROM complaint WHERE id = ?)");
    auto found = statement.bind(complaint).first(readReporter);
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return fail(ErrorCode::NotFound, u"reporter"_s);
    return std::move(**found);
}

Result<int> ReporterStore::othersOfSame(const QString &complaint)
{
    Statement statement(m_database,
                        "SELECT count(*) FROM reporter mine JOIN reporter other "
                        "ON other.hash = mine.hash AND other.complaint <> mine.complaint "
                        "WHERE mine.complaint = (SELECT seq FROM complaint WHERE id = ?) "
                        "AND mine.hash <> '' AND other.hash <> ''");
    const auto found = statement.bind(complaint).number();
    if (!found)
        return Unexpected{found.error()};
    return static_cast<int>(*found);
}

} // namespace upik
