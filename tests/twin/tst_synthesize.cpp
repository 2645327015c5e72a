// Recordings made from a plant: what each fault of a sensor does to its column, and to no other.
#include "core/twin/synthesize.h"

#include "core/base/math/random.h"
#include "core/base/tables/csv.h"
#include "core/base/text.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <numeric>

namespace tst_synthesize {

using namespace titer;

namespace {

constexpr double hour = 3600.0, day = 86400.0;

model::Flowsheet plant()
{
    base::Errors errors;
    return model::readPlant(support::examplePlant(), errors);
}

// A sensor file with these entries.
std::string file(const std::string& sensors, const std::string& more = {})
{
    return R"({"format": "titer.sensors/1", )" + more + R"("sensors": [)" + sensors + "]}";
}

twin::Synthesis make(const std::string& text, std::uint64_t seed = 1)
{
    base::Errors errors;
    const twin::SensorSet set = twin::readSensors(text, errors);
    if (!errors.empty()) return {.errors = errors};
    return twin::synthesize(plant(), set, {.seed = seed});
}

// The recording as the reader of recordings sees it.
base::CsvTable table(const twin::Synthesis& synthesis)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("run.csv");
    QFile out(path);
    base::CsvTable table;
    if (!out.open(QIODevice::WriteOnly)) return table;
    out.write(synthesis.csv.data(), qint64(synthesis.csv.size()));
    out.close();
    base::Errors errors;
    base::Notices notices;
    table = base::readCsv(path.toStdString(), {}, errors, notices);
    for (const base::Error& error : errors) qWarning("%s", error.what.text().c_str());
    for (const base::Notice& notice : notices) qWarning("%s", notice.what.text().c_str());
    return table;
}

// Times and values of one column where it has a sample.
struct Samples {
    std::vector<double> time, value;
};

Samples samples(const base::CsvTable& table, const std::string& name)
{
    Samples found;
    for (std::size_t c = 0; c < table.layout.columns.size(); ++c) {
        if (table.layout.columns[c].name != name) continue;
        for (std::size_t i = 0; i < table.time.size(); ++i) {
            if (!std::isfinite(table.columns[c][i])) continue;
            found.time.push_back(table.time[i]);
            found.value.push_back(table.columns[c][i]);
        }
    }
    return found;
}

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double deviation(const std::vector<double>& values)
{
    const double m = mean(values);
    double sum = 0.0;
    for (const double v : values) sum += (v - m) * (v - m);
    return std::sqrt(sum / double(values.size() - 1));
}

const std::string ph = R"({"tag": "pH", "variable": "n1.ph", "every": "10 min", "noise": 0.05})";
const std::string cells =
    R"({"tag": "VCD", "unit": "1e6 cells/mL", "first": "1 h", "every": "24 h", "noise_share": 0.05, "delay": "4 h", "delay_spread": "1 h"})";

} // namespace

class TestSynthesize : public QObject {
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameRecording();
    void anotherSensorChangesNoOther();
    void aGapChangesNoOtherSample();
    void noiseHasItsDeviation();
    void readingsCreepAwayAndComeBack();
    void someSamplesNeverArrive();
    void laboratorySamplesAreKnownLater();
    void whatIsKnownLaterIsLeftOut();
    void anIdleVesselIsNotSampled();
    void theMismatchReachesThePlant();
    void aConcentrationIsRecordedInAnotherBasis();
    void aDensityIsRecordedByTheFactorOfItsTag();
    void temperaturesDifferInTheirOwnUnit();
    void aShareOfATemperatureCountsFromZeroCelsius();
    void readingsKeepToStepsAndRange();
    void timesAreInstantsWithAStart();
    void theUnitOfTimeIsChosen();
    void faultsAreReportedWithTheirPath_data();
    void faultsAreReportedWithTheirPath();
    void everyFaultIsReportedAtOnce();
    void aStopLeavesNoRecordingThatLooksWhole();
    void brokenFilesNeitherCrashNorPass();
    void aLongRecordingTakesNoMoreMemoryThanItIs();
};

void TestSynthesize::theSameSeedGivesTheSameRecording()
{
    const twin::Synthesis first = make(file(ph + "," + cells), 7);
    QVERIFY(first.errors.empty());
    QVERIFY(first.status == figures::RunStatus::Ok);
    QVERIFY(first.csv.starts_with("time [h],pH,VCD [1e6 cells/mL],VCD.reported\n"));
    QVERIFY(make(file(ph + "," + cells), 7).csv == first.csv);
    QVERIFY(make(file(ph + "," + cells), 8).csv != first.csv);
    QCOMPARE(std::count(first.csv.begin(), first.csv.end(), '\n'), first.rows + 1);
}

