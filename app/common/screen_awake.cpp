#include "app/common/screen_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace titer::app {

namespace {

QDBusMessage call(const QString& what)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), what);
}

} // namespace

ScreenAwake::ScreenAwake(const QString& reason, QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    QDBusMessage inhibit = call(QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("Titer") << reason;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isValid()) m_cookie = reply.value();
        done->deleteLater();
    });
}

ScreenAwake::~ScreenAwake()
{
    if (m_cookie == 0) return;
    QDBusMessage release = call(QStringLiteral("UnInhibit"));
    release << m_cookie;
    QDBusConnection::sessionBus().call(release, QDBus::NoBlock);
}

} // namespace titer::app

#include "app/common/moc_screen_awake.cpp"
