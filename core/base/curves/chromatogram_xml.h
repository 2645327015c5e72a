// What a result of UNICORN 6 or 7 says of its curves and events in Chrom.1.Xml; for the reader of the archive alone.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

struct ChromatogramCurve {
    std::string name, unit, timeUnit, volumeUnit;
    std::string file; // in which its points are packed
    bool isOverVolume =
        false; // its points lie at even volumes, as those of a curve that was evaluated do; else at even times
    double distance = 0.0, start = 0.0; // of the points, in the unit of that axis
};

struct ChromatogramEvents {
    std::string name, timeUnit, volumeUnit;
    std::vector<double> times, volumes; // in those units, NaN where it is no number
    std::vector<std::string> texts;
};

struct ChromatogramXml {
    std::vector<ChromatogramCurve> curves;
    std::vector<ChromatogramEvents> events;
    std::string startTime, startOffset; // of the method by the system's clock, and its zone [min]
    std::string columnVolume, columnVolumeUnit;
    std::optional<Sentence> fault; // why the rest could not be read
};

ChromatogramXml readChromatogramXml(std::string_view xml);

} // namespace titer::base
