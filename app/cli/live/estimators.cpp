// titer-cli estimators: what a project estimates next to what its plant says, and instead of it.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/live/estimators/estimated_project.h"
#include "app/live/estimators/project_estimators.h"
#include "core/base/text.h"
#include "core/connect/settings.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::Error;
using base::Errors;
using base::Json;
using base::Result;
using base::say;
using model::EstimatorEntry;
using store::ProjectFile;

// The plant of a project, with its own estimators, and those of the project.
struct Estimators {
    model::Flowsheet plant;
    std::vector<EstimatorEntry> own;
    Errors errors; // of the plant

    const EstimatorEntry* find(const std::string& id) const
    {
        for (const std::vector<EstimatorEntry>* list : {&own, &plant.estimators})
            if (const auto found = std::ranges::find(*list, id, &EstimatorEntry::id); found != list->end())
                return &*found;
        return nullptr;
    }
    bool isOwn(const std::string& id) const { return std::ranges::find(own, id, &EstimatorEntry::id) != own.end(); }
    app::EstimatedProject checked() const
    {
        model::Flowsheet all = plant;
        app::addEstimators(all, own);
        return app::estimatedProject(std::move(all), errors);
    }
};

Result<Estimators> estimatorsOf(ProjectFile& project)
{
    Estimators read;
    const Result<store::PlantText> text = project.plant();
    if (!text) return text.error();
    read.plant = model::readPlant(text->text, read.errors);
    Result<std::vector<EstimatorEntry>> own = app::readEstimators(project);
    if (!own) return own.error();
    read.own = std::move(*own);
    return read;
}

int failEstimators(const Error& error, const std::string& file)
{
    printError(error, file);
    return exitError;
}

Json entryJson(const Estimators& all, const app::EstimatedProject::One& one)
{
    Json json = model::estimatorJson(*all.find(one.id));
    json["from"] = all.isOwn(one.id) ? "project" : "plant";
    json["refused"] = one.refused ? Json(one.refused->what.text()) : Json();
    return json;
}

int listEstimators(const Arguments& arguments, const Estimators& all)
{
    const app::EstimatedProject checked = all.checked();
    if (arguments.json()) {
        Json json = Json::object();
        json["estimators"] = Json::array();
        for (const app::EstimatedProject::One& one : checked.estimators) json["estimators"].push(entryJson(all, one));
        printJson(json);
        return exitDone;
    }
    if (checked.estimators.empty()) print("no estimators\n");
    Table table;
    for (const app::EstimatedProject::One& one : checked.estimators) {
        const EstimatorEntry& entry = *all.find(one.id);
        std::vector<std::string> tags;
        for (const model::ChannelEntry& channel : entry.channels) tags.push_back(channel.tag);
        table.add({one.id, one.unit, entry.method.empty() ? "ekf" : entry.method,
                   all.isOwn(one.id) ? "project" : "plant",
                   tags.empty() ? "every mapped tag" : base::join(tags, ", ")});
    }
    print(table.text());
    for (const app::EstimatedProject::One& one : checked.estimators)
        if (one.refused) printError(*one.refused, arguments.positional(0));
    return exitDone;
}

// "tag=OD, variable=reactor.X" as an object.
Json rowJson(const std::string& key, const std::string& text, Errors& errors)
{
    Json row = Json::object();
    const Result<connect::Settings> read = connect::readRow(text);
    if (!read) {
        errors.push_back({base::Code::Input, key, read.error().what});
        return row;
    }
    for (const auto& [name, value] : read->entries()) row[name] = value;
    return row;
}

void setKey(Json& json, const std::string& text, std::vector<std::string>& lists, Errors& errors)
{
    const std::size_t at = text.find('=');
    if (at == std::string::npos || at == 0) {
        errors.push_back(
            {base::Code::Input, "--set", say("It wants KEY=VALUE, such as unit=production, not “{1}”.", text)});
        return;
    }
    const std::string key = text.substr(0, at), value = text.substr(at + 1);
    if (key == "start_deviation" || key == "process_noise") {
        json[key] = rowJson(key, value, errors);
    } else if (key == "channel" || key == "parameter") {
        const std::string list = key + "s";
        // The first that is given takes the place of all that there were.
        if (std::ranges::find(lists, list) == lists.end()) {
            json[list] = Json::array();
            lists.push_back(list);
        }
        json[list].push(rowJson(key, value, errors));
    } else {
        json[key] = value;
    }
}

EstimatorEntry changedEntry(const Arguments& arguments, const EstimatorEntry& before, Errors& errors)
{
    Json json = model::estimatorJson(before);
    json["id"] = before.id;
    for (const std::string& key : arguments.values("--unset")) {
        json.erase(key);
        json.erase(key + "s");
    }
    std::vector<std::string> lists;
    for (const std::string& text : arguments.values("--set")) setKey(json, text, lists, errors);
    return errors.empty() ? model::readEstimatorJson(json, errors) : EstimatorEntry{};
}

