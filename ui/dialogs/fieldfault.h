// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// What is wrong with a field, in words; `place` names the field as Error::place does.
struct FieldFault {
    QString place;
    QString sentence;
};

} // namespace upik
