// The table under the flowsheet: what each unit was given, what it was set to, and what came of it. [gui]
#pragma once

#include "ui/report/report_input.h"

#include <QList>
#include <QString>

namespace titer::report {

// A name and its value with the unit of measure: "Vessel volume", "2,000 L". What belongs together has a heading.
struct Given {
    QString name, value;
    QString heading = {};
};

// What a person chose of a unit, its first number in any case, and what is in it or flows in at first. A rate law and a binding model are
// named, without the figures of their own.
QList<Given> parametersOf(const ReportInput& input, int unit);
// Set-points and flows: from the start on, then as the recipe wrote them one after the other, "37 → 34 °C"; those of controllers.
QList<Given> setPointsOf(const ReportInput& input, int unit);
// Key figures of a unit; -1: of the whole plant.
QList<Given> resultsOf(const ReportInput& input, int unit);

// Key figures of the whole plant; empty where it has none.
QString plantHtml(const ReportInput& input);
// Units of which there is nothing to report are left out.
QString unitsHtml(const ReportInput& input);

} // namespace titer::report
