// Evaluates a bed: rates, Jacobian, and the factors of I - gamma J by elimination of bound states at each place, then
// of the beads, then of the elements from the outlet to the inlet.
#pragma once

#include "core/base/not_available.h"
#include "core/unitops/column/bed/bed.h"

#include <memory>
#include <vector>

namespace titer::unitops::column {

// What enters.
struct Feed {
    double flow = 0.0;               // [m3/s]
    const double* amounts = nullptr; // per component [basis/s]
    // Holds everywhere at once where the liquid itself does not say it (Description::acidity); not a number: as at
    // first.
    double ph = base::notAvailable;
};

// Room of its own: one per group [worker]. The names and meanings are those of model::LargeUnit.
class BedWork {
public:
    explicit BedWork(std::shared_ptr<const Bed> bed);
    ~BedWork();

    bool rates(const Feed& feed, const double* y, double* dydt);
    bool linearize(const Feed& feed, const double* y);
    void product(const double* x, double* out) const;
    // Column 0: by the flow at fixed amounts; column 1 + i: by the amount per second of component i.
    void inflowColumn(int column, double* out) const;
    int highestOrder() const;
    double newtonTolerance() const;
    bool factor(double gamma);
    void solve(double* b) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace titer::unitops::column
