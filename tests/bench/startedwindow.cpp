// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startedwindow.h"

#include <QCoreApplication>
#include <QProcess>

#include <array>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct KindWord {
    WindowKind kind;
    QLatin1StringView word;
};
constexpr std::array kWords{
    KindWord{WindowKind::Bare, QLatin1StringView("bare")},
    KindWord{WindowKind::EmptyTable, QLatin1StringView("empty-table")},
    KindWord{WindowKind::Desk, QLatin1StringView("desk")},
    KindWord{WindowKind::ShortList, QLatin1StringView("short-list")},
    KindWord{WindowKind::LongList, QLatin1StringView("long-list")},
};

} // namespace

QString wordOf(WindowKind kind)
{
    return QString(kWords[std::size_t(kind)].word);
}

std::optional<WindowKind> windowKindOf(const QString &word)
{
    for (const KindWord &row : kWords)
        if (row.word == word)
            return row.kind;
    return std::nullopt;
}

StartedWindow startWindow(WindowKind kind, const QString &profile, const QString &preferences)
{
    QProcess process;
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    process.start(
        QCoreApplication::applicationFilePath(),
        {u"--window"_s, wordOf(kind), u"--profile"_s, profile, u"--preferences"_s, preferences});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("the %s window has failed: %s", qPrintable(wordOf(kind)),
               process.readAllStandardError().constData());
    const QList<QByteArray> said = process.readAllStandardOutput().split(' ');
    const std::chrono::nanoseconds painted(said.value(0).toLongLong());
    const std::chrono::duration<double, std::milli> took = painted - begin;
    return {took.count(), said.value(1).toDouble()};
}

} // namespace upik
