// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/desktoppopup.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The desktop decides how long a pop-up stays.
constexpr int kAsUsual = -1;
constexpr int kSoonEnough = 3'000;

/// Servers may read markup in the body: what looks like it stays letters.
QDBusMessage notifyCall(uint replaced, const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << QApplication::applicationDisplayName() << replaced << u"dialog-information"_s << title
         << text.toHtmlEscaped() << QStringList() << QVariantMap() << kAsUsual;
    return call;
}

} // namespace

DesktopPopUp::DesktopPopUp(QWidget &window) : m_window(window) {}
DesktopPopUp::~DesktopPopUp() = default;

void DesktopPopUp::show(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return showInTray(title, text);
    auto *answer = new QDBusPendingCallWatcher(
        bus.asyncCall(notifyCall(m_last, title, text), kSoonEnough), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, text] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            showInTray(title, text);
        else
            m_last = reply.value();
    });
}

void DesktopPopUp::showInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        QApplication::alert(&m_window);
        return;
    }
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(icon("bell"));
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, &m_window, &QWidget::raise);
        m_tray->show();
    }
    m_tray->showMessage(title, text);
}

} // namespace upik
