// The library of kinetics: its file, the value of an expression, and its curve.
#include "core/model/library/kinetics_library.h"

#include "core/base/math/expression.h"
#include "core/base/units/units.h"
#include "core/model/library/library_file.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

constexpr const char* kineticsFormat = "titer.kinetics/1";
// In the order of KineticsRole::Means.
constexpr std::array meanings{"substrate", "second_substrate", "product", "cells", "growth_rate"};

std::string stringAt(const Json& object, const char* key)
{
    const Json* value = object.isObject() ? object.find(key) : nullptr;
    return value && value->isString() ? value->string() : std::string();
}

// A quantity as it is stated [SI]; NaN where it is none.
double siOf(const std::string& quantity)
{
    const std::optional<std::string> unit = base::unitIn(quantity);
    if (!unit) return std::nan("");
    const auto value = base::readQuantity(quantity, unit->empty() ? "1" : *unit);
    return value ? *value : std::nan("");
}

std::string unitOf(const std::string& quantity)
{
    const std::optional<std::string> unit = base::unitIn(quantity);
    return unit && !unit->empty() ? *unit : "1";
}

// The names that the expression may have: roles, then parameters.
std::vector<std::string> namesIn(const Kinetics& kinetics)
{
    std::vector<std::string> names;
    for (const KineticsRole& role : kinetics.roles) names.push_back(role.name);
    for (const Json::Member& param : kinetics.params.members()) names.push_back(param.first);
    return names;
}

std::vector<KineticsRole> rolesOf(const Json& roles, const std::string& where, Faults& faults)
{
    std::vector<KineticsRole> all;
    for (const auto& [name, entry] : roles.members()) {
        const std::string means = stringAt(entry, "means");
        const auto found = std::ranges::find(meanings, means);
        if (found == meanings.end()) {
            faults.add(where + "/" + name + "/means",
                       say(CORE_TR("core", "“{1}” must be one of {2}, not {3}."), "means",
                           listed({meanings.begin(), meanings.end()}), excerpt(means)));
            continue;
        }
        KineticsRole role{name, KineticsRole::Means(found - meanings.begin()), stringAt(entry, "label"),
                          stringAt(entry, "unit"), stringAt(entry, "at")};
        const auto at = base::readQuantity(role.at, role.unit);
        if (!at) faults.add(where + "/" + name + "/at", at.error());
        all.push_back(std::move(role));
    }
    return all;
}

// Read, with all of its names known and of the dimension that it should have.
void checkText(const Kinetics& kinetics, const std::string& where, Faults& faults)
{
    const auto text = base::readExpression(kinetics.text, namesIn(kinetics));
    if (!text) return faults.add(where + "/text", text.error());
    std::vector<base::Dimension> dimensions;
    for (const KineticsRole& role : kinetics.roles) dimensions.push_back(base::dimensionOfUnit(role.unit));
    for (const auto& [name, entry] : kinetics.params.members()) {
        const std::string value = stringAt(entry, "value");
        if (std::isnan(siOf(value)))
            faults.add(where + "/params/" + name,
                       say(CORE_TR("core", "“{1}” must be a quantity, not {2}."), "value", excerpt(value)));
        dimensions.push_back(base::dimensionOfUnit(unitOf(value)));
    }
    const auto dimension = base::dimensionOf(*text, dimensions);
    if (!dimension)
        faults.add(where + "/text", dimension.error());
    else if (*dimension != base::dimensionOfUnit(kinetics.unit))
        faults.add(where + "/text", say(CORE_TR("core", "The expression has the unit {1}, but {2} is stated."),
                                        base::writeDimension(*dimension), kinetics.unit));
}

} // namespace

std::vector<Kinetics> readKinetics(std::string_view text, base::Errors& errors)
{
    LibraryFile file(text, kineticsFormat, "kinetics", errors);
    Faults faults(errors);
    std::vector<Kinetics> all;
    for (const LibraryFile::Entry& entry : file.entries()) {
        file.rejectUnknownKeys(entry,
                               {"id", "label", "source", "note", "term", "unit", "text", "roles", "params", "plot"});
        Kinetics kinetics{file.id(entry),
                          file.text(entry, "label"),
                          file.text(entry, "source"),
                          file.text(entry, "note"),
                          file.text(entry, "term"),
                          file.text(entry, "unit"),
                          file.text(entry, "text"),
                          rolesOf(file.object(entry, "roles"), entry.where + "/roles", faults),
                          file.object(entry, "params"),
                          {},
                          {}};
        const Json plot = file.object(entry, "plot");
        kinetics.over = stringAt(plot, "over");
        kinetics.plotTo = stringAt(plot, "to");
        if (std::ranges::find(kinetics.roles, kinetics.over, &KineticsRole::name) == kinetics.roles.end())
            faults.add(entry.where + "/plot/over",
                       say(CORE_TR("core", "“{1}” is no role of this expression."), excerpt(kinetics.over)));
        if (!(siOf(kinetics.plotTo) > 0.0))
            faults.add(entry.where + "/plot/to",
                       say(CORE_TR("core", "“{1}” must be a quantity, not {2}."), "to", excerpt(kinetics.plotTo)));
        checkText(kinetics, entry.where, faults);
        all.push_back(std::move(kinetics));
    }
    return all;
}

const std::vector<Kinetics>& kineticsLibrary()
{
    static const std::vector<Kinetics> all = [] {
        base::Errors ignored; // a test reads the list
        return readKinetics(kineticsText(), ignored);
    }();
    return all;
}

const Kinetics* kineticsOf(std::string_view id)
{
    const auto found = std::ranges::find(kineticsLibrary(), id, &Kinetics::id);
    return found == kineticsLibrary().end() ? nullptr : &*found;
}

double kineticsValue(const Kinetics& kinetics, std::span<const double> roles)
{
    const auto text = base::readExpression(kinetics.text, namesIn(kinetics));
    if (!text) return std::nan("");
    std::vector<double> values(roles.begin(), roles.end());
    for (const Json::Member& param : kinetics.params.members()) values.push_back(siOf(stringAt(param.second, "value")));
    return text->evaluate<double>(values);
}

KineticsCurve kineticsCurve(const Kinetics& kinetics, int points)
{
    KineticsCurve curve;
    std::vector<double> roles;
    std::size_t over = 0;
    for (const KineticsRole& role : kinetics.roles) {
        if (role.name == kinetics.over) {
            over = roles.size();
            curve.acrossUnit = role.unit;
        }
        roles.push_back(siOf(role.at));
    }
    curve.unit = kinetics.unit;
    const double end = siOf(kinetics.plotTo);
    for (int i = 0; i < points && over < roles.size(); ++i) {
        roles[over] = end * i / (points - 1);
        curve.x.push_back(base::toUnit(roles[over], curve.acrossUnit));
        curve.y.push_back(base::toUnit(kineticsValue(kinetics, roles), curve.unit));
    }
    return curve;
}

} // namespace titer::model
