// What a number of the plant is called, by the form of its unit. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <QString>

#include <string>

namespace titer::app {

struct NumberName {
    QString unitOperation, parameter; // empty where no form has the path
    std::string unit;                 // in which it is shown
    std::string path;

    QString text() const; // "Production, Yield", or the path
};

// `si` is the unit where the form states none.
NumberName numberName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& path,
                      const std::string& si);

} // namespace titer::app
