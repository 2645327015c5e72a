// Sizes for what flows in: of what follows from it, by the rules of the steps, and nothing where nothing flows.
#include "app/run/size_proposal.h"

#include "core/base/units/units.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_size_proposal {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;

namespace {

// 48 L at 1 L/min from a tank with a heel of 2 L, through a filter that is far too large.
Flowsheet filtration(const char* flow = "1 L/min")
{
    const QString text =
        R"({"format": "titer.plant/1", "components": [{"id": "debris", "basis": "mass", "diameter": "0.4 um"}],
      "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "2000 L"},
                 "initial": {"volume": "50 L", "debris": "0.1 g/L"}},
                {"id": "filter", "type": "depth_filter", "params": {"area": "10 m2"}},
                {"id": "pool", "type": "hold_tank"}],
      "streams": [{"from": "tank.out", "to": "filter.in"}, {"from": "filter.out", "to": "pool.in"}],
      "recipe": {"duration": "4 h", "phases": [{"id": "filter", "unit": "filter", "at": "0 h",
                 "transfer": {"from": "tank.out", "flow": "%1", "until": {"any": ["empty", {"for": "3 h"}]}}}]}})";
    base::Errors errors;
    const Flowsheet f = model::readPlant(text.arg(flow).toStdString(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

Run runOf(const Flowsheet& f)
{
    Run run;
    run.flowsheet = f;
    base::Errors errors;
    run.plant = std::make_shared<const model::Plant>(model::check(f, solve::catalogue(), errors));
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    run.result = runs::run(run.plant, {.tolerance = 1e-6});
    return run;
}

} // namespace

class SizeProposalTest : public QObject {
    Q_OBJECT

private slots:
    // 60 L/h by 150 L/m2/h are 0.4 m2, more than 48 L by 150 L/m2.
    void aFilterHasTheAreaOfItsFlow()
    {
        const Run run = runOf(filtration());
        const std::vector<SizeProposal> sizes = proposedSizes(run, solve::catalogue(), "filter");
        QCOMPARE(sizes.size(), std::size_t(1));
        QCOMPARE(sizes[0].path, std::string("units/filter/params/area"));
        QCOMPARE(sizes[0].now, std::string("10 m2"));
        QCOMPARE(sizes[0].value, std::string("0.4 m2"));
        QVERIFY(sizes[0].rule.find("flow by flux") != std::string::npos);
        const Edited after = withSizes(run.flowsheet, solve::catalogue(), sizes);
        QVERIFY(after.ok());
        QCOMPARE(model::findAtPath(*after, "units/filter/params/area")->string(), std::string("0.4 m2"));
        // Then nothing is left to propose.
        QVERIFY(proposedSizes(runOf(*after), solve::catalogue(), "filter").empty());
    }
    void whatNearlyFitsStays()
    {
        Flowsheet f = filtration();
        for (const auto& [area, proposed] : {std::pair{"0.41 m2", 0}, {"0.39 m2", 0}, {"0.35 m2", 1}, {"0.45 m2", 1}}) {
            f.unit("filter")->params["area"] = area;
            QCOMPARE(proposedSizes(runOf(f), solve::catalogue(), "filter").size(), std::size_t(proposed));
        }
    }
    // The volume decides where the flow is small: 48 L by 150 L/m2.
    void aFilterHasTheAreaOfItsVolume()
    {
        const std::vector<SizeProposal> sizes =
            proposedSizes(runOf(filtration("20 L/h")), solve::catalogue(), "filter");
        QCOMPARE(sizes.size(), std::size_t(1));
        QCOMPARE(sizes[0].value, std::string("0.32 m2"));
    }
    // What makes a value count comes with it.
    void aCentrifugeIsSizedBySigma()
    {
        Flowsheet f = filtration();
        f.unit("filter")->type = "centrifuge";
        f.unit("filter")->params = {};
        const std::vector<SizeProposal> sizes = proposedSizes(runOf(f), solve::catalogue(), "filter");
        QCOMPARE(sizes.size(), std::size_t(2));
        QCOMPARE(sizes[0].path, std::string("units/filter/params/sizing"));
        QCOMPARE(sizes[0].value, std::string("sigma"));
        QCOMPARE(sizes[1].value, std::string("2080 m2")); // 2 x 1.667e-5 m3/s by 4e-8 m/s and 0.4
        const Edited after = withSizes(f, solve::catalogue(), sizes);
        QVERIFY(after.ok());
        base::Errors errors;
        const model::Plant plant = model::check(*after, solve::catalogue(), errors);
        QVERIFY(errors.empty());
        QVERIFY(std::ranges::none_of(plant.notices,
                                     [](const auto& n) { return n.where.find("sigma") != std::string::npos; }));
    }
    // Cells count by their own diameter and density: 2 x 1.667e-5 m3/s by d2 (1060 - 1005) g / (18 mu) and 0.4, without being told.
    void aCentrifugeFollowsTheCellsThatCome_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<double>("area"); // [m2]
        QTest::newRow("CHO, 15 um")
            << R"("basis": "count", "cell_mass": "350 pg", "diameter": "15 um", "density": "1060 kg/m3")" << 12.36;
        QTest::newRow("10 um")
            << R"("basis": "count", "cell_mass": "350 pg", "diameter": "10 um", "density": "1060 kg/m3")" << 27.81;
        QTest::newRow("animal cells of no size") << R"("basis": "count", "cell_mass": "350 pg")" << 12.36;
        QTest::newRow("microbes") << R"("basis": "mass", "diameter": "1 um", "density": "1080 kg/m3")" << 2039.0;
    }
    void aCentrifugeFollowsTheCellsThatCome()
    {
        QFETCH(QString, cells);
        QFETCH(double, area);
        Flowsheet f = filtration();
        base::Errors errors;
        f.components.front() =
            base::readJson((R"({"id": "debris", "role": "cells", )" + cells + "}").toStdString(), errors);
        QVERIFY(errors.empty());
        const bool counted = cells.contains("count");
        f.unit("tank")->initial["debris"] = counted ? "1e12 1/m3" : "0.1 g/L";
        f.unit("filter")->type = "centrifuge";
        f.unit("filter")->params = {};
        const std::vector<SizeProposal> sizes = proposedSizes(runOf(f), solve::catalogue(), "filter");
        QCOMPARE(sizes.size(), std::size_t(2));
        const double proposed = base::readQuantity(sizes[1].value, "m2").value();
        QVERIFY2(std::abs(proposed / area - 1.0) < 0.01, sizes[1].value.c_str());
    }
    // 60 g by 30 g/L are 2 L of bed, through which 0.4 L/min flow in 5 min: what loads it, its buffers in their ratio to that, and its gradient.
    void thePhasesOfABedFollowIt()
    {
        base::Errors errors;
        const Flowsheet f = model::readPlant(
            R"({"format": "titer.plant/1", "components": [{"id": "mab", "basis": "mass", "role": "product"}],
              "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"},
                         "initial": {"volume": "32 L", "mab": "2 g/L"}},
                        {"id": "buffer", "type": "inlet"}, {"id": "eluent", "type": "inlet"}, {"id": "in", "type": "mixer"},
                        {"id": "bed", "type": "bind_elute_step",
                         "params": {"capacity": "40 g/L", "length": "20 cm", "diameter": "4 cm", "product": "mab"}},
                        {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
              "streams": [{"from": "tank.out", "to": "in.in"}, {"from": "buffer.out", "to": "in.in"},
                          {"from": "eluent.out", "to": "in.in"}, {"from": "in.out", "to": "bed.in"},
                          {"from": "bed.out", "to": "pool.in"}],
              "recipe": {"duration": "20 h", "phases": [
                {"id": "hold", "unit": "tank", "at": "0 h", "until": {"for": "10 min"}, "set": {"buffer.out.flow": "1 mL/min"}},
                {"id": "b_load", "unit": "bed", "after": ["hold"],
                 "transfer": {"from": "tank.out", "flow": "50 mL/min", "until": {"any": ["empty", {"for": "11 h"}]}}},
                {"id": "b_wash", "label": "Rinse", "unit": "bed", "after": ["b_load"], "until": {"for": "25 min"},
                 "set": {"buffer.out.flow": "100 mL/min", "bed.step": 0}},
                {"id": "b_elute", "unit": "bed", "after": ["b_wash"], "until": {"for": "25 min"}, "set": {"bed.step": 1},
                 "ramp": {"eluent.out.flow": {"from": "0 mL/min", "to": "50 mL/min", "over": "25 min"}}}]}})",
            errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        const std::vector<SizeProposal> sizes = proposedSizes(runOf(f), solve::catalogue(), "bed");
        const Edited after = withSizes(f, solve::catalogue(), sizes);
        QVERIFY(after.ok());
        const auto at = [&](const char* path, const char* unit) {
            return base::readQuantity(model::findAtPath(*after, path)->string(), unit).value();
        };
        const double diameter = at("units/bed/params/diameter", "m"),
                     bed = std::acos(-1.0) / 4.0 * diameter * diameter * 0.2;
        QVERIFY2(bed > 1.9e-3 && bed < 2.2e-3, qPrintable(QString::number(bed)));
        const double load = at("recipe/phases/b_load/transfer/flow", "m3/s");
        QVERIFY2(std::abs(load - bed / 300.0) < 0.01 * load, qPrintable(QString::number(load)));
        const double wash = at("recipe/phases/b_wash/set/buffer.out.flow", "m3/s");
        QVERIFY2(std::abs(wash - 2.0 * load) < 0.01 * wash, qPrintable(QString::number(wash)));
        const double gradient = at("recipe/phases/b_elute/ramp/eluent.out.flow/to", "m3/s");
        QVERIFY2(std::abs(gradient - load) < 0.01 * load, qPrintable(QString::number(gradient)));
        // What is no flow through the bed stays: times, what begins at nothing, and phases of others.
        QCOMPARE(model::findAtPath(*after, "recipe/phases/b_wash/until/for")->string(), std::string("25 min"));
        QCOMPARE(model::findAtPath(*after, "recipe/phases/b_elute/ramp/eluent.out.flow/from")->string(),
                 std::string("0 mL/min"));
        QCOMPARE(model::findAtPath(*after, "recipe/phases/hold/set/buffer.out.flow")->string(),
                 std::string("1 mL/min"));
        // The load is not broken off sooner than a step that is inserted would: twice what flows in by the flow.
        QVERIFY(at("recipe/phases/b_load/transfer/until/any/1/for", "s") > 2.0 * 0.03 / load);
        const auto flow = std::ranges::find(sizes, "b_wash", &SizeProposal::phase);
        QVERIFY(flow != sizes.end() && flow->label == "Flow" && flow->now == "100 mL/min");
        QVERIFY2(flow->rule.find("residence time") != std::string::npos, flow->rule.c_str());
        // And then all fits.
        QVERIFY(proposedSizes(runOf(*after), solve::catalogue(), "bed").empty());
    }
    void nothingIsProposedWhereNothingFlows()
    {
        Flowsheet f = filtration();
        f.phases.clear();
        QVERIFY(proposedSizes(runOf(f), solve::catalogue(), "filter").empty());
        QVERIFY(proposedSizes(runOf(filtration()), solve::catalogue(), "pool").empty());
        QVERIFY(proposedSizes(runOf(filtration()), solve::catalogue(), "absent").empty());
        QVERIFY(hasSizeRules(solve::catalogue(), "ufdf") && hasSizeRules(solve::catalogue(), "chromatography_column"));
        QVERIFY(!hasSizeRules(solve::catalogue(), "hold_tank") && !hasSizeRules(solve::catalogue(), "outlet"));
    }
};

TITER_TEST(SizeProposalTest)

} // namespace tst_size_proposal

#include "tst_size_proposal.moc"
