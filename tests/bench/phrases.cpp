// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/phrases.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::u16string_view kStreets[] = {
    u"Babaran",
    u"Gambiran",
    u"Munggur",
    u"Sorogenen",
    u"Kemasan",
    u"Kenari",
    u"Cik Di Tiro",
    u"Gondosuli",
    u"Gajah Mada",
    u"Suryowijayan",
    u"Suroto",
    u"Suryodiningratan",
    u"Kusbini",
    u"Lowanu",
    u"Kolonel Sugiyono",
    u"Veteran",
    u"Mondorakan",
    u"Kusumanegara",
    u"Taman Siswa",
    u"Parangtritis",
    u"Bantul",
    u"Wates",
    u"Magelang",
    u"Monjali",
    u"Kaliurang",
    u"Solo",
    u"Sultan Agung",
    u"Brigjen Katamso",
    u"Ahmad Dahlan",
    u"Wahid Hasyim",
    u"Letjen Suprapto",
    u"Tentara Pelajar",
    u"Diponegoro",
    u"Margo Utomo",
    u"Mataram",
    u"Hayam Wuruk",
    u"Lempuyangan",
    u"Bausasran",
    u"Tukangan",
    u"Gayam",
    u"Ipda Tut Harsono",
    u"Timoho",
    u"Kapas",
    u"Cendana",
    u"Janti",
    u"Pramuka",
    u"Imogiri",
    u"Menteri Supeno",
    u"Batikan",
    u"Glagahsari",
    u"Nitikan",
    u"Tegalgendu",
    u"Karanglo",
    u"Ngeksigondo",
    u"Wirobrajan",
    u"Patangpuluhan",
    u"Bugisan",
    u"Mantrijeron",
    u"Tirtodipuran",
    u"Prawirotaman",
    u"Sisingamangaraja",
    u"Jogokaryan",
};
constexpr std::u16string_view kSpots[] = {
    u"depan warung soto",   u"sebelah timur pertigaan",
    u"dekat masjid",        u"depan SD negeri",
    u"utara jembatan",      u"selatan rel",
    u"depan balai RW",      u"samping puskesmas",
    u"dekat pos ronda",     u"tikungan kedua",
    u"seberang minimarket", u"barat lampu merah",
    u"mulut gang",          u"belakang pasar",
    u"depan kos putri",     u"dekat makam",
    u"pinggir kali",        u"depan bengkel",
};
constexpr std::u16string_view kGreetings[] = {
    u"Selamat pagi. ",
    u"Selamat siang Bapak/Ibu. ",
    u"Assalamualaikum wr wb. ",
    u"Nuwun sewu, ",
    u"Min, ",
    u"Mohon maaf mengganggu, ",
    u"Yth. UPIK Kota Yogyakarta, ",
    u"",
    u"",
    u"",
};
constexpr std::u16string_view kSince[] = {
    u"Sudah %1 hari begini",         u"Kira-kira sejak %1 minggu lalu",
    u"Wis %1 dina ra ana sing teka", u"Kejadian tadi malam pukul %1.30",
    u"Sudah %1 kali kami laporkan",  u"Sejak hujan %1 hari lalu",
    u"Baru %1 jam yang lalu",        u"Kurang lebih %1 bulan tidak ada perubahan",
};
constexpr std::u16string_view kEffects[] = {
    u"anak sekolah terpaksa memutar",
    u"air masuk ke rumah warga",
    u"pengendara motor sering jatuh",
    u"baunya menyengat sampai ke ruang tamu",
    u"peteng ndhedhet nek bengi",
    u"warga lanjut usia takut lewat",
    u"lalu lintas macet setiap sore",
    u"pedagang mengeluh sepi",
    u"ambulans tidak bisa lewat",
    u"tetangga sudah dua orang terpeleset",
    u"bahaya banget kalau hujan deras",
    u"mengganggu jamaah yang mau subuhan",
    u"kursi roda ibu saya tidak bisa lewat",
    u"listrik rumah ikut mati",
    u"lalat dan jentik di mana-mana",
    u"wisatawan banyak yang bertanya",
    u"jalan kampung dadi kubangan",
};
constexpr std::u16string_view kDetails[] = {
    u"Ukurannya sekitar %1 cm. ",
    u"Nomor tiang PJU-%1. ",
    u"Ada sekitar %1 KK yang terdampak. ",
    u"Foto terlampir, diambil pukul %1.15. ",
    u"Sudah lapor ke RT dan RW %1 tetapi diarahkan ke sini. ",
    u"Kami siap kerja bakti kalau alatnya dipinjami. ",
    u"Ada rekaman CCTV toko kalau diperlukan. ",
    u"Petugas pernah datang tetapi hanya difoto. ",
    u"",
    u"",
    u"",
};
constexpr std::u16string_view kPleas[] = {
    u"Mohon segera ditindaklanjuti.",
    u"Tolong dicek nggih.",
    u"Mbok nggih didandosi.",
    u"Mohon diteruskan ke dinas terkait.",
    u"Tlg dibenerin sblm ada korban.",
    u"Kami tunggu kabarnya.",
    u"Mohon penjelasan jadwal penanganannya.",
};
constexpr std::u16string_view kClosings[] = {
    u" Terima kasih.", u" Matur nuwun.", u" Suwun.", u" Wassalamualaikum.", u"", u"",
};
constexpr std::u16string_view kFirstNames[] = {
    u"Slamet", u"Siti",   u"Bambang",  u"Paijo",  u"Agus",    u"Wulan",    u"Dwi",
    u"Tri",    u"Endang", u"Suparman", u"Ratna",  u"Joko",    u"Sri",      u"Bagas",
    u"Ayu",    u"Yusuf",  u"Maria",    u"Hendra", u"Lestari", u"Ngatinem", u"Rizky",
    u"Dewi",   u"Fajar",  u"Indah",    u"Totok",  u"Wahyu",
};
constexpr std::u16string_view kLastNames[] = {
    u"Ujianto",  u"Contohwati", u"Rekaan", u"Fiktifa", u"Percobaan", u"Samaran",     u"Andaian",
    u"Misalnya", u"Karangan",   u"Umpama", u"Tirudin", u"Ujicoba",   u"Perumpamaan", u"Khayali",
};
constexpr std::u16string_view kNotes[] = {
    u"Petugas sudah meninjau lokasi bersama ketua RW %1.",
    u"Bahan sudah dipesan, perkiraan datang %1 hari lagi.",
    u"Pekerjaan sudah %1 persen, dilanjutkan besok pagi.",
    u"Sudah ditangani dan dibersihkan, warga ikut menyaksikan pukul %1.00.",
    u"Terima kasih atas laporannya, kami jadwalkan dalam %1 hari kerja.",
    u"Menunggu cuaca membaik sebelum aspal panas digelar.",
    u"Koordinasi dengan kelurahan dan Babinsa sudah dilakukan.",
};

