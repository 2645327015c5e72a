// Load, gradient and cuts of a column as factors: what they make of its program, alone and together, and in a sheet.
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/column_factors.h"
#include "core/studies/study/sheet/study_sheet.h"
#include "core/studies/study/study_json.h"
#include "core/studies/study/study_sweep.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_column_factors {

using namespace titer;
using studies::ColumnFactor;
using studies::ColumnUse;

namespace {

// A bed of 10 mL; 1 mL of buffer, 2 mL of 5 g/L, 7 mL of buffer, a gradient of 40 mL, 10 mL of strip; fractions of 1 mL.
constexpr const char* text = R"({"format": "titer.plant/1", "name": "Column",
 "components": [{"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"},
  {"id": "protein", "basis": "mass", "molar_mass": "14 kg/mol", "role": "product"},
  {"id": "other", "basis": "mass", "molar_mass": "14 kg/mol", "role": "impurity"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [
   {"for": "1 min", "flow": "1 mL/min", "concentration": {"salt": "50 mM"}},
   {"for": "2 min", "flow": "1 mL/min", "concentration": {"salt": "50 mM", "protein": "5 g/L", "other": "1 g/L"}},
   {"for": "7 min", "flow": "1 mL/min", "concentration": {"salt": "50 mM"}},
   {"for": "40 min", "flow": "1 mL/min", "concentration": {"salt": "50 mM"}, "ramp": {"salt": "10 mM/min"}},
   {"for": "10 min", "flow": "1 mL/min", "concentration": {"salt": "450 mM"}}]},
  {"id": "column", "type": "chromatography_column",
   "params": {"length": "10 cm", "cross_section": 1e-4, "bed_porosity": 0.4, "particle_porosity": 0.7,
    "axial_dispersion": "1e-7 m2/s", "film_coefficient": 1e-5, "pore_diffusivity": 1e-10, "product": "protein"}},
  {"id": "collector", "type": "fraction_collector",
   "params": {"cut": "volume", "fractions": 60, "fraction_volume": "1 mL", "first_pooled": 21, "last_pooled": 30}},
  {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "1 L"}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "collector.in"},
  {"from": "collector.out", "to": "pool.in"}, {"from": "collector.waste", "to": "waste.in"}],
 "recipe": {"duration": "60 min", "phases": []}})";

model::Flowsheet sheet()
{
    base::Errors errors;
    model::Flowsheet made = model::readPlant(text, errors);
    (void)model::check(made, solve::catalogue(), errors);
    for (const base::Error& error : errors) qFatal("%s: %s", error.where.c_str(), error.what.text().c_str());
    return made;
}

double valueOf(const model::Flowsheet& plant, ColumnUse use)
{
    return studies::valueNow({use, "column"}, plant, solve::catalogue()).value_or(std::nan(""));
}

double at(const model::Flowsheet& plant, const char* path, const char* unit)
{
    const base::Json* json = model::findAtPath(plant, path);
    if (!json) return std::nan("");
    if (json->isNumber()) return json->number();
    const base::Result<double> read = base::readQuantity(json->string(), unit);
    return read ? *read : std::nan("");
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-9 * std::max(1.0, std::abs(expected));
}

model::Flowsheet with(const std::vector<studies::ColumnSetting>& settings)
{
    model::Flowsheet plant = sheet();
    const auto places = studies::setColumns(settings, solve::catalogue(), plant);
    if (!places) qFatal("%s", places.error().what.text().c_str());
    return plant;
}

studies::Study study()
{
    studies::Study made;
    const auto add = [&](const char* name, const char* unit, double low, double high, const char* path) {
        studies::StudyFactor factor;
        factor.factor.name = name;
        factor.factor.unit = unit;
        factor.factor.low = low;
        factor.factor.high = high;
        factor.path = path;
        made.factors.push_back(factor);
    };
    add("Pool from", "CV", 0.5, 1.5, "pool from column");
    add("Load", "mg/mL", 0.5, 2.0, "load column");
    add("Titre", "g/L", 5.0, 10.0, "units/feed/program/1/concentration/protein");
    add("Gradient", "CV", 2.0, 8.0, "gradient column");
    made.responses.push_back({.name = "Yield", .unit = "%", .source = {"column.yield", {}}});
    studies::StudyRun run{.id = studies::newRunId(made)};
    run.run = run.standardOrder = 1;
    run.settings = {1.2, 2.0, 10.0, 2.0};
    made.runs.push_back(run);
    return made;
}

} // namespace

class TestColumnFactors : public QObject {
    Q_OBJECT

private slots:
    void readsWhatThePlantHas()
    {
        const model::Flowsheet plant = sheet();
        QVERIFY(near(valueOf(plant, ColumnUse::Load), 1.0)); // of the product alone [g/L]
        QVERIFY(near(valueOf(plant, ColumnUse::Gradient), 4.0));
        QVERIFY(near(valueOf(plant, ColumnUse::PoolFrom), 1.0)); // fraction 21 begins 20 mL in, the gradient 10 mL
        QVERIFY(near(valueOf(plant, ColumnUse::PoolTo), 2.0));
        QVERIFY(!studies::valueNow({ColumnUse::Load, "collector"}, plant, solve::catalogue()));
        QVERIFY(!studies::columnFactorAt("units/feed/program/1/for"));
        for (const ColumnUse use : studies::columnUses) {
            const auto read = studies::columnFactorAt(studies::pathOf({use, "column"}));
            QVERIFY(read && read->use == use && read->column == "column");
        }
    }

