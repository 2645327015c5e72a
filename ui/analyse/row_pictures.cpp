// Pictures whose points are rows: scores, distances from the model, responses.
#include "ui/analyse/analyse_picture.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "core/mvda/columns.h"
#include "core/mvda/limits.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::analyse {

using app::AnalyseRow;
using app::Analysis;
using Eigen::Index;
using look::Marker;
using look::Token;
using plot::XyCurve;

namespace {

constexpr int maxNamed = 12; // more names than these hide the points

// Points of one kind of rows.
struct RowPoints {
    XyCurve curve;
    QList<Subject> subjects;

    void add(double x, double y, const AnalyseRow& row)
    {
        if (!std::isfinite(x) || !std::isfinite(y)) return;
        curve.x.append(x);
        curve.y.append(y);
        subjects.append({row, {}});
    }
};

// What rows across are counted as.
QString rowTitle(const Analysis& analysis)
{
    return analysis.batches ? AnalyseWords::tr("Batch") : AnalyseWords::tr("Row");
}

RowPoints ownPoints()
{
    return {{.name = AnalyseWords::tr("Rows of the model"), .colourIndex = 0, .kind = XyCurve::Points}, {}};
}

RowPoints leftPoints()
{
    return {
        {.name = AnalyseWords::tr("Left out"), .kind = XyCurve::Points, .token = Token::Muted, .marker = Marker::Cross},
        {}};
}

RowPoints freshPoints()
{
    return {{.name = AnalyseWords::tr("New rows"), .colourIndex = 1, .kind = XyCurve::Points, .marker = Marker::Square},
            {}};
}

// Rows of the model, by their kinds where they are of some.
struct OwnPoints {
    RowKinds kinds;
    QList<RowPoints> points; // of each kind, then of those of none

