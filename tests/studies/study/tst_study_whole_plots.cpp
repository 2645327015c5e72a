// Runs that share a setting: what is hard to change is evaluated by the scatter between whole plots, as in Yates' oats.
#include "core/studies/numerics/distributions.h"
#include "core/studies/study/plate.h"
#include "core/studies/study/study_analysis.h"
#include "core/studies/study/study_whole_plots.h"
#include "tests/reference/oats.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_study_whole_plots {

using namespace titer;
using namespace titer::studies;

namespace {

// Varieties on whole plots, nitrogen within.
Study oats()
{
    Study study{.id = "study-1", .name = "Oats", .model = "linear"};
    study.factors = {{{.name = "variety",
                       .kind = Factor::Kind::Categorical,
                       .levels = {"Golden Rain", "Marvellous", "Victory"},
                       .hardToChange = true}},
                     {{.name = "nitrogen", .low = 0, .high = 6}}};
    study.responses = {{.name = "yield"}};
    for (const reference::OatsPlot& plot : reference::oats) {
        StudyRun run{.id = newRunId(study),
                     .block = plot.block + 1,
                     .wholePlot = 3 * plot.block + plot.variety + 1,
                     .settings = {double(plot.variety), double(plot.nitrogen)}};
        setCell(run, 0, {plot.yield, StudyCell::Origin::Measured});
        study.runs.push_back(run);
    }
    return study;
}

const StudyTerm& termOf(const ResponseAnalysis& one, std::string_view name)
{
    const auto found = std::ranges::find(one.terms, name, &StudyTerm::name);
    if (found == one.terms.end()) qFatal("no term %s", std::string(name).c_str());
    return *found;
}

bool reported(const ResponseAnalysis& one, const char* words)
{
    return std::ranges::any_of(
        one.notices, [&](const base::Notice& notice) { return notice.what.text().find(words) != std::string::npos; });
}

} // namespace

class TestStudyWholePlots : public QObject {
    Q_OBJECT

private slots:
    void theVarietyIsEvaluatedByWholePlots()
    {
        const ResponseAnalysis one = analyse(oats()).responses[0];
        QVERIFY(one.fit && one.wholePlots == 18);
        QVERIFY(reported(one, "18 whole plots"));
        // The analysis of variance of the balanced split-plot: F of 893.18 over the 601.33 between plots, 2 and 10 degrees of freedom;
        // of the nitrogen t = 73.667 / sqrt(165.56 / 3.6) with 53.
        const StudyTerm& variety = termOf(one, "variety");
        QVERIFY2(std::abs(*variety.p - 0.27239) < 5e-6, qPrintable(QString::number(*variety.p)));
        const double t = (73.0 + 2.0 / 3.0) / std::sqrt(8774.6 / 53.0 / 3.6);
        const double p = tTwoSided(t, 53.0);
        QVERIFY2(std::abs(std::log(*termOf(one, "nitrogen").p / p)) < 1e-6,
                 qPrintable(QString::number(*termOf(one, "nitrogen").p)));
        // As independent runs the same figures are too sure of the variety: 893.18 over a residual that mixes both.
        Study free = oats();
        for (StudyRun& run : free.runs) run.wholePlot = 0;
        const ResponseAnalysis naive = analyse(free).responses[0];
        QCOMPARE(naive.wholePlots, 0);
        QVERIFY(*termOf(naive, "variety").p < 0.05 && !reported(naive, "whole plots"));
        // The table has the t and degrees of freedom that the p belongs to, and not those of independent runs.
        const auto nitrogen = std::ranges::find(one.coefficients, "nitrogen", &StudyCoefficient::name);
        QVERIFY(nitrogen != one.coefficients.end());
        QVERIFY2(std::abs(*nitrogen->t - t) < 1e-5 && std::abs(*nitrogen->df - 53.0) < 1e-3,
                 qPrintable(QString("%1 %2").arg(*nitrogen->t).arg(*nitrogen->df)));
        QVERIFY(std::abs(std::log(*nitrogen->p / p)) < 1e-6);
        QCOMPARE(one.tests.size(), one.fit->model.terms.size());
        QCOMPARE(one.coefficients[0].name, "Intercept");
        const auto independent = std::ranges::find(naive.coefficients, "nitrogen", &StudyCoefficient::name);
        QVERIFY(naive.tests.empty() && *independent->df == naive.fit->dfResidual && *independent->t != *nitrogen->t);
        // The 5 % line evaluates as p does.
        for (const StudyTerm& term : one.terms) QCOMPARE(std::abs(*term.t) > one.tLimit, *term.p < 0.05);
    }

    void vesselsThatShareASettingAreWholePlots()
    {
        Study study{.id = "study-1", .name = "Plate", .model = "linear"};
        study.factors = {{{.name = "T", .low = 32, .high = 36, .hardToChange = true}},
                         {{.name = "pH", .low = 6.8, .high = 7.2}}};
        study.responses = {{.name = "y"}};
        // Rows A to D at two temperatures with a scatter of their own.
        const double rows[] = {0.0, 3.0, 1.0, 3.5};
        for (int r = 0; r < 24; ++r) {
            const int row = r / 6;
            StudyRun run{.id = newRunId(study), .settings = {row % 2 ? 36.0 : 32.0, r % 2 ? 7.2 : 6.8}};
            run.vessel = nameOf({1, row, r % 6});
            setCell(run, 0, {rows[row] + 0.1 * (r % 3) + 0.2 * (r % 2), StudyCell::Origin::Measured});
            study.runs.push_back(run);
        }
        study.plate = {.vessels = 24, .shared = StudyPlate::Shared::Row};
        std::vector<int> all(24);
        for (int r = 0; r < 24; ++r) all[std::size_t(r)] = r;
        QCOMPARE(wholePlotsOf(study, all)[7], "2");
        const ResponseAnalysis one = analyse(study).responses[0];
        QCOMPARE(one.wholePlots, 4);
        // Means of the rows, 0 and 1 against 3 and 3.5: t = 2.75 / sqrt((0.5 + 0.125) / 2) with 2 degrees of freedom.
        const double p = tTwoSided(2.75 / std::sqrt((0.5 + 0.125) / 2.0), 2.0);
        QVERIFY2(std::abs(*termOf(one, "T").p - p) < 1e-6,
                 qPrintable(QString("%1 %2").arg(*termOf(one, "T").p).arg(p)));
        study.plate.shared = StudyPlate::Shared::Vessel;
        QCOMPARE(analyse(study).responses[0].wholePlots, 0);
    }

    void whatWholePlotsCannotReportIsSaid()
    {
        Study study = oats();
        // One plot for each variety: nothing is left between them.
        std::erase_if(study.runs, [](const StudyRun& run) { return run.block > 1; });
        const ResponseAnalysis one = analyse(study).responses[0];
        QVERIFY(one.fit && one.wholePlots == 0);
        QVERIFY(reported(one, "treated as independent here") && one.notices.size() >= 2);
        QVERIFY(termOf(one, "variety").p);
    }
};

TITER_TEST(TestStudyWholePlots)

} // namespace tst_study_whole_plots

#include "tst_study_whole_plots.moc"
