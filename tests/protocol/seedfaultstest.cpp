// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsontext.h"
#include "protocol/seedreader.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A copy of the seed in which something is changed.
class SpoiltSeed
{
public:
    SpoiltSeed()
    {
        const QDir seed(QStringLiteral(UPIK_SOURCE_DIR "/resources/seed"));
        for (const QString &name : seed.entryList({u"*.json"_s}, QDir::Files))
            QFile::copy(seed.filePath(name), path(name));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    SpoiltSeed &remove(const QString &name)
    {
        QFile::remove(path(name));
        return *this;
    }
    SpoiltSeed &write(const QString &name, const QByteArray &content)
    {
        QFile::remove(path(name));
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return *this;
    }
    /// Replaces a member of one entry of a list.
    SpoiltSeed &set(const QString &name, const QString &list, int entry, const QString &key,
                    const QJsonValue &value)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QJsonObject json = parseJsonObject(file.readAll()).value();
        QJsonArray entries = json.value(list).toArray();
        QJsonObject object = entries.at(entry).toObject();
        REQUIRE_FALSE(object.isEmpty());
        object.insert(key, value);
        entries.replace(entry, object);
        json.insert(list, entries);
        return write(name, compactJson(json));
    }
    Error fault() const { return SeedReader(m_folder.path()).reference().error(); }
    Error calendarFault() const { return SeedReader(m_folder.path()).calendars().error(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A desk names the seed's file that is missing")
{
    for (const auto &name : {u"agencies.json"_s, u"categories.json"_s, u"regions.json"_s,
                             u"officers.json"_s, u"hold_reasons.json"_s, u"templates.json"_s}) {
        const Error error = SpoiltSeed().remove(name).fault();
        CHECK(error.code == ErrorCode::FileUnreadable);
        CHECK(error.place == name);
    }
    CHECK(SpoiltSeed().remove(u"holidays.json"_s).calendarFault().place == u"holidays.json"_s);
}

TEST_CASE("A desk names the byte at which the seed's file is broken")
{
    const Error error = SpoiltSeed().write(u"agencies.json"_s, "{\"agencies\":[}").fault();
    CHECK(error.code == ErrorCode::FileMalformed);
    CHECK(error.place.startsWith(u"agencies.json byte "_s));
}

TEST_CASE("A desk names the entry of the seed that lacks what it cannot be without")
{
    const auto fault = [](const QString &name, const QString &list, const QString &key) {
        return SpoiltSeed().set(name, list, 2, key, QString()).fault().place;
    };
    CHECK(fault(u"agencies.json"_s, u"agencies"_s, u"code"_s)
          == u"agencies.json/agencies/2/code"_s);
    CHECK(fault(u"categories.json"_s, u"categories"_s, u"name"_s)
          == u"categories.json/categories/2/name"_s);
    CHECK(fault(u"categories.json"_s, u"reject_reasons"_s, u"code"_s)
          == u"categories.json/reject_reasons/2/code"_s);
    CHECK(fault(u"regions.json"_s, u"kelurahan"_s, u"parent_code"_s)
          == u"regions.json/kelurahan/2/parent_code"_s);
    CHECK(fault(u"officers.json"_s, u"officers"_s, u"agency_code"_s)
          == u"officers.json/officers/2/agency_code"_s);
    CHECK(fault(u"templates.json"_s, u"templates"_s, u"text"_s)
          == u"templates.json/templates/2/text"_s);
}

TEST_CASE("A desk takes no boundary whose corners are no degrees")
{
    const QJsonArray corners{QJsonArray{110.4}};
    const Error error = SpoiltSeed()
                            .set(u"regions.json"_s, u"kelurahan"_s, 0, u"boundary"_s,
                                 QJsonArray{corners})
                            .fault();
    CHECK(error.place == u"regions.json/kelurahan/0/boundary"_s);
}

TEST_CASE("A desk takes no holiday on a day that does not exist")
{
    SpoiltSeed seed;
    seed.set(u"holidays.json"_s, u"holidays"_s, 1, u"date"_s, u"2026-02-30"_s);
    CHECK(seed.calendarFault()
          == Error{ErrorCode::FileMalformed, u"holidays.json/holidays/1/date"_s, u"day"_s});
    seed.set(u"holidays.json"_s, u"holidays"_s, 1, u"date"_s, 7);
    CHECK(seed.calendarFault().place == u"holidays.json/holidays/1/date"_s);
}

TEST_CASE("A day that a decree may still move is entered, and not confirmed")
{
    SpoiltSeed seed;
    seed.set(u"holidays.json"_s, u"holidays"_s, 0, u"date"_s, u"2026-02-03"_s);
    seed.set(u"holidays.json"_s, u"holidays"_s, 0, u"verified"_s, true);
    for (const bool mayMove : {true, false}) {
        seed.set(u"holidays.json"_s, u"holidays"_s, 0, u"may_be_revised"_s, mayMove);
        const auto city = SeedReader(seed.path({})).calendars()->city;
        CHECK(city.holidays.at(QDate(2026, 2, 3)).confirmed == !mayMove);
    }
}
