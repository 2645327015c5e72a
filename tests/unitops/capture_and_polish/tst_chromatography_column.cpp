// The chromatography column as a unit: how it is sized, what it begins with, what it shows, and that it loses nothing.
#include "core/solve/catalogue.h"
#include "core/unitops/capture_and_polish/packed_column.h"
#include "tests/support/core/runs.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_chromatography_column {

using namespace titer;
using support::at;
using support::runOf;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

const std::string protein = R"({"id": "protein", "basis": "amount", "molar_mass": "14.3 kg/mol"})";
const std::string salt = R"({"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"})";
// Bed of D1 in models.md.
const std::string bed = R"("length": 0.014, "bed_porosity": 0.37, "axial_dispersion": 5.75e-8)";
const std::string beads =
    R"("particle_porosity": 0.75, "particle_radius": 4.5e-5, "film_coefficient": {"salt": 6.9e-6, "protein": 6.9e-6},
  "pore_diffusivity": {"salt": 7e-10, "protein": 6.07e-11})";
const std::string sma =
    R"("binding": {"type": "sma", "kinetic": false, "salt": "salt", "lambda": 1200, "ka": {"protein": 7.7e-3},
  "kd": {"protein": 1}, "nu": {"protein": 3.7}, "sigma": {"protein": 10}})";
const std::string linear =
    R"("binding": {"type": "linear", "kinetic": false, "ka": {"protein": 3}, "kd": {"protein": 1}})";
const std::string still = R"([{"flow": 0, "concentration": {"salt": 50, "protein": 1}}])";
// Load 10 s, wash.
const std::string pulse = R"([{"for": "10 s", "flow": 1e-6, "concentration": {"salt": 50, "protein": 1}},
  {"flow": 1e-6, "concentration": {"salt": 50}}])";

std::string plant(const std::string& params, const std::string& program = pulse, const std::string& initial = "{}",
                  const std::string& recipe = R"({"duration": "600 s", "phases": []})")
{
    return R"({"format": "titer.plant/1", "name": "Column", "components": [)" + salt + "," + protein + R"(],
      "units": [{"id": "feed", "type": "inlet", "program": )" +
           program + R"(}, {"id": "column", "type": "chromatography_column", "params": {)" + params +
           R"(}, "initial": )" + initial + R"(}, {"id": "drain", "type": "outlet"}],
      "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}], "recipe": )" +
           recipe + "}";
}

const std::string sized = bed + ", " + beads + R"(, "cross_section": 4.7e-3)";

// "where: what" of each fault, of the check or of the run's opening.
std::string faultsOf(const std::string& text)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    auto checked = std::make_shared<model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    runs::RunRequest request;
    request.until = 1.0;
    request.grid = {0.0, 1.0};
    if (errors.empty()) errors = runs::run(checked, request).errors;
    std::string all;
    for (const base::Error& e : errors) all += e.where + ": " + e.what.text() + "\n";
    return all;
}

std::shared_ptr<const unitops::ChromatographyColumn> resolved(const std::string& text,
                                                              const model::Operation& operation)
{
    const auto checked = support::checkedPlant(text);
    base::Errors errors;
    const auto made = checked->units[1].model->resolved(operation, errors);
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    return std::dynamic_pointer_cast<const unitops::ChromatographyColumn>(made);
}

model::Operation firstStep()
{
    model::Operation operation;
    operation.flow = 1e-6;
    operation.concentrations = operation.largest = {50.0, 1.0};
    return operation;
}

// Amount that left by the time of the last output, by the trapezoidal rule.
double areaOf(const figures::RunResult& run, std::string_view tag)
{
    const figures::Column& c = *run.column(tag);
    double area = 0.0;
    for (std::size_t i = 1; i < run.times.size(); ++i)
        area += 0.5 * (c.values[i] + c.values[i - 1]) * (run.times[i] - run.times[i - 1]);
    return area;
}

bool balanced(const figures::RunResult& run)
{
    for (const base::Error& e : run.errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    if (run.balance.worst > 1e-10) qWarning("balance error %g", run.balance.worst);
    return run.status == figures::RunStatus::Ok && run.balance.worst <= 1e-10;
}

} // namespace

class ChromatographyColumnTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstFlowSizesTheCrossSection_data();
    void theFirstFlowSizesTheCrossSection();
    void startsWithTheSaltOfTheFirstStep();
    void startsInEquilibriumWithWhatEntersFirst();
    void takesWhatIsGivenAsItsStart();
    void losesNothingInAPulse_data();
    void losesNothingInAPulse();
    void restsAndFlowsAgain();
    void aStepOfFlowKeepsTheBalance();
    void showsPressureVelocityAndVolumes();
    void thePressureLimitEndsAPhase();
    void showsAbsorbanceAndConductivity();
    void showsLoadAndBreakthrough();
    void followsTheFlowByItsCorrelations();
    void anUnboundPulseLeavesAtItsResidenceTime();
    void whatBindsForEverFillsTheBedAndLeaves_data();
    void whatBindsForEverFillsTheBedAndLeaves();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

void ChromatographyColumnTest::theFirstFlowSizesTheCrossSection_data()
{
    QTest::addColumn<std::string>("params");
    QTest::addColumn<double>("area");
    const std::string u = R"("interstitial_velocity": 5e-4, )" + bed;
    QTest::newRow("general rate") << u << 1e-6 / (5e-4 * 0.37);
    QTest::newRow("lumped rate") << R"("model": "lumped_rate", "total_porosity": 0.8, )" + u << 1e-6 / (5e-4 * 0.8);
    QTest::newRow("diameter") << R"("diameter": "2 cm", )" + bed << std::numbers::pi * 1e-4;
    QTest::newRow("cross section") << R"("cross_section": 0.02, )" + bed << 0.02;
}

void ChromatographyColumnTest::theFirstFlowSizesTheCrossSection()
{
    QFETCH(std::string, params);
    QFETCH(double, area);
    const auto column = resolved(plant(params), firstStep());
    QVERIFY(column);
    QVERIFY(near(column->bed().description().crossSection, area, 1e-12));
}

void ChromatographyColumnTest::startsWithTheSaltOfTheFirstStep()
{
    const auto column = resolved(plant(sized + ", " + sma), firstStep());
    QVERIFY(column);
    std::vector<double> y(column->stateCount() + 1, 0.0), held(2, 0.0);
    column->start(y.data());
    column->held(y.data(), held.data());
    const double volume = 4.7e-3 * 0.014, liquid = 0.37 + 0.63 * 0.75, solid = 0.63 * 0.25;
    QVERIFY(near(held[0], volume * (liquid * 50.0 + solid * 1200.0), 1e-12));
    QVERIFY(std::abs(held[1]) < 1e-12 * held[0]);
}

void ChromatographyColumnTest::startsInEquilibriumWithWhatEntersFirst()
{
    const std::string equilibrated = R"("equilibrated")";
    const auto run = runOf(
        plant(sized + ", " + sma, R"([{"flow": 1e-6, "concentration": {"salt": 150, "protein": 0.1}}])", equilibrated),
        1e-6, {0.0, 100.0, 600.0});
    QVERIFY(balanced(run));
    // Nothing changes.
    for (const double t : {0.0, 100.0, 600.0}) {
        QVERIFY(near(at(run, "column.out.protein", t), 0.1, 1e-8));
        QVERIFY(near(at(run, "column.out.salt", t), 150.0, 1e-8));
    }
    QVERIFY(at(run, "column.load_amount", 0.0) > 0.1 * (0.37 + 0.63 * 0.75) * 1.5); // some is bound
}

void ChromatographyColumnTest::takesWhatIsGivenAsItsStart()
{
    const std::string initial =
        R"({"bulk": {"salt": 20, "protein": 2}, "pore": {"salt": 20}, "bound": {"protein": 7}})";
    const std::string kinetic = R"("binding": {"type": "linear", "ka": {"protein": 3}, "kd": {"protein": 1}})";
    const auto column = resolved(plant(sized + ", " + kinetic, pulse, initial), firstStep());
    QVERIFY(column);
    std::vector<double> y(column->stateCount() + 1, 0.0), held(2, 0.0);
    column->start(y.data());
    column->held(y.data(), held.data());
    const double volume = 4.7e-3 * 0.014;
    QVERIFY(near(held[0], volume * (0.37 + 0.63 * 0.75) * 20.0, 1e-12));
    QVERIFY(near(held[1], volume * (0.37 * 2.0 + 0.63 * 0.25 * 7.0), 1e-12));
}

void ChromatographyColumnTest::losesNothingInAPulse_data()
{
    QTest::addColumn<std::string>("params");
    const std::string size = R"(, "cross_section": 4.7e-3, )" + bed + ", " + linear;
    QTest::newRow("general rate") << beads + size;
    QTest::newRow("lumped rate with pores")
        << R"("model": "lumped_rate_with_pores", "particle_porosity": 0.75, "particle_radius": 4.5e-5,
             "film_coefficient": {"salt": 6.9e-6, "protein": 6.9e-6})" +
               size;
    QTest::newRow("lumped rate") << R"("model": "lumped_rate", "total_porosity": 0.8)" + size;
    QTest::newRow("steric mass action") << sized + ", " + sma;
}

