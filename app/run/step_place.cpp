// Reads what leaves by an outlet from a run.
#include "app/run/step_place.h"

#include "app/document/transfer_phase.h"
#include "app/run/run_summary.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

constexpr double usualTime = 86400.0; // of a phase without an end in a recipe without one [s]

class PlaceOfRun {
public:
    PlaceOfRun(const Run& run, const model::PortRef& outlet)
        : m_run(run)
        , m_plant(*run.plant)
        , m_summary(summaryOf(run))
        , m_unit(m_plant.unitIndex(outlet.unit))
    {
        for (std::size_t s = 0; s < m_plant.streams.size(); ++s) {
            const model::PlantStream& stream = m_plant.streams[s];
            const model::PlantUnit& from = m_plant.units[std::size_t(stream.from)];
            if (stream.from == m_unit &&
                from.type->ports[from.outPorts[std::size_t(stream.fromPort)]].key == outlet.port)
                m_stream = int(s);
        }
        m_product = m_summary.product;
    }

    // What has come by the stream in the whole run.
    void readStream(StepPlace& place) const
    {
        const double duration = m_run.result.simulatedTime;
        place.ends = duration;
        if (m_stream < 0) return;
        const StreamSummary& sum = m_summary.streams[std::size_t(m_stream)];
        place.inflow.volume = sum.volume;
        if (m_product >= 0) place.inflow.product = sum.amounts[std::size_t(m_product)] * massOf(m_product);
        double flowing = duration;
        if (m_run.result.streams.size() == m_plant.streams.size()) {
            const solve::StreamTotal& total = m_run.result.streams[std::size_t(m_stream)].total;
            if (total.flowing > 0.0) flowing = total.flowing;
            if (total.last > 0.0) place.ends = total.last;
        }
        if (flowing > 0.0) place.inflow.flow = sum.volume / flowing;
        for (const solve::PhaseRecord& record : m_run.result.phases)
            if (isNow(record.end, place.ends)) place.phases = {idOf(record)};
        // It comes to the very end, or nobody knows what ends it.
        if (isNow(duration, place.ends)) place.phases.clear();
    }

    // What the vessel holds once its phases are over.
    void readVessel(StepPlace& place) const
    {
        place.ends = m_run.result.simulatedTime;
        if (m_unit < 0) return;
        const UnitSummary& sum = m_summary.units[std::size_t(m_unit)];
        place.inflow.volume = sum.volume;
        if (m_product >= 0) {
            const figures::Column* held = m_run.result.column(m_plant.units[std::size_t(m_unit)].id + "." +
                                                              m_plant.components[std::size_t(m_product)].id);
            const double concentration = held ? m_run.result.at(*held, sum.readingTime) : 0.0;
            if (concentration > 0.0) place.inflow.product = sum.volume * concentration * massOf(m_product);
        }
        std::vector<int> last; // phases that need the unit and for which no other of them waits
        bool over = true;
        double ends = 0.0;
        for (const solve::PhaseRecord& record : m_run.result.phases) {
            const model::PlantPhase& phase = m_plant.phases[std::size_t(record.phase)];
            if (!occupies(phase, m_unit)) continue;
            const bool endless = phase.until.empty();
            over = over && (record.end >= 0.0 || endless);
            for (const int before : phase.after) std::erase(last, before);
            std::erase(last, record.phase); // it may take place several times
            last.push_back(record.phase);
            ends = std::max(ends, endless ? place.ends : record.end);
            if (endless) place.endless.emplace_back(phase.id, place.ends - record.start);
        }
        if (!over) place.endless.clear();
        if (!over) return;
        if (const solve::PhaseRecord* sent = lastThatSends(ends)) {
            place.ends = sent->end;
            place.phases = {idOf(*sent)};
            return;
        }
        if (last.empty()) return;
        place.ends = ends;
        for (const int phase : last) place.phases.push_back(m_plant.phases[std::size_t(phase)].id);
    }

private:
    // The phase with whose end the vessel got the last of what flowed in after `time` [s], such as one of a column that sets the flow of
    // a buffer; nullptr where nothing came after it, or it comes to the end of the run.
    const solve::PhaseRecord* lastThatSends(double time) const
    {
        double come = -1.0;
        if (m_run.result.streams.size() == m_plant.streams.size())
            for (std::size_t s = 0; s < m_plant.streams.size(); ++s)
                if (m_plant.streams[s].to == m_unit) come = std::max(come, m_run.result.streams[s].total.last);
        if (come <= time || isNow(come, time) || isNow(m_run.result.simulatedTime, come)) return nullptr;
        const solve::PhaseRecord* found = nullptr;
        for (const solve::PhaseRecord& record : m_run.result.phases)
            if ((record.end >= come || isNow(record.end, come)) && (!found || record.end < found->end)) found = &record;
        return found;
    }
    double massOf(int component) const
    {
        return m_plant.components[std::size_t(component)].conversion(model::Basis::Mass);
    }
    const std::string& idOf(const solve::PhaseRecord& record) const
    {
        return m_plant.phases[std::size_t(record.phase)].id;
    }
    static bool isNow(double time, double then) { return std::abs(time - then) <= 1.0 + 1e-6 * then; }

    const Run& m_run;
    const model::Plant& m_plant;
    const RunSummary m_summary;
    int m_unit = -1;
    int m_stream = -1;
    int m_product = -1;
};

// Without a run: after the last phases of the recipe that have to do with the unit.
void readRecipe(const model::Flowsheet& flowsheet, const std::string& unit, StepPlace& place)
{
    place.ends = durationOf(flowsheet);
    Ids last;
    for (const model::PhaseEntry& phase : flowsheet.phases) {
        const base::Json* from = phase.transfer.find("from");
        if (phase.unit != unit && !(from && from->isString() && from->string().starts_with(unit + "."))) continue;
        if (phase.until.isNull() && phase.transfer.isNull())
            place.endless.emplace_back(phase.id, place.ends > 0.0 ? place.ends : usualTime);
        last.push_back(phase.id);
    }
    for (const model::PhaseEntry& phase : flowsheet.phases)
        if (std::ranges::find(last, phase.id) != last.end())
            for (const std::string& before : phase.after) std::erase(last, before);
    place.phases = std::move(last);
}

} // namespace

StepPlace stepPlace(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::PortRef& outlet,
                    const Run* run)
{
    StepPlace place;
    place.after = outlet;
    if (!run || !run->plant) {
        readRecipe(flowsheet, outlet.unit, place);
        return place;
    }
    const PlaceOfRun read(*run, outlet);
    if (decidesFlow(flowsheet, catalogue, outlet))
        read.readStream(place);
    else
        read.readVessel(place);
    return place;
}

} // namespace titer::app
