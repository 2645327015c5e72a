// titer-cli fit isotherm and fit filter with --into: what was fitted stands in the plant, or the plant stays as it was.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_fit_into {

namespace {

using titer::support::Outcome;
using titer::support::runCommandLine;

// c of 200 uL over 10 uL of resin by a Langmuir isotherm of 2.5 L/g and 180 g/L of solid, in closed form; per volume of
// resin 12.6 % are solid.
double left(double c0)
{
    const double k = 2.5, b = 1.0 + 0.05 * 0.35 * 0.36 * 180.0 * k - k * c0;
    return 2.0 * c0 / (b + std::sqrt(b * b + 4.0 * k * c0));
}

QByteArray plate(double factor = 1.0, const char* resin = "A")
{
    QByteArray text;
    for (double c0 : {0.25, 0.5, 1.0, 2.0, 4.0, 8.0})
        text += QByteArray(resin) + "," + QByteArray::number(c0, 'g', 17) + "," +
                QByteArray::number(factor * left(c0), 'g', 17) + ",200,10\n";
    return text;
}

const char* const plateHead = "resin,c0.mab [g/L],c.mab [g/L],liquid_volume [uL],resin_volume [uL]\n";

// 3.5 cm2 at 1 bar, of the standard law: 300 L/m2/h of the clean filter, Vmax of 0.2 m.
QByteArray vmax(const char* filter = "S")
{
    QByteArray text;
    for (int minute = 0; minute <= 20; minute += 2) {
        const double clean = 0.3 / 60.0 * minute;
        text += QByteArray(filter) + "," + QByteArray::number(minute) + "," +
                QByteArray::number(1000.0 * clean / (1.0 + clean / 0.2), 'g', 17) + "\n";
    }
    return text;
}

const char* const vmaxHead = "filter,time [min],throughput [L/m2]\n";

// A depth filter, a sterile filter and a column whose resin is 35 % bead with 64 % pore.
QByteArray
plant(const QByteArray& binding =
          R"("binding": {"type": "langmuir", "ka": {"mab": 1, "hcp": 0.02}, "qmax": {"mab": 90, "hcp": 40}},)")
{
    return R"({"format": "titer.plant/1", "name": "capture",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}, {"id": "hcp", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "1 mL/min", "concentration": {"mab": "1 g/L", "hcp": "1 g/L"}}]},
  {"id": "depth", "type": "depth_filter"}, {"id": "vessel", "type": "hold_tank", "params": {"vessel_volume": "1 L"}},
  {"id": "sterile", "type": "sterile_filter", "params": {"blocking_law": "standard"}},
  {"id": "column", "type": "chromatography_column", "note": "By hand.", "params": {"model": "general_rate", "length": "5 cm", "diameter": "8 mm",
    "bed_porosity": 0.65, "particle_porosity": 0.64, "particle_radius": "45 um", "axial_dispersion": "1e-7 m2/s", )" +
           binding +
           R"("film_coefficient": {"mab": "1e-5 m/s", "hcp": "1e-5 m/s"}, "pore_diffusivity": {"mab": "1e-11 m2/s", "hcp": "1e-11 m2/s"}}},
  {"id": "pool", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "depth.in"}, {"from": "depth.out", "to": "vessel.in"}, {"from": "vessel.out", "to": "sterile.in"},
  {"from": "sterile.out", "to": "column.in"}, {"from": "column.out", "to": "pool.in"}],
 "recipe": {"duration": "1 h"}})";
}

QJsonObject unitOf(const QByteArray& text, const QString& id)
{
    for (const QJsonValue& unit : QJsonDocument::fromJson(text).object()["units"].toArray())
        if (unit.toObject()["id"] == id) return unit.toObject();
    return {};
}

bool isNear(const QJsonValue& value, double wanted, double tolerance = 1e-6)
{
    return std::abs(value.toDouble() / wanted - 1.0) < tolerance;
}

} // namespace

