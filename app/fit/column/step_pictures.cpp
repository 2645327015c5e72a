// Diagrams of the steps as they are shown.
#include "app/common/unit_text.h"
#include "app/fit/column/calibration_words.h"
#include "app/fit/column/place_names.h"
#include "app/fit/column/step_cards.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::app {

namespace {

using Line = CalibrationPicture::Line;

QString lineName(Line kind)
{
    switch (kind) {
    case Line::Measured:
        return CalibrationWords::tr("Measured");
    case Line::Start:
        return CalibrationWords::tr("Start");
    case Line::Model:
        return CalibrationWords::tr("Model");
    case Line::Points:
        return CalibrationWords::tr("Points");
    case Line::Fitted:
        break;
    }
    return CalibrationWords::tr("Curve");
}

// What a signal of this unit is.
QString signalOf(const std::string& unit)
{
    if (unit.find("AU") != std::string::npos) return CalibrationWords::tr("Absorbance");
    if (base::sameDimension(unit, "S/m")) return CalibrationWords::tr("Conductivity");
    const bool isConcentration = base::sameDimension(unit, "kg/m3") || base::sameDimension(unit, "mol/m3");
    return isConcentration ? CalibrationWords::tr("Concentration") : CalibrationWords::tr("Signal");
}

// Of a component its label; a line through points is called so.
QString courseName(const FoundPicture::Course& course, const std::vector<model::Component>& components)
{
    if (course.name.empty()) return lineName(course.kind);
    const auto known = std::ranges::find(components, course.name, &model::Component::id);
    const std::string& name = known != components.end() && !known->label.empty() ? known->label : course.name;
    const QString words = QString::fromStdString(name);
    return course.kind == Line::Fitted ? CalibrationWords::tr("%1, line", "a component").arg(words) : words;
}

// What the axes show.
void nameAxes(const FoundPicture& picture, CalibrationPicture& shown)
{
    switch (picture.kind) {
    case FoundPicture::Kind::Pulse:
    case FoundPicture::Kind::Chromatogram:
        shown.xTitle = picture.xUnit == "min" ? CalibrationWords::tr("Time") : CalibrationWords::tr("Volume");
        shown.yTitle = signalOf(picture.yUnit);
        break;
    case FoundPicture::Kind::Salt:
        shown.title = CalibrationWords::tr("Conductivity of the salt");
        shown.xTitle = CalibrationWords::tr("Salt");
        shown.yTitle = CalibrationWords::tr("Conductivity");
        break;
    case FoundPicture::Kind::Yamamoto:
        shown.title = CalibrationWords::tr("Yamamoto's plot");
        shown.xTitle = CalibrationWords::tr("Salt at the apex");
        shown.yTitle = CalibrationWords::tr("Normalised slope");
        shown.logarithmic = true;
        break;
    }
}

QVector<double> vectorOf(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

} // namespace

std::vector<CalibrationPicture> shownPictures(const std::vector<FoundPicture>& pictures, const model::Flowsheet& plant,
                                              const model::Catalogue& catalogue)
{
    const PlaceNames names(plant, catalogue, {});
    const std::vector<model::Component> components = componentsOf(plant);
    std::vector<CalibrationPicture> all;
    for (const FoundPicture& picture : pictures) {
        CalibrationPicture& shown = all.emplace_back();
        shown.title = names.withTag(picture.title);
        shown.xUnit = unitText(picture.xUnit);
        shown.yUnit = unitText(picture.yUnit);
        nameAxes(picture, shown);
        for (const FoundPicture::Course& course : picture.courses)
            shown.courses.push_back(
                {course.kind, courseName(course, components), course.colour, vectorOf(course.x), vectorOf(course.y)});
        shown.bandX = vectorOf(picture.bandX);
        shown.bandLow = vectorOf(picture.bandLow);
        shown.bandHigh = vectorOf(picture.bandHigh);
    }
    return all;
}

QString shownProgress(const StepProgress& progress)
{
    const int runs = int(progress.runs);
    return runs > 0 ? CalibrationWords::tr("%n runs of the plant so far", nullptr, runs)
                    : CalibrationWords::tr("Reading the runs …");
}

} // namespace titer::app
