// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/officestore.h"

#include "protocol/calendarcodec.h"
#include "protocol/jsontext.h"
#include "protocol/settingscodec.h"
#include "protocol/wirepull.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Error damaged(const QString &id, const Error &found)
{
    return {ErrorCode::StoreDamaged, id, found.place};
}

void addMark(std::vector<FeedMark> &marks, const FeedEntity &entity, bool stands)
{
    const ScopeKeys office = ScopeKeys::ofOffice();
    addMarks(marks, entity, stands ? ScopeChange({}, office) : ScopeChange(office, {}));
}

void append(std::vector<FeedMark> &marks, const std::vector<FeedMark> &more)
{
    marks.insert(marks.end(), more.begin(), more.end());
}

Result<SlaRules> rulesFrom(const QJsonObject &sop, const std::optional<DocumentRow> &calendars)
{
    auto settings = sopSettingsFrom(sop);
    if (!settings)
        return Unexpected{damaged(kSopDocument, settings.error())};
    SlaRules rules;
    rules.settings = std::move(settings).value();
    if (!calendars)
        return rules;
    auto book = calendarBookFrom(calendars->body);
    if (!book)
        return Unexpected{damaged(kCalendarsDocument, book.error())};
    rules.calendars = std::move(book).value();
    return rules;
}

} // namespace

Result<Reference> OfficeStore::reference()
{
    const auto stored = bodies(kReferenceRow);
    if (!stored)
        return Unexpected{stored.error()};
    std::vector<ReferenceRow> rows;
    for (const auto &[id, body] : *stored) {
        auto row = referenceRowFrom(body);
        if (!row)
            return Unexpected{damaged(id, row.error())};
        rows.push_back(std::move(row).value());
    }
    auto reference = referenceFrom(std::move(rows));
    if (!reference)
        return Unexpected{damaged(kReferenceRow, reference.error())};
    return reference;
}

Result<std::optional<DocumentRow>> OfficeStore::document(QLatin1StringView name)
{
    const auto stored = bodies(kDocumentRow);
    if (!stored)
        return Unexpected{stored.error()};
    std::optional<DocumentRow> newest;
    for (const auto &[id, body] : *stored) {
        auto row = documentRowFrom(body);
        if (!row)
            return Unexpected{damaged(id, row.error())};
        if (row->name == name && (!newest || row->version > newest->version))
            newest = std::move(row).value();
    }
    return newest;
}

Result<SlaRules> OfficeStore::rules()
{
    const auto sop = document(kSopDocument);
    if (!sop)
        return Unexpected{sop.error()};
    const auto calendars = document(kCalendarsDocument);
    if (!calendars)
        return Unexpected{calendars.error()};
    return rulesFrom(*sop ? (*sop)->body : QJsonObject(), *calendars);
}

Result<std::vector<FeedMark>> OfficeStore::putReference(const Reference &reference)
{
    const auto old = bodies(kReferenceRow);
    return old ? replace(rowsOf(reference), *old) : Unexpected{old.error()};
}

Result<std::vector<FeedMark>> OfficeStore::putOfficers(const std::vector<Officer> &officers)
{
    auto old = bodies(kReferenceRow);
    if (!old)
        return Unexpected{old.error()};
    const QString start = kOfficerEntry + u':';
    std::erase_if(*old, [&start](const auto &entry) { return !entry.first.startsWith(start); });
    return replace(rowsOf(officers), *old);
}

Result<std::vector<FeedMark>> OfficeStore::save(QLatin1StringView name, const QJsonObject &body,
                                                Instant at)
{
    const auto before = document(name);
    if (!before)
        return Unexpected{before.error()};
    const DocumentRow row{name, *before ? (*before)->version + 1 : 1, at, body};
    const FeedEntity entity{kDocumentRow, row.id()};
    if (const auto done = put(entity, toJson(row)); !done)
        return Unexpected{done.error()};
    std::vector<FeedMark> marks;
    addMark(marks, entity, true);
    return marks;
}

Result<std::vector<FeedMark>> OfficeStore::seed(Reference reference, const CalendarBook &calendars,
                                                Instant at)
{
    auto before = this->reference();
    if (!before)
        return Unexpected{before.error()};
    // An office without an agency is none yet.
    if (!before->agencies.empty())
        reference.officers = std::move(before->officers);
    auto marks = putReference(reference);
    if (!marks)
        return marks;
    const std::pair<QLatin1StringView, QJsonObject> begun[]{
        {kSopDocument, toJson(SopSettings())}, {kCalendarsDocument, toJson(calendars)}};
    for (const auto &[name, body] : begun) {
        const auto there = document(name);
        if (!there)
            return Unexpected{there.error()};
        if (*there)
            continue;
        const auto saved = save(name, body, at);
        if (!saved)
            return saved;
        append(*marks, *saved);
    }
    return marks;
}

Result<OfficeStore::Bodies> OfficeStore::bodies(QLatin1StringView kind)
{
    Statement select(m_connection, "SELECT id, body FROM office_row WHERE kind = ?");
    const auto found = select.bind(kind).all([](RowReader &row) {
        const QString id = row.text();
        return std::pair(id, row.text());
    });
    if (!found)
        return Unexpected{found.error()};
    Bodies bodies;
    for (const auto &[id, body] : *found) {
        auto json = parseJsonObject(body.toUtf8());
        if (!json)
            return Unexpected{damaged(id, json.error())};
        bodies[id] = std::move(json).value();
    }
    return bodies;
}

Result<std::vector<FeedMark>> OfficeStore::replace(const std::vector<ReferenceRow> &rows,
                                                   const Bodies &old)
{
    std::vector<FeedMark> marks;
    Bodies left = old;
    for (const ReferenceRow &row : rows) {
        left.erase(row.id());
        const QJsonObject body = toJson(row);
        if (const auto known = old.find(row.id()); known != old.end() && known->second == body)
            continue;
        const FeedEntity entity{kReferenceRow, row.id()};
        if (const auto done = put(entity, body); !done)
            return Unexpected{done.error()};
        addMark(marks, entity, true);
    }
    for (const auto &[id, body] : left) {
        if (const auto done = drop({kReferenceRow, id}); !done)
            return Unexpected{done.error()};
        addMark(marks, {kReferenceRow, id}, false);
    }
    return marks;
}

Result<void> OfficeStore::put(const FeedEntity &entity, const QJsonObject &body)
{
    return Statement(m_connection, "INSERT INTO office_row (kind, id, body) VALUES (?, ?, ?) "
                                   "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body")
        .bind(entity.kind, entity.id, QString::fromUtf8(compactJson(body)))
        .run();
}

Result<void> OfficeStore::drop(const FeedEntity &entity)
{
    return Statement(m_connection, "DELETE FROM office_row WHERE kind = ? AND id = ?")
        .bind(entity.kind, entity.id)
        .run();
}

} // namespace upik
