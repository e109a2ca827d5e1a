// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace upik {

class PlainLabel;

/// What stands in the place of a list without rows: what is so, what comes next, and a button for
/// each way on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// What the queue being empty means, and what can be done.
    void say(const QString &heading, const QString &sentence);
    /// The ways on; an empty text hides its button.
    void offer(const QString &first, const QString &second = {});
    QString heading() const;
    QString sentence() const;
    QPushButton *first() const { return m_first; }
    QPushButton *second() const { return m_second; }
    /// Where the keyboard goes: the first way on, or the words where there is none.
    QWidget *entry();

Q_SIGNALS:
    void firstPressed();
    void secondPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    PlainLabel *m_heading;
    PlainLabel *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace upik
