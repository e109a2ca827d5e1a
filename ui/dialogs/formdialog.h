// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/dialogs/fieldfaults.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace upik {

class DialogFit;
class DraftKeeper;
class Preferences;

namespace Ui {
class FormDialog;
}

/// A dialog that asks for something and hands it to the desk. It keeps what is typed as a draft,
/// shows an error under the field it is about until that is mended, confirms with Ctrl+Enter,
/// scrolls where the screen is small, and is never modal to the program.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Desk &desk, const QString &draftKey, QWidget *parent);
    ~FormDialog() override;

    /// Brings back the draft and opens the dialog. Called once, by whoever made it.
    void begin();
    /// Offers to open the next complaint afterwards, as the preferences say, where that makes
    /// sense; files are chosen where these preferences last had them.
    void offerNext(Preferences &preferences);
    Preferences *preferences() const { return m_preferences; }
    /// Keeps the draft and closes, unless an answer is awaited.
    void reject() override;

protected:
    Desk &desk() const { return m_desk; }
    /// Where the form of the concrete dialog stands.
    QWidget *body() const;

    /// Own words in the language of the window, at the opening and on a change of language.
    virtual void retranslate() = 0;
    /// The person has confirmed.
    virtual void send() = 0;

    /// Whether the window could go on to another complaint afterwards.
    virtual bool leadsOn() const { return true; }

    /// `behalf` says for whom it is done, where that is somebody else.
    void setHeading(const QString &heading, const QString &context, const QString &behalf = {});
    /// The button that confirms; a name of resources/icons.
    void setPrimary(const QString &text, QLatin1StringView iconName);
    /// The width that suits the form, in average characters.
    void setWidthInCharacters(int characters);
    /// Confirming makes no sense any more.
    void forbid();

    /// Somebody begins afresh: forget what the form itself proposed. Before the fields empty.
    virtual void forgetProposals() {}

    /// What is wrong, where it is wrong.
    FieldFaults &faults() const { return *m_faults; }
    /// While the desk has not answered nothing can be confirmed or closed.
    void setWaiting(bool waiting);
    /// Nothing of the draft is needed any more.
    void dropDraft();
    /// It is done: the draft is dropped and the dialog closes.
    void finish();

    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void showRestored();
    void startAfresh();

    std::unique_ptr<Ui::FormDialog> m_ui;
    Desk &m_desk;
    DraftKeeper *m_draft;
    FieldFaults *m_faults;
    DialogFit *m_fit;
    Preferences *m_preferences = nullptr;
    QPointer<QWidget> m_first;  ///< where the keyboard is at the opening
    bool m_waiting = false;
    bool m_forbidden = false;
};

} // namespace upik
