// Measured runs over plants: the program of an inlet from flow and buffers of a run, and its curves laid by volume.
#include "core/base/tables/curve_pairs.h"
#include "core/reference/gradient_runs.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/columns/run_program.h"
#include "core/twin/measured_chromatogram.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_measured_chromatogram {

using namespace titer;
using base::Errors;
using base::Notices;

namespace {

figures::MeasuredRun runFrom(const std::string& text, double stated = 0.0)
{
    Notices notices;
    base::CurveExport curves = base::readCurvePairs(text, true).value_or(base::CurveExport{});
    curves.flow = stated;
    const auto run = figures::measuredRunOf(curves, {}, notices);
    if (!run) qFatal("%s", run.error().what.text().c_str());
    return *run;
}

std::shared_ptr<const model::Plant> checked(const model::Flowsheet& sheet)
{
    Errors errors;
    auto plant = std::make_shared<const model::Plant>(model::check(sheet, solve::catalogue(), errors));
    for (const base::Error& error : errors) qFatal("%s", error.what.text().c_str());
    return plant;
}

model::Flowsheet sheetOf(double slope, double end)
{
    Errors errors;
    return model::readPlant(reference::gradientPlant({}, slope, end), errors);
}

double valueAt(const reference::GradientCurves& curves, const std::vector<double>& values, double time)
{
    const auto next = std::lower_bound(curves.times.begin(), curves.times.end(), time);
    const auto i = std::max<std::size_t>(1, std::size_t(next - curves.times.begin()));
    const double share = (time - curves.times[i - 1]) / (curves.times[i] - curves.times[i - 1]);
    return values[i - 1] + share * (values[i] - values[i - 1]);
}

} // namespace

