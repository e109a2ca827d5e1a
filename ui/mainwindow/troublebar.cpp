// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/troublebar.h"

#include "ui/text/errortext.h"

#include <QEvent>

#include <algorithm>
#include <array>

namespace upik {
namespace {

/// What stood in the way of writing, as against what is wrong with a step or a file.
constexpr std::array kHindrances{ErrorCode::StoreBusy, ErrorCode::StoreFull,
                                 ErrorCode::StoreUnreadable, ErrorCode::StoreFailed};

} // namespace

TroubleBar::TroubleBar(QWidget *parent) : Banner(parent) { setClosable(true); }

void TroubleBar::tell(const Error &error)
{
    m_error = error;
    say(QStringLiteral("triangle-alert"), errorText(error));
}

void TroubleBar::relieve()
{
    if (std::ranges::find(kHindrances, m_error.code) != kHindrances.end())
        hide();
}

void TroubleBar::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        tell(m_error);
}

} // namespace upik
