// Profiles of fits of plants: parabolas where the model is straight, the published course where it is not, open where the data say nothing.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/plant_profile.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tst_plant_profile {

using namespace titer;
using studies::PlantFit;
using studies::PlantFitRequest;
using studies::PlantProfile;

namespace {

constexpr double hour = 3600.0;

PlantFitRequest requestOf(const char* unit, std::vector<double> hours, std::vector<double> values)
{
    base::Errors errors;
    PlantFitRequest request;
    request.tolerance = 1e-9;
    studies::FitExperiment experiment;
    experiment.name = "data";
    experiment.flowsheet =
        model::readPlant(std::string(R"({"format": "titer.plant/1", "name": "one", "units": [)") + unit + "]}", errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    for (const double t : hours) experiment.times.push_back(t * hour);
    experiment.courses.push_back({"u.X", std::move(values)});
    request.experiments.push_back(std::move(experiment));
    return request;
}

struct Profiled {
    PlantFit fit;
    std::vector<PlantProfile> profiles;
};

Profiled profiled(const PlantFitRequest& request)
{
    const base::Result<PlantFit> fit = studies::fitPlant(request, solve::catalogue());
    if (!fit) qFatal("%s", fit.error().what.text().c_str());
    const auto profiles = studies::profilePlant(request, *fit, solve::catalogue());
    if (!profiles) qFatal("%s", profiles.error().what.text().c_str());
    return {*fit, *profiles};
}

bool isNear(double value, double expected, double share)
{
    return std::abs(value - expected) <= share * std::abs(expected);
}

} // namespace

class TestPlantProfile : public QObject {
    Q_OBJECT

private slots:
    // dX/dt = a + b t: both parameters are linear, so that the profile is the square of the distance in standard errors.
    void isAParabolaWhereTheModelIsStraight()
    {
        std::vector<double> times, values;
        base::Random random(3, "noise");
        for (int i = 1; i <= 20; ++i) {
            times.push_back(0.5 * i);
            values.push_back(100.0 - 1.0 * times.back() - 0.1 * times.back() * times.back() + 0.5 * random.normal());
        }
        PlantFitRequest request =
            requestOf(R"json({"id": "u", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}},
              "params": {"a": "-0.5 g/L/h", "b": "-0.1 g/L/h^2"}, "rates": {"X": "a + b*time"}}, "initial": {"X": "100 g/L"}})json",
                      times, values);
        request.paths = {"units/u/params/a", "units/u/params/b"};
        const Profiled found = profiled(request);
        QCOMPARE(found.profiles.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            const studies::FittedParameter& p = found.fit.parameters[i];
            const PlantProfile& profile = found.profiles[i];
            QCOMPARE(profile.path, p.path);
            QVERIFY(profile.low && profile.high && profile.points.size() >= 9);
            const double width = p.high - p.low;
            QVERIFY(std::abs(*profile.low - p.low) < 1e-3 * width && std::abs(*profile.high - p.high) < 1e-3 * width);
            for (const PlantProfile::Point& point : profile.points) {
                const double errors = (point.value - p.value) / *p.stdError;
                QVERIFY2(std::abs(point.rise - errors * errors) < 1e-3 * profile.threshold,
                         qPrintable(QString::number(point.rise)));
            }
        }
    }

    // Biochemical oxygen demand (Bates and Watts 1988, appendix A4.1): A (1 - exp(-k t)). Their profiles are far from parabolas; the ends
    // are those of a search by golden section and bisection.
    void followsThePublishedDemandOfOxygen()
    {
        PlantFitRequest request =
            requestOf(R"json({"id": "u", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}},
              "params": {"A": "20 g/L", "k": "0.3 1/h"}, "rates": {"X": "k*(A - X)"}}, "initial": {"X": "0 g/L"}})json",
                      {1, 2, 3, 4, 5, 7}, {8.3, 10.3, 19.0, 16.0, 15.6, 19.8});
        request.paths = {"units/u/params/A", "units/u/params/k"};
        const Profiled found = profiled(request);
        QVERIFY(isNear(found.fit.parameters[0].value, 19.1426, 1e-4));
        QVERIFY(isNear(found.fit.parameters[1].value, 0.531091 / hour, 1e-4));
        QVERIFY(isNear(found.fit.courses[0].sd, 2.54903, 1e-3));
        QCOMPARE(found.profiles.size(), std::size_t(2));
        const PlantProfile &a = found.profiles[0], &k = found.profiles[1];
        QVERIFY(a.low && a.high && k.low && k.high);
        QVERIFY2(isNear(*a.low, 14.0494, 2e-3) && isNear(*a.high, 38.4562, 5e-3),
                 qPrintable(QString("%1 %2").arg(*a.low).arg(*a.high)));
        QVERIFY2(isNear(*k.low * hour, 0.131398, 5e-3) && isNear(*k.high * hour, 1.80817, 5e-3),
                 qPrintable(QString("%1 %2").arg(*k.low * hour).arg(*k.high * hour)));
        for (const PlantProfile& profile : found.profiles) {
            QVERIFY(std::ranges::is_sorted(profile.points, {}, &PlantProfile::Point::value));
            QVERIFY(!profile.failure);
        }
    }

    // One parameter alone is not refitted, and one side ends at a bound.
    void endsAtABound()
    {
        PlantFitRequest request =
            requestOf(R"json({"id": "u", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}},
              "params": {"k": "0.32 1/h"}, "rates": {"X": "-k*X"}}, "initial": {"X": "10 g/L"}})json",
                      {1, 2, 3, 4}, {7.6, 5.3, 4.2, 2.9});
        request.paths = {"units/u/params/k"};
        const double fitted = studies::fitPlant(request, solve::catalogue())->parameters[0].value;
        request.bounds = {{.path = "units/u/params/k", .low = 0.999 * fitted, .high = 1.0 / hour}};
        const Profiled found = profiled(request);
        QCOMPARE(found.profiles.size(), std::size_t(1));
        QVERIFY(!found.profiles[0].low && found.profiles[0].high);
        QVERIFY(isNear(found.profiles[0].points.front().value, 0.999 * fitted, 1e-9));
    }
};

TITER_TEST(TestPlantProfile)

} // namespace tst_plant_profile

#include "tst_plant_profile.moc"
