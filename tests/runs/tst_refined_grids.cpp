// Beds whose first grid is too coarse for what passes them: the run is made again on a finer one, until its own estimate holds.
#include "core/runs/run_changes.h"
#include "core/solve/catalogue.h"
#include "tests/support/langmuir_oracle.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_refined_grids {

using namespace titer;

namespace {

// Langmuir binding that takes time, without dispersion, at 600 transfer units: a front of a hundredth of the bed.
constexpr support::LangmuirBed bed{
    .length = 0.1, .velocity = 1e-3, .porosity = 0.4, .ka = 0.04, .kd = 0.01, .qmax = 100.0};

// What leaves the bed is pooled, and emptied from 20,000 s on.
constexpr const char* breakthrough =
    R"({"format": "titer.plant/1", "name": "bed", "components": [{"id": "p", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": 1e7, "flow": 4e-8, "concentration": {"p": 1}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate", "length": 0.1, "cross_section": 1e-4,
   "axial_dispersion": 1e-14, "total_porosity": 0.4,
   "binding": {"type": "langmuir", "kinetic": true, "ka": {"p": 0.04}, "kd": {"p": 0.01}, "qmax": {"p": 100}}}},
  {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "2 L"}, "initial": {"volume": "10 mL"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "pool.in"}, {"from": "pool.out", "to": "drain.in"}],
 "recipe": {"duration": "24000 s", "phases": [{"id": "empty", "unit": "drain", "at": "20000 s", "until": {"for": "1000 s"},
   "set": {"pool.out.flow": "%1 mL/min"}}]}})";

std::shared_ptr<const runs::PreviousRun> runOf(const char* flow, double tolerance,
                                               std::shared_ptr<const runs::PreviousRun> previous = {},
                                               std::vector<int>* reported = nullptr)
{
    base::Errors errors;
    auto flowsheet = std::make_shared<const model::Flowsheet>(
        model::readPlant(QByteArray(breakthrough).replace("%1", flow).toStdString(), errors));
    auto plant = std::make_shared<const model::Plant>(model::check(*flowsheet, solve::catalogue(), errors));
    if (!errors.empty()) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.profiles = true;
    if (reported) request.refined = [reported](int time) { reported->push_back(time); };
    runs::RunChanges changes{
        .previous = std::move(previous), .stated = flowsheet, .checkpoints = std::make_shared<runs::Checkpoints>()};
    auto result = std::make_shared<const figures::RunResult>(runs::run(plant, request, changes));
    return std::make_shared<const runs::PreviousRun>(runs::PreviousRun{flowsheet, plant, result, changes.checkpoints});
}

double errorOf(const figures::RunResult& run)
{
    const std::vector<double>& values = run.column("column.out.p")->values;
    double worst = 0.0;
    for (std::size_t k = 0; k < values.size(); ++k)
        worst = std::max(worst, std::abs(values[k] - bed.thomas(1.0, run.times[k])));
    return worst;
}

bool saysRefined(const figures::RunResult& run)
{
    return std::any_of(run.notices.begin(), run.notices.end(), [](const base::Notice& n) {
        return n.where == "units/column" && n.what.text().find("repeated") != std::string::npos;
    });
}

} // namespace

class TestRefinedGrids : public QObject {
    Q_OBJECT

private slots:
    // On its first grid it strays by 1.9 % of the feed where the estimate promises 0.3 %.
    void aRunIsMadeAgain()
    {
        std::vector<int> reported;
        const auto run = runOf("1", 1e-6, {}, &reported);
        QCOMPARE(reported, std::vector<int>{1});
        QVERIFY(run->result->status == figures::RunStatus::Ok);
        QVERIFY2(errorOf(*run->result) < 8e-3, qPrintable(QString::number(errorOf(*run->result))));
        QVERIFY(saysRefined(*run->result));
        QCOMPARE(run->checkpoints->refinement.size(), run->plant->units.size());
        for (const figures::Kpi& kpi : run->result->kpis)
            if (kpi.tag == "column.spatial_error") QVERIFY2(kpi.value < 4.8e-3, qPrintable(QString::number(kpi.value)));
    }

    // One that needs it not is not: elements resolve this front at a finer tolerance.
    void aGridThatHoldsStays()
    {
        const auto run = runOf("1", 1e-8);
        QVERIFY(run->result->status == figures::RunStatus::Ok);
        QVERIFY(errorOf(*run->result) < 1e-5);
        QVERIFY(!saysRefined(*run->result) && run->checkpoints->refinement.empty());
    }

    // A run after it takes over what lies before its change, with the grid that it has there.
    void aRunAfterItKeepsTheGrid()
    {
        const auto first = runOf("1", 1e-6);
        const auto second = runOf("2", 1e-6, first), whole = runOf("2", 1e-6);
        QVERIFY(second->checkpoints->resumedAt > 15000.0);
        QVERIFY(second->result->grids == first->result->grids);
        QVERIFY(saysRefined(*second->result));
        const std::vector<double>&a = second->result->column("pool.volume")->values,
              &b = whole->result->column("pool.volume")->values;
        QCOMPARE(a.size(), b.size());
        for (std::size_t k = 0; k < a.size(); ++k) QVERIFY(std::abs(a[k] - b[k]) < 1e-6 * b[k]);
    }

    // Somebody who changed the plant underway would have to do so again: what the grid made is no answer then, and said to be none.
    void aRunThatWasChangedIsNotMadeAgain()
    {
        QFile file(QStringLiteral(TITER_SOURCE_DIR "/tests/cases/sma-more-out-than-in.plant.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        base::Errors errors;
        model::Flowsheet flowsheet = model::readPlant(file.readAll().toStdString(), errors);
        const auto plant = [&] {
            return std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
        };
        const auto before = plant();
        QVERIFY(model::setAtPath(flowsheet, "units/c/params/pressure_limit", base::Json("4 bar")));
        std::shared_ptr<const model::Plant> next = plant();
        QVERIFY(errors.empty());
        bool taken = false;
        runs::RunChanges changes;
        changes.next = [&next] { return std::exchange(next, nullptr); };
        changes.taken = [&taken](double, const base::Done& done) { taken = bool(done); };
        runs::RunRequest request;
        request.tolerance = 1e-4;
        const figures::RunResult run = runs::run(before, request, changes);
        QVERIFY(taken && run.status == figures::RunStatus::Unbalanced);
        QVERIFY(std::any_of(run.errors.begin(), run.errors.end(), [](const base::Error& e) {
            return e.where == "units/c" && e.what.text().find("grid is too coarse") != std::string::npos;
        }));
        QVERIFY(std::none_of(run.notices.begin(), run.notices.end(), [](const base::Notice& n) {
            return n.what.text().find("repeated") != std::string::npos;
        }));
    }
};

TITER_TEST(TestRefinedGrids)

} // namespace tst_refined_grids

#include "tst_refined_grids.moc"
