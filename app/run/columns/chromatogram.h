// What the window shows of a column's chromatogram: its course, the pool that two cuts make, and fractions. The numbers are those of
// core/solve. Immutable [any].
#pragma once

#include "core/figures/pooling.h"
#include "core/model/plant/plant.h"
#include "core/runs/run.h"

#include <optional>
#include <vector>

namespace titer::app {

// What lies between two cuts. NaN where something is not known.
struct PoolFigures {
    double yield = 0.0;         // of the product against what was loaded [-]
    double purity = 0.0;        // [-]
    double volume = 0.0;        // [m3]
    double columnVolumes = 0.0; // [-]
    double concentration = 0.0; // of the product [basis/m3]
};

class Chromatogram {
public:
    // Errors: nothing leaves the unit by a stream, a run without outputs, values that are no numbers.
    static base::Result<Chromatogram> read(const model::Plant& plant, const figures::RunResult& result, int unit);

    const figures::Chromatogram& course() const { return m_course; }
    // Among the components of the course; -1 where there is none.
    int product() const { return m_product.component; }
    // What counts in its purity.
    const figures::Product& counted() const { return m_product; }
    double packedVolume() const { return m_packedVolume; } // of the bed [m3], 0 = not known
    // Volume through the column since the first sample, per sample [CV]; empty where the bed's volume is not known.
    std::vector<double> columnVolumes() const;

    // When the product enters at half its largest concentration for the first time [s]; the first sample where none does.
    double loadBegin() const;
    // Around the largest peak of the product; nothing where it shows none.
    std::optional<figures::Span> proposedCut() const;
    PoolFigures pool(figures::Span cut) const;

    // From somewhat before the cut to somewhat behind it, a dozen at most of an even size [CV]; empty where nothing is known.
    struct Fractions {
        double volume = 0.0; // of each [CV]
        std::vector<figures::Span> spans;
    };
    Fractions fractionsAround(figures::Span cut) const;

private:
    Chromatogram(figures::Chromatogram course, figures::Product product, double packedVolume)
        : m_course(std::move(course))
        , m_product(std::move(product))
        , m_packedVolume(packedVolume)
    {
    }

    figures::Chromatogram m_course;
    figures::Product m_product;
    double m_packedVolume;
};

// Whether a unit has a chromatogram at all.
bool hasChromatogram(const model::Plant& plant, int unit);

} // namespace titer::app
