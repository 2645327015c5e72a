#include "tests/support/app/studies.h"

#include "core/base/math/random.h"

namespace titer::support {

namespace {

double squared(double x)
{
    return x * x;
}

// Coded settings of a face-centred central composite design in four factors.
std::vector<std::vector<double>> faceCentred(std::vector<std::string>& points)
{
    std::vector<std::vector<double>> runs;
    for (int i = 0; i < 16; ++i) {
        runs.push_back({});
        for (int f = 0; f < 4; ++f) runs.back().push_back(i >> f & 1 ? 1.0 : -1.0);
        points.push_back("factorial");
    }
    for (int f = 0; f < 4; ++f)
        for (const double side : {-1.0, 1.0}) {
            runs.push_back({0.0, 0.0, 0.0, 0.0});
            runs.back()[std::size_t(f)] = side;
            points.push_back("axial");
        }
    for (int i = 0; i < 4; ++i) {
        runs.push_back({0.0, 0.0, 0.0, 0.0});
        points.push_back("centre");
    }
    return runs;
}

} // namespace

studies::Study shiftStudy()
{
    studies::Study study{.id = "study-3", .name = "Shift and feed", .kind = "ccd", .model = "quadratic"};
    study.factors = {{.factor = {.name = "Shift temperature", .unit = "°C", .low = 32.0, .high = 36.0}},
                     {.factor = {.name = "pH", .low = 6.8, .high = 7.2}},
                     {.factor = {.name = "Feed rate", .unit = "%/d", .low = 2.5, .high = 4.5}},
                     {.factor = {.name = "Inoculum", .unit = "1e6 cells/mL", .low = 0.4, .high = 1.0}}};
    study.responses = {{.name = "Titer", .unit = "g/L", .goal = studies::StudyResponse::Goal::Maximise, .low = 4.5},
                       {.name = "Aggregates", .unit = "%", .noise = "0.12", .high = 2.0}};
    std::vector<std::string> points;
    base::Random random(3, "study on a stage");
    const auto settings = faceCentred(points);
    for (std::size_t i = 0; i < settings.size(); ++i) {
        const double t = settings[i][0], ph = settings[i][1], f = settings[i][2], n = settings[i][3];
        studies::StudyRun run{
            .id = "R" + std::to_string(i + 1), .run = int(i) + 1, .standardOrder = int(i) + 1, .point = points[i]};
        for (std::size_t k = 0; k < 4; ++k) run.settings.push_back(study.factors[k].factor.toNatural(settings[i][k]));
        const double titer = 4.95 - 0.21 * t + 0.01 * ph + 0.43 * f + 0.15 * n - 0.13 * t * n + 0.095 * t * f +
                             0.075 * ph * f - 0.28 * squared(t) - 0.14 * squared(n) + random.normal(0.0, 0.10);
        const double aggregates = 1.70 + 0.42 * t + 0.08 * ph + 0.16 * f + 0.06 * n + 0.12 * t * ph +
                                  0.16 * squared(t) + 0.12 * squared(f) + random.normal(0.0, 0.12);
        using Origin = studies::StudyCell::Origin;
        run.cells = {{titer, Origin::Measured}, {aggregates, Origin::Twin}};
        study.runs.push_back(std::move(run));
    }
    study.setting = {32.8, 7.08, 4.3, 0.88};
    return study;
}

} // namespace titer::support
