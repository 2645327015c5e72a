// What depth, sterile and virus filters have in common (core/unitops/filtration.h).
#pragma once

#include "core/base/text.h"
#include "core/model/types/specs.h"

namespace titer::unitops {

inline constexpr const char* filterGroup = CORE_TR("core", "Filter");
inline constexpr const char* foulingGroup = CORE_TR("core", "Fouling");

inline constexpr model::PortSpec filtratePort{.key = "out",
                                              .label = CORE_TR("core", "Filtrate"),
                                              .direction = model::Direction::Out,
                                              .rule = model::FlowRule::Follows,
                                              .required = true};

constexpr model::ParamSpec filterArea(double defaultValue)
{
    return {.key = "area",
            .label = CORE_TR("core", "Filter area"),
            .unit = "m2",
            .defaultValue = defaultValue,
            .min = 1e-5,
            .max = 1e4,
            .help = CORE_TR("core", "Area through which the liquid is filtered."),
            .group = filterGroup};
}

constexpr model::ParamSpec blockingConstant(double defaultValue, const char* when = "")
{
    return {.key = "blocking_constant",
            .label = CORE_TR("core", "Blocking constant"),
            .unit = "1/m",
            .defaultValue = defaultValue,
            .min = 0.0,
            .max = 1e5,
            .help = CORE_TR("core", "Relative increase of the clean filter resistance per throughput (volume per "
                                    "area)."),
            .when = when,
            .group = foulingGroup};
}

inline constexpr model::VariableSpec fluxVariable{.key = "flux",
                                                  .label = CORE_TR("core", "Flux"),
                                                  .unit = "m3/m2/s",
                                                  .help = CORE_TR("core", "Flow divided by the filter area.")};
inline constexpr model::VariableSpec throughputVariable{.key = "throughput",
                                                        .label = CORE_TR("core", "Throughput"),
                                                        .unit = "m3/m2",
                                                        .help = CORE_TR("core", "Filtered volume per area.")};
inline constexpr model::VariableSpec capacityUsedVariable{
    .key = "capacity_used",
    .label = CORE_TR("core", "Capacity used"),
    .unit = "1",
    .help = CORE_TR("core", "Throughput divided by that at which the filter reaches its limit."),
    .displayUnit = "%"};

inline constexpr model::KpiSpec throughputFigure{.key = "throughput",
                                                 .label = CORE_TR("core", "Throughput"),
                                                 .unit = "m3/m2",
                                                 .kind = model::KpiSpec::Kind::Last,
                                                 .variable = "throughput"};

} // namespace titer::unitops
