// McKay, Beckman and Conover 1979, Technometrics 21. Exchanges of two values of a column under threshold acceptance: for the largest
// smallest distance by phi_p (Morris and Mitchell 1995, J. Stat. Plan. Inference 43), for the centred L2 discrepancy by its update in
// O(runs) (Jin, Chen and Sudjianto 2005, J. Stat. Plan. Inference 134).
#include "core/studies/designs/latin_hypercube.h"

#include "core/base/math/random.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/space_filling.h"
#include "core/studies/numerics/parallel.h"

#include <cmath>
#include <string>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

constexpr std::size_t searches = 8;

// Of each draw the upper half chooses whom a slice changes places with, and the lower half the place in the slice: each choice is
// as likely as another to 1 in 2^32 / runs.
Eigen::MatrixXd randomCube(int runs, int count, bool centred, base::Random& random)
{
    // Away from the edges of a slice, so that rounding never moves a run into the next one.
    constexpr double edge = 0x1p-20, step = (1.0 - 2.0 * edge) * 0x1p-32;
    const double width = 1.0 / runs;
    Eigen::MatrixXd unit(runs, count);
    for (Index k = 0; k < count; ++k) {
        double* column = unit.col(k).data();
        for (int i = 0; i < runs; ++i) {
            const std::uint64_t drawn = random.bits();
            const double place = centred ? 0.5 : edge + step * double(std::uint32_t(drawn));
            const std::size_t other = (drawn >> 32) * std::uint64_t(i + 1) >> 32;
            if (other != std::size_t(i)) column[i] = column[other];
            column[other] = (i + place) * width;
        }
    }
    return unit;
}

// The value to be made small, with what an exchange of unit(a, k) and unit(b, k) would make of it.
class Discrepancy {
public:
    explicit Discrepancy(const Eigen::MatrixXd& unit)
        : m_x(unit.array() - 0.5)
        , m_pairs(unit.rows(), unit.rows())
        , m_singles(unit.rows())
    {
        const Index n = m_x.rows();
        for (Index i = 0; i < n; ++i) {
            m_singles(i) = (1.0 + 0.5 * m_x.row(i).array().abs() - 0.5 * m_x.row(i).array().square()).prod();
            for (Index j = 0; j < n; ++j)
                m_pairs(i, j) = (1.0 + 0.5 * (m_x.row(i).array().abs() + m_x.row(j).array().abs() -
                                              (m_x.row(i) - m_x.row(j)).array().abs()))
                                    .prod();
        }
        m_value = std::pow(13.0 / 12.0, double(m_x.cols())) * double(n) * double(n) -
                  2.0 * double(n) * m_singles.sum() + m_pairs.sum();
    }

    // n^2 times the squared discrepancy.
    double value() const { return m_value; }

    double after(Index a, Index b, Index k)
    {
        const Index n = m_x.rows();
        const double xa = m_x(a, k), xb = m_x(b, k);
        m_newA.resize(n);
        m_newB.resize(n);
        double change = 0.0;
        for (Index r = 0; r < n; ++r) {
            if (r == a || r == b) continue;
            const double x = m_x(r, k);
            const double ratio = factor(xb, x) / factor(xa, x);
            m_newA(r) = m_pairs(r, a) * ratio;
            m_newB(r) = m_pairs(r, b) / ratio;
            change += 2.0 * (m_newA(r) - m_pairs(r, a) + m_newB(r) - m_pairs(r, b));
        }
        m_newA(a) = m_pairs(a, a) * factor(xb, xb) / factor(xa, xa);
        m_newB(b) = m_pairs(b, b) * factor(xa, xa) / factor(xb, xb);
        m_newA(b) = m_newB(a) = m_pairs(a, b);
        change += m_newA(a) - m_pairs(a, a) + m_newB(b) - m_pairs(b, b);
        m_singleA = m_singles(a) * single(xb) / single(xa);
        m_singleB = m_singles(b) * single(xa) / single(xb);
        change -= 2.0 * double(n) * (m_singleA - m_singles(a) + m_singleB - m_singles(b));
        m_after = m_value + change;
        return m_after;
    }

