// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakecolumn.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct ColumnNames {
    IntakeColumn column;
    QLatin1StringView names; ///< apart by spaces; the first is used in messages
    QLatin1StringView about;
};

using enum IntakeColumn;

constexpr std::array<ColumnNames, kIntakeColumns> kNames{{
    {Title, "judul perihal subjek title subject"_L1,
     "subject; where it is missing the text's first words, unless confidential"_L1},
    {Text, "isi uraian aduan isi_aduan laporan deskripsi teks text description"_L1,
     "the reporter's words; must be there"_L1},
    {Category, "kategori kode_kategori category category_code"_L1,
     "code or name; must be there"_L1},
    {Channel, "kanal channel"_L1,
     "code or name; UPIK on JSS where it is missing"_L1},
    {ChannelNumber, "nomor_kanal nomor_tiket tracking_id channel_number"_L1,
     "the channel's own number; nothing is taken twice with it"_L1},
    {Kelurahan, "kelurahan kode_kelurahan kelurahan_code ward"_L1,
     "code or name; from the point where it is missing"_L1},
    {Place, "lokasi tempat alamat_lokasi location location_text place"_L1,
     "the place in words"_L1},
    {Latitude, "lat lintang latitude"_L1,
     "degrees, with a point or a comma"_L1},
    {Longitude, "lng lon bujur longitude"_L1,
     "degrees, with a point or a comma"_L1},
    {Time, "waktu tanggal waktu_aduan time date submitted_at"_L1,
     "`2026-11-24T14:05:00+07:00`, `24/11/2026 14.05` or `24 Nov 2026 14.05`, WIB without a"
     " zone; when the file was last changed where it is missing"_L1},
    {Name, "nama nama_pelapor name reporter"_L1,
     "of the reporter"_L1},
    {Phone, "telepon telp no_hp hp phone"_L1,
     "of the reporter; 08 or +62"_L1},
    {Email, "surel email e_mail"_L1,
     "of the reporter"_L1},
    {IdentityNumber, "nik identity_number"_L1,
     "of the reporter, 16 digits"_L1},
    {Address, "alamat alamat_pelapor address"_L1,
     "of the reporter"_L1},
    {Account, "akun akun_media_sosial account social_handle"_L1,
     "of the reporter on the channel"_L1},
    {Anonymous, "anonim anonymous is_anonymous"_L1,
     "`ya` or `tidak`"_L1},
    {Confidential, "rahasia confidential is_confidential"_L1,
     "`ya` or `tidak`"_L1},
    {Classification, "klasifikasi classification"_L1,
     "code or name; the category's where it is missing"_L1},
    {Urgency, "urgensi tingkat_urgensi urgency"_L1,
     "rendah, sedang, tinggi, darurat; the category's where it is missing"_L1},
    {Agency, "perangkat_daerah opd kode_perangkat_daerah agency agency_code"_L1,
     "code or name; the category's where it is missing"_L1},
}};

constexpr bool everyColumnHasNames()
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i].column != IntakeColumn(i) || kNames[i].names.isEmpty())
            return false;
    return true;
}

static_assert(everyColumnHasNames(), "a column of the import has no name, or those of another");

QHash<QString, IntakeColumn> columnsByName()
{
    QHash<QString, IntakeColumn> columns;
    for (const ColumnNames &row : kNames)
        for (const QString &name : namesOf(row.column))
            columns.insert(name, row.column);
    return columns;
}

} // namespace

std::optional<IntakeColumn> intakeColumnOf(QStringView name)
{
    static const QHash<QString, IntakeColumn> columns = columnsByName();
    static const QRegularExpression between(u"[ .-]"_s);
    const QString plain = name.trimmed().toString().toLower().replace(between, u"_"_s);
    const auto it = columns.constFind(plain);
    return it == columns.constEnd() ? std::nullopt : std::optional(*it);
}

QString nameOf(IntakeColumn column) { return namesOf(column).first(); }

QStringList namesOf(IntakeColumn column)
{
    return QString(kNames[std::size_t(column)].names).split(u' ');
}

QString aboutOf(IntakeColumn column) { return kNames[std::size_t(column)].about; }

QString ColumnPlaces::of(IntakeColumn column) const
{
    const QString &place = names[std::size_t(column)];
    return place.isEmpty() ? nameOf(column) : place;
}

} // namespace upik
