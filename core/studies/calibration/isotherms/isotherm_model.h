// Wells as a binding model sees them: what it says of each measured value, and how far that is off.
#pragma once

#include "core/studies/calibration/isotherms/isotherm_record.h"

#include <set>

namespace titer::studies {

class IsothermModel {
public:
    // Faults of data go to `errors`.
    IsothermModel(const IsothermRequest& request, const IsothermRecord& record, base::Errors& errors);

    const IsothermRequest& request() const { return m_request; }
    const IsothermRecord& record() const { return m_record; }
    const std::vector<IsothermResidual>& measured() const { return m_measured; } // with nothing modelled yet
    const std::vector<IsothermSpread>& quantities() const { return m_quantities; }
    // Of the weighted values: what residuals are differences of.
    double length() const { return m_length; }
    // The most that is bound of a component, by the balance of the wells or as measured [basis/m3 of solid].
    double maxBound(int component) const { return m_maxBound[std::size_t(component)]; }
    // Different concentrations of a component before the liquid met the resin, to 1 % [basis/m3].
    std::set<double> levels(int component) const;
    // Bounds of the variables as they are fitted.
    const Eigen::VectorXd& lower() const { return m_lower; }
    const Eigen::VectorXd& upper() const { return m_upper; }

    std::vector<double> valuesOf(const Eigen::VectorXd& fitted) const;
    // Weighted residuals, modelled minus measured. False where the model has no value.
    bool residuals(const Eigen::VectorXd& fitted, Eigen::VectorXd& r) const;
    // Their derivatives, by differences of fourth order: equilibria are converged to rounding, so that 10 digits are
    // right.
    bool jacobian(const Eigen::VectorXd& fitted, Eigen::MatrixXd& jacobian) const;
    // The measured values with what the model says. Empty where it has no value.
    std::vector<IsothermResidual> modelled(const Eigen::VectorXd& fitted) const;

private:
    void evaluateSalts(base::Errors& errors) const;
    void gather(base::Errors& errors);
    void add(int well, int component, bool bound, double value);
    void weigh(base::Errors& errors);
    void limit();
    bool solve(const model::Binding& binding, const BatchWell& well, std::vector<double>& c,
               std::vector<double>& bound) const;

    const IsothermRequest& m_request;
    const IsothermRecord& m_record;
    std::vector<IsothermResidual> m_measured;
    std::vector<double> m_weights; // per measured value
    std::vector<IsothermSpread> m_quantities;
    std::vector<double> m_maxBound;
    Eigen::VectorXd m_lower, m_upper;
    double m_length = 0.0;
};

} // namespace titer::studies
