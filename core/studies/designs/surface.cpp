#include "core/studies/designs/surface.h"

#include "core/studies/verification.h"

namespace titer::studies {

using base::say;

base::Done checkContinuous(const Factors& factors)
{
    for (const Factor& factor : factors)
        if (factor.kind != Factor::Kind::Continuous)
            return base::Error{base::Code::Input, "factors/" + factor.name,
                               say(CORE_TR("core", "“{1}” has no numbers between its levels, which this kind of design "
                                                   "needs. Leave it out, or ask for d_optimal."),
                                   factor.name)};
    return base::done();
}

base::Done checkCentre(const Design& design, int centre)
{
    if (centre > 0 || design.model.empty()) return base::done();
    if (estimability(modelMatrix(design)).aliased.empty()) return base::done();
    Design with = design;
    addCentrePoints(with, 1);
    if (!estimability(modelMatrix(with)).aliased.empty()) return base::done(); // another cause, told by others
    return base::Error{
        base::Code::Input, "design/centre",
        say(CORE_TR("core", "Without centre points the squares cannot be told from the intercept. Ask for "
                            "centre points; 3 to 5 are usual."))};
}

} // namespace titer::studies
