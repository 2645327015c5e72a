// What was measured of a variable at a time.
#pragma once

#include <QString>

namespace titer::pages {

enum class Origin { Measured, Model, Lab };

// The latest measured value of a variable.
struct Reading {
    Origin origin = Origin::Measured;
    double value = 0.0; // [SI]
    QString age;        // written next to it where it is old
};

} // namespace titer::pages
