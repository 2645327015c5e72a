// Pictures whose points are columns of the table, and that of how much a model explains.
#include "ui/analyse/analyse_picture.h"

#include "app/analyse/learner_analysis.h"
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "core/mvda/projection.h"
#include "core/studies/numerics/distributions.h"
#include "ui/analyse/column_curves.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::analyse {

using app::Analysis;
using Eigen::Index;
using look::Marker;
using look::Token;
using mvda::VectorXd;
using plot::XyCurve;

namespace {

constexpr int maxNamedColumns = 25;

// The columns with the largest amounts are named.
QStringList namesOfLargest(const mvda::Model& model, const VectorXd& amounts)
{
    std::vector<Index> order(std::size_t(amounts.size()));
    std::iota(order.begin(), order.end(), Index(0));
    std::ranges::sort(order, std::greater(), [&](Index j) { return amounts[j]; });
    QStringList names(amounts.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(order.size(), maxNamedColumns); ++i)
        names[order[i]] = QString::fromStdString(model.xNames[std::size_t(order[i])]);
    return names;
}

} // namespace

AnalysePicture loadingsPicture(const AnalyseScene& scene)
{
    if (scene.analysis->batches && !scene.analysis->batches->model.cells.empty()) return batchLoadingsPicture(scene);
    const mvda::Model& model = scene.analysis->model;
    const bool isPca = model.yNames.empty();
    const mvda::MatrixXd& directions = isPca ? model.latent.loadings : model.latent.rotations;
    AnalysePicture picture;
    picture.guide = AnalyseWords::tr("Columns that lie together rise together; opposite ones go the other way.");
    if (model.components() < 2) {
        XyCurve curve = columnCurve(model, directions.col(0));
        standOnZero(curve);
        picture.model.curves.append(curve);
        picture.subjects.append(columnSubjects(model));
        placeColumns(picture, *scene.analysis);
        picture.model.leftUnit = isPca ? AnalyseWords::tr("p1", "loading") : AnalyseWords::tr("w*1", "weight");
        return picture;
    }
    const int a = scene.axes[0], b = scene.axes[1];
    const auto axis = [isPca](int component) {
        return (isPca ? AnalyseWords::tr("p%1", "loading of a component")
                      : AnalyseWords::tr("w*c%1", "weights of a component"))
            .arg(component + 1);
    };
    if (!app::axisOf(model.xNames).empty()) {
        for (const int component : {a, b}) {
            XyCurve curve = columnCurve(model, directions.col(component));
            curve.name = axis(component);
            curve.colourIndex = component == a ? 0 : 1;
            picture.model.curves.append(curve);
            picture.subjects.append(columnSubjects(model));
        }
        placeColumns(picture, *scene.analysis);
        picture.model.levels = {{.value = 0.0}};
        picture.guide = AnalyseWords::tr("Look first where a line is far from zero: there spectra differ most.");
        return picture;
    }
    XyCurve curve{.name = isPca ? QString() : AnalyseWords::tr("Columns of X"), .kind = XyCurve::Points};
    for (Index j = 0; j < directions.rows(); ++j) {
        curve.x.append(directions(j, a));
        curve.y.append(directions(j, b));
    }
    curve.labels = namesOfLargest(model, (directions.col(a).cwiseAbs2() + directions.col(b).cwiseAbs2()).eval());
    picture.model.curves.append(curve);
    picture.subjects.append(columnSubjects(model));
    if (!isPca) {
        XyCurve responses{.name = AnalyseWords::tr("Responses"),
                          .colourIndex = 3,
                          .kind = XyCurve::Points,
                          .marker = Marker::Diamond};
        QList<Subject> subjects;
        for (std::size_t k = 0; k < model.yNames.size(); ++k) {
            responses.x.append(model.latent.responses(Index(k), a));
            responses.y.append(model.latent.responses(Index(k), b));
            responses.labels.append(QString::fromStdString(model.yNames[k]));
            subjects.append(Subject());
        }
        picture.model.curves.append(responses);
        picture.subjects.append(subjects);
    }
    picture.model.acrossTitle = axis(a);
    picture.model.leftUnit = axis(b);
    picture.model.levels = {{.value = 0.0}, {.value = 0.0, .across = true}};
    return picture;
}

