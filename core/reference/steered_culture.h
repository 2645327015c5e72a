// The reactor of steered_fed_batch.h with its rates written by hand: as a process whose parameters nobody knows, as the model of predictive
// control, and as that of an estimator.
#pragma once

#include "core/control/receding_horizon.h"
#include "core/twin/filter/dynamics.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace titer::reference {

// As published [SI].
struct CultureParameters {
    double growth = 0.02 / 3600.0, saturation = 0.05, inhibition = 5.0;
    double production = 0.004 / 3600.0, productYield = 1.2, cellYield = 0.5;
    double fed = 200.0; // substrate in the feed
};

// Cells, substrate, product [kg/m3], volume [m3].
inline constexpr double cultureStart[] = {1.0, 0.5, 0.0, 0.12};
inline constexpr int cultureStates = 4;

// Growth and yield of cells may be estimated.
template <class T, class Flow>
void cultureRates(const CultureParameters& own, const T& growth, const T& cellYield, const Flow& feed, const T* x,
                  T* dxdt)
{
    const T rate = growth * x[1] / (own.saturation + x[1] + x[1] * x[1] * (1.0 / own.inhibition));
    const T product = own.production * x[0], dilution = feed / x[3];
    dxdt[0] = (rate - dilution) * x[0];
    dxdt[1] = dilution * (own.fed - x[1]) - rate * x[0] / cellYield - product * (1.0 / own.productYield);
    dxdt[2] = product - dilution * x[2];
    dxdt[3] = T(feed);
}

// Product is the goal, at each sample; cells are limited. Of substrate and product, which the plant limits too, neither limit is ever near.
class SteeredCulture final : public control::PredictedUnit {
public:
    SteeredCulture(const CultureParameters& own, double cellLimit)
        : m_own(own)
        , m_cellLimit(cellLimit)
    {
    }

    void setCellLimit(double limit) { m_cellLimit = limit; }

    Eigen::Index states() const override { return cultureStates; }
    Eigen::Index inputs() const override { return 1; }
    void begin(double, const Eigen::VectorXd&, const Eigen::VectorXd& inputs, bool) override { m_feed = inputs[0]; }
    bool rates(double, const Eigen::VectorXd& x, Eigen::VectorXd& rates) override
    {
        rates.resize(cultureStates);
        cultureRates(m_own, m_own.growth, m_own.cellYield, m_feed, x.data(), rates.data());
        return rates.allFinite();
    }
    bool slopes(double, const Eigen::VectorXd& x, Eigen::MatrixXd& byStates, Eigen::MatrixXd& byInputs) override
    {
        using twin::Column;
        static_assert(twin::directions > cultureStates);
        Column at[cultureStates], rates[cultureStates];
        for (int i = 0; i < cultureStates; ++i) at[i] = Column::seed(x[i], i);
        cultureRates(m_own, Column(m_own.growth), Column(m_own.cellYield), Column::seed(m_feed, cultureStates), at,
                     rates);
        byStates.resize(cultureStates, cultureStates);
        byInputs.resize(cultureStates, 1);
        for (int i = 0; i < cultureStates; ++i) {
            for (int j = 0; j < cultureStates; ++j) byStates(i, j) = rates[i].d[std::size_t(j)];
            byInputs(i, 0) = rates[i].d[cultureStates];
        }
        return byStates.allFinite() && byInputs.allFinite();
    }
    void read(double, const Eigen::VectorXd& x, Eigen::VectorXd& values) override
    {
        values.resize(2);
        values << x[0], x[2];
    }
    void readSlopes(double, const Eigen::VectorXd&, Eigen::MatrixXd& byStates, Eigen::MatrixXd& byInputs) override
    {
        byStates.setZero(2, cultureStates);
        byStates(0, 0) = byStates(1, 2) = 1.0;
        byInputs.setZero(2, 1);
    }
    double gain(bool atEnd, const Eigen::VectorXd& values, Eigen::VectorXd* slope, Eigen::MatrixXd*) override
    {
        if (atEnd) return 0.0;
        if (slope) *slope = Eigen::Vector2d(0.0, 1.0);
        return values[1];
    }
    void excess(const Eigen::VectorXd& values, Eigen::VectorXd& excess, Eigen::MatrixXd* slopes) override
    {
        excess = Eigen::VectorXd::Constant(1, values[0] / m_cellLimit - 1.0);
        if (slopes) *slopes = Eigen::RowVector2d(1.0 / m_cellLimit, 0.0);
    }

private:
    CultureParameters m_own;
    double m_cellLimit;
    double m_feed = 0.0;
};

// As published, but for growth and yield of cells, which are states behind the others. Channel `substrate` reads that, all others cells.
class EstimatedCulture final : public twin::Dynamics {
public:
    explicit EstimatedCulture(int substrate)
        : m_substrate(substrate)
    {
    }

    // The feed from a time on, in order of time.
    void feed(double t, double flow)
    {
        if (!m_feeds.empty() && m_feeds.back().first == t) m_feeds.pop_back();
        m_feeds.emplace_back(t, flow);
    }

    int size() const override { return cultureStates + 2; }
    bool rates(double, const double* x, double* dxdt) override { return law(x, dxdt); }
    bool rates(double, const twin::Column* x, twin::Column* dxdt) override { return law(x, dxdt); }
    double nextInstant(double t, double until) const override
    {
        const auto next = after(t);
        return next == m_feeds.end() ? until : std::min(next->first, until);
    }
    bool cross(double t, twin::Column*) override
    {
        moveTo(t);
        return true;
    }
    void moveTo(double t) override
    {
        const auto next = after(t);
        m_feed = next == m_feeds.begin() ? 0.0 : std::prev(next)->second;
    }
    bool read(int channel, double, const twin::Column* x, twin::Column& y) override
    {
        y = x[channel == m_substrate ? 1 : 0];
        return true;
    }

private:
    using Feeds = std::vector<std::pair<double, double>>; // [s], [m3/s]

    Feeds::const_iterator after(double t) const
    {
        return std::ranges::upper_bound(m_feeds, t, {}, &std::pair<double, double>::first);
    }
    template <class T> bool law(const T* x, T* dxdt)
    {
        cultureRates(m_published, x[cultureStates], x[cultureStates + 1], m_feed, x, dxdt);
        dxdt[cultureStates] = dxdt[cultureStates + 1] = T(0.0);
        return true;
    }

    const CultureParameters m_published;
    const int m_substrate;
    Feeds m_feeds;
    double m_feed = 0.0; // now
};

} // namespace titer::reference
