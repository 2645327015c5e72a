// titer-cli fit on a batch that grows by an exponential: the rate comes back, in the unit in which the plant states it.
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
#include <tuple>
#include <utility>
#include <vector>

namespace tst_fit_plant {

using titer::support::Outcome;
using titer::support::runCommandLine;

class FitPlant : public QObject {
    Q_OBJECT

private slots:
    void reportsEachValueInItsUnit();
    void readsWhatIsMeasuredInAnotherBasis();
    void takesBoundsStartsAndNoise();
    void refusesStatementsThatDoNotFit();
    void proposesWhatToMeasureNext();
    void profilesEachParameter();
    void countsEachReadingOfOneTime();
    void leavesOutWhatWasReadAfterTheEnd();
    void followsTermsOfAFlask();
    void leavesOutWhatIsHeldAtItsSetPoint();

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(text);
    }
};

void FitPlant::reportsEachValueInItsUnit()
{
    // Growth of 0.3 1/h at a glucose that never limits: 0.1 g/L exp(0.3 t).
    QTemporaryDir folder;
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("batch.csv");
    write(plant, R"({"format": "titer.plant/1", "name": "Batch", "components": [{"id": "cells", "basis": "mass"},
          {"id": "glucose", "basis": "mass"}],
        "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod",
            "species": {"substrate": "glucose"}, "growth_rate": "0.25 1/h", "half_saturation": "1e-6 kg/m3",
            "maintenance": 0, "death_rate": 0}},
          "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "50 g/L"}}],
        "recipe": {"duration": "8 h", "phases": []}})");
    QByteArray table = "time [h],v.cells [mg/L]\n";
    for (int hour = 0; hour <= 8; ++hour)
        table += QByteArray::number(hour) + "," + QByteArray::number(100.0 * std::exp(0.3 * hour), 'g', 12) + "\n";
    write(data, table);
    const Outcome fit = runCommandLine({"fit", plant, data, "--parameters", "units/v/params/kinetics/growth_rate"});
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    QStringList found, courses;
    for (const QString& line : QString::fromUtf8(fit.out).split('\n')) {
        const QStringList words = line.simplified().split(' ');
        if (line.startsWith("units/v")) found = words;
        if (line.contains("v.cells")) courses = words;
    }
    QVERIFY2(found.size() == 7 && found[6] == "identified" && found[1] == "1/h" && found[2] == "0.25", fit.out);
    for (const int place : {3, 4, 5}) QVERIFY2(std::abs(found[place].toDouble() - 0.3) < 1e-4, fit.out);
    QVERIFY2(courses.size() >= 4 && courses[2] == "g/L", fit.out);
}

namespace {

// A batch that grows by 0.3 1/h on a glucose that is counted in moles, 0.5 g of cells from each of glucose.
void writeBatch(const QTemporaryDir& folder)
{
    QFile plant(folder.filePath("batch.plant.json")), data(folder.filePath("batch.csv"));
    if (!plant.open(QIODevice::WriteOnly) || !data.open(QIODevice::WriteOnly)) qFatal("cannot write");
    plant.write(R"({"format": "titer.plant/1", "name": "Batch", "components": [{"id": "cells", "basis": "mass"},
          {"id": "glucose", "basis": "amount", "molar_mass": "180 g/mol"}, {"id": "acid", "basis": "amount"}],
        "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod",
            "species": {"substrate": "glucose"}, "growth_rate": "0.25 1/h", "yield": 0.4,
            "half_saturation": "1e-6 kg/m3", "maintenance": 0, "death_rate": 0}},
          "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "100 mmol/L", "acid": "1 mmol/L"}}],
        "recipe": {"duration": "8 h", "phases": []}})");
    QByteArray table = "time [h],v.cells [mg/L],v.glucose [g/L]\n";
    for (int hour = 0; hour <= 8; ++hour) {
        const double cells = 0.1 * std::exp(0.3 * hour);
        table += QByteArray::number(hour) + "," + QByteArray::number(1000.0 * cells, 'g', 12) + "," +
                 QByteArray::number(18.0 - (cells - 0.1) / 0.5, 'g', 12) + "\n";
    }
    data.write(table);
}

const QString growth = "units/v/params/kinetics/growth_rate", yield = "units/v/params/kinetics/yield";

