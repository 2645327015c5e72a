// The plant around a column that gets another size: what is written in it times what the column's flow, volume and times are
// multiplied by.
#pragma once

#include "core/studies/scale/column_surroundings.h"
#include "core/studies/scale/scaled_value.h"

#include <functional>

namespace titer::studies {

struct ScaleFactors {
    double volume = 1.0, flow = 1.0, time = 1.0, velocity = 1.0;
};

class ScaledPlant {
public:
    ScaledPlant(const model::Flowsheet& flowsheet, const model::Plant& plant, const ColumnSurroundings& around,
                const ScaleFactors& factors);

    void size(const std::string& unit, double diameter, double height); // [m]
    void sizeRadial(const std::string& unit, double height);            // of the cylinder [m]
    // Dispersion and film that are stated as values.
    void transport(const std::string& unit);
    // Programs of inlets, fractions that are cut, and what stays as it is.
    void feeds();
    void recipe();

    const model::Flowsheet& flowsheet() const { return m_flowsheet; }
    const std::vector<ScaledValue>& changes() const { return m_changes; }
    const base::Notices& notices() const { return m_notices; }

private:
    // Times `factor`, if a number stands there.
    void multiply(const std::string& path, double factor);
    void put(const std::string& path, base::Json value);
    void program(const std::string& unit);
    void phase(const model::PlantPhase& phase, const model::PhaseEntry& entry);
    void condition(const std::string& path, const base::Json& condition);
    double factorOf(std::string_view tag) const; // of a value that ends a phase
    void noteWhatStays();

    model::Flowsheet m_flowsheet;
    const model::Plant& m_plant;
    const ColumnSurroundings& m_around;
    ScaleFactors m_factors;
    std::vector<ScaledValue> m_changes;
    base::Notices m_notices;
};

} // namespace titer::studies