class TestFitInto : public QObject {
    Q_OBJECT

private slots:
    void putsAnIsothermIntoAColumn()
    {
        const QString table = write("plate.csv", plateHead + plate(1.0, "B") + plate(0.9, "A"));
        const QString file = write("capture.plant.json", plant());
        // The porosities are those of the column, and there is one column alone.
        const Outcome outcome =
            runCommandLine({"fit", "isotherm", table, "--only", "resin=B", "--binding", "langmuir", "--into", file});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY2(!outcome.err.contains("resin: This column is left out"), outcome.err.constData());
        const QJsonObject column = unitOf(read(file), "column"),
                          binding = column["params"].toObject()["binding"].toObject();
        QVERIFY(isNear(binding["ka"]["mab"], 2.5) && isNear(binding["qmax"]["mab"], 180.0));
        // What the table does not report stays.
        QVERIFY(isNear(binding["ka"]["hcp"], 0.02) && isNear(binding["qmax"]["hcp"], 40.0));
        const QString note = column["note"].toString();
        QVERIFY2(note.startsWith("By hand.\nIsotherm fitted to “plate.csv”: langmuir from 6 wells"), qPrintable(note));
        QVERIFY2(note.contains("ka/mab = 2.5") && note.contains("["), qPrintable(note));
        QCOMPARE(runCommandLine({"check", file}).status, 0);
        // A second fit takes the place of the first in the note too.
        QCOMPARE(
            runCommandLine({"fit", "isotherm", table, "--only", "resin=A", "--binding", "langmuir", "--into", file})
                .status,
            0);
        const QString again = unitOf(read(file), "column")["note"].toString();
        QCOMPARE(again.count("Isotherm fitted to"), 1);
    }

