// Pictures of batches as courses.
#include "ui/analyse/analyse_picture.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace titer::analyse {

using app::AnalyseRow;
using app::BatchAnalysis;
using app::BatchCourse;
using Eigen::Index;
using look::Token;
using mvda::MonitoredPoint;
using plot::XyCurve;

namespace {

constexpr qsizetype maxCourses = 8; // of selected batches, told apart by their colours

// Of a batch of the table of the model or of new ones; nullptr: it is none.
const BatchCourse* courseOf(const app::Analysis& analysis, const AnalyseRow& row)
{
    const auto courses = row.fresh
                             ? analysis.fresh ? std::span(analysis.fresh->courses) : std::span<const BatchCourse>()
                             : std::span(analysis.batches->courses);
    return row.row < int(courses.size()) ? &courses[std::size_t(row.row)] : nullptr;
}

// Batches that are selected and have a course.
std::vector<AnalyseRow> chosenBatches(const AnalyseScene& scene)
{
    std::vector<AnalyseRow> chosen;
    for (const AnalyseRow& row : scene.rows)
        if (const BatchCourse* course = courseOf(*scene.analysis, row); course && !course->points.empty())
            chosen.push_back(row);
    return chosen;
}

double shareOfLimit(const BatchAnalysis& batches, const MonitoredPoint& point)
{
    const double t2 = point.judged.t2 / batches.model.limits.t2_99[point.point];
    const double spe = point.judged.spe / batches.model.limits.spe_99[point.point];
    return std::fmax(t2, spe); // NaN only where neither has a limit
}

// The selected one, else that which went furthest beyond the limits, of new ones where there are any; nothing without any.
std::optional<AnalyseRow> watchedBatch(const AnalyseScene& scene)
{
    const std::vector<AnalyseRow> chosen = chosenBatches(scene);
    if (!chosen.empty()) return chosen.front();
    const app::Analysis& analysis = *scene.analysis;
    const bool isFresh = analysis.fresh && !analysis.fresh->courses.empty();
    std::optional<AnalyseRow> odd;
    double largest = -1.0;
    const std::size_t count = isFresh ? analysis.fresh->courses.size() : analysis.batches->courses.size();
    for (int row = 0; row < int(count); ++row)
        for (const MonitoredPoint& point : courseOf(analysis, {isFresh, row})->points) {
            const double share = shareOfLimit(*analysis.batches, point);
            if (odd && !(share > largest)) continue;
            odd = AnalyseRow{isFresh, row};
            largest = std::isfinite(share) ? share : largest;
        }
    return odd;
}

// The selected point of a course, else the one that is furthest beyond the limits.
const MonitoredPoint* watchedPoint(const AnalyseScene& scene, const BatchCourse& course)
{
    const MonitoredPoint* odd = nullptr;
    double largest = -1.0;
    for (const MonitoredPoint& point : course.points) {
        if (int(point.point) == scene.point) return &point;
        const double share = shareOfLimit(*scene.analysis->batches, point);
        if (odd && !(share > largest)) continue;
        odd = &point;
        largest = std::isfinite(share) ? share : largest;
    }
    return odd;
}

QString noBatchWords(const app::Analysis& analysis)
{
    const bool hasAny = !analysis.batches->courses.empty() || analysis.fresh;
    return hasAny ? AnalyseWords::tr("No batch could be laid beside the model.")
                  : AnalyseWords::tr("The model was opened from a file. Predict rows of a table of batches to see them "
                                     "beside it.");
}

QVector<double> valuesOf(const mvda::VectorXd& values)
{
    return {values.begin(), values.end()};
}

// What batches are laid along.
QString courseAxis(const mvda::BatchModel& model)
{
    if (model.alignment.by == mvda::AlignBy::Indicator) {
        const auto j = std::size_t(model.alignment.indicator);
        return columnWords(model.names[j], model.units[j]);
    }
    const QString unit = app::unitText(model.timeUnit);
    return unit.isEmpty() ? AnalyseWords::tr("Time since the start")
                          : AnalyseWords::tr("Time since the start [%1]", "a unit").arg(unit);
}

QString variableWords(const mvda::BatchModel& model, Index variable)
{
    const bool isTime = model.alignment.by == mvda::AlignBy::Indicator && variable == model.alignment.indicator;
    return columnWords(model.describes(variable), isTime ? model.timeUnit : model.units[std::size_t(variable)]);
}

QString pointWords(const mvda::BatchModel& model, Index point)
{
    return plot::shortValue(model.alignment.axis[point]);
}

// Of a figure over the course.
XyCurve limitCurve(const mvda::BatchModel& model, const mvda::VectorXd& limit, const QString& name, bool dashed)
{
    return {.name = name,
            .x = valuesOf(model.alignment.axis),
            .y = valuesOf(limit),
            .dashed = dashed,
            .width = 1.25,
            .token = Token::Muted};
}

} // namespace