void TestSynthesize::anotherSensorChangesNoOther()
{
    const std::string other =
        R"({"tag": "glucose", "variable": "production.glucose", "unit": "mM", "every": "7 min", "noise": "1 mM"})";
    const base::CsvTable alone = table(make(file(cells))), together = table(make(file(other + "," + cells + "," + ph)));
    const Samples before = samples(alone, "VCD"), after = samples(together, "VCD");
    QCOMPARE(before.value.size(), 17u);
    QCOMPARE(before.time, after.time);
    // The runs that are read agree within some tens of tolerances, since one is looked at more often. Another draw of noise would show in
    // the second digit.
    constexpr double ofRuns = 1e-4;
    for (std::size_t i = 0; i < before.value.size(); ++i)
        QVERIFY2(std::abs(before.value[i] - after.value[i]) <= ofRuns * before.value[i],
                 (std::to_string(before.time[i] / hour) + " h: " + base::writeShort(before.value[i], 12) + " and " +
                  base::writeShort(after.value[i], 12))
                     .c_str());
    const Samples known = samples(alone, "VCD.reported"), knownAfter = samples(together, "VCD.reported");
    QVERIFY(known.value == knownAfter.value);
}

void TestSynthesize::aGapChangesNoOtherSample()
{
    const std::string gap =
        R"({"tag": "pH", "variable": "n1.ph", "every": "10 min", "noise": 0.05, "gaps": [{"from": "100 h", "for": "6 h"}]})";
    const Samples whole = samples(table(make(file(ph))), "pH"), broken = samples(table(make(file(gap))), "pH");
    QCOMPARE(whole.time.size() - broken.time.size(), 36u);
    std::size_t j = 0;
    for (std::size_t i = 0; i < whole.time.size(); ++i) {
        if (whole.time[i] > 100 * hour - 1.0 && whole.time[i] < 106 * hour - 1.0) continue;
        QCOMPARE(broken.time[j], whole.time[i]);
        QCOMPARE(broken.value[j++], whole.value[i]);
    }
}

void TestSynthesize::noiseHasItsDeviation()
{
    const Samples read = samples(table(make(file(ph))), "pH");
    QCOMPARE(read.value.size(), std::size_t(19 * 24 * 6 + 1));
    const double n = double(read.value.size());
    // Four standard errors of the mean and of the deviation.
    QVERIFY(std::abs(mean(read.value) - 7.0) < 4.0 * 0.05 / std::sqrt(n));
    QVERIFY(std::abs(deviation(read.value) - 0.05) < 4.0 * 0.05 / std::sqrt(2.0 * n));
}

void TestSynthesize::readingsCreepAwayAndComeBack()
{
    const Samples read = samples(table(make(file(R"({"tag": "pH", "variable": "n1.ph", "every": "1 h", "offset": 0.01,
        "drift": [{"from": "5 d", "to": "9 d", "by": 0.08, "until": "10 d"}]})"))),
                                 "pH");
    for (std::size_t i = 0; i < read.time.size(); ++i) {
        const double t = read.time[i];
        double drift = 0.0;
        if (t > 5 * day && t < 10 * day - 1.0) drift = std::min(0.08, 0.08 * (t - 5 * day) / (4 * day));
        QVERIFY(std::abs(read.value[i] - (7.01 + drift)) < 1e-5);
    }
}

void TestSynthesize::someSamplesNeverArrive()
{
    const Samples read =
        samples(table(make(file(R"({"tag": "pH", "variable": "n1.ph", "every": "10 min", "lost": 0.2})"))), "pH");
    const double scheduled = 19 * 24 * 6 + 1, arrived = double(read.value.size());
    QVERIFY(std::abs(arrived - 0.8 * scheduled) < 4.0 * std::sqrt(scheduled * 0.8 * 0.2));
}

void TestSynthesize::laboratorySamplesAreKnownLater()
{
    const Samples known = samples(table(make(file(cells))), "VCD.reported");
    QCOMPARE(known.value.size(), 17u);
    bool differ = false;
    for (std::size_t i = 0; i < known.value.size(); ++i) {
        const double late = known.value[i] - known.time[i];
        QVERIFY(late >= 3 * hour - 1.0 && late <= 5 * hour + 1.0);
        differ = differ || std::abs(late - 4 * hour) > 60.0;
    }
    QVERIFY(differ);
}

// The others keep their values.
void TestSynthesize::whatIsKnownLaterIsLeftOut()
{
    const std::string text = file(R"({"tag": "VCD", "variable": "n1.cells", "unit": "1e6 cells/mL", "every": "24 h",
                                       "noise_share": 0.05, "delay": "6 h"})",
                                  R"("duration": "10 d", )");
    base::Errors errors;
    const twin::SensorSet set = twin::readSensors(text, errors);
    QVERIFY(errors.empty());
    const base::CsvTable all = table(twin::synthesize(plant(), set, {.seed = 1}));
    const base::CsvTable known = table(twin::synthesize(plant(), set, {.seed = 1, .knownBy = 10 * day}));
    QVERIFY(all.time.size() > 2);
    QCOMPARE(all.time.back(), 10 * day);
    QCOMPARE(known.time, std::vector<double>(all.time.begin(), all.time.end() - 1));
}

