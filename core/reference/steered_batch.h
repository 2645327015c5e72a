// One batch of closed_loop_batches.h as it is, and steered by what is measured of it.
#pragma once

#include "core/base/result.h"
#include "core/reference/closed_loop_batch.h"
#include "core/reference/probe_faults.h"
#include "core/reference/steered_culture.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace titer::reference {

inline constexpr double batchHalfHour = 0.5 * batchHour; // [s]
inline constexpr int batchProbes = 2;                    // that may fail

// Of the plant's controller, but for the share of what was off that is a disturbance.
control::HorizonSettings horizonSettings(double correction);
base::Error noBatchCourse();

// A batch as it is. [one thread at a time]
class TrueBatch {
public:
    explicit TrueBatch(const CultureParameters& own)
        : m_culture(own, batchCellLimit)
        , m_method(m_culture)
        , m_x(Eigen::Map<const Eigen::VectorXd>(cultureStart, cultureStates))
    {
    }
    TrueBatch(const TrueBatch&) = delete;

    double time() const { return m_time; }
    const Eigen::VectorXd& state() const { return m_x; }

    bool goTo(double t, double flow)
    {
        constexpr double longestStep = 360.0; // substrate follows within 20 min [s]
        const double passes = t - m_time;
        if (!(passes > 0.0)) return true;
        const int steps = int(std::ceil(passes / longestStep));
        m_culture.begin(m_time, m_x, Eigen::VectorXd::Constant(1, flow), false);
        for (int i = 0; i < steps; ++i)
            if (!m_method.go(m_time, passes / steps, m_x)) return false;
        m_time = t;
        m_made.fed += flow * passes;
        m_made.lowestFlow = std::min(m_made.lowestFlow, flow);
        m_made.highestFlow = std::max(m_made.highestFlow, flow);
        m_made.cells = std::max(m_made.cells, m_x[0]);
        m_made.product = m_x[2];
        return true;
    }
    const ClosedLoopBatch& made() const { return m_made; }

private:
    SteeredCulture m_culture;
    numerics::RungeKutta m_method;
    Eigen::VectorXd m_x;
    double m_time = 0.0;
    ClosedLoopBatch m_made{.lowestFlow = HUGE_VAL, .highestFlow = -HUGE_VAL};
};

// `recipe`: a flow for each hour, which it drops to [m3/s].
base::Result<ClosedLoopBatch> steeredBatch(const CultureParameters& own, const std::vector<double>& recipe,
                                           const ProbeFault& fault, std::uint64_t seed,
                                           const std::stop_token& stop = {});

} // namespace titer::reference
