// What the log of a measured run offers: places from which its volumes can count, and how much was injected. [any]
#pragma once

#include "core/figures/measured/measured_run.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct RunPlace {
    enum class Kind { Injection, Phase, Mark, Entry }; // in this order they are likely
    Kind kind = Kind::Entry;
    std::string
        zero; // as figures::MeasuredRunOptions takes it, whatever the run counts from now; empty: the first injection
    std::string name;    // of a phase, a mark or an entry, as the system calls it
    double volume = 0.0; // on the system's axis [m3]
};
// Ordered by kind, then by volume. An entry at which a phase or an injection begins stands there alone.
std::vector<RunPlace> placesOf(const figures::MeasuredRun& run);
// "Elution", "Injection 2"; of an entry with its volume.
QString wordsOf(const RunPlace& place);

struct InjectedVolume {
    double volume = 0.0; // [m3]
    QString until;       // what ended it: "Sample Application", "Injection Valve Load"
};
// From the first injection to the end of the phase in which it stands, if that is one of injecting or loading, else to
// where the valve is turned back.
std::optional<InjectedVolume> injectedVolumeOf(const figures::MeasuredRun& run);

} // namespace titer::app
