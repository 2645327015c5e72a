#include "core/figures/train.h"

#include "core/model/types/cell_contents.h"
#include "core/model/types/particles.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using solve::MassBalance;

using model::Role;

Train::Train(const model::Plant& plant, const RunResult& result)
    : m_plant(plant)
    , m_result(result)
{
    for (std::size_t c = 0; c < plant.components.size(); ++c) {
        const model::Component& component = plant.components[c];
        m_mass.push_back(component.conversion(model::Basis::Mass));
        if (component.role == Role::Product) m_products.push_back(int(c));
        if (model::isImpurity(component.role)) m_impurities.push_back(int(c));
    }
    m_weight = m_mass;
    for (const int c : m_products) m_weighed = m_weighed && m_mass[c] > 0.0;
    if (!m_weighed && m_products.size() == 1) m_weight[m_products.front()] = 1.0;
    findWithin();
    findContents();
    for (const solve::UnitBalance& unit : result.balances) m_balances.push_back(unit.components);
    findEnds();
    findWays();
}

// Product in cells counts as far as the units that break them: behind these it is lost if it is not free.
void Train::findWithin()
{
    m_toBreak.assign(m_plant.units.size(), 0);
    for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
        const model::ParamSet& params = m_plant.units[u].setup.params;
        const bool breaks =
            std::any_of(params.entries.begin(), params.entries.end(), [](const model::ParamSet::Entry& entry) {
                return std::string_view(entry.spec->key) == model::productWithin;
            });
        const int within = breaks ? params.component(model::productWithin) : -1;
        if (within < 0 || !(m_mass[within] > 0.0) || isProduct(within) ||
            !isProduct(params.component(model::productFreed)))
            continue;
        m_toBreak[u] = 1;
        if (!isWithin(within)) m_within.push_back(within);
    }
    spreadUpstream(m_toBreak);
}

// What units that break cells make product of the dry mass of these.
void Train::findContents()
{
    m_toFree.assign(m_plant.units.size(), 0);
    for (std::size_t u = 0; m_weighed && u < m_plant.units.size(); ++u) {
        if (!model::breaksCells(*m_plant.units[u].type)) continue;
        const model::ParamSet& params = m_plant.units[u].setup.params;
        const int named = params.component("cells"), cells = named < 0 ? m_plant.componentIndex("cells") : named;
        double part = 0.0;
        for (const int c : m_products)
            if (c != cells) part += params.perComponent(model::cellContents)[std::size_t(c)];
        if (cells < 0 || !(part * m_mass[cells] > 0.0)) continue;
        m_toFree[u] = 1;
        const auto known = std::ranges::find(m_contents, cells, &Contents::cells);
        if (known == m_contents.end())
            m_contents.push_back({cells, part * m_mass[cells]});
        else
            known->perCell = std::max(known->perCell, part * m_mass[cells]);
    }
    spreadUpstream(m_toFree);
}

// Marks all units from which a marked one can be reached.
void Train::spreadUpstream(std::vector<char>& marked) const
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const model::PlantStream& s : m_plant.streams)
            if (marked[s.to] && !marked[s.from]) marked[s.from] = 1, moved = true;
    }
}

bool Train::isProduct(int component) const
{
    return std::find(m_products.begin(), m_products.end(), component) != m_products.end();
}

bool Train::isWithin(int component) const
{
    return std::find(m_within.begin(), m_within.end(), component) != m_within.end();
}

bool Train::isEnd(int unit) const
{
    return std::find(m_ends.begin(), m_ends.end(), unit) != m_ends.end();
}

bool Train::isInlet(int unit) const
{
    bool out = false;
    for (const model::PlantStream& s : m_plant.streams) {
        if (s.to == unit) return false;
        out = out || s.from == unit;
    }
    return out && m_plant.units[unit].type->hasProgram;
}

double Train::brought(int unit) const
{
    double volume = 0.0;
    for (std::size_t s = 0; s < m_plant.streams.size(); ++s)
        if (m_plant.streams[s].from == unit) volume += m_result.streams[s].total.volume;
    return volume;
}

bool Train::bringsProduct(int unit) const
{
    return productOf([&](int c) { return m_balances[unit][c].out; }) > 0.0;
}

bool Train::isStep(int unit) const
{
    if (m_plant.units[unit].type->moves) return false;
    return productOf([&](int c) {
               const MassBalance& a = m_balances[unit][c];
               return a.initial + a.in + std::max(a.generated, 0.0);
           }) > 0.0;
}

