// Multi-start coordinate exchange (Meyer & Nachtsheim 1995) with iterated local search (Lourenco, Martin & Stutzle 2003).
#include "core/studies/designs/optimal/optimal_search.h"

#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

namespace titer::studies {

namespace {

constexpr double same = 1e-6;                 // of two merits
constexpr double coarse = 1e-6, fine = 1e-10; // what a sweep between the levels has to gain
// What settings between the levels have to gain: less is not worth odd settings, and is of the order of rounding them.
constexpr double worthOddSettings = 1e-4;
// A start is often singular: the ridge leads out of that, and is gone when the climb recomputes.
// Where a narrow region leaves terms close to each other a smaller one does.
constexpr double ridge = 1e-3;

struct Finished {
    double merit = -std::numeric_limits<double>::infinity();
    Eigen::MatrixXd design = {};
    bool found() const { return std::isfinite(merit); }
};

int count(const std::vector<Finished>& all, double merit, double tolerance)
{
    return int(std::count_if(all.begin(), all.end(),
                             [&](const Finished& f) { return std::abs(f.merit - merit) <= tolerance; }));
}

class Search {
public:
    Search(const ExchangeProblem& problem, const Eigen::MatrixXd& kept, int runs, const SearchOptions& options,
           std::stop_token stop)
        : m_problem(problem)
        , m_kept(kept)
        , m_runs(runs)
        , m_options(options)
        , m_stop(std::move(stop))
    {
        // About the floating-point operations of one climb, from the few sweeps that it takes.
        const double p = problem.basis.columns(), k = problem.basis.factors();
        const double slants = double(problem.region.slants().size()), candidates = double(problem.candidates.rows());
        const double climb = 12.0 * runs * (p * p * (1.0 + 5.0 * slants + candidates / 8.0) + k * p + 200.0 * k);
        m_starts = options.starts > 0 ? options.starts : int(std::clamp(4e9 / climb, 10.0, 4000.0));
        m_refined = options.refined > 0 ? options.refined : std::clamp(m_starts / 30, 10, 200);
        m_maxVain = int(std::clamp(3e9 / climb, 5.0, 60.0));
        m_polished = climb < 1.5e6 ? 24 : climb < 1e7 ? 8 : 4;
        m_refined = std::min(m_refined, m_starts);
    }

    std::optional<SearchResult> run();

private:
    void point(base::Random& random, std::span<double> point) const;
    void keepBlock(Eigen::Index run, std::span<double> point) const;
    Eigen::MatrixXd scattered(base::Random& random) const;
    Finished start(std::size_t number) const;
    Finished startBetween(std::size_t number) const;
    Finished refine(Finished from, std::size_t number) const;
    std::vector<std::size_t> bestOf(const std::vector<Finished>& all, std::size_t count) const;
    int hitsBetween(const std::vector<Finished>& all, const std::vector<std::size_t>& order,
                    const std::vector<Finished>& between) const;
    void goBetween(const std::vector<Finished>& all, SearchResult& result) const;
    std::function<void(double)> part(int number) const;

    const ExchangeProblem& m_problem;
    const Eigen::MatrixXd& m_kept;
    const int m_runs;
    const SearchOptions& m_options;
    const std::stop_token m_stop;
    int m_starts = 0, m_refined = 0;
    int m_maxVain = 0; // disturbances in vain that end a refinement
    std::size_t m_polished = 0;
};

void Search::point(base::Random& random, std::span<double> point) const
{
    if (!m_problem.region.box()) return m_problem.region.scatter(random, point);
    for (std::size_t f = 0; f < point.size(); ++f) {
        const std::vector<double>& levels = m_problem.levels[f];
        point[f] = levels[random.index(levels.size())];
    }
}

void Search::keepBlock(Eigen::Index run, std::span<double> point) const
{
    if (m_problem.blocks > 1) point.back() = double(run % m_problem.blocks);
}

Eigen::MatrixXd Search::scattered(base::Random& random) const
{
    const Eigen::Index k = Eigen::Index(m_problem.basis.factors());
    Eigen::MatrixXd design(m_runs, k);
    design.topRows(m_kept.rows()) = m_kept;
    std::vector<double> coded(std::size_t(k), 0.0);
    for (Eigen::Index run = m_kept.rows(); run < m_runs; ++run) {
        point(random, coded);
        keepBlock(run, coded);
        design.row(run) = Eigen::Map<const Eigen::RowVectorXd>(coded.data(), k);
    }
    return design;
}

Finished Search::start(std::size_t number) const
{
    base::Random random(m_options.seed, "start " + std::to_string(number));
    Exchange exchange(m_problem);
    exchange.set(scattered(random));
    for (const double size : {ridge, 1e-2 * ridge, 1e-4 * ridge, 1e-6 * ridge})
        if (exchange.refactor(size) && exchange.climb()) return {exchange.merit(), exchange.design()};
    return {};
}

Finished Search::refine(Finished from, std::size_t number) const
{
    base::Random random(m_options.seed, "refined " + std::to_string(number));
    constexpr int disturbed = 2;
    const Eigen::Index changeable = m_runs - m_kept.rows();
    std::vector<double> coded(std::size_t(m_problem.basis.factors()), 0.0);
    Exchange exchange(m_problem);
    for (int vain = 0; vain < m_maxVain && !m_stop.stop_requested(); ++vain) {
        exchange.set(from.design);
        for (int i = 0; i < disturbed; ++i) {
            point(random, coded);
            const Eigen::Index run = m_kept.rows() + Eigen::Index(random.index(std::uint64_t(changeable)));
            keepBlock(run, coded);
            exchange.setRun(int(run), coded);
        }
        if (!exchange.refactor() && !exchange.refactor(ridge)) continue;
        if (!exchange.climb() || exchange.merit() < from.merit - 1e-9) continue;
        // Designs of equal merit are walked through: they are often the way to better ones.
        if (exchange.merit() > from.merit + 1e-9) vain = 0;
        from = {std::max(exchange.merit(), from.merit), exchange.design()};
    }
    return from;
}

// The best, those of different merit first; in an order that does not depend on the threads.
std::vector<std::size_t> Search::bestOf(const std::vector<Finished>& all, std::size_t count) const
{
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a].merit > all[b].merit; });
    std::vector<std::size_t> first, again;
    double last = std::numeric_limits<double>::infinity();
    for (const std::size_t i : order) {
        if (!all[i].found()) break;
        if (all[i].merit < last - same) {
            first.push_back(i);
            last = all[i].merit;
        } else
            again.push_back(i);
    }
    first.insert(first.end(), again.begin(), again.end());
    first.resize(std::min(first.size(), count));
    return first;
}

