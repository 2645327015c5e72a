#include "core/studies/study/scale_comparison.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <set>

namespace titer::studies {

using base::say;

namespace {

base::Result<std::size_t> placeOf(const Study& study, const std::string& response)
{
    const auto found = std::find_if(study.responses.begin(), study.responses.end(),
                                    [&](const StudyResponse& one) { return one.name == response; });
    if (found != study.responses.end()) return std::size_t(found - study.responses.begin());
    return base::Error{base::Code::Input, "responses/" + response,
                       say(CORE_TR("core", "The study “{1}” has no response “{2}”."), study.name, response)};
}

base::Result<std::vector<double>> valuesOf(const ScaleGroup& group, std::size_t response)
{
    std::vector<double> values;
    for (const std::string& id : group.runs) {
        const StudyRun* run = findRun(*group.study, id);
        if (!run || cellOf(*run, response).origin == StudyCell::Origin::Missing)
            return base::Error{base::Code::Input, "runs/" + id,
                               say(CORE_TR("core", "The study has no run “{1}” with a value of “{2}”."), id,
                                   group.study->responses[response].name)};
        values.push_back(cellOf(*run, response).value);
    }
    return values;
}

// Each run is one value: counted twice it would pass for two, and in both groups it would make them alike.
base::Done eachOnce(const ScaleGroup& first, const ScaleGroup& second)
{
    const auto twice = [](const std::string& id) {
        return base::Error{
            base::Code::Input, "runs/" + id,
            say(CORE_TR("core", "The run “{1}” is named twice. Each run counts once, in one of the groups."), id)};
    };
    std::set<std::string> seen;
    for (const ScaleGroup* group : {&first, &second}) {
        if (first.study != second.study) seen.clear();
        for (const std::string& id : group->runs)
            if (!seen.insert(id).second) return twice(id);
    }
    return base::done();
}

} // namespace

base::Result<ScaleComparison> compareScales(const ScaleGroup& first, const ScaleGroup& second,
                                            const std::string& response, double margin, double alpha)
{
    const base::Result<std::size_t> a = placeOf(*first.study, response), b = placeOf(*second.study, response);
    if (!a) return a.error();
    if (!b) return b.error();
    if (const base::Done once = eachOnce(first, second); !once) return once.error();
    const std::string &unit = first.study->responses[*a].unit, &other = second.study->responses[*b].unit;
    const bool converted = unit != other;
    if (converted && !(base::findUnit(unit) && base::findUnit(other) && base::sameDimension(unit, other)))
        return base::Error{base::Code::Input, "responses/" + response,
                           say(CORE_TR("core", "“{1}” is in {2} in one study and in {3} in the other, which cannot be "
                                               "compared."),
                               response, unit.empty() ? "1" : unit, other.empty() ? "1" : other)};
    const base::Result<std::vector<double>> own = valuesOf(first, *a);
    if (!own) return own.error();
    base::Result<std::vector<double>> theirs = valuesOf(second, *b);
    if (!theirs) return theirs.error();
    if (converted)
        for (double& value : *theirs) value = base::toUnit(base::fromUnit(value, other), unit);
    ScaleComparison made{.unit = unit, .first = momentsOf(*own), .second = momentsOf(*theirs), .margin = margin};
    const base::Result<Equivalence> test = testEquivalence(made.first, made.second, margin, alpha);
    if (!test) return test.error();
    made.test = *test;
    return made;
}

} // namespace titer::studies
