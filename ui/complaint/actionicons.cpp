// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/actionicons.h"

#include "ui/text/labels.h"

#include <QKeySequence>

namespace upik {
namespace {

struct IconOfAction {
    Action action;
    const char *icon;
};

constexpr std::array kIcons{
    IconOfAction{Action::Record, "inbox"},
    IconOfAction{Action::Accept, "circle-check"},
    IconOfAction{Action::Reject, "circle-x"},
    IconOfAction{Action::AskInfo, "circle-help"},
    IconOfAction{Action::RecordAnswer, "message-square"},
    IconOfAction{Action::Assign, "user-plus"},
    IconOfAction{Action::Reassign, "users"},
    IconOfAction{Action::RequestTransfer, "arrow-right-left"},
    IconOfAction{Action::ReturnForRework, "corner-up-left"},
    IconOfAction{Action::ApproveCompletion, "clipboard-check"},
    IconOfAction{Action::Receive, "user-check"},
    IconOfAction{Action::Progress, "wrench"},
    IconOfAction{Action::Hold, "pause"},
    IconOfAction{Action::Resume, "play"},
    IconOfAction{Action::ReturnToAgency, "undo-2"},
    IconOfAction{Action::Complete, "check"},
    IconOfAction{Action::Transfer, "building-2"},
    IconOfAction{Action::SendBack, "corner-up-left"},
    IconOfAction{Action::Refer, "external-link"},
    IconOfAction{Action::Merge, "git-merge"},
    IconOfAction{Action::ConfirmRejection, "circle-x"},
    IconOfAction{Action::Reopen, "folder-open"},
    IconOfAction{Action::Remind, "bell"},
    IconOfAction{Action::SetConfidential, "lock"},
    IconOfAction{Action::InternalNote, "sticky-note"},
    IconOfAction{Action::MessageReporter, "send"},
    IconOfAction{Action::CorrectFields, "pencil"},
    IconOfAction{Action::RevealReporter, "eye"},
    IconOfAction{Action::RevealText, "eye"},
};

constexpr bool followsTheEnum()
{
    for (std::size_t i = 0; i < kIcons.size(); ++i)
        if (kIcons[i].action != Action(i))
            return false;
    return kIcons.size() == std::size_t(Action::RevealText) + 1;
}
static_assert(followsTheEnum());

} // namespace

QLatin1StringView iconOf(Action action)
{
    return QLatin1StringView(kIcons[std::size_t(action)].icon);
}

QString buttonLabel(Action action)
{
    const QString label = labelOf(action);
    return row(action).form == Form::None ? label : label + u'…';
}

QString keyText(Action action)
{
    return QKeySequence(QLatin1StringView(row(action).key)).toString(QKeySequence::NativeText);
}

} // namespace upik
