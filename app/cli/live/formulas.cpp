// titer-cli formulas: the tags of a project that are computed from others.
#include "app/boards/formulas.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/table.h"
#include "app/cli/live/alarms.h"
#include "core/base/text.h"
#include "core/store/history/history_reader.h"

#include <filesystem>

namespace titer::cli {

namespace {

using app::CalculatedTag;
using app::FeedTag;
using base::Error;
using base::Result;
using base::say;
using store::ProjectFile;

// What the recorder kept reports which tags there are and their units; without a store nobody knows.
Result<std::vector<FeedTag>> recordedTags(const std::string& project)
{
    std::vector<FeedTag> tags;
    const std::string folder = store::historyFolder(project);
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) return tags;
    Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return reader.error();
    const auto stored = reader->tags();
    if (!stored) return stored.error();
    for (const store::HistoryTag& one : *stored) {
        FeedTag tag;
        tag.id = store::fullName(one);
        tag.unit = one.unit;
        tag.kind = one.kind;
        tags.push_back(std::move(tag));
    }
    return tags;
}

base::Json formulaJson(const CalculatedTag& formula, const app::CalculatedSet& set)
{
    base::Json json = base::Json::object();
    json["id"] = formula.id;
    json["tag"] = feedId(formula);
    json["formula"] = formula.formula;
    const app::Calculated* known = set.find(feedId(formula));
    json["unit"] = known ? known->tag().unit : formula.unit;
    return json;
}

int listFormulas(const Arguments& arguments, const std::vector<CalculatedTag>& formulas, const app::CalculatedSet& set)
{
    const std::string file = arguments.positional(0);
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["formulas"] = base::Json::array();
        for (const CalculatedTag& formula : formulas) json["formulas"].push(formulaJson(formula, set));
        json["errors"] = errorsJson(set.errors());
        printJson(json);
        return exitDone;
    }
    if (formulas.empty()) print("no formulas\n");
    Table table;
    for (const CalculatedTag& formula : formulas) {
        const app::Calculated* known = set.find(feedId(formula));
        table.add({formula.id, feedId(formula), known ? known->tag().unit : formula.unit, formula.formula});
    }
    print(table.text());
    printErrors(set.errors(), file);
    return exitDone;
}

int failFormulas(const Error& error, const std::string& file)
{
    printError(error, file);
    return exitError;
}

// The project is closed by now. What is saved is saved; a recorder that does not take it says so.
void reportRecorder(const Arguments& arguments)
{
    const CoreApplication application;
    const std::string file = arguments.positional(0);
    if (const base::Done reported = reloadAlarms(file, arguments.value("--reason").value_or("")); !reported)
        printNotices({{reported.error().where, reported.error().what}}, file);
}

int add(const Arguments& arguments, ProjectFile& project, std::vector<CalculatedTag> formulas,
        const std::vector<FeedTag>& tags)
{
    const std::string file = arguments.positional(0);
    const Result<std::string> id = project.newItemId(store::ItemKind::CalculatedTag);
    if (!id) return failFormulas(id.error(), file);
    const CalculatedTag fresh{*id, arguments.positional(2), arguments.positional(3),
                              arguments.value("--unit").value_or("")};
    formulas.push_back(fresh);
    const app::CalculatedSet set = app::understood(formulas, tags);
    for (const Error& error : set.errors())
        if (error.where.starts_with(feedId(fresh) + "/")) return failFormulas(error, file);
    const base::Done saved = saveFormulas(project, formulas, arguments.value("--reason").value_or(""));
    if (!saved) return failFormulas(saved.error(), file);
    if (arguments.json())
        printJson(formulaJson(fresh, set));
    else
        print(fresh.id + "\n");
    return exitDone;
}

int remove(const Arguments& arguments, ProjectFile& project, std::vector<CalculatedTag> formulas)
{
    const std::string file = arguments.positional(0), word = arguments.positional(2);
    const std::size_t count = std::erase_if(formulas, [&](const CalculatedTag& formula) {
        return formula.id == word || formula.name == word || feedId(formula) == word;
    });
    if (count == 0)
        return failFormulas(
            {base::Code::Input, "formulas/" + word, say("The project has no such formula; “list” shows them.")}, file);
    const base::Done saved = saveFormulas(project, formulas, arguments.value("--reason").value_or(""));
    if (!saved) return failFormulas(saved.error(), file);
    if (arguments.json()) printJson(base::Json::object());
    return exitDone;
}

// What is wrong with the words; empty where nothing is.
std::string fault(const Arguments& arguments)
{
    const std::string act = arguments.positional(1);
    const std::size_t words = arguments.positionals().size() < 2 ? 0 : arguments.positionals().size() - 2;
    const std::size_t wanted = act == "add" ? 2 : act == "remove" ? 1 : 0;
    if (!act.empty() && act != "list" && wanted == 0) return "say list, add or remove, not “" + act + "”";
    if (words < wanted) return act == "add" ? "add wants a NAME and a FORMULA" : "remove wants a NAME";
    if (words > wanted) return "“" + arguments.positionals().back() + "” is one too many";
    if (arguments.has("--unit") && act != "add") return "only add takes --unit";
    if (arguments.has("--reason") && wanted == 0) return "list takes no --reason";
    return {};
}

int runOnProject(const Arguments& arguments, bool reading)
{
    const std::string file = arguments.positional(0), act = arguments.positional(1);
    Result<ProjectFile> project = ProjectFile::open(file, reading ? store::Access::Read : store::Access::Write);
    if (!project) return failFormulas(project.error(), file);
    printNotices(project->notices(), file);
    const auto formulas = app::readFormulas(*project);
    if (!formulas) return failFormulas(formulas.error(), file);
    if (act == "remove") return remove(arguments, *project, *formulas);
    const auto tags = recordedTags(file);
    if (!tags) return failFormulas(tags.error(), file);
    if (act == "add") return add(arguments, *project, *formulas, *tags);
    return listFormulas(arguments, *formulas, app::understood(*formulas, *tags));
}

int runFormulas(const Arguments& arguments)
{
    if (const std::string what = fault(arguments); !what.empty()) return usageError(arguments.command(), what);
    const std::string act = arguments.positional(1);
    const bool reading = act.empty() || act == "list";
    const int status = runOnProject(arguments, reading);
    if (status == exitDone && !reading) reportRecorder(arguments);
    return status;
}

constexpr Positional formulasPositionals[] = {
    {.name = "FILE.titer", .help = "project"},
    {.name = "ACT", .help = "list, add NAME FORMULA, remove NAME", .required = false},
    {.name = "WORD", .help = "arguments of the action", .required = false, .many = true}};
constexpr Option formulasOptions[] = {
    {.name = "--unit", .value = "UNIT", .help = "of the result; default: determined by the tags"},
    {.name = "--reason", .value = "TEXT", .help = "why, for the audit trail"}};

} // namespace

const Command formulas{
    .name = "formulas",
    .summary = "List, add and remove the calculated tags of a project",
    .positionals = formulasPositionals,
    .options = formulasOptions,
    .about = "A formula names recorded tags in backquotes, as source/name, and other formulas as calc/NAME. Its units "
             "have to fit;\nnumbers have none. Its value is as good as the worst of the tags that it reads.",
    .example = "titer-cli formulas my.titer add Dilution '`src-1/feed` / `src-1/volume`' --unit 1/h",
    .run = runFormulas};

} // namespace titer::cli