    explicit OwnPoints(const Analysis& analysis)
        : kinds(rowKindsOf(analysis))
    {
        for (int k = 0; k < kinds.names.size(); ++k)
            points.append({{.name = kinds.names[k], .colourIndex = k, .kind = XyCurve::Points}, {}});
        points.append(ownPoints());
        if (!kinds.names.isEmpty()) points.last().curve.name = AnalyseWords::tr("Other rows of the model");
    }
    void add(std::size_t i, double x, double y, const AnalyseRow& row)
    {
        const int kind = kinds.places.empty() ? -1 : kinds.places[i];
        (kind < 0 ? points.last() : points[kind]).add(x, y, row);
    }
};

// Those that have points, the first on top; a legend only where there are several kinds.
void addPoints(AnalysePicture& picture, const QList<RowPoints>& kinds)
{
    for (const RowPoints& kind : kinds) {
        if (kind.subjects.isEmpty()) continue;
        picture.model.curves.append(kind.curve);
        picture.subjects.append(kind.subjects);
    }
    if (picture.model.curves.size() == 1) picture.model.curves.front().name.clear();
}

// Names of the points for which `odd` holds: of their place, and whether the model was made of the row.
template <class Odd> void nameOdd(AnalysePicture& picture, const Analysis& analysis, const Odd& odd)
{
    int named = 0;
    for (qsizetype c = 0; c < picture.subjects.size(); ++c) {
        XyCurve& curve = picture.model.curves[c];
        for (qsizetype i = 0; i < picture.subjects[c].size(); ++i) {
            const AnalyseRow& row = *picture.subjects[c][i].row;
            const bool own = !row.fresh && std::ranges::binary_search(analysis.rows, row.row);
            const bool is = odd(curve.x[i], curve.y[i], own) && ++named <= maxNamed;
            curve.labels.append(is ? rowName(analysis, row) : QString());
        }
    }
}

// A column of a table in this unit; nothing, with a fault, where it is not of it.
mvda::VectorXd columnIn(const app::AnalyseTable& table, const std::string& column, const std::string& unit,
                        base::Errors& faults)
{
    mvda::Block block = mvda::blockOf(table.sheet, {column}, faults);
    if (!faults.empty()) return {};
    mvda::takeUnits({unit}, block, faults);
    return faults.empty() ? mvda::VectorXd(block.cells.col(0)) : mvda::VectorXd();
}

// Around zero: where two scores together lie with this limit of T2.
XyCurve ellipse(const Analysis& analysis, const AnalyseScene& scene, double limit, const QString& name, bool dashed)
{
    XyCurve curve{.name = name, .dashed = dashed, .width = 1.25, .token = Token::Muted};
    constexpr int pieces = 96;
    const auto radius = [&](int axis) { return std::sqrt(analysis.model.scoreVariances[scene.axes[axis]] * limit); };
    for (int i = 0; i <= pieces; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / pieces;
        curve.x.append(radius(0) * std::cos(angle));
        curve.y.append(radius(1) * std::sin(angle));
    }
    return curve;
}

QString explainedWords(const Analysis& analysis, int component)
{
    const std::vector<double>& r2x = analysis.model.r2x;
    const QString name = AnalyseWords::tr("t%1", "score of a component").arg(component + 1);
    if (std::size_t(component) >= r2x.size()) return name;
    const double own = r2x[std::size_t(component)] - (component > 0 ? r2x[std::size_t(component) - 1] : 0.0);
    return AnalyseWords::tr("%1 (%2 % of X)", "score of a component, share")
        .arg(name, app::shownNumber(100.0 * own, 'f', 1));
}

// Of a model with one component: scores over the rows.
AnalysePicture scoresByRow(const AnalyseScene& scene)
{
    const Analysis& analysis = *scene.analysis;
    AnalysePicture picture;
    OwnPoints own(analysis);
    RowPoints left = leftPoints(), fresh = freshPoints();
    const auto& scores = analysis.model.latent.scores;
    for (std::size_t i = 0; i < analysis.rows.size(); ++i)
        own.add(i, analysis.rows[i] + 1, scores(Index(i), 0), {false, analysis.rows[i]});
    for (std::size_t i = 0; i < analysis.left.rows.size(); ++i)
        left.add(analysis.left.rows[i] + 1, analysis.left.prediction.scores(Index(i), 0),
                 {false, analysis.left.rows[i]});
    const int behind = analysis.table ? int(analysis.table->rows.size()) : 0;
    if (analysis.fresh)
        for (std::size_t i = 0; i < analysis.fresh->rows.size(); ++i)
            fresh.add(behind + analysis.fresh->rows[i] + 1, analysis.fresh->prediction.scores(Index(i), 0),
                      {true, analysis.fresh->rows[i]});
    addPoints(picture, own.points + QList{fresh, left});
    const double variance = analysis.model.scoreVariances[0];
    for (const double level : {0.95, 0.99}) {
        const double limit = std::sqrt(variance * mvda::t2Limit(analysis.model.rows, 1, level));
        for (const double side : {limit, -limit})
            if (std::isfinite(side))
                picture.model.levels.append(
                    {.value = side, .name = side > 0 ? AnalyseWords::tr("%1 %").arg(100 * level) : QString()});
    }
    picture.model.leftUnit = explainedWords(analysis, 0);
    picture.model.acrossTitle = rowTitle(analysis);
    const double ofOwn = std::sqrt(variance * mvda::t2Limit(analysis.model.rows, 1, 0.99));
    const double ofNew = std::sqrt(variance * mvda::newT2Limit(analysis.model.rows, 1, 0.99));
    nameOdd(picture, analysis, [=](double, double y, bool own) { return std::abs(y) > (own ? ofOwn : ofNew); });
    return picture;
}

} // namespace

