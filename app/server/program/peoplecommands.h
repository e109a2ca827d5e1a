// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Commands about people and their desks. Each gives the program's exit code.

namespace upik {

struct Asked;

/// Adds a user with a seat and a password.
int runUserAdd(Asked &asked);
/// Lists username, role, agency or officer, and who is disabled.
int runUserList(Asked &asked);
/// Disables a user and ends his sessions.
int runUserDisable(Asked &asked);
/// The other way round; sessions do not come back.
int runUserEnable(Asked &asked);
/// Sets a password and ends the sessions.
int runUserPassword(Asked &asked);
/// Lists desks, of one user or of all.
int runDeviceList(Asked &asked);
/// Shuts a desk out for good.
int runDeviceRevoke(Asked &asked);

} // namespace upik
