// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"

namespace upik {

/// The window's language for the length of a test; afterwards none, as before.
class Speaking
{
public:
    explicit Speaking(Tongue tongue) { m_language.speak(tongue); }
    ~Speaking() { QLocale::setDefault(QLocale::c()); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    void change(Tongue tongue) { m_language.speak(tongue); }

private:
    Language m_language;
};

} // namespace upik
