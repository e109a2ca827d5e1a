// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// The lock on a profile: the kernel's, on a file that stays open, so that it ends with its
/// program however that ends. What the file says is for people and for programs before this one;
/// it decides nothing.
class ProfileLock
{
public:
    explicit ProfileLock(QString path) : m_path(std::move(path)) {}
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

    /// Fails with ProfileInUse where another program has it, detail: what the file says of that
    /// one, never empty. Else with what keeps the file from being opened or locked: StoreFull,
    /// FileUnwritable, StoreUnreadable.
    Result<void> take();

private:
    Unexpected<Error> refused(int reason) const;
    QString holder() const;
    void sign();

    QString m_path;
    int m_handle = -1;
};

} // namespace upik
