// Rates of change and values of the past in formulas of SBML. The engine keeps no past: what a formula of time alone gives, or
// nothing ever changes, needs none.
#include "core/exchange/sbml_math.h"

#include "core/base/reading_limits.h"

#include <sbml/SBMLTypes.h>

namespace titer::exchange {

using base::say;
using Strength = BoundText::Strength;

BoundText SbmlMath::rate(const ASTNode& n, const SbmlScope& scope)
{
    if (!m_ago.empty()) return refusePast();
    const ASTNode* of = n.getNumChildren() == 1 ? n.getChild(0) : nullptr;
    // A kinetic law's own parameter rests.
    if (of && of->isName() && of->getName() && scope.contains(of->getName())) return {"0"};
    const std::string rate = of && of->isName() && of->getName() ? m_rateOf(of->getName()) : std::string();
    if (rate.empty()) return refuse(say(CORE_TR("core", "rateOf is asked of something that has no rate.")));
    return {rate};
}

// The first value with all that it depends on so much earlier. Within a function its values have been written already.
BoundText SbmlMath::delayed(const ASTNode& n, const SbmlScope& scope)
{
    if (!m_ago.empty() || m_calls > 0) return refusePast();
    const Text ago = child(n, 1, scope);
    m_ago = ago.in(Strength::Product);
    Text text = child(n, 0, scope);
    m_ago.clear();
    return text;
}

BoundText SbmlMath::past(const std::string& id)
{
    const std::optional<SbmlPast> past = m_pastOf(id);
    if (!past || m_level > base::limits::sbmlFormulaDepth) return refusePast();
    if (!past->formula) return {m_nameOf(id)};
    const Text formula = node(*past->formula, {});
    if (!past->rests) return formula;
    return {"if(time*per_time < " + m_ago + ", " + formula.text + ", " + m_nameOf(id) + ")"};
}

BoundText SbmlMath::refusePast()
{
    return refuse(
        say(CORE_TR("core", "A formula uses “delay” of what no formula of time alone gives; Titer does not keep the "
                            "past of a run. Remove the delay from the model.")));
}

} // namespace titer::exchange
