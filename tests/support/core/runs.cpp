#include "tests/support/core/runs.h"

#include "core/solve/catalogue.h"

#include <QtTest>

#include <algorithm>

namespace titer::support {

std::shared_ptr<const model::Plant> checkedPlant(std::string_view text)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    auto plant = std::make_shared<model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    if (!errors.empty()) qFatal("the test's plant has faults");
    return plant;
}

model::ReadTarget reads(const model::Plant& plant, std::string_view tag)
{
    base::Result<model::ReadTarget> target = model::findReadTarget(plant, tag);
    if (!target) qFatal("%s", target.error().what.text().c_str());
    return *target;
}

model::WriteTarget writes(const model::Plant& plant, std::string_view tag)
{
    base::Result<model::WriteTarget> target = model::findWriteTarget(plant, tag);
    if (!target) qFatal("%s", target.error().what.text().c_str());
    return *target;
}

figures::RunResult runOf(std::string_view text, double tolerance, std::vector<double> grid)
{
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.grid = std::move(grid);
    return runs::run(checkedPlant(text), request);
}

double at(const figures::RunResult& result, std::string_view tag, double t)
{
    const figures::Column* column = result.column(tag);
    if (!column) qFatal("no column %s", std::string(tag).c_str());
    const auto nearest = std::min_element(result.times.begin(), result.times.end(),
                                          [t](double a, double b) { return std::abs(a - t) < std::abs(b - t); });
    return column->values[nearest - result.times.begin()];
}

} // namespace titer::support
