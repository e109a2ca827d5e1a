// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace upik {

/// Numbers that are the same on every machine for the same seed (splitmix64).
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// 0 to below `limit`.
    qint64 below(qint64 limit) { return qint64(next() % quint64(limit)); }
    bool oneIn(qint64 n) { return below(n) == 0; }
    /// One of a list; its first ones more often, as with words.
    template <typename List>
    const auto &oftenEarly(const List &list)
    {
        const auto place = below(list.size()) * below(list.size()) / list.size();
        return list[place];
    }
    template <typename List>
    const auto &anyOf(const List &list)
    {
        return list[std::size_t(below(qint64(list.size())))];
    }

private:
    quint64 m_state;
};

} // namespace upik
