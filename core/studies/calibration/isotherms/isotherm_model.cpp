// Balances of wells with a binding in equilibrium.
#include "core/studies/calibration/isotherms/isotherm_model.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Code;
using base::say;

namespace {

// Below this a concentration counts as this where logarithms of it are taken [basis/m3].
constexpr double min = 1e-300;

// Volume of solid per volume of liquid in the end [-].
double ratioOf(const BatchWell& well)
{
    return well.solid / (well.liquid + well.held);
}

} // namespace

IsothermModel::IsothermModel(const IsothermRequest& request, const IsothermRecord& record, base::Errors& errors)
    : m_request(request)
    , m_record(record)
    , m_maxBound(request.plate.components.size(), 0.0)
{
    gather(errors);
    if (errors.empty()) weigh(errors);
    if (errors.empty()) evaluateSalts(errors);
    if (errors.empty()) limit();
}

void IsothermModel::gather(base::Errors& errors)
{
    const Plate& plate = m_request.plate;
    for (std::size_t w = 0; w < plate.wells.size(); ++w) {
        const BatchWell& well = plate.wells[w];
        for (std::size_t i = 0; i < plate.components.size(); ++i) {
            if (!plate.measured[i]) continue;
            const bool liquid = well.balanced() && !std::isnan(well.final[i]);
            if (!liquid && std::isnan(well.bound[i])) continue;
            const double before = well.initial[i] * well.liquid / (well.liquid + well.held);
            add(int(w), int(i), !liquid, liquid ? well.final[i] : well.bound[i]);
            m_maxBound[i] = std::max(m_maxBound[i], liquid ? (before - well.final[i]) / ratioOf(well) : well.bound[i]);
        }
    }
    const std::size_t count = m_record.variables().size();
    if (m_measured.size() < count)
        errors.push_back(
            {Code::Input, "fit",
             say(CORE_TR("core", "{1} measured values cannot determine {2} parameters; fit fewer, or provide more "
                                 "data."),
                 std::to_string(m_measured.size()), std::to_string(count))});
    for (std::size_t i = 0; i < plate.components.size(); ++i)
        if (plate.measured[i] && !(m_maxBound[i] > 0.0) && errors.empty())
            errors.push_back(
                {Code::Input, plate.components[i].id,
                 say(CORE_TR("core", "No well has a final “{1}” below the initial value, so nothing binds. Check "
                                     "whether the columns c0 and c are mixed up."),
                     plate.components[i].id)});
}

void IsothermModel::add(int well, int component, bool bound, double value)
{
    m_measured.push_back({.well = well, .component = component, .bound = bound, .measured = value});
    auto found = std::find_if(m_quantities.begin(), m_quantities.end(),
                              [&](const IsothermSpread& q) { return q.component == component && q.bound == bound; });
    if (found == m_quantities.end()) found = m_quantities.insert(found, {.component = component, .bound = bound});
    ++found->values;
}

// Each quantity by its largest value, so that a dilute one counts as much as a strong one.
void IsothermModel::weigh(base::Errors& errors)
{
    double squares = 0.0;
    for (const IsothermResidual& m : m_measured) {
        double largest = 0.0;
        for (const IsothermResidual& other : m_measured)
            if (other.component == m.component && other.bound == m.bound) largest = std::max(largest, other.measured);
        const std::string& id = m_request.plate.components[std::size_t(m.component)].id;
        if (m_request.proportional && !(m.measured > 0.0))
            errors.push_back(
                {Code::Input, m_request.plate.wells[std::size_t(m.well)].name,
                 say(CORE_TR("core", "“{1}” is measured as 0 here, which is not possible with an error proportional "
                                     "to the value. Leave the cell empty, or use the same error for all wells."),
                     id)});
        if (!(largest > 0.0)) {
            errors.push_back(
                {Code::Input, id,
                 say(CORE_TR("core", "All final values of “{1}” are 0. Add wells in which some of it remains."), id)});
            return;
        }
        m_weights.push_back(1.0 / largest);
        squares += m_request.proportional ? 1.0 : m.measured * m.measured / (largest * largest);
    }
    m_length = std::sqrt(squares);
}

std::set<double> IsothermModel::levels(int component) const
{
    constexpr double same = 0.01;
    std::set<double> levels;
    for (const BatchWell& well : m_request.plate.wells) {
        const double level = well.initial[std::size_t(component)];
        const bool known = std::any_of(levels.begin(), levels.end(),
                                       [&](double l) { return std::abs(l - level) <= same * std::max(l, level); });
        if (!known) levels.insert(level);
    }
    return levels;
}

// An exponent of the salt is reported next to the affinity by several salts alone.
void IsothermModel::evaluateSalts(base::Errors& errors) const
{
    const Plate& plate = m_request.plate;
    for (std::size_t b = 0; b < plate.components.size(); ++b) {
        if (!m_record.buffers()[b]) continue;
        const std::set<double> levels = this->levels(int(b));
        for (std::size_t i = 0; i < plate.components.size(); ++i) {
            bool affinity = false;
            std::vector<std::string> exponents;
            for (const IsothermVariable& v : m_record.variables()) {
                if (v.component != int(i)) continue;
                affinity = affinity || v.key == "ka";
                if (v.key == "nu" || v.key == "beta" || v.key == "gamma") exponents.push_back(v.path);
            }
            if (!affinity || exponents.size() < levels.size()) continue;
            const std::string si(model::concentrationUnit(plate.components[b].basis));
            const std::string unit = si == "mol/m3" ? "mM" : base::displayUnit(si);
            std::vector<std::string> shown;
            for (double level : levels) shown.push_back(base::writeQuantity(level, unit, 4));
            errors.push_back(
                {Code::Input, "fit/" + exponents.back(),
                 say(CORE_TR("core",
                             "The wells have {1} concentration(s) of {2} ({3}), which cannot determine {4} besides "
                             "the affinity: measure at {5} or more, or hold it at a known value."),
                     std::to_string(levels.size()), plate.components[b].id, base::join(shown, ", "),
                     base::join(exponents, ", "), std::to_string(exponents.size() + 1))});
        }
    }
}

