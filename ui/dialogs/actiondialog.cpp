// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actiondialog.h"

#include "domain/workflow.h"
#include "ui/complaint/actionicons.h"
#include "ui/dialogs/inputfaults.h"
#include "ui/dialogs/photostrip.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
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

bool ActionDialog::leadsOn() const { return !remark(action()); }

QString ActionDialog::actWords() const { return labelOf(m_errand.action); }

std::optional<FieldFault> ActionDialog::fault(const ActionInput &) const { return std::nullopt; }

void ActionDialog::retranslate()
{
    const QString act = actWords();
    const bool behalf = isOnBehalf(complaint(), action(), seat(), desk().rules().settings);
    setHeading(tr("%1: “%2”").arg(act, shortened(complaint().facts.title)), context(),
               behalf ? tr("Recorded on behalf of %1.")
                            .arg(officerLabel(*desk().reference(), complaint().officer))
                      : QString());
    setPrimary(act, iconOf(action()));
    translateForm();
}

void ActionDialog::send()
{
    // The desk names the event.
    const Step step{{}, chosenAction(), seat(), input(), desk().now()};
    if (faults().showTopmost(faultsOf(step)) || !isConfirmed())
        return;
    setWaiting(true);
    whenAnswered(desk().perform(step, complaint().id, complaint().version), this,
                 [this](const Result<Receipt> &receipt) { answered(receipt); });
}

void ActionDialog::chooseInstead(Action action)
{
    Q_EMIT insteadChosen(action);
    reject();
}

/// What the form itself has to say goes before what the SOP says about the same field.
std::vector<FieldFault> ActionDialog::faultsOf(const Step &step) const
{
    std::vector<FieldFault> found;
    if (const auto own = fault(step.input))
        found.push_back(*own);
    for (const PhotoStrip *strip : body()->findChildren<PhotoStrip *>())
        if (const auto busy = strip->fault())
            found.push_back(*busy);
    std::ranges::move(upik::faultsOf(complaint(), step, desk().rules().settings),
                      std::back_inserter(found));
    return found;
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
        faults().show(receipt.error());
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
                         faults().show(file.error());
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
    const auto who = [by = last.by, action = last.action, at = last.when()] {
        return tr("%1 (%2) acted meanwhile: %3, %4.")
            .arg(by.person, labelOf(by.role), doneLabel(action), dateTime(at));
    };
    const auto allows = [this](const std::vector<Action> &actions) {
        return std::ranges::find(actions, chosenAction()) != actions.end();
    };
    if (allows(file.steps) || allows(file.remarks)) {
        faults().tell(Notice::Kind::Warning, [who] {
            return tr("%1 What you typed is kept; confirm again if it still holds.").arg(who());
        });
        return;
    }
    forbid();
    faults().tell(Notice::Kind::Error, [who] {
        return tr("%1 This step is no longer possible. What you typed is kept as a draft.")
            .arg(who());
    });
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
