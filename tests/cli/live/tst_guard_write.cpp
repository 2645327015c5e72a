// titer-cli guard write at a Modbus device: shown first, written and taken back, and left to the device's own fall-back where it is killed.
#include "core/store/audit.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/app/modbus_device.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

namespace tst_guard_write {

using namespace titer;
using support::contents;
using support::ModbusDevice;
using support::Outcome;
using support::runCommandLine;

namespace {

enum Register { Temperature, Beat };
constexpr int before = 300, written = 350, fallBack = 250; // [0.1 °C]
constexpr int patience = 20'000;                           // for what takes some hundred milliseconds [ms]

} // namespace

class TestGuardWrite : public QObject {
    Q_OBJECT

private:
    // 40 °C, of which the guard lets 35 °C through.
    QStringList words(const QStringList& more) const
    {
        return QStringList{"guard",
                           "write",
                           m_plant,
                           "vessel.temperature",
                           "40 °C",
                           "--connector",
                           "modbus",
                           "--set",
                           "host=127.0.0.1",
                           "--set",
                           "port=" + QString::number(m_device.port()),
                           "--set",
                           "every=50 ms",
                           "--set",
                           "register=name=T, address=0, type=int16, scale=0.1, unit=°C, writable=yes",
                           "--set",
                           "register=name=alive, address=1, type=uint16, writable=yes",
                           "--device",
                           "setpoint=writes=vessel.temperature, tag=T, tolerance=0.06",
                           "--device",
                           "heartbeat=alive",
                           "--device",
                           "beat_every=0.1 s",
                           "--device",
                           "falls_back=10 s",
                           "--advisory",
                           "0 s",
                           "--audit",
                           m_folder.filePath("trail")} +
               more;
    }
    // Until it has written.
    void arm(QProcess& process)
    {
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(QStringLiteral(TITER_CLI), words({"--confirm", "vessel.temperature", "--hold", "0.5 s"}));
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += process.readAllStandardError()).contains("written"), said, patience);
        QCOMPARE(int(m_device.get('h', Temperature)), written);
    }

    QTemporaryDir m_folder;
    QString m_plant;
    ModbusDevice m_device;

private slots:
    void initTestCase()
    {
        if (const QString reason = ModbusDevice::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
        QJsonObject plant = QJsonDocument::fromJson(
                                contents(QStringLiteral(TITER_SOURCE_DIR "/resources/examples/chemostat.plant.json")))
                                .object();
        plant["guards"] = QJsonArray{QJsonObject{{"id", "heating"},
                                                 {"writes", "vessel.temperature"},
                                                 {"min", "20 °C"},
                                                 {"max", "35 °C"},
                                                 {"by", "A. Keller"}}};
        m_plant = m_folder.filePath("guarded.plant.json");
        QFile file(m_plant);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(plant).toJson()) > 0);
        file.close();
        QVERIFY(m_device.start());
    }
    void init() { m_device.set('h', Temperature, {before, 0}); }

    void showsWhatItWouldWrite()
    {
        const Outcome shown = runCommandLine(words({"--json"}));
        QVERIFY2(shown.status == 0, shown.err);
        QCOMPARE(shown.object()["status"].toString(), QStringLiteral("advised"));
        QCOMPARE(shown.object()["let"].toDouble(), 35.0);
        QCOMPARE(shown.object()["held"].toDouble(), 30.0);
        QCOMPARE(int(m_device.get('h', Temperature)), before);
        QCOMPARE(int(m_device.get('h', Beat)), 0);
    }

    void takesItBackWhenItIsStopped()
    {
        QProcess process;
        arm(process);
        QVERIFY(m_device.get('h', Beat) > 0);
        process.terminate();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(int(m_device.get('h', Temperature)), before);
        QByteArray kept;
        const auto take = [&kept](const store::AuditEntry& entry) {
            kept += QByteArray::fromStdString(entry.change.what + ": " + entry.change.reason + "\n");
            return true;
        };
        QVERIFY(store::AuditTrail::at(m_folder.filePath("trail").toStdString()).read(take).ok());
        QVERIFY2(kept.contains("guard_cut: max; set by A. Keller"), kept);
    }

    // The device by itself, within the time of its heartbeat.
    void isLeftToTheDeviceWhenItIsKilled()
    {
        QCOMPARE(m_device.ask("watch 1 1500 0 " + QByteArray::number(fallBack)), QByteArray("ok"));
        QProcess process;
        arm(process);
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(patience));
        QTRY_COMPARE_WITH_TIMEOUT(int(m_device.get('h', Temperature)), fallBack, patience);
    }

    // Likewise where a recorder with an armed loop is.
    void isLeftToTheDeviceWhenARecorderIsKilled()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        const QString project = m_folder.filePath("loops.titer"), plant = m_folder.filePath("loops.plant.json");
        QFile file(plant);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(support::loopTank(support::loopController, support::loopGuard)));
        file.close();
        const QString port = "port=" + QString::number(m_device.port());
        const QStringList commands[] = {
            {"new", "chemostat", "-o", project},
            {"sources", project, "add", "modbus", "--set", "host=127.0.0.1", "--set", port, "--set", "every=50 ms",
             "--set", "register=name=tank.u, address=0, type=int16, scale=0.1, unit=1/h, writable=yes", "--set",
             "register=name=alive, address=1, type=uint16, writable=yes", "--set",
             "register=name=tank.x, address=2, type=int16, scale=0.1"},
            {"sources", project, "allow"}};
        for (const QStringList& words : commands) {
            const Outcome done = runCommandLine(words);
            QVERIFY2(done.status == 0, done.err);
        }
        m_device.set('h', Temperature, {370, 0, 370});
        QProcess process;
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(QStringLiteral(TITER_CLI),
                      {"record", project, "--loops", plant, "--device",
                       "setpoint=writes=tank.u, tag=tank.u, tolerance=0.06", "--device", "heartbeat=alive", "--device",
                       "beat_every=0.1 s", "--device", "falls_back=10 s", "--advisory", "0 s", "--hold", "0.5 s",
                       "--armed-for", "1 min"});
        Outcome armed;
        const QStringList arm{"guard", "loops", project,     "arm",     "control",
                              "--for", "1 min", "--confirm", "control", "--json"};
        QElapsedTimer clock; // until the recorder has connected
        for (clock.start(); armed.status != 0 && clock.elapsed() < patience;) armed = runCommandLine(arm);
        QVERIFY2(armed.status == 0, armed.err + process.readAllStandardError());
        const QJsonObject loop = armed.object()["loops"].toArray().first().toObject();
        QCOMPARE(loop["state"].toString(), QStringLiteral("armed"));
        QCOMPARE(loop["held"].toDouble(), 37.0);
        QCOMPARE(m_device.ask("watch 1 600 0 " + QByteArray::number(fallBack)), QByteArray("ok"));
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(patience));
        QTRY_COMPARE_WITH_TIMEOUT(int(m_device.get('h', Temperature)), fallBack, patience);
        QByteArray kept;
        const auto take = [&kept](const store::AuditEntry& entry) {
            kept += QByteArray::fromStdString(entry.change.what + ": " + entry.change.after + "\n");
            return true;
        };
        QVERIFY(store::AuditTrail::ofProject(project.toStdString()).read(take).ok());
        QVERIFY2(kept.contains("arming: armed"), kept);
    }
};

TITER_TEST(TestGuardWrite)

} // namespace tst_guard_write

#include "tst_guard_write.moc"
