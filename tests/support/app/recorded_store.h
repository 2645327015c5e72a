// A store of five batches that are over and one that runs, whose values are known.
//
// Of batch b (0 to 4, “B1” to “B5”, two hours each, six hours apart): the temperature each minute m, 30 + b + 0.125 m [°C], bad in B2 from minute 30 to
// before 40; two samples of the laboratory at 35 and 95 min, 5 + b and 6 + b [g/L], reported three hours later; an imported optical density
// each half hour, 1 + b; a stirrer that tells nothing but its speed at the begin, 200 [1/min]; phases of an hour each. “B6” runs, with the
// first half hour of its temperature.
#pragma once

#include "core/store/history/historian.h"
#include "core/store/history/intervals.h"
#include "core/store/history/samples.h"

#include <string>
#include <vector>

namespace titer::support {

inline constexpr std::int64_t recordedBegin = 1'780'000'000'000'000, recordedMinute = 60'000'000; // [µs]
inline std::int64_t recordedAt(int batch, int minute)
{
    return recordedBegin + (360 * std::int64_t(batch) + minute) * recordedMinute;
}

// False where it could not be made.
inline bool makeRecordedBatches(const std::string& folder)
{
    using store::Interval;
    using store::Point;
    auto store = store::Historian::open(folder);
    if (!store) return false;
    const auto tag = [&](const char* source, const char* name, const char* unit) {
        const auto id = store->tag({.source = source, .name = name, .label = {}, .unit = unit});
        return id ? *id : 0;
    };
    bool done = true;
    const auto append = [&](std::int64_t id, const std::vector<Point>& points) {
        done = done && store->append(id, points).ok();
    };
    std::vector<Point> temperature, density, stirrer;
    for (int b = 0; b < 6; ++b) {
        for (int m = 0; m < (b < 5 ? 120 : 30); ++m)
            temperature.push_back(
                {recordedAt(b, m), recordedAt(b, m), 30.0 + b + 0.125 * m,
                 b == 1 && m >= 30 && m < 40 ? connect::status::badSensorFailure : connect::status::good});
        for (int m = 0; b < 5 && m < 120; m += 30) density.push_back({recordedAt(b, m), recordedAt(5, 0), 1.0 + b});
        if (b < 5) stirrer.push_back({recordedAt(b, 0), recordedAt(b, 0), 200.0});
    }
    append(tag("src-1", "temperature", "°C"), temperature);
    append(tag("", "OD", "1"), density);
    append(tag("src-1", "stirrer", "1/min"), stirrer);
    done = done && store->commit(recordedAt(5, 30)).ok() && store->close().ok();
    auto samples = store::LabSamples::open(folder);
    for (int b = 0; done && b < 5; ++b)
        for (int i = 0; i < 2; ++i) {
            const std::int64_t drawn = recordedAt(b, 35 + 60 * i);
            formats::LabSample sample;
            sample.name = "B" + std::to_string(b + 1) + (i == 0 ? " a" : " b");
            sample.vessel = "R2";
            sample.batch = "B" + std::to_string(b + 1);
            sample.drawn = base::Moment{drawn, false};
            sample.measured = base::Moment{drawn + 180 * recordedMinute, false};
            sample.values.push_back({"glucose", "Glucose", "g/L", 5.0 + b + i, 0, 0});
            done = samples && samples->take({&sample, 1}, {"", "lab.csv"}).ok();
        }
    auto intervals = store::Intervals::open(folder);
    for (int b = 0; done && b < 6; ++b) {
        const auto batch = intervals ? intervals->add({.kind = Interval::Kind::Batch,
                                                       .name = "B" + std::to_string(b + 1),
                                                       .from = recordedAt(b, 0),
                                                       .to = b < 5 ? recordedAt(b, 120) : 0,
                                                       .openedBy = "hand"})
                                     : base::Result<std::int64_t>(std::int64_t(0));
        done = batch.ok() && *batch != 0;
        for (int i = 0; done && b < 5 && i < 2; ++i)
            done = intervals
                       ->add({.kind = Interval::Kind::Phase,
                              .name = i == 0 ? "Growth" : "Feed",
                              .parent = *batch,
                              .from = recordedAt(b, 60 * i),
                              .to = recordedAt(b, 60 * i + 60)})
                       .ok();
    }
    return done;
}

} // namespace titer::support
