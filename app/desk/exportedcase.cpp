// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportedcase.h"

#include "desk/closedtext.h"
#include "desk/masking.h"
#include "domain/closedwords.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Of somebody who stays anonymous not even the mask.
Reporter withheld(const Reporter &reporter)
{
    if (!reporter.anonymous)
        return masked(reporter);
    Reporter nobody;
    nobody.anonymous = true;
    return nobody;
}

/// A file goes to nobody in particular: it is open to none of the roles.
void close(CaseMaterial &material)
{
    closeTitles(material.complaint, material.events, material.text, {});
    material.text.clear();
    for (Event &event : material.events) {
        closeWords(event);
        event.input.message.clear();
        event.input.note.clear();
    }
}

} // namespace

QJsonObject exportedCase(CaseMaterial material)
{
    if (material.complaint.confidential)
        close(material);
    return JsonObjectWriter()
        .put("complaint"_L1, toJson(material.complaint))
        .put("text"_L1, material.text)
        .put("reporter"_L1, toJson(withheld(material.reporter)))
        .putList("events"_L1, material.events)
        .object();
}

} // namespace upik
