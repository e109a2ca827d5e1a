// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A kelurahan of a hundredth of a degree each way, about 1.1 km.
Region square(const QString &code, double south, double west)
{
    Region region;
    region.code = code;
    region.name = code;
    region.parent = u"34.71.01"_s;
    region.rings = {{{south, west},
                     {south, west + 0.01},
                     {south + 0.01, west + 0.01},
                     {south + 0.01, west}}};
    return region;
}

Reference twoSquares()
{
    Reference reference;
    Region kemantren;
    kemantren.code = u"34.71.01"_s;
    reference.regions = {kemantren, square(u"west"_s, -7.80, 110.36),
                         square(u"east"_s, -7.80, 110.3705)};
    return reference;
}

QString kelurahanAt(double latitude, double longitude)
{
    const Reference reference = twoSquares();
    const Region *found = reference.kelurahanAt({latitude, longitude});
    return found ? found->code : QString();
}

} // namespace

TEST_CASE("A point belongs to the kelurahan whose border surrounds it")
{
    CHECK(kelurahanAt(-7.795, 110.365) == u"west"_s);
    CHECK(kelurahanAt(-7.795, 110.375) == u"east"_s);
}

TEST_CASE("A point in a sliver between two kelurahan belongs to the nearer")
{
    CHECK(kelurahanAt(-7.795, 110.3701) == u"west"_s);
    CHECK(kelurahanAt(-7.795, 110.3704) == u"east"_s);
}

TEST_CASE("A point beyond the border is outside the city")
{
    CHECK(kelurahanAt(-7.80 - 0.0005, 110.365) == u"west"_s);
    CHECK(kelurahanAt(-7.80 - 0.0006, 110.365).isEmpty());
    CHECK(kelurahanAt(0, 0).isEmpty());
    CHECK(kelurahanAt(90, 180).isEmpty());
}

TEST_CASE("A hole in a kelurahan is not part of it")
{
    Reference reference = twoSquares();
    reference.regions[1].rings.push_back(
        {{-7.797, 110.363}, {-7.797, 110.367}, {-7.793, 110.367}, {-7.793, 110.363}});
    CHECK(reference.kelurahanAt({-7.795, 110.365}) == nullptr);
    CHECK(reference.kelurahanAt({-7.799, 110.361}) == &reference.regions[1]);
}

TEST_CASE("A region without a border holds nothing")
{
    Reference reference;
    Region empty;
    empty.parent = u"34.71.01"_s;
    empty.rings = {{}};
    reference.regions = {empty};
    CHECK(reference.kelurahanAt({0, 0}) == nullptr);
    CHECK(Reference().kelurahanAt({-7.795, 110.365}) == nullptr);
}

TEST_CASE("The category names the agency")
{
    Reference reference;
    Category category;
    category.code = u"jalan_rusak"_s;
    category.agency = u"DPUPKP"_s;
    category.alternatives = {{u"KM-*"_s, u"gang kampung"_s}};
    reference.categories = {category};
    CHECK(reference.agencyFor(u"jalan_rusak") == u"DPUPKP"_s);
    CHECK(reference.agencyFor(u"unknown").isEmpty());
}

TEST_CASE("Every row of the reference data is found by its code")
{
    Reference reference;
    reference.agencies.resize(2);
    reference.agencies[1].code = u"DLH"_s;
    reference.officers.resize(2);
    reference.officers[1].id = u"officer-1"_s;
    reference.rejectReasons.resize(1);
    reference.rejectReasons[0].code = u"duplikat"_s;
    reference.holdReasons.resize(1);
    reference.holdReasons[0].code = u"weather"_s;
    reference.templates.resize(1);
    reference.templates[0].code = u"accept"_s;
    CHECK(reference.agency(u"DLH") == &reference.agencies[1]);
    CHECK(reference.officer(u"officer-1") == &reference.officers[1]);
    CHECK(reference.rejectReason(u"duplikat") == &reference.rejectReasons[0]);
    CHECK(reference.holdReason(u"weather") == &reference.holdReasons[0]);
    CHECK(reference.messageTemplate(u"accept") == &reference.templates[0]);
    CHECK(twoSquares().region(u"east")->isKelurahan());
    CHECK_FALSE(twoSquares().region(u"34.71.01")->isKelurahan());
}

TEST_CASE("What is not in the reference data is not found")
{
    const Reference reference;
    CHECK(reference.agency(u"DLH") == nullptr);
    CHECK(reference.category(u"jalan_rusak") == nullptr);
    CHECK(reference.region(u"34.71") == nullptr);
    CHECK(reference.officer(u"") == nullptr);
    CHECK(reference.rejectReason(u"duplikat") == nullptr);
}

TEST_CASE("The distance over the ground is told in metres")
{
    const Point tugu{-7.782984, 110.367046};
    const Point keraton{-7.805284, 110.364203};
    CHECK(metresBetween(tugu, tugu) == Approx(0));
    CHECK(metresBetween(tugu, keraton) == Approx(2500).margin(20));
    CHECK(metresBetween(tugu, keraton) == Approx(metresBetween(keraton, tugu)));
    CHECK(metresBetween({0, 0}, {0, 180}) == Approx(20'015'000).margin(1000));
}
