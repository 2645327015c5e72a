#include "core/figures/amounts/amounts.h"

#include "core/base/not_available.h"
#include "core/figures/liquids.h"
#include "core/figures/train.h"

#include <algorithm>
#include <array>
#include <utility>

namespace titer::figures {

namespace {

using AmountKind = Amount::Kind;

struct KindRow {
    std::string_view text, measure;
    bool named, reused;
};
constexpr std::array<KindRow, Amount::kindCount> kindRows{{{"inlet", "m3", true, false},
                                                           {"initial", "m3", true, false},
                                                           {"water", "m3", false, false},
                                                           {"solution", "m3", false, false},
                                                           {"steam", "kg", false, false},
                                                           {"resin", "m3", true, true},
                                                           {"membrane", "m2", true, true},
                                                           {"filter", "m2", true, false},
                                                           {"set", "1", true, false},
                                                           {"container", "1", true, false},
                                                           {"outlet", "m3", true, false},
                                                           {"electricity", "J", false, false},
                                                           {"heat", "J", false, false},
                                                           {"fuel", "J", false, false},
                                                           {"withdrawn", "m3", false, false},
                                                           {"batch", "1", true, false}}};

constexpr const KindRow& rowOfKind(AmountKind kind)
{
    return kindRows[std::size_t(kind)];
}

class AmountReader {
public:
    AmountReader(const model::Plant& plant, const RunResult& result)
        : m_plant(plant)
        , m_result(result)
        , m_train(plant, result)
        , m_liquids(liquidsOf(plant, result, m_train))
    {
    }

    std::vector<Amount> read()
    {
        for (int u = 0; u < int(m_plant.units.size()); ++u) {
            for (const Liquid& liquid : m_liquids)
                if (liquid.from == u) addLiquid(liquid);
            addWorn(u);
            addEnergy(u);
            addOutlet(u);
        }
        return std::move(m_amounts);
    }

private:
    const model::PlantUnit& unitAt(int u) const { return m_plant.units[std::size_t(u)]; }

    Amount& add(AmountKind kind, int u, double amount)
    {
        const std::string& id = unitAt(u).id;
        return m_amounts.emplace_back(
            Amount{.kind = kind, .id = id, .step = id, .amount = amount, .uses = 1.0, .parts = {}});
    }

    void addLiquid(const Liquid& liquid)
    {
        using From = Liquid::Kind;
        const AmountKind kind = liquid.kind == From::Inlet      ? AmountKind::Inlet
                                : liquid.kind == From::Initial  ? AmountKind::Initial
                                : liquid.kind == From::Water    ? AmountKind::Water
                                : liquid.kind == From::Solution ? AmountKind::Solution
                                                                : AmountKind::Steam;
        Amount& made = add(kind, liquid.from, liquid.amount);
        if (liquid.step >= 0) made.step = unitAt(liquid.step).id;
        made.isPlain = liquid.isPlain;
        made.bringsProduct = liquid.bringsProduct;
        if (kind != AmountKind::Inlet && kind != AmountKind::Initial) return;
        for (int c = 0; c < int(m_plant.components.size()); ++c) {
            const double basis = kind == AmountKind::Initial
                                     ? m_result.balances[std::size_t(liquid.from)].components[std::size_t(c)].initial
                                     : broughtOf(liquid.from, c);
            if (const double mass = m_train.mass(c) * basis; mass > 0.0) made.parts.push_back({c, mass});
            if (basis > 0.0 && m_plant.components[std::size_t(c)].role == model::Role::Product)
                made.bringsProduct = true;
        }
    }

    // Of a component by all ports of an inlet [basis].
    double broughtOf(int inlet, int component) const
    {
        double sum = 0.0;
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s)
            if (m_plant.streams[s].from == inlet) sum += m_result.streams[s].total.amounts[std::size_t(component)];
        return sum;
    }

    double figureOf(int u, const char* key) const
    {
        const Kpi* kpi = m_result.kpi(unitAt(u).id + "." + key);
        return kpi ? kpi->value : 0.0;
    }

