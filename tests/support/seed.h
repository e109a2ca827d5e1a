// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "domain/workcalendar.h"

#include <QByteArray>
#include <QJsonArray>
#include <QTemporaryDir>

namespace upik {

/// The reference data a new desk starts with, read once.
const Reference &seedReference();
const CalendarBook &seedCalendars();
/// The path of the sample complaints, and the complaints in it.
QString samplesPath();
QJsonArray sampleComplaints();

/// A file that lives as long as the test needs it.
class ScratchFile
{
public:
    explicit ScratchFile(const QByteArray &content, const QString &name = QStringLiteral("x.csv"));
    QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace upik
