// Result files of chromatography systems for tests, in the layouts that public readers describe
// (core/base/curves/res_file.h, result_archive.h).
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace titer::support {

struct ResultEvent {
    double time = 0.0, volume = 0.0; // [min], [mL]
    std::string text;                // in the bytes of the file
};

struct ResultEvents {
    std::string name;
    std::vector<ResultEvent> events;
};

// UNICORN 3 to 5: whole numbers by a factor.
struct ResCurve {
    std::string name, unit;
    double interval = 1.0 / 60.0; // [min]
    double factor = 0.001;
    std::vector<std::pair<int, int>> points; // volume [0.01 mL], value by the factor
};

std::string resFile(const std::string& run, const std::vector<ResCurve>& curves,
                    const std::vector<ResultEvents>& events);

// UNICORN 6 and 7.
struct ArchiveCurve {
    std::string name, unit;
    double distance = 0.01, start = 0.002; // of the points [min], or [mL] of one over even volumes
    std::vector<float> volumes, values;    // [mL]
    bool isOverVolume = false;             // its volumes are not written
};

struct ArchivedRun {
    std::string name;
    std::vector<ArchiveCurve> curves;
    std::vector<ResultEvents> events;
    double columnVolume = 1.0;      // [mL]
    std::string password = {};      // empty: none
    bool withoutLastPoints = false; // of the last curve, whose archive is missing
};

std::string resultArchive(const ArchivedRun& run);
// The parts of that archive, to be damaged and packed again, or to stand next to those of other chromatograms.
std::vector<std::pair<std::string, std::string>> resultParts(const ArchivedRun& run, int number = 1);
std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts, const std::string& password = {});
// Two peaks on one absorbance, of 300 mAU at 12 mL (0.5 mL wide) and of 100 mAU at 22 mL (0.8 mL), over 40 mL at 2
// mL/min, injected at 2 mL; at 30 mL the pump stands still for a minute. Phases from the begin, 2 mL and 6 mL on,
// fractions of 2 mL from 10 mL to 16 mL; a column of 5 mL and 10 cm.
ArchivedRun peakRun();
// The same run, without the height of the column, as UNICORN 5 writes it.
std::string peakResFile();
// Numbers of 32 bits as .NET writes an array of them.
std::string packedFloats(const std::vector<float>& values);

} // namespace titer::support
