#include "core/mvda/batch/virtual_batches.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

base::Result<figures::RunResult> drawnRun(const VirtualRequest& request, const Eigen::RowVectorXd& drawn,
                                          const model::Catalogue& catalogue, std::stop_token stop)
{
    model::Flowsheet flowsheet = request.flowsheet;
    for (std::size_t i = 0; i < request.varied.size(); ++i) {
        const studies::Uncertain& of = request.varied[i];
        const std::string number = base::writeNumber(drawn[Index(i)]);
        base::Json value = of.unit.empty() ? base::Json(drawn[Index(i)]) : base::Json(number + " " + of.unit);
        if (const base::Done set = model::setAtPath(flowsheet, of.name, std::move(value)); !set) return set.error();
    }
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, catalogue, errors));
    if (!errors.empty()) return errors.front();
    runs::RunRequest order;
    order.until = request.until;
    order.tolerance = request.tolerance;
    order.grid = runs::gridPoints(request.until > 0.0 ? request.until : plant->duration, request.points);
    figures::RunResult result = runs::run(plant, order, stop);
    if (result.status == figures::RunStatus::Failed || result.status == figures::RunStatus::Stopped)
        return result.errors.empty() ? base::inputError(say(CORE_TR("core", "The run was stopped.")))
                                     : result.errors.front();
    return result;
}

VectorXd courseOf(const figures::RunResult& result, const std::string& tag)
{
    const figures::Column* column = result.column(tag);
    VectorXd course(Index(column ? result.times.size() : 0));
    for (Index i = 0; i < course.size(); ++i) course[i] = result.output(*column, std::size_t(i));
    return course;
}

// How far a quantity goes in all runs, where it is there; negative where it never is.
double rangeOf(const std::vector<figures::RunResult>& results, const std::string& tag)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const figures::RunResult& result : results)
        for (const double value : courseOf(result, tag))
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    return high - low;
}

bool isThroughout(const std::vector<figures::RunResult>& results, const std::string& tag)
{
    return std::all_of(results.begin(), results.end(), [&](const figures::RunResult& result) {
        return result.column(tag) && courseOf(result, tag).allFinite();
    });
}

// The samples from the first at which all quantities are there until one is not.
std::pair<Index, Index> wholeRows(const MatrixXd& cells)
{
    Index first = 0;
    while (first < cells.rows() && !cells.row(first).allFinite()) ++first;
    Index behind = first;
    while (behind < cells.rows() && cells.row(behind).allFinite()) ++behind;
    return {first, behind - first};
}

base::Done findTags(const VirtualRequest& request, const std::vector<figures::RunResult>& results, BatchTable& table)
{
    std::vector<std::string> all;
    for (const figures::Column& column : results.front().columns) all.push_back(column.tag);
    for (const std::string& tag : request.tags.empty() ? all : request.tags) {
        const figures::Column* column = results.front().column(tag);
        if (!column)
            return base::inputError(tag, say(CORE_TR("core", "The runs have no quantity “{1}”. Did you mean “{2}”?"),
                                             tag, base::nearest(tag, all)));
        const double range = rangeOf(results, tag);
        if (range > 0.0 && (!request.tags.empty() || isThroughout(results, tag))) {
            table.names.push_back(tag);
            table.units.push_back(column->unit);
        } else if (!request.tags.empty()) {
            return base::inputError(tag, say(CORE_TR("core", "“{1}” does not vary in the runs. Leave it out."), tag));
        }
    }
    return base::done();
}

} // namespace

base::Result<studies::Uncertain> readVaried(std::string_view text)
{
    const std::size_t equals = text.rfind('='), dots = text.find("..", equals == std::string_view::npos ? 0 : equals);
    if (equals == std::string_view::npos || dots == std::string_view::npos) return studies::readUncertain(text);
    const std::string_view behind = base::trimmed(text.substr(dots + 2));
    const std::size_t blank = behind.find(' ');
    studies::Uncertain quantity{
        .name = std::string(base::trimmed(text.substr(0, equals))),
        .unit = blank == std::string_view::npos ? std::string() : std::string(base::trimmed(behind.substr(blank + 1)))};
    const std::optional<double> low = base::readNumber(base::trimmed(text.substr(equals + 1, dots - equals - 1)));
    const std::optional<double> high = base::readNumber(behind.substr(0, blank));
    if (quantity.name.empty() || !low || !high || !std::isfinite(*low) || !std::isfinite(*high) || !(*low < *high))
        return base::inputError(say(CORE_TR("core", "“{1}” is no range. Write PATH=LOW..HIGH UNIT with LOW below "
                                                    "HIGH, such as units/production/params/temperature=36..37 °C."),
                                    text));
    quantity.first = *low;
    quantity.second = *high;
    return quantity;
}

base::Result<BatchTable> virtualBatches(const VirtualRequest& request, const model::Catalogue& catalogue,
                                        std::stop_token stop, const std::function<void(double)>& progress)
{
    const base::Result<Eigen::MatrixXd> drawn = studies::drawRuns({.method = studies::SampleOrder::Method::MonteCarlo,
                                                                   .samples = request.runs,
                                                                   .seed = request.seed,
                                                                   .quantities = request.varied});
    if (!drawn) return drawn.error();
    std::vector<figures::RunResult> results(std::size_t(request.runs));
    std::vector<base::Errors> errors(results.size());
    studies::forEach(
        results.size(),
        [&](std::size_t run) {
            base::Result<figures::RunResult> result = drawnRun(request, drawn->row(Index(run)), catalogue, stop);
            if (result)
                results[run] = std::move(*result);
            else
                errors[run].push_back(result.error());
        },
        0, stop, progress);
    if (stop.stop_requested())
        return base::inputError(say(CORE_TR("core", "The runs were stopped before all were done.")));
    for (std::size_t run = 0; run < errors.size(); ++run)
        for (base::Error error : errors[run]) {
            error.where = "run " + std::to_string(run + 1) + (error.where.empty() ? "" : ", " + error.where);
            return error;
        }

    BatchTable table{{}, {}, "s", {}};
    if (const base::Done done = findTags(request, results, table); !done) return done.error();
    if (table.names.empty())
        return base::inputError(say(CORE_TR("core", "No quantity varies in the runs, so that there is nothing to "
                                                    "watch.")));
    std::vector<double> deviations;
    for (const std::string& tag : table.names) deviations.push_back(request.noise * rangeOf(results, tag));
    for (std::size_t run = 0; run < results.size(); ++run) {
        const std::vector<double>& times = results[run].times;
        const std::string name = std::to_string(run + 1);
        MatrixXd cells(Index(times.size()), Index(table.names.size()));
        for (std::size_t j = 0; j < table.names.size(); ++j) {
            base::Random random(request.seed, "virtual/" + name + "/" + table.names[j]);
            cells.col(Index(j)) = courseOf(results[run], table.names[j]);
            for (double& cell : cells.col(Index(j))) cell += deviations[j] * random.normal();
        }
        const auto [first, count] = wholeRows(cells);
        if (count < minSamples)
            return base::inputError("run " + name,
                                    say(CORE_TR("core", "At {1} samples of the run all quantities are there together, "
                                                        "and {2} are needed. Ask for more points, or leave those out "
                                                        "that are there at other times."),
                                        std::to_string(count), std::to_string(minSamples)));
        table.batches.push_back({.name = name,
                                 .times = Eigen::Map<const VectorXd>(times.data() + first, count),
                                 .cells = cells.middleRows(first, count)});
    }
    return table;
}

} // namespace titer::mvda
