#include "core/studies/hybrid/hybrid_course.h"

#include "core/model/equations/law_record.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using model::Dual8;
using model::LawTape;

namespace {

constexpr double diagonal = 1.0 - 0.5 * std::numbers::sqrt2; // of the scheme
constexpr double enough = 1e-10;                             // of the usual size, for the solution of a stage
constexpr int maxIterations = 40;
constexpr int directions = 8; // of Dual8

std::vector<int> sizesOf(const model::HybridNetwork& hybrid, const std::vector<int>& layers)
{
    std::vector<int> sizes{int(hybrid.inputs.size())};
    sizes.insert(sizes.end(), layers.begin(), layers.end());
    sizes.push_back(int(hybrid.factors.size()));
    return sizes;
}

std::vector<int> indicesOf(const model::HybridNetwork& hybrid)
{
    std::vector<int> indices;
    for (const model::HybridNetwork::Factor& factor : hybrid.factors) indices.push_back(factor.index);
    return indices;
}

int conditionOf(const std::string& name)
{
    const auto names = model::conditionNames();
    for (std::size_t c = 0; c < names.size(); ++c)
        if (name == names[c].name) return int(c);
    return -1;
}

} // namespace

HybridModel::HybridModel(model::BoundLaw bound, model::HybridNetwork network, const std::vector<int>& layers)
    : law(std::move(bound))
    , hybrid(std::move(network))
    , freed(law.tape->freed(indicesOf(hybrid)))
    , shape(sizesOf(hybrid, layers))
{
}

HybridCourse::HybridCourse(const HybridModel& model, const VesselCourse& course, const std::vector<double>& scales)
    : m_model(model)
    , m_course(course)
    , m_scales(scales)
    , m_speciesOfRole(model.law.component.size(), -1)
    , m_usual(course.start.cwiseAbs())
    , m_inputs(model.freed.inputCount, 0.0)
    , m_results(std::size_t(model.freed.tape.resultCount()))
    , m_condition(LawTape::conditionCount)
    , m_dualInputs(model.freed.inputCount)
    , m_dualResults(m_results.size())
    , m_net(Index(model.hybrid.inputs.size()))
{
    const double largest = *std::max_element(course.volume.begin(), course.volume.end());
    for (std::size_t s = 0; s < course.roles.size(); ++s) {
        m_speciesOfRole[std::size_t(course.roles[s])] = int(s);
        m_usual[Index(s)] = std::max(m_usual[Index(s)], course.held.col(course.roles[s]).maxCoeff() * largest);
        if (!(m_usual[Index(s)] > 0.0)) m_usual[Index(s)] = 1e-3 * largest;
    }
    for (const model::HybridNetwork::Input& input : model.hybrid.inputs)
        m_conditionOfInput.push_back(input.role >= 0 ? -1 : conditionOf(input.name));
    m_firstSample.assign(course.times.size() + 1, 0);
    for (const CourseSample& sample : course.samples) ++m_firstSample[sample.at + 1];
    for (std::size_t t = 0; t < course.times.size(); ++t) m_firstSample[t + 1] += m_firstSample[t];
}

double HybridCourse::perAmount(const CourseSample& sample) const
{
    return m_course.toComponent[std::size_t(sample.species)] / (m_course.volume[sample.at] * m_scales[sample.tag]);
}

void HybridCourse::takeResiduals(std::size_t time, const VectorXd& y, VectorXd& residuals)
{
    for (std::size_t i = m_firstSample[time]; i < m_firstSample[time + 1]; ++i) {
        const CourseSample& sample = m_course.samples[i];
        residuals[Index(i)] = y[sample.species] * perAmount(sample) - sample.value / m_scales[sample.tag];
    }
}

