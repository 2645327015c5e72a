// The sheets of the example scale-down-screening: simulated by the models that they name, and fitted back to what stands
// in the plant. Steric mass action is solved here by bisection, on its own.
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/fitted_unit.h"
#include "core/studies/models/sheet_rows.h"
#include "core/studies/numerics/distributions.h"
#include "generated/examples.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <cstdio>

namespace tst_screening_sheets {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr std::uint64_t seed = 20;
constexpr double molarMass = 148.0;                        // [kg/mol]
constexpr double solidShare = (1.0 - 0.35) * (1.0 - 0.64); // of the settled resin
constexpr double wellNoise = 0.03;                         // [g/L]
constexpr double pressureNoise = 0.005, volumeNoise = 0.1; // [bar], [mL]

const model::Example& example()
{
    for (const model::Example& one : model::examples())
        if (one.id == "scale-down-screening") return one;
    qFatal("no such example");
}

std::string sheetText(std::string_view name)
{
    for (const model::ExampleSheet& sheet : example().sheets)
        if (sheet.name == name) return std::string(sheet.text);
    qFatal("no such sheet");
}

Sheet sheetOf(const char* name)
{
    base::Errors errors;
    base::Notices notices;
    Sheet sheet = readSheet(sheetText(name), {.name = name, .categorical = {"filter", "well"}}, errors, notices);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return sheet;
}

struct Resin {
    const char* name;
    double ph, lambda, ka, nu, sigma;
};

constexpr Resin resins[] = {{"A", 5.0, 450, 0.015, 4.5, 200},
                            {"A", 5.5, 450, 0.025, 3.8, 200},
                            {"B", 5.0, 700, 0.00177, 5.0, 238},
                            {"B", 5.5, 700, 0.0054, 4.2, 238}};

// What stays in the liquid [g/L]: c + solid/liquid q = c0, with ka c (lambda - (nu + sigma) q/M)^nu = q salt^nu.
double leftBy(const Resin& resin, double salt, double c0, double ratio)
{
    const double sites = resin.lambda * molarMass / (resin.nu + resin.sigma); // [g/L]
    double low = 0.0, high = std::min(c0 / ratio, sites);
    for (int i = 0; i < 200; ++i) {
        const double q = 0.5 * (low + high), free = resin.lambda * (1.0 - q / sites);
        (resin.ka * (c0 - ratio * q) * std::pow(free / salt, resin.nu) > q ? low : high) = q;
    }
    return c0 - ratio * 0.5 * (low + high);
}

std::string fixed(double value, int decimals)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string resinPlate()
{
    base::Random random(seed, "resin-plate");
    std::string text =
        "# A simulated example, no measurement: two cation-exchange resins, A and B, in a 96-well plate.\n"
        "# Steric mass action (Brooks, Cramer 1992) with 148 kg/mol, 23.4 % solid in the settled resin (bed porosity "
        "0.35, particle porosity "
        "0.64)\n"
        "# and per volume of solid an ionic capacity of 450 mol/m3 (A) and 700 mol/m3 (B), as a supplier would state "
        "it.\n"
        "# Normal noise of 0.03 g/L on c, below 0 written as 0; seed 20.\n"
        "well,resin,ph,salt [mM],c0.mab [g/L],c.mab [g/L],liquid_volume [uL],resin_volume [uL]\n";
    int place = 0;
    for (const Resin& resin : resins)
        for (const double salt : {40.0, 80.0, 120.0, 160.0})
            for (const double c0 : {0.5, 1.0, 2.0, 4.0, 6.0, 8.0}) {
                const double left = leftBy(resin, salt, c0, 10.0 / 300.0 * solidShare);
                const double measured = std::max(0.0, random.normal(left, wellNoise));
                text += std::string(1, char('A' + place / 12)) + std::to_string(place % 12 + 1) + "," + resin.name +
                        "," + fixed(resin.ph, 1) + "," + fixed(salt, 0) + "," + fixed(c0, 1) + "," +
                        fixed(measured, 3) + ",300,10\n";
                ++place;
            }
    return text;
}

struct Filter {
    const char* name;
    double clean, constant; // [bar] or [L/m2/h], [1/m]
};

constexpr Filter depthFilters[] = {{"D1", 0.06, 30.0}, {"D2", 0.09, 14.0}};
constexpr Filter sterileFilters[] = {{"S1", 2500.0, 2.0 / 0.26}, {"S2", 1800.0, 2.0 / 0.7}};

std::string depthTrials()
{
    base::Random random(seed, "depth-pmax");
    std::string text =
        "# A simulated example, no measurement: two depth media on centrifuged harvest at constant flow (Pmax).\n"
        "# Intermediate blocking (Hermia 1982) at 150 L/m2/h: pressure = P0 exp(K w), with P0 = 0.06 bar and K = 30 "
        "1/m "
        "(D1), 0.09 bar and\n"
        "# 14 1/m (D2). Normal noise of 0.005 bar; seed 20. A trial ends at 1.5 bar.\n"
        "filter,flux [L/m2/h],throughput [L/m2],pressure [bar]\n";
    for (const Filter& filter : depthFilters)
        for (int i = 0; i <= 32; ++i) {
            const double throughput = 0.00625 * i; // [m], every 2.5 min
            const double pressure = filter.clean * std::exp(filter.constant * throughput);
            if (pressure > 1.5) break;
            text += std::string(filter.name) + ",150," + fixed(1000.0 * throughput, 2) + "," +
                    fixed(random.normal(pressure, pressureNoise), 3) + "\n";
        }
    return text;
}

std::string sterileTrials()
{
    base::Random random(seed, "sterile-vmax");
    std::string text = "# A simulated example, no measurement: two sterile filters of 3.8 cm2 on the filtrate of D2, "
                       "at a constant 1 bar (Vmax).\n"
                       "# Standard blocking (Hermia 1982): V/A = J0 t / (1 + J0 t / Vmax), with J0 = 2500 L/m2/h and "
                       "Vmax = 260 L/m2 (S1), 1800 "
                       "L/m2/h and\n"
                       "# 700 L/m2 (S2). Normal noise of 0.1 mL; seed 20.\n"
                       "filter,time [min],volume [mL]\n";
    for (const Filter& filter : sterileFilters)
        for (int minute = 1; minute <= 30; ++minute) {
            const double clean = filter.clean * minute / 60.0; // [L/m2]
            const double volume = 0.38 * clean / (1.0 + clean * filter.constant / 2000.0);
            text += std::string(filter.name) + "," + std::to_string(minute) + "," +
                    fixed(random.normal(volume, volumeNoise), 2) + "\n";
        }
    return text;
}

// A last digit may be rounded otherwise on another machine.
void compare(const std::string& simulated, const char* name, const char* column, double digit)
{
    base::Errors errors;
    base::Notices notices;
    const Sheet shipped = sheetOf(name);
    const Sheet made = readSheet(simulated, {.name = name, .categorical = {"filter", "well"}}, errors, notices);
    QVERIFY(errors.empty());
    QCOMPARE(made.names(), shipped.names());
    QCOMPARE(made.rows(), shipped.rows());
    QCOMPARE(simulated.substr(0, simulated.find("\nA")), sheetText(name).substr(0, simulated.find("\nA")));
    for (const Column& one : shipped.columns)
        for (std::size_t row = 0; row < shipped.rows(); ++row)
            if (one.name == column)
                QVERIFY2(std::abs(one.values[row] - made.find(column)->values[row]) < 1.1 * digit,
                         (std::to_string(shipped.lines[row]) + ": " + one.cells[row]).c_str());
            else
                QCOMPARE(made.find(one.name)->cells[row], one.cells[row]);
}

} // namespace