void ChromatographyColumnTest::losesNothingInAPulse()
{
    QFETCH(std::string, params);
    const auto run = runOf(plant(params), 1e-5, runs::gridPoints(600.0, 601));
    QVERIFY(balanced(run));
    const double fed = 1e-6 * 10.0, held = at(run, "column.load_amount", 600.0) * 4.7e-3 * 0.014;
    QVERIFY(near(areaOf(run, "column.out.protein") * 1e-6 + held, fed, 1e-3));
}

void ChromatographyColumnTest::restsAndFlowsAgain()
{
    const auto run =
        runOf(plant(sized + ", " + linear, R"([{"for": "10 s", "flow": 1e-6, "concentration": {"protein": 1}},
        {"for": "100 s", "flow": 0}, {"flow": 1e-6}])"),
              1e-5, runs::gridPoints(600.0, 601));
    QVERIFY(balanced(run));
    QCOMPARE(at(run, "column.pressure_drop", 60.0), 0.0);
    QCOMPARE(at(run, "column.residence_time", 60.0), 0.0);
    // Nothing leaves at rest, and what was fed leaves later.
    QVERIFY(near(at(run, "column.column_volumes", 100.0), at(run, "column.column_volumes", 20.0), 1e-9));
    QVERIFY(at(run, "column.out.protein", 190.0) > 1e-2);
}

void ChromatographyColumnTest::aStepOfFlowKeepsTheBalance()
{
    const auto run =
        runOf(plant(sized + ", " + linear, R"([{"for": "10 s", "flow": 1e-6, "concentration": {"protein": 1}},
        {"for": "60 s", "flow": 2e-6}, {"flow": 5e-7}])"),
              1e-5, runs::gridPoints(600.0, 601));
    QVERIFY(balanced(run));
    const double passed = 1e-6 * 10.0 + 2e-6 * 60.0 + 5e-7 * 530.0;
    QVERIFY(near(at(run, "column.column_volumes", 600.0), passed / (4.7e-3 * 0.014), 1e-6));
}

void ChromatographyColumnTest::showsPressureVelocityAndVolumes()
{
    const auto run = runOf(plant(sized + R"(, "viscosity": "1.1 mPa s")"), 1e-5, {0.0, 300.0});
    const double u = 1e-6 / (4.7e-3 * 0.37), ratio = 0.63 / (0.37 * 9e-5);
    QVERIFY(near(at(run, "column.interstitial_velocity", 300.0), u, 1e-12));
    QVERIFY(near(at(run, "column.pressure_drop", 300.0), 180.0 * 1.1e-3 * u * ratio * ratio * 0.014, 1e-12));
    QVERIFY(near(at(run, "column.residence_time", 300.0), 4.7e-3 * 0.014 / 1e-6, 1e-12));
    QVERIFY(near(at(run, "column.column_volumes", 300.0), 300.0 * 1e-6 / (4.7e-3 * 0.014), 1e-8));
}

void ChromatographyColumnTest::thePressureLimitEndsAPhase()
{
    const std::string recipe = R"({"duration": "600 s", "phases": [
        {"id": "run", "unit": "column", "at": "0 s", 
         "until": {"any": [{"value": "column.pressure_drop", "above": "200 Pa"}]}},
        {"id": "slow", "unit": "column", "after": ["run"]}]})";
    const auto run =
        runOf(plant(sized + R"(, "pressure_limit": 1000)", R"([{"flow": 1e-7, "ramp": {"flow": 1e-9}}])", "{}", recipe),
              1e-5, runs::gridPoints(600.0, 61));
    QVERIFY(run.status == figures::RunStatus::Ok);
    const double ratio = 0.63 / (0.37 * 9e-5), perFlow = 180.0 * 1e-3 / (4.7e-3 * 0.37) * ratio * ratio * 0.014;
    QVERIFY(near(run.phases[1].start, (200.0 / perFlow - 1e-7) / 1e-9, 1e-6));
}