    void take(Index a, Index b, Index k)
    {
        std::swap(m_x(a, k), m_x(b, k));
        m_pairs.col(a) = m_newA;
        m_pairs.col(b) = m_newB;
        m_pairs.row(a) = m_newA.transpose();
        m_pairs.row(b) = m_newB.transpose();
        m_singles(a) = m_singleA;
        m_singles(b) = m_singleB;
        m_value = m_after;
    }

private:
    static double factor(double x, double y) { return 1.0 + 0.5 * (std::abs(x) + std::abs(y) - std::abs(x - y)); }
    static double single(double x) { return 1.0 + 0.5 * std::abs(x) - 0.5 * x * x; }

    Eigen::MatrixXd m_x, m_pairs;
    Eigen::VectorXd m_singles, m_newA, m_newB;
    double m_singleA = 0.0, m_singleB = 0.0, m_value = 0.0, m_after = 0.0;
};

// The sum over pairs of distance^-p with p = 24, distances in units of slices.
class Crowding {
public:
    explicit Crowding(const Eigen::MatrixXd& unit)
        : m_x(unit * double(unit.rows()))
        , m_distances(unit.rows(), unit.rows())
    {
        const Index n = m_x.rows();
        for (Index i = 0; i < n; ++i)
            for (Index j = 0; j < n; ++j) m_distances(i, j) = (m_x.row(i) - m_x.row(j)).squaredNorm();
        sum();
    }

    double value() const { return m_value; }

    double after(Index a, Index b, Index k)
    {
        const Index n = m_x.rows();
        const double xa = m_x(a, k), xb = m_x(b, k);
        m_newA.resize(n);
        m_newB.resize(n);
        double change = 0.0;
        for (Index r = 0; r < n; ++r) {
            m_newA(r) = m_distances(r, a);
            m_newB(r) = m_distances(r, b);
            if (r == a || r == b) continue;
            const double x = m_x(r, k);
            const double moved = (xb - x) * (xb - x) - (xa - x) * (xa - x);
            m_newA(r) += moved;
            m_newB(r) -= moved;
            change += crowd(m_newA(r)) - crowd(m_distances(r, a)) + crowd(m_newB(r)) - crowd(m_distances(r, b));
        }
        m_after = m_value + change;
        return m_after;
    }

    void take(Index a, Index b, Index k)
    {
        std::swap(m_x(a, k), m_x(b, k));
        m_distances.col(a) = m_newA;
        m_distances.col(b) = m_newB;
        m_distances.row(a) = m_newA.transpose();
        m_distances.row(b) = m_newB.transpose();
        m_value = m_after;
        // The value falls by orders of magnitude, and what was rounded at its height would stay in it.
        if (++m_taken >= m_x.rows() || m_value < 0.01 * m_summed) sum();
    }

private:
    void sum()
    {
        m_value = 0.0;
        for (Index j = 0; j < m_x.rows(); ++j)
            for (Index i = 0; i < j; ++i) m_value += crowd(m_distances(i, j));
        m_summed = m_value;
        m_taken = 0;
    }

    static double crowd(double squared)
    {
        const double third = squared * squared * squared, sixth = third * third;
        return 1.0 / (sixth * sixth);
    }

    Eigen::MatrixXd m_x, m_distances;
    Eigen::VectorXd m_newA, m_newB;
    double m_value = 0.0, m_after = 0.0, m_summed = 0.0;
    Index m_taken = 0;
};

