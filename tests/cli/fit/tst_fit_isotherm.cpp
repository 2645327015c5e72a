// titer-cli fit isotherm, as scripts and people use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_fit_isotherm {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments, const QByteArray& input = {})
{
    return titer::support::runCommandLine(QStringList{"fit", "isotherm"} + arguments, input);
}

// c of 200 uL over 10 uL of resin with 13 % of solid, by a Langmuir isotherm of 2.5 L/g and 180 g/L, in closed form.
double left(double c0)
{
    const double k = 2.5, b = 1.0 + 0.05 * 0.13 * 180.0 * k - k * c0;
    return 2.0 * c0 / (b + std::sqrt(b * b + 4.0 * k * c0));
}

QByteArray plate(const QByteArray& unit = "g/L", double factor = 1.0)
{
    QByteArray text = "well,c0 [" + unit + "],c [" + unit + "],liquid_volume [uL],resin_volume [uL],operator\n";
    int row = 0;
    for (double c0 : {0.25, 0.5, 1.0, 2.0, 4.0, 8.0})
        text += "A" + QByteArray::number(++row) + "," + QByteArray::number(factor * c0, 'g', 17) + "," +
                QByteArray::number(factor * left(c0), 'g', 17) + ",200,10,me\n";
    return text;
}

const QStringList bed{"--bed-porosity", "35 %", "--particle-porosity", "0.8"};

double value(const QJsonObject& json, const QString& id, const char* key = "value")
{
    for (const QJsonValue& p : json["parameters"].toArray())
        if (p.toObject()["id"] == id) return p.toObject()[key].toDouble();
    return -1.0;
}

} // namespace

class TestFitIsotherm : public QObject {
    Q_OBJECT

private slots:
    void givesParametersInSiWhateverTheUnits()
    {
        for (const auto& [unit, factor] : {std::pair<QByteArray, double>{"g/L", 1.0}, {"ug/mL", 1000.0}}) {
            const QString file = write("plate.csv", plate(unit, factor));
            const Outcome outcome = cli(QStringList{file, "--binding", "langmuir", "--json"} + bed);
            QVERIFY2(outcome.status == 0, outcome.err.constData());
            const QJsonObject json = outcome.object();
            QCOMPARE(json["format"].toString(), QString("titer.isotherm/1"));
            QVERIFY(std::abs(value(json, "ka/protein") / 2.5 - 1.0) < 1e-8);
            QVERIFY(std::abs(value(json, "qmax/protein") / 180.0 - 1.0) < 1e-8);
            QCOMPARE(json["residuals"].toArray().size(), 6);
            QVERIFY(outcome.err.contains("operator: This column is ignored."));
        }
    }

