// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/queue/newsabove.h"

#include <QSignalSpy>

using namespace upik;

TEST_CASE("What came in above is told once, when the rows have settled")
{
    NewsAbove news;
    const QSignalSpy told(&news, &NewsAbove::changed);
    news.add(2);
    news.add(1);
    CHECK(told.isEmpty());
    news.tell();
    news.tell();
    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toInt() == 3);
}

TEST_CASE("What somebody brought there himself is no news to him")
{
    NewsAbove news;
    const QSignalSpy told(&news, &NewsAbove::changed);
    news.add(1);
    news.takeBack();
    news.takeBack();
    news.tell();
    CHECK(news.rows() == 0);
    CHECK(told.isEmpty());
}

TEST_CASE("Nothing is new above an eye at the top")
{
    NewsAbove news;
    news.add(4);
    news.tell();
    const QSignalSpy told(&news, &NewsAbove::changed);
    news.clear();
    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toInt() == 0);
}
