#include "core/twin/advice/train_frame.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::twin {

using base::say;
using figures::RunResult;
using model::Plant;
using solve::StreamTotal;

namespace {

model::Equipment equipmentOf(const Plant& plant, int unit)
{
    const model::PlantUnit& one = plant.units[std::size_t(unit)];
    return one.model ? one.model->equipment() : model::Equipment();
}

// Units downstream, those that are reached by fewer streams first.
std::vector<int> downstreamOf(const Plant& plant, int unit)
{
    std::vector<char> seen(plant.units.size(), 0);
    std::vector<int> reached = {unit};
    seen[std::size_t(unit)] = 1;
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const model::PlantStream& stream : plant.streams)
            if (stream.from == reached[i] && !seen[std::size_t(stream.to)]) {
                seen[std::size_t(stream.to)] = 1;
                reached.push_back(stream.to);
            }
    reached.erase(reached.begin());
    return reached;
}

bool holdsCulture(const Plant& plant, int unit)
{
    return bool(plant.units[std::size_t(unit)].setup.kinetics);
}

bool isInlet(const model::PlantUnit& unit)
{
    return unit.inPorts.empty();
}

class TrainReader {
public:
    TrainReader(const Plant& plant, const RunResult& result)
        : m_plant(plant)
        , m_result(result)
    {
    }

    base::Result<TrainFrame> frame(int vessel);

private:
    // [kg]
    double productIn(std::size_t stream, int component) const
    {
        const std::vector<double>& amounts = m_result.streams[stream].total.amounts;
        const std::size_t c = std::size_t(component);
        return c < amounts.size() ? amounts[c] * m_plant.components[c].conversion(model::Basis::Mass) : 0.0;
    }
    bool joins(int unit) const;
    void addSources(int unit, std::vector<std::size_t>& streams, int depth) const;
    void findProduct(int vessel);
    double cyclesOf(const std::string& unit) const;
    double usedOf(const std::string& unit) const;
    std::optional<TrainStep> step(int unit) const;
    std::string tankOf(int unit) const;

    const Plant& m_plant;
    const RunResult& m_result;
    int m_product = -1;
};

// It does nothing but bring several streams together.
bool TrainReader::joins(int unit) const
{
    const model::PlantUnit& one = m_plant.units[std::size_t(unit)];
    return one.type->moves && !one.type->holdup && !isInlet(one) &&
           std::ranges::count_if(m_plant.streams, [unit](const auto& stream) { return stream.to == unit; }) > 1;
}

// The streams by which a unit is reached from the vessels, steps and inlets before it.
void TrainReader::addSources(int unit, std::vector<std::size_t>& streams, int depth) const
{
    constexpr int deepest = 16; // of units in a circle
    for (std::size_t s = 0; s < m_plant.streams.size() && depth < deepest; ++s) {
        if (m_plant.streams[s].to != unit || !(m_result.streams[s].total.volume > 0.0)) continue;
        if (joins(m_plant.streams[s].from))
            addSources(m_plant.streams[s].from, streams, depth + 1);
        else
            streams.push_back(s);
    }
}

// The product of which most leaves the vessel.
void TrainReader::findProduct(int vessel)
{
    double most = 0.0;
    for (int c = 0; c < int(m_plant.components.size()); ++c) {
        if (m_plant.components[std::size_t(c)].role != model::Role::Product) continue;
        double mass = 0.0;
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s)
            if (m_plant.streams[s].from == vessel) mass += productIn(s, c);
        if (!(mass > most)) continue;
        most = mass;
        m_product = c;
    }
}

// How often the recipe went through its phases, or its own count.
double TrainReader::cyclesOf(const std::string& unit) const
{
    const figures::Kpi* cycles = m_result.kpi(unit + ".cycles");
    return cycles && cycles->value >= 1.0 ? std::round(cycles->value) : 1.0;
}

double TrainReader::usedOf(const std::string& unit) const
{
    double most = 0.0;
    if (const figures::Column* used = m_result.column(unit + ".capacity_used"))
        for (const double value : used->values)
            if (std::isfinite(value)) most = std::max(most, value);
    return most;
}

