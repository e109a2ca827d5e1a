// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/mainwindow/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kBetweenLooks = std::chrono::milliseconds(40);
constexpr int kMostLooks = 250;
/// What has come in is laid out, small photos are read: then the picture is taken.
constexpr auto kToSettle = std::chrono::milliseconds(250);

} // namespace

Tour::Tour(const Parts &parts, const QString &directory, QObject *parent)
    : QObject(parent), m_window(parts.window), m_stops(parts.stops),
      m_stage(parts.window, parts.desk, parts.preferences), m_directory(directory)
{
    connect(&m_looking, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    m_window.show();
    if (m_directory.mkpath(u"."_s))
        QTimer::singleShot(kToSettle, this, &Tour::next);
    else
        fail(m_directory.path());
}

void Tour::next()
{
    if (m_at == m_stops.size()) {
        Q_EMIT finished(m_failures.isEmpty());
        return;
    }
    m_looks = 0;
    m_stage.arrange(stop());
    m_looking.start(kBetweenLooks);
}

void Tour::look()
{
    const bool ready = m_stage.isReady();
    if (!ready && m_stage.trouble().isEmpty() && ++m_looks < kMostLooks)
        return;
    m_looking.stop();
    if (!ready)
        return fail(m_stage.trouble());
    if (*stop().name)
        QTimer::singleShot(kToSettle, this, &Tour::shoot);
    else
        go();
}

void Tour::shoot()
{
    const QString name = u"%1-%2.png"_s.arg(++m_number, 2, 10, QLatin1Char('0'))
                             .arg(QLatin1StringView(stop().name));
    if (!m_stage.subject()->grab().save(m_directory.filePath(name), "PNG"))
        m_failures << m_directory.filePath(name);
    go();
}

void Tour::fail(const QString &why)
{
    const TourStop &missed = stop();
    const QLatin1StringView name(*missed.name ? missed.name : row(missed.action).code.data());
    m_failures << (why.isEmpty() ? QString(name) : u"%1: %2"_s.arg(name, why));
    go();
}

void Tour::go()
{
    m_stage.clear();
    ++m_at;
    QTimer::singleShot(std::chrono::milliseconds(0), this, &Tour::next);
}

} // namespace upik
