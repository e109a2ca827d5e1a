// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/queue/rowedits.h"

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

std::vector<ListRow> rows(QStringView ids)
{
    std::vector<ListRow> made;
    for (const QChar id : ids) {
        made.push_back({});
        made.back().id = id;
    }
    return made;
}

QString applied(QString text, QStringView after, const RowEdits &edits)
{
    for (const auto &run : edits.removals)
        text.remove(run.first, run.count);
    for (const auto &run : edits.insertions)
        text.insert(run.first, after.mid(run.first, run.count));
    return text;
}

} // namespace

TEST_CASE("A list that did not change needs no edit")
{
    CHECK(editsBetween(rows(u"abc"), rows(u"abc")) == RowEdits{});
}

TEST_CASE("One row that came in is one insertion")
{
    CHECK(editsBetween(rows(u"abc"), rows(u"xabc")) == RowEdits{{}, {{0, 1}}});
}

TEST_CASE("Neighbours that left are one removal")
{
    CHECK(editsBetween(rows(u"abcd"), rows(u"ad")) == RowEdits{{{1, 2}}, {}});
}

TEST_CASE("A row that overtook others moves alone")
{
    CHECK(editsBetween(rows(u"abcde"), rows(u"eabcd")) == RowEdits{{{4, 1}}, {{0, 1}}});
}

TEST_CASE("Edits turn any list into any other")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QString before = u"abcdefghij"_s, after = u"defghijklm"_s;
        std::ranges::shuffle(before, random);
        std::ranges::shuffle(after, random);
        before.truncate(int(random() % 11));
        after.truncate(int(random() % 11));
        const RowEdits edits = editsBetween(rows(before), rows(after));
        REQUIRE(applied(before, after, edits) == after);
    }
}