AnalysePicture explainedPicture(const AnalyseScene& scene)
{
    const mvda::Model& model = scene.analysis->model;
    if (model.r2x.empty()) return {.message = AnalyseWords::tr("The file of a model does not hold what it explains.")};
    AnalysePicture picture;
    const auto add = [&](const QString& name, const std::vector<double>& shares, int colour) {
        XyCurve curve{.name = name, .colourIndex = colour, .points = true};
        for (std::size_t i = 0; i < shares.size(); ++i) {
            curve.x.append(double(i) + 1.0);
            curve.y.append(100.0 * shares[i]);
        }
        picture.model.curves.append(curve);
        picture.subjects.append(QList<Subject>());
    };
    add(AnalyseWords::tr("R²X"), model.r2x, 0);
    if (!model.r2y.empty()) add(AnalyseWords::tr("R²Y"), model.r2y, 1);
    if (model.validation) add(AnalyseWords::tr("Q²"), model.validation->q2, 2);
    picture.model.leftUnit = QStringLiteral("%");
    picture.model.acrossTitle = AnalyseWords::tr("Components");
    picture.model.across = {0.5, double(model.components()) + 0.5};
    picture.model.places.append(QString());
    for (int a = 1; a <= model.components(); ++a) picture.model.places.append(QLocale().toString(a));
    picture.guide = model.validation
                        ? AnalyseWords::tr("Stop where Q² no longer rises: what comes after describes noise.")
                        : AnalyseWords::tr("Without cross-validation nothing shows how well new rows are predicted.");
    const double r2 = 100.0 * (model.r2y.empty() ? model.r2x : model.r2y).back();
    picture.sentence =
        model.validation
            ? AnalyseWords::tr("The model explains %1 % and predicts %2 %.", "shares")
                  .arg(app::shownNumber(r2, 'f', 1), app::shownNumber(100.0 * model.validation->q2.back(), 'f', 1))
            : AnalyseWords::tr("The model explains %1 %.", "a share").arg(app::shownNumber(r2, 'f', 1));
    if (model.nested && *model.nested)
        picture.sentence +=
            u' ' + AnalyseWords::tr("With as many components as each fold chose by itself: %1 % (nested).", "a share")
                       .arg(app::shownNumber(100.0 * (*model.nested)->q2, 'f', 1));
    picture.sentence = (picture.sentence + u' ' + notNestedWords(*scene.analysis)).trimmed();
    return picture;
}

QString notNestedWords(const app::Analysis& analysis)
{
    const mvda::Model& model = analysis.model;
    if (!model.validation || analysis.file || (model.nested && *model.nested)) return {};
    if (model.nested)
        return AnalyseWords::tr("There is no nested figure: %1", "why").arg(app::sentence(model.nested->error().what));
    return analysis.setup.components
               ? AnalyseWords::tr("There is no nested figure, since the number of components is stated.")
               : QString();
}

AnalysePicture coefficientsPicture(const AnalyseScene& scene)
{
    const mvda::Model& model = scene.analysis->model;
    if (model.yNames.empty()) return {.message = AnalyseWords::tr("PCA has no coefficients. Choose PLS or OPLS.")};
    const Index k = scene.response;
    const VectorXd values = mvda::coefficientsOf(model.latent, model.components()).col(k);
    AnalysePicture picture;
    XyCurve curve = columnCurve(model, values);
    int clear = 0;
    // By the spread from fold to fold (Martens and Martens 2000), of columns at their scale as the coefficients are.
    if (model.validation && scene.analysis->folds > 1 && model.validation->coefficientErrors.rows() == values.size()) {
        const double t = studies::tQuantile(0.975, scene.analysis->folds - 1);
        for (Index j = 0; j < values.size(); ++j) {
            const double half =
                t * model.validation->coefficientErrors(j, k) * model.x.deviation[j] / model.y.deviation[k];
            curve.low.append(values[j] - half);
            curve.high.append(values[j] + half);
            clear += std::abs(values[j]) > half;
        }
        picture.sentence = AnalyseWords::tr("The interval of %n column(s) does not contain zero.", nullptr, clear);
    } else {
        standOnZero(curve);
    }
    picture.model.curves.append(curve);
    picture.subjects.append(columnSubjects(model));
    placeColumns(picture, *scene.analysis);
    picture.model.levels = {{.value = 0.0}};
    picture.model.leftUnit = AnalyseWords::tr("on %1, of scaled columns", "a response")
                                 .arg(QString::fromStdString(model.yNames[std::size_t(k)]));
    picture.guide = picture.sentence.isEmpty()
                        ? AnalyseWords::tr("Columns far from zero matter most.")
                        : AnalyseWords::tr("Columns whose interval of 95 % does not contain zero matter.");
    return picture;
}

