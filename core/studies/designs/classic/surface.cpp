#include "core/studies/designs/classic/surface.h"

#include "core/studies/designs/verification.h"

namespace titer::studies {

using base::say;

base::Done checkContinuous(const Factors& factors)
{
    for (const Factor& factor : factors)
        if (factor.kind != Factor::Kind::Continuous)
            return base::Error{base::Code::Input, "factors/" + factor.name,
                               say(CORE_TR("core", "“{1}” has no numbers between its levels, which this kind of "
                                                   "design needs. Remove it, or choose d_optimal."),
                                   factor.name)};
    return base::done();
}

base::Done settleCentre(Design& design, const DesignRequest& request)
{
    if (request.centre > 0 || request.axialCentre.value_or(0) > 0 || design.model.empty()) return base::done();
    if (estimability(modelMatrix(design)).aliased.empty()) return base::done();
    Design with = design;
    addCentrePoints(with, 1);
    if (!estimability(modelMatrix(with)).aliased.empty()) return base::done(); // another cause, determined by others
    if (!request.model.empty())
        return base::Error{
            base::Code::Input, "design/centre",
            say(CORE_TR("core", "Without centre points the squares are aliased with the intercept. Add centre "
                                "points; 3 to 5 are usual."))};
    design.model = interactionTerms(design.factors);
    design.notices.push_back(
        {"design/centre", say(CORE_TR("core", "Without centre points the squares are aliased with the intercept, so "
                                              "the model omits them. Add centre points; 3 to 5 are usual."))});
    return base::done();
}

} // namespace titer::studies
