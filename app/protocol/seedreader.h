// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reference.h"
#include "domain/workcalendar.h"

#include <QJsonObject>

namespace upik {

/// Reads what a new desk starts with, from the files of resources/seed.
class SeedReader
{
public:
    explicit SeedReader(QString folder) : m_folder(std::move(folder)) {}

    /// Agencies, categories, regions, officers, reasons and message templates. An error's place
    /// is the file's name followed by a JSON pointer.
    Result<Reference> reference() const;
    /// The city's calendar: the default working hours, Ramadan's own, the holidays of the years
    /// that the file covers; a day that a decree may still move is not confirmed.
    Result<CalendarBook> calendars() const;

private:
    Result<QJsonObject> file(const QString &name) const;
    Result<void> readCategories(Reference &reference) const;
    Result<void> readRegions(Reference &reference) const;
    Result<void> readPeople(Reference &reference) const;
    Result<void> readWords(Reference &reference) const;

    QString m_folder;
};

} // namespace upik
