// Changes of origin and scale of a model's variables.
#include "core/studies/models/model_axes.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace titer::studies {

namespace {

using Share = AxisChange::Share;
using Shares = std::vector<Share>;

// Finds the columns that make up a product of powers and levels. Levels of a text column sum to 1, so that a level which has
// no column is 1 less the others, and a product without the text column is the sum over its levels.
class Finder {
public:
    Finder(const std::vector<ModelColumn>& columns, const Model& model)
        : m_columns(columns)
        , m_model(model)
        , m_inFull(model.inputs.size(), false)
    {
        for (const ModelColumn& column : columns)
            for (const auto& [input, level] : column.where)
                if (level == 0) m_inFull[std::size_t(input)] = true;
    }

    std::optional<Shares> find(const std::vector<int>& powers, const std::vector<int>& levels) const
    {
        if (std::optional<Shares> found = exact(powers, levels)) return found;
        if (std::optional<Shares> found = byContrast(powers, levels)) return found;
        return bySum(powers, levels);
    }

private:
    std::optional<Shares> exact(const std::vector<int>& powers, const std::vector<int>& levels) const
    {
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            if (m_columns[c].powers == powers && m_columns[c].levels == levels) return Shares{{int(c), 1.0}};
        return std::nullopt;
    }

    std::optional<Shares> byContrast(const std::vector<int>& powers, std::vector<int> levels) const
    {
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (levels[i] != 0) continue;
            levels[i] = -1;
            std::optional<Shares> all = find(powers, levels);
            for (int level = 1; all && level < int(m_model.inputs[i].levels.size()); ++level) {
                levels[i] = level;
                std::optional<Shares> one = exact(powers, levels);
                if (!one) one = byContrast(powers, levels);
                if (!one) return std::nullopt;
                for (const Share& share : *one) all->push_back({share.column, -share.factor});
            }
            return all;
        }
        return std::nullopt;
    }

    std::optional<Shares> bySum(const std::vector<int>& powers, std::vector<int> levels) const
    {
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (levels[i] != -1 || !m_inFull[i]) continue;
            std::optional<Shares> all = Shares();
            for (int level = 0; all && level < int(m_model.inputs[i].levels.size()); ++level) {
                levels[i] = level;
                std::optional<Shares> one = exact(powers, levels);
                if (!one) one = bySum(powers, levels);
                if (one)
                    all->insert(all->end(), one->begin(), one->end());
                else
                    all.reset();
            }
            if (all) return all;
            levels[i] = -1;
        }
        return std::nullopt;
    }

    const std::vector<ModelColumn>& m_columns;
    const Model& m_model;
    std::vector<bool> m_inFull; // inputs of text that stand with all their levels somewhere
};

std::string monomialName(const ModelColumn& column, const Model& model)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const std::string& name = model.inputs[i].name;
        if (column.powers[i] == 1) parts.push_back(name);
        if (column.powers[i] > 1) parts.push_back("I(" + name + "^" + std::to_string(column.powers[i]) + ")");
        if (column.levels[i] >= 0)
            parts.push_back(name + "[" + model.inputs[i].levels[std::size_t(column.levels[i])] + "]");
    }
    for (const FormulaVariable& variable : model.formula.variables)
        if (variable.isArithmetic()) {
            const auto nth = std::count_if(model.formula.variables.data(), &variable,
                                           [](const FormulaVariable& v) { return v.isArithmetic(); });
            if (column.powers[model.inputs.size() + std::size_t(nth)] > 0) parts.push_back(variable.name);
        }
    return parts.empty() ? "Intercept" : base::join(parts, ":");
}

double choose(int n, int k)
{
    double ways = 1.0;
    for (int i = 1; i <= k; ++i) ways = ways * double(n - k + i) / double(i);
    return ways;
}

// (slope v + offset)^p over all variables, multiplied out.
struct Monomial {
    std::vector<int> powers;
    DoubleDouble factor;
};

std::vector<Monomial> multipliedOut(const ModelColumn& column, const std::vector<Axis>& axes)
{
    std::vector<Monomial> sum{{std::vector<int>(column.powers.size(), 0), 1.0}};
    for (std::size_t i = 0; i < column.powers.size(); ++i) {
        const int p = column.powers[i];
        if (p == 0) continue;
        std::vector<Monomial> longer;
        for (int k = p; k >= 0; --k) {
            if (k < p && axes[i].offset.high == 0.0) break;
            const DoubleDouble factor =
                DoubleDouble(choose(p, k)) * power(axes[i].slope, k) * power(axes[i].offset, p - k);
            for (const Monomial& monomial : sum) {
                longer.push_back({monomial.powers, monomial.factor * factor});
                longer.back().powers[i] = k;
            }
        }
        sum = std::move(longer);
    }
    return sum;
}

void addShare(Shares& shares, const Share& share)
{
    const auto same =
        std::find_if(shares.begin(), shares.end(), [&](const Share& s) { return s.column == share.column; });
    if (same == shares.end())
        shares.push_back(share);
    else
        same->factor += share.factor;
}

} // namespace

std::vector<DoubleDouble> AxisChange::apply(const std::vector<DoubleDouble>& coefficients) const
{
    std::vector<DoubleDouble> changed(shares.size() + extra.size());
    for (std::size_t c = 0; c < shares.size(); ++c)
        for (const Share& share : shares[c]) changed[std::size_t(share.column)] += share.factor * coefficients[c];
    return changed;
}

AxisChange changeAxes(const Model& model, const std::vector<Axis>& axes)
{
    AxisChange change;
    std::vector<ModelColumn> columns = model.columns;
    const Finder finder(columns, model);
    for (const ModelColumn& column : model.columns) {
        Shares shares;
        for (const Monomial& monomial : multipliedOut(column, axes)) {
            std::optional<Shares> found = finder.find(monomial.powers, column.levels);
            if (!found) {
                ModelColumn lacking{.name = {}, .term = -1, .powers = monomial.powers, .levels = column.levels};
                lacking.name = monomialName(lacking, model);
                found = Shares{{int(columns.size()), 1.0}};
                columns.push_back(std::move(lacking));
            }
            for (const Share& share : *found) addShare(shares, {share.column, share.factor * monomial.factor});
        }
        change.shares.push_back(std::move(shares));
    }
    change.extra.assign(columns.begin() + std::ptrdiff_t(model.columns.size()), columns.end());
    return change;
}

bool canMoveOrigin(const Model& model, int variable)
{
    const auto at = std::size_t(variable);
    const Finder finder(model.columns, model);
    return std::all_of(model.columns.begin(), model.columns.end(), [&](const ModelColumn& column) {
        if (column.powers[at] == 0) return true;
        std::vector<int> lower = column.powers;
        --lower[at];
        return finder.find(lower, column.levels).has_value();
    });
}

} // namespace titer::studies
