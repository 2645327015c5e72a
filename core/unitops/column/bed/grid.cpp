#include "core/unitops/column/bed/grid.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

using base::say;

namespace {

// What of the column decides on its grid.
struct Nature {
    bool linear = true;  // what is bound stays in proportion to the liquid
    double plates = 0.0; // of the component whose fronts stay the sharpest
    // How much faster than a front of the largest concentration a trace ahead of it falls back: its foot is thinner
    // than the dispersion by this.
    double steepness = 1.0;
    bool keepsForm = false; // nothing but dispersion holds up what the isotherm sharpens
    double bend = 0.0;      // of the isotherm then: see bendOf
    double peclet = 0.0;    // L u / D of the component that disperses the least
    double depth = 0.0; // largest bead radius over the depth that a component reaches while the liquid passes the bed
};

// Bound concentration without its constant part over the liquid's, at `part` of the largest liquid.
std::vector<double> affinities(const Description& column, const std::vector<double>& largest, double part)
{
    const model::Binding& binding = *column.binding;
    std::vector<double> c(largest), q(binding.boundCount()), k(largest.size(), 0.0);
    for (double& v : c) v *= part;
    if (!binding.equilibrium(c.data(), column.ph, q.data())) return {};
    for (const model::BoundShare& s : binding.shares()) k[s.component] += s.amount * q[s.state];
    for (std::size_t i = 0; i < k.size(); ++i) k[i] = c[i] > 0.0 ? k[i] / c[i] : 0.0;
    return k;
}

// How fast a component leaves the solid where little is bound [1/s]; 0 where nothing holds it up.
std::vector<double> releases(const Description& column, const std::vector<double>& largest, double part)
{
    const model::Binding& binding = *column.binding;
    std::vector<double> c(largest), q(binding.boundCount()), slow(largest.size(), 0.0);
    if (!binding.kinetic()) return slow;
    for (double& v : c) v *= part;
    if (!binding.equilibrium(c.data(), column.ph, q.data())) return slow;
    std::vector<model::Dual8> liquid(c.begin(), c.end()), bound(q.begin(), q.end()), rate(q.size());
    for (const model::BoundShare& s : binding.shares()) {
        if (!(s.amount > 0.0)) continue;
        bound[s.state].d[0] = 1.0;
        binding.rates(model::Pore<model::Dual8>{liquid.data(), bound.data(), column.ph}, rate.data());
        bound[s.state].d[0] = 0.0;
        slow[s.component] = std::max(0.0, -rate[s.state].d[0]);
    }
    return slow;
}

// Retained over free, by volume and affinity.
double retention(const Description& column, int i, double bound)
{
    const double beads = (1.0 - column.porosity) / column.porosity;
    if (column.model == Model::LumpedRate) return beads * std::max(bound, 0.0);
    const double access = column.accessibility.empty() ? 1.0 : column.accessibility[i];
    if (!(access > 0.0)) return 0.0;
    return beads * (access * column.particlePorosity + (1.0 - column.particlePorosity) * std::max(bound, 0.0));
}

// Plates of component i with the affinity `bound` and the rate `release` (van Deemter, Zuiderweg, Klinkenberg 1956,
// Chem. Eng. Sci. 5:271).
double platesOf(const Description& column, int i, double bound, double release, double velocity, double dispersion,
                double film)
{
    double height = 2.0 * dispersion / velocity;
    const double access = column.accessibility.empty() ? 1.0 : column.accessibility[i];
    if (release > 0.0 && bound > 0.0) {
        const double solid = column.model == Model::LumpedRate
                                 ? (1.0 - column.porosity) / column.porosity
                                 : (1.0 - column.porosity) / column.porosity * (1.0 - column.particlePorosity);
        const double retained = solid * bound;
        height += 2.0 * velocity * retained / (release * std::pow(1.0 + retained, 2));
    }
    if (column.model != Model::LumpedRate && access > 0.0) {
        const double beads = (1.0 - column.porosity) / column.porosity;
        const double pore = access * column.particlePorosity;
        const double retained = beads * (pore + (1.0 - column.particlePorosity) * std::max(bound, 0.0));
        double resistance = column.particleRadius / (3.0 * film);
        if (column.model == Model::GeneralRate)
            resistance += column.particleRadius * column.particleRadius / (15.0 * pore * column.poreDiffusivity[i]);
        height += 2.0 * std::pow(retained / (1.0 + retained), 2) * velocity / beads * resistance;
    }
    return column.length / height;
}

// How far what a place holds, as a part of what it holds behind a front, strays from the liquid's part: a front that keeps
// its form is as steep at most as this by velocity over dispersion (Rhee, Amundson 1974, Chem. Eng. Sci. 29:2049). What
// binds less runs ahead of it, at the concentration that enters.
double bendOf(const Description& column, const std::vector<double>& largest, const std::vector<double>& few)
{
    constexpr double min = 1e-3, ratio = 0.7;
    double bend = 0.0;
    for (std::size_t i = 0; i < largest.size(); ++i) {
        std::vector<double> c(largest);
        for (std::size_t j = 0; j < c.size(); ++j)
            if (few[j] > few[i]) c[j] = 0.0;
        double whole = 0.0;
        for (double part = 1.0; part > min; part *= ratio) {
            c[i] = part * largest[i];
            const std::vector<double> bound = affinities(column, c, 1.0);
            if (bound.empty()) break;
            const double held = part * (1.0 + retention(column, int(i), bound[i]));
            if (part == 1.0) whole = held;
            bend = std::max(bend, std::abs(held / whole - part));
        }
    }
    return bend;
}

Nature natureOf(const Description& column, const Demand& demand)
{
    Nature nature;
    const int n = column.components();
    std::vector<double> largest = demand.largest.empty() ? column.usual : demand.largest;
    for (int i = 0; i < n; ++i)
        if (!(largest[i] > 0.0)) largest[i] = column.usual[i];
    std::vector<double> few(n, 0.0), release(n, 0.0);
    if (column.binding && column.binding->boundCount() > 0) {
        few = affinities(column, largest, 1e-3);
        const std::vector<double> many = affinities(column, largest, 1.0);
        nature.linear = !few.empty() && !many.empty();
        for (int i = 0; i < n && nature.linear; ++i)
            nature.linear = std::abs(many[i] - few[i]) <= 1e-6 * std::abs(few[i]);
        few.resize(n, 0.0);
        for (int i = 0; i < n && !many.empty(); ++i)
            nature.steepness = std::max(nature.steepness,
                                        (1.0 + retention(column, i, few[i])) / (1.0 + retention(column, i, many[i])));
        const bool alone = column.model == Model::LumpedRate && !column.binding->kinetic();
        nature.keepsForm = !nature.linear && alone && column.binding->salt() < 0;
        if (nature.keepsForm) nature.bend = bendOf(column, largest, few);
        release = releases(column, largest, 1e-3);
    }
    const double velocity = std::max(demand.velocity, 1e-9);
    std::vector<double> dispersion(n, 0.0), film(n, 0.0);
    column.transport(velocity, dispersion.data(), film.data());
    for (int i = 0; i < n; ++i) {
        nature.plates =
            std::max(nature.plates, platesOf(column, i, few[i], release[i], velocity, dispersion[i], film[i]));
        nature.peclet = std::max(nature.peclet, column.length * velocity / dispersion[i]);
    }
    if (column.model != Model::GeneralRate) return nature;
    for (int i = 0; i < n; ++i) {
        const double access = column.accessibility.empty() ? 1.0 : column.accessibility[i];
        if (!(access > 0.0 && column.poreDiffusivity[i] > 0.0)) continue;
        const double solid = (1.0 - column.particlePorosity) / (access * column.particlePorosity);
        const double slow = (1.0 + solid * std::max(few[i], 0.0)) / column.poreDiffusivity[i];
        nature.depth = std::max(nature.depth, column.particleRadius * std::sqrt(slow * velocity / column.length));
    }
    return nature;
}

// Where binding takes time, what is bound diffuses against a surface that it does not pass, with a layer below it as thin
// as it diffuses before it is released.
bool movesByItself(const Description& column)
{
    const std::vector<double>& surface = column.surfaceDiffusivity;
    return column.model == Model::GeneralRate && column.binding && column.binding->kinetic() &&
           std::any_of(surface.begin(), surface.end(), [](double d) { return d > 0.0; });
}

} // namespace

