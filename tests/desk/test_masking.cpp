// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/masking.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("The agency admin recognises a reporter without reading who it is")
{
    Reporter reporter;
    reporter.name = u"Bpk. Dwi Santoso"_s;
    reporter.phone = u"0812-3456-0012"_s;
    reporter.email = u"pelapor@contoh.invalid"_s;
    reporter.identityNumber = u"9999123456780012"_s;
    reporter.address = u"Jl. Mawar 3"_s;
    reporter.account = u"@dwisantoso"_s;
    const Reporter shown = masked(reporter);
    CHECK(shown.name == u"Bpk. D•••"_s);
    CHECK(shown.phone == u"08••-••••-0012"_s);
    CHECK(shown.email == u"p•••@contoh.invalid"_s);
    CHECK(shown.identityNumber == u"9999••••••••0012"_s);
    CHECK(shown.address == u"•••"_s);
    CHECK(shown.account == u"@d•••"_s);
}

TEST_CASE("A mask shows nothing of what is not there")
{
    CHECK(masked({}) == Reporter());
}

TEST_CASE("A mask does not show most of a short number or an odd address")
{
    Reporter reporter;
    reporter.phone = u"112"_s;
    reporter.identityNumber = u"12345"_s;
    reporter.email = u"@x"_s;
    const Reporter shown = masked(reporter);
    CHECK(shown.phone == u"•••"_s);
    CHECK(shown.identityNumber == u"•••"_s);
    CHECK(shown.email == u"•••"_s);
}

TEST_CASE("A mask keeps a letter whole that takes two units")
{
    Reporter reporter;
    reporter.name = u"😀 Rahmat"_s;
    CHECK(masked(reporter).name == u"😀•••"_s);
    reporter.name = u"Siti"_s;
    CHECK(masked(reporter).name == u"S•••"_s);
}
