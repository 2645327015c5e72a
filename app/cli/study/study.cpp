// titer-cli study: designed experiments of a project, from factors to a design space. Each part is a command in a file of its own.
#include "app/cli/study/study.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_models.h"
#include "app/study/study_store.h"
#include "core/base/text.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_json.h"

#include <algorithm>
#include <array>

namespace titer::cli {

using base::Json;
using base::say;
using studies::Study;
using studies::StudyRun;

std::optional<StudyFile> StudyFile::open(const Arguments& arguments, store::Access access)
{
    const std::string path = arguments.positional(0);
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, access);
    if (!project) {
        printError(project.error(), path);
        return std::nullopt;
    }
    printNotices(project->notices(), path);
    if (access == store::Access::Write && !project->writable()) {
        printError({base::Code::Io, path, *project->whyReadOnly()});
        return std::nullopt;
    }
    base::Result<std::vector<Study>> studies = app::readStudies(*project);
    if (!studies) {
        printError(studies.error(), path);
        return std::nullopt;
    }
    return StudyFile(*std::move(project), *std::move(studies), path);
}

Study* StudyFile::find(const std::string& name)
{
    std::vector<std::string> names;
    for (Study& study : all) {
        if (study.id == name || study.name == name) return &study;
        names.push_back(study.id + " “" + study.name + "”");
    }
    if (name.empty() && all.size() == 1) return &all.front();
    if (all.empty())
        printError({base::Code::Input, m_path, say("The project has no study. “titer-cli study new” makes one.")});
    else if (name.empty())
        printError({base::Code::Input, m_path, say("Say which study: {1}.", base::join(names, ", "))});
    else
        printError({base::Code::Input, m_path,
                    say("The project has no study “{1}”; it has {2}.", name, base::join(names, ", "))});
    return nullptr;
}

int StudyFile::save(Study& study, const base::Sentence& what, const Arguments& arguments)
{
    studies::noteChange(study, store::personOfProcess(), what);
    const base::Done saved = app::saveStudies(project, all, arguments.value("--reason").value_or(""));
    if (saved) return exitDone;
    printError(saved.error(), m_path);
    return exitError;
}

int studyFault(const base::Errors& errors, const Arguments& arguments)
{
    printErrors(errors, arguments.positional(0));
    return exitError;
}

std::string settingText(const Study& study, std::size_t factor, double natural)
{
    const studies::Factor& one = study.factors[factor].factor;
    return settingText(one, one.toCoded(natural));
}

std::string runsText(const Study& study)
{
    Table table;
    std::vector<std::string> head{"run", "id", "point"};
    if (study.plate.vessels > 0) head.emplace_back("vessel");
    for (const studies::StudyFactor& one : study.factors) head.push_back(one.factor.title());
    for (const studies::StudyResponse& one : study.responses) head.push_back(titleOf(one));
    head.emplace_back("remark");
    table.add(std::move(head));
    for (const StudyRun& each : study.runs) {
        std::vector<std::string> row{std::to_string(each.run), each.id, each.point};
        if (study.plate.vessels > 0) row.push_back(each.vessel);
        for (std::size_t f = 0; f < each.settings.size(); ++f) {
            const studies::Factor& factor = study.factors[f].factor;
            row.push_back(factor.categorical() ? factor.levels[std::size_t(each.settings[f])]
                                               : base::writeShort(each.settings[f], 6));
        }
        for (std::size_t i = 0; i < study.responses.size(); ++i) {
            const studies::StudyCell cell = cellOf(each, i);
            row.push_back(cell.origin == studies::StudyCell::Origin::Missing
                              ? "-"
                              : base::writeShort(cell.value, 6) + (cell.origin != studies::StudyCell::Origin::Twin ? ""
                                                                   : cell.noise && !cell.noise->empty()
                                                                       ? " (twin, noise " + *cell.noise + ")"
                                                                       : " (twin)"));
        }
        row.push_back(!each.excluded.empty()  ? "excluded: " + each.excluded
                      : !each.failure.empty() ? "failed: " + failureText(each)
                      : each.validation       ? "validation"
                                              : each.comment);
        table.add(std::move(row));
    }
    return table.text();
}

