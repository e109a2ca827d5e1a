// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inputfaults.h"

#include "domain/inputcheck.h"
#include "ui/dialogs/messagetemplate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {

std::vector<FieldFault> faultsOf(const Complaint &complaint, const Step &step,
                                 const SopSettings &settings)
{
    std::vector<FieldFault> found;
    if (const auto checked = checkInput(complaint, step, settings); !checked)
        found.push_back(faultFrom(checked.error()));
    if (const QString open = openPlaceholder(step.input.message); !open.isEmpty())
        found.push_back({u"message"_s, [open] {
                             return QCoreApplication::translate(
                                        "InputFaults",
                                        "Fill in or take out %1: the reporter would read it so.")
                                 .arg(open);
                         }});
    return found;
}

} // namespace upik
