// titer-cli fit system and fit packing: from pulses that the engine itself ran, past the column and through it, back to
// the plant.
#include "core/base/math/random.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace tst_fit_tracers {

using titer::support::Outcome;

namespace {

// A loop of 0.1 mL after 1 mL of buffer, tubing, a bed of 7.85 mL; dextran stays outside of the pores.
QByteArray rig(const char* tubing, const char* bed)
{
    return QByteArray(R"({"format": "titer.plant/1", "name": "Rig",
 "components": [{"id": "acetone", "basis": "mass", "molar_mass": "58.08 g/mol"},
  {"id": "dextran", "basis": "mass", "molar_mass": "2000 kg/mol"}],
 "units": [
  {"id": "pump", "type": "inlet", "program": [{"for": "1 min", "flow": "1 mL/min"},
   {"for": "6 s", "flow": "1 mL/min", "concentration": {"acetone": "1 g/L", "dextran": "1 g/L"}},
   {"for": "15 min", "flow": "1 mL/min"}]},
  {"id": "lines", "type": "tubing", "params": {)") +
           tubing + R"(, "tanks": 20}},
  {"id": "column", "type": "chromatography_column", "params": {"length": "10 cm", "diameter": "1 cm", )" +
           bed + R"(,
   "film_coefficient": {"acetone": "2e-5 m/s", "dextran": "5e-6 m/s"},
   "pore_diffusivity": {"acetone": "4e-10 m2/s", "dextran": "1e-11 m2/s"},
   "pore_accessibility": {"acetone": 1, "dextran": 0}}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "pump.out", "to": "lines.in"}, {"from": "lines.out", "to": "column.in"},
  {"from": "column.out", "to": "waste.in"}],
 "recipe": {"duration": "15 min", "phases": []}})";
}

const QByteArray truth = rig(R"("mixed_volume": "0.15 mL", "tube_volume": "0.4 mL")",
                             R"("bed_porosity": 0.4, "particle_porosity": 0.7, "axial_dispersion": "1e-7 m2/s")");
const QByteArray guess = rig(R"("mixed_volume": "0.3 mL", "tube_volume": "0.2 mL")",
                             R"("bed_porosity": 0.35, "particle_porosity": 0.8, "axial_dispersion": "3e-7 m2/s")");

} // namespace

