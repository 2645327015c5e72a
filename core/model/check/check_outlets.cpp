// Outlets without a stream that something may leave by: what leaves there is collected as waste, so that no mass is lost, and a notice
// says so.
#include "core/base/utf8.h"
#include "core/model/check/checking.h"
#include "core/model/plant/unit_ports.h"

#include <algorithm>

namespace titer::model {

using base::say;
using base::Sentence;

namespace {

constexpr const char* collector = "outlet";

// A liquid outlet without a stream whose flow the unit itself decides.
bool isOpen(const PlantUnit& unit, std::size_t port)
{
    const PortSpec& spec = unit.type->ports[unit.outPorts[port]];
    return spec.rule == FlowRule::Follows && spec.phase == Phase::Liquid && unit.outStreams[port] < 0;
}

// The open ports that take something at these set-points at first, with this entering by all streams.
std::vector<int> flowingAt(const PlantUnit& unit, std::size_t components, const std::vector<double>& set, double flow,
                           double amount)
{
    UnitPorts ports(unit, components, flow);
    const std::vector<double> amounts(components, amount); // [basis/s]
    for (std::size_t p = 0; p < ports.in.size(); ++p) {
        ports.in[p].amounts = amounts.data();
        if (!unit.setup.inConnected[p]) ports.in[p].flow = ports.in[p].heat = 0.0;
    }
    std::vector<double> states(std::size_t(unit.model->stateCount() + unit.model->quadratureCount()));
    const std::vector<double> memory = startMemory(*unit.model);
    unit.model->start(states.data());
    unit.model->outflows({0.0, set, states.data(), ports.in, ports.out, memory});
    std::vector<int> flowing;
    for (std::size_t p = 0; p < ports.out.size(); ++p)
        if (isOpen(unit, p) && ports.out[p].flow > 0.0) flowing.push_back(int(p));
    return flowing;
}

// Some ports take liquid, others what is suspended in it alone.
std::vector<int> flowingAt(const PlantUnit& unit, std::size_t components, const std::vector<double>& set)
{
    const std::vector<int> flowing = flowingAt(unit, components, set, 1.0, 0.0);
    return flowing.empty() ? flowingAt(unit, components, set, 1e-3, 1e-6) : flowing;
}

// An id that no unit has: "ufdf_permeate".
std::string freeId(const Checking& checking, const PortRef& from)
{
    constexpr std::size_t most = 60; // of 64 that an id may have
    const auto isTaken = [&checking](const std::string& id) {
        return checking.flowsheet.unit(id) ||
               std::ranges::find(checking.collected, id, &Collected::id) != checking.collected.end();
    };
    const std::string wish(base::utf8Head(from.unit + "_" + from.port, most));
    std::string id = wish;
    for (int i = 2; isTaken(id); ++i) id = wish + "_" + std::to_string(i);
    return id;
}

class OpenOutlets {
public:
    explicit OpenOutlets(Checking& checking)
        : m_checking(checking)
    {
        for (const PlantPhase& phase : checking.plant.phases)
            for (const PlantRamp& ramp : phase.ramps) write(ramp.target);
        for (const PlantController& controller : checking.plant.controllers) write(controller.writes);
    }

