// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/factsmerge.h"

namespace upik {
namespace {

class FieldMerge
{
public:
    FieldMerge(const Facts &seen, const Facts &mine, const Facts &server)
        : m_seen(seen), m_mine(mine), m_merged{server, {}}
    {}

    template <typename T>
    FieldMerge &field(T Facts::*member, QLatin1StringView name)
    {
        const T &mine = m_mine.*member;
        T &server = m_merged.facts.*member;
        if (mine == m_seen.*member || mine == server)
            return *this;
        if (server == m_seen.*member)
            server = mine;
        else
            m_merged.conflicts << name;
        return *this;
    }

    MergedFacts take() { return std::move(m_merged); }

private:
    const Facts &m_seen;
    const Facts &m_mine;
    MergedFacts m_merged;
};

} // namespace

MergedFacts mergeFacts(const Facts &seen, const Facts &mine, const Facts &server)
{
    return FieldMerge(seen, mine, server)
        .field(&Facts::title, QLatin1StringView("title"))
        .field(&Facts::category, QLatin1StringView("category"))
        .field(&Facts::classification, QLatin1StringView("classification"))
        .field(&Facts::urgency, QLatin1StringView("urgency"))
        .field(&Facts::kelurahan, QLatin1StringView("kelurahan"))
        .field(&Facts::placeText, QLatin1StringView("place"))
        .field(&Facts::point, QLatin1StringView("point"))
        .take();
}

} // namespace upik
