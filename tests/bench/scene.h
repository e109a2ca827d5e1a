// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/histories.h"
#include "desk/deskopening.h"
#include "support/fakeclock.h"
#include "ui/widgets/preferences.h"

#include <QTemporaryDir>

namespace upik {

/// The real desk over a profile, with the moment at which the generated histories end.
class Scene {
public:
    /// Ends the program where the profile cannot be opened.
    explicit Scene(const QString &directory);

    Profile &profile() { return *m_opened.profile; }
    LocalDesk &desk() { return *m_opened.desk; }
    Preferences &preferences() { return m_preferences; }
    const Clock &clock() const { return m_clock; }
    /// Makes the desk forget what it knows of the lists shown last.
    void forgetLists();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{Histories::now()};
    Preferences m_preferences;
    OpenedDesk m_opened;
};

/// The busiest agency's work in hand, about 39,000 of a million; the longest queue of a role.
ListQuery longestQueue();
/// Everything that is open, and everything: lists of Admin Pusat.
ListQuery allOpen();
ListQuery everything();

/// The value, or the end of the program with the error's words.
template <typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s %s", int(result.error().code), qPrintable(result.error().place),
               qPrintable(result.error().detail));
    return std::move(result).value();
}

inline void need(const Result<void> &result)
{
    if (!result)
        need(Result<int>(Unexpected{result.error()}));
}

} // namespace upik
