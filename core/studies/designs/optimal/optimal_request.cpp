#include "core/studies/designs/optimal/optimal_request.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::studies {

using base::say;

namespace {

// What is there already, then the centre points, those of a kind in one block after the other: all stay as they are.
Eigen::MatrixXd keptRuns(const Factors& factors, const DesignRequest& request)
{
    Design forced{.kind = "forced", .factors = factors};
    forced.coded.resize(0, Eigen::Index(factors.size()));
    if (request.existing) {
        forced.coded = request.existing->coded;
        forced.points = request.existing->points;
    }
    if (request.centre > 0) addCentrePoints(forced, request.centre);
    if (request.blocks <= 1) return forced.coded;
    Eigen::MatrixXd inBlocks(forced.coded.rows() * request.blocks, forced.coded.cols());
    for (Eigen::Index r = 0; r < inBlocks.rows(); ++r) inBlocks.row(r) = forced.coded.row(r / request.blocks);
    return inBlocks;
}

int runsFor(const OptimalOptions& options, const Factors& factors)
{
    constexpr int spare = 4;
    const int kept = int(options.kept.rows()), parameters = columnCount(options.model, factors) + options.blocks - 1;
    const int least = std::max(parameters, kept) + spare;
    return (least + options.blocks - 1) / options.blocks * options.blocks;
}

} // namespace

base::Result<Design> optimalDesign(Criterion criterion, const Factors& factors, const DesignRequest& request,
                                   std::stop_token stop)
{
    if (request.existing && request.blocks > 1)
        return base::Error{
            base::Code::Input, "design/blocks",
            say(CORE_TR("core", "The runs that are added to a run sheet are one block of their own. Leave the count of "
                                "blocks out, or make the design without the runs of the sheet."))};
    base::Result<Terms> model = readModel(request.model, factors, quadraticTerms(factors));
    if (!model) return model.error();
    OptimalOptions options{.model = std::move(*model), .blocks = request.blocks};
    for (const std::string& text : request.constraints) {
        base::Result<Constraint> constraint = readConstraint(text, factors);
        if (!constraint) return constraint.error();
        options.constraints.push_back(std::move(*constraint));
    }
    options.kept = keptRuns(factors, request);
    options.runs = request.runs.value_or(runsFor(options, factors));
    options.search = {.starts = request.starts.value_or(0),
                      .seed = request.seed,
                      .continuous = request.form != optimalForms[1],
                      .progress = request.progress};
    return optimalDesign(criterion, factors, options, std::move(stop));
}

} // namespace titer::studies
