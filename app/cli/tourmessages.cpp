// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tourmessages.h"

#include <QString>

#include <algorithm>
#include <array>

namespace upik {
namespace {

/// A message handler has no place of its own to keep this in.
QtMessageHandler s_next = nullptr;

constexpr std::array kOfThePlatform{
    QLatin1StringView("This plugin does not support propagateSizeHints()"),
    QLatin1StringView("This plugin does not support raise()")};

void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (std::ranges::find(kOfThePlatform, message) == kOfThePlatform.end())
        s_next(type, context, message);
}

} // namespace

TourMessages::TourMessages() : m_before(qInstallMessageHandler(passOn)) { s_next = m_before; }

TourMessages::~TourMessages() { qInstallMessageHandler(m_before); }

} // namespace upik
