#include "core/studies/analysis/full_analysis.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

Eigen::VectorXd codedCoefficients(const LinearFit& fit)
{
    Eigen::VectorXd coefficients(Eigen::Index(fit.coefficients.size()));
    for (Eigen::Index i = 0; i < coefficients.size(); ++i) coefficients[i] = fit.coefficients[std::size_t(i)].coded;
    return coefficients;
}

// The values of a factor as -1, 0 and +1; nothing where there are others.
std::optional<Eigen::VectorXd> twoLevels(const Eigen::VectorXd& values)
{
    const double low = values.minCoeff(), high = values.maxCoeff(), middle = 0.5 * (low + high);
    const double near = 1e-9 * (high - low);
    Eigen::VectorXd coded(values.size());
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        if (std::abs(values[i] - low) <= near)
            coded[i] = -1.0;
        else if (std::abs(values[i] - high) <= near)
            coded[i] = 1.0;
        else if (std::abs(values[i] - middle) <= near)
            coded[i] = 0.0;
        else
            return std::nullopt;
    }
    return coded;
}

} // namespace

std::optional<Shape> shapeOf(const Model& model, const Eigen::VectorXd& coefficients)
{
    std::optional<Surface> surface = surfaceOf(model, coefficients);
    if (!surface || surface->inputs.empty()) return std::nullopt;
    constexpr double radii[] = {0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5};
    Shape shape{.surface = std::move(*surface)};
    if (shape.surface.curved) shape.canonical = canonicalAnalysis(shape.surface.quadratic);
    shape.highest = ridgeAnalysis(shape.surface.quadratic, radii, Seek::Maximum);
    shape.lowest = ridgeAnalysis(shape.surface.quadratic, radii, Seek::Minimum);
    return shape;
}

FullAnalysis analyse(const FittedModel& fitted, AnovaType type, const Eigen::MatrixXd& settings)
{
    return {.anova = analyseVariance(fitted.fit, type),
            .lackOfFit = lackOfFit(fitted.fit, fitted.matrix, settings),
            .runs = diagnoseRuns(fitted.fit),
            .summary = summarise(fitted.fit),
            .shape = shapeOf(fitted.fit.model, codedCoefficients(fitted.fit))};
}

Eigen::MatrixXd settingsOf(const Sheet& sheet, const std::vector<int>& rows, const std::vector<std::string>& names)
{
    Eigen::MatrixXd settings(Eigen::Index(rows.size()), 0);
    for (const std::string& name : names) {
        const Column* column = sheet.find(name);
        if (!column) continue;
        settings.conservativeResize(Eigen::NoChange, settings.cols() + 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t row = std::size_t(rows[i]);
            const double value = column->text ? double(column->codes[row]) : column->values[row];
            settings(Eigen::Index(i), settings.cols() - 1) = column->missing(row) ? -1e200 * double(row + 1) : value;
        }
    }
    return settings;
}

std::optional<TwoLevelAnalysis> analyseTwoLevels(const ModelMatrix& matrix)
{
    const std::vector<ModelInput>& inputs = matrix.model.inputs;
    if (inputs.empty() || matrix.runs() < 4) return std::nullopt;
    Eigen::MatrixXd coded(matrix.points.rows(), matrix.points.cols());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (isBlock(inputs[i].name) || inputs[i].levels.size() > 2) return std::nullopt;
        const std::optional<Eigen::VectorXd> values = twoLevels(matrix.points.col(Eigen::Index(i)));
        if (!values) return std::nullopt;
        coded.col(Eigen::Index(i)) = *values;
        names.push_back(inputs[i].name);
    }
    // Half as many runs at the corners as in all, at least: with three levels there are no effects of two.
    Eigen::Index corners = 0;
    for (Eigen::Index run = 0; run < coded.rows(); ++run) corners += (coded.row(run).array() != 0.0).all();
    if (2 * corners < coded.rows()) return std::nullopt;
    Eigen::VectorXd differences(matrix.runs());
    for (int run = 0; run < matrix.runs(); ++run)
        differences[run] = double(matrix.response[std::size_t(run)] - matrix.response.front());
    constexpr int maxForAllProducts = 7;
    TwoLevelAnalysis analysis;
    analysis.effects =
        twoLevelEffects(coded, differences, names, names.size() <= maxForAllProducts ? int(names.size()) : 3);
    if (analysis.effects.empty()) return std::nullopt;
    std::vector<double> values;
    for (const Effect& effect : analysis.effects) values.push_back(effect.value);
    if (Eigen::Index(values.size()) == corners - 1) analysis.lenth = lenth(values);
    analysis.halfNormal = halfNormal(values);
    return analysis;
}

} // namespace titer::studies