// What holds within a step, between its ends.
void HybridCourse::setConditions(std::size_t step, double part)
{
    const auto k = Index(step);
    m_step = step;
    m_length = m_course.times[step + 1] - m_course.times[step];
    m_volume = (1.0 - part) * m_course.volume[step] + part * m_course.volume[step + 1];
    for (int c = 0; c < LawTape::conditionCount; ++c)
        m_condition[std::size_t(c)] = (1.0 - part) * m_course.conditions(k, c) + part * m_course.conditions(k + 1, c);
    for (std::size_t r = 0; r < m_speciesOfRole.size(); ++r)
        if (m_speciesOfRole[r] < 0)
            m_inputs[r] = (1.0 - part) * m_course.held(k, Index(r)) + part * m_course.held(k + 1, Index(r));
    std::copy(m_condition.begin(), m_condition.end(), m_inputs.begin() + long(m_speciesOfRole.size()));
}

// Concentrations of the tape and the inputs of the network.
void HybridCourse::readInputs(const VectorXd& y)
{
    for (std::size_t s = 0; s < m_course.roles.size(); ++s)
        m_inputs[std::size_t(m_course.roles[s])] = std::max(0.0, y[Index(s)] / m_volume);
    for (std::size_t i = 0; i < m_model.hybrid.inputs.size(); ++i) {
        const model::HybridNetwork::Input& input = m_model.hybrid.inputs[i];
        const double value =
            input.role >= 0 ? m_inputs[std::size_t(input.role)] : m_condition[std::size_t(m_conditionOfInput[i])];
        m_net[Index(i)] = 2.0 * (value - input.low) / input.width() - 1.0;
    }
}

void HybridCourse::rates(const double* weights, const VectorXd& y, VectorXd& f, NetworkShape::Pass& pass)
{
    readInputs(y);
    m_model.shape.run(weights, m_net, pass);
    for (std::size_t k = 0; k < m_model.hybrid.factors.size(); ++k) {
        const model::HybridNetwork::Factor& factor = m_model.hybrid.factors[k];
        const double ln = factor.centre() + factor.reach() * std::tanh(pass.values.back()[Index(k)] + factor.shift());
        m_inputs[std::size_t(m_model.freed.inputs[k])] = m_model.law.params[std::size_t(factor.index)] * std::exp(ln);
    }
    m_model.freed.tape.run(m_inputs.data(), m_results.data());
    for (Index s = 0; s < y.size(); ++s)
        f[s] = m_volume * m_results[std::size_t(m_course.roles[std::size_t(s)])] +
               m_course.in(Index(m_step), s) / m_length - m_course.share(Index(m_step), s) * y[s];
}

// At the solution of the stage, whose conditions are set.
void HybridCourse::linearise(const double* weights, Stage& stage)
{
    const Index n = stage.y.size(), factors = Index(m_model.hybrid.factors.size());
    rates(weights, stage.y, stage.f, stage.pass);
    stage.byY.setZero(n, n);
    stage.byLn.setZero(n, factors);
    std::copy(m_inputs.begin(), m_inputs.end(), m_dualInputs.begin());
    for (Index first = 0; first < n + factors; first += directions) {
        const Index count = std::min<Index>(directions, n + factors - first);
        const auto inputOf = [&](Index direction) -> std::size_t {
            return direction < n ? std::size_t(m_course.roles[std::size_t(direction)])
                                 : std::size_t(m_model.freed.inputs[std::size_t(direction - n)]);
        };
        for (Index d = 0; d < count; ++d) {
            const std::size_t input = inputOf(first + d);
            const bool below = first + d < n && stage.y[first + d] < 0.0;
            m_dualInputs[input].d[std::size_t(d)] = first + d >= n ? m_inputs[input] : below ? 0.0 : 1.0;
        }
        m_model.freed.tape.run(m_dualInputs.data(), m_dualResults.data());
        for (Index d = 0; d < count; ++d) {
            const Index direction = first + d;
            for (Index s = 0; s < n; ++s) {
                const double slope = m_dualResults[std::size_t(m_course.roles[std::size_t(s)])].d[std::size_t(d)];
                if (direction < n)
                    stage.byY(s, direction) = slope;
                else
                    stage.byLn(s, direction - n) = m_volume * slope;
            }
            m_dualInputs[inputOf(direction)].d.fill(0.0);
        }
    }
    stage.steep.resize(factors);
    for (Index k = 0; k < factors; ++k) {
        const model::HybridNetwork::Factor& factor = m_model.hybrid.factors[std::size_t(k)];
        const double bent = std::tanh(stage.pass.values.back()[k] + factor.shift());
        stage.steep[k] = factor.reach() * (1.0 - bent * bent);
    }
    const MatrixXd slope = stage.steep.asDiagonal() * m_model.shape.slope(weights, stage.pass);
    for (std::size_t i = 0; i < m_model.hybrid.inputs.size(); ++i) {
        const model::HybridNetwork::Input& input = m_model.hybrid.inputs[i];
        const int species = input.role >= 0 ? m_speciesOfRole[std::size_t(input.role)] : -1;
        if (species < 0 || stage.y[species] < 0.0) continue;
        stage.byY.col(species) += stage.byLn * slope.col(Index(i)) * (2.0 / (input.width() * m_volume));
    }
    for (Index s = 0; s < n; ++s) stage.byY(s, s) -= m_course.share(Index(m_step), s);
}

