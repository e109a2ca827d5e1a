// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/progress.h"

// Handlers of /v1/meta and /v1/session (sync.md 2.6).

namespace upik {

/// GET /v1/meta, for anybody.
Progress answerMeta(Call &call, const ServerMeans &desk);
/// POST /v1/session: checks the password, then goes on in the writing lane.
Progress answerLogin(Call &call, const ServerMeans &desk);
/// DELETE /v1/session, with ?all=1 every session of the user.
Progress answerLogout(Call &call, const ServerMeans &desk);
/// POST /v1/session/refresh.
Progress answerRefresh(Call &call, const ServerMeans &desk);
/// POST /v1/session/password: checks the old one, then goes on in the writing lane.
Progress answerPassword(Call &call, const ServerMeans &desk);

/// Whether a program of this version is served: the one that the policy names, or a newer one.
/// client-too-old where not; what is no version is let through, since no desk of ours says such.
Answered<void> isServed(const QString &app, const ServerPolicy &policy);

} // namespace upik
