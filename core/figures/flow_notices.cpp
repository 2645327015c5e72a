#include "core/figures/flow_notices.h"

#include "core/base/units/units.h"
#include "core/figures/train.h"
#include "core/model/plant/first_inflow.h"
#include "core/model/types/cell_contents.h"

#include <algorithm>

namespace titer::figures {

using base::say;
using solve::Simulation;

namespace {

class FlowFindings {
public:
    FlowFindings(const model::Plant& plant, const Simulation& simulation, const RunResult& result)
        : m_plant(plant)
        , m_simulation(simulation)
        , m_result(result)
        , m_train(plant, result)
        , m_received(plant.units.size(), 0.0)
        , m_isFed(plant.units.size(), false)
    {
        for (std::size_t s = 0; s < plant.streams.size(); ++s) {
            if (portOf(plant.streams[s]).phase != model::Phase::Liquid) continue;
            m_isFed[std::size_t(plant.streams[s].to)] = true;
            m_received[std::size_t(plant.streams[s].to)] += result.streams[s].total.volume;
        }
    }

    base::Notices all()
    {
        for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
            if (unitAt(int(u)).added || unitAt(int(u)).outPorts.empty() || m_result.starts[u] < 0.0) continue;
            if (isDry(int(u))) {
                reportDry(int(u));
            } else {
                reportProduct(int(u));
                reportCells(int(u));
            }
        }
        return std::move(m_found);
    }

private:
    const model::PlantUnit& unitAt(int unit) const { return m_plant.units[std::size_t(unit)]; }
    const model::PortSpec& portOf(const model::PlantStream& s) const
    {
        return unitAt(s.from).type->ports[std::size_t(unitAt(s.from).outPorts[std::size_t(s.fromPort)])];
    }
    std::string pathOf(int unit) const { return "units/" + unitAt(unit).id; }
    bool isSaid(const std::string& where) const
    {
        return std::ranges::find(m_result.notices, where, &base::Notice::where) != m_result.notices.end();
    }

    // Something leads to it, nothing came, and it held nothing at first.
    bool isDry(int unit) const
    {
        return m_isFed[std::size_t(unit)] && !(m_received[std::size_t(unit)] > 0.0) &&
               !(unitAt(unit).setup.initialVolume > 0.0);
    }
    bool gives(int unit) const { return m_result.starts[std::size_t(unit)] >= 0.0 && !isDry(unit); }

    // Whether a phase that never began, which is said, was to let something flow on the way to this unit.
    bool waitsForPhase(int unit) const
    {
        std::vector<int> way = model::upstreamOf(m_plant, unit);
        way.push_back(unit);
        std::vector<bool> began(m_plant.phases.size(), false);
        for (const solve::PhaseRecord& record : m_result.phases) began[std::size_t(record.phase)] = true;
        const auto isOnWay = [&](int u) { return std::ranges::find(way, u) != way.end(); };
        for (std::size_t p = 0; p < m_plant.phases.size(); ++p) {
            const model::PlantPhase& phase = m_plant.phases[p];
            if (!began[p] && (isOnWay(phase.unit) || isOnWay(phase.transfer.unit) ||
                              std::ranges::any_of(phase.set, [&](const auto& set) { return isOnWay(set.first.unit); })))
                return true;
        }
        return false;
    }

    void reportDry(int unit)
    {
        for (const model::PlantStream& s : m_plant.streams) {
            if (s.to != unit || portOf(s).phase != model::Phase::Liquid || !gives(s.from)) continue;
            // What nobody opens is said of the port that it would leave by.
            if (isSaid(pathOf(s.from) + "/" + portOf(s).key)) continue;
            if (waitsForPhase(unit)) return;
            m_found.push_back(
                {pathOf(unit),
                 say(CORE_TR("core", "Nothing flowed into “{1}” in this run: what leads to it from “{2}” stayed at 0. "
                                     "Let a program, the recipe or a controller set this flow, and a valve on the "
                                     "way open to it."),
                     unitAt(unit).id, unitAt(s.from).id)});
            return;
        }
    }

    double productBy(std::size_t stream) const
    {
        return m_train.productOf([&](int c) { return m_result.streams[stream].total.amounts[std::size_t(c)]; });
    }
    bool isWaste(int unit) const
    {
        const model::PlantUnit& u = unitAt(unit);
        return std::string_view(u.type->id) == "outlet" && u.setup.params.choice("takes") != "product";
    }
    // Only parts or passes on what comes: how far the product gets is told by what lies behind it.
    bool isBetween(int unit) const
    {
        const model::UnitType& type = *unitAt(unit).type;
        return type.moves && !type.holdup && !unitAt(unit).outPorts.empty();
    }

