// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourstops.h"

namespace upik {
namespace {

using enum TourScene;
using enum Action;
using enum TourLook;
constexpr auto kAdmin = Role::AgencyAdmin;
constexpr auto kOfficer = Role::FieldOfficer;
constexpr auto kCentral = Role::CentralAdmin;

// clang-format off
constexpr std::array kStops{
    TourStop{"antrean-verifikasi",               Queue, kAdmin, Record, "to_verify"},
    TourStop{"antrean-verifikasi-gelap",         Queue, kAdmin, Record, "to_verify", Dark},
    TourStop{"antrean-verifikasi-inggris",       Queue, kAdmin, Record, "to_verify", English},
    TourStop{"antrean-verifikasi-gelap-inggris", Queue, kAdmin, Record, "to_verify", DarkEnglish},
    TourStop{"antrean-verifikasi-15pt",          Queue, kAdmin, Record, "to_verify", Large},
    TourStop{"antrean-verifikasi-1024x600",      Queue, kAdmin, Record, "to_verify", Small},
    TourStop{"antrean-verifikasi-kontras",       Queue, kAdmin, Record, "to_verify", HighContrast},

    TourStop{"catat-aduan",          Intake, kAdmin},
    TourStop{"catat-aduan-inggris",  Intake, kAdmin, Record, "", English},
    TourStop{"",                     TakeIn, kCentral},
    TourStop{"aduan-baru",           Case, kAdmin},
    TourStop{"aduan-baru-gelap",     Case, kAdmin, Record, "", Dark},
    TourStop{"aduan-baru-15pt",      Case, kAdmin, Record, "", Large},
    TourStop{"aduan-baru-1024x600",  Case, kAdmin, Record, "", Small},
    TourStop{"mengapa-tenggat",      Why, kAdmin},

    TourStop{"verifikasi",           Dialog, kAdmin, Accept},
    TourStop{"verifikasi-gelap",     Dialog, kAdmin, Accept, "", Dark},
    TourStop{"verifikasi-inggris",   Dialog, kAdmin, Accept, "", English},
    TourStop{"tolak",                Dialog, kAdmin, Reject},
    TourStop{"tolak-15pt",           Dialog, kAdmin, Reject, "", Large},
    TourStop{"tolak-kontras",        Dialog, kAdmin, Reject, "", HighContrast},
    TourStop{"minta-kelengkapan",    Dialog, kAdmin, AskInfo},
    TourStop{"catatan-internal",     Dialog, kAdmin, InternalNote},
    TourStop{"pesan-ke-pelapor",     Dialog, kAdmin, MessageReporter},
    TourStop{"perbaiki-data",        Dialog, kAdmin, CorrectFields},
    TourStop{"tampilkan-pelapor",    Dialog, kAdmin, RevealReporter},
    TourStop{"",                     Take, kAdmin, AskInfo},
    TourStop{"catat-jawaban",        Dialog, kAdmin, RecordAnswer},
    TourStop{"",                     Take, kAdmin, RecordAnswer},
    TourStop{"",                     Take, kAdmin, Reject},

    TourStop{"antrean-admin-pusat",  Queue, kCentral, Record, "to_review"},
    TourStop{"tinjau",               Dialog, kCentral, Transfer},
    TourStop{"teruskan-ke-luar",     Dialog, kCentral, Refer},
    TourStop{"gabungkan",            Dialog, kCentral, Merge},
    TourStop{"ingatkan",             Dialog, kCentral, Remind},
    TourStop{"kerahasiaan",          Dialog, kCentral, SetConfidential},
    TourStop{"",                     Take, kCentral, SendBack},

    TourStop{"antrean-penugasan",    Queue, kAdmin, Record, "to_assign"},
    TourStop{"tugaskan",             Dialog, kAdmin, Assign},
    TourStop{"tugaskan-gelap",       Dialog, kAdmin, Assign, "", Dark},
    TourStop{"ajukan-pengalihan",    Dialog, kAdmin, RequestTransfer},
    TourStop{"",                     Take, kAdmin, Assign},

    TourStop{"antrean-petugas",      Queue, kOfficer, Record, "new_tasks"},
    TourStop{"terima-tugas",         Dialog, kOfficer, Receive},
    TourStop{"kembalikan-ke-pd",     Dialog, kOfficer, ReturnToAgency},
    TourStop{"ganti-petugas",        Dialog, kAdmin, Reassign},
    TourStop{"",                     Take, kOfficer, Receive},
    TourStop{"sedang-dikerjakan",    Case, kOfficer},
    TourStop{"catat-perkembangan",   Dialog, kOfficer, Progress},
    TourStop{"tunda",                Dialog, kOfficer, Hold},
    TourStop{"",                     Take, kOfficer, Hold},
    TourStop{"tertunda",             Case, kAdmin},
    TourStop{"lanjutkan",            Dialog, kOfficer, Resume},
    TourStop{"",                     Take, kOfficer, Resume},
    TourStop{"selesaikan",           Dialog, kOfficer, Complete},
    TourStop{"",                     Take, kOfficer, Complete},

    TourStop{"selesai",              Case, kAdmin},
    TourStop{"foto-sebelum-sesudah", Photos, kAdmin},
    TourStop{"kembalikan-hasil",     Dialog, kAdmin, ReturnForRework},
    TourStop{"buka-kembali",         Dialog, kCentral, Reopen},
    TourStop{"",                     Take, kCentral, Reopen},
    TourStop{"dibuka-kembali",       Case, kCentral},

    TourStop{"lewat-tenggat",        Queue, kCentral, Record, "city_late"},
    TourStop{"lewat-tenggat-gelap",  Queue, kCentral, Record, "city_late", Dark},
    TourStop{"semua-aduan",          Queue, kCentral, Record, "everything"},
    TourStop{"semua-aduan-inggris",  Queue, kCentral, Record, "everything", English},
    TourStop{"cari",                 Search, kCentral, Record, "lampu"},
    TourStop{"ganti-peran",          Seats, kCentral},
    TourStop{"pintasan",             Keys, kCentral},

    TourStop{"pengaturan-umum",        Settings, kCentral, Record, "0"},
    TourStop{"pengaturan-tampilan",    Settings, kCentral, Record, "1"},
    TourStop{"pengaturan-sop",         Settings, kCentral, Record, "2"},
    TourStop{"pengaturan-sop-inggris", Settings, kCentral, Record, "2", English},
    TourStop{"pengaturan-standar-waktu", Settings, kCentral, Record, "2b"},
    TourStop{"pengaturan-kalender",    Settings, kCentral, Record, "3"},
    TourStop{"pengaturan-kalender-gelap", Settings, kCentral, Record, "3", Dark},
    TourStop{"pengaturan-hari-libur",  Settings, kCentral, Record, "3b"},
    TourStop{"pengaturan-petugas",     Settings, kCentral, Record, "4"},
    TourStop{"pengaturan-petugas-15pt", Settings, kCentral, Record, "4", Large},
    TourStop{"impor-pratinjau",        Import, kCentral},
    TourStop{"impor-selesai",          Imported, kCentral},

    TourStop{"mulai-pertama",          FirstRun},
    TourStop{"mulai-pertama-inggris",  FirstRun, kAdmin, Record, "", English},
    TourStop{"mulai-pertama-15pt",     FirstRun, kAdmin, Record, "", Large},
    TourStop{"sinkron-daring",         Synced, kAdmin},
    TourStop{"sinkron-pertama",        Synced, kAdmin, Record, "first"},
    TourStop{"sinkron-luring-gelap",   Synced, kAdmin, Record, "offline", Dark},
    TourStop{"sinkron-luring-15pt",    Synced, kAdmin, Record, "offline", Large},
    TourStop{"sinkron-masuk-1024x600", Synced, kAdmin, Record, "signin", Small},
    TourStop{"sinkron-masuk-inggris",  Synced, kAdmin, Record, "signin", English},
    TourStop{"pusat-menunggu",         SyncLists, kAdmin, Record, "0"},
    TourStop{"pusat-konflik",          SyncLists, kAdmin, Record, "1"},
    TourStop{"pusat-konflik-gelap-inggris", SyncLists, kAdmin, Record, "1", DarkEnglish},
    TourStop{"pusat-konflik-15pt",     SyncLists, kAdmin, Record, "1", Large},
    TourStop{"pusat-konflik-kontras",  SyncLists, kAdmin, Record, "1", HighContrast},
    TourStop{"pusat-gagal-1024x600",   SyncLists, kAdmin, Record, "2", Small},
    TourStop{"masuk",                  SignIn, kAdmin},
    TourStop{"masuk-inggris",          SignIn, kAdmin, Record, "", English},
    TourStop{"masuk-15pt",             SignIn, kAdmin, Record, "", Large},
    TourStop{"pemberitahuan",          Bell, kAdmin},
    TourStop{"pemberitahuan-gelap",    Bell, kAdmin, Record, "", Dark},
    TourStop{"pengaturan-pemberitahuan", Settings, kAdmin, Record, "5"},
};
// clang-format on

} // namespace

std::span<const TourStop> tourStops() { return kStops; }

} // namespace upik
