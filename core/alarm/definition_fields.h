// The fields of a definition by the keys that projects, forms and the command line give them.
#pragma once

#include "core/alarm/definition.h"

#include <span>

namespace titer::alarm {

struct TextField {
    const char* key;
    std::string Definition::* member;
};
inline constexpr TextField textFields[] = {{"name", &Definition::name},
                                           {"tag", &Definition::tag},
                                           {"reference", &Definition::reference},
                                           {"expression", &Definition::expression},
                                           {"unit", &Definition::unit},
                                           {"group", &Definition::group},
                                           {"suppression", &Definition::suppression},
                                           {"cause", &Definition::cause},
                                           {"consequence", &Definition::consequence},
                                           {"response", &Definition::response}};

struct NumberField {
    const char* key;
    double Definition::* member;
    const char* formerly = ""; // the key in files of earlier versions
};
// Values in the unit of the tag, then times in seconds.
inline constexpr NumberField numberFields[] = {
    {"limit", &Definition::limit},
    {"deadband", &Definition::deadband},
    {"onDelay", &Definition::onDelay},
    {"offDelay", &Definition::offDelay},
    {"timeToRespond", &Definition::timeToRespond},
    {.key = "maxShelving", .member = &Definition::maxShelving, .formerly = "longestShelving"}};
inline constexpr auto timeFields = std::span(numberFields).subspan<2>();

} // namespace titer::alarm
