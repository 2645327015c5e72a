// Profiles that a run keeps of its beds.
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_profiles {

using namespace titer;
using namespace titer::figures;
using namespace titer::runs;
using namespace titer::solve;

namespace {

RunResult runOf(const std::string& model, bool profiles)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(support::columnPlant(model), errors);
    auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, catalogue(), errors));
    for (const base::Error& e : errors) qFatal("%s: %s", e.where.c_str(), e.what.text().c_str());
    RunRequest request;
    request.tolerance = 1e-4;
    request.profiles = profiles;
    return run(plant, request);
}

} // namespace

class ProfilesTest : public QObject {
    Q_OBJECT
private slots:
    void areKeptOnlyWhereTheyAreAskedFor() { QVERIFY(runOf("lumped_rate_with_pores", false).profiles.empty()); }

    void endWithWhatLeavesTheBed()
    {
        const RunResult result = runOf("general_rate", true);
        QCOMPARE(result.profiles.size(), std::size_t(1));
        const UnitProfiles& bed = result.profiles.front();
        QVERIFY(bed.frames.size() > 100 && bed.frames.size() <= std::size_t(maxProfiles));
        QVERIFY(bed.positions.size() <= std::size_t(maxPositions) && bed.radii.size() <= std::size_t(maxRadii));
        QCOMPARE(bed.positions.front(), 0.0);
        QVERIFY(std::abs(bed.positions.back() - 0.014) < 1e-12);
        QCOMPARE(bed.components.size(), std::size_t(4));
        const char* const ids[] = {"salt", "lysozyme", "cytochrome", "ribonuclease"};
        for (int c = 0; c < 4; ++c) {
            const Column* out = result.column(std::string("column.out.") + ids[c]);
            QVERIFY(out);
            const double largest = *std::max_element(out->values.begin(), out->values.end());
            for (const auto& frame : bed.frames) {
                const auto at = std::find(result.times.begin(), result.times.end(), frame->time);
                QVERIFY(at != result.times.end());
                const double leaving = out->values[std::size_t(at - result.times.begin())];
                QVERIFY(std::abs(double(bed.bulk(*frame, c).back()) - leaving) < 1e-6 * largest);
            }
        }
    }

    void showWhatTheLoadBinds()
    {
        const RunResult result = runOf("general_rate", true);
        const UnitProfiles& bed = result.profiles.front();
        constexpr int lysozyme = 1;
        const auto& first = *bed.frames.front();
        for (const float v : bed.bound(first, lysozyme)) QVERIFY(std::abs(v) < 1e-9F);
        // After the wash all lysozyme sits near the inlet: 10 mol/m3 s by u = 5.75e-4 m/s, per bed volume of solid.
        const auto& washed = *bed.frames[std::size_t(bed.frameAt(90.0))];
        const std::vector<double> bound = bed.meansOverBeads(bed.bound(washed, lysozyme));
        QVERIFY(bound.front() > 10.0 * bound[bound.size() / 2]);
        double solid = 0.0;
        for (std::size_t i = 1; i < bound.size(); ++i)
            solid += 0.5 * (bound[i] + bound[i - 1]) * (bed.positions[i] - bed.positions[i - 1]);
        const double loaded = 10.0 * 1e-6 / 4.7e-3;              // [mol/m2]
        const double held = solid * (1.0 - 0.37) * (1.0 - 0.75); // [mol/m2]
        QVERIFY2(std::abs(held / loaded - 1.0) < 0.1, qPrintable(QString::number(held / loaded)));
    }

    void findTheFrameOfATime()
    {
        UnitProfiles bed;
        QCOMPARE(bed.frameAt(3.0), -1);
        for (const double t : {0.0, 10.0, 20.0}) {
            auto frame = std::make_shared<ProfileFrame>();
            frame->time = t;
            bed.frames.push_back(frame);
        }
        QCOMPARE(bed.frameAt(-1.0), 0);
        QCOMPARE(bed.frameAt(10.0), 1);
        QCOMPARE(bed.frameAt(19.0), 1);
        QCOMPARE(bed.frameAt(99.0), 2);
    }

    void averageABeadByVolume()
    {
        UnitProfiles bed;
        bed.positions = {0.0, 1.0};
        bed.radii = {0.0, 0.5, 1.0};
        // 3 r^2 has the mean 9/5 over a unit sphere, and a level profile its value.
        const std::vector<double> means = bed.meansOverBeads(std::vector<float>{0.0F, 0.75F, 3.0F, 2.0F, 2.0F, 2.0F});
        QVERIFY(std::abs(means[0] - 1.8) < 1e-12);
        QVERIFY(std::abs(means[1] - 2.0) < 1e-12);
        bed.radii.clear();
        QCOMPARE(bed.meansOverBeads(std::vector<float>{2.0F, 3.0F}), (std::vector<double>{2.0, 3.0}));
    }
};

TITER_TEST(ProfilesTest)

} // namespace tst_profiles

#include "tst_profiles.moc"
