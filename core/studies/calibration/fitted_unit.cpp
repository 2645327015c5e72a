// Units as fits of trials see them: which take what, and what is noted in them.
#include "core/studies/calibration/fitted_unit.h"

#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/faults.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/fitted_target.h"

#include <algorithm>

namespace titer::studies {

using base::Code;
using base::say;
using model::Flowsheet;
using model::ParamSpec;
using model::UnitEntry;

namespace {

template <class Fits>
std::vector<std::string> unitsThat(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const Fits& fits)
{
    std::vector<std::string> ids;
    for (const UnitEntry& unit : flowsheet.units)
        if (const model::UnitType* type = model::typeOf(catalogue, unit); type && fits(*type)) ids.push_back(unit.id);
    return ids;
}

} // namespace

const ParamSpec* specOf(const model::UnitType& type, std::string_view key)
{
    for (const ParamSpec& spec : type.params)
        if (spec.key == key) return &spec;
    return nullptr;
}

const ParamSpec* bindingSpecOf(const model::UnitType& type)
{
    for (const ParamSpec& spec : type.params)
        if (spec.shape == model::Shape::Record && std::string_view(spec.record) == "binding") return &spec;
    return nullptr;
}

bool blocksByLaw(const model::UnitType& type)
{
    const ParamSpec* law = specOf(type, "blocking_law");
    return law && law->shape == model::Shape::Choice && specOf(type, "blocking_constant");
}

std::vector<std::string> unitsThatBind(const Flowsheet& flowsheet, const model::Catalogue& catalogue)
{
    return unitsThat(flowsheet, catalogue, bindingSpecOf);
}

std::vector<std::string> unitsThatBlock(const Flowsheet& flowsheet, const model::Catalogue& catalogue)
{
    return unitsThat(flowsheet, catalogue, blocksByLaw);
}

std::nullopt_t FittedTarget::fault(const std::string& below, base::Sentence what)
{
    m_errors.push_back({Code::Input, "units/" + m_unit + below, std::move(what)});
    return std::nullopt;
}

bool FittedTarget::takesIsotherm(const Flowsheet& flowsheet, const model::Catalogue& catalogue)
{
    const std::vector<std::string> able = unitsThatBind(flowsheet, catalogue);
    if (std::find(able.begin(), able.end(), m_unit) != able.end()) return true;
    if (able.empty())
        fault("", say(CORE_TR("core", "The plant has no unit with a binding model. Add a column first.")));
    else if (const UnitEntry* entry = flowsheet.unit(m_unit))
        fault("", say(CORE_TR("core", "“{1}” is of the type {2}, which has no binding model. An isotherm can be put "
                                      "into: {3}."),
                      m_unit, entry->type, model::listed(able)));
    else
        fault("", say(CORE_TR("core", "The plant has no unit “{1}”. An isotherm can be put into: {2}."),
                      model::excerpt(m_unit), model::listed(able)));
    return false;
}

bool FittedTarget::takesLaw(const Flowsheet& flowsheet, const model::Catalogue& catalogue)
{
    const std::vector<std::string> able = unitsThatBlock(flowsheet, catalogue);
    if (std::find(able.begin(), able.end(), m_unit) != able.end()) return true;
    if (able.empty())
        fault("", say(CORE_TR("core", "The plant has no filter with a blocking law. Add one first.")));
    else if (const UnitEntry* entry = flowsheet.unit(m_unit))
        fault("", say(CORE_TR("core", "“{1}” is of the type {2}, which has no blocking law. One can be put into: "
                                      "{3}."),
                      m_unit, entry->type, model::listed(able)));
    else
        fault("", say(CORE_TR("core", "The plant has no unit “{1}”. A blocking law can be put into: {2}."),
                      model::excerpt(m_unit), model::listed(able)));
    return false;
}

std::optional<Flowsheet> FittedTarget::checked(Flowsheet flowsheet, const model::Catalogue& catalogue)
{
    base::Errors found;
    (void)model::check(flowsheet, catalogue, found);
    m_errors.insert(m_errors.end(), found.begin(), found.end());
    return found.empty() ? std::optional(std::move(flowsheet)) : std::nullopt;
}

std::string intervalText(const std::string& name, double value, const std::string& unit, bool reported, double low,
                         double high)
{
    const auto number = [](double x) { return base::writeShort(x, 4); };
    return name + " = " + number(value) + (unit == "1" ? "" : " " + unit) +
           (reported ? " [" + number(low) + "; " + number(high) + "]" : " [?]");
}

void noteOrigin(Flowsheet& flowsheet, const std::string& unit, const std::string& origin)
{
    UnitEntry* entry = flowsheet.unit(unit);
    if (!entry) return;
    const std::string head = origin.substr(0, std::min(origin.find("“"), origin.find("„"))); // up to the table
    // As earlier versions began it.
    const char* former = head == "Blocking law fitted to " ? "Law of blocking fitted to " : head.c_str();
    std::string note;
    for (const std::string_view line : base::split(entry->note, '\n')) {
        if (!head.empty() && (base::startsWith(line, head) || base::startsWith(line, former))) continue;
        if (!line.empty()) note += std::string(line) + "\n";
    }
    entry->note = note + origin;
}

} // namespace titer::studies
