// pH in a column: that of the feed where no liquid says its own, and the pH of each place where it does.
#include "core/solve/catalogue.h"
#include "core/unitops/capture_and_polish/packed_column.h"
#include "core/unitops/column/bed/bed_work.h"
#include "tests/support/core/param_set.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_column_ph {

using namespace titer;
using namespace titer::unitops::column;
using support::at;

namespace {

// Antibody on protein A, loaded at pH 7.4; at 300 s the recipe sets pH 3.5.
const char* const plant =
    R"({"format": "titer.plant/1", "name": "Elution by pH",
 "components": [{"id": "mab", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "120 s", "flow": 2e-7, "concentration": {"mab": 2}},
    {"flow": 2e-7}]},
  {"id": "column", "type": "chromatography_column", "params": {"length": 0.05, "diameter": "2 cm", "ph": 7.4,
   "axial_dispersion": 1e-7, "film_coefficient": {"mab": 1e-4}, "pore_diffusivity": {"mab": 1e-10}, "binding":
   {"type": "protein_a", "ka": {"mab": 0.1}, "kd": {"mab": 1e-3}, "qmax": {"mab": 200}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "900 s",
  "phases": [{"id": "elute", "unit": "column", "at": "300 s", "set": {"column.ph": 3.5}}]}})";

// The same with acetate as a buffer: pH 7.4 is sodium acetate with a trace of acid; sodium for pH 3.5 by hand from the
// balance Na + H = acetate / (1 + 10^(4.76 - pH)) + OH.
const char* const buffered =
    R"({"format": "titer.plant/1", "name": "Elution by buffers",
  "components": [{"id": "mab", "basis": "mass"},
  {"id": "acetate", "basis": "amount", "pka": [4.76]}, {"id": "sodium", "basis": "amount", "charge": 1}],
 "units": [{"id": "feed", "type": "inlet", "program": [
   {"for": "120 s", "flow": 2e-7, "concentration": {"mab": 2, "acetate": 50, "sodium": 49.88593}},
   {"for": "180 s", "flow": 2e-7, "concentration": {"acetate": 50, "sodium": 49.88593}},
   {"flow": 2e-7, "concentration": {"acetate": 50, "sodium": 2.288345}}]},
  {"id": "column", "type": "chromatography_column", "params": {"length": 0.05, "diameter": "2 cm",
   "axial_dispersion": 1e-7, "film_coefficient": {"mab": 1e-4, "acetate": 1e-4, "sodium": 1e-4},
   "pore_diffusivity": {"mab": 1e-10, "acetate": 6e-10, "sodium": 6e-10}, "binding":
   {"type": "protein_a", "ka": {"mab": 0.1}, "kd": {"mab": 1e-3}, "qmax": {"mab": 200}}},
   "initial": {"bulk": {"acetate": 50, "sodium": 49.88593}, "pore": {"acetate": 50, "sodium": 49.88593}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "900 s", "phases": []}})";

// A liquid whose first component lowers the pH.
class Sour : public Acidity {
public:
    double ph(const double* c) const override { return 7.4 - 0.5 * c[0]; }
    model::Dual8 ph(const model::Dual8* c) const override { return 7.4 - 0.5 * c[0]; }
};

// Acid and antibody; the antibody binds.
std::shared_ptr<const model::Binding> proteinA(bool kinetic)
{
    static const std::vector<model::Component> components = {
        {.id = "acid", .label = "Acid", .basis = model::Basis::Amount},
        {.id = "mab", .label = "Antibody", .basis = model::Basis::Mass}};
    const model::BindingModel& model = *solve::catalogue().binding("protein_a");
    model::BindingSetup setup{&components, {0, 1}, support::paramSet({model::commonBindingSpecs(), model.params})};
    for (auto& entry : setup.params.entries) {
        const std::string_view key = entry.spec->key;
        if (key == "kinetic") entry.value = kinetic;
        if (entry.spec->shape != model::Shape::PerComponent) continue;
        entry.perComponent.assign(2, entry.spec->defaultValue);
        if (key == "ka") entry.perComponent[1] = 0.5;
        if (key == "kd") entry.perComponent[1] = 0.1;
        if (key == "qmax") entry.perComponent[1] = 50.0;
    }
    base::Errors errors;
    return model.make(setup, errors);
}

