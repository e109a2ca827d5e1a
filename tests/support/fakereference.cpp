// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereference.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Agency agency(const QString &code, const QString &name, bool external = false)
{
    return {code, name, code, external ? u"bumn"_s : u"dinas"_s, {}, external, true};
}

Category category(const QString &code, const QString &group, const Name &name,
                  const QString &agency)
{
    Category made;
    made.code = code;
    made.group = group;
    made.name = name;
    made.agency = agency;
    made.classification = u"pengaduan"_s;
    made.urgency = u"sedang"_s;
    return made;
}

Region region(const QString &code, const QString &name, const QString &parent = {})
{
    return {code, name, parent, {}, {-7.80, 110.37}, {}};
}

Officer officer(const QString &id, const QString &name, const QString &agency)
{
    return {id, name, agency, u"Tim 1"_s, {}, {}, 8, true};
}

Choice choice(const QString &code, const QString &id, const QString &en)
{
    return {code, {id, en}, {}, false, std::nullopt};
}

void addPlaces(Reference &reference)
{
    reference.regions = {
        region(u"34.71.01"_s, u"Tegalrejo"_s),
        region(u"34.71.01.1001"_s, u"Bener"_s, u"34.71.01"_s),
        region(u"34.71.01.1002"_s, u"Kricak"_s, u"34.71.01"_s),
        region(u"34.71.03"_s, u"Gondokusuman"_s),
        region(u"34.71.03.1001"_s, u"Demangan"_s, u"34.71.03"_s),
        region(u"34.71.03.1002"_s, u"Kotabaru"_s, u"34.71.03"_s),
    };
}

void addChoices(Reference &reference)
{
    reference.rejectReasons = {
        choice(u"bukan_kewenangan"_s, u"Bukan kewenangan"_s, u"Not our task"_s),
        choice(u"duplikat"_s, u"Duplikat"_s, u"Duplicate"_s),
    };
    reference.holdReasons = {
        choice(u"weather"_s, u"Cuaca"_s, u"Weather"_s),
        choice(u"third_party"_s, u"Menunggu pihak ketiga"_s, u"Waiting for a third party"_s),
    };
    reference.holdReasons.front().pauses = true;
    reference.classifications = {choice(u"pengaduan"_s, u"Pengaduan"_s, u"Complaint"_s),
                                 choice(u"informasi"_s, u"Informasi"_s, u"Information"_s)};
    reference.urgencies = {
        choice(u"rendah"_s, u"Rendah"_s, u"Low"_s), choice(u"sedang"_s, u"Sedang"_s, u"Medium"_s),
        choice(u"tinggi"_s, u"Tinggi"_s, u"High"_s),
        choice(u"darurat"_s, u"Darurat"_s, u"Emergency"_s)};
    reference.templates = {{u"tolak_bukan_kewenangan"_s,
                            {u"Bukan kewenangan"_s, u"Not our task"_s},
                            {u"Aduan {nomor} bukan kewenangan kami."_s,
                             u"Complaint {nomor} is not our task."_s}}};
}

} // namespace

ReferencePtr fakeReference()
{
    auto reference = std::make_shared<Reference>();
    reference->agencies = {agency(u"DPUPKP"_s, u"Dinas Pekerjaan Umum"_s),
                           agency(u"DLH"_s, u"Dinas Lingkungan Hidup"_s),
                           agency(u"DISHUB"_s, u"Dinas Perhubungan"_s),
                           agency(u"PLN"_s, u"PT PLN"_s, true)};
    reference->groups = {{u"jalan"_s, {u"Jalan"_s, u"Roads"_s}},
                         {u"kebersihan"_s, {u"Kebersihan"_s, u"Cleanliness"_s}}};
    reference->categories = {
        category(u"jalan_rusak"_s, u"jalan"_s, {u"Jalan rusak"_s, u"Damaged road"_s}, u"DPUPKP"_s),
        category(u"pju"_s, u"jalan"_s, {u"Lampu jalan"_s, u"Street light"_s}, u"DPUPKP"_s),
        category(u"sampah"_s, u"kebersihan"_s, {u"Sampah"_s, u"Waste"_s}, u"DLH"_s),
        category(u"parkir"_s, u"jalan"_s, {u"Parkir"_s, u"Parking"_s}, u"DISHUB"_s)};
    reference->officers = {officer(u"officer-1"_s, u"Agus Andaian"_s, u"DPUPKP"_s),
                           officer(u"officer-2"_s, u"Sri Contoh"_s, u"DPUPKP"_s),
                           officer(u"officer-3"_s, u"Budi Misalan"_s, u"DLH"_s)};
    addPlaces(*reference);
    addChoices(*reference);
    return reference;
}

} // namespace upik
