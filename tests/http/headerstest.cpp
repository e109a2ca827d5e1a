// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headers.h"

#include "support/catch.h"

using namespace upik;

TEST_CASE("Header names have no case, and the first value is the one")
{
    const Headers headers{{"X-One", "1"}, {"x-one", "2"}, {"Other", "3"}};
    CHECK(headers.value("X-ONE") == "1");
    CHECK(headers.count("x-One") == 2);
    CHECK(headers.joined("X-One") == "1,2");
    CHECK(headers.value("X-None").isEmpty());
    CHECK_FALSE(headers.contains("X"));
}

TEST_CASE("A header that is set stands once")
{
    Headers headers{{"X", "1"}, {"Y", "2"}, {"x", "3"}};
    headers.set("X", "4");
    CHECK(headers.size() == 2);
    CHECK(headers.value("X") == "4");
    headers.remove("x");
    CHECK(headers.size() == 1);
}

TEST_CASE("A token of a list is found whole, in any case, over several lines")
{
    const Headers headers{{"Connection", "TE , Close"}, {"connection", "upgrade"}};
    CHECK(headers.hasToken("Connection", "close"));
    CHECK(headers.hasToken("Connection", "Upgrade"));
    CHECK_FALSE(headers.hasToken("Connection", "clos"));
    CHECK_FALSE(headers.hasToken("Other", "close"));
}