    // Wells in equilibrium report the ratio of rates: the unit keeps how fast it desorbs.
    void keepsTheRateOfDesorption()
    {
        const QString table = write("plate.csv", plateHead + plate());
        const QString file =
            write("kinetic.plant.json", plant(R"("binding": {"type": "langmuir", "kinetic": true, "ka": {"mab": 1},
 "kd": {"mab": "0.6 1/min"}, "qmax": {"mab": 90}},)"));
        const Outcome outcome =
            runCommandLine({"fit", "isotherm", table, "--binding", "langmuir", "--into", file, "--unit", "column"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject binding = unitOf(read(file), "column")["params"].toObject()["binding"].toObject();
        QVERIFY(binding["kinetic"].toBool());
        QCOMPARE(binding["kd"]["mab"].toString(), QString("0.6 1/min"));
        QVERIFY(isNear(binding["ka"]["mab"], 2.5 * 0.01));
    }

    void putsTrialsIntoFilters()
    {
        const QString table = write("vmax.csv", vmaxHead + vmax("S1") + vmax("S2"));
        const QString file = write("capture.plant.json", plant()), out = m_folder.filePath("other.plant.json");
        const QByteArray before = read(file);
        const QStringList fit{"fit", "filter", table, "--pressure", "1 bar", "--only", "filter=S2"};
        Outcome outcome = runCommandLine(fit + QStringList{"--into", file, "--unit", "sterile", "-o", out});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QCOMPARE(read(file), before); // it went elsewhere
        const QJsonObject sterile = unitOf(read(out), "sterile"), params = sterile["params"].toObject();
        QVERIFY(isNear(params["vmax"], 0.2) && isNear(params["initial_flux"], 0.3 / 3600.0));
        QVERIFY(isNear(params["trial_pressure"], 1e5) && !params.contains("blocking_constant"));
        QVERIFY2(sterile["note"].toString().startsWith("Blocking law fitted to “vmax.csv”: standard from 11 points"),
                 qPrintable(sterile["note"].toString()));
        outcome = runCommandLine(
            fit + QStringList{"--into", out, "--unit", "depth", "--batch", "25 L", "--within", "30 min"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject depth = unitOf(read(out), "depth")["params"].toObject();
        QCOMPARE(depth["blocking_law"].toString(), QString("standard"));
        QVERIFY(isNear(depth["blocking_constant"], 10.0) &&
                isNear(depth["clean_resistance"], 1e5 / (1e-3 * 0.3 / 3600.0)));
        QVERIFY(isNear(depth["area"], 1.5 * (0.025 / 0.2 + 0.025 / (0.5 * 0.3))));
        QCOMPARE(runCommandLine({"check", out}).status, 0);
    }

    // A project takes it as a plant file does, and keeps the plant before as a version.
    void putsIntoAProject()
    {
        const QString table = write("vmax.csv", vmaxHead + vmax()), project = m_folder.filePath("capture.titer");
        QCOMPARE(runCommandLine({"import", write("capture.plant.json", plant()), project}).status, 0);
        const Outcome outcome =
            runCommandLine({"fit", "filter", table, "--pressure", "1 bar", "--into", project, "--unit", "sterile"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const Outcome text = runCommandLine({"export", project});
        QVERIFY(isNear(unitOf(text.out, "sterile")["params"].toObject()["vmax"], 0.2));
    }

    void refusesAndKeepsThePlant_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("said");
        const QStringList langmuir{"fit",      "isotherm", "plate.csv",         "--binding",
                                   "langmuir", "--into",   "capture.plant.json"};
        const QStringList vmax{"fit", "filter", "vmax.csv", "--pressure", "1 bar", "--into", "capture.plant.json"};
        QTest::newRow("no such unit") << langmuir + QStringList{"--unit", "colum"}
                                      << QByteArray(
                                             "The plant has no unit “colum”. An isotherm can be put into: column.");
        QTest::newRow("no resin") << langmuir + QStringList{"--unit", "depth"}
                                  << QByteArray("“depth” is of the type depth_filter, which has no binding model");
        QTest::newRow("another model") << QStringList{"fit",    "isotherm", "plate.csv",         "--binding",
                                                      "linear", "--into",   "capture.plant.json"}
                                       << QByteArray(
                                              "“column” has the binding model “langmuir”, but the fit is for “linear”");
        QTest::newRow("another resin") << langmuir + QStringList{"--bed-porosity", "0.35", "--particle-porosity", "0.8"}
                                       << QByteArray(
                                              "The resin of the table is 13 % solid, but that of “column” is 12.6 %");
        QTest::newRow("no filter") << vmax + QStringList{"--only", "filter=S1", "--unit", "column"}
                                   << QByteArray(
                                          "“column” is of the type chromatography_column, which has no blocking");
        QTest::newRow("which filter") << vmax << QByteArray("Say into which unit with --unit: depth, sterile.");
        QTest::newRow("which trial") << vmax + QStringList{"--unit", "sterile"}
                                     << QByteArray(
                                            "The table has 2 filters, but a unit takes one. Choose it with --only: "
                                            "filter=S1, filter=S2.");
        QTest::newRow("another law") << QStringList{"fit",    "filter",    "vmax.csv", "--pressure",      "1 bar",
                                                    "--only", "filter=S1", "--into",   "cake.plant.json", "--unit",
                                                    "sterile"}
                                     << QByteArray("“sterile” has the blocking law “cake”, but the trial indicates "
                                                   "“standard”");
        QTest::newRow("no pressure") << QStringList{"fit",       "filter", "vmax.csv",           "--only",
                                                    "filter=S1", "--into", "capture.plant.json", "--unit",
                                                    "sterile"}
                                     << QByteArray("The pressure of the trial is unknown");
        QTest::newRow("no such row") << langmuir + QStringList{"--only", "resin=C"}
                                     << QByteArray("No row has “C” in this column; the values are: A");
        QTest::newRow("another component")
            << QStringList{"fit", "isotherm", "plain.csv", "--binding", "langmuir", "--into", "capture.plant.json"}
            << QByteArray("The plant has no component “protein”, which the table measured");
        QTest::newRow("broken plant") << QStringList{"fit",    "filter",    "vmax.csv", "--pressure",        "1 bar",
                                                     "--only", "filter=S1", "--into",   "broken.plant.json", "--unit",
                                                     "sterile"}
                                      << QByteArray("units/column/params/length");
    }

    void refusesAndKeepsThePlant()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, said);
        write("plate.csv", plateHead + plate());
        write("plain.csv", QByteArray(plateHead).replace(".mab", "") + plate());
        write("vmax.csv", vmaxHead + vmax("S1") + vmax("S2"));
        write("capture.plant.json", plant());
        write("cake.plant.json", plant().replace(R"("blocking_law": "standard")", R"("blocking_law": "cake")"));
        write("broken.plant.json", plant().replace("5 cm", "5 kg"));
        QString file;
        for (QString& word : command)
            if (word.endsWith(".csv") || word.endsWith(".json")) {
                word = m_folder.filePath(word);
                file = word;
            }
        const QByteArray before = read(file);
        const Outcome outcome = runCommandLine(command);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QCOMPARE(read(file), before);
    }

    // Where the person decides, the law of the unit changes.
    void putsTheLawThatIsNamed()
    {
        const QString table = write("vmax.csv", vmaxHead + vmax());
        const QString file =
            write("cake.plant.json", plant().replace(R"("blocking_law": "standard")", R"("blocking_law": "cake")"));
        const QStringList fit{"fit",    "filter", table,    "--pressure", "1 bar",
                              "--into", file,     "--unit", "sterile",    "--law"};
        QCOMPARE(runCommandLine(fit + QStringList{"cake"}).status, 0);
        QVERIFY(unitOf(read(file), "sterile")["params"].toObject()["blocking_constant"].toDouble() > 1.0);
        QCOMPARE(runCommandLine(fit + QStringList{"standard"}).status, 0);
        const QJsonObject params = unitOf(read(file), "sterile")["params"].toObject();
        QVERIFY(isNear(params["vmax"], 0.2) && !params.contains("blocking_constant"));
        QCOMPARE(runCommandLine(fit + QStringList{"sideways"}).status, 1);
    }

    // As the text of the example says: its tables lie next to the project, and another resin goes into it.
    void anExampleBringsItsTables()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("example"));
        const QString project = m_folder.filePath("example/screening.titer");
        const Outcome made = runCommandLine({"new", "scale-down-screening", "-o", project, "--json"});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.object()["tables"].toArray().size(), 3);
        const QStringList fit{"fit",
                              "isotherm",
                              m_folder.filePath("example/resin-plate.csv"),
                              "--only",
                              "resin=A",
                              "--only",
                              "ph=5",
                              "--binding",
                              "sma",
                              "--component",
                              "mab",
                              "--fix",
                              "lambda=450 mol/m3",
                              "--into",
                              project};
        const Outcome outcome = runCommandLine(fit);
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QByteArray plantText = runCommandLine({"export", project}).out;
        const QJsonObject column = unitOf(plantText, "column"),
                          binding = column["params"].toObject()["binding"].toObject();
        QCOMPARE(binding["lambda"].toString(), QString("450 mol/m3"));
        QVERIFY(isNear(binding["nu"]["mab"], 4.49, 0.01));
        QVERIFY(isNear(binding["nu"]["hcp"], 3.0));
        // A file that is not the example's own stays.
        write("example/resin-plate.csv", "mine");
        const Outcome again =
            runCommandLine({"new", "scale-down-screening", "-o", m_folder.filePath("example/two.titer")});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("Another file of this name is there and was kept"), again.err.constData());
        QCOMPARE(read(m_folder.filePath("example/resin-plate.csv")), QByteArray("mine"));
    }

    void reportsWrongUsage()
    {
        QCOMPARE(runCommandLine({"fit", "filter", "-", "--unit", "sterile"}).status, 2);
        QCOMPARE(runCommandLine({"fit", "filter", "-", "--law", "cake"}).status, 2);
        QCOMPARE(runCommandLine({"fit", "isotherm", "-", "--binding", "langmuir", "--only", "resin"}).status, 2);
        QCOMPARE(runCommandLine({"fit", "isotherm", "-", "--binding", "langmuir", "--into", "-"}).status, 2);
    }

private:
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestFitInto)

} // namespace tst_fit_into

#include "tst_fit_into.moc"