    void evaluate(int index)
    {
        const PlantUnit& unit = m_checking.plant.units[std::size_t(index)];
        if (!unit.model) return;
        std::vector<int> open;
        for (std::size_t p = 0; p < unit.outPorts.size(); ++p)
            if (isOpen(unit, p)) open.push_back(int(p));
        if (open.empty()) return;
        if (mayChange(index)) {
            for (const int p : open)
                collect(
                    unit, p, placeOf(unit, p),
                    say(CORE_TR("core", "The port “{2}” ({3}) of “{1}” is unconnected; what leaves there is collected "
                                        "as waste."),
                        unit.id, portOf(unit, p).key, portOf(unit, p).label));
            return;
        }
        const bool isSet = !unit.set.empty() && !flowingAt(unit, componentCount(), unit.set, 1.0, 0.0).empty();
        for (const int p : flowingAt(unit, componentCount(), unit.set))
            if (!isSet)
                collect(unit, p, placeOf(unit, p),
                        say(CORE_TR("core", "The flow into “{1}” also leaves through its port “{2}” ({3}), which is "
                                            "unconnected; what leaves there is collected as waste."),
                            unit.id, portOf(unit, p).key, portOf(unit, p).label));
            else
                collectSet(unit, p, "units/" + unit.id + "/params/" + unit.type->setPoints[0].key);
        for (const PlantPhase& phase : m_checking.plant.phases) evaluate(index, phase);
    }

private:
    const PortSpec& portOf(const PlantUnit& unit, int port) const
    {
        return unit.type->ports[unit.outPorts[std::size_t(port)]];
    }
    std::string placeOf(const PlantUnit& unit, int port) const
    {
        return "units/" + unit.id + "/" + portOf(unit, port).key;
    }
    std::size_t componentCount() const { return m_checking.plant.components.size(); }
    void write(const WriteTarget& target)
    {
        if (target.setPoint >= 0) m_written.push_back(target.unit);
    }

    // Whether it is not known beforehand where the unit sends what enters: by its states, or by set-points that go on changing.
    bool mayChange(int index) const
    {
        const PlantUnit& unit = m_checking.plant.units[std::size_t(index)];
        return unit.type->holdup || unit.model->stateCount() > 0 || !startMemory(*unit.model).empty() ||
               std::ranges::find(m_written, index) != m_written.end();
    }

    // By all that the phase sets of it, at the first of what decides.
    void evaluate(int index, const PlantPhase& phase)
    {
        const PlantUnit& unit = m_checking.plant.units[std::size_t(index)];
        std::vector<double> set = unit.set;
        int first = -1;
        for (const auto& [target, value] : phase.set) {
            if (target.unit != index || target.setPoint < 0) continue;
            set[std::size_t(target.setPoint)] = value;
            if (first < 0) first = target.setPoint;
        }
        if (first < 0) return;
        for (const int p : flowingAt(unit, componentCount(), set))
            collectSet(unit, p,
                       "recipe/phases/" + phase.id + "/set/" + unit.id + "." +
                           unit.type->setPoints[std::size_t(first)].key);
    }

    void collectSet(const PlantUnit& unit, int port, const std::string& where)
    {
        collect(unit, port, where,
                say(CORE_TR("core", "This sends the flow into “{1}” to its port “{2}”, which is unconnected; what "
                                    "leaves there is collected as waste."),
                    unit.id, portOf(unit, port).key));
    }

    // Once per port.
    void collect(const PlantUnit& unit, int port, const std::string& where, Sentence what)
    {
        const PortRef from{unit.id, portOf(unit, port).key};
        auto& open = m_checking.collected;
        if (std::ranges::find(open, from, &Collected::from) == open.end())
            open.push_back({from, where, std::move(what), freeId(m_checking, from), portOf(unit, port).label});
    }

    Checking& m_checking;
    std::vector<int> m_written; // units whose set-points a ramp or a controller writes
};

} // namespace

void checkOutlets(Checking& checking)
{
    if (!checking.catalogue.unit(collector)) return;
    OpenOutlets outlets(checking);
    for (int u = 0; u < int(checking.plant.units.size()); ++u) outlets.evaluate(u);
    for (const Collected& open : checking.collected)
        checking.notice(open.where, open.what,
                        {say(CORE_TR("core", "Add an outlet")),
                         {{Edit::Kind::Supply, "units/" + open.from.unit + "/" + open.from.port, collector, open.id}}});
}

Flowsheet withCollectors(const Flowsheet& flowsheet, const std::vector<Collected>& collected)
{
    Flowsheet whole = flowsheet;
    for (const Collected& open : collected) {
        UnitEntry entry;
        entry.id = open.id;
        entry.type = collector;
        const UnitEntry& unit = *whole.unit(open.from.unit);
        entry.label = (unit.label.empty() ? unit.id : unit.label) + " · " + open.port;
        whole.units.push_back(entry);
        whole.streams.push_back({open.from, {entry.id, "in"}});
    }
    return whole;
}

} // namespace titer::model
