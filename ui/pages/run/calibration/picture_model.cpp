#include "ui/pages/run/calibration/picture_model.h"

#include "core/base/not_available.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using app::CalibrationPicture;
using plot::XyCurve;
using Line = CalibrationPicture::Line;

namespace {

constexpr double pale = 0.6;              // of the model at the start, towards the grid
constexpr double light = 0.5;             // of what was measured, as a broad line under the model's
constexpr double broad = 5.0, fine = 1.0; // [px]
constexpr int maxMarkers = 120;           // beyond it marks would lie over one another

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

// The axes of plots are linear: logarithms are shown as such, and the axis says so.
QVector<double> shownOf(const QVector<double>& values, bool logarithmic)
{
    if (!logarithmic) return values;
    QVector<double> shown;
    for (const double v : values) shown << (v > 0.0 ? std::log10(v) : base::notAvailable);
    return shown;
}

QString axisWords(const QString& title, const QString& unit, bool logarithmic)
{
    if (!logarithmic) return title;
    return unit.isEmpty() ? PictureWords::tr("%1, decimal logarithm", "title of an axis").arg(title)
                          : PictureWords::tr("%1, decimal logarithm of %2", "title of an axis, unit").arg(title, unit);
}

XyCurve curveOf(const CalibrationPicture& picture, std::size_t index)
{
    const CalibrationPicture::Course& course = picture.courses[index];
    XyCurve curve{course.name, shownOf(course.x, picture.logarithmic), shownOf(course.y, picture.logarithmic),
                  course.colour};
    switch (course.kind) {
    case Line::Points:
        curve.kind = XyCurve::Points;
        break;
    case Line::Measured:
        if (course.x.size() <= maxMarkers) {
            curve.kind = XyCurve::Points;
        } else if (!picture.bandX.isEmpty()) {
            // It has to be seen where it leaves the band.
            curve.token = look::Token::Text;
            curve.width = fine;
        } else {
            curve.width = broad;
            curve.faded = light;
        }
        break;
    case Line::Start:
        curve.dashed = true;
        curve.faded = pale;
        break;
    case Line::Model:
    case Line::Fitted:
        break;
    }
    return curve;
}

// What lies on top comes first: in a band what was measured, a thin line, over the model.
int rankOf(Line kind, bool banded)
{
    switch (kind) {
    case Line::Model:
    case Line::Fitted:
        return 0;
    case Line::Points:
        return 1;
    case Line::Measured:
        return banded ? -1 : 2;
    case Line::Start:
        return 3;
    }
    return 3;
}

} // namespace

plot::XyModel pictureModel(const CalibrationPicture& picture)
{
    plot::XyModel model;
    model.title = axisWords(picture.yTitle, picture.yUnit, picture.logarithmic);
    model.acrossTitle = axisWords(picture.xTitle, picture.xUnit, picture.logarithmic);
    if (!picture.logarithmic) {
        model.leftUnit = picture.yUnit;
        model.acrossUnit = picture.xUnit;
    }
    QList<std::size_t> order; // the first lies on top
    for (std::size_t i = 0; i < picture.courses.size(); ++i) order << i;
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return rankOf(picture.courses[i].kind, !picture.bandX.isEmpty()); });
    for (const std::size_t i : order) model.curves << curveOf(picture, i);
    if (!picture.bandX.isEmpty()) {
        XyCurve band{PictureWords::tr("Expected range"), shownOf(picture.bandX, picture.logarithmic),
                     QVector<double>(picture.bandX.size(), base::notAvailable), 0};
        band.low = shownOf(picture.bandLow, picture.logarithmic);
        band.high = shownOf(picture.bandHigh, picture.logarithmic);
        model.curves << band;
    }
    return model;
}

} // namespace titer::pages
