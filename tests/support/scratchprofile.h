// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/localoffice.h"
#include "desk/profile.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

namespace upik {

/// The answer of a future. Waits for it.
template <typename T>
T answer(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A desk over a real store in a folder that goes away with it: DPUPKP's on Tuesday 24 Nov 2026,
/// 09.00 WIB, with the officers of the seed.
class ScratchProfile
{
public:
    ScratchProfile();
    ~ScratchProfile();

    /// A field officer of DPUPKP in the seed, and another one.
    static QString officerId();
    static QString otherOfficerId();
    /// The hole in the road, submitted ten minutes ago.
    Intake intake() const;

    LocalDesk &desk() { return *m_desk; }
    LocalOffice &office() { return *m_office; }
    Profile &profile() { return *m_profile; }
    FakeClock &clock() { return m_clock; }
    QString path(const QString &name = {}) const { return m_directory.filePath(name); }

    /// Ends the program.
    void close();
    /// Starts it; REQUIRES: closed, and the profile can be opened.
    void open();
    void reopen();

    /// Takes the hole in the road in as Admin Pusat; yields its id.
    QString takeIn();
    QString takeIn(const Intake &intake);
    /// Takes a step on the complaint as it stands.
    Result<Receipt> act(const QString &id, const Seat &by, Action action,
                        const ActionInput &input = {});
    /// Brings it to the officer's work. REQUIRES: it has just been taken in.
    void bringToWork(const QString &id);

    CaseFile seen(const Seat &seat, const QString &id);
    std::vector<ListRow> rows(const Seat &seat, const QString &queue, const QString &search = {});
    qint64 counted(const Seat &seat, const QString &queue);

private:
    QTemporaryDir m_directory;
    FakeClock m_clock;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<LocalDesk> m_desk;
    std::unique_ptr<LocalOffice> m_office;
};

} // namespace upik
