// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notedialog.h"

#include "ui_notedialog.h"

#include "domain/sop.h"
#include "ui/dialogs/messagetemplate.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct NoteWords {
    Action action;
    const char *explanation;
    const char *label;
    bool photos;
    const char *messageTemplate; ///< of a message that may be sent along, or ""
};

constexpr auto kNote = QT_TRANSLATE_NOOP("upik::NoteDialog", "Internal &note");

constexpr std::array kWords{
    NoteWords{Action::RecordAnswer,
              QT_TRANSLATE_NOOP("upik::NoteDialog",
                                "The complaint goes back to verification and its clock goes on."),
              QT_TRANSLATE_NOOP("upik::NoteDialog", "The reporter's ans&wer (required)"), true,
              ""},
    NoteWords{Action::ReturnForRework,
              QT_TRANSLATE_NOOP("upik::NoteDialog",
                                "The officer gets the task back and the work clock goes on."),
              QT_TRANSLATE_NOOP("upik::NoteDialog", "&What must be done again (required)"), true,
              ""},
    NoteWords{Action::Receive,
              QT_TRANSLATE_NOOP("upik::NoteDialog",
                                "With the receipt the work begins and its clock starts."),
              kNote, false, "dikerjakan"},
    NoteWords{Action::Progress, "",
              QT_TRANSLATE_NOOP("upik::NoteDialog", "&What was done (required)"), true,
              "dikerjakan"},
    NoteWords{Action::Resume,
              QT_TRANSLATE_NOOP("upik::NoteDialog",
                                "The work goes on, and with it the clock if it was paused."),
              kNote, false, ""},
    NoteWords{Action::Reopen,
              QT_TRANSLATE_NOOP("upik::NoteDialog",
                                "The complaint becomes open again and new clocks start."),
              QT_TRANSLATE_NOOP("upik::NoteDialog", "&Why it is reopened (required)"), false, ""},
    NoteWords{Action::Remind,
              QT_TRANSLATE_NOOP("upik::NoteDialog",
                                "The agency finds the reminder in the history."),
              QT_TRANSLATE_NOOP("upik::NoteDialog", "&Note to the agency"), false, ""},
    NoteWords{Action::InternalNote,
              QT_TRANSLATE_NOOP("upik::NoteDialog",
                                "Internal: only the offices read this, never the reporter."),
              QT_TRANSLATE_NOOP("upik::NoteDialog", "Internal &note (required)"), true, ""},
};

/// REQUIRES: the action's form is one of this dialog.
const NoteWords &wordsOf(Action action)
{
    return *std::ranges::find(kWords, action, &NoteWords::action);
}

} // namespace

NoteDialog::NoteDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::NoteDialog>())
{
    m_ui->setupUi(body());
    const NoteWords &words = wordsOf(action());
    m_ui->photos->setDesk(desk());
    m_ui->photos->setVisible(words.photos);
    m_ui->photosLabel->setVisible(words.photos);
    m_ui->message->setVisible(*words.messageTemplate);
    m_ui->message->setOptional(true);
    m_ui->message->offer(*desk().reference(), {QString::fromLatin1(words.messageTemplate)});
    m_ui->message->fillWith(placeholdersOf(file(), *desk().reference(), desk().rules(),
                                           desk().now()));
    m_ui->message->choose(QString::fromLatin1(words.messageTemplate));
    m_ui->note->setFocus();
}

NoteDialog::~NoteDialog() = default;

ActionInput NoteDialog::input() const
{
    ActionInput input;
    input.note = m_ui->note->written();
    input.photos = m_ui->photos->ids();
    input.message = m_ui->message->message();
    return input;
}

void NoteDialog::translateForm()
{
    m_ui->retranslateUi(body());
    const NoteWords &words = wordsOf(action());
    const bool isInternal = action() == Action::InternalNote;
    m_ui->explanation->say(isInternal ? Notice::Kind::Warning : Notice::Kind::Hint,
                           *words.explanation ? tr(words.explanation) : QString());
    m_ui->noteLabel->setText(tr(words.label));
    if (isInternal)
        setPrimary(tr("Keep internal note"), "lock"_L1);
}

} // namespace upik
