// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldfault.h"

#include "ui/text/errortext.h"

namespace upik {

FieldFault faultFrom(const Error &error)
{
    return {error.place, [error] { return errorText(error); }};
}

} // namespace upik
