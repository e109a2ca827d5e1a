// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actiondialog.h"

#include "domain/inputcheck.h"
#include "domain/workflow.h"
#include "ui/complaint/actionicons.h"
#include "ui/dialogs/messagetemplate.h"
#include "ui/dialogs/photostrip.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kLongestHeading = 140;

/// The steps of one form share a draft: choosing another decision keeps the words.
QString draftKey(const Errand &errand)
{
    const bool isReview = row(errand.action).form == Form::Review;
    const QString form = isReview ? u"review"_s : QString(row(errand.action).code);
    return u"%1:%2"_s.arg(form, errand.file.complaint.id);
}

/// Whole characters as a reader counts them: no emoji or Javanese syllable is cut.
QString shortened(const QString &title)
{
    if (title.size() <= kLongestHeading)
        return title;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, title);
    finder.setPosition(kLongestHeading + 1);
    return title.first(finder.toPreviousBoundary()) + u'…';
}

} // namespace

ActionDialog::ActionDialog(const Errand &errand, QWidget *parent)
    : FormDialog(errand.desk, draftKey(errand), parent), m_errand(errand)
{}

void ActionDialog::offerNext(Preferences &preferences)
{
    if (!remark(action()))
        FormDialog::offerNext(preferences);
}

QString ActionDialog::actWords() const { return labelOf(m_errand.action); }

std::optional<FieldFault> ActionDialog::fault(const ActionInput &) const { return std::nullopt; }

void ActionDialog::retranslate()
{
    const QString act = actWords();
    setHeading(tr("%1: “%2”").arg(act, shortened(complaint().facts.title)), context());
    setPrimary(act, icon(iconOf(action())));
    const bool behalf = isOnBehalf(complaint(), action(), seat(), desk().rules().settings);
    setBehalf(behalf ? tr("Recorded on behalf of %1.")
                           .arg(officerLabel(*desk().reference(), complaint().officer))
                     : QString());
    translateForm();
}

void ActionDialog::send()
{
    const ActionInput given = input();
    if (const auto found = faultOf(given)) {
        showFault(*found);
        return;
    }
    if (!isConfirmed())
        return;
    setWaiting(true);
    // The desk names the event.
    const Step step{{}, chosenAction(), seat(), given, desk().now()};
    whenAnswered(desk().perform(step, complaint().id, complaint().version), this,
                 [this](const Result<Receipt> &receipt) { answered(receipt); });
}

void ActionDialog::chooseInstead(Action action)
{
    Q_EMIT insteadChosen(action);
    reject();
}

/// What stands highest in the form; of two about one field what the form itself has to say.
std::optional<FieldFault> ActionDialog::faultOf(const ActionInput &input) const
{
    std::vector<FieldFault> found;
    if (const auto own = fault(input))
        found.push_back(*own);
    const auto strips = body()->findChildren<PhotoStrip *>();
    if (std::ranges::any_of(strips, &PhotoStrip::isBusy))
        found.push_back({u"photos"_s,
                         tr("A photo is still being read. Confirm again in a moment.")});
    const Step step{{}, chosenAction(), seat(), input, desk().now()};
    const auto checked = checkInput(complaint(), step, desk().rules().settings);
    if (!checked)
        found.push_back({checked.error().place, errorText(checked.error())});
    if (const QString open = openPlaceholder(input.message); !open.isEmpty())
        found.push_back({u"message"_s,
                         tr("Fill in or take out %1: the reporter would read it so.").arg(open)});
    const auto first = std::ranges::min_element(
        found, {}, [this](const FieldFault &fault) { return topOf(fault.place); });
    return first == found.end() ? std::nullopt : std::optional(*first);
}

void ActionDialog::answered(const Result<Receipt> &receipt)
{
    setWaiting(false);
    if (receipt) {
        const Receipt done = *receipt;
        finish();
        Q_EMIT performed(done, chosenAction());
    } else if (receipt.error().code == ErrorCode::ComplaintChanged) {
        reread();
    } else {
        showError(receipt.error());
    }
}

void ActionDialog::reread()
{
    setWaiting(true);
    whenAnswered(desk().open(seat(), complaint().id), this,
                 [this](const Result<CaseFile> &file) {
                     setWaiting(false);
                     if (file) {
                         tellWhoActed(*file);
                     } else {
                         showError(file.error());
                         forbid();
                     }
                 });
}

/// Nothing typed is lost: it stays in the fields, and the step can be tried on what is there now.
void ActionDialog::tellWhoActed(const CaseFile &file)
{
    m_errand.file = file;
    caseChanged();
    retranslate();
    const Event &last = file.history.back().event;
    const QString who = tr("%1 (%2) acted meanwhile: %3, %4.")
                            .arg(last.by.person, labelOf(last.by.role), doneLabel(last.action),
                                 dateTime(last.when()));
    const auto allows = [this](const std::vector<Action> &actions) {
        return std::ranges::find(actions, chosenAction()) != actions.end();
    };
    if (allows(file.steps) || allows(file.remarks)) {
        showNotice(Notice::Kind::Warning,
                   tr("%1 What you typed is kept; confirm again if it still holds.").arg(who));
        return;
    }
    forbid();
    showNotice(Notice::Kind::Error,
               tr("%1 This step is no longer possible. What you typed is kept as a draft.")
                   .arg(who));
}

QString ActionDialog::context() const
{
    QStringList parts{complaint().number, complaint().facts.placeText,
                      labelOf(complaint().state)};
    parts.removeAll(QString());
    QString words = parts.join(u" · "_s);
    const int seconds = desk().rules().settings.undoSeconds;
    if (row(action()).mayBeUndone && seconds > 0)
        words += u'\n' + tr("You can undo this for %n second(s).", nullptr, seconds);
    return words;
}

} // namespace upik
