// A column at another size: against runs of the engine before and after, the moments of a simulated pulse, and the rules of
// scaling by hand.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/reference/gradient_runs.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/studies/scale/column_scale.h"
#include "tests/support/test_program.h"

#include <QFile>

#include <cmath>

namespace tst_column_scale {

using namespace titer;
using studies::ColumnScale;
using studies::ColumnScaleRequest;

using Keep = ColumnScaleRequest::Keep;

model::Flowsheet read(const std::string& text)
{
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return flowsheet;
}

model::Flowsheet example(const char* name)
{
    QFile file(QString(TITER_SOURCE_DIR "/resources/examples/%1.plant.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no example");
    return read(file.readAll().toStdString());
}

ColumnScale scaled(const model::Flowsheet& flowsheet, const ColumnScaleRequest& request)
{
    base::Result<ColumnScale> scale = studies::scaleColumn(flowsheet, solve::catalogue(), request);
    if (!scale) qFatal("%s: %s", scale.error().where.c_str(), scale.error().what.text().c_str());
    return *std::move(scale);
}

figures::RunResult run(const model::Flowsheet& flowsheet, double tolerance, int points)
{
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.grid = runs::gridPoints(plant->duration, points);
    return runs::run(plant, request);
}

const studies::ScaledFigure& figure(const ColumnScale& scale, std::string_view id)
{
    for (const studies::ScaledFigure& one : scale.figures)
        if (id == one.id) return one;
    qFatal("no such figure");
}

QString at(const model::Flowsheet& flowsheet, const char* path)
{
    const base::Json* value = model::findAtPath(flowsheet, path);
    return QString::fromStdString(!value              ? "nothing"
                                  : value->isString() ? value->string()
                                                      : base::writeShort(value->number(), 9));
}

bool says(const ColumnScale& scale, const char* where)
{
    return std::any_of(scale.notices.begin(), scale.notices.end(),
                       [&](const base::Notice& notice) { return notice.where == where; });
}

// 10 s of a tracer that enters the pores, on a bed that is narrow enough for the plates to be few.
const char* const pulsePlant = R"({"format": "titer.plant/1", "name": "Pulse",
 "components": [{"id": "acetone", "basis": "mass", "molar_mass": "58.08 g/mol"}],
 "units": [
  {"id": "pump", "type": "inlet", "program": [
    {"for": "10 s", "flow": "1 mL/min", "concentration": {"acetone": "1 g/L"}}, {"for": "40 min", "flow": "1 mL/min"}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "general_rate", "length": "5 cm", "diameter": "1 cm",
    "bed_porosity": 0.4, "particle_porosity": 0.7, "axial_dispersion": "2e-7 m2/s",
    "film_coefficient": "1e-5 m/s", "pore_diffusivity": "6e-11 m2/s"}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "pump.out", "to": "column.in"}, {"from": "column.out", "to": "waste.in"}],
 "recipe": {"duration": "40 min", "phases": []}})";

// Mean over standard deviation, squared, of what leaves; the pulse that enters is taken off.
double platesOf(const model::Flowsheet& flowsheet, double pulse)
{
    const figures::RunResult result = run(flowsheet, 1e-8, 8001);
    const figures::Column* outlet = result.column("column.out.acetone");
    double area = 0.0, first = 0.0, second = 0.0;
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        area += outlet->values[i];
        first += outlet->values[i] * result.times[i];
        second += outlet->values[i] * result.times[i] * result.times[i];
    }
    const double mean = first / area;
    const double through = mean - 0.5 * pulse;
    return through * through / (second / area - mean * mean - pulse * pulse / 12.0);
}