class TestMeasuredChromatogram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Errors errors;
        m_curves = reference::gradientCurves(reference::gradientPlant({}, 0.4, 900.0), 1501, 5e-4, "run", errors);
        QVERIFY(errors.empty());
        m_text = reference::gradientExport(m_curves, 0.4, "run");
    }

    // The plant has another gradient; its first step stays what was injected.
    void makesTheProgramOfARun()
    {
        const model::Flowsheet own = sheetOf(0.2, 1700.0);
        const studies::RunProgram program{"feed", 0.0, "salt", std::pair{0.0, 1000.0}};
        const auto made = studies::withProgramOf(runFrom(m_text), program, own, *checked(own));
        QVERIFY(made);
        const std::vector<model::ProgramStep> steps =
            checked(*made)->units[std::size_t(checked(*made)->unitIndex("feed"))].setup.program;
        QVERIFY(steps.size() >= 3 && steps.size() <= 8);
        double end = 0.0;
        for (const model::ProgramStep& step : steps) {
            QVERIFY(std::abs(step.flow / 1e-8 - 1.0) < 1e-3);
            end += step.duration;
        }
        QVERIFY(std::abs(end - 900.0) < 1.0);
        QVERIFY(std::abs(steps.front().duration - 10.0) < 0.01);
        QCOMPARE(steps.front().concentration[1], 1.0); // lysozyme
        QCOMPARE(steps.back().concentration[1], 0.0);
        QVERIFY(std::abs(steps.back().ramp[0] / 0.4 - 1.0) < 0.01);
        // Without the share of a buffer the steps of the plant go on, by their volumes.
        const auto plain = studies::withProgramOf(runFrom(m_text), {"feed", 2e-7, "salt", {}}, own, *checked(own));
        QVERIFY(plain);
        const auto kept = checked(*plain)->units[0].setup.program;
        QVERIFY(std::abs(kept.front().duration - 20.0) < 0.01);
        QVERIFY(!studies::withProgramOf(runFrom(m_text), {"column", 0.0, "salt", {}}, own, *checked(own)));
    }

    // Of a file without a flow the stated one, which does not change; of one whose flow is not known there is no program.
    void makesTheProgramOfAStatedFlow()
    {
        std::string silent = m_text;
        for (const auto& [told, other] : {std::pair{"System flow", "Pressure"}, std::pair{"ml/min", "MPa"}})
            silent.replace(silent.find(told), std::string_view(told).size(), other);
        const model::Flowsheet own = sheetOf(0.2, 1700.0);
        const studies::RunProgram program{"feed", 0.0, "salt", std::pair{0.0, 1000.0}};
        const auto made = studies::withProgramOf(runFrom(silent, 2e-8), program, own, *checked(own));
        QVERIFY(made);
        double end = 0.0;
        const auto plant = checked(*made);
        for (const model::ProgramStep& step : plant->units[0].setup.program) {
            QVERIFY2(std::abs(step.flow / 2e-8 - 1.0) < 1e-3, qPrintable(QString::number(step.flow)));
            end += step.duration;
        }
        QVERIFY(std::abs(end - 450.0) < 1.0);
        const auto unknown = studies::withProgramOf(runFrom(silent), program, own, *checked(own));
        QVERIFY(!unknown);
        QVERIFY(unknown.error().what.text().find("specify the flow at which it was run") != std::string::npos);
    }

    void laysTheAbsorbanceByVolume()
    {
        const model::Flowsheet sheet = sheetOf(0.4, 900.0);
        Errors errors;
        Notices notices;
        const studies::FitExperiment experiment =
            twin::measuredChromatogram(sheet, checked(sheet), runFrom(m_text), "run", {}, {}, errors, notices);
        QVERIFY(errors.empty() && notices.empty());
        QCOMPARE(experiment.courses.size(), std::size_t(1));
        QCOMPARE(experiment.courses[0].tag, std::string("column.uv"));
        QCOMPARE(experiment.times.size(), std::size_t(400));
        for (std::size_t i = 0; i < experiment.times.size(); ++i) {
            const double value = experiment.courses[0].values[i];
            if (std::isfinite(value))
                QVERIFY(std::abs(value - valueAt(m_curves, m_curves.absorbance, experiment.times[i])) < 2.5e-3);
        }
    }

    // Later by as much as the plant does before, by what it pumps until then; beyond its end nothing is laid.
    void laysTheZeroWhereItBegins()
    {
        const model::Flowsheet sheet = sheetOf(0.4, 900.0);
        Errors errors;
        Notices notices;
        twin::ChromatogramOptions options;
        options.begin = 100.0;
        const studies::FitExperiment experiment =
            twin::measuredChromatogram(sheet, checked(sheet), runFrom(m_text), "run", {}, options, errors, notices);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(experiment.times.size(), std::size_t(400));
        QVERIFY(std::abs(experiment.times.front() - 101.0) < 0.1 && std::abs(experiment.times.back() - 899.0) < 0.1);
        int compared = 0;
        for (std::size_t i = 0; i < experiment.times.size(); ++i) {
            const double value = experiment.courses[0].values[i];
            if (!std::isfinite(value)) continue;
            ++compared;
            QVERIFY(std::abs(value - valueAt(m_curves, m_curves.absorbance, experiment.times[i] - 100.0)) < 2.5e-3);
        }
        QVERIFY(compared > 300);
        options.begin = 950.0;
        (void)twin::measuredChromatogram(sheet, checked(sheet), runFrom(m_text), "run", {}, options, errors, notices);
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(errors.front().what.text().find("no volume passes through") != std::string::npos);
    }

    // A plant that pumps half as fast takes twice the time for the same volume, and one that ends earlier leaves the rest.
    void saysWhereRunAndPlantDiffer()
    {
        model::Flowsheet sheet = sheetOf(0.4, 900.0);
        for (const char* path : {"units/feed/program/0/flow", "units/feed/program/1/flow", "units/feed/program/2/flow"})
            QVERIFY(model::setAtPath(sheet, path, base::Json(5e-9)));
        Errors errors;
        Notices notices;
        const studies::FitExperiment experiment =
            twin::measuredChromatogram(sheet, checked(sheet), runFrom(m_text), "run", {}, {}, errors, notices);
        QVERIFY(errors.empty());
        QVERIFY(std::abs(experiment.times.back() - 900.0) < 2.0);
        const auto said = [&](const char* words) {
            return std::any_of(notices.begin(), notices.end(), [&](const base::Notice& notice) {
                return notice.what.text().find(words) != std::string::npos;
            });
        };
        QVERIFY(said("beyond the end of the plant"));
        QVERIFY(said("whose flow is different"));
    }

    void readsSaltThroughACalibration()
    {
        const model::Flowsheet sheet = sheetOf(0.4, 900.0);
        twin::ChromatogramOptions options;
        const auto calibration = figures::SaltCalibration::make({{50.0, 0.535}, {1000.0, 10.7}});
        QVERIFY(calibration);
        options.calibration = *calibration;
        Errors errors;
        Notices notices;
        const std::vector<model::TagEntry> map{{"Cond", "column.out.salt"}, {"UV 1_280", "column.uv"}};
        const studies::FitExperiment experiment =
            twin::measuredChromatogram(sheet, checked(sheet), runFrom(m_text), "run", map, options, errors, notices);
        QVERIFY(errors.empty());
        QCOMPARE(experiment.courses.size(), std::size_t(2));
        for (const std::size_t i : {20, 100, 250, 390}) {
            const double salt = valueAt(m_curves, m_curves.salt, experiment.times[i]);
            QVERIFY2(std::abs(experiment.courses[0].values[i] - salt) < 0.5, qPrintable(QString::number(salt)));
        }
    }

    // In grams per litre of a protein that counts in moles, at the middle of each fraction.
    void takesAssaysOfFractions()
    {
        const model::Flowsheet sheet = sheetOf(0.4, 900.0);
        figures::MeasuredRun run = runFrom(m_text);
        run.fractions = {{"A1", {3e-6, 4e-6}}, {"A2", {4e-6, 5e-6}}, {"A9", {8.9e-6, 9.5e-6}}};
        twin::ChromatogramOptions options;
        options.assays = studies::makeSheet({studies::textColumn("fraction", {"A2", "A1", "A9"}),
                                             studies::numberColumn("lysozyme", {1.43, 0.0143, 0.1}, "g/L")});
        Errors errors;
        Notices notices;
        const std::vector<model::TagEntry> map{{"lysozyme", "column.out.lysozyme"}};
        const studies::FitExperiment experiment =
            twin::measuredChromatogram(sheet, checked(sheet), run, "run", map, options, errors, notices);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(experiment.courses.size(), std::size_t(2));
        QCOMPARE(experiment.courses[1].tag, std::string("column.out.lysozyme"));
        QCOMPARE(experiment.times.size(), std::size_t(402)); // A9 lies behind the end of the plant
        QVERIFY(std::is_sorted(experiment.times.begin(), experiment.times.end()));
        int found = 0;
        for (std::size_t i = 0; i < experiment.times.size(); ++i) {
            const double value = experiment.courses[1].values[i];
            if (!std::isfinite(value)) continue;
            ++found;
            const bool isFirst = std::abs(experiment.times[i] - 350.0) < 1.0;
            QVERIFY(isFirst || std::abs(experiment.times[i] - 450.0) < 1.0);
            QVERIFY(std::abs(value - (isFirst ? 0.001 : 0.1)) < 1e-9);
            QVERIFY(std::isnan(experiment.courses[0].values[i]));
        }
        QCOMPARE(found, 2);
        run.fractions.pop_back();
        (void)twin::measuredChromatogram(sheet, checked(sheet), run, "run", map, options, errors, notices);
        QVERIFY(!errors.empty() && errors.front().what.text().find("no fraction “A9”") != std::string::npos);
    }

    // One mAU means 1 mg/L of a protein of 14.3 kg/mol: what the absorbance would be, by that. Assays without a unit alike, and the plant's
    // own factor counts where none is stated with the same variable.
    void takesFactors()
    {
        model::Flowsheet sheet = sheetOf(0.4, 900.0);
        figures::MeasuredRun run = runFrom(m_text);
        run.fractions = {{"A1", {3e-6, 4e-6}}};
        twin::ChromatogramOptions options;
        options.assays =
            studies::makeSheet({studies::textColumn("fraction", {"A1"}), studies::numberColumn("elisa", {7.0})});
        const auto courses = [&](const std::vector<model::TagEntry>& map) {
            Errors errors;
            Notices notices;
            auto laid = twin::measuredChromatogram(sheet, checked(sheet), run, "run", map, options, errors, notices);
            if (!errors.empty()) qWarning("%s", errors.front().what.text().c_str());
            return std::move(laid.courses);
        };
        const model::TagEntry elisa{"elisa", "column.out.lysozyme", "1.43 g/L"};
        const auto plain = courses({{"UV 1_280", "column.uv"}, elisa});
        const auto stated = courses({{"UV 1_280", "column.out.lysozyme", "1 mg/L"}, elisa});
        sheet.tags = {{"UV 1_280", "column.out.lysozyme", "1 mg/L"}};
        const auto kept = courses({{"UV 1_280", "column.out.lysozyme"}, elisa});
        QVERIFY(plain.size() == 2 && stated.size() == 3 && kept.size() == 3); // the absorbance itself is laid too
        int compared = 0, assayed = 0;
        for (std::size_t i = 0; i < plain[0].values.size(); ++i) {
            if (std::isfinite(plain[1].values[i]) && ++assayed) QVERIFY(std::abs(plain[1].values[i] - 0.7) < 1e-12);
            const double expected = plain[0].values[i] / 14.3;
            if (!std::isfinite(expected)) continue;
            ++compared;
            QVERIFY(std::abs(stated[0].values[i] - expected) < 1e-12);
            QVERIFY(std::abs(kept[0].values[i] - expected) < 1e-12);
        }
        QVERIFY(compared > 300);
        QCOMPARE(assayed, 1);
    }

    void saysWhatCannotBeLaid()
    {
        const model::Flowsheet sheet = sheetOf(0.4, 900.0);
        const auto fault = [&](const std::vector<model::TagEntry>& map) {
            Errors errors;
            Notices notices;
            (void)twin::measuredChromatogram(sheet, checked(sheet), runFrom(m_text), "run", map, {}, errors, notices);
            return errors.empty() ? std::string() : errors.front().where + ": " + errors.front().what.text();
        };
        QCOMPARE(fault({{"Redox", "column.uv"}}).find("run: Redox: “Redox” is not one curve"), std::size_t(0));
        QVERIFY(fault({{"Cond", "column.uv"}}).find("Map it to a quantity of its own kind") != std::string::npos);
        QVERIFY(!fault({{"Cond", "column.nothing"}}).empty());
        QVERIFY(fault({{"Cond", "column.uv", "3 g/L"}}).find("is not what one of “Cond") != std::string::npos);
    }

private:
    reference::GradientCurves m_curves;
    std::string m_text;
};

TITER_TEST(TestMeasuredChromatogram)

} // namespace tst_measured_chromatogram

#include "tst_measured_chromatogram.moc"
