// Carbon and nitrogen recovery: what a culture gave off of what it took up.
#include "core/model/plant/recovery.h"

#include "core/base/json.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/model/faults.h"

#include <cmath>
#include <string>

namespace titer::model {

namespace {

using base::say;

// Shown with one decimal, a recovery from here on reads as more than 100.0 %.
constexpr double tooMuch = 1.0005;
constexpr double tooLittle = 0.8;

// Atoms in one unit of the basis [mol], from a content per molecule of `molarMass`, or per unit of the basis without one.
double content(const Component& component, double atoms)
{
    const double molecules = component.conversion(Basis::Amount);
    return molecules > 0.0 ? atoms * molecules : atoms;
}

// What is formed over what is used up; NaN if nothing is.
double share(const std::vector<Component>& components, const std::vector<double>& generated,
             double (*contentOf)(const Component&), double formedBesides)
{
    double formed = formedBesides, used = 0.0;
    for (std::size_t i = 0; i < components.size(); ++i) {
        const double moles = generated[i] * contentOf(components[i]);
        (moles > 0.0 ? formed : used) += std::abs(moles);
    }
    return used > 0.0 ? formed / used : base::notAvailable;
}

// In quotation marks the window says its label in place of the key.
std::string quoted(const char* key)
{
    return shown(base::Json(key));
}

std::string yieldsOf(const RateLaw& law)
{
    std::vector<std::string> names(law.yields.begin(), law.yields.end());
    // A law of one's own need not say which of its parameters are yields.
    if (names.empty())
        for (const ParamSpec& spec : law.params) names.push_back(spec.key);
    for (std::string& name : names) name = quoted(name.c_str());
    return listed(names);
}

std::string percent(double recovered)
{
    return base::writeNumber(100.0 * recovered, 1);
}

} // namespace

double carbonContent(const Component& component)
{
    return content(component, component.carbon);
}

double nitrogenContent(const Component& component)
{
    return content(component, component.nitrogen);
}

Recovery recovery(const std::vector<Component>& components, const std::vector<double>& generated, double carbonDioxide)
{
    return {share(components, generated, carbonContent, carbonDioxide),
            share(components, generated, nitrogenContent, 0.0)};
}

bool everyProductHas(double (*contentOf)(const Component&), const BoundLaw& law,
                     const std::vector<Component>& components, const std::vector<double>& generated)
{
    for (const int c : law.component)
        if (c >= 0 && components[c].basis != Basis::Amount && generated[c] > 0.0 && !(contentOf(components[c]) > 0.0))
            return false;
    return true;
}

base::Notices recoveryNotices(const BoundLaw& law, const std::vector<Component>& components,
                              const std::vector<double>& generated, std::string_view where, double carbonDioxide)
{
    base::Notices notices;
    if (!law) return notices;
    const auto add = [&](base::Sentence what) { notices.push_back({std::string(where), std::move(what)}); };
    const bool reported = std::isfinite(carbonDioxide);
    const Recovery found = recovery(components, generated);
    if (found.carbon > tooMuch)
        add(say(
            CORE_TR("core",
                    "Carbon recovery is {1} % of the carbon that the culture took up, more than 100 %: the yields of "
                    "the rate law {2} are inconsistent ({3})."),
            percent(found.carbon), quoted(law.law->id), yieldsOf(*law.law)));
    if (found.nitrogen > tooMuch)
        add(say(CORE_TR("core", "Nitrogen recovery is {1} % of the nitrogen that the culture took up, more than 100 "
                                "%: the yields of the rate law {2} are inconsistent ({3}), or a nutrient has no "
                                "nitrogen content."),
                percent(found.nitrogen), quoted(law.law->id), yieldsOf(*law.law)));
    // Where cells neither grew nor died there was no culture: what went decayed in the medium.
    const int cells = law.componentOf("cells");
    if (cells >= 0 && generated[std::size_t(cells)] == 0.0) return notices;
    const int gas = law.componentOf("carbon_dioxide");
    const bool gasCounts = reported || (gas >= 0 && components[gas].carbon > 0.0);
    const double withGas = reported ? recovery(components, generated, carbonDioxide).carbon : found.carbon;
    if (gasCounts && withGas < tooLittle && everyProductHas(carbonContent, law, components, generated))
        add(say(CORE_TR("core", "Only {1} % of the carbon that the culture took up is recovered in cells, products "
                                "and carbon dioxide: check the yields of the rate law {2} ({3}), and whether every "
                                "product is a component."),
                percent(withGas), quoted(law.law->id), yieldsOf(*law.law)));
    return notices;
}

} // namespace titer::model
