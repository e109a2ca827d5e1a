// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/titletext.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A long text without a title is called by its first words")
{
    CHECK(titleFrom(u"Jalan\n  rusak "_s) == u"Jalan rusak"_s);
    const QString title = titleFrom(u"kata "_s.repeated(100));
    CHECK(title.size() <= 81);
    CHECK(title.endsWith(u"kata…"_s));
    CHECK(titleFrom(u"x"_s.repeated(79) + u"🙂🙂"_s).back() == u'…');
    CHECK(titleFrom(u"x"_s.repeated(79) + u"🙂🙂"_s).isValidUtf16());
}

TEST_CASE("A title made of a text shows nobody's NIK or mobile number to the lists")
{
    CHECK(titleFrom(u"NIK 3471 0112 3456 7890, lampu mati"_s) == u"NIK •••, lampu mati"_s);
    CHECK(titleFrom(u"Hubungi 0812-0000-0012 atau +62 812 0000 0013 ya"_s)
          == u"Hubungi ••• atau ••• ya"_s);
    CHECK_FALSE(holdsPersonalData(titleFrom(u"kata "_s.repeated(13) + u"081200000012 lagi"_s)));
    CHECK(titleFrom(u"RT 08 RW 12, 24 lampu"_s) == u"RT 08 RW 12, 24 lampu"_s);
}

TEST_CASE("Personal data in a text are found, other numbers are not")
{
    for (const char *text : {"NIK 9999000000000001.", "nik: 9999 0000 0000 0001", "wa 081234567890",
                             "hubungi +62 812-3456-7890"})
        CHECK(holdsPersonalData(QString::fromLatin1(text)));
    for (const char *text : {"Rp1.234.567,00", "tahun 2026", "99990000000000011", "RT 05/RW 02"})
        CHECK_FALSE(holdsPersonalData(QString::fromLatin1(text)));
}
