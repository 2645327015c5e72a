#include "core/studies/designs/optimal/exchange.h"

#include "core/studies/designs/line_search.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

// y = A x for a symmetric A, p x p.
void multiply(const std::vector<double>& a, const double* x, double* y, int p)
{
    std::fill_n(y, p, 0.0);
    for (int j = 0; j < p; ++j) {
        const double xj = x[j];
        if (xj == 0.0) continue;
        const double* column = a.data() + std::size_t(j) * std::size_t(p);
        for (int i = 0; i < p; ++i) y[i] += xj * column[i];
    }
}

double dot(const double* x, const double* y, int p)
{
    double sum = 0.0;
    for (int i = 0; i < p; ++i) sum += x[i] * y[i];
    return sum;
}

// A += c x y', p x p.
void addOuter(std::vector<double>& a, double c, const double* x, const double* y, int p)
{
    for (int j = 0; j < p; ++j) {
        double* column = a.data() + std::size_t(j) * std::size_t(p);
        const double cy = c * y[j];
        for (int i = 0; i < p; ++i) column[i] += cy * x[i];
    }
}

} // namespace

Exchange::Exchange(const ExchangeProblem& problem)
    : m_problem(problem)
    , m_p(problem.basis.columns())
    , m_k(problem.basis.factors())
{
    const std::size_t p = std::size_t(m_p), f = std::size_t(problem.basis.maxFunctions());
    std::size_t touched = 0;
    for (int c = 0; c < m_k; ++c) touched = std::max(touched, problem.basis.touched(c).size());
    m_inverse.resize(p * p);
    for (std::vector<double>* v : {&m_f, &m_g, &m_u, &m_h, &m_left, &m_tried, &m_triedH}) v->resize(p);
    if (weighted()) {
        m_weighted.resize(p * p);
        for (std::vector<double>* v : {&m_wf, &m_wg, &m_leftW}) v->resize(p);
    }
    for (std::vector<double>* v : {&m_delta, &m_rh, &m_ru, &m_rwg, &m_rwf}) v->resize(f);
    for (std::vector<double>* v : {&m_form, &m_formW}) v->resize(f * f);
    for (std::vector<double>* v : {&m_values, &m_triedValues}) v->resize(std::size_t(problem.basis.functions()));
    m_rest.resize(touched);
    m_at.resize(touched);
    m_point.resize(std::size_t(m_k));
}

void Exchange::setRun(int run, std::span<const double> point)
{
    for (int c = 0; c < m_k; ++c) m_design(run, c) = point[std::size_t(c)];
}

bool Exchange::refactor(double ridge)
{
    Eigen::MatrixXd x(m_design.rows(), m_p);
    for (Eigen::Index r = 0; r < m_design.rows(); ++r) {
        for (int c = 0; c < m_k; ++c) m_point[std::size_t(c)] = m_design(r, c);
        m_problem.basis.values(m_point, m_values);
        m_problem.basis.row(m_values, m_tried);
        for (int c = 0; c < m_p; ++c) x(r, c) = m_tried[std::size_t(c)];
    }
    Eigen::MatrixXd information = crossProduct(x);
    information.diagonal().array() += ridge;
    const Cholesky root(information);
    constexpr double tiny = 1e-6; // of the factor's diagonal, whose columns are of the order of 1
    if (!root.sound() || !(root.diagonal().minCoeff() > tiny)) return false;
    Eigen::Map<Eigen::MatrixXd> inverse(m_inverse.data(), m_p, m_p);
    inverse = root.inverse();
    m_merit = root.logDeterminant();
    if (!weighted()) return true;
    Eigen::Map<Eigen::MatrixXd>(m_weighted.data(), m_p, m_p) = product(product(inverse, m_problem.moments), inverse);
    m_trace = inverse.cwiseProduct(m_problem.moments).sum();
    m_merit = -std::log(m_trace);
    return true;
}

bool Exchange::pass(bool (Exchange::*exchange)(int run))
{
    bool changed = false;
    for (int run = m_problem.kept; run < int(m_design.rows()); ++run) changed = (this->*exchange)(run) || changed;
    return changed;
}

