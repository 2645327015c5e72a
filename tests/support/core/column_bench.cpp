#include "tests/support/core/column_bench.h"

#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"

#include <algorithm>
#include <cmath>

namespace titer::support {

using namespace unitops::column;

namespace {

// A bed and the integrals of what leaves it and of what enters.
class BedSystem : public solve::System {
public:
    BedSystem(std::shared_ptr<const Bed> bed, double flow)
        : m_bed(bed)
        , m_work(bed)
        , m_outlets(bed->outletStates())
        , m_amounts(m_outlets.size())
        , m_flow(flow)
    {
    }

    int coreSize() const override { return m_bed->stateCount(); }
    int size() const { return coreSize() + 2 * int(m_outlets.size()); }
    void enter(double t, const FeedStep& step) { m_start = t, m_step = &step; }

    bool rates(double t, const double* y, double* ydot) override
    {
        if (!m_work.rates(feed(t), y, ydot)) return false;
        double* integrals = ydot + coreSize();
        for (int outlet : m_outlets) *integrals++ = m_flow * y[outlet];
        std::copy(m_amounts.begin(), m_amounts.end(), integrals);
        return true;
    }
    void jacobian(double, const double*, double*) override {} // Newton's matrix is its own

    std::unique_ptr<solve::NewtonMatrix> newton(int) override;

private:
    friend class BedNewton;

    Feed feed(double t)
    {
        for (std::size_t i = 0; i < m_amounts.size(); ++i)
            m_amounts[i] = m_flow * (m_step->c[i] + (m_step->ramp.empty() ? 0.0 : m_step->ramp[i] * (t - m_start)));
        return {m_flow, m_amounts.data()};
    }

    std::shared_ptr<const Bed> m_bed;
    BedWork m_work;
    std::vector<int> m_outlets;
    std::vector<double> m_amounts;
    double m_flow;
    double m_start = 0.0;
    const FeedStep* m_step = nullptr;
};

class BedNewton : public solve::NewtonMatrix {
public:
    explicit BedNewton(BedSystem& system)
        : m_system(system)
        , m_product(system.coreSize())
    {
    }

    // As solve::SchurNewton.
    double tolerance() const override { return m_system.m_work.newtonTolerance(); }
    int highestOrder() const override { return m_system.m_work.highestOrder(); }
    bool linearize(double t, const double* y) override { return m_system.m_work.linearize(m_system.feed(t), y); }
    bool factor(double gamma) override
    {
        m_gamma = gamma;
        return m_system.m_work.factor(gamma);
    }
    void solve(double* b) override
    {
        m_system.m_work.solve(b);
        addOutlets(m_gamma, b, b);
    }
    void addProduct(const double* x, double* out) override
    {
        m_system.m_work.product(x, m_product.data());
        for (std::size_t k = 0; k < m_product.size(); ++k) out[k] += m_product[k];
        addOutlets(1.0, x, out);
    }

private:
    void addOutlets(double factor, const double* x, double* out) const
    {
        const std::vector<int>& outlets = m_system.m_outlets;
        for (std::size_t i = 0; i < outlets.size(); ++i)
            out[m_product.size() + i] += factor * m_system.m_flow * x[outlets[i]];
    }

    BedSystem& m_system;
    std::vector<double> m_product;
    double m_gamma = 0.0;
};

std::unique_ptr<solve::NewtonMatrix> BedSystem::newton(int)
{
    return std::make_unique<BedNewton>(*this);
}

} // namespace

Chromatogram runColumn(std::shared_ptr<const Bed> bed, std::vector<double> y, double flow,
                       const std::vector<FeedStep>& program, const std::vector<double>& times, double relative)
{
    const std::size_t components = program.front().c.size();
    Chromatogram result;
    result.fed.assign(components, 0.0);
    result.held = result.heldFirst = result.fed;
    bed->held(y.data(), result.heldFirst.data());
    BedSystem system(bed, flow);
    solve::Integrator integrator(system, system.size());
    std::vector<double> absolute(system.size(), 1e300), now(system.size());
    bed->nominal(absolute.data());
    for (double& a : absolute) a *= relative;
    y.resize(system.size(), 0.0);
    const std::vector<int> states = bed->outletStates();

    double start = 0.0;
    std::size_t next = 0;
    const auto record = [&](const double* at) {
        result.outlet.emplace_back();
        for (int s : states) result.outlet.back().push_back(at[s]);
        ++next;
    };
    for (const FeedStep& step : program) {
        const double end = start + step.duration;
        system.enter(start, step);
        integrator.start(start, y, {relative, absolute}, start > 0.0);
        while (next < times.size() && times[next] <= start) record(y.data());
        while (integrator.time() < end * (1.0 - 1e-14)) {
            if (integrator.step(end) != solve::Integrator::Outcome::Ok) return result;
            for (; next < times.size() && times[next] <= std::min(integrator.time(), end);) {
                integrator.at(times[next], now.data());
                record(now.data());
            }
        }
        integrator.at(end, y.data());
        start = end;
    }
    bed->held(y.data(), result.held.data());
    result.left.assign(y.end() - 2 * components, y.end() - components);
    result.fed.assign(y.end() - components, y.end());
    result.counts = integrator.counts();
    result.finished = true;
    return result;
}

LoadWashElute::LoadWashElute(bool kinetic, double kd)
{
    const std::vector<std::string> ids = {"salt", "lysozyme", "cytochrome", "ribonuclease"};
    BindingBench bench(
        *solve::catalogue().binding("sma"), amounts(ids),
        {.values = {{"lambda", 1200.0}, {"salt", 0}, {"kinetic", kinetic ? 1.0 : 0.0}},
         .perComponent = {{"ka", {{ids[1], 35.5e-3 * kd}, {ids[2], 1.59e-3 * kd}, {ids[3], 7.7e-3 * kd}}},
                          {"kd", {{ids[1], kd}, {ids[2], kd}, {ids[3], kd}}},
                          {"nu", {{ids[1], 4.7}, {ids[2], 5.29}, {ids[3], 3.7}}},
                          {"sigma", {{ids[1], 11.83}, {ids[2], 10.6}, {ids[3], 10.0}}}}});
    Description& d = description;
    d.names = ids;
    d.length = 0.014;
    d.crossSection = 1e-4;
    d.porosity = 0.37;
    d.particlePorosity = 0.75;
    d.particleRadius = 4.5e-5;
    d.poreDiffusivity = {7e-10, 6.07e-11, 6.07e-11, 6.07e-11};
    d.transport = [](double, double* dispersion, double* film) {
        std::fill_n(dispersion, 4, 5.75e-8);
        std::fill_n(film, 4, 6.9e-6);
    };
    d.binding = bench.take();
    d.usual = {100.0, 1.0, 1.0, 1.0};
    flow = 5.75e-4 * d.crossSection * d.porosity;
    program = {{10.0, {50.0, 1.0, 1.0, 1.0}},
               {80.0, {50.0, 0.0, 0.0, 0.0}},
               {1410.0, {100.0, 0.0, 0.0, 0.0}, {0.2, 0.0, 0.0, 0.0}}};
}

std::vector<double> LoadWashElute::start(const Bed& bed) const
{
    std::vector<double> y(bed.stateCount());
    const std::vector<double> liquid = {50.0, 0.0, 0.0, 0.0};
    bed.fill({liquid, liquid, {1200.0, 0.0, 0.0, 0.0}}, y.data());
    return y;
}

} // namespace titer::support