AnalysePicture vipPicture(const AnalyseScene& scene)
{
    const mvda::Model& model = scene.analysis->model;
    if (model.yNames.empty())
        return {.message = AnalyseWords::tr("PCA has no importance of columns for a response. Choose PLS or OPLS.")};
    if (model.vip.size() == 0)
        return {.message = AnalyseWords::tr("The importance of columns is not read from the file of a model.")};
    AnalysePicture picture;
    XyCurve curve = columnCurve(model, model.vip);
    standOnZero(curve);
    picture.model.curves.append(curve);
    picture.subjects.append(columnSubjects(model));
    placeColumns(picture, *scene.analysis);
    picture.model.levels = {{.value = 1.0, .name = AnalyseWords::tr("1: the root mean square of all columns")}};
    picture.model.left = plot::niceRange({0.0, std::max(1.2, 1.05 * model.vip.maxCoeff())});
    picture.guide = AnalyseWords::tr("Columns above 1 matter more than the mean.");
    picture.sentence = AnalyseWords::tr("%n column(s) lie above 1.", nullptr, int((model.vip.array() > 1.0).count()));
    return picture;
}

AnalysePicture selectivityPicture(const AnalyseScene& scene)
{
    const mvda::Model& model = scene.analysis->model;
    if (model.yNames.empty()) return {.message = AnalyseWords::tr("PCA predicts nothing. Choose PLS or OPLS.")};
    if (model.selectivityRatios.rows() != Index(model.xNames.size()))
        return {.message = AnalyseWords::tr("An opened model does not tell this. Open its table.")};
    const VectorXd ratios = model.selectivityRatios.col(scene.response);
    AnalysePicture picture;
    XyCurve curve = columnCurve(model, ratios);
    standOnZero(curve);
    picture.model.curves.append(curve);
    picture.subjects.append(columnSubjects(model));
    placeColumns(picture, *scene.analysis);
    Index first = 0;
    const double highest = ratios.array().isNaN().select(0.0, ratios).maxCoeff(&first);
    picture.model.left = plot::niceRange({0.0, std::max(1.0, 1.05 * highest)});
    picture.guide =
        AnalyseWords::tr("What a prediction explains of a column by what it leaves: it rests on the highest.");
    picture.sentence =
        AnalyseWords::tr("The prediction of %1 rests on %2 first, with a ratio of %3.",
                         "a response, a column, a number")
            .arg(QString::fromStdString(model.yNames[std::size_t(scene.response)]),
                 QString::fromStdString(model.xNames[std::size_t(first)]), app::shownNumber(highest, 'g', 3));
    return picture;
}

// Of the tree and of the forest beside the model.
AnalysePicture importancePicture(const AnalyseScene& scene)
{
    const Analysis& analysis = *scene.analysis;
    AnalysePicture picture;
    QStringList words;
    double highest = 0.0;
    for (const app::LearnerFit& fit : analysis.learners->fits) {
        if (!fit.learned || fit.learned->importance.size() != Index(analysis.model.xNames.size())) continue;
        const VectorXd shares = 100.0 * fit.learned->importance;
        const bool isForest = fit.learner == mvda::Learner::Forest;
        XyCurve curve = columnCurve(analysis.model, shares);
        curve.name = learnerName(fit.learner);
        curve.colourIndex = isForest ? 1 : 0;
        curve.marker = isForest ? Marker::Square : Marker::Circle;
        standOnZero(curve);
        Index first = 0;
        highest = std::max(highest, shares.maxCoeff(&first));
        words.append(AnalyseWords::tr("%1: %2 first, %3 %.", "a learner, a column, a share")
                         .arg(curve.name, QString::fromStdString(analysis.model.xNames[std::size_t(first)]),
                              app::shownNumber(shares[first], 'f', 1)));
        picture.model.curves.append(curve);
        picture.subjects.append(columnSubjects(analysis.model));
    }
    if (picture.subjects.isEmpty())
        return {.message =
                    AnalyseWords::tr("Trees and forests alone tell the importance of columns. Take one of them.")};
    placeColumns(picture, analysis);
    picture.model.left = plot::niceRange({0.0, std::max(1.0, 1.05 * highest)});
    picture.model.leftUnit = QStringLiteral("%");
    picture.guide = AnalyseWords::tr("Columns with the largest part in the splits; of columns that vary together one "
                                     "may take it all.");
    picture.sentence = words.join(u' ');
    return picture;
}