bool Exchange::climb(bool continuous, double standstill)
{
    m_continuous = continuous;
    constexpr int maxSweeps = 400, renewal = 5;
    for (int sweep = 1; sweep < maxSweeps; ++sweep) {
        const double before = m_merit;
        bool changed = pass(&Exchange::visit);
        if (continuous && m_merit - before < standstill) break;
        if (!changed && m_problem.candidates.rows() > 0) changed = pass(&Exchange::visitCandidates);
        if (!changed) break;
        if (sweep % renewal == 0 && !refactor()) return false;
    }
    return refactor();
}

double Exchange::ratio(const Trial& trial) const
{
    return (1.0 - m_ff) * (1.0 + trial.gg) + trial.fg * trial.fg;
}

double Exchange::gain(const Trial& trial) const
{
    const double determinant = ratio(trial);
    if (!weighted()) return determinant - 1.0;
    constexpr double singular = 1e-10;
    if (!(determinant > singular)) return -1.0;
    // With g added first, then without f.
    const double a = 1.0 / (1.0 + trial.gg), b = a * trial.fg;
    const double left = m_fwf - 2.0 * b * trial.fwg + b * b * trial.gwg;
    return m_trace / (m_trace - a * trial.gwg + left / (a * determinant)) - 1.0;
}

double Exchange::better(double value) const
{
    // Less is rounding, and would let the exchange go round in circles.
    return value + (m_continuous ? 1e-13 : 1e-9);
}

void Exchange::open(int run)
{
    for (int c = 0; c < m_k; ++c) m_point[std::size_t(c)] = m_design(run, c);
    m_problem.basis.values(m_point, m_values);
    m_problem.basis.row(m_values, m_f);
    m_g = m_f;
    multiply(m_inverse, m_f.data(), m_u.data(), m_p);
    m_h = m_u;
    m_ff = dot(m_f.data(), m_u.data(), m_p);
    m_now = {m_ff, m_ff, 0.0, 0.0};
    if (!weighted()) return;
    multiply(m_weighted, m_f.data(), m_wf.data(), m_p);
    m_wg = m_wf;
    m_now.gwg = m_now.fwg = m_fwf = dot(m_f.data(), m_wf.data(), m_p);
}

// M + gg' first, then without ff', each by the formula of Sherman and Morrison.
void Exchange::close(int run)
{
    setRun(run, m_point);
    const double determinant = ratio(m_now), total = gain(m_now);
    const double a = 1.0 / (1.0 + m_now.gg), b = a * m_now.fg, e = 1.0 / (a * determinant);
    for (std::size_t i = 0; i < m_left.size(); ++i) m_left[i] = m_u[i] - b * m_h[i];
    addOuter(m_inverse, -a, m_h.data(), m_h.data(), m_p);
    addOuter(m_inverse, e, m_left.data(), m_left.data(), m_p);
    if (!weighted()) {
        m_merit += std::log(determinant);
        return;
    }
    updateWeighted(m_left.data(), a, b, e);
    m_trace /= 1.0 + total;
    m_merit = -std::log(m_trace);
}

void Exchange::updateWeighted(const double* left, double a, double b, double e)
{
    for (std::size_t i = 0; i < m_leftW.size(); ++i)
        m_leftW[i] = m_wf[i] - a * (m_h[i] * m_now.fwg + m_wg[i] * m_now.fg) + a * b * m_now.gwg * m_h[i];
    const double leftLeft = m_fwf - 2.0 * b * m_now.fwg + b * b * m_now.gwg;
    addOuter(m_weighted, -a, m_h.data(), m_wg.data(), m_p);
    addOuter(m_weighted, -a, m_wg.data(), m_h.data(), m_p);
    addOuter(m_weighted, a * a * m_now.gwg, m_h.data(), m_h.data(), m_p);
    addOuter(m_weighted, e, left, m_leftW.data(), m_p);
    addOuter(m_weighted, e, m_leftW.data(), left, m_p);
    addOuter(m_weighted, e * e * leftLeft, left, left, m_p);
}

