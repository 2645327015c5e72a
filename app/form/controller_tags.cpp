// Tags of controllers.
#include "app/form/controller_tags.h"

#include "app/common/sentence.h"
#include "app/document/references.h"

#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;

namespace {

bool canBeWritten(const model::PortSpec& port)
{
    return port.direction == model::Direction::Out && port.phase != model::Phase::Gas &&
           (port.rule == model::FlowRule::Set || port.rule == model::FlowRule::Pumps);
}

const ReadTag* tagIn(const std::vector<ReadTag>& tags, std::string_view tag)
{
    const auto found = std::find_if(tags.begin(), tags.end(), [tag](const ReadTag& known) { return known.tag == tag; });
    return found == tags.end() ? nullptr : &*found;
}

// The unit that a new controller is about, where none is named: the first that holds something, else the first of all.
std::string_view firstUnit(const Flowsheet& flowsheet, const model::Catalogue& catalogue)
{
    for (const model::UnitEntry& unit : flowsheet.units)
        if (const model::UnitType* type = model::typeOf(catalogue, unit); type && type->holdup) return unit.id;
    return flowsheet.units.empty() ? std::string_view() : std::string_view(flowsheet.units.front().id);
}

// Whether what leads into a unit comes from another one.
bool feeds(const Flowsheet& flowsheet, std::string_view from, std::string_view unit)
{
    return std::any_of(flowsheet.streams.begin(), flowsheet.streams.end(),
                       [&](const model::StreamEntry& s) { return s.from.unit == from && s.to.unit == unit; });
}

// The flow of a stream, and not that of a gas, which is a set-point.
bool isOfStream(const ReadTag& tag)
{
    return tag.tag.ends_with(".flow");
}

// A controller of flows states parameters in a unit of flow.
bool writesFlow(const model::ControllerType& type)
{
    return std::any_of(type.params.begin(), type.params.end(),
                       [](const model::ParamSpec& spec) { return std::string_view(spec.unit) == "m3/s"; });
}

// A phase of the recipe opens this outlet.
bool isTransferred(const model::Plant& plant, const std::string& tag)
{
    const base::Result<model::WriteTarget> target = model::findWriteTarget(plant, tag);
    return target && std::any_of(plant.phases.begin(), plant.phases.end(), [&](const model::PlantPhase& phase) {
               return phase.isTransfer &&
                      *target == model::WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort};
           });
}

// One that feeds reads the cells that it feeds, or may read them.
bool isFeed(const model::ControllerType& type)
{
    return type.readsIn || type.mayRead;
}

// What the unit reports; of a type that needs a tag in a unit of measurement the first in it, else one of another unit operation.
const ReadTag* firstToRead(const model::ControllerType& type, const ControllerTags& tags, std::string_view unit)
{
    const auto fits = [&type](const ReadTag& tag) {
        return !type.readsIn || base::sameDimension(tag.siUnit, type.readsIn);
    };
    const ReadTag* elsewhere = nullptr;
    for (const ReadTag& tag : tags.read()) {
        if (!fits(tag)) continue;
        if (unitOfTag(tag.tag) == unit) return &tag;
        if (type.readsIn && !elsewhere) elsewhere = &tag;
    }
    return elsewhere;
}

// The best that is free: a controller that holds what it reads begins with what leaves the unit, one that feeds with what comes to it;
// then set-points of the unit, then those of all others.
const ReadTag* firstFree(const Flowsheet& flowsheet, const model::ControllerType& type, const ControllerTags& tags,
                         const model::Plant* plant, std::string_view unit)
{
    const auto rank = [&](const ReadTag& tag) {
        const std::string_view owner = unitOfTag(tag.tag);
        const bool flow = isOfStream(tag);
        if (owner == unit) return flow ? (isFeed(type) ? 1 : 0) : 2;
        if (flow && feeds(flowsheet, owner, unit)) return isFeed(type) ? 0 : 1;
        return 3;
    };
    const ReadTag* best = nullptr;
    for (const ReadTag& tag : tags.written()) {
        const bool taken = std::any_of(flowsheet.controllers.begin(), flowsheet.controllers.end(),
                                       [&](const model::ControllerEntry& c) { return c.writes == tag.tag; });
        if (taken || (writesFlow(type) && !isOfStream(tag)) || (plant && isTransferred(*plant, tag.tag))) continue;
        if (!best || rank(tag) < rank(*best)) best = &tag;
    }
    return best;
}

// What the unit begins with, or is set to: a value that is held from the start on.
Json valueAtStart(const Flowsheet& flowsheet, const std::string& tag)
{
    const std::string unit(unitOfTag(tag)), key = tag.substr(std::min(tag.size(), unit.size() + 1));
    for (const char* part : {"/initial/", "/params/"})
        if (const Json* value = model::findAtPath(flowsheet, "units/" + unit + part + key);
            value && (value->isString() || value->isNumber()))
            return *value;
    return {};
}

} // namespace