// y = from + weight f(y), by Newton's method with a matrix that is rebuilt where it no longer serves. What is positive stays so: on the way
// to what is left of a substrate Newton's step would pass 0, where the rates say nothing.
bool HybridCourse::solve(const double* weights, const VectorXd& from, Stage& stage, bool keep)
{
    setConditions(stage.step, stage.part);
    const Index n = from.size();
    stage.y = from;
    stage.f.resize(n);
    const auto makeSolver = [&] {
        linearise(weights, stage);
        stage.solver.compute(MatrixXd::Identity(n, n) - stage.weight * stage.byY);
        m_lastSolver = stage.solver;
        m_lastWeight = stage.weight;
    };
    constexpr double alike = 0.2; // weights for which a matrix still serves
    if (!m_lastSolver || !(std::abs(m_lastWeight - stage.weight) < alike * stage.weight)) makeSolver();
    double before = HUGE_VAL;
    bool solved = false;
    for (int i = 0; i < maxIterations && !solved; ++i) {
        rates(weights, stage.y, stage.f, stage.pass);
        const VectorXd change = m_lastSolver->solve(from + stage.weight * stage.f - stage.y);
        const double size = change.cwiseAbs().cwiseQuotient(m_usual).maxCoeff();
        if (!std::isfinite(size)) break;
        bool held = false;
        for (Index s = 0; s < n; ++s) {
            const double next = stage.y[s] + change[s];
            const bool passes = stage.y[s] > 0.0 && next <= 0.0;
            held = held || passes;
            stage.y[s] = passes ? 0.1 * stage.y[s] : next;
        }
        solved = size < enough;
        if (!solved && (held || size > 0.2 * before)) makeSolver();
        before = size;
    }
    if (!solved) {
        m_failedAt = m_course.times[stage.step] + stage.part * m_length;
        return false;
    }
    if (keep) makeSolver();
    return true;
}

bool HybridCourse::step(const double* weights, const VectorXd& from, std::size_t k, Stage& first, Stage& second,
                        bool keep)
{
    const double length = m_course.times[k + 1] - m_course.times[k];
    first.step = second.step = k;
    first.part = diagonal;
    second.part = 1.0;
    first.weight = second.weight = diagonal * length;
    if (solve(weights, from, first, keep)) {
        const VectorXd onward = from + (1.0 / diagonal - 1.0) * (first.y - from);
        if (onward.minCoeff() >= 0.0 && solve(weights, onward, second, keep)) return true;
    }
    first.weight = 0.0;
    second.weight = length;
    return solve(weights, from, second, keep);
}

