// A predictive controller at a device: the recorder's estimator gives it the states of the process, and what it plans is written once a person
// has armed it.
#include "core/reference/steered_fed_batch.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>

namespace tst_record_plans {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

namespace {

constexpr int patience = 60'000; // [ms]

// The process, and the plant by which it is steered: with a guard, an estimator, and what reads the feed back.
std::string process()
{
    const std::string all = reference::steeredFedBatch();
    return all.substr(0, all.rfind(',', all.find("\"controllers\""))) + "}";
}
std::string steered()
{
    std::string text = reference::steeredFedBatch();
    text.pop_back();
    return text +
           R"json(, "guards": [{"id": "feed", "writes": "reactor.u", "min": "0 L/h", "max": "0.15 L/h", "by": "A. Keller"}],
      "estimators": [{"id": "culture", "unit": "reactor", "channels": [{"tag": "X", "noise": "0.01 g/L"},
        {"tag": "S", "noise": "0.005 g/L"}, {"tag": "P", "noise": "0.005 g/L"}]}],
      "tags": [{"tag": "X", "variable": "reactor.X"}, {"tag": "S", "variable": "reactor.S"},
        {"tag": "P", "variable": "reactor.P"}, {"tag": "set.reactor.u", "variable": "reactor.u"}]})json";
}

} // namespace

class TestRecordPlans : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    QString write(const char* name, const std::string& text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0) return {};
        return file.fileName();
    }
    QJsonObject loop() const
    {
        const Outcome listed = runCommandLine({"guard", "loops", m_project, "list", "--json"});
        return listed.object()["loops"].toArray().first().toObject();
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    }

    // An hour of the process lasts a second, and its 150 h longer than all that is waited for.
    void writesWhatIsPlannedFromTheEstimate()
    {
        m_project = m_folder.filePath("culture.titer");
        const QString plant = write("steered.plant.json", steered()), real = write("process.plant.json", process());
        for (const QStringList& words :
             {QStringList{"import", plant, m_project},
              {"sources", m_project, "add", "simulated_plant", "--set", "plant=" + real, "--set", "speed=3600", "--set",
               "every=0.1 s", "--set", "tag=name=X, variable=reactor.X, unit=g/L, noise=0.001", "--set",
               "tag=name=S, variable=reactor.S, unit=g/L, noise=0.001", "--set",
               "tag=name=P, variable=reactor.P, unit=g/L, noise=0.001"},
              {"sources", m_project, "allow"}}) {
            const Outcome done = runCommandLine(words);
            QVERIFY2(done.status == 0, (words.join(u' ').toUtf8() + ": " + done.err).constData());
        }
        QProcess recorder;
        recorder.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        recorder.start(QStringLiteral(TITER_CLI), {"record", m_project, "--loops", plant, "--advisory", "0 s", "--hold",
                                                   "0.5 s", "--armed-for", "1 min"});
        QJsonObject row;
        const auto isPlanned = [&] {
            row = loop();
            // One step of the optimisation for each sample, which may not have come to its end.
            const QString status = row["status"].toString();
            return row["plan"].isObject() &&
                   (status == QLatin1String("optimal") || status == QLatin1String("suboptimal"));
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isPlanned(), qPrintable(row["trouble"].toString()), patience);
        const QJsonObject plan = row["plan"].toObject();
        QCOMPARE(plan["times"].toArray().size(), 20);
        QCOMPARE(plan["times"].toArray()[1].toDouble(), 3600.0);
        QCOMPARE(plan["courses"].toArray().size(), 1);
        QCOMPARE(plan["courses"].toArray()[0].toArray().size(), 20);
        QCOMPARE(row["unit"].toString(), QStringLiteral("L/h"));
        QVERIFY(row["trouble"].isNull());

        const Outcome armed = runCommandLine(
            {"guard", "loops", m_project, "arm", "feed", "--for", "1 min", "--confirm", "feed", "--json"});
        QVERIFY2(armed.status == 0, armed.err + recorder.readAllStandardError());
        // What is held is what is advised, behind the guard: in the first hours that feeds all it may.
        const auto isHeld = [&] {
            row = loop();
            return row["state"].toString() == QLatin1String("armed") && row["held"].toDouble() > 0.01;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isHeld(), qPrintable(row["why"].toString() + row["state"].toString()), patience);
        QVERIFY2(row["held"].toDouble() <= 0.15 * (1.0 + 1e-9), qPrintable(QString::number(row["held"].toDouble())));
        recorder.terminate();
        QVERIFY(recorder.waitForFinished(patience));
        QCOMPARE(recorder.exitCode(), 0);
    }
};

TITER_TEST(TestRecordPlans)

} // namespace tst_record_plans

#include "tst_record_plans.moc"
