// Integrates what flowed in a run.
#include "app/run/run_summary.h"

#include "app/document/edits_components.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using ReadKind = model::ReadTarget::Kind;

namespace {

// 0 where there is none.
double valueAt(const figures::RunResult& result, const figures::Column* column, double seconds)
{
    const double value = column ? result.at(*column, seconds) : 0.0;
    return std::isfinite(value) ? value : 0.0;
}

// -1 where the unit has no vessel.
double filledShare(const model::PlantUnit& unit, double volume)
{
    const double share = volume / vesselVolume(unit);
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : -1.0;
}

class Summary {
public:
    explicit Summary(const Run& run)
        : m_flowsheet(run.flowsheet)
        , m_plant(*run.plant)
        , m_result(run.result)
    {
    }

    RunSummary make()
    {
        findRoles();
        m_made.units.resize(m_plant.units.size());
        m_made.streams.resize(m_plant.streams.size());
        if (m_result.streams.size() == m_plant.streams.size())
            takeStreamTotals();
        else
            estimateFlows();
        for (std::size_t u = 0; u < m_plant.units.size(); ++u) addUnit(int(u));
        return std::move(m_made);
    }

private:
    const figures::Column* column(int unit, ReadKind kind, int index, bool out = true, int port = 0) const
    {
        for (const figures::Column& c : m_result.columns) {
            const model::ReadTarget& t = c.target;
            if (t.unit != unit || t.kind != kind) continue;
            if (kind == ReadKind::PortFlow
                    ? t.outPort == out && t.port == port
                    : t.index == index && (kind != ReadKind::PortComponent || (t.outPort == out && t.port == port)))
                return &c;
        }
        return nullptr;
    }

    // The main culture names the cells of the plant, and its product where the plant does not.
    void findRoles()
    {
        double largest = -1.0;
        int made = -1;
        for (std::size_t u = 0; u < m_plant.units.size(); ++u) {
            const model::PlantUnit& unit = m_plant.units[u];
            if (!unit.setup.kinetics) continue;
            const double volume = vesselVolume(unit);
            if (volume <= largest) continue;
            largest = volume;
            m_made.main = int(u);
            made = unit.setup.kinetics.componentOf("product");
            m_made.cells =
                std::max(unit.setup.kinetics.componentOf("cells"), unit.setup.kinetics.componentOf("biomass"));
        }
        m_made.product = productBeside(made);
    }

    // What is said to be the product comes before what the main culture makes, which may be bound within its cells, or a trace beside it.
    int productBeside(int made) const
    {
        const auto isSaid = [this](int component) {
            const base::Json* entry = componentEntry(m_flowsheet, m_plant.components[std::size_t(component)].id);
            const base::Json* role = entry ? entry->find("role") : nullptr;
            return role && *role == base::Json("product");
        };
        if (made >= 0 && isSaid(made)) return made;
        int product = made;
        for (int c = int(m_plant.components.size()) - 1; c >= 0; --c) {
            if (isSaid(c)) product = c;
            if (product < 0 && m_plant.components[std::size_t(c)].role == model::Role::Product) product = c;
        }
        return product;
    }

    void takeStreamTotals()
    {
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
            const solve::StreamTotal& total = m_result.streams[s].total;
            m_made.streams[s] = {total.volume, total.amounts};
        }
    }