class TestColumnScale : public QObject {
    Q_OBJECT

private slots:
    void elutesInTheSameColumnVolumes();
    void keepsEveryGramPerLitreOfBed();
    void platesAreThoseOfASimulatedPulse();
    void theVelocityStaysAndTimesFollowTheHeight();
    void takesPhasesOfTheColumnAlong();
    void takesTheRecycleFlowAlong();
    void leavesOtherUnitsAlone();
    void determinesTheBedByTwoSizes();
    void saysWhatLeavesItsLimits();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

// At the same residence time and bed height nothing but the scale differs: three proteins in a gradient of salt.
void TestColumnScale::elutesInTheSameColumnVolumes()
{
    const model::Flowsheet small = read(reference::gradientPlant({}, 0.2, 1500.0));
    const ColumnScale scale = scaled(small, {.unit = "column", .diameter = 0.1});
    const double ratio = 0.25 * M_PI * 0.01 / 4.7003525e-5;
    QVERIFY(std::abs(figure(scale, "volume").after / figure(scale, "volume").before / ratio - 1.0) < 1e-9);
    for (const char* same : {"velocity", "residence_time", "pressure_drop", "axial_dispersion", "plates", "duration"})
        QVERIFY2(std::abs(figure(scale, same).after / figure(scale, same).before - 1.0) < 1e-9, same);
    QCOMPARE(at(scale.flowsheet, "units/column/params/cross_section"), QString("nothing"));
    const figures::RunResult before = run(small, 1e-6, 301), after = run(scale.flowsheet, 1e-6, 301);
    QCOMPARE(after.status, figures::RunStatus::Ok);
    for (const char* protein : reference::gradientProteins) {
        const figures::Column* one = before.column(std::string("column.out.") + protein);
        const figures::Column* other = after.column(std::string("column.out.") + protein);
        const double peak = *std::max_element(one->values.begin(), one->values.end());
        QVERIFY(peak > 0.01);
        for (std::size_t i = 0; i < one->values.size(); ++i)
            QVERIFY(std::abs(one->values[i] - other->values[i]) < 1e-6 * peak);
    }
}

// A bed of another height as well: what was fed per litre leaves per litre.
void TestColumnScale::keepsEveryGramPerLitreOfBed()
{
    const model::Flowsheet small = read(reference::gradientPlant({}, 0.2, 1500.0));
    const ColumnScale scale = scaled(small, {.unit = "column", .diameter = 0.05, .height = 0.05});
    const figures::RunResult before = run(small, 1e-6, 1501), after = run(scale.flowsheet, 1e-6, 1501);
    QCOMPARE(after.status, figures::RunStatus::Ok);
    QVERIFY(after.balance.worst < 1e-8);
    const double flow = figure(scale, "flow").after / figure(scale, "volume").after;
    QVERIFY(std::abs(flow * figure(scale, "residence_time").before - 1.0) < 1e-9);
    for (const char* protein : {"ribonuclease", "cytochrome"}) { // which leave whole
        double left = 0.0;
        const figures::Column* outlet = after.column(std::string("column.out.") + protein);
        for (const double value : outlet->values) left += value; // over seconds
        QVERIFY2(std::abs(left / 10.0 - 1.0) < 1e-3, qPrintable(QString::number(left)));
    }
    QVERIFY(before.column("column.out.ribonuclease") != nullptr);
}

// The formula of the moments against the engine, at both sizes.
void TestColumnScale::platesAreThoseOfASimulatedPulse()
{
    const model::Flowsheet small = read(pulsePlant);
    const ColumnScale scale = scaled(small, {.unit = "column", .diameter = 0.02, .height = 0.1});
    const studies::ScaledFigure& plates = figure(scale, "plates");
    QVERIFY2(std::abs(platesOf(small, 10.0) / plates.before - 1.0) < 2e-3, qPrintable(QString::number(plates.before)));
    QVERIFY2(std::abs(platesOf(scale.flowsheet, 10.0) / plates.after - 1.0) < 2e-3,
             qPrintable(QString::number(plates.after)));
    // Twice as high at the same residence time: twice the velocity.
    QCOMPARE(at(scale.flowsheet, "units/column/params/axial_dispersion"), QString("4e-7 m2/s"));
    const std::string film = at(scale.flowsheet, "units/column/params/film_coefficient").toStdString();
    QVERIFY2(std::abs(*base::readQuantity(film, "m/s") / 1e-5 - std::cbrt(2.0)) < 1e-9, film.c_str());
    QVERIFY(says(scale, "units/column/params/axial_dispersion"));
    QVERIFY(std::abs(figure(scale, "pressure_drop").after / figure(scale, "pressure_drop").before - 4.0) < 1e-9);
}

void TestColumnScale::theVelocityStaysAndTimesFollowTheHeight()
{
    const model::Flowsheet small = read(reference::gradientPlant({}, 0.2, 1500.0));
    const ColumnScale scale = scaled(small, {.unit = "column", .height = 0.028, .keep = Keep::Velocity});
    const model::Flowsheet& plant = scale.flowsheet;
    QCOMPARE(at(plant, "units/feed/program/0/flow"), QString("1e-8"));
    QCOMPARE(at(plant, "units/feed/program/0/for"), QString("20"));
    QCOMPARE(at(plant, "units/feed/program/2/for"), QString("2820"));
    QCOMPARE(at(plant, "units/feed/program/2/ramp/salt"), QString("0.1"));
    QCOMPARE(at(plant, "units/feed/program/2/concentration/salt"), QString("100"));
    QCOMPARE(at(plant, "recipe/duration"), QString("3000"));
    QCOMPARE(at(plant, "units/column/params/axial_dispersion"), QString("5.75e-8"));
    QVERIFY(!says(scale, "units/column/params/axial_dispersion"));
    QVERIFY(std::abs(figure(scale, "residence_time").after / figure(scale, "residence_time").before - 2.0) < 1e-9);
    QVERIFY(std::abs(figure(scale, "hetp").after / figure(scale, "hetp").before - 1.0) < 0.01);
    QCOMPARE(run(plant, 1e-4, 11).status, figures::RunStatus::Ok);
}

void TestColumnScale::takesPhasesOfTheColumnAlong()
{
    const model::Flowsheet small = example("capture-column");
    const ColumnScale same = scaled(small, {.unit = "column", .diameter = 0.3});
    QCOMPARE(at(same.flowsheet, "recipe/phases/load/set/harvest.out.flow"), QString("2700 mL/min"));
    QCOMPARE(at(same.flowsheet, "recipe/phases/load/until/any/0/above"), QString("38 g/L"));
    QCOMPARE(at(same.flowsheet, "recipe/phases/wash/until/for"), QString("26 min"));
    QCOMPARE(at(same.flowsheet, "units/column/params/diameter"), QString("30 cm"));
    QCOMPARE(at(same.flowsheet, "recipe/duration"), QString("4 h"));
    QVERIFY(says(same, "units/pool/params/vessel_volume"));
    const ColumnScale low = scaled(small, {.unit = "column", .height = 0.1, .keep = Keep::Velocity});
    QCOMPARE(at(low.flowsheet, "recipe/phases/load/set/harvest.out.flow"), QString("300 mL/min"));
    QCOMPARE(at(low.flowsheet, "recipe/phases/wash/until/for"), QString("13 min"));
    QCOMPARE(at(low.flowsheet, "recipe/phases/collect/until/any/1/for"), QString("13 min"));
    QCOMPARE(at(low.flowsheet, "recipe/duration"), QString("2 h"));
    QCOMPARE(at(low.flowsheet, "units/harvest/program/0/concentration/mab"), QString("4 g/L"));
    for (const studies::ScaledValue& change : low.changes) QVERIFY(!(change.before == change.after));
}

void TestColumnScale::takesTheRecycleFlowAlong()
{
    std::string loop(pulsePlant);
    const std::string none = R"("phases": [])";
    loop.replace(loop.find(none), none.size(), R"("phases": [{"id": "loop", "unit": "column", "at": "10 s",
      "set": {"column.recycle_flow": "1 mL/min", "column.reversed": 1}}])");
    const ColumnScale scale = scaled(read(loop), {.unit = "column", .diameter = 0.02});
    QCOMPARE(at(scale.flowsheet, "recipe/phases/loop/set/column.recycle_flow"), QString("4 mL/min"));
    QCOMPARE(at(scale.flowsheet, "recipe/phases/loop/set/column.reversed"), QString("1"));
}

