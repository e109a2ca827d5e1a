// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// The title of a confidential complaint that came without one: its first words are its text's.
constexpr QLatin1StringView kConfidentialTitle{"Aduan rahasia"};

/// The first words of a text, as the title of a complaint that came without one. A NIK or a mobile
/// number among them is covered: titles stand in every list.
QString titleFrom(const QString &text);
/// Whether the text holds a NIK or a mobile number, which no reader of it needs.
bool holdsPersonalData(const QString &text);

} // namespace upik
