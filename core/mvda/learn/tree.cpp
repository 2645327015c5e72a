#include "core/mvda/learn/tree.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace titer::mvda {

using Eigen::Index;

namespace {

// Gains are told apart from rounding, and from one another, by this part of the root's.
constexpr double equalGains = 1e-12;

struct Split {
    int column = -1;
    double threshold = 0.0;
    double gain = 0.0;
};

// Sums of what goes to one side: of classes the number of rows of each, of numbers their sum.
class Side {
public:
    explicit Side(int classes)
        : m_counts(std::size_t(classes), 0.0)
    {
    }

    void add(double y, double sign = 1.0)
    {
        m_rows += sign;
        if (m_counts.empty()) {
            m_sum += sign * y;
            return;
        }
        double& own = m_counts[std::size_t(y)];
        m_squares -= own * own;
        own += sign;
        m_squares += own * own;
    }
    // The gain of a split is the sum of that of both sides less that of the whole.
    double worth() const { return (m_counts.empty() ? m_sum * m_sum : m_squares) / m_rows; }

private:
    std::vector<double> m_counts;
    double m_rows = 0.0, m_sum = 0.0, m_squares = 0.0;
};

class Growing {
public:
    Growing(const LearnRows& rows, const Growth& growth)
        : m_rows(rows)
        , m_growth(growth)
    {
    }

    Tree grow(std::vector<int> taken)
    {
        // Means are taken about that of all, which leaves the sums their digits.
        if (m_rows.classes == 0) {
            for (const int row : taken) m_middle += m_rows.y[row];
            m_middle /= double(taken.size());
        }
        addNode(std::move(taken), 0);
        m_tree.values.resize(Index(m_values.size()), m_rows.outputs());
        for (std::size_t i = 0; i < m_values.size(); ++i) m_tree.values.row(Index(i)) = m_values[i];
        return std::move(m_tree);
    }

private:
    double responseOf(int row) const { return m_rows.y[row] - m_middle; }

    // A leaf, for the time being.
    int addLeaf(const std::vector<int>& taken)
    {
        RowVectorXd values = RowVectorXd::Zero(m_rows.outputs());
        double squares = 0.0;
        for (const int row : taken)
            if (m_rows.classes > 0)
                values[Index(m_rows.y[row])] += 1.0;
            else
                values[0] += responseOf(row);
        const double count = double(taken.size());
        double risk = count - values.maxCoeff();
        values /= count;
        if (m_rows.classes == 0) {
            for (const int row : taken) squares += std::pow(responseOf(row) - values[0], 2.0);
            values[0] += m_middle;
            risk = squares;
        }
        m_values.push_back(values);
        m_tree.column.push_back(-1);
        m_tree.threshold.push_back(0.0);
        m_tree.below.push_back(-1);
        m_tree.above.push_back(-1);
        m_tree.gain.push_back(0.0);
        m_tree.risk.push_back(risk);
        return m_tree.nodes() - 1;
    }

    std::vector<int> columnsToTry()
    {
        std::vector<int> columns(std::size_t(m_rows.x.cols()), 0);
        std::iota(columns.begin(), columns.end(), 0);
        if (m_growth.tried <= 0 || m_growth.tried >= int(columns.size())) return columns;
        for (std::size_t i = 0; i < std::size_t(m_growth.tried); ++i)
            std::swap(columns[i], columns[i + m_growth.random->index(columns.size() - i)]);
        columns.resize(std::size_t(m_growth.tried));
        std::sort(columns.begin(), columns.end());
        return columns;
    }

    void tryColumn(int column, std::vector<int>& taken, Split& best) const
    {
        const auto cell = [&](int row) { return m_rows.x(row, column); };
        std::stable_sort(taken.begin(), taken.end(), [&](int a, int b) { return cell(a) < cell(b); });
        Side below(m_rows.classes), above(m_rows.classes);
        for (const int row : taken) above.add(responseOf(row));
        const double whole = above.worth();
        const std::size_t least = std::size_t(m_growth.leafRows);
        for (std::size_t i = 0; i + 1 + least <= taken.size(); ++i) {
            below.add(responseOf(taken[i]));
            above.add(responseOf(taken[i]), -1.0);
            const double low = cell(taken[i]), high = cell(taken[i + 1]);
            if (i + 1 < least || !(low < high)) continue;
            const double gain = below.worth() + above.worth() - whole;
            if (!(gain > best.gain + equalGains * m_rootGain)) continue;
            const double middle = low + 0.5 * (high - low);
            best = {column, middle > low ? middle : high, gain};
        }
    }

