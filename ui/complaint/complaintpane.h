// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace upik {

class CaseView;

/// One complaint, opened beside the list or in its place: everything a seat may see of it and the
/// steps it may take. Shows and asks; what is wanted is told by signals. Follows changes of the
/// complaint by itself, without losing the place it was read at.
class ComplaintPane : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintPane(Desk &desk, QWidget *parent = nullptr);

    /// Shows a complaint as this seat sees it; the one before stays until the answer is there.
    void open(const Seat &seat, const QString &complaintId);
    /// Nothing is chosen: says so instead of showing the last complaint.
    void clear();
    /// Shows the text that was closed to the seat, with what goes with it, until another complaint
    /// is opened; that of another complaint comes too late.
    void showText(const QString &complaintId, const ClosedPart &opened);
    /// A line across the top of the pane, over whatever it shows. Takes it over.
    void addAbove(QWidget *line);
    /// To be read: the arrows scroll, and a frame shows that they do.
    void takeKeyboard();
    /// The complaint that is open, whether or not its answer is there; empty: none is.
    const QString &openId() const { return m_id; }
    /// What is shown now; none before the first answer, after clear() and where it failed.
    const std::optional<CaseFile> &file() const { return m_file; }

Q_SIGNALS:
    /// A button or a line of the menu was pressed: the window opens the dialog.
    void actionWanted(upik::Action action);
    /// Another complaint is to be opened: a similar one, or the one this was merged into.
    void complaintWanted(const QString &id);
    /// A deadline of it has run out between two minutes, at which lists count.
    void deadlinePassed();
    /// file() has changed.
    void fileShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void take(const Result<CaseFile> &answer);
    void openText();
    void render();
    CaseView &view();
    bool hasKeyboard() const;
    void say(const QString &sentence);
    void onComplaintsChanged(const QStringList &ids);
    void markSeen();

    Desk &m_desk;
    Seat m_seat;
    QString m_id;
    QTimer m_look{this};  ///< a glance does not make a complaint seen
    int m_asked = 0;  ///< answers to older questions are dropped
    std::optional<CaseFile> m_file;
    std::optional<ClosedPart> m_opened;  ///< confidential, of m_id, opened by m_seat
    QStackedLayout *m_pages;
    QLabel *m_message;
    QScrollArea *m_scroll;
    CaseView *m_view = nullptr;  ///< made for the first complaint: the window stands sooner so
};

} // namespace upik
