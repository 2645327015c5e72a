// Periodic counter-current capture: columns alike, of which the first ones load in series, so that each catches what
// breaks through the one before it, while the others are washed, eluted, regenerated and equilibrated (Godawat, Brower,
// Jain, Konstantinov, Riske, Warikoo 2012, Biotechnol. J. 7:1496). When the concentration that leaves the first column
// has come to a set share of the feed,
//   c_out / c_feed = share,
// or after a set time, the first column goes to service, each loading column moves up, and one that is ready takes the
// last place; never before one is. What the beginning of the wash flushes out of a loaded column goes to the last
// loading column.
// The states of the beds go by position, the loading columns first, then those in service, the longest there first: at
// a switch each bed takes those of the next position.
#pragma once

#include "core/unitops/column/column_unit.h"

#include <array>
#include <memory>
#include <vector>

namespace titer::unitops {

class PeriodicCounterCurrent : public column::ColumnUnit, public model::DrawingModel, public model::SwitchingModel {
public:
    static constexpr int maxColumns = 8;

    // Named as the rows of the type.
    enum InPort { Feed, WashPort, ElutionPort, RegenerationPort, EquilibrationPort, inPorts };
    enum OutPort { Eluate, Waste };
    enum Guard { Limit, Switch };
    enum Variable {
        Switches,
        Interval,
        Breakthrough,
        SwitchBreakthrough,
        Load,
        CycleLoad,
        ResinUtilisation,
        Yield,
        Productivity,
        BufferConsumption,
        PressureDrop,
        Uv,
        Conductivity,
        Ph,
        LoadUv,
        Column1Phase,
        Column2Phase,
        Column3Phase,
        Column4Phase,
        Column5Phase,
        Column6Phase,
        Column7Phase,
        Column8Phase
    };
    enum Kpi {
        KpiSwitches,
        KpiInterval,
        KpiCycleLoad,
        KpiResinUtilisation,
        PeakSwitchBreakthrough,
        KpiYield,
        KpiProductivity,
        KpiBufferConsumption,
        PeakPressure
    };
    // Of the service program, in the order in which a column goes through them.
    enum Step { Flush, Wash, Elution, Regeneration, Equilibration, Ready };
    static constexpr int steps = Ready;

    struct Plan {
        int columns = 0, loading = 0;
        bool timed = false;
        double share = 0.0;                        // of the feed's concentration, at which it switches
        double switchTime = 0.0;                   // [s], where timed
        std::array<double, steps> volumes{};       // column volumes
        std::array<double, steps> residenceTime{}; // [s]

        int inService() const { return columns - loading; }
        double duration(int step) const { return volumes[step] * residenceTime[step]; } // [s]
        double service() const;                                                         // the whole program [s]
        // The next step that takes time, from this one on.
        int stepFrom(int step) const;
    };

    // Enough for a check, as in ChromatographyColumn; resolved() is what runs.
    PeriodicCounterCurrent(const model::UnitSetup& setup, base::Errors& errors);
    // `capacity`: what a bed holds of the product in equilibrium with the feed [basis/m3 of bed], 0 where unknown.
    PeriodicCounterCurrent(std::shared_ptr<const column::Settings> settings, const Plan& plan,
                           std::shared_ptr<const column::Bed> bed, std::vector<double> start, double capacity);

    model::UnitFacets facets() const override { return {.drawing = this, .switching = this, .bed = this}; }
    std::shared_ptr<const model::UnitModel> resolved(const model::Operation& operation,
                                                     base::Errors& errors) const override;
    int bedCount() const override { return m_plan.columns; }
    void entering(const model::UnitView<double>& view, std::span<model::Inflow<double>> beds,
                  double* amounts) const override;
    void entering(const model::UnitView<model::Dual8>& view, std::span<model::Inflow<model::Dual8>> beds,
                  model::Dual8* amounts) const override;

    // The loading columns go together, with one that is flushed to them; the others by the buffer that they draw.
    void parts(std::span<const double> memory, std::span<int> beds, std::span<int> ports) const override;

    int memoryCount() const override { return Services + 2 * m_plan.inService(); }
    void startMemory(double* memory) const override;
    double nextBreak(double t, std::span<const double> memory) const override;
    void jump(double t, int guard, std::span<const double> set, double* memory, double* y) const override;

    int quadratureCount() const override { return quadratures + leavingCount(); }
    void integrands(const model::UnitView<double>& view, double* rates) const override;
    void integrands(const model::UnitView<model::Dual8>& view, model::Dual8* rates) const override;

    double draw(const model::UnitView<double>& view, int port) const override { return drawn(view.memory, port); }
    model::Dual8 draw(const model::UnitView<model::Dual8>& view, int port) const override
    {
        return drawn(view.memory, port);
    }
    void outflows(const model::UnitView<double>& view) const override;
    void outflows(const model::UnitView<model::Dual8>& view) const override;

    model::GridError gridError(const double* y) const override; // of what has left all beds together
    void variables(const model::UnitView<double>& view, double* values) const override;
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;
    // The eluate.
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    void guards(const model::UnitView<double>& view, double* g) const override;

private:
    // What it remembers. After Services two numbers per column in service, the longest there first: its step, and when
    // that began [s].
    enum Memory {
        SwitchCount,
        SwitchedAt,              // [s]
        LastInterval,            // between the last two switches [s]
        SwitchedLoad,            // product that the column switched last held [basis]
        SwitchedAtConcentration, // what left it then [basis/m3]
        ElutedBefore,            // at the last switch, since the run began [basis]
        ElutedInInterval,        // [basis]
        Services
    };
    // Integrals: of the product that has left by either way [basis], and of all buffers [m3]; those over what leaves the beds follow.
    enum Quadrature { Eluted, Lost, Buffers, quadratures };

    // The step of the column at a service place.
    static int stepAt(std::span<const double> memory, int place) { return int(memory[Services + 2 * place]); }
    double flowOf(int step) const; // [m3/s]
    // What a buffer port gives now [m3/s]; before a run begins, what it gives when it does.
    double drawn(std::span<const double> memory, int port) const;
    void advanceServices(double t, double* memory) const;
    void switchOver(double t, double* memory, double* y) const;
    double pressureDrop(const model::UnitView<double>& view) const;
    void detect(const model::UnitView<double>& view, double* values) const;
    template <class T> struct Flows;
    template <class T> Flows<T> flowsOf(const model::UnitView<T>& view) const;
    template <class T>
    void enterBeds(const model::UnitView<T>& view, std::span<model::Inflow<T>> beds, T* amounts) const;
    template <class T> void leave(const model::UnitView<T>& view) const;
    template <class T> void integrate(const model::UnitView<T>& view, T* rates) const;

    Plan m_plan;
    double m_capacity = 0.0; // of a bed for the product, in equilibrium with the feed [basis/m3 of bed]
};

} // namespace titer::unitops
