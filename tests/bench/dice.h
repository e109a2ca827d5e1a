// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

namespace upik {

/// Chance that repeats itself: the same seed gives the same numbers on every machine (SplitMix64,
/// Steele, Lea and Flood 2014). The standard library's distributions do not promise that.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    { }
    /// Dice for the n-th of something, apart from those of every other.
    Dice(quint64 seed, quint64 n)
        : m_state(seed ^ (n + 1) * 0xD1B5'4A32'D192'ED03ULL)
    {
        next();
    }

    quint64 next()
    {
        quint64 z = m_state += 0x9E37'79B9'7F4A'7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to n - 1.
    qint64 below(qint64 n) { return qint64(next() % quint64(n)); }
    /// Both ends included.
    qint64 between(qint64 from, qint64 to) { return from + below(to - from + 1); }
    /// 0 to below 1.
    double share() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return share() < probability; }
    /// Waiting times: many short ones, few long ones, this long on average.
    double waiting(double mean) { return -mean * std::log(1 - share()); }

    template <typename List> const auto &pick(const List &list)
    {
        return list[std::size_t(below(qint64(std::size(list))))];
    }

private:
    quint64 m_state;
};

} // namespace upik
