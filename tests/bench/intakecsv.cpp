// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/intakecsv.h"

#include "bench/histories.h"
#include "protocol/seedreader.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kHeader = "judul;isi;kategori;kanal;nomor_kanal;kelurahan;lokasi;lat;lng;waktu;nama;"
                         "telepon;surel;nik;alamat;anonim;urgensi\n";

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString momentOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::OffsetFromUTC, 7 * 3600)
        .toString(Qt::ISODate);
}

QString lineOf(const Intake &intake)
{
    const Facts &facts = intake.facts;
    const Reporter &reporter = intake.reporter;
    const Point point = facts.point.value_or(Point());
    const auto degrees = [&](double value) {
        return facts.point ? QString::number(value, 'f', 6) : QString();
    };
    return QStringList{quoted(facts.title),
                       quoted(intake.text),
                       facts.category,
                       QString(row(intake.channel).code),
                       intake.channelNumber,
                       facts.kelurahan,
                       quoted(facts.placeText),
                       degrees(point.latitude),
                       degrees(point.longitude),
                       momentOf(intake.submittedAt),
                       reporter.name,
                       reporter.phone,
                       reporter.email,
                       reporter.identityNumber,
                       reporter.address,
                       reporter.anonymous ? u"ya"_s : u"tidak"_s,
                       facts.urgency}
               .join(u';')
        + u'\n';
}

} // namespace

void writeIntakeCsv(const QString &path, qint64 first, qint64 count)
{
    const auto reference = SeedReader(u":/seed"_s).reference();
    QFile file(path);
    if (!reference || !file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    constexpr quint64 kSeed = 7;
    const Intakes intakes(*reference, kSeed, count);
    const Millis slot = Millis(30 * 24h) / count;
    file.write(kHeader);
    for (qint64 n = 0; n < count; ++n) {
        Dice dice(kSeed, quint64(first + n));
        const Instant entered = Histories::now() - (count - n) * slot;
        file.write(lineOf(intakes.make(first + n, entered, dice)).toUtf8());
    }
}

} // namespace upik
