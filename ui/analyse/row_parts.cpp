// What each column adds to T² and SPE: of a row that is selected, or of a batch at a point of its course.
#include "app/common/sentence.h"
#include "core/mvda/contributions.h"
#include "ui/analyse/analyse_picture.h"

#include <algorithm>

namespace titer::analyse {

using app::AnalyseRow;
using app::Analysis;
using Eigen::Index;
using plot::XyCurve;

namespace {

constexpr std::size_t maxPartNames = 40; // whose names stand under their contributions

// The cells of a row of the model's table or of new rows, as predict() takes them.
base::Result<mvda::RowVectorXd> cellsOfRow(const Analysis& analysis, const AnalyseRow& row)
{
    const studies::Sheet& sheet = row.fresh ? analysis.fresh->table->sheet : analysis.table->sheet;
    const base::Result<mvda::MatrixXd> cells = app::cellsFor(analysis.model, sheet);
    if (!cells) return cells.error();
    return mvda::RowVectorXd(cells->row(row.row));
}

// Whether one row is selected, of a table that is there.
std::optional<AnalyseRow> selectedRow(const AnalyseScene& scene)
{
    if (scene.rows.size() != 1) return std::nullopt;
    const AnalyseRow row = *scene.rows.begin();
    const bool isThere = row.fresh ? scene.analysis->fresh.has_value() : scene.analysis->table != nullptr;
    return isThere ? std::optional(row) : std::nullopt;
}

} // namespace

AnalysePicture partsOf(const std::vector<std::string>& columns, const mvda::VectorXd& t2, const mvda::VectorXd& spe)
{
    AnalysePicture picture;
    // Channels of spectra are lines over their axis, other columns have one bar for each figure.
    const std::vector<double> axis = app::axisOf(columns);
    picture.isOverAxis = !axis.empty();
    const double from = columns.size() > maxPartNames ? 1.0 : 0.0;
    const auto add = [&](const QString& name, const mvda::VectorXd& parts, int colour, double aside) {
        XyCurve curve{.name = name,
                      .colourIndex = colour,
                      .right = colour > 0,
                      .kind = axis.empty() ? XyCurve::Points : XyCurve::Line};
        QList<Subject> subjects;
        for (Index j = 0; j < parts.size(); ++j) {
            curve.x.append(axis.empty() ? double(j) + from + aside : axis[std::size_t(j)]);
            curve.y.append(parts[j]);
            subjects.append({{}, columns[std::size_t(j)]});
        }
        if (axis.empty()) {
            curve.low = QVector<double>(curve.y.size(), 0.0);
            curve.high = curve.y;
        }
        picture.model.curves.append(curve);
        picture.subjects.append(subjects);
    };
    add(AnalyseWords::tr("T²"), t2, 0, -0.15);
    add(AnalyseWords::tr("SPE"), spe, 1, 0.15);
    if (axis.empty() && columns.size() > maxPartNames)
        picture.model.acrossTitle = AnalyseWords::tr("Column of X");
    else if (axis.empty())
        for (const std::string& name : columns) picture.model.places.append(QString::fromStdString(name));
    return picture;
}

AnalysePicture rowPartsPicture(const AnalyseScene& scene)
{
    const Analysis& analysis = *scene.analysis;
    const std::optional<AnalyseRow> row = selectedRow(scene);
    if (!row)
        return {.message = AnalyseWords::tr("Select one row in another pane to see what each column adds to its T² and "
                                            "SPE.")};
    const base::Result<mvda::RowVectorXd> cells = cellsOfRow(analysis, *row);
    if (!cells) return {.message = app::sentence(cells.error().what)};
    const base::Result<mvda::Contributions> of = mvda::contributionsOf(analysis.model, *cells);
    if (!of) return {.message = app::sentence(of.error().what)};
    AnalysePicture picture = partsOf(analysis.model.xNames, of->t2, of->spe);
    if (picture.isOverAxis)
        picture.model.acrossTitle = axisWords((row->fresh ? analysis.fresh->table : analysis.table).get());
    // The figure that is further beyond its limit tells more.
    const mvda::RowFigures figures = mvda::predict(analysis.model, *cells).figures;
    const bool isOwn = !row->fresh && std::ranges::binary_search(analysis.rows, row->row);
    const std::string ofT2 = isOwn ? scene.limits.t2 : scene.limits.ofNew();
    const bool ofSpe =
        figures.spe[0] / analysis.limit(scene.limits.spe + "_99") > figures.t2[0] / analysis.limit(ofT2 + "_99");
    Index largest = 0;
    (ofSpe ? of->spe : of->t2).cwiseAbs().maxCoeff(&largest);
    picture.guide = AnalyseWords::tr("Look first at the largest: choose it to find its column in all panes.");
    picture.sentence =
        AnalyseWords::tr("%1: the largest contribution to %2 is that of %3.", "a row, T² or SPE, a column")
            .arg(rowName(analysis, *row), ofSpe ? AnalyseWords::tr("SPE") : AnalyseWords::tr("T²"),
                 QString::fromStdString(analysis.model.xNames[std::size_t(largest)]));
    return picture;
}

} // namespace titer::analyse
