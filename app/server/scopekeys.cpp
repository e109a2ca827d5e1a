// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scopekeys.h"

#include "domain/workflow.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr QLatin1StringView kOffice{"dir"};
constexpr QLatin1StringView kCity{"city"};
constexpr QLatin1StringView kAgency{"agency:"};
constexpr QLatin1StringView kOfficer{"officer:"};
constexpr QLatin1StringView kPersonal{"pii:"};
constexpr QLatin1StringView kReveal{"reveal:"};

/// Those who handle a complaint now: an empty agency or officer is nobody's.
std::set<QString> handlersOf(const Complaint &complaint)
{
    std::set<QString> keys;
    if (!complaint.agency.isEmpty())
        keys.insert(kAgency + complaint.agency);
    if (!complaint.officer.isEmpty())
        keys.insert(kOfficer + complaint.officer);
    return keys;
}

std::set<QString> revealedTo(const std::set<QString> &users)
{
    std::set<QString> keys;
    for (const QString &user : users)
        keys.insert(kReveal + user);
    return keys;
}

ScopeKeys keysOfHead(const Complaint &complaint)
{
    std::set<QString> keys = handlersOf(complaint);
    keys.insert(kCity);
    return ScopeKeys(std::move(keys));
}

/// Who handles a complaint reads it; Admin Pusat only what is not confidential.
ScopeKeys keysOfText(const Complaint &complaint, const Reveals &reveals)
{
    if (!complaint.confidential)
        return keysOfHead(complaint);
    return ScopeKeys(handlersOf(complaint)).with(ScopeKeys(revealedTo(reveals.text)));
}

/// An officer needs no reporter's telephone number once the work has ended.
ScopeKeys keysOfReporter(const Complaint &complaint, const Reveals &reveals)
{
    if (complaint.anonymous)
        return ScopeKeys(revealedTo(reveals.reporter));
    std::set<QString> keys{kPersonal + kCity};
    if (!complaint.agency.isEmpty())
        keys.insert(kPersonal + kAgency + complaint.agency);
    if (!complaint.officer.isEmpty() && complaint.isOpen())
        keys.insert(kPersonal + kOfficer + complaint.officer);
    return ScopeKeys(std::move(keys));
}

/// The word of a seat's role, or empty where the seat names no one.
QString ownKey(const Seat &seat)
{
    switch (seat.role) {
    case Role::CentralAdmin: return kCity;
    case Role::AgencyAdmin: return seat.agency.isEmpty() ? QString() : kAgency + seat.agency;
    case Role::FieldOfficer: return seat.officer.isEmpty() ? QString() : kOfficer + seat.officer;
    }
    Q_UNREACHABLE();
}

} // namespace

ScopeKeys ScopeKeys::ofOffice() { return ScopeKeys({kOffice}); }

ScopeKeys ScopeKeys::ofSeat(const Seat &seat, const QString &user)
{
    std::set<QString> keys{kOffice};
    if (const QString own = ownKey(seat); !own.isEmpty()) {
        keys.insert(own);
        keys.insert(kPersonal + own);
    }
    // Looks are Admin Pusat's alone: who leaves it takes nothing along that was opened to him.
    if (closesTextsTo(seat.role) && !user.isEmpty())
        keys.insert(kReveal + user);
    return ScopeKeys(std::move(keys));
}

ScopeKeys ScopeKeys::ofRow(ScopedRow kind, const Complaint &complaint, const Reveals &reveals)
{
    switch (kind) {
    case ScopedRow::Complaint:
    case ScopedRow::Event: return keysOfHead(complaint);
    case ScopedRow::Text:
    case ScopedRow::Attachment: return keysOfText(complaint, reveals);
    case ScopedRow::Reporter: return keysOfReporter(complaint, reveals);
    }
    Q_UNREACHABLE();
}

bool ScopeKeys::meets(const ScopeKeys &other) const
{
    return std::ranges::any_of(m_keys, [&](const QString &key) { return other.contains(key); });
}

ScopeKeys ScopeKeys::without(const ScopeKeys &other) const
{
    ScopeKeys rest;
    std::ranges::set_difference(m_keys, other.m_keys,
                                std::inserter(rest.m_keys, rest.m_keys.end()));
    return rest;
}

ScopeKeys ScopeKeys::with(const ScopeKeys &other) const
{
    ScopeKeys both = *this;
    both.m_keys.insert(other.m_keys.begin(), other.m_keys.end());
    return both;
}

} // namespace upik
