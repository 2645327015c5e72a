#include "core/studies/designs/classic/fold_over.h"

#include <algorithm>

namespace titer::studies {

using base::say;

base::Done foldOver(Design& design, std::string_view which, int blocks)
{
    if (which.empty()) return base::done();
    const auto factor =
        std::find_if(design.factors.begin(), design.factors.end(), [&](const Factor& f) { return f.name == which; });
    if (which != "all" && factor == design.factors.end())
        return base::Error{base::Code::Input, "design/fold-over",
                           say(CORE_TR("core", "There is no factor “{1}” to reverse. Name a factor, or all."), which)};
    if (blocks > 2)
        return base::Error{
            base::Code::Input, "design/blocks",
            say(CORE_TR("core", "A fold-over has two blocks at most, the first runs and the reversed ones. Choose 2 "
                                "blocks or none."))};
    const Eigen::Index runs = design.coded.rows();
    design.coded.conservativeResize(2 * runs, Eigen::NoChange);
    for (std::size_t f = 0; f < design.factors.size(); ++f) {
        const Eigen::Index c = Eigen::Index(f);
        const auto first = design.coded.col(c).head(runs);
        const bool reversed = which == "all" || design.factors[f].name == which;
        if (!reversed)
            design.coded.col(c).tail(runs) = first;
        else if (design.factors[f].categorical())
            design.coded.col(c).tail(runs) = (1.0 - first.array()).matrix().eval();
        else
            design.coded.col(c).tail(runs) = (-first).eval();
    }
    design.points.insert(design.points.end(), design.points.begin(), design.points.begin() + runs);
    if (blocks == 2) {
        design.blocks.assign(std::size_t(2 * runs), 1);
        std::fill(design.blocks.begin() + runs, design.blocks.end(), 2);
    }
    return base::done();
}

} // namespace titer::studies