double valueOf(const QByteArray& json, const QString& id, const char* key)
{
    for (const QJsonValue& value : QJsonDocument::fromJson(json)["parameters"].toArray())
        if (value["id"].toString() == id) return value[key].toDouble(std::nan(""));
    return std::nan("");
}

} // namespace

// Glucose in g/L where the plant counts it in moles, by its molar mass, as replay reads it.
void FitPlant::readsWhatIsMeasuredInAnotherBasis()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("batch.csv");
    const Outcome fit = runCommandLine({"fit", plant, data, "--parameters", growth, yield, "--json"});
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    QVERIFY(std::abs(valueOf(fit.out, growth, "value") * 3600.0 / 0.3 - 1.0) < 1e-4);
    QVERIFY(std::abs(valueOf(fit.out, yield, "value") / 0.5 - 1.0) < 1e-3);
    // An optical density, by what one of it means: on the command line, or with the tag in the plant.
    QByteArray density = "time [h],OD\n";
    for (int hour = 0; hour <= 8; ++hour)
        density +=
            QByteArray::number(hour) + "," + QByteArray::number(0.1 * std::exp(0.3 * hour) / 0.42, 'g', 12) + "\n";
    write(folder.filePath("od.csv"), density);
    QFile untagged(plant);
    QVERIFY(untagged.open(QIODevice::ReadOnly));
    QByteArray tagged = untagged.readAll();
    tagged.replace(R"("recipe":)",
                   R"("tags": [{"tag": "OD", "variable": "v.cells", "factor": "0.42 g/L"}], "recipe":)");
    write(folder.filePath("tagged.plant.json"), tagged);
    const QStringList byHand = {"fit", plant, folder.filePath("od.csv"), "--map", "OD=v.cells=0.42 g/L"};
    const QStringList byPlant = {"fit", folder.filePath("tagged.plant.json"), folder.filePath("od.csv")};
    for (const QStringList& start : {byHand, byPlant}) {
        const Outcome brought = runCommandLine(start + QStringList{"--parameters", growth, "--json"});
        QVERIFY2(brought.status == 0, brought.err + brought.out);
        QVERIFY(std::abs(valueOf(brought.out, growth, "value") * 3600.0 / 0.3 - 1.0) < 1e-4);
    }
    // Without a molar mass nothing converts it.
    const Outcome acid = runCommandLine({"fit", plant, data, "--parameters", growth, "--map", "v.glucose=v.acid"});
    QVERIFY2(acid.status == 1 && acid.err.contains("molar mass that converts it"), acid.err);
    QVERIFY2(acid.err.contains("--unit COLUMN=UNIT"), acid.err);
    // Columns of which none is a quantity of the run are mapped on the command line.
    write(folder.filePath("other.csv"), "time [h],x,y\n0,1,2\n1,2,3\n");
    const Outcome other = runCommandLine({"fit", plant, folder.filePath("other.csv"), "--parameters", growth});
    QVERIFY2(other.status == 1 && other.err.contains("--map COLUMN=TAG maps one"), other.err);
}

void FitPlant::takesBoundsStartsAndNoise()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("batch.csv");
    write(folder.filePath("set.sensors.json"), R"({"format": "titer.sensors/1", "name": "Set", "sensors": [
        {"tag": "v.cells", "every": "1 h", "unit": "mg/L", "noise": "40 mg/L", "noise_share": 0.03}]})");
    const Outcome fit =
        runCommandLine({"fit", plant, data, "--parameters", growth, yield, "--bounds", growth + "=0.2:0.28", "--bounds",
                        yield + "=0.1:", "--starts", "3", "--sensors", folder.filePath("set.sensors.json"), "--noise",
                        "v.glucose=90 mg/L", "--noise", "v.glucose=5 %", "--json"});
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    const QJsonDocument json = QJsonDocument::fromJson(fit.out);
    QVERIFY(std::abs(valueOf(fit.out, growth, "value") * 3600.0 / 0.28 - 1.0) < 1e-9);
    QVERIFY(std::isnan(valueOf(fit.out, growth, "low")) && valueOf(fit.out, yield, "low") > 0.0);
    QCOMPARE(json["starts"].toInt(), 3);
    const QJsonArray courses = json["courses"].toArray();
    double squares[2] = {};
    for (int hour = 0; hour <= 8; ++hour) {
        const double cells = 0.1 * std::exp(0.3 * hour), glucose = (18.0 - (cells - 0.1) / 0.5) / 0.18;
        squares[0] += 0.04 * 0.04 + 0.03 * 0.03 * cells * cells;
        squares[1] += 0.5 * 0.5 + 0.05 * 0.05 * glucose * glucose;
    }
    for (const int k : {0, 1}) {
        QVERIFY(courses[k]["stated"].toBool());
        QVERIFY2(std::abs(courses[k]["sd"].toDouble() / std::sqrt(squares[k] / 9.0) - 1.0) < 1e-6,
                 QByteArray::number(k) + " " + QByteArray::number(courses[k]["sd"].toDouble()) + " " +
                     QByteArray::number(std::sqrt(squares[k] / 9.0)));
    }
    const Outcome text =
        runCommandLine({"fit", plant, data, "--parameters", growth, "--bounds", growth + "=:0.27 1/h"});
    QVERIFY2(text.status == 0 && text.out.contains("on its bound"), text.err + text.out);
}

