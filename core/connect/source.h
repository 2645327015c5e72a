// A source as a project keeps it: which connector, with which settings, under which name.
#pragma once

#include "core/connect/settings.h"

namespace titer::connect {

struct Source {
    std::string id;        // "src-3": stays when the source is renamed
    std::string label;     // "pH and oxygen head"
    std::string connector; // "modbus"
    Settings settings;     // secrets by the name under which this computer keeps them
    bool enabled = true;   // started with the recorder

    bool operator==(const Source&) const = default;
};

} // namespace titer::connect