AnalysePicture scoresPicture(const AnalyseScene& scene)
{
    const Analysis& analysis = *scene.analysis;
    const mvda::Model& model = analysis.model;
    const QString guide = AnalyseWords::tr("Look first for rows outside the ellipse, and for groups of rows.");
    if (model.components() < 2) {
        AnalysePicture picture = scoresByRow(scene);
        picture.guide = AnalyseWords::tr("Look first for rows beyond the lines: they differ from all others.");
        return picture;
    }
    AnalysePicture picture{.guide = guide};
    const int a = scene.axes[0], b = scene.axes[1];
    OwnPoints own(analysis);
    RowPoints left = leftPoints(), fresh = freshPoints();
    for (std::size_t i = 0; i < analysis.rows.size(); ++i)
        own.add(i, model.latent.scores(Index(i), a), model.latent.scores(Index(i), b), {false, analysis.rows[i]});
    const auto predicted = [&](RowPoints& points, const app::PredictedRows& rows, bool isFresh) {
        for (std::size_t i = 0; i < rows.rows.size(); ++i)
            points.add(rows.prediction.scores(Index(i), a), rows.prediction.scores(Index(i), b),
                       {isFresh, rows.rows[i]});
    };
    predicted(left, analysis.left, false);
    if (analysis.fresh) predicted(fresh, *analysis.fresh, true);
    addPoints(picture, own.points + QList{fresh, left});
    const double limit = mvda::t2Limit(model.rows, 2, 0.99);
    if (std::isfinite(limit)) {
        picture.model.curves.append(ellipse(analysis, scene, limit, AnalyseWords::tr("99 %"), false));
        picture.model.curves.append(
            ellipse(analysis, scene, mvda::t2Limit(model.rows, 2, 0.95), AnalyseWords::tr("95 %"), true));
    }
    const double ofNew = mvda::newT2Limit(model.rows, 2, 0.99);
    if (std::isfinite(ofNew) && !(fresh.subjects.isEmpty() && left.subjects.isEmpty()))
        picture.model.curves.append(ellipse(analysis, scene, ofNew, AnalyseWords::tr("99 % of new rows"), true));
    picture.model.leftUnit = explainedWords(analysis, b);
    picture.model.acrossTitle = explainedWords(analysis, a);
    nameOdd(picture, analysis, [&](double x, double y, bool own) {
        return x * x / model.scoreVariances[a] + y * y / model.scoreVariances[b] > (own ? limit : ofNew);
    });
    return picture;
}

QString limitFamilyWords(std::string_view name)
{
    if (name == "t2") return AnalyseWords::tr("beta");
    if (name == "t2_new") return AnalyseWords::tr("F, of new rows");
    if (name == "spe_box") return AnalyseWords::tr("χ² (Box)");
    if (name == "spe_jm") return AnalyseWords::tr("Jackson-Mudholkar");
    return name == "dmodx" ? AnalyseWords::tr("F") : AnalyseWords::tr("χ², data-driven");
}

