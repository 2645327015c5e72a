// A screen that is kept from going dark, held against a screen saver of the same interface on a bus of the test's own.
#include "app/common/screen_awake.h"
#include "tests/support/app/session_bus.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

namespace tst_screen_awake {

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
    support::SessionBus m_bus;

private slots:
    void initTestCase() { QVERIFY2(m_bus.start(), "dbus-daemon does not start"); }

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

TITER_TEST(ScreenAwakeTest)

} // namespace tst_screen_awake

#include "tst_screen_awake.moc"
