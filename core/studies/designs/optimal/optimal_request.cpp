#include "core/studies/designs/optimal/optimal_request.h"

#include "core/base/text.h"
#include "core/studies/designs/verification.h"

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

// Runs that come to a sheet with blocks are a block more, as extendDesignSheet() writes them: what is reported of the design reckons with it.
// A model that blocks leave nothing of is refused where all designs are checked.
void takeBlocks(Design& design, std::vector<int> blocks, const Region& region)
{
    blocks.resize(std::size_t(design.runs()), *std::max_element(blocks.begin(), blocks.end()) + 1);
    design.blocks = std::move(blocks);
    if (!estimability(blockedModelMatrix(design)).aliased.empty()) return;
    for (Property& property : predictionProperties(design, region))
        for (Property& before : design.properties)
            if (before.key == property.key) before = property;
}

int runsFor(const OptimalOptions& options, const Factors& factors)
{
    constexpr int spare = 4;
    const int kept = int(options.kept.rows()), parameters = columnCount(options.model, factors) + options.blocks - 1;
    const int min = std::max(parameters, kept) + spare;
    return (min + options.blocks - 1) / options.blocks * options.blocks;
}

} // namespace

base::Result<Design> optimalDesign(Criterion criterion, const Factors& factors, const DesignRequest& request,
                                   std::stop_token stop)
{
    if (request.existing && request.blocks > 1)
        return base::Error{
            base::Code::Input, "design/blocks",
            say(CORE_TR("core", "The runs added to a run sheet are one block of their own. Omit the number of "
                                "blocks, or make the design without the runs of the sheet."))};
    base::Result<Terms> model = readModel(request.model, factors, quadraticTerms(factors));
    if (!model) return model.error();
    OptimalOptions options{.model = std::move(*model), .blocks = request.blocks};
    base::Result<std::vector<Constraint>> constraints = readConstraints(request.constraints, factors);
    if (!constraints) return constraints.error();
    options.constraints = std::move(*constraints);
    options.kept = keptRuns(factors, request);
    options.runs = request.runs.value_or(runsFor(options, factors));
    options.search = {.starts = request.starts.value_or(0),
                      .seed = request.seed,
                      .continuous = request.form != optimalForms[1],
                      .progress = request.progress};
    base::Result<Design> design = optimalDesign(criterion, factors, options, std::move(stop));
    if (design && request.existing && !request.existing->blocks.empty())
        takeBlocks(*design, request.existing->blocks, *Region::make(factors, options.constraints));
    return design;
}

} // namespace titer::studies
