// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/faultwords.h"

#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A terminal tells every error in a line of its own")
{
    for (int code = 0; code <= int(ErrorCode::ImageUnsupported); ++code) {
        const QString words = faultWords({ErrorCode(code), u"waktu"_s, u"besok"_s});
        CHECK(words.startsWith(u"waktu: "_s));
        CHECK(words.endsWith(u" (besok)"_s));
        CHECK(words.size() > 20);
    }
}

TEST_CASE("A terminal tells an error without a place in words alone")
{
    CHECK(faultWords({ErrorCode::StoreBusy}) == u"the store is busy"_s);
}
