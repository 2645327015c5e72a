// Coordinate exchange over whole plots and runs: Jones and Goos 2007, A candidate-set-free algorithm for generating D-optimal
// split-plot designs, Appl. Statistics 56.
#include "core/base/math/random.h"
#include "core/studies/designs/optimal/split_plot.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <limits>
#include <string>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

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

class PlotExchange {
public:
    PlotExchange(const Factors& factors, const SplitPlotSearch& search)
        : m_factors(factors)
        , m_search(search)
        , m_settings(settingsOf(factors, search.model))
        , m_coded(search.runs, Index(factors.size()))
        , m_x(search.runs, columnCount(search.model, factors))
        , m_point(factors.size())
        , m_row(std::size_t(m_x.cols()))
    {
        for (int plot = 0; plot <= search.wholePlots; ++plot)
            m_begin.push_back((Index(plot) * search.runs + search.wholePlots - 1) / search.wholePlots);
    }

    // ln |X'V^-1 X| of what single changes cannot improve; minus infinity where nothing estimable was met.
    double run(base::Random& random, const std::stop_token& stop)
    {
        scatter(random);
        double best = none;
        for (bool better = true; better && !stop.stop_requested();) {
            better = false;
            sumUp();
            for (std::size_t plot = 0; plot + 1 < m_begin.size(); ++plot)
                for (std::size_t f = 0; f < m_factors.size(); ++f)
                    for (Index r = m_begin[plot];
                         r < (m_factors[f].hardToChange ? m_begin[plot] + 1 : m_begin[plot + 1]); ++r)
                        better = improve(plot, r, f, best) || better;
        }
        return best;
    }

    const Eigen::MatrixXd& coded() const { return m_coded; }

    std::vector<int> wholePlots() const
    {
        std::vector<int> plots;
        for (std::size_t plot = 0; plot + 1 < m_begin.size(); ++plot)
            plots.insert(plots.end(), std::size_t(m_begin[plot + 1] - m_begin[plot]), int(plot) + 1);
        return plots;
    }

    static constexpr double none = -std::numeric_limits<double>::infinity();

private:
    Eigen::MatrixXd own(std::size_t plot) const
    {
        return plotInformation(m_x.middleRows(m_begin[plot], m_begin[plot + 1] - m_begin[plot]), m_search.ratio);
    }

    void sumUp()
    {
        m_information = Eigen::MatrixXd::Zero(m_x.cols(), m_x.cols());
        for (std::size_t plot = 0; plot + 1 < m_begin.size(); ++plot) m_information += own(plot);
    }

    void expandRow(Index row)
    {
        for (std::size_t f = 0; f < m_factors.size(); ++f) m_point[f] = m_coded(row, Index(f));
        expand(m_search.model, m_factors, m_point, m_row);
        m_x.row(row) = Eigen::Map<const Eigen::RowVectorXd>(m_row.data(), m_x.cols());
    }

    // A hard-to-change factor in all runs of the whole plot.
    void set(std::size_t plot, Index row, std::size_t factor, double setting)
    {
        const Index end = m_factors[factor].hardToChange ? m_begin[plot + 1] : row + 1;
        for (Index r = row; r < end; ++r) {
            m_coded(r, Index(factor)) = setting;
            expandRow(r);
        }
    }

    void scatter(base::Random& random)
    {
        for (std::size_t plot = 0; plot + 1 < m_begin.size(); ++plot)
            for (Index r = m_begin[plot]; r < m_begin[plot + 1]; ++r) {
                for (std::size_t f = 0; f < m_factors.size(); ++f)
                    m_coded(r, Index(f)) = m_factors[f].hardToChange && r > m_begin[plot]
                                               ? m_coded(r - 1, Index(f))
                                               : m_settings[f][random.index(m_settings[f].size())];
                expandRow(r);
            }
    }

    bool improve(std::size_t plot, Index row, std::size_t factor, double& best)
    {
        const double was = m_coded(row, Index(factor));
        double chosen = was;
        const Eigen::MatrixXd others = m_information - own(plot);
        for (const double setting : m_settings[factor]) {
            set(plot, row, factor, setting);
            if (const double now = logDeterminant(others + own(plot)).value_or(none); now > best + 1e-9) {
                best = now;
                chosen = setting;
            }
        }
        set(plot, row, factor, chosen);
        m_information = others + own(plot);
        return chosen != was;
    }

    const Factors& m_factors;
    const SplitPlotSearch& m_search;
    std::vector<std::vector<double>> m_settings;
    std::vector<Index> m_begin; // first runs of the whole plots, and the count of runs
    Eigen::MatrixXd m_coded, m_x, m_information;
    std::vector<double> m_point, m_row;
};

std::optional<base::Error> searchFault(const Factors& factors, const SplitPlotSearch& search)
{
    if (const std::optional<base::Error> error = splitPlotFault(factors)) return error;
    const int parameters = columnCount(search.model, factors);
    if (search.wholePlots < 2 || search.wholePlots > 500)
        return base::inputError("design/whole-plots",
                                say(CORE_TR("core", "A split-plot design has 2 to 500 whole plots, not {1}."),
                                    std::to_string(search.wholePlots)));
    if (search.runs < search.wholePlots || search.runs < parameters || search.runs > 1000)
        return base::inputError(
            "design/runs",
            say(CORE_TR("core", "{1} runs are not possible with {2} whole plots and {3} parameters. Choose {4} to "
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
    std::vector<double> values(starts, PlotExchange::none);
    std::vector<Eigen::MatrixXd> coded(starts);
    const PlotExchange common(factors, search);
    forEach(
        starts,
        [&](std::size_t i) {
            base::Random random(search.seed, "split-plot/" + std::to_string(i));
            PlotExchange exchange(factors, search);
            values[i] = exchange.run(random, stop);
            coded[i] = exchange.coded();
        },
        0, stop, search.progress);
    const std::size_t best = std::size_t(std::max_element(values.begin(), values.end()) - values.begin());
    if (values[best] == PlotExchange::none)
        return base::inputError(
            "design/model",
            say(CORE_TR("core", "No design of {1} whole plots and {2} runs was found in which the model can be "
                                "estimated. Choose more whole plots or runs, or a smaller model."),
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
         say(CORE_TR("core", "Starts of the search that reached the maximum |X'V^-1 X| to six digits."))});
    return design;
}

} // namespace titer::studies
