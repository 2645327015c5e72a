// What is collected behind a column: pools between two cuts, the criteria that set the cuts, and fractions.
#pragma once

#include "core/figures/chromatogram.h"

namespace titer::figures {

// What left in a span. Lists hold one value per component.
struct Pool {
    Span span;
    double volume = 0.0;                // [m3]
    std::vector<double> amounts;        // [basis]
    std::vector<double> concentrations; // [basis/m3], 0 where nothing flowed
};

// What counts for purity: per component its weight against the others (kg or mol per unit of its basis; 0 = does not
// count).
struct Product {
    int component = 0;
    std::vector<double> weights;
};

// Errors: a cut outside of the run, or one that ends before it begins.
base::Result<Pool> poolBetween(const Chromatogram& chromatogram, Span cut);
// The product among all that counts [-]; nothing where the pool holds none of it.
std::optional<double> purityOf(const Pool& pool, const Product& product);
// A component in the pool against what was loaded of it in the whole course [-]; nothing where none was.
std::optional<double> yieldOf(const Chromatogram& chromatogram, const Pool& pool, int component);
// log10(loaded / in the pool) of a component; nothing where either is none.
std::optional<double> logReductionOf(const Chromatogram& chromatogram, const Pool& pool, int component);

// A limit of a signal: as it is recorded, or a share of the largest value in the span.
struct Level {
    double value = 0.0;
    bool share = false;
};
// Collects from where the signal first rises to `front` until it falls to `back` behind its largest value in the span.
// Errors: a level that is never reached, or never left again.
base::Result<Span> cutByLevel(const Chromatogram& chromatogram, std::span<const double> signal, Level front, Level back,
                              Span span);
// Collects between two volumes [m3] that are counted from the span's start.
base::Result<Span> cutByVolume(const Chromatogram& chromatogram, double from, double to, Span span);
// The cut within the span that holds the most product at this purity [-] or a better one.
base::Result<Span> cutByPurity(const Chromatogram& chromatogram, const Product& product, double purity, Span span);

// One after the other over the span, the last one what is left. Errors: a size that is not above 0, more than 10000 of
// them.
base::Result<std::vector<Pool>> fractionsOfVolume(const Chromatogram& chromatogram, double volume, Span span);
base::Result<std::vector<Pool>> fractionsOfTime(const Chromatogram& chromatogram, double duration, Span span);

} // namespace titer::figures
