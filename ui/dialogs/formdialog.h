// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/dialogs/fieldfault.h"
#include "ui/dialogs/notice.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace upik {

class DraftKeeper;
class Preferences;

namespace Ui {
class FormDialog;
}

/// A dialog that asks for something and hands it to the desk. It keeps what is typed as a draft,
/// shows an error under the field it is about until that is mended, confirms with Ctrl+Enter,
/// scrolls where the screen is small, and is never modal to the program.
/// A field is found by its object name, the place in camel case ("merge_into" -> mergeInto); the
/// Notice for its errors is called the same and "Error".
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Desk &desk, const QString &draftKey, QWidget *parent);
    ~FormDialog() override;

    /// Brings back the draft and opens the dialog. Called once, by whoever made it.
    void begin();
    /// Offers to open the next complaint afterwards, as the preferences say.
    virtual void offerNext(Preferences &preferences);
    Preferences *preferences() const { return m_preferences; }
    /// Keeps the draft and closes, unless an answer is awaited.
    void reject() override;

Q_SIGNALS:
    /// The fields show a draft of an earlier time.
    void draftRestored();

protected:
    Desk &desk() const { return m_desk; }
    /// Where the form of the concrete dialog stands.
    QWidget *body() const;

    /// Own words in the language of the window, at the opening and on a change of language.
    virtual void retranslate() = 0;
    /// The person has confirmed.
    virtual void send() = 0;

    void setHeading(const QString &heading, const QString &context);
    void setPrimary(const QString &text, const QIcon &icon = {});
    void setBehalf(const QString &sentence);
    /// The width that suits the form, in average characters; 78 where nothing is said.
    void setWidthInCharacters(int characters) { m_characters = characters; }
    /// Confirming makes no sense any more.
    void forbid();

    /// Somebody begins afresh: forget what the form itself proposed. Before the fields empty.
    virtual void forgetProposals() {}

    void clearFaults();
    /// What was wrong with the field of this place is so no more, or matters no more.
    void takeBackFault(const QString &place);
    /// How far down the form the field of a place stands; below all others where there is none.
    int topOf(const QString &place) const;
    /// Shows a fault under its field and goes there; above the buttons where no field is its own.
    void showFault(const FieldFault &fault);
    void showError(const Error &error);
    void showNotice(Notice::Kind kind, const QString &sentence);
    /// While the desk has not answered nothing can be confirmed or closed.
    void setWaiting(bool waiting);
    bool isWaiting() const { return m_waiting; }
    /// Nothing of the draft is needed any more.
    void dropDraft();
    /// It is done: the draft is dropped and the dialog closes.
    void finish();

    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void confirm();
    void showRestored();
    void startAfresh();
    void mend(QWidget *field);
    void clearFault(QWidget *field);
    void showFocus(QWidget *now);
    void fit();
    int wantedHeight(int width) const;

    std::unique_ptr<Ui::FormDialog> m_ui;
    Desk &m_desk;
    DraftKeeper *m_draft;
    Preferences *m_preferences = nullptr;
    int m_characters = 78;
    QPointer<QWidget> m_first;      ///< where the keyboard is at the opening
    bool m_noticeIsFault = false;   ///< a fault without a field of its own stands there
    bool m_waiting = false;
    bool m_forbidden = false;
    bool m_isFitted = false;
};

} // namespace upik
