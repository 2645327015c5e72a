// What flows on the way to one unit at an instant of the recipe, while every vessel still holds what it held at first. Nothing is
// integrated: it answers what enters a unit first.
#pragma once

#include "core/model/plant/plant.h"

#include <memory>
#include <span>
#include <vector>

namespace titer::model {

class SteadyFlows {
public:
    // What tubing gives off: what it is filled with, or at once what enters it.
    enum class Tubes { Filled, PassOn };

    // The units on the way to `unit`. The plant is sound and outlives this.
    SteadyFlows(const Plant& plant, int unit, Tubes tubes = Tubes::Filled);

    const std::vector<int>& upstream() const { return m_order; }
    void write(const WriteTarget& target, double value);
    // What enters `unit` at `time` [s], per inlet port, after all that has been written; later calls have later times. It stays until
    // the next call. Vessels that were empty at first hold what has entered them since.
    std::span<const Inflow<double>> enteringAt(double time);

private:
    struct Unit {
        std::vector<double> set, y;
        std::vector<double> written;           // per outlet port; NaN where only an inlet's program may decide [m3/s]
        std::vector<std::vector<int>> streams; // that enter, per inlet port
        std::vector<Inflow<double>> in;
        std::vector<Outflow<double>> out;
        std::vector<double> amounts, concentrations; // of the ports
        std::vector<double> filled;             // what a vessel that was empty has been filled with; empty: nothing yet
        std::shared_ptr<const UnitModel> model; // filled with what entered first, where it is filled so
        bool isFilled = false;
    };

    void orderUpstream(int unit);
    bool needsInflow(int unit) const;
    void open(int unit);
    void gather(int unit);
    void passOn(int unit);
    void fill(int unit);
    void evaluate(int unit, double time);
    double defaultValue(int unit, int port) const;

    const Plant& m_plant;
    int m_unit;
    Tubes m_tubes;
    std::vector<std::vector<int>> m_entering; // streams into each unit
    std::vector<int> m_order;                 // each after those that feed it, `unit` last; in a loop one comes before
    bool m_loops = false;
    std::vector<Unit> m_units; // of the plant; only those upstream are open
};

} // namespace titer::model