QString titleOf(PaneKind kind)
{
    switch (kind) {
    case PaneKind::Scores:
        return AnalyseWords::tr("Scores");
    case PaneKind::Loadings:
        return AnalyseWords::tr("Loadings");
    case PaneKind::T2:
        return AnalyseWords::tr("Hotelling’s T²");
    case PaneKind::Spe:
        return AnalyseWords::tr("SPE");
    case PaneKind::Dmodx:
        return AnalyseWords::tr("DModX");
    case PaneKind::Explained:
        return AnalyseWords::tr("R² and Q²");
    case PaneKind::Coefficients:
        return AnalyseWords::tr("Coefficients");
    case PaneKind::Vip:
        return AnalyseWords::tr("VIP");
    case PaneKind::Selectivity:
        return AnalyseWords::tr("Selectivity ratio");
    case PaneKind::Observed:
        return AnalyseWords::tr("Observed and predicted");
    case PaneKind::Trend:
        return AnalyseWords::tr("Trend");
    case PaneKind::Learned:
        return AnalyseWords::tr("Observed and learned");
    case PaneKind::Importance:
        return AnalyseWords::tr("Importance of columns");
    case PaneKind::Silhouettes:
        return AnalyseWords::tr("Silhouettes");
    case PaneKind::Trajectory:
        return AnalyseWords::tr("Trajectories");
    case PaneKind::MonitorT2:
        return AnalyseWords::tr("T² over time");
    case PaneKind::MonitorSpe:
        return AnalyseWords::tr("SPE over time");
    case PaneKind::Parts:
        return AnalyseWords::tr("Contributions");
    }
    return {};
}

QString rowName(const Analysis& analysis, const app::AnalyseRow& row)
{
    const app::TableValue table = row.fresh ? analysis.fresh ? analysis.fresh->table : nullptr : analysis.table;
    return table ? QString::fromStdString(table->rows[std::size_t(row.row)]) : QString();
}

QString axisWords(const app::AnalyseTable* table)
{
    if (!table || (table->spectral.axis.empty() && table->spectral.unit.empty())) return AnalyseWords::tr("Channel");
    return table->spectral.axis.empty() ? app::unitText(table->spectral.unit)
                                        : columnWords(table->spectral.axis, table->spectral.unit);
}

QString columnWords(const std::string& name, const std::string& unit)
{
    const QString words = QString::fromStdString(name), shown = app::unitText(unit);
    return shown.isEmpty() ? words : AnalyseWords::tr("%1 [%2]", "a column, its unit").arg(words, shown);
}

AnalysePicture pictureOf(PaneKind kind, const AnalyseScene& scene)
{
    if (!scene.analysis) return {.message = AnalyseWords::tr("The model follows once the table is read.")};
    const mvda::Model& model = scene.analysis->model;
    if (isOfBatches(kind) && kind != PaneKind::Parts && !scene.analysis->batches)
        return {.message = AnalyseWords::tr("Courses are those of batches. Give columns the roles Batch and Time, and "
                                            "choose the method of batches.")};
    if ((kind == PaneKind::Learned || kind == PaneKind::Importance) && !scene.analysis->learners)
        return {.message = AnalyseWords::tr("There are no learners. Choose the method of learners.")};
    if (kind == PaneKind::Silhouettes && !scene.analysis->clusters)
        return {.message = AnalyseWords::tr("There are no clusters. Choose the method of clusters.")};
    if ((kind <= PaneKind::Observed || kind == PaneKind::Parts) && !scene.analysis->hasComponents())
        return {.message = scene.analysis->file
                               ? AnalyseWords::tr("The file holds no components beside it.", "learner or clusters")
                               : app::sentence(scene.analysis->modelFault.what)};
    const bool ofRows = kind == PaneKind::Scores || kind == PaneKind::T2 || kind == PaneKind::Spe ||
                        kind == PaneKind::Dmodx || kind == PaneKind::Trend;
    if (ofRows && !scene.analysis->table && !scene.analysis->fresh)
        return {.message =
                    AnalyseWords::tr("The model was opened from a file. Open a table whose rows it shall predict.")};
    if (!model.yNames.empty() && scene.response >= int(model.yNames.size())) return {};
    switch (kind) {
    case PaneKind::Scores:
        return scoresPicture(scene);
    case PaneKind::Loadings:
        return loadingsPicture(scene);
    case PaneKind::T2:
    case PaneKind::Spe:
    case PaneKind::Dmodx:
        return distancePicture(scene, kind);
    case PaneKind::Explained:
        return explainedPicture(scene);
    case PaneKind::Coefficients:
        return coefficientsPicture(scene);
    case PaneKind::Vip:
        return vipPicture(scene);
    case PaneKind::Selectivity:
        return selectivityPicture(scene);
    case PaneKind::Observed:
        return observedPicture(scene);
    case PaneKind::Trend:
        return trendPicture(scene);
    case PaneKind::Learned:
        return learnedPicture(scene);
    case PaneKind::Importance:
        return importancePicture(scene);
    case PaneKind::Silhouettes:
        return silhouettesPicture(scene);
    case PaneKind::Trajectory:
        return trajectoryPicture(scene);
    case PaneKind::MonitorT2:
        return monitorPicture(scene, false);
    case PaneKind::MonitorSpe:
        return monitorPicture(scene, true);
    case PaneKind::Parts:
        return scene.analysis->batches ? partsPicture(scene) : rowPartsPicture(scene);
    }
    return {};
}

} // namespace titer::analyse