// Nothing where it is no step, or nothing came to it.
std::optional<TrainStep> TrainReader::step(int unit) const
{
    const model::PlantUnit& one = m_plant.units[std::size_t(unit)];
    const figures::Kpi* time = m_result.kpi(one.id + ".step_time");
    if (!time) return std::nullopt;
    TrainStep step{.unit = one.id, .label = one.label.empty() ? one.id : one.label, .time = time->value};
    std::vector<std::size_t> sources;
    addSources(unit, sources, 0);
    for (const std::size_t s : sources) {
        const StreamTotal& came = m_result.streams[s].total;
        if (const model::PlantUnit& from = m_plant.units[std::size_t(m_plant.streams[s].from)]; isInlet(from)) {
            step.buffers.push_back({from.id, from.label.empty() ? from.id : from.label, came.volume});
            continue;
        }
        step.volume += came.volume;
        step.product += productIn(s, m_product);
        step.loading = std::max(step.loading, came.flowing);
    }
    if (!(step.volume > 0.0)) return std::nullopt;
    step.loading = std::min(step.loading, step.time);
    const model::Equipment equipment = one.model->equipment();
    step.kind = equipment.resin > 0.0        ? TrainStep::Kind::Column
                : equipment.filterArea > 0.0 ? TrainStep::Kind::Filter
                                             : TrainStep::Kind::Other;
    step.bed = equipment.resin;
    step.area = equipment.filterArea;
    step.isByProduct = equipment.membraneArea > 0.0;
    if (const figures::Kpi* yield = m_result.kpi(one.id + ".yield")) step.yield = yield->value;
    step.holds = one.type->holdup && !step.isByProduct;
    if (step.kind == TrainStep::Kind::Column) step.cycles = cyclesOf(one.id);
    if (step.kind == TrainStep::Kind::Filter) step.used = usedOf(one.id);
    return step;
}

// The vessel from which most comes to it.
std::string TrainReader::tankOf(int unit) const
{
    std::vector<std::size_t> sources;
    addSources(unit, sources, 0);
    double most = 0.0;
    std::string tank;
    for (const std::size_t s : sources) {
        const model::PlantUnit& from = m_plant.units[std::size_t(m_plant.streams[s].from)];
        if (!from.type->holdup || !(productIn(s, m_product) > most)) continue;
        most = productIn(s, m_product);
        tank = from.id;
    }
    return tank;
}

base::Result<TrainFrame> TrainReader::frame(int vessel)
{
    const model::PlantUnit& unit = m_plant.units[std::size_t(vessel)];
    TrainFrame frame{.vessel = unit.id, .label = unit.label.empty() ? unit.id : unit.label};
    findProduct(vessel);
    if (m_product < 0)
        return base::inputError(
            "units/" + unit.id,
            say(CORE_TR("core", "No product leaves “{1}” in the run of this plant, so that nothing can be planned "
                                "behind it: let its recipe empty it."),
                unit.id));
    frame.component = m_plant.components[std::size_t(m_product)].id;
    if (const model::HoldupModel* holdup = unit.model->facets().holdup) frame.heel = holdup->heel();
    if (std::size_t(vessel) < m_result.starts.size()) frame.begin = std::max(m_result.starts[std::size_t(vessel)], 0.0);
    frame.harvest = m_result.simulatedTime;
    for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
        if (m_plant.streams[s].from != vessel || !(productIn(s, m_product) > 0.0)) continue;
        const StreamTotal& left = m_result.streams[s].total;
        frame.volume += left.volume;
        frame.product += productIn(s, m_product);
        frame.harvest = std::min(frame.harvest, left.first);
        frame.emptying = std::max(frame.emptying, left.flowing);
    }
    int follows = -1;
    for (const int u : downstreamOf(m_plant, vessel)) {
        std::optional<TrainStep> found = step(u);
        if (!found) continue;
        found->follows = follows;
        // A column that no buffer comes to is flowed through.
        if (found->kind == TrainStep::Kind::Column && !found->buffers.empty()) {
            follows = int(frame.steps.size());
            if (frame.tank.empty()) frame.tank = tankOf(u);
        }
        frame.steps.push_back(std::move(*found));
    }
    return frame;
}

} // namespace

int vesselOfTrain(const Plant& plant)
{
    int vessel = -1;
    for (int u = 0; u < int(plant.units.size()); ++u) {
        if (!holdsCulture(plant, u)) continue;
        const std::vector<int> behind = downstreamOf(plant, u);
        if (std::ranges::any_of(behind, [&](int other) { return holdsCulture(plant, other); })) continue;
        if (std::ranges::any_of(behind, [&](int other) {
                const model::Equipment equipment = equipmentOf(plant, other);
                return equipment.resin > 0.0 || equipment.filterArea > 0.0;
            }))
            vessel = vessel < 0 ? u : vessel;
    }
    return vessel;
}

base::Result<TrainFrame> trainBehind(const Plant& plant, const RunResult& result)
{
    const int vessel = vesselOfTrain(plant);
    if (vessel < 0)
        return base::inputError("units",
                                say(CORE_TR("core", "This plant has no culture with columns or filters behind it, so "
                                                    "that there is no train to plan.")));
    if (result.streams.size() != plant.streams.size())
        return base::inputError("run", say(CORE_TR("core", "The run of this plant says nothing of its streams; run "
                                                           "the plant again.")));
    return TrainReader(plant, result).frame(vessel);
}

base::Result<TrainFrame> trainBehindTank(const Plant& plant, const RunResult& result, const TrainFrame& culture)
{
    base::Result<TrainFrame> frame = TrainReader(plant, result).frame(plant.unitIndex(culture.tank));
    if (frame) frame->isTank = true;
    return frame;
}

} // namespace titer::twin