void TestColumnScale::leavesOtherUnitsAlone()
{
    const model::Flowsheet small = example("mab-platform");
    std::string unit;
    for (const model::UnitEntry& one : small.units)
        if (one.type == "chromatography_column" && unit.empty()) unit = one.id;
    QVERIFY(!unit.empty());
    const ColumnScale scale = scaled(small, {.unit = unit, .height = 0.1, .keep = Keep::Velocity});
    QCOMPARE(at(scale.flowsheet, "recipe/duration"), at(small, "recipe/duration"));
    QVERIFY(says(scale, "recipe"));
    for (const model::UnitEntry& one : small.units)
        if (one.type == "bioreactor") QVERIFY(one == *scale.flowsheet.unit(one.id));
}

void TestColumnScale::determinesTheBedByTwoSizes()
{
    const model::Flowsheet small = read(pulsePlant);
    const ColumnScale byVolume = scaled(small, {.unit = "column", .volume = 1e-3});
    QVERIFY(std::abs(figure(byVolume, "height").after - 0.05) < 1e-12);
    QVERIFY(std::abs(figure(byVolume, "volume").after - 1e-3) < 1e-12);
    const ColumnScale byBoth = scaled(small, {.unit = "column", .diameter = 0.1, .volume = 1e-3});
    QVERIFY(std::abs(figure(byBoth, "height").after - 1e-3 / (0.25 * M_PI * 0.01)) < 1e-12);
    QCOMPARE(at(byBoth.flowsheet, "units/column/params/diameter"), QString("10 cm"));
}

