// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace upik {

class ComplaintPane;
class ListPane;
class Preferences;

/// Which complaint is open: the row that is marked, or the one that was asked for by its id. Where
/// a row leaves the list it settles what opens instead, and has the list say when what is read is
/// not in it.
class OpenCase : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Preferences &preferences;
        ListPane &list;
        ComplaintPane &pane;
    };

    explicit OpenCase(const Parts &parts, QObject *parent = nullptr);

    /// Nothing is open: what the former seat had chosen may be out of this one's sight.
    void setSeat(const Seat &seat);
    const Seat &seat() const { return m_seat; }
    /// The queue the list shows.
    QString queue() const;
    /// The list shows another queue: its first complaint opens when it comes in.
    void expectQueue();
    /// Opens a complaint, and marks its row where the list holds it.
    void show(const QString &complaint);
    /// Opens a complaint just taken in where the list holds it; else what was open stays.
    void showNew(const QString &complaint);
    /// A step was taken on it: once its row has left the list, the next one opens, where the
    /// preferences say so.
    void passOn(const QString &complaint);

Q_SIGNALS:
    /// A complaint was opened.
    void shown(const QString &complaint);

private:
    void settle();
    void onRefreshed(bool anew);
    void onFound(const QString &id, bool isThere);
    void onChosen(const QString &id);
    void onVanished(const QString &id);
    void openFirst();
    void tellOutside();

    Parts m_parts;
    Seat m_seat;
    QString m_acted;     ///< complaint of the last step, until the next one is opened
    QString m_vanished;  ///< complaint that left the list last
    QString m_takenIn;   ///< complaint just taken in, opened where the list holds it
    std::optional<ListQuery> m_settled; ///< what the list shows, once it and the pane agree
};

} // namespace upik
