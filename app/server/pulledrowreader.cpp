// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pulledrowreader.h"

#include "protocol/attachmentcodec.h"
#include "protocol/jsontext.h"
#include "protocol/pulledrow.h"
#include "protocol/wirepull.h"
#include "server/closedrow.h"
#include "server/idblocks.h"
#include "server/userstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {

/// A row before it is made into what travels.
struct PulledRowReader::Stored {
    FeedEntity entity;
    QString complaint;   ///< whose it is; empty in the office's rows
    QString body;
    Instant at;          ///< of attachments, as the next
    bool isLate = false;
};

/// Where the rows of a kind stand, and what is made of one.
struct PulledRowReader::Source {
    QLatin1StringView kind;
    std::string_view select; ///< id, complaint, body, a time and a flag
    Result<QJsonObject> (PulledRowReader::*made)(const Stored &row) const;
    bool mayBeClosed = false;
};

namespace {

/// The faults of reading a body, told as damage of the row.
template <typename T>
Result<T> sound(const FeedEntity &entity, Result<T> read)
{
    if (read || read.error().code == ErrorCode::KeyUnavailable)
        return read;
    return fail(ErrorCode::StoreDamaged, entity.kind + u'/' + entity.id, read.error().place);
}

Result<QJsonObject> parsed(const FeedEntity &entity, const QString &body)
{
    return sound(entity, parseJsonObject(body.toUtf8()));
}

template <typename T>
Result<T> valueOf(const FeedEntity &entity, const QString &body,
                  Result<T> (*read)(const QJsonObject &, const QString &))
{
    const auto json = parsed(entity, body);
    return json ? sound(entity, read(*json, {})) : Unexpected{json.error()};
}

} // namespace

const std::vector<PulledRowReader::Source> &PulledRowReader::sources()
{
    static const std::vector<Source> kinds{
        {kComplaintRow, "SELECT id, id, body, 0, 0 FROM complaint WHERE id IN",
         &PulledRowReader::head, true},
        {kEventRow, "SELECT id, complaint, body, 0, 0 FROM event WHERE id IN",
         &PulledRowReader::event, true},
        {kTextRow,
         "SELECT complaint, complaint, body, 0, 0 FROM complaint_text WHERE complaint IN",
         &PulledRowReader::text},
        {kReporterRow, "SELECT complaint, complaint, body, 0, 0 FROM reporter WHERE complaint IN",
         &PulledRowReader::reporter},
        {kAttachmentRow, "SELECT id, complaint, body, added_ms, late FROM attachment WHERE id IN",
         &PulledRowReader::attachment},
        {kReferenceRow,
         "SELECT id, '', body, 0, 0 FROM office_row WHERE kind = 'reference' AND id IN",
         &PulledRowReader::asIs},
        {kDocumentRow,
         "SELECT id, '', body, 0, 0 FROM office_row WHERE kind = 'document' AND id IN",
         &PulledRowReader::asIs},
    };
    return kinds;
}

Result<PulledRows> PulledRowReader::read(const std::set<FeedEntity> &entities)
{
    std::map<QString, QStringList> byKind;
    for (const FeedEntity &entity : entities)
        byKind[entity.kind] << entity.id;
    PulledRows rows;
    if (const auto done = addUsers(rows, byKind[kUserRow]); !done)
        return Unexpected{done.error()};
    for (const Source &source : sources())
        if (const auto done = addStored(rows, source, byKind[source.kind]); !done)
            return Unexpected{done.error()};
    const auto lost = std::ranges::find_if_not(
        entities, [&rows](const FeedEntity &entity) { return rows.contains(entity); });
    if (lost != entities.end())
        return fail(ErrorCode::StoreDamaged, lost->kind + u'/' + lost->id);
    return rows;
}

Result<void> PulledRowReader::addUsers(PulledRows &rows, const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto user = UserStore(m_connection).find(id);
        if (!user)
            return Unexpected{user.error()};
        if (*user)
            rows[{kUserRow, id}] = toJson(UserRow{(*user)->seat, (*user)->disabledAt.has_value()});
    }
    return {};
}

Result<void> PulledRowReader::addStored(PulledRows &rows, const Source &source,
                                        const QStringList &ids)
{
    const auto found = stored(source, ids);
    if (!found)
        return Unexpected{found.error()};
    if (auto done = findClosed(source, *found); !done)
        return done;
    for (const Stored &row : *found) {
        auto made = (this->*source.made)(row);
        if (!made)
            return Unexpected{made.error()};
        rows[row.entity] = std::move(made).value();
    }
    return {};
}

Result<std::vector<PulledRowReader::Stored>> PulledRowReader::stored(const Source &source,
                                                                     const QStringList &ids)
{
    std::vector<Stored> found;
    const auto take = [&found, &source](RowReader &row) {
        Stored stored;
        stored.entity = {source.kind, row.text()};
        stored.complaint = row.text();
        stored.body = row.text();
        stored.at = row.instant();
        stored.isLate = row.flag();
        found.push_back(std::move(stored));
    };
    const auto done = eachOfIds(m_connection, source.select, ids, take);
    return done ? Result<std::vector<Stored>>(std::move(found)) : Unexpected{done.error()};
}

Result<void> PulledRowReader::findClosed(const Source &source, const std::vector<Stored> &found)
{
    m_closed.clear();
    if (!source.mayBeClosed)
        return {};
    std::set<QString> complaints;
    for (const Stored &row : found)
        complaints.insert(row.complaint);
    ClosedCaseReader cases(m_connection, m_seal, m_viewer);
    auto closed = cases.madeTitles(QStringList(complaints.begin(), complaints.end()));
    if (!closed)
        return Unexpected{closed.error()};
    m_closed = std::move(closed).value();
    return {};
}

Result<QJsonObject> PulledRowReader::asIs(const Stored &row) const
{
    return parsed(row.entity, row.body);
}

Result<QJsonObject> PulledRowReader::head(const Stored &row) const
{
    return closed(row, closedHead);
}

Result<QJsonObject> PulledRowReader::event(const Stored &row) const
{
    return closed(row, closedEvent);
}

Result<QJsonObject> PulledRowReader::closed(const Stored &row, Closing close) const
{
    const auto made = m_closed.find(row.complaint);
    auto json = asIs(row);
    if (made == m_closed.end() || !json)
        return json;
    return sound(row.entity, close(*json, made->second));
}

Result<QByteArray> PulledRowReader::opened(const Stored &row) const
{
    const QByteArray sealed = QByteArray::fromBase64(row.body.toLatin1());
    // What is sealed is bound to its complaint and to the word of its kind.
    const auto field = row.entity.kind == kTextRow ? kTextRow : kReporterRow;
    return sound(row.entity, m_seal.open(sealed, {row.complaint, field}));
}

Result<QJsonObject> PulledRowReader::text(const Stored &row) const
{
    const auto text = opened(row);
    return text ? Result<QJsonObject>(toJson(TextRow{QString::fromUtf8(*text)}))
                : Unexpected{text.error()};
}

Result<QJsonObject> PulledRowReader::reporter(const Stored &row) const
{
    const auto body = opened(row);
    return body ? parsed(row.entity, QString::fromUtf8(*body)) : Unexpected{body.error()};
}

Result<QJsonObject> PulledRowReader::attachment(const Stored &row) const
{
    const auto file = valueOf(row.entity, row.body, attachmentFrom);
    if (!file)
        return Unexpected{file.error()};
    return toJson(AttachmentRow{row.complaint, *file, row.at, row.isLate});
}

} // namespace upik
