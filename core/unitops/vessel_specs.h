// What a person can say of a stirred vessel (core/unitops/holdup.h), and the events that it raises.
#pragma once

#include "core/base/text.h"
#include "core/model/types/specs.h"

namespace titer::unitops {

inline constexpr model::ParamSpec vesselParams[] = {
    {.key = "vessel_volume",
     .label = CORE_TR("core", "Vessel volume"),
     .unit = "m3",
     .defaultValue = 1.0,
     .min = 1e-9,
     .max = 1e4,
     .help = CORE_TR("core", "The event \"full\" is raised at this volume.")},
    {.key = "heel",
     .label = CORE_TR("core", "Heel"),
     .unit = "m3",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e4,
     .help = CORE_TR("core", "Volume that cannot be emptied. 0 means 0.1 % of the vessel volume.")},
};

inline constexpr model::VariableSpec volumeVariable{.key = "volume",
                                                    .label = CORE_TR("core", "Volume"),
                                                    .unit = "m3",
                                                    .help = CORE_TR("core", "Liquid in the vessel.")};
inline constexpr model::VariableSpec temperatureVariable{
    .key = "temperature",
    .label = CORE_TR("core", "Temperature"),
    .unit = "K",
    .help = CORE_TR("core",
                    "Temperature of the liquid; where it is a set-point, the recipe or a controller may change it.")};
inline constexpr model::VariableSpec levelVariable{.key = "level",
                                                   .label = CORE_TR("core", "Level"),
                                                   .unit = "1",
                                                   .help = CORE_TR("core", "Volume divided by vessel volume."),
                                                   .displayUnit = "%"};

inline constexpr const char* vesselGuards[] = {"empty", "full"};

} // namespace titer::unitops