    Split bestSplit(std::vector<int>& taken, int depth)
    {
        Split best;
        if (depth >= m_growth.depth || taken.size() < 2 * std::size_t(m_growth.leafRows)) return best;
        for (const int column : columnsToTry()) tryColumn(column, taken, best);
        return best;
    }

    // Of its squares, or of Gini's impurity times the rows.
    double impurityOf(int node, double rows) const
    {
        return m_rows.classes > 0 ? rows * (1.0 - m_values[std::size_t(node)].squaredNorm())
                                  : m_tree.risk[std::size_t(node)];
    }

    int addNode(std::vector<int> taken, int depth)
    {
        const int node = addLeaf(taken);
        if (node == 0) m_rootGain = impurityOf(node, double(taken.size()));
        const Split split = bestSplit(taken, depth);
        if (split.column < 0) return node;
        const auto middle = std::stable_partition(
            taken.begin(), taken.end(), [&](int row) { return m_rows.x(row, split.column) < split.threshold; });
        std::vector<int> others(middle, taken.end());
        taken.erase(middle, taken.end());
        const std::size_t at = std::size_t(node);
        m_tree.column[at] = split.column;
        m_tree.threshold[at] = split.threshold;
        m_tree.gain[at] = split.gain;
        const int below = addNode(std::move(taken), depth + 1);
        m_tree.below[at] = below;
        const int above = addNode(std::move(others), depth + 1);
        m_tree.above[at] = above;
        return node;
    }

    const LearnRows& m_rows;
    const Growth m_growth;
    double m_middle = 0.0, m_rootGain = 0.0;
    Tree m_tree;
    std::vector<RowVectorXd> m_values;
};

// Of each node the leaves under it and their risk; branches that are cut off count as leaves.
struct Branches {
    std::vector<int> leaves;
    std::vector<double> risk;
};

Branches branchesOf(const Tree& tree, const std::vector<bool>& cut)
{
    Branches of{std::vector<int>(std::size_t(tree.nodes()), 1), tree.risk};
    for (std::size_t i = std::size_t(tree.nodes()); i-- > 0;) {
        if (tree.column[i] < 0 || cut[i]) continue;
        const std::size_t below = std::size_t(tree.below[i]), above = std::size_t(tree.above[i]);
        of.leaves[i] = of.leaves[below] + of.leaves[above];
        of.risk[i] = of.risk[below] + of.risk[above];
    }
    return of;
}

// Nodes that no cut branch lies above.
std::vector<int> standing(const Tree& tree, const std::vector<bool>& cut)
{
    std::vector<int> nodes, open{0};
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        nodes.push_back(node);
        const std::size_t at = std::size_t(node);
        if (tree.column[at] < 0 || cut[at]) continue;
        open.push_back(tree.above[at]);
        open.push_back(tree.below[at]);
    }
    return nodes;
}

// Cuts the branches that save the least for each split, as long as that is at most `limit`; the part of the root's risk, or nothing where
// none is left.
std::optional<double> cutWeakest(const Tree& tree, std::vector<bool>& cut, double limit)
{
    if (!(tree.risk.front() > 0.0)) return std::nullopt;
    const Branches of = branchesOf(tree, cut);
    double least = std::numeric_limits<double>::infinity();
    const std::vector<int> nodes = standing(tree, cut);
    const auto saved = [&](std::size_t i) { return (tree.risk[i] - of.risk[i]) / (of.leaves[i] - 1); };
    for (const int node : nodes)
        if (const std::size_t i = std::size_t(node); of.leaves[i] > 1) least = std::min(least, saved(i));
    const double root = tree.risk.front(), part = std::max(0.0, least / root);
    if (!std::isfinite(least) || part > limit) return std::nullopt;
    for (const int node : nodes)
        if (const std::size_t i = std::size_t(node); of.leaves[i] > 1 && saved(i) <= least + equalGains * root)
            cut[i] = true;
    return part;
}

} // namespace

int Tree::leaves() const
{
    return int(std::count(column.begin(), column.end(), -1));
}

int Tree::leafOf(const RowVectorXd& row) const
{
    std::size_t node = 0;
    while (column[node] >= 0) node = std::size_t(row[column[node]] < threshold[node] ? below[node] : above[node]);
    return int(node);
}