void TestSynthesize::anIdleVesselIsNotSampled()
{
    const base::CsvTable read =
        table(make(file(R"({"tag": "V", "variable": "production.volume", "unit": "L", "every": "1 h"},
                                                   {"tag": "seed", "variable": "n1.volume", "unit": "L", "every": "1 h"})")));
    QCOMPARE(samples(read, "seed").time.front(), 0.0);
    const double begun = samples(read, "V").time.front();
    QVERIFY(begun > 40 * hour && begun < 60 * hour);
}

void TestSynthesize::theMismatchReachesThePlant()
{
    const std::string sensor = R"({"tag": "n1.cells", "unit": "1e6 cells/mL", "every": "12 h"})";
    const Samples drawn = samples(table(make(file(sensor))), "n1.cells");
    const Samples slower = samples(
        table(make(
            file(sensor, R"("duration": "36 h", "mismatch": {"units/n1/params/kinetics/growth_rate": "0.02 1/h"}, )"))),
        "n1.cells");
    QCOMPARE(slower.value.size(), 4u);
    QCOMPARE(slower.value[0], drawn.value[0]);
    QVERIFY(slower.value[3] < 0.7 * drawn.value[3]);
}

void TestSynthesize::aConcentrationIsRecordedInAnotherBasis()
{
    const base::CsvTable read = table(make(file(R"({"tag": "a", "variable": "n1.glucose", "unit": "mM", "every": "6 h"},
                                                   {"tag": "b", "variable": "n1.glucose", "unit": "g/L", "every": "6 h"})")));
    const Samples amount = samples(read, "a"), mass = samples(read, "b");
    QCOMPARE(amount.value[0], 30.0);
    for (std::size_t i = 0; i < amount.value.size(); ++i)
        QVERIFY(std::abs(mass.value[i] - amount.value[i] * 0.18016) <=
                1e-5 * std::abs(amount.value[i] * 0.18016) + 1e-12);
}

void TestSynthesize::aDensityIsRecordedByTheFactorOfItsTag()
{
    base::Errors errors;
    const twin::SensorSet set = twin::readSensors(
        file(
            R"({"tag": "OD", "unit": "AU", "every": "24 h"}, {"tag": "N", "variable": "n1.cells", "unit": "1e6 cells/mL", "every": "24 h"})"),
        errors);
    QVERIFY(errors.empty());
    model::Flowsheet f = plant();
    f.tags.push_back({"OD", "n1.cells", "2e6 cells/mL"});
    const twin::Synthesis made = twin::synthesize(f, set, {});
    QVERIFY2(made.errors.empty(), made.errors.empty() ? "" : made.errors.front().what.text().c_str());
    const base::CsvTable columns = table(made);
    const std::vector<double> density = samples(columns, "OD").value, counted = samples(columns, "N").value;
    QVERIFY(!density.empty() && density.size() == counted.size());
    for (std::size_t i = 0; i < density.size(); ++i)
        QVERIFY(density[i] > 0.0 && std::abs(2.0 * density[i] - counted[i]) <= 1e-5 * counted[i]);
}

void TestSynthesize::temperaturesDifferInTheirOwnUnit()
{
    const Samples read =
        samples(table(make(file(R"({"tag": "T", "variable": "n1.temperature", "unit": "°C", "every": "1 h",
        "offset": "-0.5 dK", "max": "36.6 °C", "resolution": "0.1 dK"})"))),
                "T");
    for (const double value : read.value) QCOMPARE(value, 36.5);
}

void TestSynthesize::aShareOfATemperatureCountsFromZeroCelsius()
{
    for (const char* unit : {"°C", "K"}) {
        const std::string sensor = R"({"tag": "T", "variable": "n1.temperature", "unit": ")" + std::string(unit) +
                                   R"(", "every": "10 min", "noise_share": 0.005})";
        const Samples read = samples(table(make(file(sensor))), "T");
        const double n = double(read.value.size()), sd = 0.005 * 37.0;
        QVERIFY2(std::abs(deviation(read.value) - sd) < 4.0 * sd / std::sqrt(2.0 * n),
                 qPrintable(QString::number(deviation(read.value))));
    }
}

void TestSynthesize::readingsKeepToStepsAndRange()
{
    const Samples read = samples(
        table(make(file(R"({"tag": "pH", "variable": "n1.ph", "every": "10 min", "noise": 0.05, "resolution": 0.02,
        "min": 6.94, "max": 7.06})"))),
        "pH");
    QCOMPARE(*std::min_element(read.value.begin(), read.value.end()), 6.94);
    QCOMPARE(*std::max_element(read.value.begin(), read.value.end()), 7.06);
    for (const double value : read.value) QVERIFY(std::abs(value / 0.02 - std::round(value / 0.02)) < 1e-6);
}

void TestSynthesize::timesAreInstantsWithAStart()
{
    const twin::Synthesis made = make(file(cells, R"("start": "2026-03-02T08:00:00+01:00", )"));
    QVERIFY(made.csv.starts_with("time,VCD [1e6 cells/mL],VCD.reported\n"));
    const base::CsvTable read = table(made);
    QVERIFY(read.summary.origin.has_value());
    const Samples known = samples(read, "VCD.reported");
    QCOMPARE(known.value.size(), 17u);
    for (std::size_t i = 0; i < known.value.size(); ++i)
        QVERIFY(std::abs(known.value[i] - known.time[i] - 4 * hour) <= hour + 1.0);
}

void TestSynthesize::theUnitOfTimeIsChosen()
{
    const twin::Synthesis made = make(file(ph, R"("duration": "1 h", "time_unit": "min", )"));
    QVERIFY(made.csv.starts_with("time [min],pH\n0,"));
    QVERIFY(made.csv.find("\n60,") != std::string::npos);
    QCOMPARE(made.rows, 7L);
}

void TestSynthesize::faultsAreReportedWithTheirPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const std::string& text, const char* where) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(where);
    };
    const auto with = [](const std::string& more) {
        return file(R"({"tag": "pH", "variable": "n1.ph", "every": "1 h", )" + more + "}");
    };
    row("not an object", "[]", "");
    row("another format", R"({"format": "titer.plant/1", "sensors": []})", "format");
    row("no sensors", R"({"format": "titer.sensors/1"})", "sensors");
    row("unknown key", file(ph, R"("sensor": [], )"), "sensor");
    row("unknown key of a sensor", with(R"("nois": 1)"), "sensors/pH/nois");
    row("no tag", file(R"({"every": "1 h"})"), "sensors/0/tag");
    row("tag with a comma", file(R"({"tag": "a,b", "variable": "n1.ph", "every": "1 h"})"), "sensors/a,b/tag");
    row("no period", file(R"({"tag": "pH", "variable": "n1.ph"})"), "sensors/pH/every");
    row("no time", with(R"("first": "1 kg")"), "sensors/pH/first");
    row("negative noise", with(R"("noise": -1)"), "sensors/pH/noise");
    row("noise beyond all numbers", with(R"("noise": "1e308 d/s")"), "sensors/pH/noise");
    row("noise of another kind", with(R"("noise": "1 g/L")"), "sensors/pH/noise");
    row("unknown unit", with(R"("unit": "furlong")"), "sensors/pH/unit");
    row("unit of another kind", with(R"("unit": "g/L")"), "sensors/pH/unit");
    row("share above one", with(R"("lost": 1.5)"), "sensors/pH/lost");
    row("drift backwards", with(R"("drift": [{"from": "2 d", "to": "1 d", "by": 1}])"), "sensors/pH/drift/0/to");
    row("not a list", with(R"("gaps": {"from": "2 d"})"), "sensors/pH/gaps");
    row("known before it is drawn", with(R"("delay": "1 h", "delay_spread": "2 h")"), "sensors/pH/delay_spread");
    row("two of one tag", file(ph + "," + ph), "sensors/pH");
    row("no such variable", file(R"({"tag": "x", "variable": "n1.nothing", "every": "1 h"})"), "sensors/x/variable");
    row("tag that nobody maps", file(R"({"tag": "x", "every": "1 h"})"), "sensors/x/variable");
    row("no such path", file(ph, R"("mismatch": {"units/n9/params/heel": 1}, )"), "mismatch/units/n9/params/heel");
    row("value that does not fit", file(ph, R"("mismatch": {"units/n1/params/heel": "1 K"}, )"),
        "units/n1/params/heel");
    row("not a date and time", file(ph, R"("start": "Monday", )"), "start");
    row("not a unit of time", file(ph, R"("time_unit": "kg", )"), "time_unit");
    row("too many samples", file(R"({"tag": "pH", "variable": "n1.ph", "every": "0.01 s"})"), "sensors");
}

