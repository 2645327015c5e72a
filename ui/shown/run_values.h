// How the pages write numbers, units and times. [any]
//
//   unitText("1e6 cells/mL")        "10⁶/mL": as people read it; plant files and forms keep the symbol
//   valueText(22.84)                three figures in the locale of the screen, a dash where there is no value
//   lengthText(417600)              "4 d 20 h", for waits and ages
//   Scale scale = scaleTo("K", "°C"); scale.shown(310.15)
#pragma once

#include "app/common/unit_text.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace titer::shown {

// From SI to what is shown: shown = si x factor + offset.
struct Scale {
    double factor = 1.0;
    double offset = 0.0;

    double shown(double si) const { return si * factor + offset; }
    // Of a difference, which no offset touches.
    double difference(double si) const { return si * factor; }
};

// Nothing where the units do not fit. `molarMass` [kg/mol], where it is given, leads from amounts to masses.
std::optional<Scale> scaleTo(std::string_view si, std::string_view unit, double molarMass = 0.0);

using app::unitText;
QString valueText(double shown);
// The same of a value in this unit: the rounding error of a share ("1.21e-15 %") is 0.
QString valueText(double shown, std::string_view unit);
// With a sign, for differences.
QString differenceText(double shown);
QString valueWithUnit(double shown, std::string_view unit);
QString lengthText(double seconds);
// How a run is named in lists: its name, or when it ended.
QString runTitle(const QString& name, const QDateTime& finished);

} // namespace titer::shown
