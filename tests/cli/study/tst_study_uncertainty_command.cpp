// titer-cli study uncertainty, run and space: a study whose runs are drawn over what a fit does not know for sure.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

namespace tst_study_uncertainty_command {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

// Two equal flows into a tank, which then holds the mean of 6 and 4 g/L.
const char* const plant = R"({"format": "titer.plant/1", "name": "Mixing",
 "components": [{"id": "a", "basis": "mass"}],
 "units": [
  {"id": "set", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h", "concentration": {"a": "6 g/L"}}]},
  {"id": "other", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h", "concentration": {"a": "4 g/L"}}]},
  {"id": "mixer", "type": "mixer"},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "10 L"}}],
 "streams": [{"from": "set.out", "to": "mixer.in"}, {"from": "other.out", "to": "mixer.in"},
             {"from": "mixer.out", "to": "tank.in"}],
 "recipe": {"duration": "1 h", "phases": []}})";

const char* const fit = R"({"format": "titer.fit/1", "degrees_of_freedom": 200, "parameters": [
 {"id": "units/other/program/0/concentration/a", "value": 4, "std_error": 0.5, "logarithmic": false},
 {"id": "units/other/program/0/flow", "value": 2.7777777777777776e-7, "std_error": 1e-9, "logarithmic": true},
 {"id": "units/tank/params/heel", "value": 0}], "correlation": [[1, 0, 0], [0, 1, 0], [0, 0, 0]]})";

class TestStudyUncertaintyCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write("mixing.plant.json", plant);
        write("fit.json", fit);
        m_project = m_folder.filePath("mixing.titer");
        run({"import", m_folder.filePath("mixing.plant.json"), "-o", m_project});
        run({"study", "new", m_project, "Mixing", "--factor", "A=4:8:g/L", "--bind",
             "A=units/set/program/0/concentration/a", "--factor", "V=5:20:L", "--bind",
             "V=units/tank/params/vessel_volume", "--response", "a [g/L]=tank.a@end", "--limit", "a=5:", "--model",
             "linear"});
        run({"study", "design", m_project, "full", "--centre", "1"});
    }

    void drawsRunsAndGivesTheProbability()
    {
        const Outcome set = run({"study", "uncertainty", m_project, "--fit", m_folder.filePath("fit.json"),
                                 "--parameter", "units/other/program/0/concentration/a", "--draws", "100", "--json"});
        const QJsonObject json = set.object();
        QCOMPARE(json["draws"].toInt(), 100);
        QCOMPARE(json["source"].toString(), QString("fit.json"));
        QCOMPARE(json["parameters"].toArray().size(), 1);
        QCOMPARE(json["parameters"][0]["std_error"].toDouble(), 0.5);
        QVERIFY(set.err.contains("heel")); // without a standard error
        const Outcome before = runCommandLine({"study", "space", m_project, "--json"});
        QCOMPARE(before.status, 1);
        const QJsonObject done = run({"study", "run", m_project, "--json", "--tolerance", "preview"}).object();
        QCOMPARE(done["done"].toInt(), 5 * 101);
        QCOMPARE(done["runs"].toArray().size(), 5);
        // (A + theta)/2 >= 5 with theta of 4 and a standard error of 0.5: Phi((A - 6)/0.5) by Student's t with 200 degrees.
        const QJsonObject space = run({"study", "space", m_project, "--at", "A=6.5", "--json"}).object();
        QCOMPARE(space["parameter_draws"].toInt(), 100);
        QVERIFY2(std::abs(space["probability"].toDouble() - 0.8407) < 0.02,
                 qPrintable(QString::number(space["probability"].toDouble())));
        QVERIFY(std::abs(space["standard_error"].toDouble() - std::sqrt(0.84 * 0.16 / 100.0)) < 0.003);
        QVERIFY(run({"study", "space", m_project}).out.contains("100 draws of the plant's parameters"));
    }

    void showsAndRemovesIt()
    {
        QVERIFY(run({"study", "uncertainty", m_project}).out.contains("fit.json"));
        QVERIFY(run({"study", "uncertainty", m_project, "--none"}).out.contains("no parameter is drawn"));
        QCOMPARE(run({"study", "run", m_project, "--json"}).object()["done"].toInt(), 0);
    }

    void refuses()
    {
        const QString file = m_folder.filePath("fit.json");
        QCOMPARE(runCommandLine({"study", "uncertainty", m_project, "--fit", file, "--none"}).status, 2);
        QCOMPARE(runCommandLine({"study", "uncertainty", m_project, "--draws", "50"}).status, 2);
        QCOMPARE(runCommandLine({"study", "uncertainty", m_project, "--fit", file, "--draws", "3"}).status, 2);
        const auto fault = [](const QStringList& words, const char* said) {
            const Outcome outcome = runCommandLine(words);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.contains(said), outcome.err);
        };
        fault({"study", "uncertainty", m_project, "--fit", file, "--parameter", "units/x"}, "no standard error");
        fault({"study", "uncertainty", m_project, "--fit", m_folder.filePath("mixing.plant.json")},
              "not what a fit printed");
        fault({"study", "uncertainty", m_project, "--kept", "fit-9"}, "keeps no fit");
        // A plant with another value than the fit found.
        QByteArray other = fit;
        other.replace("\"value\": 4", "\"value\": 5");
        write("other.json", other);
        run({"study", "uncertainty", m_project, "--fit", m_folder.filePath("other.json")});
        fault({"study", "run", m_project}, "Write the fit into the plant");
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    }
    static Outcome run(const QStringList& words)
    {
        const Outcome outcome = runCommandLine(words);
        if (outcome.status != 0) qWarning("%s: %s", qPrintable(words.join(' ')), outcome.err.constData());
        return outcome;
    }

    QTemporaryDir m_folder;
    QString m_project;
};

TITER_TEST(TestStudyUncertaintyCommand)

} // namespace tst_study_uncertainty_command

#include "tst_study_uncertainty_command.moc"