Description column(bool kinetic)
{
    Description d;
    d.names = {"acid", "mab"};
    d.length = 0.02;
    d.crossSection = 1e-3;
    d.porosity = 0.4;
    d.particlePorosity = 0.6;
    d.particleRadius = 4e-5;
    d.poreDiffusivity = {5e-10, 3e-11};
    d.transport = [](double, double* dispersion, double* film) {
        dispersion[0] = dispersion[1] = 1e-7;
        film[0] = film[1] = 1e-5;
    };
    d.binding = proteinA(kinetic);
    d.acidity = std::make_shared<Sour>();
    d.usual = {1.0, 1.0};
    return d;
}

} // namespace

class ColumnPhTest : public QObject {
    Q_OBJECT

private slots:
    // Each place finds its own pH where binding asks for it, and only there.
    void asksForThePhOnlyWhereBindingFeelsIt()
    {
        const auto bedOf = [](const std::string& text) {
            const std::shared_ptr<const model::Plant> plant = support::checkedPlant(text);
            return dynamic_cast<const unitops::ChromatographyColumn&>(*plant->units[1].model).bed().description();
        };
        std::string other(buffered);
        const std::string protein = "protein_a";
        other.replace(other.find(protein), protein.size(), "langmuir");
        QVERIFY(bedOf(buffered).acidity);
        QVERIFY(!bedOf(other).acidity);
    }

    void aStepOfTheSetPointElutes();
    void buffersElute();
    void whatIsBoundAtFirstHasItsCharge();
    void eachPlaceBindsAtItsOwnPh();
    void theJacobianKnowsThePh_data();
    void theJacobianKnowsThePh();
};

void ColumnPhTest::aStepOfTheSetPointElutes()
{
    const auto run = support::runOf(plant, 1e-5, runs::gridPoints(900.0, 901));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    QCOMPARE(at(run, "column.ph", 299.0), 7.4);
    QCOMPARE(at(run, "column.ph", 301.0), 3.5);
    const double loaded = at(run, "column.load", 290.0);
    QVERIFY(std::abs(loaded - 120.0 * 4e-7 / (0.05 * 3.14159265e-4)) < 1e-3 * loaded); // nothing is lost in the wash
    QVERIFY(at(run, "column.load", 900.0) < 1e-3 * loaded);
    QVERIFY(at(run, "column.out.mab", 290.0) < 1e-3);
}

void ColumnPhTest::buffersElute()
{
    const auto run = support::runOf(buffered, 1e-5, runs::gridPoints(900.0, 901));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    QVERIFY(std::abs(at(run, "column.ph", 0.0) - 7.4) < 1e-2);
    QVERIFY(std::abs(at(run, "column.ph", 310.0) - 7.4) < 1e-2); // the new buffer is still on its way
    QVERIFY(std::abs(at(run, "column.ph", 900.0) - 3.5) < 1e-3);
    const double loaded = at(run, "column.load", 300.0);
    QVERIFY(loaded > 0.999 * 120.0 * 4e-7 / (0.05 * 3.14159265e-4));
    QVERIFY(at(run, "column.load", 900.0) < 1e-3 * loaded);
    QVERIFY(at(run, "column.out.mab", 310.0) < 1e-6);
}

// 20 mol/m3 of a protein with 3 + 2 charges at pH 5 hold off 100 mol/m3 of salt: nothing is freed at the start, and what is
// bound hardly moves in the time that passes.
void ColumnPhTest::whatIsBoundAtFirstHasItsCharge()
{
    const char* const loaded = R"({"format": "titer.plant/1", "name": "Loaded ion exchanger",
 "components": [{"id": "salt", "basis": "amount"}, {"id": "protein", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"flow": 2e-7, "concentration": {"salt": 20}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate", "length": 0.05,
   "diameter": "2 cm", "total_porosity": 0.8, "axial_dispersion": 1e-7, "ph": 5, "binding":
   {"type": "generalized_ion_exchange", "salt": "salt", "lambda": 500, "ka": {"protein": 1e-12},
    "kd": {"protein": 1e-18}, "nu": {"protein": 3}, "nu_lin": {"protein": -1}, "sigma": {"protein": 5}}},
   "initial": {"bulk": {"salt": 20}, "bound": {"protein": 20}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "300 s", "phases": []}})";
    const auto run = support::runOf(loaded, 1e-6, runs::gridPoints(300.0, 31));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    for (double t = 0.0; t <= 300.0; t += 10.0) QVERIFY(std::abs(at(run, "column.out.salt", t) - 20.0) < 1e-3);
}

