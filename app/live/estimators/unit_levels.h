// How far the twin of each unit may go, as somebody stated it in the project; each change stands in the audit trail, with who, when and why.
// [any]
#pragma once

#include "core/base/result.h"
#include "core/store/project_file.h"

#include <map>
#include <string>
#include <string_view>

namespace titer::app {

enum class UnitLevel {
    Model,   // nothing that is measured is laid over it
    Shadow,  // what is measured is laid over its model and corrects it
    Advisory // and forecasts start from what is estimated; nothing is sent anywhere
};

// By unit. Where nobody stated anything it is Advisory.
using UnitLevels = std::map<std::string, UnitLevel, std::less<>>;

UnitLevel levelOfUnit(const UnitLevels& levels, std::string_view unit);
const char* levelWord(UnitLevel level); // "model", "shadow", "advisory"
base::Result<UnitLevel> readUnitLevel(std::string_view word);

// What cannot be read, as of a newer Titer, is an error with its place.
base::Result<UnitLevels> readUnitLevels(store::ProjectFile& project);
// Refused without a reason.
base::Done saveUnitLevel(store::ProjectFile& project, const std::string& unit, UnitLevel level,
                         std::string_view reason);

} // namespace titer::app
