// Where a recording begins: found of recordings whose begin is known, by hand and synthesized, with noise, gaps and a
// model that is not quite right.
#include "core/base/math/random.h"
#include "core/base/tables/csv.h"
#include "core/model/flowsheet.h"
#include "core/solve/catalogue.h"
#include "core/twin/align.h"
#include "core/twin/mapping.h"
#include "core/twin/synthesize.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <functional>

namespace tst_align {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0, day = 86400.0;
constexpr double inoculated = 3.2 * day; // of the model
const double nothing = std::nan("");

using Course = std::function<double(double)>; // of the model [s]

// Growth and death of a culture, its sugar with a feed each day, and a temperature that is lowered.
double cells(double t)
{
    const double d = (t - inoculated) / day;
    return d < 0.0 ? nothing : 20.0 / (1.0 + std::exp(-0.9 * (d - 5.0))) * std::exp(-0.02 * d * d);
}

double sugar(double t)
{
    const double d = (t - inoculated) / day;
    return d < 0.0 ? nothing : 6.0 - 0.3 * d - 2.5 * (d - std::floor(d)) * std::min(1.0, d / 6.0);
}

double temperature(double t)
{
    return t < inoculated ? nothing : t < inoculated + 5 * day ? 36.5 : 33.0;
}

double acidity(double t)
{
    return t < inoculated ? nothing : 7.0;
}

struct Sampling {
    double every = day;
    double noise = 0.0;                // [unit]
    double gapFrom = 1e9, gapTo = 1e9; // [s] of the recording
};

AlignedTag tagOf(const Course& course, double offset, double length, const Sampling& sampling, const char* name)
{
    AlignedTag tag;
    for (double t = 0.0; t <= 18 * day; t += 0.5 * hour) tag.model.push_back({t, course(t)});
    base::Random random(7, name);
    for (double t = 0.3 * hour; t <= length; t += sampling.every) {
        const double noise = sampling.noise * random.normal();
        if (t < sampling.gapFrom || t > sampling.gapTo) tag.measured.push_back({t, course(t + offset) + noise});
    }
    return tag;
}

bool isNear(const base::Result<Alignment>& found, double offset, double by)
{
    if (!found) {
        qWarning("%s", found.error().what.text().c_str());
        return false;
    }
    qInfo("off by %.2f h, within %.2f h, gap %.3f", (found->offset - offset) / hour, found->within / hour, found->gap);
    return std::abs(found->offset - offset) <= by && std::abs(found->offset - offset) <= 2.0 * found->within + 60.0;
}

} // namespace

class AlignTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhereARecordingBegins_data()
    {
        QTest::addColumn<double>("offset");
        QTest::addColumn<double>("noise");
        QTest::addColumn<bool>("gaps");
        QTest::newRow("from the begin of the run") << 0.0 << 0.0 << false;
        QTest::newRow("from inoculation") << inoculated << 0.0 << false;
        QTest::newRow("with noise") << inoculated << 1.0 << false;
        QTest::newRow("with noise and gaps") << inoculated << 1.0 << true;
        QTest::newRow("before the run") << -1.5 * day << 1.0 << true;
        QTest::newRow("in the midst of it") << 6.3 * day << 1.0 << true;
    }

    void findsWhereARecordingBegins()
    {
        QFETCH(double, offset);
        QFETCH(double, noise);
        QFETCH(bool, gaps);
        const double from = gaps ? 2 * day : 1e9, to = gaps ? 3.5 * day : 1e9, length = 11 * day;
        const std::vector<AlignedTag> tags{
            tagOf(cells, offset, length, {day, 0.5 * noise, from, to}, "cells"),
            tagOf(sugar, offset, length, {day, 0.2 * noise}, "sugar"),
            tagOf(temperature, offset, length, {600, 0.1 * noise, from, to}, "temperature"),
            tagOf(acidity, offset, length, {600, 0.02 * noise}, "acidity")};
        const base::Result<Alignment> found = bestAlignment(tags);
        QVERIFY(isNear(found, offset, noise > 0.0 ? 4 * hour : 0.6 * hour));
        QCOMPARE(found->tags, 3); // what is held constant determines nothing
        QVERIFY(found->within < day);
    }

    void outliersAndAModelThatIsNotRightHardlyMoveIt()
    {
        AlignedTag grown = tagOf([](double t) { return 1.15 * cells(t); }, inoculated, 12 * day, {day, 0.5}, "cells");
        grown.measured[4].value = 400.0;
        grown.measured[9].value = 0.0;
        for (TrackPoint& point : grown.model) point.value /= 1.15;
        const std::vector<AlignedTag> tags{grown, tagOf(sugar, inoculated, 12 * day, {day, 0.2}, "sugar")};
        QVERIFY(isNear(bestAlignment(tags), inoculated, 8 * hour));
    }

    void findsTheInoculationOfASynthesizedRecording_data()
    {
        QTest::addColumn<QString>("growth");
        QTest::addColumn<double>("hours");
        QTest::newRow("the model is right") << "0.036 1/h" << 3.0;
        QTest::newRow("it grows 5 % slower") << "0.0342 1/h" << 14.0; // of a culture of two weeks
    }

    // A culture of the examples as sensors see it, begun at inoculation.
    void findsTheInoculationOfASynthesizedRecording()
    {
        QFETCH(QString, growth);
        QFETCH(double, hours);
        QFile file(QStringLiteral(TITER_SOURCE_DIR "/resources/examples/cho-fed-batch.plant.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        base::Errors errors;
        const SensorSet sensors = readSensors(R"({"format": "titer.sensors/1", "sensors": [
            {"tag": "VCD", "variable": "production.cells", "unit": "1e6 cells/mL", "every": "24 h", "first": "80 h", "noise_share": 0.05},
            {"tag": "Glucose", "variable": "production.glucose", "unit": "g/L", "every": "24 h", "first": "80 h", "noise_share": 0.05,
             "gaps": [{"from": "6 d", "for": "2 d"}]},
            {"tag": "T", "variable": "production.temperature", "unit": "°C", "every": "30 min", "noise": "0.1 dK"}]})",
                                              errors);
        QVERIFY(errors.empty());
        const Synthesis made = synthesize(model::readPlant(text, errors), sensors, {.seed = 3});
        QVERIFY(errors.empty() && made.errors.empty());
        QTemporaryDir folder;
        const std::string path = folder.filePath("made.csv").toStdString();
        std::ofstream(path) << made.csv;
        base::Notices notices;
        const base::CsvTable table = base::readCsv(path, {}, errors, notices);
        QVERIFY(errors.empty());
        model::Flowsheet slower = model::readPlant(text, errors);
        QVERIFY(
            model::setAtPath(slower, "units/production/params/kinetics/growth_rate", base::Json(growth.toStdString())));
        const auto plant = std::make_shared<const model::Plant>(model::check(slower, solve::catalogue(), errors));
        QVERIFY(errors.empty());
        const figures::RunResult run = runs::run(plant, {});
        const double start = run.starts[std::size_t(plant->unitIndex("production"))];
        QVERIFY(start > day);
        std::vector<AlignedTag> tags;
        for (std::size_t c = 0; c < table.layout.columns.size(); ++c) {
            const Tag tag{table.layout.columns[c].name, table.layout.columns[c].unit};
            const std::string variable = tag.id == "VCD"       ? "production.cells"
                                         : tag.id == "Glucose" ? "production.glucose"
                                         : tag.id == "T"       ? "production.temperature"
                                                               : "";
            if (variable.empty()) continue;
            const base::Result<Link> link = makeLink(*plant, tag, variable);
            QVERIFY(link);
            AlignedTag one;
            for (std::size_t i = 0; i < table.time.size(); ++i)
                if (std::isfinite(table.columns[c][i]))
                    one.measured.push_back({table.time[i] - start, table.columns[c][i]});
            const figures::Column& column = *run.column(variable);
            for (std::size_t i = 0; i < run.times.size(); ++i)
                one.model.push_back({run.times[i], link->inTagUnit(run.output(column, i))});
            tags.push_back(std::move(one));
        }
        QCOMPARE(tags.size(), std::size_t(3));
        QVERIFY(isNear(bestAlignment(tags), start, hours * hour));
    }

    void refusesWhereNothingReportsIt()
    {
        const auto refused = [](const std::vector<AlignedTag>& tags) {
            const base::Result<Alignment> found = bestAlignment(tags);
            if (!found) qInfo("%s", found.error().what.text().c_str());
            return !found;
        };
        QVERIFY(refused({}));
        // What is held constant, and what the noise is larger than.
        QVERIFY(refused({tagOf(acidity, inoculated, 10 * day, {600, 0.02}, "acidity")}));
        QVERIFY(refused({tagOf(cells, inoculated, 10 * day, {600, 20.0}, "cells")}));
        QVERIFY(refused({tagOf(cells, inoculated, 2 * day, {day, 0.1}, "cells")})); // three samples
        // Each day is like every other.
        const auto daily = [](double t) { return std::sin(2 * M_PI * t / day); };
        QVERIFY(refused({tagOf(daily, inoculated, 8 * day, {hour, 0.05}, "daily")}));
    }
};

TITER_TEST(AlignTest)

} // namespace tst_align

#include "tst_align.moc"
