// A screen that is kept from going dark, held against a screen saver of the same interface on a bus of the test's own.
#include "app/screen_awake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace titer;

namespace {

class ScreenSaver : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() == "Inhibit") {
            reason = message.arguments().value(1).toString();
            holders << ++last;
            return bus.send(message.createReply(last));
        }
        holders.remove(message.arguments().value(0).toUInt());
        return bus.send(message.createReply());
    }

    QSet<uint> holders;
    QString reason;

private:
    uint last = 40;
};

} // namespace

class ScreenAwakeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_bus;

private slots:
    void initTestCase()
    {
        QFile config(m_folder.filePath("bus.conf"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
                     "eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.start("dbus-daemon", {"--config-file=" + config.fileName(), "--nofork", "--print-address=1"});
        QVERIFY2(m_bus.waitForReadyRead(), "dbus-daemon does not start");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    }
    void cleanupTestCase()
    {
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void livesWithoutAScreenSaver()
    {
        const app::ScreenAwake awake("wall");
        QTest::qWait(100);
        QVERIFY(!awake.isHeld());
    }

    void holdsTheScreenAsLongAsItLives()
    {
        ScreenSaver saver;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "saver");
        QVERIFY(bus.registerVirtualObject("/org/freedesktop/ScreenSaver", &saver));
        QVERIFY(bus.registerService("org.freedesktop.ScreenSaver"));
        {
            const app::ScreenAwake awake("wall");
            QTRY_VERIFY(awake.isHeld());
            QCOMPARE(saver.holders.size(), 1);
            QCOMPARE(saver.reason, QString("wall"));
        }
        QTRY_VERIFY(saver.holders.isEmpty());
        QDBusConnection::disconnectFromBus("saver");
    }
};

QTEST_GUILESS_MAIN(ScreenAwakeTest)
#include "tst_screen_awake.moc"
