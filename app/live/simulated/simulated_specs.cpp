// The settings of a simulated plant.
#include "app/live/simulated/simulated_setup.h"

namespace titer::app {

namespace {

using connect::SettingSpec;
using SettingKind = SettingSpec::Kind;

constexpr const char* ends[] = {"again", "hold"};
constexpr double minPeriod = 0.01, maxPeriod = 86400.0; // [s]
constexpr double minPace = 1e-3, maxPace = 1e5;
constexpr double farthest = 1e9; // [s]

constexpr SettingSpec tagColumns[] = {
    {.key = "name", .label = CORE_TR("core", "Name"), .required = true},
    {.key = "variable",
     .label = CORE_TR("core", "Variable"),
     .help = CORE_TR("core", "of the plant, such as production.cells; if omitted: as the tags of the plant specify")},
    {.key = "unit", .label = CORE_TR("core", "Unit"), .help = CORE_TR("core", "if omitted: the usual one")},
    {.key = "every",
     .label = CORE_TR("core", "Every"),
     .kind = SettingKind::Quantity,
     .unit = "s",
     .bare = "s",
     .min = minPeriod,
     .max = maxPeriod},
    {.key = "noise",
     .label = CORE_TR("core", "Noise"),
     .kind = SettingKind::Quantity,
     .min = 0.0,
     .help = CORE_TR("core", "standard deviation, in the unit of the tag")},
    {.key = "drift",
     .label = CORE_TR("core", "Drift"),
     .kind = SettingKind::Quantity,
     .help = CORE_TR("core", "per day of the plant, in the unit of the tag")},
    {.key = "offset",
     .label = CORE_TR("core", "Offset"),
     .kind = SettingKind::Quantity,
     .help = CORE_TR("core", "in the unit of the tag")},
    {.key = "lost",
     .label = CORE_TR("core", "Lost"),
     .kind = SettingKind::Quantity,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "fraction of the samples that never arrive")}};

constexpr SettingSpec faultColumns[] = {
    {.key = "tag",
     .label = CORE_TR("core", "Tag"),
     .help = CORE_TR("core", "its name, or * for the source as a whole, which can only be offline"),
     .required = true},
    {.key = "kind",
     .label = CORE_TR("core", "Kind"),
     .kind = SettingKind::Choice,
     .choices = faultKindWords,
     .required = true},
    {.key = "from",
     .label = CORE_TR("core", "From"),
     .kind = SettingKind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "0 s",
     .min = 0.0,
     .help = CORE_TR("core", "since the source was started")},
    {.key = "to",
     .label = CORE_TR("core", "To"),
     .kind = SettingKind::Quantity,
     .unit = "s",
     .bare = "s",
     .min = 0.0,
     .help = CORE_TR("core", "since the source was started; if omitted: permanently")},
    {.key = "by",
     .label = CORE_TR("core", "Size"),
     .kind = SettingKind::Quantity,
     .help =
         CORE_TR("core", "drift: unit of the tag per hour; spike: unit of the tag; dropout: fraction of the samples")}};

constexpr SettingSpec changeColumns[] = {
    {.key = "path",
     .label = CORE_TR("core", "Path"),
     .help = CORE_TR("core", "of a value of the plant, such as units/production/params/kinetics/growth_rate"),
     .required = true},
    {.key = "value", .label = CORE_TR("core", "Value"), .required = true}};

constexpr SettingSpec plantSpecs[] = {
    {.key = "plant",
     .label = CORE_TR("core", "Plant"),
     .defaultValue = "cho-fed-batch",
     .help = CORE_TR("core", "a plant file (*.plant.json), a project (*.titer) or the id of an example"),
     .path = true},
    {.key = "change",
     .label = CORE_TR("core", "Changes"),
     .kind = SettingKind::Table,
     .help = CORE_TR("core", "values in which the plant that is run differs from this one"),
     .many = true,
     .columns = changeColumns},
    {.key = "speed",
     .label = CORE_TR("core", "Speed of time"),
     .kind = SettingKind::Quantity,
     .defaultValue = "1",
     .min = minPace,
     .max = maxPace,
     .help = CORE_TR("core", "seconds of plant time per second")},
    {.key = "from",
     .label = CORE_TR("core", "Starts at"),
     .kind = SettingKind::Quantity,
     .unit = "s",
     .bare = "s",
     .min = 0.0,
     .max = farthest,
     .help = CORE_TR("core", "time of the recipe; if omitted: when the first measured unit is running")},
    {.key = "at_end",
     .label = CORE_TR("core", "At the end of the recipe"),
     .kind = SettingKind::Choice,
     .defaultValue = "again",
     .choices = ends,
     .help = CORE_TR("core", "again: the recipe starts again; hold: the plant stays as it is")},
    {.key = "every",
     .label = CORE_TR("core", "Every"),
     .kind = SettingKind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "1 s",
     .min = minPeriod,
     .max = maxPeriod,
     .help = CORE_TR("core", "real time from sample to sample")},
    {.key = "noise",
     .label = CORE_TR("core", "Noise"),
     .kind = SettingKind::Quantity,
     .defaultValue = "0.005",
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "standard deviation as a fraction of the value, for tags that specify none")},
    {.key = "seed",
     .label = CORE_TR("core", "Seed"),
     .kind = SettingKind::Quantity,
     .defaultValue = "1",
     .min = 0.0,
     .max = 1e9,
     .help = CORE_TR("core", "a different number gives different noise")},
    {.key = "sensors",
     .label = CORE_TR("core", "Sensors"),
     .kind = SettingKind::File,
     .help = CORE_TR("core", "a sensor file (titer.sensors/1) instead of a table of tags")},
    {.key = "tag",
     .label = CORE_TR("core", "Tags"),
     .kind = SettingKind::Table,
     .help = CORE_TR("core", "the measured values; without any: the plant's own tags"),
     .many = true,
     .columns = tagColumns},
    {.key = "fault",
     .label = CORE_TR("core", "Faults"),
     .kind = SettingKind::Table,
     .help = CORE_TR("core", "sensors that fail on command, for training and tests"),
     .many = true,
     .columns = faultColumns}};

} // namespace

std::span<const SettingSpec> simulatedSpecs()
{
    return plantSpecs;
}

} // namespace titer::app