void ChromatographyColumnTest::showsAbsorbanceAndConductivity()
{
    const std::string program = R"([{"flow": 1e-6, "concentration": {"salt": 50, "protein": 1}}])";
    const auto usual = runOf(plant(sized + ", " + sma, program, R"({"bulk": {"salt": 50}, "pore": {"salt": 50}})"),
                             1e-5, {0.0, 600.0});
    // 100 m2/kg x 14.3 kg/m3 x 2 mm; sodium chloride.
    const double protein1 = at(usual, "column.out.protein", 600.0), salt1 = at(usual, "column.out.salt", 600.0);
    QVERIFY(near(at(usual, "column.uv", 600.0), 100.0 * 14.3 * protein1 * 2e-3, 1e-6));
    QVERIFY(near(at(usual, "column.conductivity", 600.0), 0.0107 * salt1, 1e-9));
    const auto own = runOf(
        plant(sized + R"(, "absorptivity": {"salt": 1}, "path_length": "1 cm", "molar_conductivity": {"protein": 0.5})",
              program),
        1e-5, {0.0, 600.0});
    QVERIFY(near(at(own, "column.uv", 600.0), 0.05844 * at(own, "column.out.salt", 600.0) * 1e-2, 1e-9));
    QVERIFY(near(at(own, "column.conductivity", 600.0), 0.5 * at(own, "column.out.protein", 600.0), 1e-9));
    QVERIFY(near(at(own, "column.out.protein", 600.0), 1.0, 1e-3)); // all has passed
}

void ChromatographyColumnTest::showsLoadAndBreakthrough()
{
    const auto run =
        runOf(plant(sized + ", " + linear, R"([{"for": "2000 s", "flow": 1e-6, "concentration": {"protein": 1}},
        {"flow": 1e-6}])",
                    "{}", R"({"duration": "2100 s", "phases": []})"),
              1e-5, {0.0, 20.0, 1990.0, 2100.0});
    // Saturated: liquid and three times as much on the solid.
    const double full = 0.37 + 0.63 * (0.75 + 0.25 * 3.0);
    QVERIFY(near(at(run, "column.load_amount", 1990.0), full, 1e-4));
    QVERIFY(near(at(run, "column.load", 1990.0), full * 14.3, 1e-4));
    QVERIFY(near(at(run, "column.breakthrough", 1990.0), 1.0, 1e-4));
    QVERIFY(at(run, "column.breakthrough", 20.0) < 0.01);
    QCOMPARE(at(run, "column.breakthrough", 2100.0), 0.0);                                    // nothing enters
    QVERIFY(near(at(run, "column.load_amount", 20.0), 20.0 * 1e-6 / (4.7e-3 * 0.014), 1e-3)); // all that was fed
}

void ChromatographyColumnTest::followsTheFlowByItsCorrelations()
{
    const std::string words = R"("length": 0.014, "cross_section": 4.7e-3, "axial_dispersion": "gunn",
        "film_coefficient": "wilson_geankoplis", )" +
                              linear;
    const auto column = resolved(plant(words), firstStep());
    QVERIFY(column);
    double dispersion[2], film[2];
    column->bed().description().transport(1e-3, dispersion, film);
    const unitops::column::Packing packing{.porosity = 0.37, .diameter = 9e-5};
    const double molecular = unitops::column::diffusivityOf(14.3, 298.15, 1e-3);
    QVERIFY(near(dispersion[1], unitops::column::gunn(packing, 1e-3, molecular), 1e-12));
    QVERIFY(near(film[1], unitops::column::wilsonGeankoplis(packing, 1e-3, molecular), 1e-12));
    QVERIFY(film[0] > film[1]); // salt is faster
    QVERIFY(balanced(runOf(plant(words, R"([{"for": "10 s", "flow": 1e-6, "concentration": {"protein": 1}},
        {"for": "60 s", "flow": 2e-6}, {"flow": 5e-7}])"),
                           1e-5, runs::gridPoints(600.0, 61))));
}

void ChromatographyColumnTest::anUnboundPulseLeavesAtItsResidenceTime()
{
    const auto run = runOf(plant(sized + ", " + linear), 1e-6, runs::gridPoints(600.0, 6001));
    const figures::Column& c = *run.column("column.out.protein");
    double moment = 0.0, area = 0.0;
    for (std::size_t i = 0; i < run.times.size(); ++i) area += c.values[i], moment += c.values[i] * run.times[i];
    // L/u [1 + (1-ec)/ec (ep + (1-ep) K)] + half the pulse.
    const double u = 1e-6 / (4.7e-3 * 0.37);
    QVERIFY(near(moment / area, 0.014 / u * (1.0 + 0.63 / 0.37 * (0.75 + 0.25 * 3.0)) + 5.0, 1e-3));
}

