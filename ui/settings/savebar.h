// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace upik {

class Notice;
struct Error;

/// Saves or discards what was entered on a page, says how it went, and asks once more where open
/// complaints would get another deadline.
class SaveBar : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// Whether there is something to save.
    void setChanged(bool changed);
    /// Whether saving makes sense now.
    bool isReady() const;
    /// Asks whether to save although so many open complaints get another deadline.
    void askAbout(qint64 movedDeadlines);
    void tellSaved();
    /// Nothing was saved; what was entered is still there.
    void tellFailed(const Error &error);
    /// Nothing can be saved until it is told how the last saving went.
    void tellWorking();
    void clear();

Q_SIGNALS:
    void saveWanted();
    /// After askAbout(): save all the same.
    void confirmed();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the bar has to say in the language of the moment.
    enum class Told { Nothing, Saved, Question };

    bool isAsking() const { return m_told == Told::Question; }
    void tell(Told told);
    void retranslate();
    void press();

    Told m_told = Told::Nothing;
    qint64 m_moved = 0;  ///< open complaints that would get another deadline
    Notice *m_notice;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace upik
