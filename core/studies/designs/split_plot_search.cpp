// Coordinate exchange over whole plots and runs: Jones and Goos 2007, A candidate-set-free algorithm for generating D-optimal
// split-plot designs, Appl. Statistics 56.
#include "core/base/random.h"
#include "core/studies/designs/split_plot.h"
#include "core/studies/parallel.h"

#include <algorithm>
#include <limits>
#include <string>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

base::Error fault(std::string where, base::Sentence what)
{
    return {base::Code::Input, std::move(where), std::move(what)};
}

// The settings that are tried of each factor.
std::vector<std::vector<double>> settingsOf(const Factors& factors, const Terms& model)
{
    std::vector<std::vector<double>> settings;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        std::vector<double>& own = settings.emplace_back();
        for (std::size_t level = 0; level < factors[f].levels.size(); ++level) own.push_back(double(level));
        if (factors[f].categorical()) continue;
        int degree = 1;
        for (const Term& term : model) degree = std::max(degree, term.powers[f]);
        for (int i = 0; i <= degree; ++i) own.push_back(-1.0 + 2.0 * i / degree);
    }
    return settings;
}

class Exchange {
public:
    Exchange(const Factors& factors, const SplitPlotSearch& search)
        : m_factors(factors)
        , m_search(search)
        , m_settings(settingsOf(factors, search.model))
        , m_coded(search.runs, Index(factors.size()))
    {
        for (int r = 0; r < search.runs; ++r)
            m_wholePlots.push_back(int(std::int64_t(r) * search.wholePlots / search.runs) + 1);
    }

    // ln |X'V^-1 X| of what single changes cannot improve; minus infinity where nothing estimable was met.
    double run(base::Random& random, const std::stop_token& stop)
    {
        scatter(random);
        double best = value();
        for (bool better = true; better && !stop.stop_requested();) {
            better = false;
            for (Index r = 0; r < m_coded.rows(); ++r)
                for (std::size_t f = 0; f < m_factors.size(); ++f) {
                    const bool first = r == 0 || m_wholePlots[std::size_t(r)] != m_wholePlots[std::size_t(r - 1)];
                    if (!m_factors[f].hardToChange || first) better = improve(r, f, best) || better;
                }
        }
        return best;
    }

    const Eigen::MatrixXd& coded() const { return m_coded; }
    const std::vector<int>& wholePlots() const { return m_wholePlots; }

private:
    void set(Index row, std::size_t factor, double setting)
    {
        Index count = 1;
        while (m_factors[factor].hardToChange && row + count < m_coded.rows() &&
               m_wholePlots[std::size_t(row + count)] == m_wholePlots[std::size_t(row)])
            ++count;
        m_coded.col(Index(factor)).segment(row, count).setConstant(setting);
        m_x.middleRows(row, count) = modelMatrix(m_coded.middleRows(row, count), m_search.model, m_factors);
    }

    void scatter(base::Random& random)
    {
        for (Index r = 0; r < m_coded.rows(); ++r)
            for (std::size_t f = 0; f < m_factors.size(); ++f) {
                const bool same = r > 0 && m_wholePlots[std::size_t(r)] == m_wholePlots[std::size_t(r - 1)];
                m_coded(r, Index(f)) = m_factors[f].hardToChange && same
                                           ? m_coded(r - 1, Index(f))
                                           : m_settings[f][random.index(m_settings[f].size())];
            }
        m_x = modelMatrix(m_coded, m_search.model, m_factors);
    }

    double value() const
    {
        return splitPlotInformation(m_x, m_wholePlots, m_search.ratio)
            .value_or(-std::numeric_limits<double>::infinity());
    }

    bool improve(Index row, std::size_t factor, double& best)
    {
        const double was = m_coded(row, Index(factor));
        double chosen = was;
        for (const double setting : m_settings[factor]) {
            if (setting == was) continue;
            set(row, factor, setting);
            if (const double now = value(); now > best + 1e-9) {
                best = now;
                chosen = setting;
            }
        }
        set(row, factor, chosen);
        return chosen != was;
    }

    const Factors& m_factors;
    const SplitPlotSearch& m_search;
    std::vector<std::vector<double>> m_settings;
    std::vector<int> m_wholePlots;
    Eigen::MatrixXd m_coded, m_x;
};

std::optional<base::Error> searchFault(const Factors& factors, const SplitPlotSearch& search)
{
    if (const std::optional<base::Error> error = splitPlotFault(factors)) return error;
    const int parameters = columnCount(search.model, factors);
    if (search.wholePlots < 2)
        return fault("design/whole-plots", say(CORE_TR("core", "A split-plot design has two whole plots or more.")));
    if (search.runs < search.wholePlots || search.runs < parameters || search.runs > 1000)
        return fault("design/runs",
                     say(CORE_TR("core", "{1} runs do not do for {2} whole plots and {3} parameters. Ask for {4} to "
                                         "1000."),
                         std::to_string(search.runs), std::to_string(search.wholePlots), std::to_string(parameters),
                         std::to_string(std::max(search.wholePlots, parameters))));
    return std::nullopt;
}

} // namespace

base::Result<Design> splitPlotOptimal(const Factors& factors, const SplitPlotSearch& search, std::stop_token stop)
{
    if (const std::optional<base::Error> error = searchFault(factors, search)) return *error;
    const std::size_t starts = std::size_t(std::max(1, search.starts));
    std::vector<double> values(starts, -std::numeric_limits<double>::infinity());
    std::vector<Eigen::MatrixXd> coded(starts);
    const Exchange common(factors, search);
    forEach(
        starts,
        [&](std::size_t i) {
            base::Random random(search.seed, "split-plot/" + std::to_string(i));
            Exchange exchange(factors, search);
            values[i] = exchange.run(random, stop);
            coded[i] = exchange.coded();
        },
        0, stop);
    const std::size_t best = std::size_t(std::max_element(values.begin(), values.end()) - values.begin());
    if (values[best] == -std::numeric_limits<double>::infinity())
        return fault("design/model",
                     say(CORE_TR("core", "No design of {1} whole plots and {2} runs was met in which the model can be "
                                         "estimated. Ask for more whole plots or runs, or for a smaller model."),
                         std::to_string(search.wholePlots), std::to_string(search.runs)));
    Design design{.kind = "split_plot", .factors = factors};
    design.coded = std::move(coded[best]);
    design.wholePlots = common.wholePlots();
    design.model = search.model;
    for (Index r = 0; r < design.coded.rows(); ++r) {
        bool corner = true;
        for (std::size_t f = 0; f < factors.size(); ++f)
            corner = corner && (factors[f].categorical() || std::abs(design.coded(r, Index(f))) == 1.0);
        design.points.push_back(corner ? Design::Point::Factorial : Design::Point::Interior);
    }
    const int hits =
        int(std::count_if(values.begin(), values.end(), [&](double v) { return v > values[best] - 1e-6; }));
    design.properties.push_back(
        {"best_found_in", hits,
         say(CORE_TR("core", "Best found in {1} of {2} starts"), std::to_string(hits), std::to_string(starts)),
         say(CORE_TR("core", "Starts of the search that reached the largest |X'V^-1 X| to six digits."))});
    return design;
}

} // namespace titer::studies