// g as a function of one coordinate: g + sum over the factor's functions of (new value - old value) x the rest of the products.
void Exchange::prepare(int factor)
{
    const PointBasis& basis = m_problem.basis;
    const std::vector<PointBasis::Touch>& touched = basis.touched(factor);
    const int first = basis.begin(factor), functions = basis.begin(factor + 1) - first;
    m_ends.clear();
    for (std::size_t t = 0; t < touched.size(); ++t) {
        while (int(m_ends.size()) < touched[t].function - first) m_ends.push_back(t);
        double rest = 1.0;
        for (const int other : touched[t].others) rest *= m_values[std::size_t(other)];
        m_rest[t] = rest;
        m_at[t] = std::size_t(touched[t].column);
    }
    m_ends.push_back(touched.size());
    for (std::size_t f = 0, begin = 0; f < m_ends.size(); begin = m_ends[f++]) {
        m_rh[f] = gathered(m_h.data(), begin, m_ends[f]);
        m_ru[f] = gathered(m_u.data(), begin, m_ends[f]);
        if (weighted()) {
            m_rwg[f] = gathered(m_wg.data(), begin, m_ends[f]);
            m_rwf[f] = gathered(m_wf.data(), begin, m_ends[f]);
        }
        for (std::size_t g = 0, from = 0; g <= f; from = m_ends[g++]) {
            // A form is symmetric: its upper part has both.
            const double twice = g < f ? 2.0 : 1.0;
            double form = 0.0, formW = 0.0;
            for (std::size_t t = begin; t < m_ends[f]; ++t) {
                if (m_rest[t] == 0.0) continue;
                const std::size_t column = m_at[t] * std::size_t(m_p);
                form += m_rest[t] * gathered(m_inverse.data() + column, from, m_ends[g]);
                if (weighted()) formW += m_rest[t] * gathered(m_weighted.data() + column, from, m_ends[g]);
            }
            m_form[g * std::size_t(functions) + f] = twice * form;
            m_formW[g * std::size_t(functions) + f] = twice * formW;
        }
    }
}

Exchange::Trial Exchange::trialAt(int factor, double coded)
{
    const int first = m_problem.basis.begin(factor), functions = m_problem.basis.begin(factor + 1) - first;
    Trial trial = m_now;
    for (int f = 0; f < functions; ++f) {
        const std::size_t i = std::size_t(f);
        const double d = m_problem.basis.value(first + f, coded) - m_values[std::size_t(first + f)];
        m_delta[i] = d;
        if (d == 0.0) continue;
        double form = 2.0 * m_rh[i], formW = 2.0 * m_rwg[i];
        for (std::size_t j = 0; j <= i; ++j) {
            form += m_delta[j] * m_form[j * std::size_t(functions) + i];
            formW += m_delta[j] * m_formW[j * std::size_t(functions) + i];
        }
        trial.gg += d * form;
        trial.fg += d * m_ru[i];
        trial.gwg += d * formW;
        trial.fwg += d * m_rwf[i];
    }
    return trial;
}

void Exchange::accept(int factor, double coded, const Trial& trial)
{
    const PointBasis& basis = m_problem.basis;
    const std::vector<PointBasis::Touch>& touched = basis.touched(factor);
    for (std::size_t t = 0; t < touched.size(); ++t) {
        const int f = touched[t].function;
        const double d = m_rest[t] * (basis.value(f, coded) - m_values[std::size_t(f)]);
        if (d == 0.0) continue;
        const std::size_t column = std::size_t(touched[t].column), at = column * std::size_t(m_p);
        m_g[column] += d;
        for (std::size_t i = 0; i < m_h.size(); ++i) m_h[i] += d * m_inverse[at + i];
        for (std::size_t i = 0; i < m_wg.size(); ++i) m_wg[i] += d * m_weighted[at + i];
    }
    m_point[std::size_t(factor)] = coded;
    for (int f = basis.begin(factor); f < basis.begin(factor + 1); ++f)
        m_values[std::size_t(f)] = basis.value(f, coded);
    m_now = trial;
}

bool Exchange::exchangeFactor(int factor)
{
    const PointBasis& basis = m_problem.basis;
    const Factor& described = m_problem.region.factors()[std::size_t(factor)];
    if (basis.begin(factor) == basis.begin(factor + 1) || described.kind == Factor::Kind::Mixture) return false;
    prepare(factor);
    const double was = m_point[std::size_t(factor)];
    double best = was, bestGain = better(gain(m_now));
    Trial bestTrial;
    const auto attempt = [&](double coded) {
        const Trial trial = trialAt(factor, coded);
        const double value = gain(trial);
        if (!(value > bestGain)) return;
        bestGain = value;
        best = coded;
        bestTrial = trial;
    };
    const bool box = described.categorical() || m_problem.region.box();
    const Region::Reach bounds = box ? Region::Reach{-1.0, 1.0} : m_problem.region.bounds(m_point, factor);
    for (const double level : m_problem.levels[std::size_t(factor)])
        if (level != was && (described.categorical() || (level >= bounds.back && level <= bounds.forth)))
            attempt(level);
    if (!box) {
        attempt(bounds.back);
        attempt(bounds.forth);
    }
    if (m_continuous && !described.categorical() && basis.degree(factor) > 1)
        attempt(highest(bounds.back, bounds.forth, 2 * basis.degree(factor) + 2,
                        [&](double coded) { return gain(trialAt(factor, coded)); }));
    if (best == was) return false;
    accept(factor, best, bestTrial);
    return true;
}

