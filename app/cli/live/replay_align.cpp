#include "app/cli/live/replay_align.h"

#include "app/live/recordings/alignment_fit.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"
#include "core/runs/run.h"

namespace titer::cli {

base::Done fitRecording(const AlignRequest& request, std::span<const twin::Tag> tags, double begin,
                        const std::shared_ptr<const model::Plant>& plant, twin::AlignRule& rule, std::stop_token stop)
{
    const auto run = std::make_shared<const figures::RunResult>(runs::run(plant, {}, stop));
    if (!run->errors.empty()) return run->errors.front();
    base::Errors errors;
    const std::vector<twin::MappedTag> mapped = twin::mapTags(*plant, tags, request.map, errors);
    if (!errors.empty()) return errors.front();
    const auto fit = app::fitAlignment({request.recording, mapped, run}, std::move(stop));
    if (!fit) return base::inputError(alignOption.name, fit.error().what);
    rule.time = begin + fit->offset;
    rule.fitted = base::say("Where it fits best, within {1}.", base::writeQuantity(fit->within, "s", 3));
    return base::done();
}

base::Result<FileAlignment> alignRecording(const AlignRequest& request, const app::LiveInfo& info,
                                           const std::shared_ptr<const model::Plant>& plant, std::stop_token stop)
{
    twin::AlignRule rule = request.rule;
    if (rule.by == twin::AlignRule::By::Fit) {
        std::vector<twin::Tag> tags;
        for (const connect::TagInfo& tag : info.tags) tags.push_back({tag.id, tag.unit});
        if (const base::Done fitted = fitRecording(request, tags, info.begin, plant, rule, stop); !fitted)
            return fitted.error();
    }
    twin::MeasuredFile file{.name = request.recording.value("file"), .begin = info.begin, .end = info.end};
    if (info.dated) file.origin = info.origin;
    base::Errors errors;
    const base::CsvOptions options = connect::readImportOptions(request.recording, errors);
    if (!errors.empty()) return errors.front();
    return alignFiles(std::move(rule), {std::move(file)}, options, plant, std::move(stop));
}

} // namespace titer::cli
