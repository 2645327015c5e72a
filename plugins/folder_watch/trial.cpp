// Tries a folder: what is in it, and how its newest file is understood.
#include "core/base/text.h"
#include "core/base/time.h"
#include "plugins/folder_watch/folder_watch.h"

#include <algorithm>
#include <filesystem>

namespace titer::folder_watch {

using base::say;
using Kind = connect::Finding::Kind;

namespace {

struct Trial {
    std::size_t rows = 0, values = 0, refused = 0;
    base::Sentence fault; // the first
    std::optional<formats::LabSample> last;
};

void takeRow(const FileRow& row, Trial& trial)
{
    for (const base::Notice& fault : row.read.faults)
        if (trial.refused++ == 0) trial.fault = fault.what;
    if (row.spectrum) {
        ++trial.rows;
        trial.values += row.spectrum->spectrum.y.size();
    }
    if (!row.read.sample) return;
    ++trial.rows;
    trial.values += row.read.sample->values.size();
    trial.last = row.read.sample;
}

void tryFile(const std::string& path, const Plan& plan, const connect::TaskContext& context,
             std::vector<connect::Finding>& findings)
{
    ReadOptions options = plan.read;
    options.takeOpenEnd = true;
    FileReader reader(path, std::move(options), {});
    const std::string name = std::filesystem::path(path).filename().string();
    Trial trial;
    for (bool all = false; !all && !context.stop.stop_requested();) {
        const base::Result<bool> step = reader.step();
        if (!step) {
            findings.push_back({Kind::Fault, name, step.error().what});
            return;
        }
        for (const FileRow& row : reader.rows()) takeRow(row, trial);
        reader.rows().clear();
        all = *step;
    }
    for (const base::Sentence& sentence : reader.understood()) findings.push_back({Kind::Notice, name, sentence});
    findings.push_back({trial.values > 0 ? Kind::Good : Kind::Fault, name,
                        say(CORE_TR("core", "The newest file, {1}, contains {2} samples with {3} values."), name,
                            std::to_string(trial.rows), std::to_string(trial.values))});
    if (trial.refused > 0)
        findings.push_back({Kind::Fault, name,
                            say(CORE_TR("core", "{1} values or rows could not be read; the first: {2}"),
                                std::to_string(trial.refused), trial.fault.text())});
    if (trial.last && trial.last->time())
        findings.push_back({Kind::Notice, name,
                            say(CORE_TR("core", "The last sample is “{1}”, drawn at {2}."), trial.last->name,
                                base::writeInstant({trial.last->time()->time}))});
}

} // namespace

std::vector<connect::Finding> FolderWatch::test(const connect::Settings& settings, const connect::TaskContext& context)
{
    std::vector<connect::Finding> findings;
    base::Errors errors;
    base::Notices notices;
    std::optional<Plan> plan = readPlan(settings, errors, notices);
    for (const base::Error& error : errors) findings.push_back({Kind::Fault, error.where, error.what});
    for (const base::Notice& notice : notices) findings.push_back({Kind::Notice, notice.where, notice.what});
    if (!plan) return findings;
    // All files count here, and none has to wait.
    plan->scan.age = 0;
    plan->scan.stable = {};
    FolderScan scan;
    scan.start(plan->scan);
    if (const base::Done looked = scan.look(Clock::now(), base::now().microseconds); !looked) {
        findings.push_back({Kind::Fault, "folder", looked.error().what});
        return findings;
    }
    std::optional<std::string> newest;
    std::size_t count = 0;
    while (std::optional<std::string> path = scan.next()) {
        newest = std::move(path);
        ++count;
    }
    findings.push_back({count > 0 ? Kind::Good : Kind::Notice, "folder",
                        say(CORE_TR("core", "The folder can be read; {1} files in it match “{2}”."),
                            std::to_string(count), base::join(plan->scan.patterns, ", "))});
    if (newest) tryFile(*newest, *plan, context, findings);
    return findings;
}

} // namespace titer::folder_watch
