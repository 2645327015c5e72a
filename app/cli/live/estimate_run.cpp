#include "app/cli/live/estimate_run.h"

#include "app/cli/live/replay_align.h"
#include "app/live/recordings/alignment_fit.h"
#include "app/live/recordings/recorded_samples.h"

#include <algorithm>

namespace titer::cli {

using twin::ShadowSample;

namespace {

constexpr double microsecond = 1e-6;

// The tags of all recordings, and which of them those of each are: one that goes on in another file is one.
struct RecordedTags {
    std::vector<twin::Tag> all;
    std::vector<std::vector<std::size_t>> places; // of the tags of a recording
};

RecordedTags tagsOf(const EstimateRun& run, base::Errors& errors)
{
    RecordedTags tags;
    for (const auto& recording : run.recordings) {
        tags.places.emplace_back();
        for (const connect::RecordedTag& tag : recording->tags) {
            const auto known = std::ranges::find(tags.all, tag.info.id, &twin::Tag::id);
            tags.places.back().push_back(std::size_t(known - tags.all.begin()));
            if (known == tags.all.end())
                tags.all.push_back({tag.info.id, tag.info.unit});
            else if (known->unit != tag.info.unit)
                errors.push_back(base::inputError(
                    recording->path.string(),
                    base::say("“{1}” has the unit “{2}” here and “{3}” in another file; state one with --unit.",
                              tag.info.id, tag.info.unit, known->unit)));
        }
    }
    return tags;
}

// Where the recordings lie on the clock of the run.
base::Done align(const EstimateRequest& request, const RecordedTags& tags, EstimateRun& run, std::stop_token stop)
{
    twin::AlignRule rule = request.align;
    rule.together = true;
    if (rule.by == twin::AlignRule::By::Fit) {
        if (run.recordings.size() != 1)
            return base::inputError(alignOption.name, base::say("The best fit places one recording; state the place of "
                                                                "several."));
        const double begin = double(run.recordings.front()->begin) * microsecond;
        if (const base::Done fitted =
                fitRecording({rule, request.settings, request.map}, tags.all, begin, request.plant, rule, stop);
            !fitted)
            return fitted;
    }
    std::vector<twin::MeasuredFile> files;
    for (const auto& recording : run.recordings) files.push_back(app::measuredFile(*recording));
    base::Result<FileAlignment> placed =
        alignFiles(std::move(rule), std::move(files), request.options, request.plant, std::move(stop));
    if (!placed) return placed.error();
    run.alignment = *std::move(placed);
    return base::done();
}

} // namespace

EstimateRun runEstimators(const EstimateRequest& request,
                          const std::function<void(double time, twin::EstimatedRun& run)>& row, base::Errors& errors,
                          std::stop_token stop)
{
    EstimateRun run;
    for (const std::string& path : request.recordings) {
        run.recordings.push_back(connect::openRecording(path, request.options, {{}, stop}, errors, run.notices));
        if (!run.recordings.back() || !errors.empty()) {
            run.recordings.pop_back();
            return run;
        }
    }
    const RecordedTags recorded = tagsOf(run, errors);
    if (!errors.empty()) return run;
    if (const base::Done aligned = align(request, recorded, run, stop); !aligned) {
        errors.push_back(aligned.error());
        return run;
    }
    std::vector<twin::EstimatorTag> tags;
    for (twin::MappedTag& mapped : twin::mapTags(*request.plant, recorded.all, request.map, errors))
        tags.push_back({.mapped = std::move(mapped), .scatter = {}});
    if (!errors.empty()) return run;
    std::vector<ShadowSample> samples;
    for (std::size_t i = 0; i < run.recordings.size(); ++i)
        if (const base::Done read =
                app::readSamples(run.recordings[i], recorded.places[i], run.alignment.places[i].shift, samples);
            !read)
            errors.push_back(read.error());
    if (!errors.empty()) return run;
    std::ranges::stable_sort(samples, {}, &ShadowSample::known);
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