    // Of a run that is kept from before runs reported what their streams carried.
    void estimateFlows()
    {
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s) addFlow(int(s));
        correctTransfers();
        for (const solve::DoseRecord& dose : m_result.doses) addDose(dose);
    }

    // Trapezoids over the output times.
    void addFlow(int s)
    {
        const model::PlantStream& stream = m_plant.streams[std::size_t(s)];
        StreamSummary& sum = m_made.streams[std::size_t(s)];
        sum.amounts.assign(m_plant.components.size(), 0.0);
        const figures::Column* flow = column(stream.from, ReadKind::PortFlow, 0, true, stream.fromPort);
        if (!flow) return;
        const auto& times = m_result.times;
        const auto integral = [&](const figures::Column* c) {
            double total = 0.0;
            for (std::size_t i = 1; i < times.size(); ++i) {
                const double a = flow->values[i - 1] * (c ? c->values[i - 1] : 1.0),
                             b = flow->values[i] * (c ? c->values[i] : 1.0);
                if (std::isfinite(a) && std::isfinite(b)) total += 0.5 * (a + b) * (times[i] - times[i - 1]);
            }
            return total;
        };
        sum.volume = integral(nullptr);
        if (!(sum.volume > 0.0)) return;
        for (std::size_t c = 0; c < sum.amounts.size(); ++c)
            if (const figures::Column* component =
                    column(stream.from, ReadKind::PortComponent, int(c), true, stream.fromPort))
                sum.amounts[c] = integral(component);
    }

    // A transfer may last less than a step of the output times: its record knows start and end exactly. What passes on in the same
    // time has the same error.
    void correctTransfers()
    {
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
            const model::PlantStream& stream = m_plant.streams[s];
            double exact = 0.0, began = 0.0;
            for (const solve::PhaseRecord& record : m_result.phases) {
                const model::PlantPhase& phase = m_plant.phases[std::size_t(record.phase)];
                if (!phase.isTransfer || phase.transfer.unit != stream.from ||
                    phase.transfer.outPort != stream.fromPort)
                    continue;
                const double end = record.end < 0.0 ? m_result.simulatedTime : record.end;
                exact += phase.transfer.flow * (end - record.start);
                began = record.start;
            }
            if (!(exact > 0.0)) continue;
            if (m_made.streams[s].volume > 0.0) {
                scaleFrom(int(s), exact / m_made.streams[s].volume, 0);
                continue;
            }
            // No output time fell into it.
            m_made.streams[s].volume = exact;
            for (std::size_t c = 0; c < m_plant.components.size(); ++c)
                m_made.streams[s].amounts[c] =
                    exact * valueAt(m_result,
                                    column(stream.from, ReadKind::PortComponent, int(c), true, stream.fromPort), began);
        }
    }

    void scaleFrom(int s, double factor, std::size_t depth)
    {
        StreamSummary& sum = m_made.streams[std::size_t(s)];
        sum.volume *= factor;
        for (double& amount : sum.amounts) amount *= factor;
        const int to = m_plant.streams[std::size_t(s)].to;
        if (m_plant.units[std::size_t(to)].type->holdup || depth > m_plant.streams.size()) return;
        for (const int next : m_plant.units[std::size_t(to)].outStreams)
            if (next >= 0) scaleFrom(next, factor, depth + 1);
    }

    void addDose(const solve::DoseRecord& dose)
    {
        if (dose.stream < 0 || std::size_t(dose.stream) >= m_made.streams.size()) return;
        StreamSummary& sum = m_made.streams[std::size_t(dose.stream)];
        const model::PlantStream& stream = m_plant.streams[std::size_t(dose.stream)];
        sum.volume += dose.volume;
        for (std::size_t c = 0; c < sum.amounts.size(); ++c)
            if (const figures::Column* component =
                    column(stream.from, ReadKind::PortComponent, int(c), true, stream.fromPort)) {
                sum.amounts[c] += dose.volume * valueAt(m_result, component, dose.time);
            }
    }

    void addUnit(int u)
    {
        const model::PlantUnit& unit = m_plant.units[std::size_t(u)];
        UnitSummary& sum = m_made.units[std::size_t(u)];
        sum.readingTime = m_result.simulatedTime;
        // Before the first transfer that empties it.
        const model::PlantPhase* emptied = nullptr;
        for (const solve::PhaseRecord& record : m_result.phases) {
            const model::PlantPhase& phase = m_plant.phases[std::size_t(record.phase)];
            if (!phase.isTransfer || phase.transfer.unit != u || record.start > sum.readingTime) continue;
            sum.readingTime = record.start;
            emptied = &phase;
        }
        if (unit.type->holdup) {
            sum.volume = volumeHeld(u, emptied, sum.readingTime);
            sum.level = filledShare(unit, sum.volume);
            if (unit.setup.kinetics) sum.made = unit.setup.kinetics.componentOf("product");
            if (sum.made < 0) sum.made = m_made.product;
            if (sum.made >= 0)
                sum.product = sum.volume * valueAt(m_result, column(u, ReadKind::Component, sum.made), sum.readingTime);
        }
    }

    // By the key figure, which is read at that very instant where the vessel is emptied through its main outlet; else from the outputs around it.
    double volumeHeld(int u, const model::PlantPhase* emptied, double seconds) const
    {
        const model::PlantUnit& unit = m_plant.units[std::size_t(u)];
        const auto leavesBy = [&](const model::PlantPhase& phase) {
            return std::string_view(
                unit.type->ports[std::size_t(unit.outPorts[std::size_t(phase.transfer.outPort)])].key);
        };
        const figures::Kpi* kpi = m_result.kpi(unit.id + ".volume");
        if (kpi && (!emptied || leavesBy(*emptied) == "out")) return kpi->value;
        return valueAt(m_result, m_result.column(unit.id + ".volume"), seconds);
    }

    const model::Flowsheet& m_flowsheet;
    const model::Plant& m_plant;
    const figures::RunResult& m_result;
    RunSummary m_made;
};

} // namespace

double vesselVolume(const model::PlantUnit& unit)
{
    for (const auto& spec : unit.type->params)
        if (std::string_view(spec.key) == "vessel_volume") return unit.setup.params["vessel_volume"];
    return 0.0;
}

RunSummary summaryOf(const Run& run)
{
    return Summary(run).make();
}

double levelAt(const Run& run, int unit, double seconds)
{
    const model::PlantUnit& u = run.plant->units[std::size_t(unit)];
    const figures::Column* volume = run.result.column(u.id + ".volume");
    return volume ? filledShare(u, valueAt(run.result, volume, seconds)) : -1.0;
}

} // namespace titer::app
