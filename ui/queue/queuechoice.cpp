// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuechoice.h"

#include "ui/widgets/answer.h"

namespace upik {

QueueChoice::QueueChoice(Desk &desk, QueueModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model)
{}

void QueueChoice::seek(const QString &id)
{
    m_sought = id;
    if (!m_model.isWaiting())
        ask(id);
}

void QueueChoice::ask(const QString &id)
{
    whenAnswered(m_desk.position(m_model.query(), id), this,
                 [this, id](const Result<qint64> &position) {
                     take(id, position ? *position : -1);
                 });
}

/// An answer about what is no longer sought is too late.
void QueueChoice::take(const QString &id, qint64 position)
{
    if (m_sought != id)
        return;
    m_sought.clear();
    const bool isThere = position >= 0;
    if (isThere) {
        m_id = id;
        Q_EMIT located(int(position));
    }
    Q_EMIT found(id, isThere);
}

void QueueChoice::follow(int cursor)
{
    if (!m_sought.isEmpty())
        ask(m_sought);
    if (m_id.isEmpty())
        return;
    const ListRow *under = m_model.at(cursor);
    if (under && under->id == m_id)
        Q_EMIT located(cursor); // the cursor may stand there without the row being marked
    else
        locate();
}

/// Most moves are to a row that is here; the store knows of the others.
void QueueChoice::locate()
{
    if (const int row = m_model.find(m_id); row >= 0) {
        Q_EMIT located(row);
        return;
    }
    whenAnswered(m_desk.position(m_model.query(), m_id), this,
                 [this, id = m_id](const Result<qint64> &position) {
                     if (position)
                         settle(id, *position);
                 });
}

void QueueChoice::settle(const QString &id, qint64 position)
{
    if (id != m_id)
        return;
    if (position >= 0) {
        Q_EMIT located(int(position));
        return;
    }
    m_id.clear();
    Q_EMIT vanished(id);
}

} // namespace upik
