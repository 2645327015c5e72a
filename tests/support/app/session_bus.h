// A session bus of a test's own, without the services that the machine of the test would start by themselves.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace titer::support {

class SessionBus {
public:
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    // From now on it is the session bus of this process and its children. False where dbus-daemon does not start.
    bool start()
    {
        QFile config(m_folder.filePath("bus.conf"));
        if (!config.open(QIODevice::WriteOnly)) return false;
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
                     "eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start("dbus-daemon", {"--config-file=" + config.fileName(), "--nofork", "--print-address=1"});
        if (!m_daemon.waitForReadyRead()) return false;
        return qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readAllStandardOutput().trimmed());
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace titer::support
