// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/bytestream.h"
#include "protocol/intakeassembly.h"
#include "protocol/momentreading.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/seed.h"

#include <QBuffer>
#include <QDateTime>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

using Column = IntakeColumn;

/// The moment in WIB as this form writes it.
QString written(Instant at, const QString &form)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at + kWib), Qt::UTC);
    static const QStringList months{u"Januari"_s, u"Februari"_s, u"Maret"_s, u"April"_s,
                                    u"Mei"_s, u"Juni"_s, u"Juli"_s, u"Agustus"_s, u"September"_s,
                                    u"Oktober"_s, u"November"_s, u"Desember"_s};
    return local.toString(form).replace(u"MONTH"_s, months[local.date().month() - 1]);
}

Result<Intake> assembled(const RawIntake &raw)
{
    return IntakeAssembly(seedReference(), wib("2026-11-24 07:00")).assemble(raw);
}

RawIntake rawWith(Column column, const QString &word)
{
    RawIntake raw;
    raw[Column::Text] = u"x"_s;
    raw[column] = word;
    return raw;
}

} // namespace

TEST_CASE("Any minute of a century is read alike in each form that an office writes")
{
    Dice dice(41);
    for (int i = 0; i < 200; ++i) {
        const Instant at = std::chrono::floor<std::chrono::minutes>(dice.instant());
        for (const auto &form :
             {u"yyyy-MM-ddTHH:mm:ss"_s, u"yyyy-MM-dd HH:mm"_s, u"dd/MM/yyyy HH.mm"_s,
              u"d-M-yyyy HH:mm"_s, u"d.M.yyyy HH.mm 'WIB'"_s, u"d 'MONTH' yyyy 'pukul' HH.mm"_s}) {
            const QString text = written(at, form);
            INFO(text.toStdString());
            CHECK(momentFrom(text) == at);
        }
    }
}

TEST_CASE("A zone moves the moment, and one that no place on earth has is none")
{
    const Instant noon = wib("2026-11-24 12:00");
    for (const auto &text : {u"2026-11-24T05:00Z"_s, u"2026-11-24 05:00 UTC"_s,
                             u"2026-11-24T14:00+09:00"_s, u"2026-11-23T21:30-0730"_s,
                             u"2026-11-24 12:00 wib"_s, u"2026-11-24T19:00+14:00"_s})
        CHECK(momentFrom(text) == noon);
    for (const auto &text : {u"2026-11-24T12:00+99:99"_s, u"2026-11-24T12:00+14:01"_s,
                             u"2026-11-24T12:00-15:00"_s, u"2026-11-24T12:00+7"_s})
        CHECK_FALSE(momentFrom(text));
}

TEST_CASE("Days that the calendar does not have are no moments")
{
    for (const auto &text : {u"29/02/2026"_s, u"2026-02-29"_s, u"31/04/2026"_s, u"00/01/2026"_s,
                             u"2026-00-10"_s, u"29 Feb 2100"_s, u"31/12/1989"_s, u"1/1/2101"_s,
                             u"2026-11-24 10:60"_s, u"2026-11-24 10:00:60"_s})
        CHECK_FALSE(momentFrom(text));
    CHECK(momentFrom(u"29/02/2028") == wib("2028-02-29 00:00"));
    CHECK(momentFrom(u"1/1/1990") == wib("1990-01-01 00:00"));
}

TEST_CASE("No noise is read as a moment outside the years of an office")
{
    Dice dice(42);
    const QString noise = u"0123456789/-.: TZ+WIBjanmei"_s;
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int length = 8 + dice.roll(12); length > 0; --length)
            text += noise[dice.roll(int(noise.size()))];
        if (const auto at = momentFrom(text)) {
            ++read;
            CHECK(*at >= wib("1989-12-31 00:00"));
            CHECK(*at < wib("2101-01-02 00:00"));
        }
    }
    CHECK(read < 200);
}

TEST_CASE("Every category, agency and kelurahan of the city is read by its code and its names")
{
    for (const Category &category : seedReference().categories)
        for (const QString &word : {category.code, category.name.id, category.name.en})
            CHECK(assembled(rawWith(Column::Category, word))->facts.category == category.code);
    for (const Agency &agency : seedReference().agencies)
        CHECK(assembled(rawWith(Column::Agency, agency.code))->agency == agency.code);
    for (const Region &region : seedReference().regions)
        if (region.isKelurahan())
            for (const QString &word : {region.code, region.name, u"KELURAHAN "_s + region.name})
                CHECK(assembled(rawWith(Column::Kelurahan, word))->facts.kelurahan == region.code);
}

TEST_CASE("Every channel is read by its code and by the label that the window shows")
{
    for (const ChannelRow &channel : channels())
        for (const QString &word : {QString(channel.code), QString::fromLatin1(channel.label)})
            CHECK(assembled(rawWith(Column::Channel, word))->channel == channel.channel);
}

TEST_CASE("Whatever stands in a row, it becomes a complaint or is refused at a column of the file")
{
    Dice dice(43);
    int taken = 0;
    for (int i = 0; i < 2000; ++i) {
        RawIntake raw;
        std::set<QString> places;
        for (std::size_t column = 0; column < kIntakeColumns; ++column) {
            const QString header = u"header %1"_s.arg(column);
            raw.places.set(Column(column), header);
            places.insert(header);
            if (dice.roll(12) == 0)
                raw.values[column] = dice.text();
        }
        const auto done = assembled(raw);
        taken += done ? 1 : 0;
        if (done)
            CHECK(done->text == raw[Column::Text]);
        else
            CHECK(places.contains(done.error().place));
    }
    CHECK(taken > 100);
    CHECK(taken < 1900);
}

TEST_CASE("A column is known by each of its names, however it is spelt")
{
    for (std::size_t i = 0; i < kIntakeColumns; ++i)
        for (const QString &name : namesOf(Column(i))) {
            const QString spaced = QString(name).replace(u'_', u' ');
            for (const QString &spelt : {name, name.toUpper(), spaced, u" "_s + name + u" "_s,
                                         QString(name).replace(u'_', u'-')})
                CHECK(intakeColumnOf(spelt) == Column(i));
        }
    CHECK_FALSE(intakeColumnOf(u"catatan kami"));
    CHECK_FALSE(intakeColumnOf(u""));
}

TEST_CASE("A byte stream that jumps about gives what stands there")
{
    Dice dice(44);
    QByteArray content = dice.bytes(600'000);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    ByteStream bytes(buffer);
    for (int i = 0; i < 300; ++i) {
        const int at = dice.roll(int(content.size()));
        bytes.returnTo(at, 1);
        const int length = dice.roll(20);
        for (int n = at; n < std::min(at + length, int(content.size())); ++n)
            REQUIRE(bytes.take() == static_cast<unsigned char>(content[n]));
        CHECK(bytes.position() == std::min(at + length, int(content.size())));
    }
}
