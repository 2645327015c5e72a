// Plates as they are looked at, and what is done to them.
#include "app/study/plate_map.h"

#include "core/base/not_available.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::app {

using studies::Study;
using studies::StudyCell;
using studies::StudyRun;

namespace {

struct PlateWords {
    Q_DECLARE_TR_FUNCTIONS(PlateEdits)
};

PlateWell::State stateOf(const StudyRun& run, const PlateColour& colour)
{
    if (!run.excluded.empty()) return PlateWell::State::Excluded;
    const auto any = [&](StudyCell::Origin origin) {
        if (colour.response) return studies::cellOf(run, colour.index).origin == origin;
        return std::ranges::any_of(run.cells, [&](const StudyCell& cell) { return cell.origin == origin; });
    };
    return any(StudyCell::Origin::Measured) ? PlateWell::State::Measured
           : any(StudyCell::Origin::Twin)   ? PlateWell::State::Twin
                                            : PlateWell::State::Missing;
}

double valueOf(const StudyRun& run, const PlateColour& colour)
{
    if (colour.response) return studies::cellOf(run, colour.index).value;
    return colour.index < run.settings.size() ? run.settings[colour.index] : base::notAvailable;
}

// From the lowest to the highest value.
std::pair<double, double> rangeOf(const Study& study, const PlateColour& colour)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    if (!colour.response && colour.index < study.factors.size()) {
        const studies::Factor& factor = study.factors[colour.index].factor;
        low = factor.categorical() ? 0.0 : factor.low;
        high = factor.categorical() ? double(factor.levels.size()) - 1.0 : factor.high;
    }
    for (const StudyRun& run : study.runs) {
        const double value = valueOf(run, colour);
        if (!std::isfinite(value)) continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return low > high ? std::pair(0.0, 0.0) : std::pair(low, high);
}

} // namespace

PlateMap plateMap(const Study& study, int plate, const PlateColour& colour)
{
    PlateMap map;
    const std::optional<studies::PlateShape> shape = studies::shapeOf(study.plate);
    if (!shape) return map;
    map.shape = *shape;
    map.plates = studies::platesOf(study);
    map.plate = std::clamp(plate, 1, map.plates);
    std::tie(map.low, map.high) = rangeOf(study, colour);
    std::map<std::string, const StudyRun*> runs;
    for (const StudyRun& run : study.runs) runs.emplace(run.vessel, &run);
    for (int place = 0; place < shape->vessels(); ++place) {
        PlateWell well{.vessel = studies::nameOf({map.plate, place / shape->columns, place % shape->columns})};
        if (const auto found = runs.find(well.vessel); found != runs.end()) {
            well.run = found->second;
            well.state = stateOf(*well.run, colour);
            well.value = valueOf(*well.run, colour);
            if (std::isfinite(well.value))
                well.share = map.high > map.low ? (well.value - map.low) / (map.high - map.low) : 0.5;
        }
        map.wells.push_back(std::move(well));
    }
    return map;
}

base::Result<StudyEdit> withVessels(const Study& study, const studies::StudyPlate& plate)
{
    base::Result<Study> made = studies::assignVessels(study, plate);
    if (!made) return made.error();
    return StudyEdit{*std::move(made),
                     PlateWords::tr("Assign the runs to plates of %n vessel(s)", nullptr, plate.vessels)};
}

StudyEdit withoutVessels(const Study& study)
{
    return {studies::withoutVessels(study), PlateWords::tr("Remove the runs from their vessels")};
}

base::Result<StudyEdit> withSwapped(const Study& study, const std::string& one, const std::string& other)
{
    base::Result<Study> made = studies::swapVessels(study, one, other);
    if (!made) return made.error();
    return StudyEdit{
        *std::move(made),
        PlateWords::tr("Swap the vessels %1 and %2").arg(QString::fromStdString(one), QString::fromStdString(other))};
}

base::Result<StudyEdit> withVessel(const Study& study, const std::string& run, const std::string& vessel)
{
    const QString id = QString::fromStdString(run);
    std::string name;
    if (!vessel.empty()) {
        base::Result<std::string> read = studies::readVessel(study.plate, vessel);
        if (!read) return read.error();
        name = *std::move(read);
    }
    Study after = study;
    const auto found = std::ranges::find(after.runs, run, &StudyRun::id);
    if (found == after.runs.end()) return StudyEdit{std::move(after), {}};
    const auto other = std::ranges::find(after.runs, name, &StudyRun::vessel);
    if (!name.empty() && other != after.runs.end()) other->vessel = found->vessel;
    found->vessel = name;
    return StudyEdit{std::move(after),
                     name.empty()
                         ? PlateWords::tr("Remove %1 from its vessel", "run").arg(id)
                         : PlateWords::tr("Put %1 into %2", "run, vessel").arg(id, QString::fromStdString(name))};
}

} // namespace titer::app
