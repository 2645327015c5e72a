// By what the errors of a group's states and mass balances are measured. Where much is usual and a trace is all there is, a part of what is
// usual would be more than everything: a state is measured by what has been there.
#pragma once

#include "core/solve/evaluate/mode.h"
#include "core/solve/group/group_part.h"
#include "core/solve/integrate/integrator.h"

#include <limits>
#include <span>
#include <vector>

namespace titer::solve {

class GroupTolerances {
public:
    // `tolerance`: of the run, relative.
    GroupTolerances(const Layout& layout, const Mode& mode, double tolerance);

    // Again for this mode, which begins with the states y. `grown`: the absolute tolerances as they have grown since the last time, empty
    // at first.
    void set(const std::vector<double>& y, std::span<const double> grown);
    // The most that each state of the core has been, also since the last time; and from there on.
    std::vector<double> had(std::span<const double> grown) const;
    void setHad(const std::vector<double>& had);
    // Steps are followed no coarser than this, relative, beds included.
    void limit(double relative) { m_limit = relative; }
    // Of core and active mass balances.
    Tolerances now() const { return {m_relative, m_absolute, m_max}; }
    double relative() const { return m_relative; }
    // Of a part alone, whose mass balances are those rows of the layout; valid until the next call.
    Tolerances of(const Share& part, int slot, const std::vector<int>& rows);

    // The relative tolerance that its units resolved in space ask for, 0 without such units.
    double ofBeds() const;
    // That, or the run's; no finer than that of a bed from which something comes.
    double governing() const;
    // Whether the states of a unit are those that it begins with, within the tolerance.
    bool isAsBegun(int unit, const std::vector<double>& y) const;

private:
    void setExpected();
    void takeSizes(const std::vector<double>& y, std::span<const double> grown);
    std::vector<char> testedBalances(bool& flows) const;
    double shareOf(int core, const std::vector<int>& rows) const;
    double usualVolume() const;

    const Layout& m_layout;
    const Mode& m_mode;
    double m_tolerance;
    double m_limit = std::numeric_limits<double>::infinity();
    double m_fed;                   // coarsest tolerance of the beds upstream, 0 without any
    std::vector<double> m_expected; // what each state may become that is nothing yet
    std::vector<double> m_had;      // the most that each state of the core has been
    std::vector<char> m_isTested;   // of the layout's rows
    double m_relative = 0.0;
    std::vector<double> m_absolute, m_max; // at first and at most
    std::vector<double> m_partAbsolute, m_partMax;
};

} // namespace titer::solve