// Of the vessels those from which no product went on come first: a pool between two steps may hold more when a run ends.
void Train::findEnds()
{
    for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
        const model::ParamSet& params = m_plant.units[u].setup.params;
        for (const model::ParamSet::Entry& entry : params.entries)
            if (std::string_view(entry.spec->key) == "takes" && entry.chosen() == "product") m_ends.push_back(int(u));
    }
    if (!m_ends.empty()) return;
    int best = -1;
    double max = 0.0;
    bool last = false;
    for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
        if (isCulture(int(u)) || !m_plant.units[u].type->holdup) continue;
        const double held = freeProductOf([&](int c) { return m_balances[u][c].held; });
        const double gone = freeProductOf([&](int c) { return m_balances[u][c].out; });
        const bool keeps = !(gone > 0.0);
        if (!(held > 0.0) || (last && !keeps)) continue;
        if (held > max || (keeps && !last)) best = int(u), max = held, last = keeps;
    }
    if (best >= 0) m_ends.push_back(best);
}

void Train::findWays()
{
    m_leads.assign(m_plant.units.size(), 0);
    for (const int u : m_ends) m_leads[u] = 1;
    spreadUpstream(m_leads);
}

// The part of what a stream carried of a component that comes to a step or a vessel from which an end can be reached. What lies
// between without keeping anything parts it as it parted all of the component.
double Train::goesOn(int stream, int component, int depth) const
{
    const int unit = m_plant.streams[stream].to;
    if (!m_ends.empty() && !m_leads[unit]) return 0.0;
    const model::UnitType& type = *m_plant.units[unit].type;
    if (isEnd(unit) || !type.moves || type.holdup || depth == 0) return 1.0;
    double all = 0.0, on = 0.0;
    bool any = false;
    for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
        if (m_plant.streams[s].from != unit) continue;
        any = true;
        const double amount = m_result.streams[s].total.amounts[component];
        all += amount;
        if (amount > 0.0) on += amount * goesOn(int(s), component, depth - 1);
    }
    if (!any) return m_ends.empty() ? 1.0 : 0.0;
    return all > 0.0 ? on / all : 1.0;
}

double Train::arrived(int unit, int component) const
{
    if (isWithin(component) && !m_toBreak[unit]) return 0.0;
    const MassBalance& a = m_balances[unit][component];
    return a.initial + a.in;
}

double Train::passedOn(int unit, int component) const
{
    return carriedOn(unit, component, isWithin(component) ? &m_toBreak : nullptr);
}

// By streams to marked units alone, where `to` marks some.
double Train::carriedOn(int unit, int component, const std::vector<char>* to) const
{
    if (isEnd(unit)) return to ? 0.0 : m_balances[unit][component].held;
    constexpr int maxBetween = 32; // units between two steps; ends a recycle
    double on = 0.0;
    for (std::size_t s = 0; s < m_plant.streams.size(); ++s)
        if (m_plant.streams[s].from == unit && (!to || (*to)[m_plant.streams[s].to]))
            on += m_result.streams[s].total.amounts[component] * goesOn(int(s), component, maxBetween);
    return on;
}

double Train::inCells(int unit, double (*amountOf)(const MassBalance&)) const
{
    double sum = 0.0;
    if (!m_toFree[unit]) return sum;
    for (const Contents& in : m_contents) sum += in.perCell * amountOf(m_balances[unit][in.cells]);
    return sum;
}

double Train::productArrived(int unit) const
{
    return productOf([&](int c) { return arrived(unit, c); }) +
           inCells(unit, [](const MassBalance& a) { return a.initial + a.in; });
}

double Train::productArisen(int unit) const
{
    const double free =
        productOf([&](int c) { return isWithin(c) && !m_toBreak[unit] ? 0.0 : m_balances[unit][c].generated; });
    return std::max(free + inCells(unit, [](const MassBalance& a) { return a.generated; }), 0.0);
}

double Train::productPassedOn(int unit) const
{
    double on = productOf([&](int c) { return passedOn(unit, c); });
    for (const Contents& in : m_contents) on += in.perCell * carriedOn(unit, in.cells, &m_toFree);
    return on;
}

double Train::raised(int component, bool byCulturesAlone) const
{
    double sum = 0.0;
    for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
        const MassBalance& a = m_balances[u][component];
        sum += a.initial;
        if (isCulture(int(u)) || !byCulturesAlone) sum += std::max(a.generated, 0.0);
        if (isInlet(int(u))) sum += a.out;
    }
    return sum;
}

double Train::raised(int component) const
{
    return raised(component, false);
}

double Train::productMade() const
{
    double made = productOf([this](int c) { return raised(c, true); });
    for (const Contents& in : m_contents) made += in.perCell * raised(in.cells, true);
    return made > 0.0 ? made : productOf([this](int c) { return raised(c, false); });
}

double Train::kept(int component) const
{
    double sum = 0.0;
    if (isWithin(component)) return sum;
    for (const int u : m_ends) sum += m_balances[u][component].held;
    return sum;
}

} // namespace titer::figures
