// Connecting ports: which fit, and why others do not.
#include "app/document/edits.h"
#include "core/model/equations/described.h"

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;
using base::Sentence;
using model::Direction;
using model::Flowsheet;
using model::PortRef;
using model::PortSpec;

namespace {

bool isTaken(const Flowsheet& f, const PortRef& port, const PortSpec& spec)
{
    if (spec.direction == Direction::In && spec.many) return false;
    return std::any_of(f.streams.begin(), f.streams.end(),
                       [&](const model::StreamEntry& s) { return s.from == port || s.to == port; });
}

// Why no stream can lead from one to the other, or nothing.
std::optional<Sentence> refusal(const Flowsheet& f, const model::Catalogue& catalogue, const PortRef& from,
                                const PortRef& to)
{
    const PortSpec* source = portSpec(f, catalogue, from);
    const PortSpec* target = portSpec(f, catalogue, to);
    if (!source) return say(CORE_TR("core", "There is no port “{1}”."), from.text());
    if (!target) return say(CORE_TR("core", "There is no port “{1}”."), to.text());
    if (from.unit == to.unit)
        return say(CORE_TR("core", "A stream connects one unit to another. Choose a port of another unit."));
    if (source->direction != Direction::Out)
        return say(CORE_TR("core", "“{1}” is an inlet; a stream starts at an outlet."), from.text());
    if (target->direction != Direction::In)
        return say(CORE_TR("core", "“{1}” is an outlet; a stream ends at an inlet."), to.text());
    if (source->phase != target->phase) {
        return source->phase == model::Phase::Gas
                   ? say(CORE_TR("core", "“{1}” carries gas but “{2}” takes liquid. Choose a gas port."), from.text(),
                         to.text())
                   : say(CORE_TR("core", "“{1}” carries liquid but “{2}” takes gas. Choose a liquid port."),
                         from.text(), to.text());
    }
    if (isTaken(f, from, *source)) {
        return say(CORE_TR("core", "“{1}” already has a stream. Remove it first, or insert a splitter."), from.text());
    }
    if (isTaken(f, to, *target))
        return say(CORE_TR("core", "“{1}” already has a stream. Remove it first, or insert a mixer."), to.text());
    const bool doubled = std::any_of(f.streams.begin(), f.streams.end(),
                                     [&](const model::StreamEntry& s) { return s.from == from && s.to == to; });
    if (doubled) return say(CORE_TR("core", "These two ports are already connected."));
    return std::nullopt;
}

} // namespace

const PortSpec* portSpec(const Flowsheet& f, const model::Catalogue& catalogue, const PortRef& port)
{
    const model::UnitEntry* unit = f.unit(port.unit);
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    if (!type) return nullptr;
    const auto spec =
        std::find_if(type->ports.begin(), type->ports.end(), [&](const PortSpec& p) { return port.port == p.key; });
    return spec == type->ports.end() ? nullptr : &*spec;
}

Edited connectPorts(const Flowsheet& before, const model::Catalogue& catalogue, const PortRef& from, const PortRef& to)
{
    // Drawn from an inlet to an outlet it means the same stream.
    const PortSpec* first = portSpec(before, catalogue, from);
    const bool backwards = first && first->direction == Direction::In;
    const PortRef& source = backwards ? to : from;
    const PortRef& target = backwards ? from : to;
    if (const std::optional<Sentence> why = refusal(before, catalogue, source, target))
        return Error{Code::Input, "units/" + target.unit, *why};
    Flowsheet f = before;
    f.streams.push_back({source, target});
    return f;
}

Edited removeStream(const Flowsheet& before, const model::StreamEntry& stream)
{
    Flowsheet f = before;
    if (std::erase(f.streams, stream) == 0) {
        return Error{
            Code::Input, "streams",
            say(CORE_TR("core", "There is no stream from “{1}” to “{2}”."), stream.from.text(), stream.to.text())};
    }
    return f;
}

std::vector<PortTarget> portTargets(const Flowsheet& f, const model::Catalogue& catalogue, const PortRef& port)
{
    const PortSpec* own = portSpec(f, catalogue, port);
    if (!own) return {};
    std::vector<PortTarget> targets;
    for (const model::UnitEntry& unit : f.units) {
        const model::UnitType* type = model::typeOf(catalogue, unit);
        if (!type || unit.id == port.unit) continue;
        for (const PortSpec& spec : type->ports) {
            const PortRef other{unit.id, spec.key};
            const bool backwards = own->direction == Direction::In;
            targets.push_back(
                {other, backwards ? refusal(f, catalogue, other, port) : refusal(f, catalogue, port, other)});
        }
    }
    std::stable_partition(targets.begin(), targets.end(), [](const PortTarget& t) { return !t.refusal; });
    return targets;
}

std::vector<PortRef> fittingPorts(const Flowsheet& f, const model::Catalogue& catalogue, std::string_view unitId)
{
    const model::UnitEntry* unit = f.unit(unitId);
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    if (!type) return {};
    std::vector<PortRef> ports;
    for (const Direction direction : {Direction::Out, Direction::In}) {
        for (const PortSpec& spec : type->ports) {
            const PortRef port{unit->id, spec.key};
            if (spec.direction == direction && !isTaken(f, port, spec)) ports.push_back(port);
        }
    }
    return ports;
}

} // namespace titer::app