    // Of the product that left a unit, what came to where it can be of use and what to waste [kg, as Train counts it].
    struct Ways {
        double on = 0.0, wasted = 0.0;
        bool mayGoOn = false; // something other than waste lies behind
        int waste = -1;       // the outlet to which most of it came that was wasted
        double most = 0.0;    // what came there
    };
    // What is between parts the product as it parted all of it.
    void follow(int unit, double part, int depth, Ways& ways) const
    {
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
            const int to = m_plant.streams[s].to;
            if (m_plant.streams[s].from != unit) continue;
            const double amount = part * productBy(s);
            if (isWaste(to)) {
                ways.wasted += amount;
                if (amount > ways.most) ways.waste = to, ways.most = amount;
            } else if (isBetween(to) && depth > 0) {
                double all = 0.0;
                for (std::size_t in = 0; in < m_plant.streams.size(); ++in)
                    if (m_plant.streams[in].to == to) all += productBy(in);
                follow(to, all > 0.0 ? amount / all : 0.0, depth - 1, ways);
            } else {
                ways.on += amount;
                ways.mayGoOn = true;
            }
        }
    }

    void reportProduct(int unit)
    {
        if (!m_train.isStep(unit)) return;
        constexpr int maxBetween = 32; // units between two steps; ends a recycle
        Ways ways;
        follow(unit, 1.0, maxBetween, ways);
        if (!ways.mayGoOn) return;
        const std::vector<solve::MassBalance> balances = m_simulation.massBalances(unit);
        const auto of = [&](auto part) {
            return m_train.productOf([&](int c) { return part(balances[std::size_t(c)]); });
        };
        const double had =
            of([](const solve::MassBalance& b) { return b.initial + b.in + std::max(b.generated, 0.0); });
        const double stayed = of([](const solve::MassBalance& b) { return b.held; });
        const auto share = [had](double part) { return base::writeQuantity(std::max(part, 0.0) / had, "%", 3); };
        constexpr double much = 0.5, hardlyAny = 0.01;
        if (ways.wasted > ways.on && ways.wasted > much * had)
            m_found.push_back(
                {pathOf(unit),
                 say(CORE_TR("core", "Most of the product of “{1}” does not go on: {2} of it leaves as waste, most of "
                                     "that by “{3}”, and {4} goes to the next step. Lead the port by which it leaves "
                                     "there, or let a valve behind it open in time."),
                     unitAt(unit).id, share(ways.wasted), unitAt(ways.waste).id, share(ways.on))});
        else if (!unitAt(unit).type->holdup && stayed > much * had && ways.on < hardlyAny * had)
            m_found.push_back(
                {pathOf(unit),
                 say(CORE_TR("core", "The product does not leave “{1}”: {2} of it is still there at the end of the "
                                     "run. Let the recipe elute it, or last longer."),
                     unitAt(unit).id, share(stayed))});
    }

    void reportCells(int unit)
    {
        const model::ParamSet& params = unitAt(unit).setup.params;
        const bool breaks = std::ranges::any_of(params.entries, [](const model::ParamSet::Entry& entry) {
            return std::string_view(entry.spec->key) == model::cellContents;
        });
        const int named = breaks ? params.component("cells") : -1;
        const int cells = named >= 0 || !breaks ? named : m_plant.componentIndex("cells");
        const std::string where = pathOf(unit) + "/params/cells";
        if (cells < 0 || isSaid(where)) return;
        constexpr double hardlyAny = 0.01;
        const double came = m_train.arrived(unit, cells), all = m_train.raised(cells);
        if (!(all > 0.0) || came > hardlyAny * all) return;
        const auto amount = [&](std::size_t s) { return m_result.streams[s].total.amounts[std::size_t(cells)]; };
        int best = -1; // stream by which most of them left a unit upstream, and not this way
        const std::vector<int> way = model::upstreamOf(m_plant, unit);
        const auto isOnWay = [&](int u) { return u == unit || std::ranges::find(way, u) != way.end(); };
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s)
            if (isOnWay(m_plant.streams[s].from) && !isOnWay(m_plant.streams[s].to) &&
                amount(s) > (best < 0 ? 0.0 : amount(std::size_t(best))))
                best = int(s);
        if (best < 0) return; // none were left, or they stay in a vessel
        const std::string& id = m_plant.components[std::size_t(cells)].id;
        const model::PlantStream& stream = m_plant.streams[std::size_t(best)];
        m_found.push_back(
            {where, say(CORE_TR("core", "Hardly any of the cells “{1}” came to “{2}”, so next to none were disrupted: "
                                        "they left “{3}” by its port “{4}” ({5}). Put “{2}” behind that port."),
                        id, unitAt(unit).id, unitAt(stream.from).id, portOf(stream).key, portOf(stream).label)});
    }

    const model::Plant& m_plant;
    const Simulation& m_simulation;
    const RunResult& m_result;
    const Train m_train;
    std::vector<double> m_received; // per unit, by streams [m3]
    std::vector<bool> m_isFed;      // per unit: a liquid stream leads to it
    base::Notices m_found;
};

} // namespace

base::Notices flowNotices(const model::Plant& plant, const Simulation& simulation, const RunResult& result)
{
    constexpr double rounding = 1e-9;
    if (!(plant.duration > 0.0) || simulation.time() < plant.duration * (1.0 - rounding)) return {};
    return FlowFindings(plant, simulation, result).all();
}

} // namespace titer::figures
