#include "core/studies/designs/optimal_request.h"

namespace titer::studies {

base::Result<Design> optimalDesign(Criterion criterion, const Factors& factors, const DesignRequest& request,
                                   std::stop_token stop)
{
    base::Result<Terms> model = readModel(request.model, factors, quadraticTerms(factors));
    if (!model) return model.error();
    OptimalOptions options{.model = std::move(*model)};
    for (const std::string& text : request.constraints) {
        base::Result<Constraint> constraint = readConstraint(text, factors);
        if (!constraint) return constraint.error();
        options.constraints.push_back(std::move(*constraint));
    }
    // What is there already, then the centre points: both stay as they are.
    Design forced{.kind = "forced", .factors = factors};
    forced.coded.resize(0, Eigen::Index(factors.size()));
    if (request.existing) {
        forced.coded = request.existing->coded;
        forced.points = request.existing->points;
    }
    if (request.centre > 0) addCentrePoints(forced, request.centre);
    options.kept = std::move(forced.coded);
    constexpr int spare = 4;
    const int kept = int(options.kept.rows()), parameters = columnCount(options.model, factors);
    options.runs = request.runs.value_or(std::max(parameters, kept) + spare);
    options.search = {.starts = request.starts.value_or(0),
                      .seed = request.seed,
                      .continuous = request.form != optimalForms[1],
                      .progress = request.progress};
    return optimalDesign(criterion, factors, options, std::move(stop));
}

} // namespace titer::studies
