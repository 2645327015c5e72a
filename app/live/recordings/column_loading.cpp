#include "app/live/recordings/column_loading.h"

#include "app/live/recordings/recorded_samples.h"
#include "core/connect/import_options.h"
#include "core/twin/mapping.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using twin::MappedTag;

namespace {

constexpr std::string_view absorbanceEnd = ".uv";

// Entries of tags that the recording does not have belong to another one.
std::vector<model::TagEntry> entriesOf(const std::vector<model::TagEntry>& map, const std::vector<twin::Tag>& tags)
{
    std::vector<model::TagEntry> own;
    for (const model::TagEntry& entry : map)
        if (std::ranges::find(tags, entry.tag, &twin::Tag::id) != tags.end()) own.push_back(entry);
    return own;
}

// One by one in the order of time.
void addReadings(const std::vector<twin::ShadowSample>& samples, std::size_t tag, const twin::Link& link,
                 std::vector<double>& times, std::vector<double>& values)
{
    for (const twin::ShadowSample& sample : samples)
        if (sample.tag == tag && sample.usable && std::isfinite(sample.value)) {
            times.push_back(sample.drawn);
            values.push_back(link.toSi(sample.value));
        }
}

} // namespace

void readLoading(const LoadingFile& file, const model::Plant& plant, TrainOrder& train, base::Errors& errors,
                 base::Notices& notices, std::stop_token stop)
{
    connect::Settings settings = file.settings;
    settings.set("file", file.path);
    const base::CsvOptions options = connect::readImportOptions(settings, errors);
    if (!errors.empty()) return;
    const auto recording = connect::openRecording(file.path, options, {{}, stop}, errors, notices);
    if (!recording || !errors.empty()) return;
    std::vector<twin::Tag> tags;
    std::vector<std::size_t> places;
    for (const connect::RecordedTag& tag : recording->tags) {
        places.push_back(places.size());
        tags.push_back({tag.info.id, tag.info.unit});
    }
    const std::vector<MappedTag> mapped = twin::mapTags(plant, tags, entriesOf(file.map, tags), errors);
    if (!errors.empty()) return;
    std::vector<twin::ShadowSample> samples;
    if (const base::Done read = readSamples(recording, places, 0.0, samples); !read) {
        errors.push_back(read.error());
        return;
    }
    std::ranges::stable_sort(samples, {}, &twin::ShadowSample::drawn);
    const auto flow = std::ranges::find_if(mapped, [](const MappedTag& tag) {
        return tag.link && tag.link->target.kind == model::ReadTarget::Kind::PortFlow;
    });
    bool any = false;
    for (std::size_t i = 0; i < mapped.size(); ++i) {
        if (!mapped[i].link || !mapped[i].variable.ends_with(absorbanceEnd)) continue;
        any = true;
        TrainOrder::Loading loading{.column =
                                        mapped[i].variable.substr(0, mapped[i].variable.size() - absorbanceEnd.size()),
                                    .titre = file.titre,
                                    .titreDeviation = file.titreDeviation};
        addReadings(samples, i, *mapped[i].link, loading.times, loading.absorbances);
        if (flow != mapped.end())
            addReadings(samples, std::size_t(flow - mapped.begin()), *flow->link, loading.flowTimes, loading.flows);
        train.loadings.push_back(std::move(loading));
    }
    if (!any)
        errors.push_back(base::inputError(
            file.path,
            say(CORE_TR("core", "No tag of this recording is the absorbance at the outlet of a column: map one to it, "
                                "such as UV=capture.uv."))));
}

} // namespace titer::app