ControllerTags::ControllerTags(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant)
    : m_flowsheet(flowsheet)
    , m_catalogue(catalogue)
{
    for (const model::UnitEntry& unit : flowsheet.units) {
        for (const ReadTag& tag : tagsOf(flowsheet, catalogue, plant, unit.id))
            m_read.push_back({tag.tag, nameOf(tag.tag), tag.siUnit});
        const model::UnitType* type = model::typeOf(catalogue, unit);
        if (!type) continue;
        const auto streams = [&](const model::PortSpec& port) {
            return std::any_of(flowsheet.streams.begin(), flowsheet.streams.end(), [&](const model::StreamEntry& s) {
                return s.from.unit == unit.id && s.from.port == port.key;
            });
        };
        const bool known = plant && plant->unitIndex(unit.id) >= 0;
        const auto write = [&](const std::string& tag, const std::string& siUnit, const char* displayUnit = "") {
            if (!known || model::findWriteTarget(*plant, tag))
                m_written.push_back({tag, nameOf(tag), siUnit, displayUnit});
        };
        for (const model::PortSpec& port : type->ports) {
            if (port.direction != model::Direction::Out || port.phase == model::Phase::Gas || !streams(port)) continue;
            const std::string tag = unit.id + "." + port.key + ".flow";
            if (!known || model::findReadTarget(*plant, tag)) m_read.push_back({tag, nameOf(tag), "m3/s"});
            if (canBeWritten(port)) write(tag, "m3/s");
        }
        for (const model::SetPointSpec& spec : type->setPoints)
            write(unit.id + "." + spec.key, spec.unit, spec.displayUnit);
    }
}

QString ControllerTags::nameOf(const std::string& tag) const
{
    return QCoreApplication::translate("RecipeForm", "%1: %2", "unit, quantity")
        .arg(unitName(m_flowsheet, unitOfTag(tag)), tagName(m_flowsheet, m_catalogue, tag));
}

std::string ControllerTags::unitRead(std::string_view tag) const
{
    const ReadTag* found = tagIn(m_read, tag);
    return found ? found->siUnit : std::string();
}

std::string ControllerTags::unitWritten(std::string_view tag) const
{
    const ReadTag* found = tagIn(m_written, tag);
    return found ? found->siUnit : std::string();
}

std::string ControllerTags::displayUnitWritten(std::string_view tag) const
{
    const ReadTag* found = tagIn(m_written, tag);
    return found ? found->displayUnit : std::string();
}

base::Result<AddedController> addController(const Flowsheet& before, const model::Catalogue& catalogue,
                                            const model::Plant* plant, std::string_view id, std::string_view unit)
{
    const model::ControllerType* type = catalogue.controller(id);
    if (!type) return base::inputError("controllers", base::say(CORE_TR("core", "There is no controller “{1}”."), id));
    const ControllerTags tags(before, catalogue, plant);
    if (!before.unit(unit)) unit = firstUnit(before, catalogue);
    const ReadTag* written = firstFree(before, *type, tags, plant, unit);
    if (!written)
        return base::inputError(
            "controllers",
            base::say(CORE_TR("core", "Nothing in this plant can be set that no controller sets yet. Add a unit with "
                                      "a set-point, or connect an outlet or an inlet, whose flow is one.")));
    const bool own = id == model::equationsType;
    model::ControllerEntry entry;
    entry.id = numberedName(own ? "controller" : id, "_", [&before](const std::string& wish) {
        return std::any_of(before.controllers.begin(), before.controllers.end(),
                           [&wish](const auto& c) { return c.id == wish; });
    });
    entry.type = type->id;
    entry.label = numberedName(label(type->label).toStdString(), " ", [&before](const std::string& wish) {
        return std::any_of(before.controllers.begin(), before.controllers.end(),
                           [&wish](const auto& c) { return c.label == wish; });
    });
    entry.writes = written->tag;
    if (!type->isPlanned) entry.period = Json("1 min");
    // Own equations begin with one that holds what stands.
    if (own) entry.params = Json::object({{"output", "output"}});
    const ReadTag* read = type->reads ? firstToRead(*type, tags, unit) : nullptr;
    if (read) {
        entry.reads = read->tag;
        if (type->hasSetpoint) entry.setpoint = valueAtStart(before, entry.reads);
    } else if (type->reads && type->readsIn) {
        return base::inputError(
            "controllers",
            base::say(CORE_TR("core", "A controller of the type “{1}” reads a value in {2}, and nothing in this plant "
                                      "is measured in that unit; add a component that is."),
                      id, base::displayUnit(type->readsIn)));
    }
    if (type->follows) {
        for (const model::ControllerEntry& other : before.controllers)
            if (const model::ControllerType* known = model::typeOf(catalogue, other);
                known && model::canFollow(*type, *known))
                entry.follows = other.id;
        if (entry.follows.empty())
            return base::inputError(
                "controllers",
                base::say(type->isPlanned
                              ? CORE_TR("core", "A controller of the type “{1}” follows a predictive controller, and "
                                                "this plant has none; add a controller of the type “predictive”.")
                              : CORE_TR("core", "A controller of the type “{1}” follows a cascade, and this "
                                                "plant has none; add a controller of the type “cascade”."),
                          id));
    }
    Edited added = setController(before, entry);
    if (!added) return added.error();
    return AddedController{std::move(*added), entry.id};
}

} // namespace titer::app
