// What a model of batches makes of a running one, as tags FILE.…, by the name of its file:
//
//   score1 …                        of each component
//   t2, spe, dmodx                  with t2_95, t2_99, spe_95, spe_99, dmodx_99, the limits at this point of the course
//   maturity                        how far the course has come, from its first point to its last [%]
//   in_control                      1; 0 while a figure has been beyond its 99 % limit for so many points in a row
//   predicted.RESPONSE              batch-wise the quality at the end, observation-wise what the axis should say
//   t2.VARIABLE, spe.VARIABLE       what each variable has to do with it: the parts sum up to T2, and to SPE
//   ellipse                         array: x, y of places on the ellipse of the first two scores at this point (mvda::scoreEllipse)
//   alarm                           text: which figure is beyond its limit, since when, and the largest contributions
//   begin                           text: when the batch began, or that it is not known any more (beginText())
//
// Quality is that of the values, and worse where less is known: scores and predictions are uncertain while the course has told less than half of
// the variance of a score, a limit that the model has not is bad, and all is bad where the batch cannot be judged.
#pragma once

#include "core/connect/sample.h"
#include "core/mvda/batch/batch_monitor.h"

#include <memory>

namespace titer::app {

struct BatchFile {
    std::string name; // "good" of "good.mvda.json"
    std::shared_ptr<const mvda::BatchModel> model;
};
// Errors have the path as their `where`; a time of the model that is none is one.
base::Result<BatchFile> readBatchFile(const std::string& path);

// The last three are the array, where there are two scores, and the texts.
std::vector<connect::TagInfo> batchTags(const BatchFile& file);

// A point of the course with the quality of the values that it comes from; without the point why it is bad.
struct BatchJudged {
    std::int64_t time = 0; // of its values [µs, UTC]
    std::optional<mvda::MonitoredPoint> point = {};
    connect::Status status = connect::status::good;
};

struct BatchValue {
    double value = 0.0;
    connect::Status status = connect::status::good;
};
// In the order of batchTags(), numbers alone.
std::vector<BatchValue> batchValues(const BatchFile& file, const BatchJudged& judged);
// The array; empty where there is none.
std::vector<double> batchEllipse(const BatchFile& file, const mvda::MonitoredPoint& point);
inline constexpr const char* inControl = "in control";
// That, or "SPE beyond its 99 % limit since 34.5 h: feed (12), pH (3)", with the contributions of the points beyond it so far.
std::string alarmText(const BatchFile& file, const mvda::MonitoredPoint& point);
// "2026-03-01T09:30:00Z", or "unknown".
std::string beginText(std::optional<std::int64_t> begin /*[µs, UTC]*/);

} // namespace titer::app