int putEstimator(const Arguments& arguments, ProjectFile& project, Estimators all)
{
    const std::string file = arguments.positional(0), act = arguments.positional(1), id = arguments.positional(2);
    const EstimatorEntry* before = all.find(id);
    if (act == "add" && before)
        return failEstimators({base::Code::Input, "estimators/" + id,
                               say("There is an estimator with this id already; “change” changes it.")},
                              file);
    if (act == "change" && !before)
        return failEstimators(
            {base::Code::Input, "estimators/" + id, say("There is no such estimator; “list” shows them.")}, file);
    Errors errors;
    EstimatorEntry fresh;
    fresh.id = id;
    fresh = changedEntry(arguments, before ? *before : fresh, errors);
    if (errors.empty() && fresh.id != id)
        errors.push_back(
            {base::Code::Input, "estimators/" + id + "/id", say("An estimator keeps its id; add another.")});
    if (!errors.empty()) {
        printErrors(errors, file);
        return exitError;
    }
    if (all.isOwn(id))
        *std::ranges::find(all.own, id, &EstimatorEntry::id) = fresh;
    else
        all.own.push_back(fresh);
    const app::EstimatedProject checked = all.checked();
    const auto one = std::ranges::find(checked.estimators, id, &app::EstimatedProject::One::id);
    if (one->refused) return failEstimators(*one->refused, file);
    const base::Done saved = app::saveEstimators(project, all.own, arguments.value("--reason").value_or(""));
    if (!saved) return failEstimators(saved.error(), file);
    if (arguments.json())
        printJson(entryJson(all, *one));
    else
        print(id + "\n");
    return exitDone;
}

int removeEstimator(const Arguments& arguments, ProjectFile& project, Estimators all)
{
    const std::string file = arguments.positional(0), id = arguments.positional(2);
    if (std::erase_if(all.own, [&](const EstimatorEntry& entry) { return entry.id == id; }) == 0)
        return failEstimators({base::Code::Input, "estimators/" + id,
                               all.find(id) ? say("This estimator is one of the plant; remove it there.")
                                            : say("The project has no such estimator; “list” shows them.")},
                              file);
    const base::Done saved = app::saveEstimators(project, all.own, arguments.value("--reason").value_or(""));
    if (!saved) return failEstimators(saved.error(), file);
    if (arguments.json()) printJson(Json::object());
    return exitDone;
}

// What is wrong with the words; empty where nothing is.
std::string faultOfEstimators(const Arguments& arguments)
{
    const std::string act = arguments.positional(1);
    const std::size_t words = arguments.positionals().size() < 2 ? 0 : arguments.positionals().size() - 2;
    const bool puts = act == "add" || act == "change", writes = puts || act == "remove";
    if (!act.empty() && act != "list" && !writes) return "say list, add, change or remove, not “" + act + "”";
    if (writes && words < 1) return act + " wants the ID of an estimator";
    if (words > (writes ? 1 : 0)) return "“" + arguments.positionals().back() + "” is one too many";
    if (!puts && (arguments.has("--set") || arguments.has("--unset")))
        return "only add and change take --set and --unset";
    if (!writes && arguments.has("--reason")) return "list takes no --reason";
    return {};
}

int runEstimators(const Arguments& arguments)
{
    if (const std::string what = faultOfEstimators(arguments); !what.empty())
        return usageError(arguments.command(), what);
    const std::string file = arguments.positional(0), act = arguments.positional(1);
    const bool reading = act.empty() || act == "list";
    Result<ProjectFile> project = ProjectFile::open(file, reading ? store::Access::Read : store::Access::Write);
    if (!project) return failEstimators(project.error(), file);
    printNotices(project->notices(), file);
    Result<Estimators> all = estimatorsOf(*project);
    if (!all) return failEstimators(all.error(), file);
    if (reading) return listEstimators(arguments, *all);
    return act == "remove" ? removeEstimator(arguments, *project, std::move(*all))
                           : putEstimator(arguments, *project, std::move(*all));
}

constexpr Positional estimatorsPositionals[] = {
    {.name = "FILE.titer", .help = "project"},
    {.name = "ACT", .help = "list, add ID, change ID, remove ID", .required = false},
    {.name = "WORD", .help = "arguments of the action", .required = false, .many = true}};
constexpr Option estimatorsOptions[] = {
    {.name = "--set",
     .value = "KEY=VALUE",
     .help = "a key of the estimator; channel, parameter, start_deviation and process_noise are rows",
     .many = true},
    {.name = "--unset", .value = "KEY", .help = "leaves a key out", .many = true},
    {.name = "--reason", .value = "TEXT", .help = "why, for the audit trail"}};

} // namespace

const Command estimators{
    .name = "estimators",
    .summary = "List, add, change and remove the estimators of a project",
    .positionals = estimatorsPositionals,
    .options = estimatorsOptions,
    .about = "They are in addition to those of the plant; one with the id of a plant's replaces it. A row is "
             "KEY=VALUE, KEY=VALUE.\n“titer-cli record” runs them: what they estimate is recorded as tags of the "
             "source twin. A recorder that runs takes changes\nby itself.",
    .example =
        "titer-cli estimators my.titer add culture --set unit=production --set channel=\"tag=VCD, noise_share=5 %\"",
    .run = runEstimators};

} // namespace titer::cli
