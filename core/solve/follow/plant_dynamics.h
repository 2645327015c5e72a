// The equations of units of a plant as a system with numbers that are set: exact derivatives by the states, and by what is set the
// difference of two copies of the plant in which it is a little less and a little more.
#pragma once

#include "core/numerics/dynamics.h"
#include "core/solve/follow/followed_plant.h"

#include <memory>
#include <span>
#include <vector>

namespace titer::solve {

// [one thread at a time]
class PlantDynamics final : public numerics::Dynamics {
public:
    explicit PlantDynamics(std::unique_ptr<FollowedPlant> base);

    // What is written in begin(), with two more copies of the plant. Below `low` it may mean something else, such as a flow; derivatives
    // are taken over steps of this size, beyond `low` towards more alone [SI].
    void addWritten(const model::WriteTarget& target, double low, double size, std::unique_ptr<FollowedPlant> less,
                    std::unique_ptr<FollowedPlant> more);
    // Likewise what the target that was added last comes to, on a line from what is written first.
    void addLineEnd(double low, double size, std::unique_ptr<FollowedPlant> less, std::unique_ptr<FollowedPlant> more);
    // A number of the plant itself, of which two other plants have `step` less and more of each other.
    void addNumber(std::unique_ptr<FollowedPlant> less, std::unique_ptr<FollowedPlant> more, double step);

    FollowedPlant& base() const { return *m_base; }
    const Layout& layout() const { return m_base->layout; }
    Eigen::Index states() const override { return m_base->layout.core; }
    Eigen::Index inputs() const override { return Eigen::Index(m_inputs.size()); }
    // What both copies of a number begin with, one less the other, over their difference.
    Eigen::VectorXd startSlope(Eigen::Index input) const;

    // What stands besides, and what units remember, from the next begin() on.
    void setState(const RunState& state);
    // From t on with these values, of what is written in the order of adding, lines `over` so long [s]; copies are only asked for
    // derivatives.
    void begin(double t, const Eigen::VectorXd& x, std::span<const double> written, bool withSlopes, double over = 0.0);
    bool rates(double t, const Eigen::VectorXd& x, Eigen::VectorXd& rates) override;
    bool slopes(double t, const Eigen::VectorXd& x, Eigen::MatrixXd& byStates, Eigen::MatrixXd& byInputs) override;

    // Quantities [SI], and one row of derivatives each.
    void values(std::span<const model::ReadTarget> targets, double t, const Eigen::VectorXd& x, double* values);
    void slopesOf(std::span<const model::ReadTarget> targets, double t, const Eigen::VectorXd& x,
                  Eigen::MatrixXd& byStates, Eigen::MatrixXd& byInputs);

private:
    struct Input {
        std::unique_ptr<FollowedPlant> less, more;
        double step = 0.0; // from one to the other
        model::WriteTarget target = {};
        double low = 0.0, size = 0.0;
    };
    struct Written {
        model::WriteTarget target;
        bool isLineEnd = false;
    };

    const double* fullState(const Eigen::VectorXd& x);
    void write(FollowedPlant& plant, double t, std::span<const double> written, double over, std::size_t moved,
               double value);
    bool ratesOf(FollowedPlant& plant, double t);

    std::unique_ptr<FollowedPlant> m_base;
    std::vector<Input> m_inputs;
    std::vector<Written> m_written;
    States m_states; // of quantities
    std::vector<double> m_y, m_rates, m_otherRates, m_columns;
};

} // namespace titer::solve
