// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/seal.h"
#include "store/sqlconnection.h"

#include <map>

namespace upik {

/// Who pulls.
struct PullViewer {
    QString user;  ///< id
    Seat seat;
};

/// Which confidential complaints are closed to a viewer, who may see that they are there: no logged
/// look has opened them to him. Rows of these go out without what closedwords.h takes away.
class ClosedCaseReader
{
public:
    ClosedCaseReader(SqlConnection &connection, const Seal &seal, const PullViewer &viewer)
        : m_connection(connection), m_seal(seal), m_viewer(viewer)
    {}

    /// Of these complaints the closed ones, by id, with the title that their text would make.
    /// Fails as the store does, and with StoreDamaged where a complaint cannot be read.
    Result<std::map<QString, QString>> madeTitles(const QStringList &complaints);

private:
    Result<QStringList> confidential(const QStringList &complaints);
    Result<QStringList> unopened(const QStringList &complaints);

    SqlConnection &m_connection;
    const Seal &m_seal;
    const PullViewer &m_viewer;
};

} // namespace upik
