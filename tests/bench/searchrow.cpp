// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/searchrow.h"

#include "store/statement.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kShown = 50;

/// What people look for: common words, rare ones, two words, a reporter, numbers.
const QStringList &sought()
{
    static const QStringList words{
        u"lampu mati"_s,  u"jalan berlubang"_s, u"sampah"_s,      u"suryowijayan"_s,
        u"babaran 117"_s, u"pohon tumbang"_s,   u"Siti Rekaan"_s, u"PJU-214"_s,
        u"2026-000123"_s, u"gang kenari rt"_s,  u"ambulans"_s,    u"jeglongan"_s,
    };
    return words;
}

/// Both questions that the list asks.
double ask(Scene &scene, const ListQuery &query)
{
    QElapsedTimer watch;
    watch.start();
    auto count = scene.desk().count(query);
    auto rows = scene.desk().rows(query, 0, kShown);
    need(count.result());
    need(rows.result());
    return double(watch.nsecsElapsed()) / 1e6;
}

/// Every beginning of the words from two letters on, as somebody types them.
void type(Scene &scene, const ListQuery &where, Samples &samples)
{
    for (const QString &words : sought())
        for (qsizetype typed = 2; typed <= words.size(); ++typed) {
            ListQuery query = where;
            query.search = words.left(typed);
            samples.values.push_back(ask(scene, query));
        }
}

double numberOf(Database &database, std::string_view sql)
{
    return double(need(Statement(database, sql).number()));
}

/// Reads every text, as a program without an index does.
double scan(Database &database, const QString &word)
{
    QElapsedTimer watch;
    watch.start();
    Statement statement(database, "SELECT count(*) FROM complaint_text WHERE body LIKE ?");
    need(statement.bind(QString(u'%' + word + u'%')).number());
    return double(watch.nsecsElapsed()) / 1e6;
}

void addSizes(Row &row, Database &database)
{
    constexpr double kMegabyte = 1024 * 1024;
    const double text =
        numberOf(database, "SELECT sum(length(CAST(body AS BLOB))) FROM complaint_text")
        + numberOf(database, "SELECT sum(length(title) + length(place_text)) FROM complaint");
    const double index = numberOf(database, "SELECT sum(length(block)) FROM search_data");
    const double people = numberOf(database, "SELECT sum(length(block)) FROM search_reporter_data");
    for (const auto &[what, bytes] :
         {std::pair(u"text"_s, text), {u"index"_s, index}, {u"index of reporters"_s, people}})
        row.add(what, u"MB"_s,
                [bytes = bytes](Samples &samples) { samples.values.assign(1, bytes / kMegabyte); });
}

} // namespace

Row searchAsYouType(Scene &scene, int times)
{
    const QString central = u"Admin Pusat, every key"_s, agency = u"an agency, every key"_s,
                  like = u"LIKE over every text"_s;
    auto database = need(Database::open(Profile::databasePath(scene.profile().directory()),
                                        Database::Access::ReadOnly));
    Row row(u"D5"_s, u"Search as you type, first 50"_s);
    row.add(central, u"ms"_s, [&](Samples &samples) { type(scene, everything(), samples); });
    row.add(agency, u"ms"_s, [&](Samples &samples) { type(scene, longestQueue(), samples); });
    row.add(like, u"ms"_s, [&, n = 0](Samples &samples) mutable {
        samples.values.push_back(scan(*database, sought().at(n++ % sought().size())));
    });
    addSizes(row, *database);
    row.run(times);
    for (const QString &who : {central, agency}) {
        row.aimAtMost(who + u", p50"_s, row.samples(who).median(), u"ms"_s, 2);
        row.aimAtMost(who + u", p99"_s, row.samples(who).at(0.99), u"ms"_s, 50);
    }
    row.aimAtLeast(u"LIKE / every key"_s, row.ratio(like, central), u"x"_s, 200);
    row.aimAtMost(u"index / text"_s, row.ratio(u"index"_s, u"text"_s), u"x"_s, 1.6);
    return row;
}

} // namespace upik