MatrixXd Tree::outputs(const MatrixXd& x) const
{
    MatrixXd said(x.rows(), values.cols());
    for (Index i = 0; i < x.rows(); ++i) said.row(i) = values.row(leafOf(x.row(i)));
    return said;
}

Tree grownTree(const LearnRows& rows, std::vector<int> taken, const Growth& growth)
{
    return Growing(rows, growth).grow(std::move(taken));
}

Tree prunedTree(const Tree& tree, double part)
{
    std::vector<bool> cut(std::size_t(tree.nodes()), false);
    while (cutWeakest(tree, cut, part)) {
    }
    const std::vector<int> nodes = standing(tree, cut);
    std::vector<int> places(std::size_t(tree.nodes()), -1);
    for (std::size_t i = 0; i < nodes.size(); ++i) places[std::size_t(nodes[i])] = int(i);
    Tree left;
    left.values.resize(Index(nodes.size()), tree.values.cols());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::size_t from = std::size_t(nodes[i]);
        const bool isLeaf = cut[from] || tree.column[from] < 0;
        left.column.push_back(isLeaf ? -1 : tree.column[from]);
        left.threshold.push_back(isLeaf ? 0.0 : tree.threshold[from]);
        left.below.push_back(isLeaf ? -1 : places[std::size_t(tree.below[from])]);
        left.above.push_back(isLeaf ? -1 : places[std::size_t(tree.above[from])]);
        left.risk.push_back(tree.risk[from]);
        left.gain.push_back(isLeaf ? 0.0 : tree.gain[from]);
        left.values.row(Index(i)) = tree.values.row(nodes[i]);
    }
    return left;
}

std::vector<double> pruningSteps(const Tree& tree)
{
    std::vector<bool> cut(std::size_t(tree.nodes()), false);
    std::vector<double> steps;
    while (const std::optional<double> part = cutWeakest(tree, cut, std::numeric_limits<double>::infinity()))
        steps.push_back(steps.empty() ? *part : std::max(*part, steps.back()));
    std::reverse(steps.begin(), steps.end());
    return steps;
}

Forest grownForest(const LearnRows& rows, const ForestSettings& settings, std::uint64_t seed)
{
    const Index count = rows.x.rows();
    const double columns = double(rows.x.cols());
    const int tried = std::max(1, int(rows.classes > 0 ? std::sqrt(columns) : columns / 3.0));
    Growth growth{.leafRows = settings.leafRows.value_or(rows.classes > 0 ? 1 : 5),
                  .tried = settings.tried.value_or(tried)};
    growth.depth = std::numeric_limits<int>::max();
    Forest forest;
    forest.outOfBag = MatrixXd::Zero(count, rows.outputs());
    VectorXd trees = VectorXd::Zero(count);
    for (int t = 0; t < settings.trees; ++t) {
        base::Random random(seed, "mvda/forest/" + std::to_string(t));
        growth.random = &random;
        std::vector<int> taken(std::size_t(count), 0);
        std::vector<bool> isSeen(std::size_t(count), false);
        for (int& row : taken) isSeen[std::size_t(row = int(random.index(std::uint64_t(count))))] = true;
        const Tree& tree = forest.trees.emplace_back(grownTree(rows, std::move(taken), growth));
        for (Index i = 0; i < count; ++i)
            if (!isSeen[std::size_t(i)]) {
                forest.outOfBag.row(i) += tree.values.row(tree.leafOf(rows.x.row(i)));
                trees[i] += 1.0;
            }
    }
    for (Index i = 0; i < count; ++i) forest.outOfBag.row(i) /= trees[i]; // 0/0 where there is none
    return forest;
}

MatrixXd Forest::outputs(const MatrixXd& x) const
{
    MatrixXd sum = MatrixXd::Zero(x.rows(), trees.front().values.cols());
    for (const Tree& tree : trees) sum += tree.outputs(x);
    return sum / double(trees.size());
}

VectorXd importanceOf(const std::vector<Tree>& trees, Index columns)
{
    VectorXd gains = VectorXd::Zero(columns);
    for (const Tree& tree : trees)
        for (std::size_t i = 0; i < tree.column.size(); ++i)
            if (tree.column[i] >= 0) gains[tree.column[i]] += tree.gain[i];
    const double all = gains.sum();
    return all > 0.0 ? VectorXd(gains / all) : gains;
}

} // namespace titer::mvda