void TestColumnScale::saysWhatLeavesItsLimits()
{
    const model::Flowsheet small = example("capture-column");
    const ColumnScale high = scaled(small, {.unit = "column", .height = 0.8});
    QVERIFY(says(high, "units/column/params/pressure_limit"));
    QVERIFY(!says(scaled(small, {.unit = "column", .diameter = 0.3}), "units/column/params/pressure_limit"));
    const ColumnScale slow = scaled(small, {.unit = "column", .height = 0.0004});
    QVERIFY(says(slow, "units/column/params/axial_dispersion") && says(slow, "units/column/params/film_coefficient"));
    QVERIFY(says(scaled(small, {.unit = "column", .diameter = 2e-3}), "units/column/params/diameter"));
}

void TestColumnScale::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QList<double>>("sizes");
    QTest::addColumn<QString>("where");
    QTest::newRow("no such unit") << "bed" << QList{0.1, 0.0, 0.0} << "unit";
    QTest::newRow("no column") << "pump" << QList{0.1, 0.0, 0.0} << "unit";
    QTest::newRow("nothing given") << "column" << QList{0.0, 0.0, 0.0} << "diameter";
    QTest::newRow("too much given") << "column" << QList{0.1, 0.1, 0.1} << "volume";
    QTest::newRow("below zero") << "column" << QList{0.0, -0.1, 0.0} << "height";
    QTest::newRow("beyond the column's bounds") << "column" << QList{50.0, 0.0, 0.0} << "units/column/params/diameter";
}

void TestColumnScale::saysWhatIsWrong()
{
    QFETCH(QString, unit);
    QFETCH(QList<double>, sizes);
    QFETCH(QString, where);
    const auto given = [&](int i) { return sizes[i] != 0.0 ? std::optional(sizes[i]) : std::nullopt; };
    const base::Result<ColumnScale> scale = studies::scaleColumn(
        read(pulsePlant), solve::catalogue(),
        {.unit = unit.toStdString(), .diameter = given(0), .height = given(1), .volume = given(2)});
    QVERIFY(!scale);
    QCOMPARE(QString::fromStdString(scale.error().where), where);
}

TITER_TEST(TestColumnScale)

} // namespace tst_column_scale

#include "tst_column_scale.moc"
