// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakecolumn.h"

#include <QHash>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct ColumnNames {
    IntakeColumn column;
    QLatin1StringView names; ///< apart by spaces; the first is used in messages
};

using enum IntakeColumn;

constexpr std::array<ColumnNames, kIntakeColumns> kNames{{
    {Title, "judul perihal subjek title subject"_L1},
    {Text, "isi uraian aduan isi_aduan teks text description"_L1},
    {Category, "kategori kode_kategori category category_code"_L1},
    {Channel, "kanal channel"_L1},
    {ChannelNumber, "nomor_kanal nomor_tiket tracking_id channel_number"_L1},
    {Kelurahan, "kelurahan kode_kelurahan kelurahan_code ward"_L1},
    {Place, "lokasi tempat alamat_lokasi location location_text place"_L1},
    {Latitude, "lat lintang latitude"_L1},
    {Longitude, "lng lon bujur longitude"_L1},
    {Time, "waktu tanggal waktu_aduan time date submitted_at"_L1},
    {Name, "nama nama_pelapor name reporter"_L1},
    {Phone, "telepon telp no_hp hp phone"_L1},
    {Email, "surel email e_mail"_L1},
    {IdentityNumber, "nik identity_number"_L1},
    {Address, "alamat alamat_pelapor address"_L1},
    {Account, "akun akun_media_sosial account social_handle"_L1},
    {Anonymous, "anonim anonymous is_anonymous"_L1},
    {Confidential, "rahasia confidential is_confidential"_L1},
    {Classification, "klasifikasi classification"_L1},
    {Urgency, "urgensi tingkat_urgensi urgency"_L1},
    {Agency, "perangkat_daerah opd kode_perangkat_daerah agency agency_code"_L1},
}};

constexpr bool everyColumnHasNames()
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i].column != IntakeColumn(i) || kNames[i].names.isEmpty())
            return false;
    return true;
}

static_assert(everyColumnHasNames(), "a column of the import has no name, or those of another");

QStringList namesOf(const ColumnNames &row) { return QString(row.names).split(u' '); }

QHash<QString, IntakeColumn> columnsByName()
{
    QHash<QString, IntakeColumn> columns;
    for (const ColumnNames &row : kNames)
        for (const QString &name : namesOf(row))
            columns.insert(name, row.column);
    return columns;
}

} // namespace

std::optional<IntakeColumn> intakeColumnOf(QStringView name)
{
    static const QHash<QString, IntakeColumn> columns = columnsByName();
    QString plain = name.trimmed().toString().toLower();
    for (QChar &c : plain)
        if (c == u' ' || c == u'-' || c == u'.')
            c = u'_';
    const auto it = columns.constFind(plain);
    return it == columns.constEnd() ? std::nullopt : std::optional(*it);
}

QString nameOf(IntakeColumn column) { return namesOf(kNames[std::size_t(column)]).first(); }

QString RawIntake::placeOf(IntakeColumn column) const
{
    const QString &place = places[std::size_t(column)];
    return place.isEmpty() ? nameOf(column) : place;
}

} // namespace upik
