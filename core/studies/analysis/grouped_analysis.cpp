#include "core/studies/analysis/grouped_analysis.h"

#include "core/studies/models/model_axes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

namespace {

// The number of the group of each run, by its cells in `columns`.
std::optional<std::vector<int>> groupsOf(const FittedModel& fitted, const Sheet& sheet,
                                         const std::vector<const Column*>& columns, base::Errors& errors)
{
    std::map<std::vector<std::string>, int> seen;
    std::vector<int> groups;
    for (const int row : fitted.matrix.rows) {
        std::vector<std::string> key;
        for (const Column* column : columns) {
            key.push_back(column->cells[std::size_t(row)]);
            if (!key.back().empty()) continue;
            errors.push_back(
                {base::Code::Input,
                 sheet.name + ":" + std::to_string(sheet.lines[std::size_t(row)]) + ":" +
                     std::to_string(column - sheet.columns.data() + 1),
                 base::say(CORE_TR("core", "The cell of “{1}” is empty, so the group of this run is unknown. "
                                           "Fill it."),
                           column->name)});
            return std::nullopt;
        }
        groups.push_back(seen.emplace(std::move(key), int(seen.size())).first->second);
    }
    return groups;
}

AxisChange toNatural(const Model& model)
{
    std::vector<Axis> axes(model.inputs.size() + model.functions.size());
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const ModelInput& input = model.inputs[i];
        if (input.categorical()) continue;
        const DoubleDouble width = twoSum(input.high, -input.low);
        axes[i] = {DoubleDouble(2.0) / width, -twoSum(input.low, input.high) / width};
    }
    return changeAxes(model, axes);
}

std::vector<double> naturalCoefficients(const AxisChange& change, const Eigen::VectorXd& coded)
{
    const std::vector<DoubleDouble> values(coded.begin(), coded.end());
    std::vector<double> natural;
    for (const DoubleDouble& value : change.apply(values)) natural.push_back(double(value));
    natural.resize(std::size_t(coded.size()));
    return natural;
}

std::vector<double> naturalStdErrors(const AxisChange& change, const Eigen::MatrixXd& covariance)
{
    const Eigen::Index count = covariance.rows();
    Eigen::MatrixXd shares = Eigen::MatrixXd::Zero(count, count); // of natural coefficients in coded ones
    for (Eigen::Index coded = 0; coded < count; ++coded)
        for (const AxisChange::Share& share : change.shares[std::size_t(coded)])
            if (share.column < count) shares(share.column, coded) += double(share.factor);
    std::vector<double> errors;
    for (Eigen::Index c = 0; c < count; ++c)
        errors.push_back(std::sqrt(std::max(0.0, shares.row(c).dot(shares.row(c) * covariance))));
    return errors;
}

} // namespace

std::optional<GroupedAnalysis> analyseGroups(const FittedModel& fitted, const Sheet& sheet,
                                             const std::vector<std::string>& columns, base::Errors& errors)
{
    const Column* block = nullptr;
    for (const std::string& name : columns)
        if (isBlock(name)) block = sheet.find(name);
    std::vector<Grouping> groupings;
    for (const std::string& name : columns) {
        const Column* column = sheet.find(name);
        std::vector<const Column*> keys{column};
        if (block && column != block) keys.push_back(block);
        const std::optional<std::vector<int>> groups = groupsOf(fitted, sheet, keys, errors);
        if (!groups) return std::nullopt;
        groupings.push_back({name, *groups});
    }
    base::Result<MixedFit> fit = fitMixedModel(fitted.fit.x, fitted.fit.y, groupings);
    if (!fit) {
        errors.push_back(fit.error());
        return std::nullopt;
    }
    const Model& model = fitted.fit.model;
    GroupedAnalysis analysis{.fit = std::move(*fit),
                             .groupings = std::move(groupings),
                             .natural = {},
                             .naturalStdErrors = {},
                             .tests = {},
                             .shape = {}};
    const AxisChange change = toNatural(model);
    analysis.natural = naturalCoefficients(change, analysis.fit.coefficients);
    analysis.naturalStdErrors = naturalStdErrors(change, analysis.fit.covariance);
    for (const ModelTerm& term : model.terms)
        analysis.tests.push_back(analysis.fit.test(partialContrasts(model, term)));
    analysis.shape = shapeOf(model, analysis.fit.coefficients);
    return analysis;
}

} // namespace titer::studies