AnalysePicture distancePicture(const AnalyseScene& scene, PaneKind kind)
{
    const Analysis& analysis = *scene.analysis;
    const auto figureOf = [kind](const mvda::RowFigures& figures, std::size_t i) {
        return (kind == PaneKind::T2 ? figures.t2 : kind == PaneKind::Spe ? figures.spe : figures.dmodx)[Index(i)];
    };
    const std::string name = kind == PaneKind::T2    ? scene.limits.t2
                             : kind == PaneKind::Spe ? scene.limits.spe
                                                     : std::string("dmodx");
    const std::string nameOfNew = kind == PaneKind::T2 ? scene.limits.ofNew() : name;
    AnalysePicture picture;
    RowPoints own = ownPoints(), left = leftPoints(), fresh = freshPoints();
    int beyond = 0;
    const double limit = analysis.limit(name + "_99"), ofNew = analysis.limit(nameOfNew + "_99");
    for (std::size_t i = 0; i < analysis.rows.size(); ++i) {
        const double value = figureOf(analysis.model.figures, i);
        own.add(analysis.rows[i] + 1, value, {false, analysis.rows[i]});
        beyond += value > limit;
    }
    for (std::size_t i = 0; i < analysis.left.rows.size(); ++i)
        left.add(analysis.left.rows[i] + 1, figureOf(analysis.left.prediction.figures, i),
                 {false, analysis.left.rows[i]});
    const int behind = analysis.table ? int(analysis.table->rows.size()) : 0;
    if (analysis.fresh)
        for (std::size_t i = 0; i < analysis.fresh->rows.size(); ++i)
            fresh.add(behind + analysis.fresh->rows[i] + 1, figureOf(analysis.fresh->prediction.figures, i),
                      {true, analysis.fresh->rows[i]});
    const bool hasNew = !fresh.subjects.isEmpty() || !left.subjects.isEmpty();
    addPoints(picture, {own, fresh, left});
    if (kind == PaneKind::Dmodx && picture.subjects.isEmpty())
        return {.message = AnalyseWords::tr("With as many components as columns nothing is left over, and there is no "
                                            "DModX. Take fewer components.")};
    const auto level = [&](const std::string& family, int percent) {
        const double value = analysis.limit(family + (percent == 95 ? "_95" : "_99"));
        if (std::isfinite(value))
            picture.model.levels.append({.value = value,
                                         .name = AnalyseWords::tr("%1 %, %2", "a level, a distribution")
                                                     .arg(QLocale().toString(percent), limitFamilyWords(family))});
    };
    level(name, 95);
    level(name, 99);
    if (hasNew && nameOfNew != name) level(nameOfNew, 99);
    plot::Range range{0.0, 0.0};
    for (const XyCurve& curve : std::as_const(picture.model.curves))
        for (const double value : curve.y) range.include(value);
    for (const plot::XyLevel& one : std::as_const(picture.model.levels)) range.include(1.05 * one.value);
    picture.model.left = plot::niceRange(range);
    picture.model.acrossTitle = rowTitle(analysis);
    nameOdd(picture, analysis, [=](double, double y, bool isOwn) { return y > (isOwn ? limit : ofNew); });
    picture.guide = kind == PaneKind::T2 ? AnalyseWords::tr("Rows beyond the line lie far from the middle of all rows.")
                                         : AnalyseWords::tr("Rows beyond the line break the pattern of all others.");
    if (!analysis.rows.empty())
        picture.sentence = AnalyseWords::tr("%n row(s) lie beyond the limit of 99 %.", nullptr, beyond);
    return picture;
}

AnalysePicture trendPicture(const AnalyseScene& scene)
{
    const Analysis& analysis = *scene.analysis;
    if (scene.variable.empty())
        return {.message = AnalyseWords::tr("Choose a column in another pane to see its values from row to row.")};
    const app::TableValue& first = analysis.table ? analysis.table : analysis.fresh->table;
    const studies::Column* column = first->sheet.find(scene.variable);
    const std::string unit = column ? column->unit : std::string();
    base::Errors faults;
    RowPoints own = ownPoints(), left = leftPoints(), fresh = freshPoints();
    XyCurve line{.width = 1, .token = Token::Muted};
    if (analysis.table) {
        const mvda::VectorXd values = columnIn(*analysis.table, scene.variable, unit, faults);
        for (Index i = 0; i < values.size(); ++i) {
            const bool isOwn = std::ranges::binary_search(analysis.rows, int(i));
            (isOwn ? own : left).add(double(i) + 1.0, values[i], {false, int(i)});
            line.x.append(double(i) + 1.0);
            line.y.append(values[i]);
        }
    }
    const int behind = analysis.table ? int(analysis.table->rows.size()) : 0;
    if (analysis.fresh && faults.empty()) {
        const mvda::VectorXd values = columnIn(*analysis.fresh->table, scene.variable, unit, faults);
        for (Index i = 0; i < values.size(); ++i) fresh.add(behind + double(i) + 1.0, values[i], {true, int(i)});
    }
    if (!faults.empty()) return {.message = app::sentence(faults.front().what)};
    AnalysePicture picture;
    addPoints(picture, {own, fresh, left});
    picture.model.curves.append(line);
    picture.model.acrossTitle = rowTitle(analysis);
    picture.model.leftUnit = columnWords(scene.variable, unit);
    picture.guide = AnalyseWords::tr("Look first at the ringed rows: what is odd there is far from its neighbours.");
    return picture;
}