void ColumnPhTest::eachPlaceBindsAtItsOwnPh()
{
    for (const bool kinetic : {true, false}) {
        const auto bed = std::make_shared<Bed>(column(kinetic), Grid{.elements = 1, .degree = 1, .beadNodes = 1});
        std::vector<double> y(bed->stateCount()), c(2), bound(2), held(2);
        for (const double acid : {0.0, 4.8, 7.8}) { // pH 7.4, 5.0 and 3.5
            const double liquid[] = {acid, 2.0};
            QVERIFY(bed->equilibrate(liquid, y.data()));
            QVERIFY(bed->place(y.data(), 0, 0, c.data(), bound.data()));
            // The affinity at this pH (equation of protein_a): K / (1 + 10^(2.7 (5 - pH))).
            const double affinity = 5.0 / (1.0 + std::pow(10.0, 2.7 * (5.0 - (7.4 - 0.5 * acid))));
            const double expected = 50.0 * affinity * 2.0 / (1.0 + affinity * 2.0);
            QVERIFY2(std::abs(bound[1] - expected) < 1e-9 * 50.0, std::to_string(bound[1] - expected).c_str());
            QVERIFY(std::abs(c[1] - 2.0) < 1e-9 && std::abs(c[0] - acid) < 1e-12);
        }
    }
}

void ColumnPhTest::theJacobianKnowsThePh_data()
{
    QTest::addColumn<bool>("kinetic");
    QTest::newRow("binding takes time") << true;
    QTest::newRow("rapid equilibrium") << false;
}

void ColumnPhTest::theJacobianKnowsThePh()
{
    QFETCH(bool, kinetic);
    const auto bed = std::make_shared<Bed>(column(kinetic), Grid{.elements = 2, .degree = 2, .beadNodes = 2});
    BedWork work(bed);
    const double liquid[] = {4.6, 1.5};
    std::vector<double> y(bed->stateCount());
    QVERIFY(bed->equilibrate(liquid, y.data()));
    for (std::size_t i = 0; i < y.size(); ++i) y[i] *= 1.0 + 0.05 * std::sin(double(i));
    const double amounts[] = {1e-6, 2e-6};
    const Feed feed{1e-6, amounts};
    QVERIFY(work.linearize(feed, y.data()));
    std::vector<double> x(y.size(), 0.0), exact(y.size()), high(y.size()), low(y.size());
    double size = 0.0;
    for (std::size_t j = 0; j < y.size(); ++j) {
        x[j] = 1.0;
        work.product(x.data(), exact.data());
        x[j] = 0.0;
        const double at = y[j], h = 1e-4 * std::max(std::abs(at), 1e-2);
        y[j] = at + h;
        QVERIFY(work.rates(feed, y.data(), high.data()));
        y[j] = at - h;
        QVERIFY(work.rates(feed, y.data(), low.data()));
        y[j] = at;
        for (std::size_t i = 0; i < y.size(); ++i) {
            const double slope = (high[i] - low[i]) / (2.0 * h);
            size = std::max(size, std::abs(exact[i]));
            QVERIFY2(std::abs(slope - exact[i]) <= 1e-5 * std::max(size, std::abs(exact[i])),
                     (bed->stateName(int(i)) + " by " + bed->stateName(int(j)) + ": " + std::to_string(exact[i]) +
                      " against " + std::to_string(slope))
                         .c_str());
        }
    }
}

TITER_EACH_WIDTH_TEST(ColumnPhTest)

} // namespace tst_column_ph

#include "tst_column_ph.moc"
