// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakeassembly.h"

#include "support/builders.h"
#include "support/catch.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

using Column = IntakeColumn;

const Instant kUntimed = wib("2026-11-24 07:00");

Result<Intake> assembled(Column column, const QString &word)
{
    RawIntake raw;
    raw[Column::Text] = u"x"_s;
    raw[column] = word;
    return IntakeAssembly(seedReference(), kUntimed).assemble(raw);
}

Intake with(Column column, const QString &word) { return assembled(column, word).value(); }

/// A row that is refused, with the column's own name for its place.
bool refuses(Column column, const QString &word, ErrorCode code)
{
    const auto read = assembled(column, word);
    return !read && read.error() == Error{code, nameOf(column), word.trimmed()};
}

std::optional<Point> pointAt(const QString &latitude, const QString &longitude)
{
    RawIntake raw;
    raw[Column::Latitude] = latitude;
    raw[Column::Longitude] = longitude;
    return IntakeAssembly(seedReference(), kUntimed).assemble(raw)->facts.point;
}

} // namespace

TEST_CASE("An office may name a channel as it is used to")
{
    const std::vector<std::pair<const char16_t *, Channel>> words{
        {u"jss_upik", Channel::Jss},        {u"UPIK on JSS", Channel::Jss},
        {u"SP4N-LAPOR!", Channel::Lapor},   {u"lapor", Channel::Lapor},
        {u"Surel", Channel::Email},         {u"E-mail", Channel::Email},
        {u"Telepon", Channel::Phone},       {u"WhatsApp", Channel::Messaging},
        {u"Media sosial", Channel::SocialMedia}, {u"medsos", Channel::SocialMedia},
        {u"datang_langsung", Channel::FrontDesk}, {u"Datang langsung", Channel::FrontDesk},
        {u" surat ", Channel::Letter},      {u"", Channel::Jss},
    };
    for (const auto &[word, channel] : words)
        CHECK(with(Column::Channel, QString::fromUtf16(word)).channel == channel);
    CHECK(refuses(Column::Channel, u"pos merpati"_s, ErrorCode::UnknownCode));
}

TEST_CASE("An office may write a category by its code or its name in either language")
{
    for (const QString &word : {u"jalan_rusak"_s, u"Jalan rusak / berlubang"_s,
                                u"damaged road, pothole"_s, u" JALAN_RUSAK "_s})
        CHECK(with(Column::Category, word).facts.category == u"jalan_rusak"_s);
    CHECK(with(Column::Category, QString()).facts.category.isEmpty());
    CHECK(refuses(Column::Category, u"ufo"_s, ErrorCode::UnknownCode));
}

TEST_CASE("An office may write an agency by its code, its short name or its name")
{
    for (const QString &word : {u"DLH"_s, u"dlh"_s, u"Dinas Lingkungan Hidup"_s})
        CHECK(with(Column::Agency, word).agency == u"DLH"_s);
    CHECK(with(Column::Agency, QString()).agency.isEmpty());
    CHECK(refuses(Column::Agency, u"NASA"_s, ErrorCode::UnknownCode));
}

TEST_CASE("An office may write urgency and class as the desk shows them")
{
    CHECK(with(Column::Urgency, u"Darurat"_s).facts.isEmergency());
    CHECK(with(Column::Urgency, u"high"_s).facts.urgency == u"tinggi"_s);
    CHECK(with(Column::Classification, u"Aspirasi"_s).facts.classification == u"aspirasi"_s);
    CHECK(refuses(Column::Urgency, u"gawat"_s, ErrorCode::UnknownCode));
    CHECK(refuses(Column::Classification, u"gosip"_s, ErrorCode::UnknownCode));
}

TEST_CASE("An office may write a kelurahan by its code or name")
{
    for (const QString &word : {u"34.71.13.1004"_s, u"warungboto"_s, u"Kelurahan Warungboto"_s})
        CHECK(with(Column::Kelurahan, word).facts.kelurahan == u"34.71.13.1004"_s);
    const Intake outside = with(Column::Kelurahan, u"Caturtunggal"_s);
    CHECK(outside.facts.kelurahan.isEmpty());
    CHECK(outside.facts.placeText == u"Caturtunggal"_s);
    CHECK(outside.marks == QStringList{kMarkOutsideCity});
}

TEST_CASE("A kemantren is no kelurahan")
{
    CHECK(with(Column::Kelurahan, u"34.71.13"_s).facts.kelurahan.isEmpty());
}

TEST_CASE("Coordinates may have a decimal point or comma and come in pairs")
{
    CHECK(pointAt(u"-7.8"_s, u"110.4"_s) == Point{-7.8, 110.4});
    CHECK(pointAt(u" -7,8 "_s, u"110,4"_s) == Point{-7.8, 110.4});
    CHECK_FALSE(pointAt(u"-7.8"_s, QString()));
    CHECK_FALSE(pointAt(QString(), QString()));
}

TEST_CASE("Coordinates that are none are refused")
{
    for (const QString &word : {u"selatan"_s, u"-90.1"_s, u"nan"_s, u"inf"_s, u"7.806.238"_s})
        CHECK(refuses(Column::Latitude, word, ErrorCode::FileMalformed));
    CHECK(refuses(Column::Longitude, u"180.01"_s, ErrorCode::FileMalformed));
}

TEST_CASE("Yes and no may be written in either language")
{
    for (const QString &word : {u"ya"_s, u"Ya"_s, u"y"_s, u"TRUE"_s, u"1"_s, u"yes"_s})
        CHECK(with(Column::Anonymous, word).reporter.anonymous);
    for (const QString &word : {u""_s, u"tidak"_s, u"No"_s, u"0"_s, u"false"_s})
        CHECK_FALSE(with(Column::Confidential, word).confidential);
    CHECK(refuses(Column::Anonymous, u"mungkin"_s, ErrorCode::FileMalformed));
}

TEST_CASE("A row without a time was said when the file was written")
{
    CHECK(with(Column::Time, u" "_s).submittedAt == kUntimed);
    CHECK(with(Column::Time, u"1/2/2026 08.00"_s).submittedAt == wib("2026-02-01 08:00"));
    CHECK(refuses(Column::Time, u"32/13/2026"_s, ErrorCode::FileMalformed));
}

TEST_CASE("The reporter's words keep their spaces, the rest of a row is trimmed")
{
    CHECK(with(Column::Text, u"  a\n "_s).text == u"  a\n "_s);
    CHECK(with(Column::Title, u" a "_s).facts.title == u"a"_s);
    CHECK(with(Column::Phone, u" 0812 "_s).reporter.phone == u"0812"_s);
}
