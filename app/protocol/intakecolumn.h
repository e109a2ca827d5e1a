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
/// and whether with spaces, hyphens or underscores. The domain's names of fields (place of the
/// errors of checkIntake) are among them.
std::optional<IntakeColumn> intakeColumnOf(QStringView name);

/// Its first Indonesian name, for messages.
QString nameOf(IntakeColumn column);
/// All its names, that one first.
QStringList namesOf(IntakeColumn column);
/// What it holds and what its absence means, in English, for README.md.
QString aboutOf(IntakeColumn column);

/// What a file calls each column: a header or a JSON pointer.
struct ColumnPlaces {
    std::array<QString, kIntakeColumns> names;

    void set(IntakeColumn column, const QString &place) { names[std::size_t(column)] = place; }
    /// The column's first Indonesian name where the file does not speak of it.
    QString of(IntakeColumn column) const;
};

/// One row of an import file in words, before anything is judged.
struct RawIntake {
    std::array<QString, kIntakeColumns> values;
    ColumnPlaces places;

    const QString &operator[](IntakeColumn column) const { return values[std::size_t(column)]; }
    QString &operator[](IntakeColumn column) { return values[std::size_t(column)]; }
    /// Whether it says when the reporter spoke.
    bool isTimed() const { return !(*this)[IntakeColumn::Time].trimmed().isEmpty(); }
};

} // namespace upik