// The best cube met while exchanges that worsen it are taken less and less.
template <class Value>
double search(Eigen::MatrixXd& unit, int exchanges, base::Random& random, const std::stop_token& stop)
{
    Value value(unit);
    Eigen::MatrixXd best = unit;
    double bestValue = value.value();
    for (int step = 0; step < exchanges && !stop.stop_requested(); ++step) {
        const Index a = Index(random.index(std::uint64_t(unit.rows())));
        Index b = Index(random.index(std::uint64_t(unit.rows() - 1)));
        b += b >= a ? 1 : 0;
        const Index k = Index(random.index(std::uint64_t(unit.cols())));
        const double left = 1.0 - double(step) / double(exchanges);
        const double worse = left * left * left / double(unit.rows()) * random.uniform();
        if (value.after(a, b, k) > value.value() * (1.0 + worse)) continue;
        value.take(a, b, k);
        std::swap(unit(a, k), unit(b, k));
        if (value.value() < bestValue) {
            bestValue = value.value();
            best = unit;
        }
    }
    unit = std::move(best);
    return bestValue;
}

} // namespace

Eigen::MatrixXd latinHypercubePoints(int count, const LatinHypercube& options, const std::stop_token& stop)
{
    const auto stream = [&](std::size_t i) { return base::Random(options.seed, "lhs/" + std::to_string(i)); };
    base::Random random = stream(0);
    Eigen::MatrixXd unit = randomCube(options.runs, count, options.centred, random);
    if (options.goal == LatinHypercube::Goal::Random || options.runs > maxSearchedRuns) return unit;
    std::vector<Eigen::MatrixXd> cubes(searches);
    std::vector<double> values(searches);
    forEach(searches, [&](std::size_t i) {
        if (stop.stop_requested()) return;
        base::Random own = stream(i + 1);
        cubes[i] = randomCube(options.runs, count, options.centred, own);
        if (options.goal == LatinHypercube::Goal::Maximin) {
            search<Crowding>(cubes[i], options.exchanges, own, stop);
            values[i] = -smallestDistance(cubes[i]);
        } else {
            values[i] = search<Discrepancy>(cubes[i], options.exchanges, own, stop);
        }
    });
    if (stop.stop_requested()) return unit;
    return cubes[std::size_t(std::min_element(values.begin(), values.end()) - values.begin())];
}

base::Result<Design> latinHypercube(const Factors& factors, const LatinHypercube& options, const std::stop_token& stop)
{
    if (base::Errors errors = spaceFillingFaults(factors, options.runs); !errors.empty()) return errors.front();
    if (options.goal != LatinHypercube::Goal::Random && options.runs > maxSearchedRuns)
        return base::Error{
            base::Code::Input, "design/runs",
            say(CORE_TR("core", "{1} runs are too many for a search by exchanges. Choose up to {2}, a random Latin "
                                "hypercube, or the kind sobol."),
                std::to_string(options.runs), std::to_string(maxSearchedRuns))};
    Design design = spaceFillingDesign("lhs", factors, latinHypercubePoints(int(factors.size()), options, stop));
    if (!design.property("stratified"))
        return base::Error{base::Code::Solver, "design",
                           say(CORE_TR("core", "The Latin hypercube did not pass its own check and is not returned. "
                                               "Use another seed, and report this."))};
    return design;
}

namespace {

base::Result<Design> makeLatinHypercube(const Factors& factors, const DesignRequest& request, std::stop_token stop)
{
    base::Result<Terms> model = readModel(request.model, factors, {});
    if (!model) return model.error();
    LatinHypercube options{.runs = request.runs.value_or(usualSpaceFillingRuns(factors)), .seed = request.seed};
    if (request.form == "maximin") options.goal = LatinHypercube::Goal::Maximin;
    if (request.form == "low_discrepancy") options.goal = LatinHypercube::Goal::LowDiscrepancy;
    options.centred = !request.form.empty() && request.form != "random";
    base::Result<Design> design = latinHypercube(factors, options, stop);
    if (design) design->model = std::move(*model);
    return design;
}

constexpr std::string_view hypercubeTakes[] = {"runs", "form", "model"};
constexpr std::string_view hypercubeForms[] = {"random", "centred", "maximin", "low_discrepancy"};

} // namespace

extern const DesignKind latinHypercubeKind{
    .id = "lhs",
    .summary = CORE_TR("core", "Latin hypercube: each factor at as many settings as there are runs"),
    .takes = hypercubeTakes,
    .forms = hypercubeForms,
    .make = makeLatinHypercube};

} // namespace titer::studies