AnalysePicture observedPicture(const AnalyseScene& scene)
{
    const Analysis& analysis = *scene.analysis;
    const mvda::Model& model = analysis.model;
    if (model.yNames.empty()) return {.message = AnalyseWords::tr("PCA predicts nothing. Choose PLS or OPLS.")};
    AnalysePicture picture;
    const Index k = scene.response;
    RowPoints own = ownPoints(), left = leftPoints(), fresh = freshPoints();
    const bool validated = model.validation && model.validation->predicted.rows() == Index(analysis.rows.size());
    const mvda::MatrixXd& predicted = validated ? model.validation->predicted : analysis.fitted;
    for (std::size_t i = 0; i < analysis.rows.size(); ++i)
        own.add(analysis.responses.cells(Index(i), k), predicted(Index(i), k), {false, analysis.rows[i]});
    const auto others = [&](RowPoints& points, const app::PredictedRows& rows, bool isFresh) {
        for (std::size_t i = 0; i < rows.rows.size(); ++i)
            points.add(rows.observed(Index(i), k), rows.prediction.responses(Index(i), k), {isFresh, rows.rows[i]});
    };
    others(left, analysis.left, false);
    if (analysis.fresh) others(fresh, *analysis.fresh, true);
    addPoints(picture, {own, fresh, left});
    const std::string &name = model.yNames[std::size_t(k)], &unit = model.yUnits[std::size_t(k)];
    if (picture.model.curves.isEmpty()) {
        if (analysis.fresh)
            for (const base::Error& fault : analysis.fresh->unlike)
                if (fault.where == name) return {.message = app::sentence(fault.what)};
        return {.message = AnalyseWords::tr("No row has a measured value of this response.")};
    }
    plot::Range range;
    for (const XyCurve& curve : std::as_const(picture.model.curves))
        for (const QVector<double>* values : {&curve.x, &curve.y})
            for (const double value : *values) range.include(value);
    range = plot::niceRange(range);
    picture.model.across = picture.model.left = range;
    picture.model.curves.append(
        {.x = {range.from, range.to}, .y = {range.from, range.to}, .width = 1.25, .token = Token::Muted});
    picture.model.acrossTitle = AnalyseWords::tr("%1, observed", "a column").arg(columnWords(name, unit));
    picture.model.leftUnit =
        validated ? AnalyseWords::tr("predicted by a model that has not seen the row") : AnalyseWords::tr("predicted");
    picture.guide = validated ? AnalyseWords::tr("The closer to the line, the better new rows are predicted.")
                              : AnalyseWords::tr("The closer to the line, the better the model fits its own rows.");
    if (validated)
        picture.sentence =
            AnalyseWords::tr("Rows that the model has not seen are predicted to within %1 %2 (RMSECV).", "number, unit")
                .arg(app::shownNumber(model.validation->rmsecv(k, model.components()), 'g', 3), app::unitText(unit));
    if (validated && model.nested && *model.nested)
        picture.sentence +=
            u' ' + AnalyseWords::tr("With as many components as each fold chose by itself: %1 %2 (RMSECV nested).",
                                    "number, unit")
                       .arg(app::shownNumber((*model.nested)->rmsecv[k], 'g', 3), app::unitText(unit));
    picture.sentence = (picture.sentence + u' ' + notNestedWords(analysis)).trimmed();
    return picture;
}

} // namespace titer::analyse