    // Longer is flatter, from the same salt to the same, and the run takes as much longer.
    void stretchesTheGradient()
    {
        const model::Flowsheet plant = with({{{ColumnUse::Gradient, "column"}, 8.0}});
        QVERIFY(near(at(plant, "units/feed/program/3/for", "s"), 80.0 * 60.0));
        QVERIFY(near(at(plant, "units/feed/program/3/ramp/salt", "mol/m3/s"), 5.0 / 60.0));
        QVERIFY(near(at(plant, "recipe/duration", "s"), 100.0 * 60.0));
        QVERIFY(near(at(plant, "units/feed/program/4/for", "s"), 600.0));
        QVERIFY(near(valueOf(plant, ColumnUse::Gradient), 8.0));
    }

    // The pool stays where it is in the gradient, however long was loaded.
    void cutsCountFromTheGradient()
    {
        const model::Flowsheet plant = with({{{ColumnUse::PoolTo, "column"}, 2.5},
                                             {{ColumnUse::PoolFrom, "column"}, 1.0},
                                             {{ColumnUse::Load, "column"}, 3.0}});
        QVERIFY(near(at(plant, "units/feed/program/1/for", "s"), 360.0));
        QVERIFY(near(at(plant, "recipe/duration", "s"), 64.0 * 60.0));
        QCOMPARE(at(plant, "units/collector/params/first_pooled", "1"), 25.0);
        QCOMPARE(at(plant, "units/collector/params/last_pooled", "1"), 39.0);
        // To the nearest border of a fraction.
        const model::Flowsheet between = with({{{ColumnUse::PoolFrom, "column"}, 1.06}});
        QCOMPARE(at(between, "units/collector/params/first_pooled", "1"), 22.0);
        QVERIFY(near(valueOf(between, ColumnUse::PoolFrom), 1.1));
    }

    // What the load takes of time follows from the titre that another factor sets.
    void setsRunsOfAStudy()
    {
        const model::Flowsheet plant = sheet();
        base::Errors errors;
        const studies::Study own = study();
        const auto made = studies::plantOf(own, own.runs[0], plant, solve::catalogue(), errors);
        QVERIFY2(made.has_value(), errors.empty() ? "" : errors[0].what.text().c_str());
        QVERIFY(near(at(*made, "units/feed/program/1/for", "s"), 120.0)); // twice the load at twice the titre
        QVERIFY(near(at(*made, "units/feed/program/3/for", "s"), 1200.0));
        QVERIFY(near(at(*made, "recipe/duration", "s"), 2400.0));
        QVERIFY(near(valueOf(*made, ColumnUse::Load), 2.0));
        QCOMPARE(at(*made, "units/collector/params/first_pooled", "1"), 23.0);
        const auto sweep = studies::sweepOf(own, plant, solve::catalogue(), errors);
        QVERIFY(sweep && sweep->request.paths.size() == sweep->request.runs.at(0).size());
        model::Flowsheet swept = plant;
        for (std::size_t i = 0; i < sweep->request.paths.size(); ++i)
            QVERIFY(model::setAtPath(swept, sweep->request.paths[i], sweep->request.runs[0][i]));
        QCOMPARE(model::writePlant(swept), model::writePlant(*made));
    }

    void keepsThemInProjectAndSheet()
    {
        const studies::Study own = study();
        const base::Result<studies::Study> read = studies::readStudy(studies::writeStudy(own).write());
        QVERIFY(read && *read == own);
        QVERIFY(studies::check(own).empty());
        const std::string sheet = studies::writeStudySheet(own);
        QVERIFY2(sheet.find("Pool from [CV],Load [mg/mL],Titre [g/L],Gradient [CV]") != std::string::npos,
                 sheet.c_str());
        const studies::SheetComparison same = studies::compareSheet(own, sheet);
        QVERIFY(same.errors.empty() && same.changes.empty());
        std::string other = sheet; // as another person would write the load
        other.replace(other.find("Load [mg/mL]"), 12, "Load [kg/m3]");
        QVERIFY(studies::compareSheet(own, other).changes.empty());
        other.replace(other.find(",1.2,"), 5, ",1.3,");
        QCOMPARE(studies::compareSheet(own, other).changes.size(), std::size_t(1));
    }

    void saysWhatIsWrong()
    {
        const auto fault = [](auto change) {
            studies::Study own = study();
            model::Flowsheet plant = sheet();
            change(own, plant);
            base::Errors errors;
            const bool made = studies::sweepOf(own, plant, solve::catalogue(), errors).has_value();
            return made || errors.empty() ? std::string() : errors[0].where + ": " + errors[0].what.text();
        };
        using studies::Study;
        QCOMPARE(fault([](Study& s, model::Flowsheet&) { s.factors[1].factor.unit = "min"; }),
                 std::string("factors/Load: “load column” is a number in kg/m3; give the factor that unit instead of "
                             "“min”."));
        const std::string other = fault([](Study& s, model::Flowsheet&) { s.factors[1].path = "load collector"; });
        QVERIFY2(other.find("requires a chromatography column") != std::string::npos, other.c_str());
        const std::string twice = fault([](Study& s, model::Flowsheet&) {
            s.factors[2].path = "units/feed/program/1/for";
            s.factors[2].factor.unit = "min";
        });
        QVERIFY2(twice.find("Take one of the two factors out") != std::string::npos, twice.c_str());
        const std::string before = fault([](Study& s, model::Flowsheet&) { s.factors[0].factor.low = -2.0; });
        QVERIFY2(before.find("The plant does not accept") != std::string::npos, before.c_str());
        const std::string flat = fault([](Study& s, model::Flowsheet&) {
            s.factors[3].factor.low = -1.0;
            s.runs[0].settings[3] = 2.0;
        });
        QVERIFY2(flat.find("must be above 0") != std::string::npos, flat.c_str());
    }
};

TITER_TEST(TestColumnFactors)

} // namespace tst_column_factors

#include "tst_column_factors.moc"
