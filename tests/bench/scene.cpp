// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scene.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

ListQuery queueOfAgency(const QString &agency, QLatin1StringView queue)
{
    return {.seat = {Role::AgencyAdmin, u"Admin"_s, agency, {}}, .queue = queue};
}

ListQuery queueOfCentral(QLatin1StringView queue)
{
    return {.seat = {Role::CentralAdmin, u"Admin Pusat"_s, {}, {}}, .queue = queue};
}

} // namespace

Scene::Scene(const QString &directory)
    : m_preferences(m_folder.filePath(u"preferences.ini"_s))
    , m_opened(need(openDesk(directory, KeyKeeper::File, m_clock)))
{ }

void Scene::forgetLists()
{
    for (const QLatin1StringView queue :
         {"to_verify"_L1, "to_assign"_L1, "to_check"_L1, "awaiting_reporter"_L1, "with_central"_L1,
          "turned_away"_L1, "completed"_L1})
        need(m_opened.desk->count(queueOfAgency(u"DUKCAPIL"_s, queue)).result());
}

ListQuery longestQueue()
{
    return queueOfAgency(Intakes::busiestAgency(), "in_hand"_L1);
}

ListQuery allOpen()
{
    return queueOfCentral("city_open"_L1);
}

ListQuery everything()
{
    return queueOfCentral("everything"_L1);
}

} // namespace upik
