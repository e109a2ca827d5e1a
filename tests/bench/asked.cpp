// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/asked.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Asked askedFor(const QStringList &arguments)
{
    const QCommandLineOption complaints(u"complaints"_s, u"Complaints in the data."_s, u"n"_s,
                                        u"1000000"_s),
        seed(u"seed"_s, u"Seed of the data."_s, u"n"_s, u"20261124"_s),
        data(u"data"_s, u"Where data and figures are kept."_s, u"folder"_s,
             QDir(QCoreApplication::applicationDirPath()).filePath(u"bench"_s)),
        rows(u"rows"_s, u"Rows to measure, such as D1,D5; else all."_s, u"rows"_s),
        times(u"times"_s, u"How often each is measured."_s, u"n"_s, u"5"_s),
        imported(u"imported"_s, u"Complaints in an import."_s, u"n"_s, u"100000"_s),
        window(u"window"_s, u"Shows a window and tells of it."_s, u"kind"_s),
        profile(u"profile"_s, u"Of that window."_s, u"folder"_s),
        preferences(u"preferences"_s, u"Of that window."_s, u"file"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes the figures of UPIK Desk."_s);
    parser.addHelpOption();
    parser.addOptions(
        {complaints, seed, data, rows, times, imported, window, profile, preferences});
    parser.process(arguments);
    Asked asked;
    asked.size = {parser.value(complaints).toLongLong(), parser.value(seed).toULongLong()};
    asked.folder = parser.value(data);
    asked.rows = parser.value(rows).split(u',', Qt::SkipEmptyParts);
    asked.times = parser.value(times).toInt();
    asked.imported = parser.value(imported).toLongLong();
    asked.window = windowKindOf(parser.value(window));
    asked.profile = parser.value(profile);
    asked.preferences = parser.value(preferences);
    if (asked.size.complaints < 1 || asked.times < 1 || asked.imported < 1)
        parser.showHelp(64);
    return asked;
}

} // namespace upik