void FitPlant::refusesStatementsThatDoNotFit()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("batch.csv");
    const QStringList fit{"fit", plant, data, "--parameters", growth};
    for (const auto& [option, text, said] :
         {std::tuple("--noise", "v.cells=5 L", "is not an amount of this quantity"),
          std::tuple("--noise", "v.nothing=5 %", "no such column"),
          std::tuple("--noise", "v.cells=much", "is not a standard"),
          std::tuple("--noise", "v.cells=-1 g/L", "is not a standard"),
          std::tuple("--noise", "v.cells", "wants TAG=SD"),
          std::tuple("--bounds", "units/v/params/kinetics/growth_rate=0.3:0.5", "is not within its bounds"),
          std::tuple("--bounds", "units/v/params/kinetics/growth_rate=0.1:x", "is not a number"),
          std::tuple("--bounds", "units/v/params/kinetics/yield=0.1:0.5", "is not fitted"),
          std::tuple("--starts", "2.5", "wants a whole number")}) {
        const Outcome outcome = runCommandLine(fit + QStringList{option, text});
        QVERIFY2(outcome.status != 0 && outcome.err.contains(said),
                 option + QByteArray(" ") + text + ": " + outcome.err);
    }
}

void FitPlant::proposesWhatToMeasureNext()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("batch.csv");
    const QStringList fit{"fit",
                          plant,
                          data,
                          "--parameters",
                          growth,
                          yield,
                          "--noise",
                          "v.cells=5 %",
                          "--noise",
                          "v.glucose=5 mmol/L",
                          "--next-experiment",
                          "--free-initial"};
    const Outcome json = runCommandLine(fit + QStringList{"--vary", "units/v/initial/cells=0.05:0.2", "--json"});
    QVERIFY2(json.status == 0, json.err + json.out);
    const QJsonArray next = QJsonDocument::fromJson(json.out)["next_experiments"].toArray();
    QCOMPARE(next.size(), 6);
    double former = 0.0;
    for (const QJsonValue& one : next) {
        QCOMPARE(one["times"].toArray().size(), 6);
        QVERIFY(one["half_width_after"].toDouble() >= former &&
                one["half_width_after"].toDouble() < one["half_width_before"].toDouble());
        former = one["half_width_after"].toDouble();
    }
    bool own = false;
    for (const QJsonValue& p : QJsonDocument::fromJson(json.out)["parameters"].toArray())
        own |= p["id"].toString() == "units/v/initial/cells" && p["data"].toString() == data;
    QVERIFY2(own, json.out);
    const Outcome text = runCommandLine(fit);
    QVERIFY2(text.status == 0 && text.out.contains("Next experiment") && text.out.contains(" h"), text.err + text.out);
    const Outcome alone =
        runCommandLine({"fit", plant, data, "--parameters", growth, "--vary", "recipe/duration=1 h:2 h"});
    QVERIFY2(alone.status == 2 && alone.err.contains("--next-experiment"), alone.err);
}

