// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/byterange.h"

#include "support/catch.h"

using namespace upik;
using Kind = ByteRange::Kind;

TEST_CASE("A range is cut to the file")
{
    CHECK(rangeOf("bytes=0-0", 10) == ByteRange{Kind::Part, 0, 1});
    CHECK(rangeOf("bytes=3-", 10) == ByteRange{Kind::Part, 3, 7});
    CHECK(rangeOf("bytes=3-99", 10) == ByteRange{Kind::Part, 3, 7});
    CHECK(rangeOf("bytes=-4", 10) == ByteRange{Kind::Part, 6, 4});
    CHECK(rangeOf("bytes=-99", 10) == ByteRange{Kind::Part, 0, 10});
}

TEST_CASE("A range with no byte of the file in it cannot be satisfied")
{
    CHECK(rangeOf("bytes=10-", 10).kind == Kind::Unsatisfiable);
    CHECK(rangeOf("bytes=10-20", 10).kind == Kind::Unsatisfiable);
    CHECK(rangeOf("bytes=-0", 10).kind == Kind::Unsatisfiable);
    CHECK(rangeOf("bytes=0-", 0).kind == Kind::Unsatisfiable);
    CHECK(rangeOf("bytes=-1", 0).kind == Kind::Unsatisfiable);
    CHECK(rangeOf("bytes=999999999999999999-", 10).kind == Kind::Unsatisfiable);
}

TEST_CASE("A range that is none, or several, is passed over")
{
    const char *header = GENERATE("", "bytes", "bytes=", "bytes=-", "bytes=--1", "bytes=5-4",
                                  "bytes= 1-2", "bytes=1 -2", "bytes=+1-2", "bytes=0x1-2",
                                  "bytes=1-2,4-5", "BYTES=1-2", "items=1-2", "bytes=1-2-3",
                                  "bytes=99999999999999999999-", "bytes=1-99999999999999999999");
    INFO(header);
    CHECK(rangeOf(header, 10) == ByteRange{Kind::Whole, 0, 10});
}
