// Vessels with a unit behind them to which nobody lets anything flow: the run would go on, and nothing would ever come there.
#include "core/base/units/units.h"
#include "core/model/check/checking.h"
#include "core/model/plant/flow_owner.h"

#include <set>
#include <string_view>
#include <utility>

namespace titer::model {

using base::say;

namespace {

// The outlet ports whose flow recipe, controllers or measured values that are mapped to it decide: unit and port.
std::set<std::pair<int, int>> writtenPorts(const Plant& plant)
{
    std::set<std::pair<int, int>> ports;
    const auto write = [&](const WriteTarget& target) {
        if (target.outPort >= 0) ports.emplace(target.unit, target.outPort);
    };
    for (const PlantPhase& phase : plant.phases) {
        for (const auto& [target, value] : phase.set) write(target);
        for (const PlantRamp& ramp : phase.ramps) write(ramp.target);
        for (const PlantDose& dose : phase.doses) ports.emplace(dose.source, dose.sourcePort);
        if (phase.isTransfer) ports.emplace(phase.transfer.unit, phase.transfer.outPort);
    }
    for (const PlantController& controller : plant.controllers) write(controller.writes);
    for (const TagEntry& entry : plant.tags)
        if (const base::Result<WriteTarget> target = findWriteTarget(plant, entry.variable)) write(*target);
    return ports;
}

// What is to be sent on, about: what it begins with, else what fits into it [m3].
double volumeToSend(const PlantUnit& vessel)
{
    if (vessel.setup.initialVolume > 0.0) return vessel.setup.initialVolume;
    for (const ParamSet::Entry& entry : vessel.setup.params.entries)
        if (std::string_view(entry.spec->key) == "vessel_volume") return entry.value;
    return 0.0;
}

// Whether only a recipe or a controller could let something flow to where more than a way out of the plant stands.
bool waitsForWriter(const Plant& plant, const PlantStream& stream)
{
    const PlantUnit &from = plant.units[std::size_t(stream.from)], &to = plant.units[std::size_t(stream.to)];
    const PortSpec& port = from.type->ports[std::size_t(from.outPorts[std::size_t(stream.fromPort)])];
    return from.type->holdup && port.rule == FlowRule::Set && port.phase == Phase::Liquid && !to.outPorts.empty() &&
           receivingOwner(plant, stream) < 0;
}

void reportStream(Checking& checking, const PlantStream& stream)
{
    const Plant& plant = checking.plant;
    const PlantUnit &from = plant.units[std::size_t(stream.from)], &to = plant.units[std::size_t(stream.to)];
    const PortSpec& port = from.type->ports[std::size_t(from.outPorts[std::size_t(stream.fromPort)])];
    const std::string where = entryPath("units", from.id, std::size_t(stream.from)) + "/" + port.key;
    Offer offer;
    if (const double content = volumeToSend(from); content > 0.0)
        offer = {say(CORE_TR("core", "Add a transfer")),
                 {{Edit::Kind::Transfer, where, base::writeQuantity(content, base::displayUnit("m3"), 4)}}};
    checking.notice(where,
                    say(CORE_TR("core", "Nothing ever flows from “{1}” to “{2}”: neither the recipe nor a controller "
                                        "sets the flow of its port “{3}” ({4}). Add a transfer."),
                        from.id, to.id, port.key, port.label),
                    std::move(offer));
}

} // namespace

void checkEmptying(Checking& checking)
{
    const std::set<std::pair<int, int>> written = writtenPorts(checking.plant);
    for (const PlantStream& stream : checking.plant.streams)
        if (waitsForWriter(checking.plant, stream) && !written.contains({stream.from, stream.fromPort}))
            reportStream(checking, stream);
}

} // namespace titer::model