    void writesABindingThatAPlantFileTakes()
    {
        const QString file = write("plate.csv", plate()), out = m_folder.filePath("binding.json");
        const Outcome outcome =
            cli(QStringList{file, "--binding", "langmuir", "--component", "mab=148 kg/mol", "-o", out} + bed);
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(outcome.out.contains("qmax/mab") && outcome.out.contains("\"binding\": {"));
        QFile snippet(out);
        QVERIFY(snippet.open(QIODevice::ReadOnly));
        QByteArray binding = snippet.readAll().trimmed();
        QVERIFY(binding.startsWith('{') && binding.endsWith('}'));
        binding = binding.mid(1, binding.size() - 2).trimmed();
        const QString plant = write("column.plant.json", R"({"format": "titer.plant/1", "name": "column",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "1 mL/min", "concentration": {"mab": "1 g/L"}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "general_rate", "length": "5 cm", "diameter": "8 mm",
    "bed_porosity": 0.35, "particle_porosity": 0.8, "particle_radius": "45 um", "axial_dispersion": "1e-7 m2/s",
    "film_coefficient": {"mab": "1e-5 m/s"}, "pore_diffusivity": {"mab": "1e-11 m2/s"}, )" +
                                                             binding +
                                                             R"(}},
  {"id": "pool", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "pool.in"}],
 "recipe": {"duration": "1 h"}})");
        const Outcome checked = titer::support::runCommandLine({"check", plant});
        QVERIFY2(checked.status == 0, checked.err.constData());
    }

    void readsStandardInput()
    {
        const Outcome outcome = cli({"-", "--binding", "langmuir", "--json"}, plate());
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        // Per volume of resin, as the table has it, and said so.
        QVERIFY(std::abs(value(outcome.object(), "qmax/protein") / (0.13 * 180.0) - 1.0) < 1e-8);
        QVERIFY(outcome.err.contains("per volume of resin"));
    }

    void reportsWhatIsWrongWithATable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("said");
        const QStringList langmuir{"--binding", "langmuir"};
        QTest::newRow("no volumes") << QByteArray("c0 [g/L],c [g/L]\n1,0.5\n2,1\n3,2\n") << langmuir
                                    << QByteArray("there is no volume of liquid and resin");
        QTest::newRow("no resin") << QByteArray("c0 [g/L],c [g/L],liquid_volume [uL]\n1,0.5,200\n") << langmuir
                                  << QByteArray("there is no resin_volume");
        QTest::newRow("nothing measured") << QByteArray("c0 [g/L],liquid_volume [uL],resin_volume [uL]\n1,200,10\n")
                                          << langmuir << QByteArray("No column contains");
        QTest::newRow("no unit") << QByteArray("c0,c [g/L],phase_ratio\n1,0.5,20\n") << langmuir
                                 << QByteArray("write it as “c0 [g/L]”");
        QTest::newRow("wrong unit") << QByteArray(
                                           "c0 [g/L],c [g/L],liquid_volume [uL],resin_volume [mg]\n1,0.5,200,10\n")
                                    << langmuir << QByteArray("“mg” is not a unit of this quantity");
        QTest::newRow("negative") << QByteArray("c0 [g/L],c [g/L],phase_ratio\n1,0.5,20\n2,-0.1,20\n") << langmuir
                                  << QByteArray(":3:c: A concentration cannot be -0.1 g/L");
        QTest::newRow("no liquid") << QByteArray("c0 [g/L],c [g/L],phase_ratio\n1,0.5,0\n") << langmuir
                                   << QByteArray("is not a possible volume of a well");
        QTest::newRow("no number") << QByteArray("c0 [g/L],c [g/L],phase_ratio\n1,0.5,20\n2,low,20\n") << langmuir
                                   << QByteArray("“low” is not a number");
        QTest::newRow("few") << QByteArray("c0 [g/L],c [g/L],phase_ratio\n1,0.5,20\n") << langmuir
                             << QByteArray("1 measured values cannot determine 2 parameters");
        QTest::newRow("one salt") << QByteArray(
                                         "c0 [g/L],c [g/L],phase_ratio,salt [mM]\n1,0.5,20,50\n2,1,20,50\n4,2,20,50\n"
                                         "8,5,20,50\n")
                                  << QStringList{"--binding",      "sma",   "--component",
                                                 "mab=148 kg/mol", "--fix", "lambda=1000"}
                                  << QByteArray("fit/nu/mab: The wells have 1 concentration(s) of salt (50 mM)");
        QTest::newRow("no salt") << QByteArray("c0 [g/L],c [g/L],phase_ratio\n1,0.5,20\n2,1,20\n4,2,20\n")
                                 << QStringList{"--binding", "sma", "--fix", "lambda=1000"}
                                 << QByteArray("has no column “salt [mM]”");
        QTest::newRow("no molar mass")
            << QByteArray("c0 [g/L],c [g/L],phase_ratio,salt [mM]\n1,0.5,20,50\n2,1,20,80\n4,2,20,50\n8,5,20,80\n")
            << QStringList{"--binding", "sma", "--fix", "lambda=1000"}
            << QByteArray("--component protein=\"148 kg/mol\"");
        QTest::newRow("wrong quantity") << plate() << QStringList{"--binding", "langmuir", "--fix", "qmax=12 mm"}
                                        << QByteArray("binding/qmax/protein");
        QTest::newRow("unknown model") << plate() << QStringList{"--binding", "freundlich"}
                                       << QByteArray("is not a binding model");
        QTest::newRow("nothing binds") << QByteArray("c0 [g/L],c [g/L],phase_ratio\n1,1,20\n2,2,20\n4,4,20\n")
                                       << langmuir << QByteArray("nothing binds");
        QTest::newRow("zero in proportion")
            << QByteArray("c0 [g/L],c [g/L],phase_ratio\n1,0,20\n2,1,20\n4,2,20\n")
            << QStringList{"--binding", "langmuir", "--error", "proportional"} << QByteArray("measured as 0 here");
        QTest::newRow("empty") << QByteArray("c0 [g/L],c [g/L],phase_ratio\n") << langmuir << QByteArray("error: ");
    }

    void reportsWhatIsWrongWithATable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, said);
        const Outcome outcome = cli(QStringList{write("wrong.csv", text)} + more);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void reportsWrongUsage()
    {
        const QString file = write("plate.csv", plate());
        for (const QStringList& wrong :
             {QStringList{file}, QStringList{file, "--binding", "langmuir", "--fix", "qmax"},
              QStringList{file, "--binding", "langmuir", "--bed-porosity", "1.2"},
              QStringList{file, "--binding", "langmuir", "--held", "some"},
              QStringList{file, "--binding", "langmuir", "--component", "mab=heavy"}, QStringList{}})
            QCOMPARE(cli(wrong).status, 2);
        // “fit” alone is still the fit of a plant.
        QVERIFY(titer::support::runCommandLine({"fit", "--help"}).out.contains("titer-cli fit PLANT"));
    }

private:
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestFitIsotherm)

} // namespace tst_fit_isotherm

#include "tst_fit_isotherm.moc"