template <class AfterStep> bool HybridCourse::march(const double* weights, bool keep, AfterStep afterStep)
{
    m_lastSolver.reset();
    if (keep) m_stages.resize(2 * m_course.steps());
    VectorXd y = m_course.start;
    afterStep(0, y);
    for (std::size_t k = 0; k < m_course.steps(); ++k) {
        Stage& second = keep ? m_stages[2 * k + 1] : m_second;
        if (!step(weights, y, k, keep ? m_stages[2 * k] : m_first, second, keep)) return false;
        y = second.y;
        afterStep(k + 1, y);
    }
    m_failedAt = -1.0;
    return true;
}

bool HybridCourse::run(const double* weights, VectorXd& residuals)
{
    residuals.resize(rows());
    return march(weights, false, [&](std::size_t time, const VectorXd& y) { takeResiduals(time, y, residuals); });
}

bool HybridCourse::gradient(const double* weights, VectorXd& residuals, double factor, double* gradient)
{
    residuals.resize(rows());
    if (!march(weights, true, [&](std::size_t time, const VectorXd& y) { takeResiduals(time, y, residuals); }))
        return false;
    VectorXd back = VectorXd::Zero(m_course.start.size());
    const auto add = [&](const Stage& stage, const VectorXd& byRates) {
        const VectorXd by = stage.steep.cwiseProduct(stage.byLn.transpose() * byRates);
        m_model.shape.backward(weights, stage.pass, by, gradient);
    };
    for (std::size_t k = m_course.steps(); k-- > 0;) {
        for (std::size_t i = m_firstSample[k + 1]; i < m_firstSample[k + 2]; ++i)
            back[m_course.samples[i].species] += factor * residuals[Index(i)] * perAmount(m_course.samples[i]);
        const Stage &first = m_stages[2 * k], &second = m_stages[2 * k + 1];
        back = second.solver.transpose().solve(back).eval();
        add(second, second.weight * back);
        if (isSingle(first)) continue;
        const VectorXd byRates = (1.0 / diagonal - 1.0) * first.weight * back;
        const VectorXd byFirst = first.solver.transpose().solve(first.byY.transpose() * byRates);
        add(first, byRates + first.weight * byFirst);
        back += byFirst;
    }
    return true;
}

void HybridCourse::byWeights(const double* weights, const Stage& stage, MatrixXd& slope) const
{
    const Index factors = Index(m_model.hybrid.factors.size());
    VectorXd row(m_model.shape.weights());
    slope.resize(factors, row.size());
    for (Index k = 0; k < factors; ++k) {
        row.setZero();
        m_model.shape.backward(weights, stage.pass, stage.steep[k] * VectorXd::Unit(factors, k), row.data());
        slope.row(k) = row;
    }
}

bool HybridCourse::jacobian(const double* weights, VectorXd& residuals, MatrixXd& jacobian)
{
    residuals.resize(rows());
    jacobian.setZero(rows(), m_model.shape.weights());
    MatrixXd tangent = MatrixXd::Zero(m_course.start.size(), m_model.shape.weights()), slope;
    return march(weights, true, [&](std::size_t time, const VectorXd& y) {
        takeResiduals(time, y, residuals);
        if (time == 0) return;
        const Stage &first = m_stages[2 * time - 2], &second = m_stages[2 * time - 1];
        if (!isSingle(first)) {
            byWeights(weights, first, slope);
            const MatrixXd half = first.solver.solve(tangent + first.weight * first.byLn * slope);
            tangent += (1.0 / diagonal - 1.0) * (half - tangent);
        }
        byWeights(weights, second, slope);
        tangent = second.solver.solve(tangent + second.weight * second.byLn * slope).eval();
        for (std::size_t i = m_firstSample[time]; i < m_firstSample[time + 1]; ++i)
            jacobian.row(Index(i)) = tangent.row(m_course.samples[i].species) * perAmount(m_course.samples[i]);
    });
}

} // namespace titer::studies
