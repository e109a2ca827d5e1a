// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace upik {

/// What an import file may say about a complaint. The names it may use stand in the .cpp; README.md
/// shows them.
enum class IntakeColumn {
    Title, Text, Category, Channel, ChannelNumber, Kelurahan, Place, Latitude, Longitude, Time,
    Name, Phone, Email, IdentityNumber, Address, Account, Anonymous, Confidential,
    Classification, Urgency, Agency,
};

inline constexpr std::size_t kIntakeColumns = std::size_t(IntakeColumn::Agency) + 1;

/// The column that a header or a JSON member names, in Indonesian or English, whatever its case
/// and whether with spaces, hyphens or underscores.
std::optional<IntakeColumn> intakeColumnOf(QStringView name);

/// Its first Indonesian name, for messages.
QString nameOf(IntakeColumn column);
/// All its names, that one first.
QStringList namesOf(IntakeColumn column);
/// What it holds and what its absence means, in English, for README.md.
QString aboutOf(IntakeColumn column);

/// One row of an import file in words, before anything is judged.
struct RawIntake {
    std::array<QString, kIntakeColumns> values;
    std::array<QString, kIntakeColumns> places; ///< what the file calls each: header or pointer

    const QString &operator[](IntakeColumn column) const { return values[std::size_t(column)]; }
    QString &operator[](IntakeColumn column) { return values[std::size_t(column)]; }
    /// Where the value stands, for an error.
    QString placeOf(IntakeColumn column) const;
};

} // namespace upik
