// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/queue/heldrows.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr int kPage = HeldRows::kPage;
constexpr int kLong = 100'000;

/// Complaints whose ids are their places in the list.
std::vector<ListRow> rowsFrom(int first, int count)
{
    std::vector<ListRow> rows(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        rows[std::size_t(i)].id = QString::number(first + i);
    return rows;
}

HeldRows holding(int first, int count)
{
    HeldRows held;
    held.replace(first, rowsFrom(first, count));
    return held;
}

/// Whether these and no others are held, each in its place.
bool holds(const HeldRows &held, int first, int end)
{
    for (int row = first; row < end; ++row)
        if (!held.at(row) || held.find(QString::number(row)) != row)
            return false;
    return held.first() == first && held.end() == end && !held.at(first - 1) && !held.at(end);
}

} // namespace

TEST_CASE("Rows that are held have their places and others none")
{
    const HeldRows held = holding(400, 200);
    CHECK(holds(held, 400, 600));
    CHECK(held.find(u"elsewhere"_s) == -1);
}

TEST_CASE("A list without rows lacks none")
{
    CHECK_FALSE(HeldRows().missing(0, 30, 0));
    CHECK(HeldRows().missing(0, 30, 10) == PageSpan{0, kPage});
}

TEST_CASE("Somebody who scrolls on needs the next page, and nothing while all is there")
{
    const HeldRows held = holding(0, kPage);
    CHECK_FALSE(held.missing(100, 140, kLong));
    CHECK(held.missing(180, 220, kLong) == PageSpan{kPage, kPage});
    CHECK_FALSE(held.missing(180, 220, kPage)); // the list ends there
}

TEST_CASE("Somebody who jumps needs the pages where he lands")
{
    const HeldRows held = holding(0, kPage);
    CHECK(held.missing(50'010, 50'050, kLong) == PageSpan{50'000, kPage});
    CHECK(held.missing(50'190, 50'230, kLong) == PageSpan{50'000, 2 * kPage});
    CHECK(holding(50'000, kPage).missing(49'990, 50'030, kLong) == PageSpan{49'800, 2 * kPage});
}

TEST_CASE("Pages that touch are joined and others take the place of what was held")
{
    HeldRows held = holding(400, 200);
    held.join(600, rowsFrom(600, 200));
    CHECK(holds(held, 400, 800));
    held.join(200, rowsFrom(200, 300));
    CHECK(holds(held, 200, 800));
    held.join(5'000, rowsFrom(5'000, 100));
    CHECK(holds(held, 5'000, 5'100));
}

TEST_CASE("What lies far from the eye is forgotten on both sides")
{
    HeldRows held = holding(0, 4'000);
    held.keepAround(2'010, 2'050);
    CHECK(holds(held, 2'000 - 2 * kPage, 2'000 + 3 * kPage));
    held.forgetBefore(1'900);
    CHECK(holds(held, 1'900, 2'000 + 3 * kPage));
    held.forgetBefore(0);
    CHECK(held.first() == 1'900);
}

TEST_CASE("Rows that come and go move those behind them")
{
    HeldRows held = holding(200, 10);
    held.remove(203, 2);
    CHECK(held.find(u"205"_s) == 203);
    held.insert(203, rowsFrom(203, 2));
    CHECK(holds(held, 200, 210));
}

TEST_CASE("Rows told anew are named where they have changed")
{
    HeldRows held = holding(200, 3);
    auto anew = rowsFrom(200, 3);
    anew[1].title = u"Lampu mati"_s;
    CHECK(held.retell(anew) == std::vector<int>{201});
    CHECK(held.at(201)->title == u"Lampu mati"_s);
    CHECK(held.retell(anew).empty());
}

TEST_CASE("All that is held is read again with a page more, where the eye is among it")
{
    CHECK(holding(400, 400).again(500, 540) == PageSpan{400, 400 + kPage});
    CHECK(holding(400, 400).again(10, 50) == PageSpan{0, 800 + kPage});
    CHECK(HeldRows().again(0, 0) == PageSpan{0, 2 * kPage});
}

TEST_CASE("An emergency counts while it is open")
{
    auto rows = rowsFrom(0, 2);
    rows[1].urgency = u"darurat"_s;
    HeldRows held;
    held.replace(0, rows);
    CHECK(held.hasEmergency());
    rows[1].state = State::Done;
    held.replace(0, rows);
    CHECK_FALSE(held.hasEmergency());
}
