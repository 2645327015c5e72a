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
    void fitsWhatItImported();
    void keepsOptionsOfFitsApart();
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
    const double usual = elsewhere["max_deviation"].toDouble();
    QVERIFY2(usual < 1e-8, json.out);
    // Coarser courses lie further off.
    const Outcome coarse = runCommandLine({"fit", project, "--evaluate", "--json", "--tolerance", "1e-3"});
    const double off = QJsonDocument::fromJson(coarse.out)["fits"][0]["elsewhere"]["max_deviation"].toDouble();
    QVERIFY2(coarse.status == 0 && off > 10.0 * usual && off < 0.1, coarse.err + coarse.out);
    QVERIFY(runCommandLine({"fit", project, "--evaluate", "--tolerance", "much"}).status == 2);
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

void PetabCommand::fitsWhatItImported()
{
    const QString project = m_folder.filePath("fitted.titer");
    QCOMPARE(runCommandLine({"import", caseFile("problem.yaml"), "-o", project}).status, 0);
    const QString plant = m_folder.filePath("fitted.plant.json");
    const Outcome json =
        runCommandLine({"fit", project, "--profile", "--json", "--into", project, "-o", plant, "--starts", "3"});
    QVERIFY2(json.status == 0, json.err + json.out);
    const QJsonObject fit = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(fit["format"].toString(), QString("titer.fit/1"));
    QVERIFY2(fit["converged"].toBool(), json.out);
    QVERIFY2(fit["negative_log_likelihood"].toDouble() < 61.8955, json.out);
    QCOMPARE(fit["starts"].toInt(), 3);
    QCOMPARE(fit["ends"].toArray().size(), 3);
    QCOMPARE(fit["observables"].toArray().size(), 3);
    const QJsonArray parameters = fit["parameters"].toArray();
    QCOMPARE(parameters.size(), 4);
    for (const QJsonValue& parameter : parameters) {
        const QJsonObject p = parameter.toObject();
        QVERIFY2(QStringList({"identified", "weak", "at_bound", "not_identifiable"}).contains(p["verdict"].toString()),
                 json.out);
        QVERIFY(p["profile"].toObject()["points"].toArray().size() > 1);
        QVERIFY(p["low"].isUndefined() == p["std_error_on_scale"].isUndefined());
    }
    // The project now stands at what was found.
    const Outcome again = runCommandLine({"fit", project, "--evaluate", "--json"});
    const double there = QJsonDocument::fromJson(again.out)
                             .object()["fits"]
                             .toArray()[0]
                             .toObject()["negative_log_likelihood"]
                             .toDouble();
    QVERIFY2(std::abs(there - fit["negative_log_likelihood"].toDouble()) < 1e-7, again.out);
    QVERIFY(runCommandLine({"run", plant, "--until", "10 s"}).status == 0);
    const Outcome text = runCommandLine({"fit", project, "--fit", "fit-1"});
    QVERIFY2(text.status == 0, text.err);
    QVERIFY2(text.out.startsWith("fit-1 reversible: -log L = "), text.out);
    QVERIFY2(text.out.contains("The fit converged"), text.out);
}

void PetabCommand::keepsOptionsOfFitsApart()
{
    const QString project = m_folder.filePath("apart.titer");
    QCOMPARE(runCommandLine({"import", caseFile("problem.yaml"), "-o", project}).status, 0);
    const Outcome other = runCommandLine({"fit", project, "--fit", "fit-7"});
    QVERIFY(other.status == 1);
    QVERIFY2(other.err.contains("The project holds no fit “fit-7”"), other.err);
    QCOMPARE(runCommandLine({"fit", project, "--noise", "a=1"}).status, 2);
    QCOMPARE(runCommandLine({"fit", project, "data.csv", "--into", project, "--parameters", "units/a"}).status, 2);
    const Outcome plant =
        runCommandLine({"fit", QStringLiteral(TITER_SOURCE_DIR "/tests/cases/trace_tank.plant.json")});
    QVERIFY(plant.status == 1);
    QVERIFY2(plant.err.contains("Without a table of data and --parameters"), plant.err);
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
