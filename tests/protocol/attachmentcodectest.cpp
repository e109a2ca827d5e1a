// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/attachmentcodec.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("What is known of a photo survives its way through JSON, but for its path")
{
    Attachment photo{u"ab12"_s, u"Foto \"satu\".jpg"_s, u"image/jpeg"_s, 25LL * 1024 * 1024 * 1024,
                     Point{-7.8012345, 110.3645678}, wib("2026-11-24 08:15"), u"/here"_s};
    const auto read = attachmentFrom(toJson(photo));
    photo.path.clear();
    CHECK(read.value() == photo);
}

TEST_CASE("A document without a place or a time is read as such")
{
    Attachment letter;
    letter.id = u"cd34"_s;
    CHECK(attachmentFrom(toJson(letter)).value() == letter);
}

TEST_CASE("An attachment without an id, or with a place off the earth, is refused")
{
    Attachment photo;
    CHECK(attachmentFrom(toJson(photo), u"/x"_s).error().place == u"/x/id"_s);
    photo.id = u"ab12"_s;
    photo.point = Point{-97, 110};
    CHECK(attachmentFrom(toJson(photo)).error().place.startsWith(u"/point"));
}
