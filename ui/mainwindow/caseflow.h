// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include "ui/widgets/preferences.h"

#include <QPointer>

class QWidget;

namespace upik {

class ComplaintPane;
class ListPane;
class OpenCase;
class UndoKeeper;
struct Deed;

/// How work goes from one complaint to the next: a step on the open one opens its dialog, what was
/// done is told and may be undone, and the next one opens by itself.
class CaseFlow : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Desk &desk;
        Preferences &preferences;
        ListPane &list;
        ComplaintPane &pane;
    };

    CaseFlow(const Parts &parts, QWidget *window);

    /// Nothing is shown: what the former seat had chosen may be out of this one's sight.
    void setSeat(const Seat &seat);
    const Seat &seat() const;
    /// Opens the dialog of a step on the complaint that is shown.
    void start(Action action);
    void takeIn();
    /// The list shows another queue: its first complaint is opened when it comes in.
    void expectQueue();
    /// Shows a complaint, and its row where the list holds it.
    void show(const QString &complaint);
    /// Id of the complaint that is open, shown or about to be; or empty.
    QString openId() const;
    /// Number of the complaint that is shown, or empty.
    QString number() const;
    /// The complaint that is shown, with the steps offered.
    const std::optional<CaseFile> &file() const;
    /// The queue the list shows.
    QString queue() const;
    /// Whether a step taken in this window may still be taken back.
    bool canUndo() const;
    /// Left to undo(); zero where there is nothing to take back.
    Millis undoTime() const;
    /// Takes back the last step that still may be.
    void undo();

Q_SIGNALS:
    /// Something was done; `undoable` while it may be taken back.
    void done(const QString &sentence, bool undoable);
    void failed(const upik::Error &error);
    void queueWanted(const QString &code);
    /// A complaint was opened.
    void shown(const QString &complaint);
    /// What is shown, or what can be undone, is another.
    void changed();

private:
    void onDone(const Receipt &receipt, const Deed &deed, const QString &queue);
    void onUndone(const Receipt &receipt, const QString &queue);
    QString sentence(const Receipt &receipt, const Deed &deed) const;

    Parts m_parts;
    QWidget *m_window;
    OpenCase *m_open;
    UndoKeeper *m_undo;
};

} // namespace upik
