#include "app/cli/live/estimate_run.h"

#include "core/connect/recording_reader.h"

namespace titer::cli {

using twin::ShadowSample;

namespace {

constexpr double microsecond = 1e-6;

// All samples, in the order in which they became known.
std::vector<ShadowSample> readAll(const std::shared_ptr<const connect::Recording>& recording, double offset,
                                  base::Errors& errors)
{
    std::vector<ShadowSample> samples;
    samples.reserve(std::size_t(recording->samples));
    connect::RecordingReader reader(recording);
    for (const connect::RecordedSample* sample = reader.peek(); sample; sample = reader.peek()) {
        samples.push_back({.tag = sample->tag,
                           .usable = connect::qualityOf(sample->status) != connect::Quality::Bad,
                           .drawn = double(sample->drawn) * microsecond + offset,
                           .known = double(sample->known) * microsecond + offset,
                           .value = sample->value});
        reader.take();
    }
    if (reader.error()) errors.push_back(*reader.error());
    return samples;
}

} // namespace

EstimateRun runEstimators(const EstimateRequest& request,
                          const std::function<void(double time, twin::EstimatedRun& run)>& row, base::Errors& errors,
                          std::stop_token stop)
{
    EstimateRun run;
    run.recording = connect::openRecording(request.recording, request.options, {{}, stop}, errors, run.notices);
    if (!run.recording || !errors.empty()) return run;
    std::vector<twin::Tag> names;
    for (const connect::RecordedTag& tag : run.recording->tags) names.push_back({tag.info.id, tag.info.unit});
    std::vector<twin::EstimatorTag> tags;
    for (twin::MappedTag& mapped : twin::mapTags(*request.plant, names, request.map, errors))
        tags.push_back({.mapped = std::move(mapped), .scatter = {}});
    if (!errors.empty()) return run;
    std::vector<ShadowSample> samples = readAll(run.recording, request.offset, errors);
    if (!errors.empty()) return run;
    twin::surveyTags(samples, tags);
    const base::Notices notices = std::move(run.notices);
    static_cast<twin::EstimatedRun&>(run) = twin::estimateRecorded({.flowsheet = request.flowsheet,
                                                                    .plant = *request.plant,
                                                                    .tags = std::move(tags),
                                                                    .samples = std::move(samples),
                                                                    .only = request.only,
                                                                    .until = request.until,
                                                                    .every = request.every,
                                                                    .tolerance = request.tolerance,
                                                                    .proposesNoise = request.proposesNoise,
                                                                    .progress = request.progress},
                                                                   row, errors, stop);
    run.notices.insert(run.notices.begin(), notices.begin(), notices.end());
    return run;
}

} // namespace titer::cli
