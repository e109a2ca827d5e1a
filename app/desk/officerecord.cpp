// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officerecord.h"

#include "desk/officereference.h"
#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"
#include "protocol/officercodec.h"
#include "store/settingsstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kOfficers = "officers"_L1;

/// An empty list is one, too.
QJsonObject bodyOf(const std::vector<Officer> &officers)
{
    QJsonArray list;
    for (const Officer &officer : officers)
        list.append(toJson(officer));
    return {{kOfficers, list}};
}

Result<void> saveOfficers(Database &database, const QJsonObject &body)
{
    JsonObjectReader reader(body);
    auto listed = reader.list(kOfficers, officerFrom);
    const auto officers = reader.result(std::move(listed));
    return officers ? putOfficers(database, *officers) : Unexpected{officers.error()};
}

} // namespace

QJsonObject toJson(const OfficeRecord &record)
{
    return JsonObjectWriter()
        .put("kind"_L1, record.kind)
        .put("body"_L1, record.body)
        .put("at"_L1, record.at)
        .object();
}

Result<OfficeRecord> officeRecordFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    OfficeRecord record;
    record.kind = reader.neededText("kind"_L1);
    record.body = reader.objectAt("body"_L1).value_or(QJsonObject());
    record.at = reader.neededInstant("at"_L1);
    return reader.result(record);
}

Result<QJsonObject> recordedBody(Database &database, const QString &kind)
{
    if (kind != kOfficers) {
        const auto document = SettingsStore(database).load(kind);
        return document ? Result<QJsonObject>(document->body) : Unexpected{document.error()};
    }
    const auto officers = savedOfficers(database);
    if (!officers)
        return Unexpected{officers.error()};
    return *officers ? bodyOf(**officers) : QJsonObject();
}

Result<bool> putRecord(Database &database, const OfficeRecord &record)
{
    const auto there = recordedBody(database, record.kind);
    if (!there || *there == record.body)
        return there ? Result<bool>(false) : Unexpected{there.error()};
    if (record.kind == kOfficers) {
        const auto put = saveOfficers(database, record.body);
        return put ? Result<bool>(true) : Unexpected{put.error()};
    }
    const auto saved = SettingsStore(database).save(record.kind, record.body, record.at);
    return saved ? Result<bool>(true) : Unexpected{saved.error()};
}

} // namespace upik