// The ends of the profiles lie where those of the intervals do, which are by the same noise; what is not straight moves them.
void FitPlant::profilesEachParameter()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const QStringList fit{
        "fit",      folder.filePath("batch.plant.json"), folder.filePath("batch.csv"), "--parameters", growth, yield,
        "--profile"};
    const Outcome json = runCommandLine(fit + QStringList{"--json"});
    QVERIFY2(json.status == 0, json.err + json.out);
    const QJsonArray parameters = QJsonDocument::fromJson(json.out)["parameters"].toArray();
    QCOMPARE(parameters.size(), 2);
    for (const QJsonValue& p : parameters) {
        const QJsonValue profile = p["profile"];
        const double low = p["low"].toDouble(), high = p["high"].toDouble(), width = high - low;
        QVERIFY(std::abs(profile["low"].toDouble() - low) < 0.1 * width &&
                std::abs(profile["high"].toDouble() - high) < 0.1 * width);
        QVERIFY2(profile["threshold"].toDouble() > 3.84 && profile["points"].toArray().size() >= 7, json.out);
    }
    const Outcome text = runCommandLine(fit);
    QVERIFY2(text.status == 0 && text.out.contains("Profile") && text.out.contains("points"), text.err + text.out);
}

// 0.1 g/L exp(mu t) through these readings, by Newton's method on the sum of squares.
static double rateThrough(const std::vector<std::pair<double, double>>& readings)
{
    double rate = 0.3;
    for (int i = 0; i < 50; ++i) {
        double slope = 0.0, curvature = 0.0;
        for (const auto& [t, value] : readings) {
            const double cells = 0.1 * std::exp(rate * t);
            slope += (cells - value) * t * cells;
            curvature += t * t * cells * (2.0 * cells - value);
        }
        rate -= slope / curvature;
    }
    return rate;
}

// Three readings of one time, and two of another.
void FitPlant::countsEachReadingOfOneTime()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const std::vector<std::pair<double, double>> readings{{0.0, 0.11}, {4.0, 0.30}, {4.0, 0.42}, {4.0, 0.33},
                                                          {6.0, 0.50}, {6.0, 0.80}, {8.0, 1.05}};
    QByteArray table = "time [h],v.cells [g/L]\n";
    for (const auto& [t, value] : readings) table += QByteArray::number(t) + "," + QByteArray::number(value) + "\n";
    const QString data = folder.filePath("replicates.csv");
    write(data, table);
    const Outcome fit =
        runCommandLine({"fit", folder.filePath("batch.plant.json"), data, "--parameters", growth, "--json"});
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    QCOMPARE(QJsonDocument::fromJson(fit.out)["degrees_of_freedom"].toInt(), 6);
    QVERIFY2(std::abs(valueOf(fit.out, growth, "value") * 3600.0 / rateThrough(readings) - 1.0) < 1e-3, fit.out);
}

void FitPlant::leavesOutWhatWasReadAfterTheEnd()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("long.csv");
    write(data, "time [h],v.cells [g/L]\n0,0.1\n4,0.332\n8,1.102\n9,7\n30,8\n");
    const Outcome fit = runCommandLine({"fit", plant, data, "--parameters", growth, "--json"});
    QVERIFY2(fit.status == 0 && fit.err.contains("2 of 5 rows lie after the end of the recipe at 8 h"), fit.err);
    QVERIFY2(std::abs(valueOf(fit.out, growth, "value") * 3600.0 / 0.3 - 1.0) < 1e-2, fit.out);
    write(data, "time [h],v.cells [g/L]\n9,7\n30,8\n");
    const Outcome none = runCommandLine({"fit", plant, data, "--parameters", growth});
    QVERIFY2(none.status == 1 && none.err.contains("All readings lie after the end"), none.err);
}

// The oxygen uptake of 0.2 L, which bends over some hundredths of a gram of substrate: both numbers come back, and their errors are those of
// (J'J)^-1 with a J by differences of courses that are followed here in small steps.
// The temperature of the vessel is its set-point, whatever the rate is; who names the column takes it in.
void FitPlant::leavesOutWhatIsHeldAtItsSetPoint()
{
    QTemporaryDir folder;
    writeBatch(folder);
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("held.csv");
    QByteArray table = "time [h],v.cells [g/L],v.temperature [°C]\n";
    for (int hour = 0; hour <= 8; ++hour)
        table += QByteArray::number(hour) + "," + QByteArray::number(0.1 * std::exp(0.3 * hour), 'g', 12) + ",37\n";
    write(data, table);
    const QStringList asked = {"fit", plant, data, "--parameters", "units/v/params/kinetics/growth_rate"};
    const Outcome fit = runCommandLine(asked);
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    QVERIFY2(fit.err.contains("v.temperature") && fit.err.contains("held at its set-point"), fit.err);
    QVERIFY2(!fit.out.contains("v.temperature"), fit.out);
    const Outcome both = runCommandLine(asked + QStringList{"--map", "v.temperature=v.temperature"});
    QVERIFY2(both.out.contains("v.temperature"), both.err + both.out);
    QVERIFY2(!both.err.contains("held at its set-point"), both.err);
    const Outcome noisy = runCommandLine(asked + QStringList{"--noise", "v.temperature=0.1 dK"});
    QVERIFY2(noisy.out.contains("v.temperature"), noisy.err + noisy.out);
}