    void addWorn(int u)
    {
        if (!m_train.isStep(u)) return;
        const std::pair<AmountKind, const char*> worn[] = {{AmountKind::Resin, "resin"},
                                                           {AmountKind::Membrane, "membrane_area"},
                                                           {AmountKind::Filter, "filter_area"},
                                                           {AmountKind::Set, "single_use_sets"},
                                                           {AmountKind::Container, "containers"}};
        for (const auto& [kind, key] : worn)
            if (const double amount = figureOf(u, key); amount > 0.0) {
                Amount& made = add(kind, u, amount);
                if (kind == AmountKind::Resin) made.uses = std::max(figureOf(u, "cycles"), 0.0);
                if (kind == AmountKind::Membrane) made.uses = timesThrough(u);
            }
    }

    // How often the recipe went through the unit's work, cleaning aside.
    double timesThrough(int u) const
    {
        std::vector<int> times(m_plant.phases.size(), 0);
        int max = 1;
        for (const solve::PhaseRecord& record : m_result.phases) {
            const model::PlantPhase& phase = m_plant.phases[std::size_t(record.phase)];
            if (phase.unit == u && !phase.cleaning) max = std::max(max, ++times[std::size_t(record.phase)]);
        }
        return max;
    }

    void addEnergy(int u)
    {
        const Kpi* energy = m_result.kpi(unitAt(u).id + ".energy");
        if (!energy || energy->unit != "J" || !(energy->value > 0.0)) return;
        const bool isHeat = std::string_view(unitAt(u).type->id) == "heat_exchanger";
        add(isHeat ? AmountKind::Heat : AmountKind::Electricity, u, energy->value);
    }

    // A sink of the plant that does not take the product. Gas has no volume here.
    void addOutlet(int u)
    {
        if (unitAt(u).model->stateCount() > 0 || m_train.isEnd(u)) return;
        double volume = 0.0;
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
            const model::PlantStream& stream = m_plant.streams[s];
            if (stream.from == u) return;
            if (stream.to != u) continue;
            const model::PlantUnit& from = unitAt(stream.from);
            const int port = from.outPorts[std::size_t(stream.fromPort)];
            if (from.type->ports[std::size_t(port)].phase != model::Phase::Gas)
                volume += m_result.streams[s].total.volume;
        }
        if (!(volume > 0.0)) return;
        Amount& made = add(AmountKind::Outlet, u, volume);
        if (const int step = lastStepBefore(u); step >= 0) made.step = unitAt(step).id;
    }

    int lastStepBefore(int outlet) const
    {
        std::vector<char> seen(m_plant.units.size(), 0);
        std::vector<int> next = {outlet};
        seen[std::size_t(outlet)] = 1;
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (next[i] != outlet && m_train.isStep(next[i])) return next[i];
            for (const model::PlantStream& s : m_plant.streams)
                if (s.to == next[i] && !seen[std::size_t(s.from)])
                    seen[std::size_t(s.from)] = 1, next.push_back(s.from);
        }
        return -1;
    }

    const model::Plant& m_plant;
    const RunResult& m_result;
    Train m_train;
    std::vector<Liquid> m_liquids;
    std::vector<Amount> m_amounts;
};

} // namespace

bool Amount::isLiquid() const
{
    return kind == Kind::Inlet || kind == Kind::Initial || kind == Kind::Water || kind == Kind::Solution ||
           kind == Kind::Outlet;
}

double Amount::massOfParts() const
{
    double sum = 0.0;
    for (const Part& part : parts) sum += part.mass;
    return sum;
}

double Amount::mass() const
{
    if (kind == Kind::Steam) return amount;
    return isLiquid() ? std::max(liquidDensity * amount, massOfParts()) : base::notAvailable;
}

std::string Amount::of() const
{
    const std::string text(textOf(kind));
    return isNamed(kind) ? text + ":" + id : text;
}

std::string_view textOf(Amount::Kind kind)
{
    return rowOfKind(kind).text;
}

std::string_view measureOf(Amount::Kind kind)
{
    return rowOfKind(kind).measure;
}

bool isNamed(Amount::Kind kind)
{
    return rowOfKind(kind).named;
}

bool isReused(Amount::Kind kind)
{
    return rowOfKind(kind).reused;
}

std::vector<Amount> amountsOf(const model::Plant& plant, const RunResult& result)
{
    if (result.balances.size() != plant.units.size() || result.streams.size() != plant.streams.size()) return {};
    return AmountReader(plant, result).read();
}

} // namespace titer::figures