void TestSynthesize::faultsAreReportedWithTheirPath()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    const twin::Synthesis made = make(text.toStdString());
    QVERIFY(made.csv.empty());
    QCOMPARE(made.errors.size(), 1u);
    QCOMPARE(QByteArray::fromStdString(made.errors[0].where), where);
}

void TestSynthesize::everyFaultIsReportedAtOnce()
{
    QCOMPARE(make(file(R"({"tag": "a", "every": "1 kg", "nois": 1}, {"tag": "b"})", R"("nam": "x", )")).errors.size(),
             4u);
    QCOMPARE(
        make(file(R"({"tag": "a", "variable": "n1.x", "every": "1 h"}, {"tag": "b", "variable": "y", "every": "1 h"})"))
            .errors.size(),
        2u);
}

void TestSynthesize::aStopLeavesNoRecordingThatLooksWhole()
{
    std::stop_source source;
    source.request_stop();
    base::Errors errors;
    const twin::SensorSet set = twin::readSensors(file(ph), errors);
    const twin::Synthesis made = twin::synthesize(plant(), set, {}, source.get_token());
    QVERIFY(made.status == figures::RunStatus::Stopped);
}

void TestSynthesize::brokenFilesNeitherCrashNorPass()
{
    const std::string whole =
        file(R"({"tag": "pH", "variable": "n1.ph", "unit": "1", "every": "10 min", "noise": 0.05, "lost": 0.1,
        "drift": [{"from": "5 d", "to": "9 d", "by": 0.08, "until": "10 d"}], "gaps": [{"from": "100 h", "for": "6 h"}],
        "resolution": 0.01, "min": 0, "max": 14}, )" +
                 cells,
             R"("start": "2026-03-02T08:00:00Z", "mismatch": {"units/n1/params/heel": "1 L"}, )");
    base::Errors none;
    QCOMPARE(twin::readSensors(whole, none).sensors.size(), 2u);
    QVERIFY(none.empty());
    base::Random random(11, "broken sensors");
    for (int round = 0; round < 5000; ++round) {
        std::string text = whole;
        for (std::uint64_t edit = 0, edits = 1 + random.index(4); edit < edits; ++edit) {
            const std::size_t at = random.index(text.size());
            switch (random.index(4)) {
            case 0:
                text[at] = char(random.index(256));
                break;
            case 1:
                text.erase(at, 1 + random.index(20));
                break;
            case 2:
                text.insert(at, whole.substr(random.index(whole.size()), random.index(30)));
                break;
            default:
                text[at] = "{}[]\",:0-e"[random.index(11)];
                break;
            }
            if (text.empty()) text = "{";
        }
        base::Errors errors;
        const twin::SensorSet set = twin::readSensors(text, errors);
        for (const base::Error& error : errors) QVERIFY(!error.what.text().empty());
        if (!errors.empty()) continue;
        // What passes is of use as it stands.
        for (const twin::Sensor& sensor : set.sensors) {
            QVERIFY(!sensor.tag.empty() && sensor.every > 0.0 && sensor.first >= 0.0 && sensor.noise >= 0.0);
            QVERIFY(sensor.delaySpread <= sensor.delay);
            for (const twin::Drift& drift : sensor.drifts) QVERIFY(drift.from <= drift.to && drift.to <= drift.until);
        }
    }
}

// What the run reports alongside goes with it: with all quantities at all sampling times it would be a hundred megabytes.
void TestSynthesize::aLongRecordingTakesNoMoreMemoryThanItIs()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer of addresses keeps what is freed");
#endif
    const auto highest = [] { // of the memory that was in use at once [kB]
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);)
            if (line.starts_with("VmHWM:")) return std::stol(line.substr(6));
        return 0L;
    };
    const std::string often = R"({"tag": "pH", "variable": "production.ph", "every": "6 s"})";
    (void)make(file(ph));
    std::ofstream("/proc/self/clear_refs") << "5"; // counts again
    const long before = highest();
    const twin::Synthesis made = make(file(often));
    QVERIFY(made.errors.empty());
    QVERIFY(made.samples > 150'000);
    const long taken = highest() - before, size = long(made.csv.size() / 1000);
    QVERIFY2(taken < 10 * size, (std::to_string(taken) + " kB for " + std::to_string(size) + " kB").c_str());
}

TITER_TEST(TestSynthesize)

} // namespace tst_synthesize

#include "tst_synthesize.moc"