void FitPlant::followsTermsOfAFlask()
{
    const auto uptakeAt = [](double k, double saturation) {
        std::vector<double> values;
        double substrate = 2.0, cells = 0.1; // g
        constexpr int steps = 500;           // of Heun's method, each reading
        const auto rate = [&](double s) { return k * s / (saturation * 0.2 + s); };
        for (int i = 1; i <= 65; ++i) {
            for (int n = 0; n < steps; ++n) {
                const double h = 0.1 / steps, first = rate(substrate) * cells;
                const double s = std::max(substrate - h * first, 0.0), second = rate(s) * (cells + 0.5 * h * first);
                substrate = std::max(substrate - 0.5 * h * (first + second), 0.0);
                cells += 0.25 * h * (first + second);
            }
            values.push_back(0.4 * rate(substrate) * cells / 0.2);
        }
        return values;
    };
    QTemporaryDir folder;
    const QString plant = folder.filePath("flask.plant.json"), data = folder.filePath("our.csv");
    write(plant, R"p({"format": "titer.plant/1", "name": "Flask", "units": [{"id": "y", "type": "equations", "params": {
 "states": {"mS": {"unit": "g"}, "mX": {"unit": "g"}},
 "params": {"V": "0.2 L", "k": "0.8 1/h", "K": "0.1 g/L", "Y": "0.5 g/g", "yo": "0.4 g/g"},
 "let": {"s": "mS/V", "q": "k*s/(K+s)", "our": "yo*q*mX/V"}, "rates": {"mS": "-q*mX", "mX": "Y*q*mX"}},
 "initial": {"mS": "2 g", "mX": "0.1 g"}}], "recipe": {"duration": "8 h"}})p");
    const std::vector<double> truth = uptakeAt(1.0, 0.2);
    QByteArray table = "time [h],y.our [g/L/h]\n";
    for (std::size_t i = 0; i < truth.size(); ++i)
        table += QByteArray::number(0.1 * double(i + 1)) + "," + QByteArray::number(truth[i], 'g', 10) + "\n";
    write(data, table);
    const QString rate = "units/y/params/k", saturation = "units/y/params/K";
    const Outcome fit =
        runCommandLine({"fit", plant, data, "--parameters", rate, saturation, "--noise", "y.our=0.03 g/L/h", "--json"});
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    QVERIFY2(std::abs(valueOf(fit.out, rate, "value") * 3600.0 - 1.0) < 1e-4, fit.out);
    QVERIFY2(std::abs(valueOf(fit.out, saturation, "value") / 0.2 - 1.0) < 1e-3, fit.out);
    double information[2][2] = {};
    const double by = 1e-3;
    const std::vector<double> sides[2][2] = {{uptakeAt(std::exp(-by), 0.2), uptakeAt(std::exp(by), 0.2)},
                                             {uptakeAt(1.0, 0.2 * std::exp(-by)), uptakeAt(1.0, 0.2 * std::exp(by))}};
    for (std::size_t i = 0; i < truth.size(); ++i)
        for (const int a : {0, 1})
            for (const int b : {0, 1})
                information[a][b] += (sides[a][1][i] - sides[a][0][i]) * (sides[b][1][i] - sides[b][0][i]) /
                                     (4.0 * by * by * 0.03 * 0.03);
    const double determinant = information[0][0] * information[1][1] - information[0][1] * information[1][0];
    const double errors[2] = {std::sqrt(information[1][1] / determinant), std::sqrt(information[0][0] / determinant)};
    for (const int p : {0, 1}) {
        const QString path = p == 0 ? rate : saturation;
        const double error = valueOf(fit.out, path, "std_error") / valueOf(fit.out, path, "value");
        QVERIFY2(std::abs(error / errors[p] - 1.0) < 0.01,
                 QByteArray::number(error) + " " + QByteArray::number(errors[p]));
    }
}

TITER_TEST(FitPlant)

} // namespace tst_fit_plant

#include "tst_fit_plant.moc"
