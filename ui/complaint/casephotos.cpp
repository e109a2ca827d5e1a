// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/casephotos.h"

#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The step that brought this attachment, or nullptr: it came with the complaint.
const Event *stepOf(const CaseFile &file, const QString &attachment)
{
    const auto it = std::ranges::find_if(file.history, [&](const HistoryEntry &entry) {
        return entry.event.input.photos.contains(attachment);
    });
    return it == file.history.end() ? nullptr : &it->event;
}

QString captionOf(const Event *step, const Complaint &complaint)
{
    if (!step)
        return QCoreApplication::translate("CasePhotos", "With the complaint, %1")
            .arg(dateTime(complaint.submittedAt));
    return u"%1 %2, %3"_s.arg(step->by.person, doneLabel(step->action), dateTime(step->when()));
}

} // namespace

std::vector<CasePhoto> photosOf(const CaseFile &file)
{
    std::vector<CasePhoto> photos;
    for (const Attachment &attachment : file.attachments) {
        const Event *step = stepOf(file, attachment.id);
        const bool ofWork = step
            && (step->action == Action::Complete || step->action == Action::Progress);
        photos.push_back({attachment, captionOf(step, file.complaint), ofWork});
    }
    return photos;
}

} // namespace upik
