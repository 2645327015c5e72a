// Loops in which each unit passes on what enters it: their flow follows from what enters and from the parts that splitters send out.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include "core/solve/catalogue.h"

#include <cmath>

namespace tst_closed_loops {

using namespace titer;
using support::at;

namespace {

constexpr double litrePerHour = 1e-3 / 3600.0;

// After an hour of water a feed of 1 L/h at 2 g/L, a mixer, tubing and a splitter that sends a part out and the rest back.
std::string recycle(const std::string& fraction)
{
    return R"({"format": "titer.plant/1", "name": "Recycle", "components": [{"id": "salt", "basis": "mass"}],
  "units": [{"id": "feed", "type": "inlet",
      "program": [{"for": "1 h", "flow": "1 L/h", "temperature": "310 K"}, {"flow": "1 L/h", "temperature": "310 K", "concentration": {"salt": "2 g/L"}}]},
    {"id": "mix", "type": "mixer"},
    {"id": "hose", "type": "tubing", "params": {"mixed_volume": "5 L", "tube_volume": "0 L"}},
    {"id": "split", "type": "splitter", "params": {"fraction": )" +
           fraction + R"(}}, {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "100 L"}}],
  "streams": [{"from": "feed.out", "to": "mix.in"}, {"from": "mix.out", "to": "hose.in"}, {"from": "hose.out", "to": "split.in"},
    {"from": "split.out1", "to": "pool.in"}, {"from": "split.out2", "to": "mix.in"}],
  "recipe": {"duration": "20 h", "phases": []}})";
}

base::Errors faultsOf(const std::string& text)
{
    base::Errors errors;
    model::check(model::readPlant(text, errors), solve::catalogue(), errors);
    return errors;
}

} // namespace

class tst_closed_loops : public QObject {
    Q_OBJECT

private slots:
    // F = 1 / f L/h around; the volume mixes as one tank, whatever goes round: c = 2 (1 - exp(-t F_in / V)).
    void theFlowFollowsFromThePartThatLeaves()
    {
        for (const double fraction : {0.3, 0.9, 0.01}) {
            const figures::RunResult run =
                support::runOf(recycle(std::to_string(fraction)), 1e-8, {0.0, 3600.0, 7200.0, 36000.0, 72000.0});
            QCOMPARE(std::string(figures::statusText(run.status)), std::string("ok"));
            QVERIFY(std::abs(at(run, "hose.in.flow", 3600.0) / (litrePerHour / fraction) - 1.0) < 1e-9);
            QVERIFY(std::abs(at(run, "split.out1.flow", 36000.0) / litrePerHour - 1.0) < 1e-9);
            QVERIFY(std::abs(at(run, "pool.temperature", 72000.0) - 310.0) < 1e-6);
            for (const double t : {3600.0, 7200.0, 36000.0, 72000.0}) {
                const double exact = 2.0 * (1.0 - std::exp(-(t - 3600.0) * litrePerHour / 5e-3));
                QVERIFY2(std::abs(at(run, "hose.out.salt", t) - exact) < 1e-6, qPrintable(QString::number(fraction)));
            }
            QVERIFY(run.balance.worst < 1e-9);
        }
    }

    // Two ways back: m = 1 + 0.4 m + 0.5 (0.6 m) L/h, so that 1 / 0.3 L/h flow through the first tube and 2 L/h through the second.
    void loopsThatShareAMixerAreSolvedTogether()
    {
        std::string text = recycle("0.6");
        const auto put = [&](const std::string& before, const std::string& what) {
            text.insert(text.find(before), what);
        };
        put(R"({"id": "pool")",
            R"({"id": "hose2", "type": "tubing"}, {"id": "split2", "type": "splitter", "params": {"fraction": 0.5}}, )");
        put(R"({"from": "split.out1")",
            R"({"from": "split.out1", "to": "hose2.in"}, {"from": "hose2.out", "to": "split2.in"},
            {"from": "split2.out2", "to": "mix.in"}, )");
        text.replace(text.find(R"({"from": "split.out1", "to": "pool.in")"), 21, R"({"from": "split2.out1")");
        const figures::RunResult run = support::runOf(text, 1e-7, {0.0, 36000.0});
        QCOMPARE(std::string(figures::statusText(run.status)), std::string("ok"));
        QVERIFY(std::abs(at(run, "hose.in.flow", 36000.0) / litrePerHour - 1.0 / 0.3) < 1e-9);
        QVERIFY(std::abs(at(run, "hose2.in.flow", 36000.0) / litrePerHour - 2.0) < 1e-9);
        QVERIFY(std::abs(at(run, "split2.out1.flow", 36000.0) / litrePerHour - 1.0) < 1e-9);
    }

    // A bed in the loop: its grid knows what flows around, and what entered has left or is held.
    void aColumnStandsInALoop()
    {
        std::string text = recycle("0.25");
        const std::string hose =
            R"({"id": "hose", "type": "tubing", "params": {"mixed_volume": "5 L", "tube_volume": "0 L"}})";
        text.replace(
            text.find(hose), hose.size(),
            R"({"id": "hose", "type": "chromatography_column", "params": {"length": "20 cm", "diameter": "5 cm",
                         "axial_dispersion": "chung_wen", "molecular_diffusivity": 1e-9, "pore_diffusivity": 3e-10,
                         "film_coefficient": "wilson_geankoplis"}})");
        const figures::RunResult run = support::runOf(text, 1e-6, {0.0, 7200.0, 36000.0, 72000.0});
        QCOMPARE(std::string(figures::statusText(run.status)), std::string("ok"));
        QVERIFY(std::abs(at(run, "hose.in.flow", 36000.0) / litrePerHour - 4.0) < 1e-9);
        QVERIFY(std::abs(at(run, "hose.out.salt", 72000.0) - 2.0) < 1e-4);
        QVERIFY(run.balance.worst < 1e-9);
    }

    void whatNothingLeavesIsReportedWhereItStands()
    {
        const figures::RunResult run = support::runOf(recycle("0"), 1e-6, {0.0, 3600.0});
        QCOMPARE(run.status, figures::RunStatus::Failed);
        QCOMPARE(run.errors.front().where, std::string("units/hose"));
        QVERIFY2(run.errors.front().what.text().find("increase without limit") != std::string::npos,
                 run.errors.front().what.text().c_str());
    }

    // Without liquid in it, without a part that leaves, or without anything that enters, a loop has no flow or no composition.
    void otherLoopsAreRefused()
    {
        QVERIFY(faultsOf(recycle("0.5")).empty());
        std::string dry = recycle("0.5");
        const std::string hose =
            R"({"id": "hose", "type": "tubing", "params": {"mixed_volume": "5 L", "tube_volume": "0 L"}})";
        dry.replace(dry.find(hose), hose.size(),
                    R"({"id": "hose", "type": "tubing", "params": {"mixed_volume": "0 L", "tube_volume": "0 L"}})");
        QCOMPARE(faultsOf(dry).size(), std::size_t(1));
        QVERIFY(faultsOf(dry).front().what.text().find("The flow") != std::string::npos);
        std::string alone = recycle("0.5");
        alone.erase(alone.find(R"({"from": "feed.out", "to": "mix.in"}, )"), 38);
        QVERIFY(!faultsOf(alone).empty());
    }
};

TITER_TEST(tst_closed_loops)

} // namespace tst_closed_loops

#include "tst_closed_loops.moc"