namespace {

Json summaryJson(const Study& study)
{
    return Json::object({{"id", study.id},
                         {"name", study.name},
                         {"kind", study.kind},
                         {"version", study.version},
                         {"factors", double(study.factors.size())},
                         {"responses", double(study.responses.size())},
                         {"runs", double(study.runs.size())}});
}

int listStudies(const Arguments& arguments)
{
    const std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    if (!file) return exitError;
    Json list = Json::array();
    Table table({3, 4, 5});
    table.add({"id", "name", "design", "factors", "responses", "runs"});
    for (const Study& study : file->all) {
        list.push(summaryJson(study));
        table.add({study.id, study.name, study.kind.empty() ? "-" : study.kind, std::to_string(study.factors.size()),
                   std::to_string(study.responses.size()), std::to_string(study.runs.size())});
    }
    if (arguments.json())
        printJson(Json::object({{"studies", std::move(list)}}));
    else
        print(file->all.empty() ? "no studies\n" : table.text());
    return exitDone;
}

std::string factorsText(const Study& study)
{
    Table table;
    for (const studies::StudyFactor& one : study.factors) {
        const studies::Factor& factor = one.factor;
        table.add({"  " + factor.title(),
                   factor.categorical() ? base::join(factor.levels, ", ")
                                        : base::writeShort(factor.low, 6) + " to " + base::writeShort(factor.high, 6),
                   factor.hardToChange ? "hard to change" : "", one.path});
    }
    for (const std::string& constraint : study.constraints) table.add({"  " + constraint, "", "", ""});
    for (const studies::StudyResponse& one : study.responses) {
        const std::string low = one.low ? base::writeShort(*one.low, 6) : "",
                          high = one.high ? base::writeShort(*one.high, 6) : "";
        table.add({"  " + titleOf(one), low.empty() && high.empty() ? "" : low + " to " + high,
                   one.noise.empty() ? "" : "noise " + one.noise, one.source.tag});
    }
    return table.text();
}

int showStudy(const Arguments& arguments)
{
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    const Study* study = file ? file->find(arguments.positional(1)) : nullptr;
    if (!study) return exitError;
    if (arguments.json()) return printJson(studies::writeStudy(*study)), exitDone;
    std::string log;
    for (const studies::StudyChange& change : study->log)
        log += change.time + "  " + change.who + "  " + change.what.text() + "\n";
    print(study->name + " (" + study->id + ", version " + std::to_string(study->version) + ")\n\n" +
          factorsText(*study) + "\n" + (study->runs.empty() ? "no runs\n" : runsText(*study)) + "\n" + log);
    return exitDone;
}

int removeStudy(const Arguments& arguments)
{
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Write);
    const Study* study = file ? file->find(arguments.positional(1)) : nullptr;
    if (!study) return exitError;
    std::erase_if(file->all, [id = study->id](const Study& one) { return one.id == id; });
    const base::Done saved = app::saveStudies(file->project, file->all, arguments.value("--reason").value_or(""));
    if (!saved) return studyFault({saved.error()}, arguments);
    if (arguments.json()) printJson(Json::object());
    return exitDone;
}

int excludeRun(const Arguments& arguments)
{
    const std::optional<std::string> reason = arguments.value("--reason");
    const bool back = arguments.has("--include");
    if (!back && (!reason || base::trimmed(*reason).empty()))
        return usageError(arguments.command(), "--reason is missing: say why the run does not enter the models");
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Write);
    Study* study = file ? file->find(arguments.value("--study").value_or("")) : nullptr;
    if (!study) return exitError;
    const std::string id = arguments.positional(1);
    const auto found = std::ranges::find(study->runs, id, &StudyRun::id);
    if (found == study->runs.end())
        return studyFault({{base::Code::Input, "runs/" + id, say("The study has no run “{1}”.", id)}}, arguments);
    found->excluded = back ? std::string() : *reason;
    const base::Sentence what = back ? say(CORE_TR("core", "Included run {1} again."), id)
                                     : say(CORE_TR("core", "Excluded run {1}: “{2}”"), id, *reason);
    const int status = file->save(*study, what, arguments);
    if (status == exitDone && arguments.json()) printJson(summaryJson(*study));
    return status;
}

constexpr Positional one[] = {studyProject, studyName};
constexpr Positional project[] = {studyProject};
constexpr Positional runOf[] = {studyProject, {.name = "RUN", .help = "id of the run, such as R7"}};
constexpr Option why[] = {studyReason};
constexpr Option excludeOptions[] = {
    studyReason,
    {.name = "--study", .value = "STUDY", .help = "id or name of the study, if there are several"},
    {.name = "--include", .help = "include the run again"},
};

constexpr std::array commands{&studyList,    &studyShow,    &studyNew,         &studyAdvise, &studyDesign,
                              &studyAugment, &studyPlate,   &studySheet,       &studyTake,   &studyRun,
                              &studyAnalyse, &studySpace,   &studyUncertainty, &studyReport, &studyEquivalence,
                              &studyCompare, &studyExclude, &studyRemove};

} // namespace

const Command studyList{.name = "study list",
                        .summary = "The studies of a project",
                        .positionals = project,
                        .example = "titer-cli study list my.titer",
                        .run = listStudies};
const Command studyShow{.name = "study show",
                        .summary = "Factors, responses, runs and log of a study",
                        .positionals = one,
                        .about = "--json prints the study as the project keeps it, format titer.study/2.",
                        .example = "titer-cli study show my.titer",
                        .run = showStudy};
const Command studyRemove{.name = "study remove",
                          .summary = "Remove a study from the project",
                          .positionals = one,
                          .options = why,
                          .example = "titer-cli study remove my.titer study-2 --reason \"made twice\"",
                          .run = removeStudy};
const Command studyExclude{.name = "study exclude",
                           .summary = "Exclude a run from the models, with the reason",
                           .positionals = runOf,
                           .options = excludeOptions,
                           .about = "The run stays in the study, and the audit trail records who excluded it and "
                                    "why.",
                           .example = "titer-cli study exclude my.titer R7 --reason \"foam ran out of the vessel\"",
                           .run = excludeRun};

const Command studyParts{
    .name = "study",
    .summary = "Designed experiments of a project, on the twin and in the laboratory",
    .about = "Each has its --help. A study proceeds from one command to the next; the window shows the same numbers.",
    .example = "  titer-cli new cho-fed-batch -o my.titer\n"
               "  titer-cli study new my.titer Feeding --factor pH=6.8:7.2 --bind pH=units/production/params/ph \\\n"
               "      --factor shift=32:36:°C --bind shift=recipe/phases/feed_34/set/production.temperature \\\n"
               "      --response titre=production.titer --limit titre=4: --noise titre=2%\n"
               "  titer-cli study advise my.titer --budget 20 --goal optimise\n"
               "  titer-cli study design my.titer ccd --centre 3\n"
               "  titer-cli study run my.titer\n"
               "  titer-cli study analyse my.titer\n"
               "  titer-cli study space my.titer",
    .parts = commands};

} // namespace titer::cli
