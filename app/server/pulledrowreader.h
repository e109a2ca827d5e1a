// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/closedcasereader.h"
#include "server/feedreader.h"

#include <QJsonObject>

namespace upik {

/// What the rows of a pull hold, each as it is now.
using PulledRows = std::map<FeedEntity, QJsonObject>;

/// Reads entities as one viewer may have them: `d` of wirepull.h, as pulledrow.h says. That they
/// are in his scope is the feed's matter; what of a confidential complaint is closed to him is
/// taken out here.
class PulledRowReader
{
public:
    /// The viewer must outlive it.
    PulledRowReader(SqlConnection &connection, const Seal &seal, const PullViewer &viewer)
        : m_connection(connection), m_seal(seal), m_viewer(viewer)
    {}

    /// Every one of them. Fails as the store does, and with StoreDamaged, "event/<id>" as place,
    /// where one is not there or cannot be read: a desk that went on without it would never get it.
    Result<PulledRows> read(const std::set<FeedEntity> &entities);

private:
    struct Stored;
    struct Source;
    using Closing = Result<QJsonObject> (*)(const QJsonObject &row, const QString &made);
    static const std::vector<Source> &sources();

    Result<void> addUsers(PulledRows &rows, const QStringList &ids);
    Result<void> addStored(PulledRows &rows, const Source &source, const QStringList &ids);
    Result<std::vector<Stored>> stored(const Source &source, const QStringList &ids);
    Result<void> findClosed(const Source &source, const std::vector<Stored> &found);
    Result<QJsonObject> asIs(const Stored &row) const;
    Result<QJsonObject> head(const Stored &row) const;
    Result<QJsonObject> event(const Stored &row) const;
    Result<QJsonObject> closed(const Stored &row, Closing close) const;
    Result<QByteArray> opened(const Stored &row) const;
    Result<QJsonObject> text(const Stored &row) const;
    Result<QJsonObject> reporter(const Stored &row) const;
    Result<QJsonObject> attachment(const Stored &row) const;

    SqlConnection &m_connection;
    const Seal &m_seal;
    const PullViewer &m_viewer;
    std::map<QString, QString> m_closed; ///< of those being read: what ClosedCaseReader says
};

} // namespace upik