// A line for each variable, of the component across.
AnalysePicture batchLoadingsPicture(const AnalyseScene& scene)
{
    const mvda::BatchModel& model = scene.analysis->batches->model;
    const auto variables = Index(model.names.size());
    AnalysePicture picture{.isOverAxis = true};
    for (Index j = 0; j < variables; ++j) {
        XyCurve curve{.name = QString::fromStdString(model.describes(j)), .colourIndex = int(j)};
        QList<Subject> subjects;
        for (std::size_t c = 0; c < model.cells.size(); ++c) {
            if (model.cells[c] % variables != j) continue;
            curve.x.append(model.alignment.axis[model.cells[c] / variables]);
            curve.y.append(model.model.latent.loadings(Index(c), scene.axes[0]));
            subjects.append({{}, model.model.xNames[c]});
        }
        if (variables > maxCourses) curve.name.clear();
        picture.model.curves.append(curve);
        picture.subjects.append(subjects);
    }
    picture.model.levels = {{.value = 0.0}};
    picture.model.acrossTitle = courseAxis(model);
    picture.model.leftUnit = AnalyseWords::tr("p%1", "loading of a component").arg(scene.axes[0] + 1);
    picture.guide = AnalyseWords::tr("Look first when a variable is far from zero: then batches differ most in it.");
    return picture;
}

AnalysePicture trajectoryPicture(const AnalyseScene& scene)
{
    const BatchAnalysis& batches = *scene.analysis->batches;
    const mvda::BatchModel& model = batches.model;
    const Index j = std::max(0, batches.variableOf(scene.variable));
    AnalysePicture picture;
    std::vector<AnalyseRow> chosen = chosenBatches(scene);
    if (chosen.empty())
        if (const auto odd = watchedBatch(scene)) chosen.push_back(*odd);
    int beyond = 0;
    for (const AnalyseRow& row : chosen) {
        const mvda::MatrixXd& course = courseOf(*scene.analysis, row)->cells;
        if (course.size() == 0 || picture.model.curves.size() >= maxCourses) continue;
        const auto apart = (course.col(j) - batches.mean.col(j)).cwiseAbs().array();
        if (picture.model.curves.isEmpty()) beyond = int((apart > batches.half99.col(j).array()).count());
        picture.model.curves.append({.name = rowName(*scene.analysis, row),
                                     .x = valuesOf(model.alignment.axis),
                                     .y = valuesOf(course.col(j)),
                                     .colourIndex = int(picture.model.curves.size())});
    }
    if (!picture.model.curves.isEmpty())
        picture.sentence = AnalyseWords::tr("%1 lies beyond 99 % at %n point(s).", "a batch", beyond)
                               .arg(picture.model.curves.first().name);
    const auto bound = [&](const mvda::MatrixXd& half, double side) {
        return mvda::VectorXd(batches.mean.col(j) + side * half.col(j));
    };
    for (const double side : {1.0, -1.0})
        picture.model.curves.append(
            limitCurve(model, bound(batches.half99, side), side > 0 ? AnalyseWords::tr("99 %") : QString(), true));
    const QString meanName = model.isVirtual ? AnalyseWords::tr("Mean, and 95 % of virtual batches")
                                             : AnalyseWords::tr("Mean, and 95 % of batches");
    XyCurve mean = limitCurve(model, batches.mean.col(j), meanName, false);
    mean.low = valuesOf(bound(batches.half95, -1.0));
    mean.high = valuesOf(bound(batches.half95, 1.0));
    picture.model.curves.append(mean);
    if (scene.point >= 0 && scene.point < model.alignment.points())
        picture.model.mark = model.alignment.axis[scene.point];
    picture.model.acrossTitle = courseAxis(model);
    picture.model.leftUnit = variableWords(model, j);
    picture.guide =
        AnalyseWords::tr("Look first where the batch leaves the band in which the batches of the model lie.");
    return picture;
}

