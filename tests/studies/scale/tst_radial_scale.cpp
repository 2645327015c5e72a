// A column with radial flow at another size: its cylinder gets higher, and everything per volume stays.
#include "core/solve/catalogue.h"
#include "core/studies/scale/column_scale.h"
#include "core/studies/study/column_factors.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <string>

namespace tst_radial_scale {

using namespace titer;
using studies::ColumnScale;
using studies::ColumnScaleRequest;

namespace {

const std::string text = R"({"format": "titer.plant/1", "name": "Radial",
 "components": [{"id": "protein", "basis": "mass", "molar_mass": "14 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [
   {"for": "10 s", "flow": "300 mL/min", "concentration": {"protein": "1 g/L"}}, {"for": "190 s", "flow": "300 mL/min"}]},
  {"id": "column", "type": "radial_flow_column", "params": {"model": "lumped_rate_with_pores", "core_diameter": "4 cm",
   "outer_diameter": "12 cm", "bed_height": "5 cm", "bed_porosity": 0.4, "particle_porosity": 0.6,
   "axial_dispersion": "5e-7 m2/s", "film_coefficient": "1e-5 m/s", "product": "protein"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "200 s", "phases": []}})";

model::Flowsheet sheet()
{
    base::Errors errors;
    model::Flowsheet made = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return made;
}

base::Result<ColumnScale> scaled(const ColumnScaleRequest& request)
{
    return studies::scaleColumn(sheet(), solve::catalogue(), request);
}

const studies::ScaledFigure& figure(const ColumnScale& scale, std::string_view id)
{
    for (const studies::ScaledFigure& one : scale.figures)
        if (id == one.id) return one;
    qFatal("no such figure");
}

std::string at(const model::Flowsheet& flowsheet, const char* path)
{
    const base::Json* value = model::findAtPath(flowsheet, path);
    return value && value->isString() ? value->string() : std::string("nothing");
}

bool isSame(double value, double expected, double relative = 1e-9)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

class RadialScale : public QObject {
    Q_OBJECT

private slots:
    void elutesInTheSameColumnVolumes();
    void platesAreThoseOfItsPulse();
    void onlyItsHeightIsScaled();
    void loadsAreFactorsOfAStudy();
};

void RadialScale::elutesInTheSameColumnVolumes()
{
    const auto scale = scaled({.unit = "column", .height = 0.2});
    QVERIFY(scale.ok());
    QCOMPARE(at(scale->flowsheet, "units/column/params/bed_height"), std::string("20 cm"));
    QCOMPARE(at(scale->flowsheet, "units/feed/program/0/flow"), std::string("1200 mL/min"));
    QCOMPARE(at(scale->flowsheet, "units/feed/program/0/for"), std::string("10 s"));
    QCOMPARE(at(scale->flowsheet, "units/column/params/axial_dispersion"), std::string("5e-7 m2/s"));
    QVERIFY(isSame(figure(*scale, "volume").before, std::numbers::pi * (0.06 * 0.06 - 0.02 * 0.02) * 0.05));
    QVERIFY(isSame(figure(*scale, "height").before, 0.05) && isSame(figure(*scale, "height").after, 0.2));
    for (const char* same : {"velocity", "residence_time", "pressure_drop", "plates", "hetp"})
        QVERIFY2(isSame(figure(*scale, same).after, figure(*scale, same).before), same);
    const auto grid = runs::gridPoints(200.0, 101);
    const auto before = support::runOf(text, 1e-6, grid),
               after = support::runOf(model::writePlant(scale->flowsheet), 1e-6, grid);
    QVERIFY(after.status == figures::RunStatus::Ok);
    double peak = 0.0;
    for (const double t : grid) peak = std::max(peak, support::at(before, "column.out.protein", t));
    for (const double t : grid)
        QVERIFY(std::abs(support::at(before, "column.out.protein", t) - support::at(after, "column.out.protein", t)) <
                1e-6 * peak);
}

// Mean over standard deviation, squared, of what leaves, without the pulse that enters.
void RadialScale::platesAreThoseOfItsPulse()
{
    const auto scale = scaled({.unit = "column", .volume = 2e-3});
    QVERIFY(scale.ok());
    const auto run = support::runOf(text, 1e-8, runs::gridPoints(200.0, 4001));
    double area = 0.0, first = 0.0, second = 0.0;
    for (double t = 0.0; t <= 200.0; t += 0.05) {
        const double c = support::at(run, "column.out.protein", t);
        area += c;
        first += c * t;
        second += c * t * t;
    }
    const double mean = first / area, through = mean - 5.0;
    const double plates = through * through / (second / area - mean * mean - 100.0 / 12.0);
    QVERIFY2(isSame(figure(*scale, "plates").before, plates, 5e-3),
             qPrintable(QString("%1 is not %2").arg(figure(*scale, "plates").before).arg(plates)));
}

void RadialScale::onlyItsHeightIsScaled()
{
    const auto wider = scaled({.unit = "column", .diameter = 0.3});
    QVERIFY(!wider);
    QCOMPARE(wider.error().where, std::string("diameter"));
    QVERIFY(wider.error().what.text().find("both diameters stay") != std::string::npos);
    const auto twice = scaled({.unit = "column", .height = 0.1, .volume = 1e-3});
    QVERIFY(!twice);
    QCOMPARE(twice.error().where, std::string("volume"));
    const auto same = scaled({.unit = "column", .height = 0.1, .keep = ColumnScaleRequest::Keep::Velocity});
    QVERIFY(same.ok() && isSame(figure(*same, "residence_time").after, figure(*same, "residence_time").before));
}

void RadialScale::loadsAreFactorsOfAStudy()
{
    const studies::ColumnFactor load{studies::ColumnUse::Load, "column"};
    const double volume = std::numbers::pi * (0.06 * 0.06 - 0.02 * 0.02) * 0.05;
    const auto now = studies::valueNow(load, sheet(), solve::catalogue());
    QVERIFY(now && isSame(*now, 10.0 * 5e-6 / volume));
    model::Flowsheet plant = sheet();
    QVERIFY(studies::setColumns({{load, 2.0 * *now}}, solve::catalogue(), plant).ok());
    const auto twice = studies::valueNow(load, plant, solve::catalogue());
    QVERIFY(twice && isSame(*twice, 2.0 * *now));
}

TITER_TEST(RadialScale)

} // namespace tst_radial_scale

#include "tst_radial_scale.moc"
