// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/casemaker.h"
#include "desk/localdesk.h"
#include "desk/profile.h"
#include "domain/clock.h"

namespace upik {

/// Stands still: the data lie around this moment.
class StoppedClock : public Clock
{
public:
    Instant now() const override { return Instant(std::chrono::milliseconds(1'795'500'000'000)); }
};

/// A profile with a desk over it, as the program opens one.
class BenchOffice
{
public:
    /// Fills a new profile with as many complaints; one that has them is used again.
    BenchOffice(const QString &directory, int complaints);

    LocalDesk &desk() { return *m_desk; }
    Profile &profile() { return *m_profile; }
    const StoppedClock &clock() const { return m_clock; }
    CaseMaker maker() const;
    /// A connection of one's own, to read with.
    std::unique_ptr<Database> reader() const;
    /// Something is written, so that no answer is remembered.
    void touch();

private:
    void fill();

    StoppedClock m_clock;
    int m_complaints;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<LocalDesk> m_desk;
};

/// Ends the program with the words of an error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace upik