class TestScreeningSheets : public QObject {
    Q_OBJECT

private slots:
    void sayThatTheyAreSimulated()
    {
        QCOMPARE(example().sheets.size(), std::size_t(3));
        for (const model::ExampleSheet& sheet : example().sheets)
            QVERIFY(sheet.text.starts_with("# A simulated example, no measurement"));
    }

    void areWhatTheirModelsGive()
    {
        compare(resinPlate(), "resin-plate.csv", "c.mab", 1e-3);
        compare(depthTrials(), "depth-pmax.csv", "pressure", 1e-3);
        compare(sterileTrials(), "sterile-vmax.csv", "volume", 1e-2);
    }

    // The parameters by which the wells were simulated lie in their intervals, and the plant has the fitted ones.
    void fitBackToThePlant()
    {
        const model::Flowsheet plant = plantOf();
        for (const Resin& resin : resins) {
            const IsothermFit fit = fitOf(resin);
            QVERIFY(fit.converged);
            const std::pair<const char*, double> truth[] = {
                {"ka/mab", resin.ka}, {"nu/mab", resin.nu}, {"sigma/mab", resin.sigma}};
            for (const auto& [path, value] : truth) {
                const FittedParameter reported = parameter(fit, path);
                QVERIFY2(reported.low < value && value < reported.high, path);
            }
            if (resin.name != std::string("B") || resin.ph != 5.0) continue;
            const base::Json& binding = *plant.unit("column")->params.find("binding");
            QCOMPARE(binding.find("lambda")->string(), std::string("700 mol/m3"));
            for (const char* key : {"ka", "nu", "sigma"}) {
                const FittedParameter reported = parameter(fit, std::string(key) + "/mab");
                const double stands = binding.find(key)->find("mab")->number();
                QVERIFY2(std::abs(stands / reported.value - 1.0) < 1e-5 && reported.low < stands &&
                             stands < reported.high,
                         key);
            }
        }
    }

