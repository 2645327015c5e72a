#include "core/model/first_inflow.h"

#include "core/model/plant.h"

#include <algorithm>

namespace titer::model {

namespace {

// The streams that feed a unit, followed upstream to the inlets whose programs decide.
class Upstream {
public:
    explicit Upstream(const Plant& plant)
        : m_plant(plant)
        , m_seen(plant.units.size(), 0)
    {
    }

    void visit(int unit, Operation& operation)
    {
        if (m_seen[unit]) return;
        m_seen[unit] = 1;
        for (const PlantStream& stream : m_plant.streams) {
            if (stream.to != unit) continue;
            const PlantUnit& from = m_plant.units[stream.from];
            if (from.type->hasProgram)
                addProgram(from.setup.program, operation);
            else
                visit(stream.from, operation);
        }
    }

private:
    void addProgram(const std::vector<ProgramStep>& program, Operation& operation)
    {
        for (const ProgramStep& step : program) {
            operation.largest.resize(m_plant.components.size(), 0.0);
            for (std::size_t c = 0; c < step.concentration.size(); ++c) {
                const double end = step.concentration[c] + step.ramp[c] * step.duration;
                operation.largest[c] = std::max({operation.largest[c], step.concentration[c], end});
            }
            if (operation.flow > 0.0 || !(step.flow > 0.0)) continue;
            operation.flow = step.flow;
            operation.temperature = step.temperature;
            operation.concentrations = step.concentration;
        }
    }

    const Plant& m_plant;
    std::vector<char> m_seen;
};

} // namespace

Operation firstInflow(const Plant& plant, int unit)
{
    Operation operation;
    Upstream(plant).visit(unit, operation);
    return operation;
}

} // namespace titer::model
