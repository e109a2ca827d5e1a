// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// A FileMalformed whose detail says what is wrong: a source text of context "FileFault", marked
/// with QT_TRANSLATE_NOOP where it is written and translated where an error is shown.
inline Unexpected<Error> malformed(QString place, const char *what)
{
    return fail(ErrorCode::FileMalformed, std::move(place), QLatin1StringView(what));
}

/// A failure of a file of which we know more than the system says, told in the same way.
inline Unexpected<Error> fileFault(ErrorCode code, QString path, const char *what)
{
    return fail(code, std::move(path), QLatin1StringView(what));
}

} // namespace upik