Exchange::Trial Exchange::trialOf(std::span<const double> point)
{
    m_problem.basis.values(point, m_triedValues);
    m_problem.basis.row(m_triedValues, m_tried);
    multiply(m_inverse, m_tried.data(), m_triedH.data(), m_p);
    Trial trial{dot(m_tried.data(), m_triedH.data(), m_p), dot(m_u.data(), m_tried.data(), m_p), 0.0, 0.0};
    if (!weighted()) return trial;
    multiply(m_weighted, m_tried.data(), m_triedH.data(), m_p);
    trial.gwg = dot(m_tried.data(), m_triedH.data(), m_p);
    trial.fwg = dot(m_wf.data(), m_tried.data(), m_p);
    return trial;
}

void Exchange::acceptPoint(std::span<const double> point)
{
    m_now = trialOf(point);
    std::copy(point.begin(), point.end(), m_point.begin());
    m_values = m_triedValues;
    m_g = m_tried;
    multiply(m_inverse, m_g.data(), m_h.data(), m_p);
    if (weighted()) multiply(m_weighted, m_g.data(), m_wg.data(), m_p);
}

bool Exchange::exchangeAlong(const Eigen::VectorXd& direction)
{
    const std::span<const double> along(direction.data(), std::size_t(direction.size()));
    const Region::Reach reach = m_problem.region.reach(m_point, along);
    constexpr double noWay = 1e-9;
    if (reach.forth - reach.back < noWay) return false;
    std::vector<double> point(m_point.size());
    const auto to = [&](double t) {
        for (std::size_t i = 0; i < point.size(); ++i) point[i] = m_point[i] + t * along[i];
        return std::span<const double>(point);
    };
    double best = 0.0, bestGain = better(gain(m_now));
    const auto attempt = [&](double t) {
        if (const double value = gain(trialOf(to(t))); value > bestGain) {
            bestGain = value;
            best = t;
        }
    };
    constexpr int steps = 4;
    for (int i = 0; i <= steps; ++i) attempt(reach.back + (reach.forth - reach.back) * i / steps);
    if (m_continuous) attempt(highest(reach.back, reach.forth, steps, [&](double t) { return gain(trialOf(to(t))); }));
    if (best == 0.0) return false;
    acceptPoint(to(best));
    return true;
}

bool Exchange::visit(int run)
{
    open(run);
    bool changed = false;
    const int changeable = m_k - (m_problem.blocks > 1 ? 1 : 0);
    for (int factor = 0; factor < changeable; ++factor) changed = exchangeFactor(factor) || changed;
    for (const Region::Slant& slant : m_problem.region.slants())
        if (m_problem.region.onPlane(slant, m_point)) changed = exchangeAlong(slant.direction) || changed;
    if (changed) close(run);
    return changed;
}

bool Exchange::visitCandidates(int run)
{
    open(run);
    Eigen::Index best = -1;
    double bestGain = better(0.0);
    std::vector<double> point(m_point.size());
    const auto take = [&](Eigen::Index row) {
        for (std::size_t i = 0; i < point.size(); ++i)
            point[i] =
                m_problem.region.factors()[i].categorical() ? m_point[i] : m_problem.candidates(row, Eigen::Index(i));
        return std::span<const double>(point);
    };
    for (Eigen::Index row = 0; row < m_problem.candidates.rows(); ++row)
        if (const double value = gain(trialOf(take(row))); value > bestGain) {
            bestGain = value;
            best = row;
        }
    if (best < 0) return false;
    acceptPoint(take(best));
    close(run);
    return true;
}

} // namespace titer::studies
