// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"

#include "protocol/dedupekeys.h"
#include "store/complaintcolumns.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Result<StoredComplaint> loadBy(Database &database, std::string_view key, const QString &value)
{
    static const std::string select =
        "SELECT seq, unsent, " + std::string(complaintColumns()) + " FROM complaint WHERE ";
    Statement statement(database, select + std::string(key) + " = ?");
    auto found = statement.bind(value).first(readComplaint);
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return fail(ErrorCode::NotFound, u"complaint"_s);
    return std::move(**found);
}

QString readText(RowReader &row)
{
    return row.text();
}

} // namespace

Result<StoredComplaint> ComplaintStore::load(const QString &id)
{
    return loadBy(m_database, "id", id);
}

Result<StoredComplaint> ComplaintStore::withNumber(const QString &number)
{
    return loadBy(m_database, "number", number);
}

Result<QString> ComplaintStore::text(const QString &id)
{
    Statement statement(m_database, "SELECT body FROM complaint_text WHERE complaint = "
                                    "(SELECT seq FROM complaint WHERE id = ?)");
    const auto found = statement.bind(id).first(readText);
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return fail(ErrorCode::NotFound, u"complaint"_s);
    return **found;
}

Result<std::vector<QString>> ComplaintStore::openIds()
{
    return Statement(m_database, "SELECT id FROM complaint WHERE open = 1 ORDER BY seq")
        .all(readText);
}

Result<std::vector<QString>> ComplaintStore::idsAfter(const QString &id, int limit)
{
    Statement statement(m_database, "SELECT id FROM complaint WHERE seq > "
                                    "coalesce((SELECT seq FROM complaint WHERE id = ?), 0) "
                                    "ORDER BY seq LIMIT ?");
    return statement.bind(id, limit).all(readText);
}

Result<qint64> ComplaintStore::count()
{
    return Statement(m_database, "SELECT sum(n) FROM queue_count WHERE role = 'central_admin' "
                                 "AND owner = '' AND queue = 'everything'")
        .number();
}

Result<qint64> ComplaintStore::add(const Complaint &complaint, const Deadline &deadline,
                                   const QString &text)
{
    static const std::string insert = "INSERT INTO complaint (" + std::string(complaintColumns())
        + ", content_key) VALUES (" + complaintParameters() + ", ?)";
    Statement statement(m_database, insert);
    bindComplaint(statement, complaint, deadline);
    statement.bind(contentKey(text, complaint.facts.placeText));
    const auto seq = statement.insert();
    if (!seq)
        return seq;
    Statement body(m_database, "INSERT INTO complaint_text (complaint, body) VALUES (?, ?)");
    if (const auto done = body.bind(*seq, text).run(); !done)
        return Unexpected{done.error()};
    return seq;
}

Result<void> ComplaintStore::update(qint64 seq, const Complaint &complaint,
                                    const Deadline &deadline)
{
    static const std::string update =
        "UPDATE complaint SET " + complaintAssignments() + " WHERE seq = ?";
    Statement statement(m_database, update);
    bindComplaint(statement, complaint, deadline);
    return statement.bind(seq).run();
}

} // namespace upik
