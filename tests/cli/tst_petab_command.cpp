// titer-cli import and fit --evaluate with a problem of PEtab whose likelihood is known in closed form.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_petab_command {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

QString caseFile(const char* name)
{
    return QStringLiteral(TITER_SOURCE_DIR "/tests/cases/petab/") + QLatin1String(name);
}

} // namespace

class PetabCommand : public QObject {
    Q_OBJECT

private slots:
    void evaluatesWhatItImported();
    void comparesWithWhatIsSimulatedElsewhere();
    void refusesWhatHasNoPlaceForAFit();
    void saysWhereATableIsWrong();

private:
    QTemporaryDir m_folder;
};

void PetabCommand::evaluatesWhatItImported()
{
    const QString project = m_folder.filePath("problem.titer");
    const Outcome import = runCommandLine({"import", caseFile("problem.yaml"), "-o", project});
    QVERIFY2(import.status == 0, import.err);
    const Outcome text = runCommandLine({"fit", project, "--evaluate"});
    QVERIFY2(text.status == 0, text.err);
    QVERIFY2(text.out.startsWith("fit-1 reversible: -log L = 61.8955"), text.out);
    QVERIFY2(text.out.contains("at 4 estimated and 1 fixed parameters"), text.out);
    const Outcome json = runCommandLine({"fit", project, "--evaluate", "--json"});
    const QJsonObject fit = QJsonDocument::fromJson(json.out).object()["fits"].toArray()[0].toObject();
    QVERIFY2(std::abs(fit["negative_log_likelihood"].toDouble() - 61.89551930399912) < 1e-6, json.out);
    QCOMPARE(fit["measurements"].toArray().size(), 9);
    QVERIFY(!fit.contains("elsewhere"));
    // The plant is a plant as any other.
    const Outcome run = runCommandLine({"run", project, "--until", "10 s"});
    QVERIFY2(run.status == 0, run.err);
    const Outcome again = runCommandLine({"import", caseFile("problem.yaml"), "-o", project});
    QVERIFY(again.status != 0);
    QCOMPARE(runCommandLine({"import", caseFile("problem.yaml"), "-o", project, "--replace"}).status, 0);
}

void PetabCommand::comparesWithWhatIsSimulatedElsewhere()
{
    const QString project = m_folder.filePath("compared.titer");
    const Outcome import =
        runCommandLine({"import", caseFile("problem.yaml"), "-o", project, "--simulated", caseFile("simulated.tsv")});
    QVERIFY2(import.status == 0, import.err);
    const Outcome json = runCommandLine({"fit", project, "--evaluate", "--json"});
    const QJsonObject elsewhere =
        QJsonDocument::fromJson(json.out).object()["fits"].toArray()[0].toObject()["elsewhere"].toObject();
    QCOMPARE(elsewhere["compared"].toInt(), 9);
    QVERIFY2(elsewhere["largest_deviation"].toDouble() < 1e-8, json.out);
}

void PetabCommand::refusesWhatHasNoPlaceForAFit()
{
    const Outcome text = runCommandLine({"import", caseFile("problem.yaml"), "-o", m_folder.filePath("a.plant.json")});
    QVERIFY(text.status != 0);
    QVERIFY2(text.err.contains("A plant file holds no measurements"), text.err);
    const QString project = m_folder.filePath("plain.titer");
    QVERIFY(runCommandLine({"import", caseFile("model.xml"), "-o", project}).status != 0); // k1 has no value
    QCOMPARE(runCommandLine({"import", QStringLiteral(TITER_SOURCE_DIR "/tests/cases/trace_tank.plant.json"), project})
                 .status,
             0);
    const Outcome none = runCommandLine({"fit", project, "--evaluate"});
    QVERIFY(none.status != 0);
    QVERIFY2(none.err.contains("The project holds no fit"), none.err);
    QVERIFY(runCommandLine({"fit", project, "--evaluate", "--parameters", "units/a"}).status == 2);
}

void PetabCommand::saysWhereATableIsWrong()
{
    for (const char* name : {"problem.yaml", "model.xml", "parameters.tsv", "conditions.tsv", "observables.tsv"})
        QVERIFY(QFile::copy(caseFile(name), m_folder.filePath(name)));
    QFile table(m_folder.filePath("measurements.tsv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("observableId\tsimulationConditionId\tmeasurement\ttime\nfree_b\tlow\t1\t2\n");
    table.close();
    const Outcome import =
        runCommandLine({"import", m_folder.filePath("problem.yaml"), "-o", m_folder.filePath("wrong.titer")});
    QVERIFY(import.status != 0);
    QVERIFY2(import.err.contains("measurements.tsv/2/observableId"), import.err);
}

TITER_TEST(PetabCommand)

} // namespace tst_petab_command

#include "tst_petab_command.moc"