QString said(std::u16string_view words)
{
    return QString::fromUtf16(words.data(), qsizetype(words.size()));
}

QString counted(std::u16string_view words, qint64 number)
{
    return said(words).replace("%1"_L1, QString::number(number));
}

} // namespace

QString Phrases::place(const Region &kelurahan)
{
    const QString street = said(m_dice.pick(kStreets));
    if (m_dice.chance(0.3))
        return u"Gang %1, %2 RT %3 RW %4"_s.arg(street, kelurahan.name)
            .arg(m_dice.between(1, 60))
            .arg(m_dice.between(1, 18));
    return u"Jl. %1 No. %2, %3"_s.arg(street)
        .arg(m_dice.between(1, 240))
        .arg(said(m_dice.pick(kSpots)));
}

QString Phrases::problem(const Category &category)
{
    if (category.keywords.isEmpty() || m_dice.chance(0.3))
        return category.name.id.toLower();
    return m_dice.pick(category.keywords);
}

QString Phrases::title(const Category &category, const QString &place)
{
    QString title = problem(category) + u" di "_s + place.section(u',', 0, 0);
    title[0] = title[0].toUpper();
    return title;
}

QString Phrases::text(const Category &category, const QString &place)
{
    QString text = said(m_dice.pick(kGreetings)) + u"ada "_s + problem(category) + u" di "_s + place
        + u". "_s + counted(m_dice.pick(kSince), m_dice.between(2, 12)) + u", "_s
        + said(m_dice.pick(kEffects)) + u". "_s
        + counted(m_dice.pick(kDetails), m_dice.between(1, 400));
    if (m_dice.chance(0.4))
        text += u"Selain itu "_s + problem(category) + u" membuat "_s + said(m_dice.pick(kEffects))
            + u". "_s;
    return text + said(m_dice.pick(kPleas)) + said(m_dice.pick(kClosings));
}

QString Phrases::person()
{
    return said(m_dice.pick(kFirstNames)) + u' ' + said(m_dice.pick(kLastNames));
}

QString Phrases::note()
{
    return counted(m_dice.pick(kNotes), m_dice.between(1, 90));
}

} // namespace upik
