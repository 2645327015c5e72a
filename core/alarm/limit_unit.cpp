#include "core/alarm/limit_unit.h"

#include "core/base/units/conversion.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

namespace titer::alarm {

using base::Code;
using base::Error;
using base::say;

namespace {

bool comparesValues(Kind kind)
{
    return kind == Kind::Above || kind == Kind::Below || kind == Kind::Deviation || kind == Kind::Rate;
}

bool isUnit(const std::string& unit)
{
    return base::findUnit(base::writtenUnit(unit)).has_value();
}

// Where one has no unit that is known nobody can report.
bool isSame(const std::string& one, const std::string& other)
{
    if (!isUnit(one) || !isUnit(other)) return true;
    const std::optional<base::Conversion> conversion = base::conversion(one, other);
    return conversion && conversion->factor == 1.0 && conversion->offset == 0.0;
}

} // namespace

base::Result<Definition> inUnitOfTag(Definition definition, const std::string& tag, const std::string& reference)
{
    if (!comparesValues(definition.kind)) return definition;
    if (definition.kind == Kind::Deviation && !isSame(tag, reference))
        return Error{Code::Input, "reference",
                     say(CORE_TR("core", "“{1}” is recorded in {2} and “{3}” in {4}, so their difference is "
                                         "meaningless. Record both in the same unit, or monitor a calculated tag."),
                         definition.tag, tag, definition.reference, reference)};
    if (definition.unit.empty() || tag.empty() || definition.unit == tag) return definition;
    const std::optional<base::Conversion> conversion = base::conversion(definition.unit, tag);
    if (!conversion && !(isUnit(definition.unit) && isUnit(tag))) return definition;
    if (!conversion)
        return Error{Code::Input, "unit",
                     say(CORE_TR("core", "The limit is in {1}, but “{2}” is recorded in {3}. Give the limit in a "
                                         "unit of the same kind."),
                         definition.unit, definition.tag, tag)};
    const bool isValue = definition.kind == Kind::Above || definition.kind == Kind::Below;
    definition.limit = definition.limit * conversion->factor + (isValue ? conversion->offset : 0.0);
    definition.deadband *= conversion->factor;
    definition.unit = tag;
    return definition;
}

} // namespace titer::alarm