void ChromatographyColumnTest::whatBindsForEverFillsTheBedAndLeaves_data()
{
    QTest::addColumn<std::string>("ka");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("fast, coarse") << std::string("1e4") << 1e-3;
    if (support::isSanitized) return;
    QTest::newRow("fast") << std::string("1e4") << 1e-4;
    QTest::newRow("faster") << std::string("1e5") << 1e-3; // held 15 where there is place for 8.6, with the status ok
}

// Capacity of 1e-5 m3 with 0.4 of solid that binds 20 mol/m3, and 0.6 mol/m3 of liquid.
void ChromatographyColumnTest::whatBindsForEverFillsTheBedAndLeaves()
{
    QFETCH(std::string, ka);
    QFETCH(double, tolerance);
    const auto run = runOf(plant(R"("model": "lumped_rate", "length": 0.1, "cross_section": 1e-4,
            "total_porosity": 0.6, "axial_dispersion": 1e-6, "binding": {"type": "langmuir", "kinetic": true,
            "ka": {"protein": )" + ka +
                                     R"(}, "kd": {"protein": 0.1}, "qmax": {"protein": 20}})",
                                 R"([{"flow": 6e-8, "concentration": {"protein": 1}}])", "{}",
                                 R"({"duration": "2500 s", "phases": []})"),
                           tolerance, {0.0, 1000.0, 2500.0});
    QVERIFY(balanced(run));
    QVERIFY(near(at(run, "column.load_amount", 1000.0), 6.0, 1e-4));
    QVERIFY(near(at(run, "column.load_amount", 2500.0), 0.6 + 0.4 * 20.0, 1e-4));
    QVERIFY(near(at(run, "column.out.protein", 2500.0), 1.0, 1e-3));
}

void ChromatographyColumnTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::string& text, const char* where, const char* says) {
        QTest::newRow(name) << text << "units/column/" + QString(where) + ": " << says;
    };
    row("not a size", plant(bed), "params/diameter", "give “diameter”, “cross_section”, or “interstitial_velocity”");
    row("two sizes", plant(sized + R"(, "diameter": 0.1)"), "params/diameter", "keep one of them");
    row("size without flow", plant(bed + R"(, "interstitial_velocity": 1e-3)", R"([{"flow": 0}])"),
        "params/interstitial_velocity", "give “cross_section” or “diameter”");
    row("porosity of one", plant(R"("cross_section": 1e-3, "bed_porosity": 1)"), "params/bed_porosity", "at most that");
    row("porosity of nothing", plant(R"("cross_section": 1e-3, "particle_porosity": 0)"), "params/particle_porosity",
        "at least that");
    row("total porosity of one", plant(R"("model": "lumped_rate", "cross_section": 1e-3, "total_porosity": 1)"),
        "params/total_porosity", "at most that");
    row("no length", plant(R"("cross_section": 1e-3, "length": 0)"), "params/length", "at least that");
    row("negative length", plant(R"("cross_section": 1e-3, "length": -0.1)"), "params/length", "at least that");
    row("unknown dispersion", plant(R"("cross_section": 1e-3, "axial_dispersion": "chung")"), "params/axial_dispersion",
        "chung_wen");
    row("pores of a lumped rate",
        plant(R"("model": "lumped_rate", "cross_section": 1e-3)", pulse, R"({"pore": {"salt": 1}})"), "initial/pore",
        "has no pores");
    row("bound salt", plant(sized + ", " + sma, pulse, R"({"bound": {"salt": 700}})"), "initial/bound/salt", "omit it");
    row("more bound than the resin has", plant(sized + ", " + sma, pulse, R"({"bound": {"protein": 500}})"),
        "initial/bound", "displace more salt than the resin has");
    row("nothing enters", plant(sized + ", " + sma, still), "initial/bulk/salt", "give it here");
    row("equilibrium with nothing", plant(sized + ", " + sma, still, R"("equilibrated")"), "initial",
        "connect an inflow");
}

void ChromatographyColumnTest::refusesWhatCannotBe()
{
    QFETCH(std::string, text);
    QFETCH(QString, where);
    QFETCH(QString, says);
    const QString faults = QString::fromStdString(faultsOf(text));
    bool reported = false;
    for (const QString& line : faults.split('\n'))
        reported = reported || (line.startsWith(where) && line.contains(says));
    QVERIFY2(reported, qPrintable(faults));
}

TITER_TEST(ChromatographyColumnTest)

} // namespace tst_chromatography_column

#include "tst_chromatography_column.moc"