AnalysePicture monitorPicture(const AnalyseScene& scene, bool spe)
{
    const BatchAnalysis& batches = *scene.analysis->batches;
    const mvda::BatchModel& model = batches.model;
    const std::optional<AnalyseRow> row = watchedBatch(scene);
    if (!row) return {.message = noBatchWords(*scene.analysis)};
    const BatchCourse& course = *courseOf(*scene.analysis, *row);
    AnalysePicture picture{.isOverAxis = true};
    XyCurve curve{.name = rowName(*scene.analysis, *row), .colourIndex = 0};
    QList<Subject> subjects;
    int beyond = 0;
    double since = base::notAvailable;
    for (const MonitoredPoint& point : course.points) {
        curve.x.append(model.alignment.axis[point.point]);
        curve.y.append(spe ? point.judged.spe : point.judged.t2);
        subjects.append(Subject{.point = int(point.point)});
        if (!(spe ? point.isSpeBeyond : point.isT2Beyond)) continue;
        if (beyond++ == 0) since = model.alignment.axis[point.point];
    }
    picture.model.curves.append(curve);
    picture.subjects.append(subjects);
    const mvda::EvolvingLimits& limits = model.limits;
    const mvda::VectorXd &limit95 = spe ? limits.spe_95 : limits.t2_95, &limit99 = spe ? limits.spe_99 : limits.t2_99;
    picture.model.curves.append(limitCurve(model, limit99, AnalyseWords::tr("99 %"), false));
    picture.model.curves.append(limitCurve(model, limit95, AnalyseWords::tr("95 %"), true));
    picture.model.acrossTitle = courseAxis(model);
    const bool hasLimit = !limit99.array().isNaN().all();
    picture.guide = hasLimit
                        ? AnalyseWords::tr("Look first where the line passes the limit of 99 %, and choose that point.")
                        : AnalyseWords::tr("There is no limit: more batches or fewer components give one.");
    picture.sentence = beyond == 0 ? AnalyseWords::tr("%1 stays within 99 %.", "a batch").arg(curve.name)
                                   : AnalyseWords::tr("%1 lies beyond 99 % at %n point(s), the first at %2.",
                                                      "a batch, a place", beyond)
                                         .arg(curve.name, plot::shortValue(since));
    // What was expected of the batch at the end, or where on its course it seemed to be, at the last point that it reached.
    if (const auto k = std::size_t(scene.response); k < model.model.yNames.size() && !course.points.empty())
        picture.sentence +=
            u' ' + AnalyseWords::tr("%1 is predicted as %2 %3 at its last point.", "a response, a number, a unit")
                       .arg(QString::fromStdString(model.model.yNames[k]),
                            plot::shortValue(course.points.back().predicted[Index(k)]),
                            app::unitText(model.model.yUnits[k]))
                       .simplified();
    return picture;
}

AnalysePicture partsPicture(const AnalyseScene& scene)
{
    const BatchAnalysis& batches = *scene.analysis->batches;
    const mvda::BatchModel& model = batches.model;
    const std::optional<AnalyseRow> row = watchedBatch(scene);
    const MonitoredPoint* point = row ? watchedPoint(scene, *courseOf(*scene.analysis, *row)) : nullptr;
    if (!point) return {.message = noBatchWords(*scene.analysis)};
    const mvda::RowVectorXd squares = point->judged.residuals.cwiseAbs2();
    std::vector<std::string> columns;
    for (std::size_t j = 0; j < model.names.size(); ++j) columns.push_back(model.describes(Index(j)));
    AnalysePicture picture = partsOf(columns, point->judged.t2Parts.transpose(), squares.transpose());
    Index largest = 0;
    const bool ofSpe =
        point->judged.spe / model.limits.spe_99[point->point] > point->judged.t2 / model.limits.t2_99[point->point];
    (ofSpe ? squares : point->judged.t2Parts).cwiseAbs().maxCoeff(&largest);
    picture.guide = AnalyseWords::tr("Look first at the largest: choose it to see its course among the others.");
    picture.sentence =
        AnalyseWords::tr("%1 at %2: the largest contribution is that of %3.", "a batch, a place, a column")
            .arg(rowName(*scene.analysis, *row), pointWords(model, point->point),
                 QString::fromStdString(model.describes(largest)));
    return picture;
}

} // namespace titer::analyse