model::Resolution Grid::words() const
{
    const std::string count = std::to_string(cells > 0 ? cells : elements), order = std::to_string(degree),
                      within = std::to_string(beadNodes);
    model::Resolution resolution;
    if (cells > 0) {
        resolution.words =
            beadNodes > 1
                ? say(CORE_TR("core", "WENO finite volumes, {1} cells, {2} nodes per particle"), count, within)
                : say(CORE_TR("core", "WENO finite volumes, {1} cells"), count);
        if (!smooth)
            resolution.shortfall =
                say(CORE_TR("core",
                            "Fronts in this bed may be thinner than one of its {1} cells. Their time and height are "
                            "valid, their shape is not. Give the axial dispersion of a packed bed, such as "
                            "“chung_wen”."),
                    count);
        return resolution;
    }
    resolution.words = beadNodes > 1 ? say(CORE_TR("core", "spectral elements, {1} x {2}, {3} nodes per particle"),
                                           count, order, within)
                                     : say(CORE_TR("core", "spectral elements, {1} x {2}"), count, order);
    return resolution;
}

Grid chooseGrid(const Description& column, const Demand& demand)
{
    const double asked = std::clamp(-std::log10(demand.tolerance), 2.0, 12.0), digits = std::min(asked, 10.0);
    const Nature nature = natureOf(column, demand);
    Grid grid;
    grid.velocity = demand.velocity;
    // Behind fronts that nothing disperses the bed only convects, which order 4 answers by ringing of 1e-3 and by more
    // steps than order 3 needs.
    constexpr double maxPeclet = 2000.0;
    const bool convects = nature.peclet > maxPeclet;
    if (convects) grid.highestOrder = 3;
    double elements = 0.0, beadNodes = 0.0, usualPlates = 0.0;
    if (nature.linear) {
        elements = 6.0 + 2.5 * std::max(digits - 4.0, 0.0);
        grid.degree = int(std::lround(std::clamp(digits + 2.0, 4.0, 8.0)));
        beadNodes = (2.7 + 0.5 * digits) * std::clamp(0.6 * nature.depth, 1.0, 3.0);
        grid.timeTolerance = std::max(0.01 * demand.tolerance, 1e-10);
        grid.promised = std::pow(10.0, -0.5 * digits);
        usualPlates = 150.0;
    } else {
        elements = std::max(digits, 5.0);
        grid.degree = digits < 7.0 ? 4 : 5;
        // What is left beyond eight digits is what the beads do not resolve.
        beadNodes = 1.0 + 0.5 * digits + 0.75 * std::max(asked - 8.0, 0.0);
        grid.promised = std::pow(10.0, -1.0 - 0.25 * digits);
        grid.timeTolerance = (convects ? 0.15 : 0.5) * std::pow(10.0, -0.5 * digits - 2.0);
        usualPlates = 70.0;
    }
    if (movesByItself(column)) beadNodes *= 1.75;
    // Beads with nodes smear feet. Where little liquid stays behind a foot, what is wrong there is small again.
    constexpr double maxSteepness = 12.0;
    const bool beads = column.model != Model::LumpedRate;
    const double steepness = column.model == Model::GeneralRate ? 1.0 : std::min(nature.steepness, maxSteepness);
    // The fronts narrow with the root of the plates; those that an isotherm sharpens, with the plates. Without beads
    // elements are cheap. Fronts that salt elutes are stretched again and need no more.
    elements *= std::max(1.0, std::sqrt(nature.plates / usualPlates));
    if (!nature.linear && !beads && !nature.keepsForm) elements *= 3.0;
    double sharp = 0.0;
    if (nature.keepsForm) {
        // So many nodes over a front at its steepest.
        const double across = 1.7 + 0.9 * std::max(digits - 4.0, 0.0);
        elements = std::max(elements, across * nature.bend * 2.0 * nature.plates / grid.degree);
    } else if (!nature.linear && column.binding->salt() < 0) {
        // Binding that takes time does not forgive feet that dip below 0.
        const double part = column.binding->kinetic() ? 1.0 : std::min(1.0, digits / 6.0);
        sharp = nature.plates * steepness / (2.0 * grid.degree) * part;
        elements = std::max(elements, beads ? std::min(sharp, 4.0 * digits) : sharp); // beads cost
        // Where the bed blurs its fronts, time need not be followed more finely than it; order 4 would ring behind them then.
        if (sharp > elements) {
            grid.highestOrder = 3;
            grid.timeTolerance *= 10.0;
        }
    }
    // Fronts that so many elements do not resolve are shocks to the bed.
    const double max = nature.linear ? 200.0 : 160.0;
    const bool shocks = std::max(elements, beads ? sharp / steepness : sharp) > max;
    grid.smooth = !shocks;
    if (shocks || column.radial.core > 0.0) {
        grid.cells = int(std::lround((beads ? 20.0 : 30.0) * digits * demand.refinement));
        grid.highestOrder = 3;
        grid.timeTolerance = std::pow(10.0, -0.5 * digits - 2.0);
    }
    grid.elements = int(std::lround(std::min(elements, max) * demand.refinement));
    grid.beadNodes =
        column.model == Model::GeneralRate ? int(std::lround(beadNodes * std::sqrt(demand.refinement))) : 1;
    return grid;
}

} // namespace titer::unitops::column
