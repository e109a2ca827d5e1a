// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/seedreader.h"

#include "support/seed.h"
#include "support/catch.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A new desk knows the city")
{
    const Reference &seed = seedReference();
    CHECK(seed.agencies.size() == 118);
    CHECK(seed.categories.size() == 62);
    CHECK(seed.regions.size() == 14 + 45);
    CHECK(seed.officers.size() == 69);
    CHECK(seed.rejectReasons.size() == 10);
    CHECK(seed.holdReasons.size() == 7);
    CHECK(seed.templates.size() == 12);
}

TEST_CASE("Every code that the seed names is one it has")
{
    const Reference &seed = seedReference();
    for (const Category &category : seed.categories)
        CHECK(seed.agency(category.agency));
    for (const Officer &officer : seed.officers)
        CHECK(seed.agency(officer.agency));
    for (const Region &region : seed.regions)
        CHECK((!region.isKelurahan() || seed.region(region.parent)));
}

TEST_CASE("The seed tells outside bodies from the city's agencies")
{
    CHECK(seedReference().agency(u"EXT-PLN")->external);
    CHECK(seedReference().agency(u"EXT-112")->external);
    CHECK_FALSE(seedReference().agency(u"DPUPKP")->external);
    CHECK_FALSE(seedReference().agency(u"PDAM")->external);
}

TEST_CASE("Every kelurahan holds its own centre")
{
    for (const Region &region : seedReference().regions)
        if (region.isKelurahan()) {
            const Region *found = seedReference().kelurahanAt(region.centre);
            REQUIRE(found);
            CHECK(found->name == region.name);
        }
}

TEST_CASE("Reasons say whether they pause the clock, classes their national days")
{
    CHECK(seedReference().holdReason(u"weather")->pauses);
    CHECK_FALSE(seedReference().holdReason(u"materials")->pauses);
    const auto &classes = seedReference().classifications;
    const auto weighty = std::ranges::find(classes, u"pengaduan_berkadar_pengawasan"_s,
                                           &Choice::code);
    CHECK(weighty->nationalDays == 60);
}

TEST_CASE("The city's calendar knows three years and what is not yet certain")
{
    const WorkCalendar &city = seedCalendars().city;
    CHECK(city.code == u"city"_s);
    CHECK((city.knows(2025) && city.knows(2026) && city.knows(2027) && !city.knows(2028)));
    const Holiday *christmas = city.dayOff(QDate(2026, 12, 25));
    REQUIRE(christmas);
    CHECK((christmas->confirmed && !christmas->collectiveLeave));
    CHECK(std::ranges::any_of(city.holidays, [](const auto &h) { return !h.second.confirmed; }));
    CHECK(std::ranges::any_of(city.holidays,
                              [](const auto &h) { return h.second.collectiveLeave; }));
}

TEST_CASE("The city works by Perpres 21/2023, and shorter in Ramadan")
{
    const WorkCalendar &city = seedCalendars().city;
    const std::vector<DaySpan> tuesday{{450, 720}, {780, 960}};
    const std::vector<DaySpan> ramadan{{450, 885}};
    CHECK(city.spansOf(QDate(2026, 11, 24)) == tuesday);
    CHECK(city.spansOf(QDate(2026, 2, 24)) == ramadan);
    CHECK(city.spansOf(QDate(2026, 11, 28)).empty());
}

TEST_CASE("A seed file that is missing or broken is named")
{
    const QTemporaryDir folder;
    CHECK(SeedReader(folder.path()).reference().error().place == u"categories.json"_s);
    QFile file(folder.filePath(u"holidays.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"working_hours\":{\"default_profile\":\"x\",\"profiles\":[]}}");
    file.close();
    const auto calendars = SeedReader(folder.path()).calendars();
    CHECK(calendars.error().place == u"holidays.json/working_hours/default_profile"_s);
}
