// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <memory>
#include <mutex>

namespace upik {

/// The rules that the window knows, for a thread that reckons with them.
class RulesInForce
{
public:
    using Rules = std::shared_ptr<const SlaRules>;

    void set(Rules rules)
    {
        const std::lock_guard lock(m_mutex);
        m_rules = std::move(rules);
    }
    Rules get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_rules;
    }

private:
    mutable std::mutex m_mutex;
    Rules m_rules;
};

} // namespace upik