void IsothermModel::limit()
{
    const std::vector<IsothermVariable>& variables = m_record.variables();
    m_lower.resize(Eigen::Index(variables.size()));
    m_upper = m_lower;
    for (std::size_t k = 0; k < variables.size(); ++k) {
        const IsothermVariable& v = variables[k];
        double low = v.spec->min, high = v.spec->max;
        if (v.logarithmic) {
            // A capacity that the data do not determine runs away; so far beyond what was bound it makes no difference.
            const bool capacity = std::string_view(v.spec->unit) == "basis" && v.component >= 0;
            low = std::max(low, capacity ? 1e-3 * maxBound(v.component) : 1e-60);
            high = std::min(high, capacity ? 1e4 * maxBound(v.component) : 1e60);
        }
        m_lower[Eigen::Index(k)] = v.fromValue(low);
        m_upper[Eigen::Index(k)] = v.fromValue(high);
    }
}

std::vector<double> IsothermModel::valuesOf(const Eigen::VectorXd& fitted) const
{
    std::vector<double> values;
    for (std::size_t k = 0; k < m_record.variables().size(); ++k)
        values.push_back(m_record.variables()[k].toValue(fitted[Eigen::Index(k)]));
    return values;
}

bool IsothermModel::solve(const model::Binding& binding, const BatchWell& well, std::vector<double>& c,
                          std::vector<double>& bound) const
{
    const std::size_t count = m_request.plate.components.size();
    std::vector<double> total(count), ratio(count), q(std::size_t(binding.boundCount()), 0.0);
    bound = binding.offset();
    if (well.balanced()) {
        for (std::size_t i = 0; i < count; ++i) {
            ratio[i] = ratioOf(well);
            // What the resin held had the well's buffer, and the resin was in equilibrium with it.
            total[i] = m_record.buffers()[i] ? well.initial[i] + ratio[i] * bound[i]
                                             : well.initial[i] * well.liquid / (well.liquid + well.held);
        }
        if (!binding.split(total.data(), ratio.data(), well.ph, c.data(), q.data())) return false;
    } else {
        for (std::size_t i = 0; i < count; ++i) c[i] = m_request.plate.measured[i] ? well.final[i] : well.initial[i];
        if (!binding.equilibrium(c.data(), well.ph, q.data())) return false;
    }
    for (const model::BoundShare& s : binding.shares())
        bound[std::size_t(s.component)] += s.amount * q[std::size_t(s.state)];
    return true;
}

std::vector<IsothermResidual> IsothermModel::modelled(const Eigen::VectorXd& fitted) const
{
    base::Errors errors;
    const std::unique_ptr<model::Binding> binding = m_record.binding(valuesOf(fitted), errors);
    if (!binding) return {};
    std::vector<IsothermResidual> all = m_measured;
    std::vector<double> c(m_request.plate.components.size()), bound;
    int solved = -1;
    for (IsothermResidual& one : all) {
        if (one.well != solved && !solve(*binding, m_request.plate.wells[std::size_t(one.well)], c, bound)) return {};
        solved = one.well;
        one.liquid = c[std::size_t(one.component)];
        one.solid = bound[std::size_t(one.component)];
        one.modelled = one.bound ? one.solid : one.liquid;
    }
    return all;
}

bool IsothermModel::residuals(const Eigen::VectorXd& fitted, Eigen::VectorXd& r) const
{
    const std::vector<IsothermResidual> all = modelled(fitted);
    if (all.empty()) return false;
    for (std::size_t k = 0; k < all.size(); ++k) {
        const IsothermResidual& one = all[k];
        r[Eigen::Index(k)] = m_request.proportional ? std::log(std::max(one.modelled, min) / one.measured)
                                                    : (one.modelled - one.measured) * m_weights[k];
    }
    return r.allFinite();
}

bool IsothermModel::jacobian(const Eigen::VectorXd& fitted, Eigen::MatrixXd& jacobian) const
{
    constexpr double relative = 2e-4, minSize = 1e-3;
    Eigen::VectorXd x = fitted, near[2], far[2];
    for (Eigen::VectorXd* r : {&near[0], &near[1], &far[0], &far[1]}) r->resize(Eigen::Index(m_measured.size()));
    for (Eigen::Index k = 0; k < fitted.size(); ++k) {
        const IsothermVariable& v = m_record.variables()[std::size_t(k)];
        const double step = relative * (v.logarithmic ? 1.0 : std::max(std::abs(fitted[k]), minSize));
        for (int side = 0; side < 2; ++side) {
            x[k] = fitted[k] + (side ? step : -step);
            if (!residuals(x, near[side])) return false;
            x[k] = fitted[k] + (side ? 2.0 * step : -2.0 * step);
            if (!residuals(x, far[side])) return false;
        }
        x[k] = fitted[k];
        jacobian.col(k) = (8.0 * (near[1] - near[0]) - (far[1] - far[0])) / (12.0 * step);
    }
    return jacobian.allFinite();
}

} // namespace titer::studies
