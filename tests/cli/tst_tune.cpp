// titer-cli tune: a loop is tried by a step and by a relay, and its new setting is taken over.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_tune {

using titer::support::Outcome;
using titer::support::runCommandLine;

class TestTune : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString plant()
    {
        const QString path = m_folder.filePath("lags.plant.json");
        if (QFile::exists(path)) return path;
        QFile file(path);
        const QByteArray text = R"json({"format": "titer.plant/1", "name": "Three equal lags",
  "units": [{"id": "p", "type": "equations",
    "params": {"states": {"a": {"unit": "1"}, "b": {"unit": "1"}, "y": {"unit": "1"}}, "inputs": {"u": {"value": 1}},
               "params": {"tau": "60 s"}, "rates": {"a": "(u - a)/tau", "b": "(a - b)/tau", "y": "(b - y)/tau"}},
    "initial": {"a": 1, "b": 1, "y": 1}}],
  "recipe": {"duration": "2 h"},
  "controllers": [{"id": "c", "type": "pid", "reads": "p.y", "writes": "p.u", "setpoint": 1, "period": "0.5 s",
                   "params": {"gain": 1, "integral_time": "150 s", "output_min": -1000}}]})json";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no folder");
        return path;
    }

private slots:
    // The ultimate gain of three equal lags is 8, at a period of 2 pi/sqrt(3) of them; a relay finds it within some percent.
    void aRelaySuggestsASettingThatIsTakenOver()
    {
        const QString tuned = m_folder.filePath("tuned.plant.json");
        const Outcome found = runCommandLine({"tune", plant(), "c", "--relay", "0.3", "--at", "200 s", "--for", "1 h",
                                              "--rule", "tyreus_luyben", "-o", tuned, "--json"});
        QVERIFY2(found.status == 0, found.err.constData());
        QCOMPARE(found.object()["format"].toString(), QStringLiteral("titer.tuning/1"));
        const QJsonObject relay = found.object()["relay"].toObject(),
                          suggested = found.object()["suggested"].toObject();
        QVERIFY(std::abs(relay["ultimate_gain"].toDouble() - 8.0) < 0.5);
        QVERIFY(std::abs(relay["ultimate_period"].toDouble() - 217.7) < 8.0);
        QVERIFY(std::abs(suggested["gain"].toDouble() - relay["ultimate_gain"].toDouble() / 3.2) < 1e-9);
        // With it the loop is brisk, and far from oscillating: 1/(1 + C/(60 s + 1)^3) with this C, half a period late, is at most 2.068.
        const Outcome tried =
            runCommandLine({"tune", tuned, "c", "--step", "0.1", "--at", "200 s", "--for", "1 h", "--json"});
        QVERIFY2(tried.status == 0, tried.err.constData());
        const QJsonObject step = tried.object()["step"].toObject();
        QVERIFY(std::abs(step["max_sensitivity"].toDouble() - 2.068) < 0.02);
        QVERIFY(step["rise_time"].toDouble() > 20.0 && step["settling_time"].toDouble() < 1500.0);
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(runCommandLine({"tune", plant(), "c"}).status, 2);
        QCOMPARE(runCommandLine({"tune", plant(), "c", "--step", "1", "--relay", "1"}).status, 2);
        QCOMPARE(runCommandLine({"tune", plant(), "c", "--relay", "1", "--rule", "cohen"}).status, 2);
        const Outcome other = runCommandLine({"tune", plant(), "d", "--step", "1"});
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("the plant has c"), other.err.constData());
        const Outcome none = runCommandLine({"tune", plant(), "c", "--step", "0 g"});
        QCOMPARE(none.status, 1);
        const Outcome shorter =
            runCommandLine({"tune", plant(), "c", "--relay", "0.3", "--at", "200 s", "--for", "0.01 s"});
        QCOMPARE(shorter.status, 1);
        const Outcome little =
            runCommandLine({"tune", plant(), "c", "--relay", "0.3", "--at", "200 s", "--for", "5 min"});
        QCOMPARE(little.status, 1);
        QVERIFY2(little.err.contains("--for"), little.err.constData());
    }
};

TITER_TEST(TestTune)

} // namespace tst_tune

#include "tst_tune.moc"
