// The words of a column's calibration, in one context for their translation. [any]
#pragma once

#include "app/fit/column/calibration_card.h"

#include <QCoreApplication>

namespace titer::app {

class CalibrationWords {
    Q_DECLARE_TR_FUNCTIONS(CalibrationWords)

public:
    static QString title(CalibrationStep step);
    static QString purpose(CalibrationStep step);
    static QString fitText(CalibrationStep step);
    static QString runsHelp(CalibrationStep step);
    // "26 Nov 2026 18:40" of an instant in UTC.
    static QString day(const std::string& instant);
    // A number for people, four digits.
    static QString number(double value);
};

} // namespace titer::app
