// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demoscript.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

// Each sample's part follows its expected decision (S009 is referred, S105 rejected...) and is
// timed so that every queue of every role holds something and every kind of clock is seen: far
// from its limit, past half, past four fifths, late, paused, ended in time and ended late.

namespace upik {
namespace {

using enum Action;
using std::chrono::minutes;

constexpr minutes hours(int n) { return minutes(60 * n); }
constexpr minutes days(int n) { return hours(24 * n); }

using Beat = DemoBeat;

constexpr std::array<Beat, 0> kWaiting{};
constexpr std::array kToAssign{Beat{Accept, minutes(20), {}, false}};
constexpr std::array kAssigned{Beat{Accept, minutes(20)}};
constexpr std::array kWorking{Beat{Accept, minutes(20)}, Beat{Receive, minutes(40)},
                              Beat{Progress, minutes(110)}, Beat{Progress, hours(9)}};
constexpr std::array kDone{Beat{Accept, minutes(25)}, Beat{Receive, minutes(50)},
                           Beat{Progress, minutes(130)}, Beat{Complete, minutes(290)},
                           Beat{MessageReporter, minutes(300)}};
constexpr std::array kDoneLate{Beat{Accept, minutes(150), {}, false}, Beat{Assign, minutes(170)},
                               Beat{Receive, minutes(300)}, Beat{Remind, hours(20)},
                               Beat{Complete, hours(34)}};
constexpr std::array kHeldByWeather{Beat{Accept, minutes(15)}, Beat{Receive, minutes(35)},
                                    Beat{Progress, minutes(90)},
                                    Beat{Hold, hours(3), "weather"_L1}};
constexpr std::array kHeldByThirdParty{Beat{Accept, minutes(15)}, Beat{Receive, minutes(45)},
                                       Beat{Progress, hours(4)},
                                       Beat{Hold, hours(6), "third_party"_L1}};
constexpr std::array kHeldByMaterials{Beat{Accept, minutes(30)}, Beat{Receive, minutes(60)},
                                      Beat{Hold, hours(3), "materials"_L1}};
constexpr std::array kRework{Beat{Accept, minutes(20)}, Beat{Receive, minutes(40)},
                             Beat{Complete, hours(6)}, Beat{ReturnForRework, hours(8)}};
constexpr std::array kReopened{Beat{Accept, minutes(20)}, Beat{Receive, minutes(40)},
                               Beat{Complete, hours(6)}, Beat{Reopen, minutes(2 * 1440 + 1380)}};
constexpr std::array kReturned{Beat{Accept, minutes(10)},
                               Beat{ReturnToAgency, minutes(35), "bukan_kewenangan_pd"_L1}};
constexpr std::array kAsked{Beat{AskInfo, minutes(30)}, Beat{InternalNote, minutes(35)}};
constexpr std::array kWantsTransfer{
    Beat{Accept, minutes(15), {}, false},
    Beat{RequestTransfer, minutes(40), "bukan_kewenangan_pd"_L1}};
constexpr std::array kTransferred{Beat{Reject, minutes(30)}, Beat{Transfer, minutes(70)},
                                  Beat{Accept, minutes(100)}, Beat{Receive, minutes(130)},
                                  Beat{Complete, hours(10)}};
constexpr std::array kReviewed{Beat{Reject, minutes(35)}};
constexpr std::array kRejected{Beat{Reject, minutes(35)}, Beat{ConfirmRejection, minutes(80)}};
constexpr std::array kReferred{Beat{Reject, minutes(25)}, Beat{Refer, minutes(75)}};
constexpr std::array kMerged{Beat{Reject, minutes(25)}, Beat{Merge, minutes(65)}};

using Part = DemoPart;

// clang-format off
constexpr std::array kParts{
    // DPUPKP: roads, lamps and drains; where the desk opens
    Part{"S001"_L1, kWorking, hours(21)},           Part{"S002"_L1, kAssigned, minutes(55)},
    Part{"S003"_L1, kHeldByWeather, hours(28)},     Part{"S004"_L1, kRework, hours(10)},
    Part{"S005"_L1, kWorking, hours(27)},           Part{"S006"_L1, kAsked, minutes(90)},
    Part{"S007"_L1, kMerged, hours(20)},            Part{"S008"_L1, kReviewed, minutes(70)},
    Part{"S009"_L1, kReferred, days(2)},            Part{"S012"_L1, kWaiting, minutes(12)},
    Part{"S013"_L1, kWaiting, minutes(65)},         Part{"S014"_L1, kDone, days(3)},
    Part{"S017"_L1, kToAssign, minutes(50)},        Part{"S019"_L1, kWaiting, minutes(105)},
    Part{"S020"_L1, kDone, hours(26)},              Part{"S021"_L1, kWorking, hours(14)},
    Part{"S023"_L1, kWaiting, minutes(35)},         Part{"S024"_L1, kToAssign, minutes(120)},
    Part{"S026"_L1, kAssigned, minutes(165)},       Part{"S027"_L1, kDone, hours(20)},
    Part{"S029"_L1, kReopened, days(3)},            Part{"S072"_L1, kWantsTransfer, minutes(75)},
    Part{"S094"_L1, kReturned, minutes(45)},        Part{"S101"_L1, kDone, days(2)},
    Part{"S112"_L1, kHeldByThirdParty, hours(50)},  Part{"S113"_L1, kWaiting, minutes(150)},
    Part{"S114"_L1, kWorking, hours(6)},            Part{"S116"_L1, kDoneLate, days(5)},
    Part{"S118"_L1, kDone, hours(5)},
    // refused, handed over, outside the city
    Part{"S011"_L1, kTransferred, hours(3)},        Part{"S018"_L1, kTransferred, minutes(85)},
    Part{"S045"_L1, kTransferred, days(2)},         Part{"S048"_L1, kReviewed, minutes(55)},
    Part{"S054"_L1, kReferred, days(4)},            Part{"S055"_L1, kReferred, days(3)},
    Part{"S058"_L1, kReviewed, minutes(170)},       Part{"S074"_L1, kRejected, days(2)},
    Part{"S093"_L1, kReferred, hours(20)},          Part{"S095"_L1, kReviewed, minutes(125)},
    Part{"S105"_L1, kRejected, hours(26)},          Part{"S107"_L1, kRejected, hours(5)},
    Part{"S109"_L1, kRejected, days(3)},            Part{"S111"_L1, kReviewed, minutes(45)},
    // DLH
    Part{"S030"_L1, kWorking, hours(11)},           Part{"S031"_L1, kWaiting, minutes(20)},
    Part{"S033"_L1, kAsked, hours(6)},              Part{"S035"_L1, kDone, hours(30)},
    Part{"S037"_L1, kToAssign, minutes(50)},        Part{"S038"_L1, kWorking, hours(23)},
    Part{"S039"_L1, kDone, days(4)},                Part{"S041"_L1, kAssigned, minutes(100)},
    Part{"S044"_L1, kHeldByMaterials, hours(20)},
    // Satpol PP
    Part{"S032"_L1, kWaiting, minutes(8)},          Part{"S040"_L1, kDone, days(6)},
    Part{"S056"_L1, kHeldByThirdParty, hours(20)},  Part{"S057"_L1, kDone, days(2)},
    Part{"S059"_L1, kWorking, hours(8)},            Part{"S060"_L1, kWaiting, minutes(85)},
    Part{"S061"_L1, kDone, hours(28)},              Part{"S062"_L1, kToAssign, minutes(70)},
    Part{"S066"_L1, kWaiting, minutes(40)},
    // the other agencies
    Part{"S028"_L1, kAssigned, minutes(45)},        Part{"S042"_L1, kWorking, minutes(95)},
    Part{"S049"_L1, kWaiting, minutes(15)},         Part{"S051"_L1, kWorking, hours(16)},
    Part{"S053"_L1, kDone, hours(50)},              Part{"S063"_L1, kDone, days(5)},
    Part{"S064"_L1, kAssigned, minutes(70)},        Part{"S068"_L1, kWaiting, minutes(30)},
    Part{"S069"_L1, kWorking, hours(18)},           Part{"S070"_L1, kDone, hours(40)},
    Part{"S071"_L1, kDone, hours(60)},              Part{"S075"_L1, kWaiting, minutes(55)},
    Part{"S076"_L1, kDone, days(2)},                Part{"S079"_L1, kWorking, hours(4)},
    Part{"S080"_L1, kWorking, hours(20)},           Part{"S081"_L1, kDoneLate, days(6)},
    Part{"S083"_L1, kWaiting, minutes(110)},        Part{"S084"_L1, kDone, hours(31)},
    Part{"S085"_L1, kWorking, hours(3)},            Part{"S087"_L1, kWorking, hours(2)},
    Part{"S088"_L1, kDone, days(3)},                Part{"S089"_L1, kDone, days(8)},
    Part{"S091"_L1, kWaiting, minutes(22)},         Part{"S092"_L1, kHeldByThirdParty, hours(30)},
    Part{"S097"_L1, kWorking, hours(5)},            Part{"S100"_L1, kWorking, hours(60)},
    Part{"S102"_L1, kDone, days(7)},                Part{"S103"_L1, kWaiting, minutes(5)},
    Part{"S104"_L1, kToAssign, minutes(90)},
};
// clang-format on

constexpr DemoPart kNew{{}, kWaiting, minutes(10)};

struct Words {
    Action action;
    const char16_t *words;
};

constexpr std::array kWords{
    Words{Accept, u"Terima kasih. Aduan Anda kami terima dan segera kami tindak lanjuti."},
    Words{Reject, u"Terima kasih atas aduan Anda. Aduan ini kami ajukan kepada Admin Pusat untuk "
                  u"ditinjau; keputusannya akan kami sampaikan."},
    Words{AskInfo, u"Mohon lengkapi aduan Anda: nama jalan, patokan terdekat, dan foto bila ada."},
    Words{Progress, u"Petugas sudah di lokasi dan pekerjaan berjalan."},
    Words{Hold, u"Pekerjaan ditunda untuk sementara dan dilanjutkan setelah keadaan memungkinkan."},
    Words{Complete, u"Pekerjaan sudah selesai. Terima kasih atas kesabaran Anda."},
    Words{MessageReporter,
          u"Bila keadaan belum seperti yang diharapkan, silakan sampaikan kembali."},
    Words{ReturnForRework, u"Hasil belum rapi pada foto; mohon diperbaiki dan difoto ulang."},
    Words{Reopen, u"Pelapor menyampaikan bahwa masalahnya muncul kembali."},
    Words{Transfer, u"Aduan dialihkan kepada perangkat daerah yang berwenang."},
    Words{RequestTransfer, u"Menurut pengecekan kami, ini wewenang perangkat daerah lain."},
    Words{ReturnToAgency, u"Lokasi di luar tugas tim kami; mohon ditugaskan kepada tim lain."},
    Words{ConfirmRejection, u"Aduan tidak dapat kami tindak lanjuti sesuai alasan yang tercantum."},
    Words{Refer, u"Aduan kami teruskan kepada instansi yang berwenang di luar Pemerintah Kota."},
    Words{Merge, u"Aduan digabung dengan aduan yang sama dari warga lain."},
    Words{Remind, u"Mohon segera ditindaklanjuti."},
    Words{InternalNote, u"Pelapor sudah dihubungi; menunggu jawaban."},
};

} // namespace

const DemoPart &demoPartOf(QStringView sample)
{
    const auto it = std::ranges::find_if(kParts, [sample](const DemoPart &part) {
        return part.sample == sample;
    });
    return it == kParts.end() ? kNew : *it;
}

QString demoWordsOf(Action action)
{
    const auto it = std::ranges::find(kWords, action, &Words::action);
    return it == kWords.end() ? QString() : QString::fromUtf16(it->words);
}

} // namespace upik
