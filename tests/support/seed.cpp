// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seed.h"

#include "protocol/jsontext.h"
#include "protocol/seedreader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString seedFolder() { return QStringLiteral(UPIK_SOURCE_DIR "/resources/seed"); }

} // namespace

const Reference &seedReference()
{
    static const Reference reference = SeedReader(seedFolder()).reference().value();
    return reference;
}

const CalendarBook &seedCalendars()
{
    static const CalendarBook book = SeedReader(seedFolder()).calendars().value();
    return book;
}

QString samplesPath() { return seedFolder() + u"/samples.json"_s; }

QJsonArray sampleComplaints()
{
    QFile file(samplesPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseJsonObject(file.readAll()).value().value("complaints"_L1).toArray();
}

ScratchFile::ScratchFile(const QByteArray &content, const QString &name)
    : m_path(m_folder.filePath(name))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(m_path));
}

} // namespace upik