// Starts between the levels: some of the best designs lie in no basin that the levels lead to (Box & Draper 1971, two factors in
// six runs).
Finished Search::startBetween(std::size_t number) const
{
    base::Random random(m_options.seed, "between " + std::to_string(number));
    Exchange exchange(m_problem);
    Eigen::MatrixXd design = scattered(random);
    for (Eigen::Index run = m_kept.rows(); run < m_runs; ++run)
        for (Eigen::Index f = 0; f < design.cols(); ++f)
            if (m_problem.region.box() && m_problem.region.factors()[std::size_t(f)].kind == Factor::Kind::Continuous)
                design(run, f) = random.uniform(-1.0, 1.0);
    exchange.set(design);
    if (!exchange.refactor(ridge) || !exchange.climb(true, coarse)) return {};
    return {exchange.merit(), exchange.design()};
}

// From the best designs on the levels and from new starts.
void Search::goBetween(const std::vector<Finished>& all, SearchResult& result) const
{
    const std::vector<std::size_t> order = bestOf(all, m_polished);
    const std::size_t fresh = 2 * m_polished;
    std::vector<Finished> between(order.size() + fresh);
    const auto climb = [&](std::size_t i) {
        if (i >= order.size()) {
            between[i] = startBetween(i - order.size());
            return;
        }
        Exchange exchange(m_problem);
        exchange.set(all[order[i]].design);
        if (exchange.refactor() && exchange.climb(true, coarse)) between[i] = {exchange.merit(), exchange.design()};
    };
    forEach(between.size(), climb, m_options.threads, m_stop, part(2));
    result.starts += int(fresh);
    const std::vector<std::size_t> best = bestOf(between, 1);
    if (best.empty()) return;
    Exchange exchange(m_problem);
    exchange.set(between[best.front()].design);
    if (!exchange.refactor() || !exchange.climb(true, fine) || exchange.merit() < result.merit + worthOddSettings)
        return;
    result.merit = exchange.merit();
    result.design = exchange.design();
    result.hits = hitsBetween(all, order, between);
}

// Fresh starts that came to the best, and starts on the levels that ended where a climb between them leads to it.
int Search::hitsBetween(const std::vector<Finished>& all, const std::vector<std::size_t>& order,
                        const std::vector<Finished>& between) const
{
    constexpr double alike = 1e-4; // of what a coarse climb reaches
    const double best = between[bestOf(between, 1).front()].merit;
    int hits = 0;
    std::vector<double> counted;
    for (std::size_t i = 0; i < between.size(); ++i) {
        if (std::abs(between[i].merit - best) > alike) continue;
        const double from = i < order.size() ? all[order[i]].merit : 0.0;
        if (i >= order.size())
            ++hits;
        else if (std::none_of(counted.begin(), counted.end(), [&](double c) { return std::abs(c - from) <= same; })) {
            hits += count(all, from, same);
            counted.push_back(from);
        }
    }
    return hits;
}

// The progress of one of three parts that take about as long: starts, refinement, and between the levels.
std::function<void(double)> Search::part(int number) const
{
    if (!m_options.progress) return {};
    return [this, number](double done) { m_options.progress((number + done) / 3.0); };
}

std::optional<SearchResult> Search::run()
{
    std::vector<Finished> all(std::size_t(m_starts), Finished{});
    forEach(all.size(), [&](std::size_t i) { all[i] = start(i); }, m_options.threads, m_stop, part(0));
    const std::vector<std::size_t> better = bestOf(all, std::size_t(m_refined));
    forEach(
        better.size(), [&](std::size_t i) { all[better[i]] = refine(std::move(all[better[i]]), i); }, m_options.threads,
        m_stop, part(1));
    const std::vector<std::size_t> best = bestOf(all, 1);
    if (best.empty() || m_stop.stop_requested()) return std::nullopt;
    const Finished& onLevels = all[best.front()];
    SearchResult result{.design = onLevels.design,
                        .merit = onLevels.merit,
                        .levelMerit = onLevels.merit,
                        .starts = m_starts,
                        .refined = int(better.size()),
                        .hits = count(all, onLevels.merit, same)};
    if (m_options.continuous) goBetween(all, result);
    if (m_stop.stop_requested()) return std::nullopt;
    return result;
}

} // namespace

std::optional<SearchResult> searchDesign(const ExchangeProblem& problem, const Eigen::MatrixXd& kept, int runs,
                                         const SearchOptions& options, std::stop_token stop)
{
    return Search(problem, kept, runs, options, std::move(stop)).run();
}

} // namespace titer::studies
