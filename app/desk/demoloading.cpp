// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demoloading.h"

#include "desk/demohistory.h"
#include "desk/profile.h"
#include "desk/writingstores.h"
#include "domain/workflow.h"
#include "store/attachmentstore.h"

#include <QHash>

namespace upik {
namespace {

/// Writes demonstration cases, each photo of the resources taken in once.
class DemoWriter
{
public:
    DemoWriter(Database &database, const AttachmentIntake &attachments, const StepContext &context)
        : m_database(database), m_attachments(attachments), m_context(context)
    {}

    /// Yields how many there were.
    Result<int> writeAll(std::vector<DemoCase> cases)
    {
        for (DemoCase &demo : cases)
            if (const auto written = write(std::move(demo)); !written)
                return Unexpected{written.error()};
        return static_cast<int>(cases.size());
    }

private:
    Result<void> write(DemoCase demo)
    {
        for (Event &event : demo.events) {
            QStringList &photos = event.intake ? event.intake->photos : event.input.photos;
            if (const auto taken = takePhotos(photos, event.at); !taken)
                return taken;
        }
        const Event &first = demo.events.front();
        NewCase taken;
        taken.complaint = replay(demo.events);
        taken.deadline = deadlineOf(clocksOf(demo.events, *m_context.rules), *m_context.rules);
        taken.event = first;
        taken.reporter =
            sealReporter(first.intake->reporter, first.complaint, m_context.seal);
        const std::vector<Event> later(demo.events.begin() + 1, demo.events.end());
        const auto number = CaseWriter(m_database).addHistory(taken, later);
        return number ? Result<void>() : Unexpected{number.error()};
    }

    Result<void> takePhotos(QStringList &photos, Instant at)
    {
        for (QString &photo : photos) {
            if (const QString known = m_ids.value(photo); !known.isEmpty()) {
                photo = known;
                continue;
            }
            const auto attachment = m_attachments.take(photo);
            if (!attachment)
                return Unexpected{attachment.error()};
            if (auto added = AttachmentStore(m_database).add(*attachment, at); !added)
                return added;
            m_ids.insert(photo, attachment->id);
            photo = attachment->id;
        }
        return {};
    }

    Database &m_database;
    const AttachmentIntake &m_attachments;
    const StepContext &m_context;
    QHash<QString, QString> m_ids;   ///< by path
};

Result<int> filled(Database &database, const AttachmentIntake &photos, const StepContext &context)
{
    auto cases = demoCases(*context.reference, *context.rules, context.now);
    if (!cases)
        return Unexpected{cases.error()};
    return DemoWriter(database, photos, context).writeAll(std::move(cases).value());
}

} // namespace

Result<int> loadDemonstration(Profile &profile, const StepContext &context)
{
    const auto load = [&](Database &database) -> Result<int> {
        const auto count = ComplaintStore(database).count();
        if (!count)
            return Unexpected{count.error()};
        return *count == 0 ? filled(database, profile.attachments(), context) : Result<int>(0);
    };
    return profile.store().write(Urgency::Now, load).result();
}

} // namespace upik