    void trialsFitBackToThePlant()
    {
        const model::Flowsheet plant = plantOf();
        const base::Json &depth = plant.unit("depth")->params, &sterile = plant.unit("sterile")->params;
        for (const Filter& filter : depthFilters) {
            const BlockingLaw law = lawOf("depth-pmax.csv", filter, {});
            QCOMPARE(law.id, std::string("intermediate"));
            QVERIFY(std::abs(law.constant - filter.constant) < 2.5 * *law.constantError);
            QVERIFY(std::abs(law.start - 1e5 * filter.clean) < 2.5 * *law.startError);
            if (filter.name != std::string("D2")) continue;
            QCOMPARE(depth.find("blocking_law")->string(), law.id);
            QVERIFY(std::abs(depth.find("blocking_constant")->number() / law.constant - 1.0) < 1e-5);
            const double resistance = law.start / (1e-3 * 0.15 / 3600.0);
            QVERIFY(std::abs(depth.find("clean_resistance")->number() / resistance - 1.0) < 1e-5);
        }
        for (const Filter& filter : sterileFilters) {
            const BlockingLaw law = lawOf("sterile-vmax.csv", filter, {.area = 3.8e-4, .pressure = 1e5});
            QCOMPARE(law.id, std::string("standard"));
            QVERIFY(std::abs(law.constant - filter.constant) < 2.5 * *law.constantError);
            QVERIFY(std::abs(law.start - filter.clean / 3.6e6) < 2.5 * *law.startError);
            if (filter.name != std::string("S2")) continue;
            QVERIFY(std::abs(sterile.find("vmax")->number() * law.constant / 2.0 - 1.0) < 1e-5);
            QVERIFY(std::abs(sterile.find("initial_flux")->number() / law.start - 1.0) < 1e-5);
        }
    }

    // What the fits would put there is what stands there, note and all.
    void puttingThemInAgainChangesNothing()
    {
        const model::Flowsheet plant = plantOf();
        base::Errors errors;
        const IsothermFit fit = fitOf(resins[2]);
        auto again = putIsotherm(m_request, fit, plant, "column", solve::catalogue(), errors);
        QVERIFY2(again.has_value(), errors.empty() ? "" : errors.front().what.text().c_str());
        noteOrigin(*again, "column", originOf(m_request, fit, "resin-plate.csv").text());
        QCOMPARE(again->unit("column")->note, plant.unit("column")->note);
    }

private:
    static model::Flowsheet plantOf()
    {
        base::Errors errors;
        model::Flowsheet plant = model::readPlant(example().text, errors);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        return plant;
    }

    IsothermFit fitOf(const Resin& resin)
    {
        base::Errors errors;
        base::Notices notices;
        const auto rows = rowsWith(sheetOf("resin-plate.csv"), "resin", resin.name);
        const auto wells = rowsWith(rows.value(), "ph", fixed(resin.ph, 1));
        m_request = {};
        m_request.plate = readPlate(wells.value(),
                                    {.components = {{.id = "mab", .label = "", .molarMass = molarMass}},
                                     .bedPorosity = 0.35,
                                     .particlePorosity = 0.64},
                                    errors, notices);
        m_request.binding = "sma";
        m_request.fixed = {{"lambda", fixed(resin.lambda, 0)}};
        auto fit = fitIsotherm(m_request, solve::catalogue(), errors, notices);
        if (!fit) qFatal("%s", errors.front().what.text().c_str());
        return *fit;
    }

    static const FittedParameter& parameter(const IsothermFit& fit, const std::string& path)
    {
        for (const IsothermParameter& one : fit.parameters)
            if (one.reported.path == path) return one.reported;
        qFatal("no such parameter");
    }

    static BlockingLaw lawOf(const char* sheet, const Filter& filter, const FilterTrialOptions& options)
    {
        base::Errors errors;
        base::Notices notices;
        const auto rows = rowsWith(sheetOf(sheet), "filter", filter.name);
        const std::vector<FilterTrial> trials = readFilterTrials(rows.value(), options, errors, notices);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        return fitFilter(trials.front(), {}).value().laws.front();
    }

    IsothermRequest m_request; // of the last fit
};

TITER_TEST(TestScreeningSheets)

} // namespace tst_screening_sheets

#include "tst_screening_sheets.moc"
