#include "ui/analyse/column_curves.h"

namespace titer::analyse {

using app::Analysis;
using Eigen::Index;
using mvda::VectorXd;
using plot::XyCurve;

namespace {

constexpr int maxPlaces = 40; // columns whose names stand under a plot

} // namespace

void placeColumns(AnalysePicture& picture, const Analysis& analysis)
{
    const mvda::Model& model = analysis.model;
    picture.isOverAxis = !app::axisOf(model.xNames).empty();
    if (picture.isOverAxis) {
        const app::TableValue table = analysis.table   ? analysis.table
                                      : analysis.fresh ? analysis.fresh->table
                                                       : nullptr;
        picture.model.acrossTitle = axisWords(table.get());
    } else if (int(model.xNames.size()) > maxPlaces) {
        picture.model.acrossTitle = AnalyseWords::tr("Column of X");
    } else {
        for (const std::string& name : model.xNames) picture.model.places.append(QString::fromStdString(name));
    }
}

XyCurve columnCurve(const mvda::Model& model, const VectorXd& values)
{
    const std::vector<double> axis = app::axisOf(model.xNames);
    const int from = int(model.xNames.size()) > maxPlaces ? 1 : 0;
    XyCurve curve{.colourIndex = 0, .kind = axis.empty() ? XyCurve::Points : XyCurve::Line};
    for (Index j = 0; j < values.size(); ++j) {
        curve.x.append(axis.empty() ? double(j + from) : axis[std::size_t(j)]);
        curve.y.append(values[j]);
    }
    return curve;
}

void standOnZero(XyCurve& curve)
{
    if (curve.kind != XyCurve::Points) return;
    curve.low = QVector<double>(curve.y.size(), 0.0);
    curve.high = curve.y;
}

QList<Subject> columnSubjects(const mvda::Model& model)
{
    QList<Subject> subjects;
    for (const std::string& name : model.xNames) subjects.append({{}, name});
    return subjects;
}

} // namespace titer::analyse