class TestFitTracers : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsTheRigAgain()
    {
        const QString plant = write("truth.plant.json", truth), start = write("guess.plant.json", guess);
        const QString past = exported(plant, "lines", "acetone", "past.txt"),
                      small = exported(plant, "column", "acetone", "small.txt"),
                      excluded = exported(plant, "column", "dextran", "excluded.txt");
        const QString fitted = m_folder->filePath("fitted.plant.json"),
                      packed = m_folder->filePath("packed.plant.json");

        const Outcome system = run({"system", start, past, "--injection", "100 uL", "-o", fitted, "--json"});
        QVERIFY2(system.status == 0, system.err);
        const QJsonObject first = system.object();
        QCOMPARE(first["format"].toString(), QString("titer.fit/1"));
        QCOMPARE(first["step"].toString(), QString("system"));
        QCOMPARE(first["unit"].toString(), QString("lines"));
        expect(first,
               {{"units/lines/params/mixed_volume", 0.15e-6, 0.01}, {"units/lines/params/tube_volume", 0.4e-6, 0.01}});

        const Outcome packing = run({"packing", fitted, "dextran=" + excluded, "acetone=" + small, "--injection",
                                     "100 uL", "-o", packed, "--json"});
        QVERIFY2(packing.status == 0, packing.err);
        const QJsonObject second = packing.object();
        QCOMPARE(second["step"].toString(), QString("packing"));
        QVERIFY(std::abs(second["system"][0]["tube_volume"].toDouble() / 0.4e-6 - 1.0) < 0.01); // what it took over
        expect(second, {{"units/column/params/bed_porosity", 0.4, 0.01},
                        {"units/column/params/particle_porosity", 0.7, 0.01},
                        {"units/column/params/axial_dispersion", 1e-7, 0.05}});
        QCOMPARE(second["runs"].toArray().size(), 2);
        for (const QJsonValue& each : second["runs"].toArray()) {
            QVERIFY(each["nrmse"].toDouble() < 0.005);
            QVERIFY(std::abs(each["flow"].toDouble() * 6e7 - 1.0) < 1e-3);
        }
        // The plant that was written has both.
        const QByteArray text = titer::support::contents(packed);
        QVERIFY(text.contains("bed_porosity") && !text.contains("0.35") && !text.contains("0.3 mL"));
        QCOMPARE(titer::support::runCommandLine({"check", packed}).status, 0);
    }

    void printsATable()
    {
        const QString plant = write("truth.plant.json", truth);
        const Outcome outcome = run({"packing", plant, "dextran=" + exported(plant, "column", "dextran", "d.txt"),
                                     "--injection", "0.1 mL", "--unit", "column"});
        QVERIFY2(outcome.status == 0, outcome.err);
        for (const char* part : {"System, tubing lines: mixed 0.15 mL, tube 0.4 mL", "units/column/params/bed_porosity",
                                 "identified", "residual [%]", "dextran"})
            QVERIFY2(outcome.out.contains(part), outcome.out);
        QVERIFY(!outcome.out.contains("particle_porosity"));
    }

    // Each tracer has its own detector: what is mapped names curve and tracer.
    void takesTheCurveOfATracer()
    {
        const QString plant = write("truth.plant.json", truth), run = exported(plant, "column", "dextran", "d.txt");
        QByteArray text = titer::support::contents(run);
        text.replace("UV 1_280", "UV 2_254");
        const QStringList start{"packing", plant, write("other.txt", text), "--injection", "0.1 mL"};
        const Outcome outcome = TestFitTracers::run(start + QStringList{"--map", "UV 2=column.out.dextran", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        QCOMPARE(outcome.object()["runs"][0]["component"].toString(), QString("dextran"));
        const Outcome none = TestFitTracers::run(start + QStringList{"--map", "Cond=column.out.dextran"});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("--map"), none.err);
        QCOMPARE(TestFitTracers::run(start + QStringList{"--map", "UV=column.out.dextran", "--curve", "UV"}).status, 2);
    }

    // A run over volume whose file has no flow: that which a person states takes its place.
    void takesTheFlowThatNoFileSays()
    {
        const QString plant = write("truth.plant.json", truth), told = exported(plant, "column", "acetone", "a.txt");
        QByteArray text = titer::support::contents(told);
        text.replace("System flow", "Conc B").replace("ml/min", "%");
        const QStringList words{"packing", plant, "acetone=" + write("silent.txt", text), "--injection", "0.1 mL"};
        const Outcome silent = TestFitTracers::run(words);
        QCOMPARE(silent.status, 1);
        QVERIFY2(silent.err.contains("specify the flow at which it was run"), silent.err);
        const Outcome stated = TestFitTracers::run(words + QStringList{"--flow", "1 mL/min", "--json"});
        QVERIFY2(stated.status == 0, stated.err);
        QVERIFY(std::abs(stated.object()["runs"][0]["flow"].toDouble() * 6e7 - 1.0) < 1e-3);
        const Outcome recorded =
            TestFitTracers::run({"packing", plant, "acetone=" + told, "--injection", "0.1 mL", "--json"});
        for (int i = 0; i < 3; ++i) {
            const double value = stated.object()["parameters"][i]["value"].toDouble();
            QVERIFY(std::abs(value / recorded.object()["parameters"][i]["value"].toDouble() - 1.0) < 1e-3);
        }
        // Half the flow moves nothing along volume; what spreads the peak is slower then.
        const Outcome half = TestFitTracers::run(words + QStringList{"--flow", "0.5 mL/min", "--json"});
        QVERIFY2(half.status == 0, half.err);
        QVERIFY(std::abs(half.object()["runs"][0]["flow"].toDouble() * 6e7 - 0.5) < 1e-3);
        const auto reached = [](const Outcome& outcome) { // of the bed, by the tracer
            const QJsonValue list = outcome.object()["parameters"];
            const double bed = list[0]["value"].toDouble(), particle = list[1]["value"].toDouble();
            return bed + (1.0 - bed) * particle;
        };
        QVERIFY2(std::abs(reached(half) / reached(stated) - 1.0) < 0.01, qPrintable(QString::number(reached(half))));
        QCOMPARE(TestFitTracers::run(words + QStringList{"--flow", "fast"}).status, 2);
    }

    // A table along column volumes, whose axis no heading tells.
    void takesATableAlongColumnVolumes()
    {
        const QString plant = write("truth.plant.json", truth), told = exported(plant, "column", "acetone", "a.txt");
        const QList<QByteArray> lines = titer::support::contents(told).trimmed().split('\n');
        const double columnVolume = std::acos(-1.0) / 4.0 * 10.0; // [mL]
        QByteArray table = "Point,Progress [CV],UV 280 [mAU]\n";
        int point = 0;
        for (const QByteArray& line : lines.mid(3)) {
            const QList<QByteArray> cells = line.split('\t');
            table += QByteArray::number(++point) + "," +
                     QByteArray::number(cells[0].toDouble() / columnVolume, 'f', 8) + "," + cells[1] + "\n";
        }
        const QStringList words{"packing",     plant,    "acetone=" + write("table.csv", table),
                                "--injection", "0.1 mL", "--zero",
                                "1 mL",        "--flow", "1 mL/min"};
        const QStringList axis{"--axis", "Progress", "--column-volume", QString::number(columnVolume, 'f', 10) + " mL"};
        const Outcome untold = TestFitTracers::run(words);
        QVERIFY2(untold.err.contains("not a run of a chromatography system"), untold.err);
        const Outcome outcome = TestFitTracers::run(words + axis + QStringList{"--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        QVERIFY(std::abs(outcome.object()["runs"][0]["flow"].toDouble() * 6e7 - 1.0) < 1e-3);
    }

    void saysWhatIsWrong()
    {
        const QString plant = write("truth.plant.json", truth), pulse = exported(plant, "column", "acetone", "a.txt");
        const auto fault = [](const QStringList& words, int status, const char* said) {
            const Outcome outcome = run(words);
            QVERIFY2(outcome.status == status, outcome.err);
            QVERIFY2(outcome.err.contains(said), outcome.err);
        };
        fault({"packing", plant, pulse}, 2, "--injection VOLUME is missing");
        fault({"packing", plant, pulse, "--injection", "0.1 mL"}, 1, "These do: acetone, dextran");
        fault({"packing", plant, "salt=" + pulse, "--injection", "0.1 mL"}, 1, "These do: acetone, dextran");
        fault({"packing", plant, "acetone=" + pulse, "--injection", "0.1 mL", "--unit", "lines"}, 1,
              "Name one unit of the type chromatography_column or radial_flow_column with --unit: column");
        fault({"system", plant, pulse, "--injection", "0.1 mL", "--curve", "Cond"}, 1, "is not one curve of the run");
        fault({"system", plant, plant, "--injection", "0.1 mL"}, 1, "not a run of a chromatography system");
        // A gradient with three proteins is no pulse: no values fit, and the search has no end.
        fault({"packing", plant, QString("acetone=") + TITER_SOURCE_DIR "/tests/cases/chromatography-system.txt",
               "--injection", "0.1 mL"},
              1, "not a single pulse of the specified volume");
        // Only noise.
        QByteArray flat = "Run\t\t\t\nUV 1_280\t\tSystem flow\t\nml\tmAU\tml\tml/min\n";
        titer::base::Random random(3, "flat");
        for (int i = 0; i < 500; ++i)
            flat += QByteArray::number(0.01 * i) + "\t" + QByteArray::number(random.normal()) +
                    (i == 0   ? "\t0\t1\n"
                     : i == 1 ? "\t5\t1\n"
                              : "\t\t\n");
        fault({"system", plant, write("flat.txt", flat), "--injection", "0.1 mL", "--zero", "0 mL"}, 1,
              "exceeds the noise after the injection");
    }

private:
    struct Expected {
        const char* id;
        double value, relative;
    };
    static void expect(const QJsonObject& fit, const std::vector<Expected>& all)
    {
        QVERIFY(fit["converged"].toBool());
        const QJsonArray parameters = fit["parameters"].toArray();
        QCOMPARE(std::size_t(parameters.size()), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QJsonObject parameter = parameters[qsizetype(i)].toObject();
            QCOMPARE(parameter["id"].toString(), QString::fromLatin1(all[i].id));
            QVERIFY2(std::abs(parameter["value"].toDouble() / all[i].value - 1.0) < all[i].relative,
                     qPrintable(QString("%1: %2").arg(all[i].id).arg(parameter["value"].toDouble())));
            QCOMPARE(parameter["verdict"].toString(), QString("identified"));
            QVERIFY(parameter["low"].toDouble() < parameter["value"].toDouble());
        }
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    static Outcome run(const QStringList& words) { return titer::support::runCommandLine(QStringList{"fit"} + words); }
    // What leaves a unit as an export of 300 mAU with noise of 0.5 mAU, and a dip before the injection at 1 mL of the
    // system's axis.
    QString exported(const QString& plant, const QString& unit, const QString& component, const char* name)
    {
        const Outcome course = titer::support::runCommandLine(
            {"chromatogram", plant, "--unit", unit, "--product", component, "--points", "1501", "--out", "-"});
        const QList<QByteArray> lines = course.out.trimmed().split('\n');
        const qsizetype column = lines.first().split(',').indexOf((unit + ".out." + component + " [kg/m3]").toUtf8());
        std::vector<double> times, values;
        for (const QByteArray& line : lines.mid(1)) {
            times.push_back(line.split(',')[0].toDouble());
            values.push_back(line.split(',')[column].toDouble());
        }
        const double max = *std::max_element(values.begin(), values.end());
        titer::base::Random random(17, name);
        QByteArray text = "Run\t\t\t\t\t\nUV 1_280\t\tSystem flow\t\tInjection\t\nml\tmAU\tml\tml/min\tml\tInjection\n";
        const auto add = [&](int row, double volume, double value) {
            text +=
                QByteArray::number(volume, 'f', 5) + "\t" + QByteArray::number(value + random.normal(0.0, 0.5), 'f', 4);
            text += row == 0 ? "\t0\t1\t1\tInjection\n" : row == 1 ? "\t16\t1\t\t\n" : "\t\t\t\t\n";
        };
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double volume = times[i] / 60.0, dip = volume > 0.86 && volume < 0.95 ? -20.0 : 0.0;
            add(int(i), volume, 2.0 + dip + 300.0 * values[i] / max);
        }
        return write(name, text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TITER_TEST(TestFitTracers)

} // namespace tst_fit_tracers

#include "tst_fit_tracers.moc"
