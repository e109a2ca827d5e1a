// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace upik {

/// A terminal that keeps what a command writes.
class Terminal
{
public:
    Console console() { return {m_outStream, m_errStream}; }

    QString out()
    {
        m_outStream.flush();
        return m_out;
    }
    QStringList errors()
    {
        m_errStream.flush();
        return m_err.split(u'\n', Qt::SkipEmptyParts);
    }
    /// The output as one JSON object a line.
    std::vector<QJsonObject> objects()
    {
        std::vector<QJsonObject> found;
        for (const QString &line : out().split(u'\n', Qt::SkipEmptyParts))
            found.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
        return found;
    }

private:
    QString m_out, m_err;
    QTextStream m_outStream{&m_out}, m_errStream{&m_err};
};

} // namespace upik
