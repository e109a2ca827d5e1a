// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "protocol/pulledrow.h"
#include "protocol/referencerow.h"
#include "server/feedwriter.h"

namespace upik {

/// What every desk of the office shares: reference data, settings and calendars. Documents keep
/// every version; the highest is in force.
/// Everything fails as the store does, and with StoreDamaged where a row cannot be read.
class OfficeStore
{
public:
    explicit OfficeStore(SqlConnection &connection) : m_connection(connection) {}

    /// Empty before seed().
    Result<Reference> reference();
    /// The version in force; none where nothing was saved under this name.
    Result<std::optional<DocumentRow>> document(QLatin1StringView name);
    /// Settings and calendars in force. Before seed() the SOP's settings and a calendar without
    /// hours.
    Result<SlaRules> rules();

    // REQUIRES for all below: a write transaction, which ends with the marks given to the feed.

    /// Makes the reference data these. What is as it was is not told anew.
    Result<std::vector<FeedMark>> putReference(const Reference &reference);
    /// The same for the officers alone.
    Result<std::vector<FeedMark>> putOfficers(const std::vector<Officer> &officers);
    /// Adds a version. What the body says is judged before, by its codec.
    Result<std::vector<FeedMark>> save(QLatin1StringView name, const QJsonObject &body, Instant at);
    /// What a new office begins with, and a newer program brings along: reference data follow the
    /// program. The office's own, officers, settings and calendars, are only begun.
    Result<std::vector<FeedMark>> seed(Reference reference, const CalendarBook &calendars,
                                       Instant at);

private:
    using Bodies = std::map<QString, QJsonObject>;

    Result<Bodies> bodies(QLatin1StringView kind);
    Result<std::vector<FeedMark>> replace(const std::vector<ReferenceRow> &rows, const Bodies &old);
    Result<void> put(const FeedEntity &entity, const QJsonObject &body);
    Result<void> drop(const FeedEntity &entity);

    SqlConnection &m_connection;
};

} // namespace upik
