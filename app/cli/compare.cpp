// titer-cli compare: what runs differ in, their key figures side by side, and their courses on one axis.
#include "app/run/run_comparison.h"
#include "app/run/run_record.h"
#include "core/solve/catalogue.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace titer::cli {

using app::RunAlignment;
using base::Error;
using base::Result;
using base::say;

namespace {

struct Compared {
    app::Runs runs;
    std::vector<std::string> names; // one per run
};

std::string nameOf(const std::string& path, const store::RunEntry& entry)
{
    const std::string stem = std::filesystem::path(path).stem().string();
    return stem + ", " + (entry.name.empty() ? "run " + std::to_string(entry.id) : entry.name);
}

// The stored runs of a project: those that are asked for by name or number, else the newest.
base::Done addStored(const std::string& path, const std::vector<std::string>& asked, Compared& compared)
{
    Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    const Result<std::vector<store::RunEntry>> entries = project->runs();
    if (!entries) return entries.error();
    for (const store::RunEntry& entry : *entries) {
        const auto isAsked = [&entry](const std::string& word) {
            return word == entry.name || word == std::to_string(entry.id);
        };
        if (!asked.empty() && std::none_of(asked.begin(), asked.end(), isAsked)) continue;
        if (asked.empty() && compared.runs.size() == app::maxRunsCompared) break;
        const Result<store::StoredRun> stored = project->run(entry.id);
        if (!stored) return stored.error();
        Result<std::shared_ptr<const app::Run>> run = app::fromStored(*stored, solve::catalogue());
        if (!run) return run.error();
        compared.runs.push_back(std::move(*run));
        compared.names.push_back(nameOf(path, entry));
    }
    return base::done();
}

// A plant without stored runs is run to its end.
base::Done addRun(const std::string& path, Compared& compared)
{
    base::Errors errors;
    base::Notices notices;
    auto run = std::make_shared<app::Run>();
    run->flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    if (errors.empty()) run->plant = checkedPlant(run->flowsheet, {}, errors);
    if (!errors.empty()) return errors.front();
    run->result = runWithProgress(run->plant, {}, run->flowsheet.name);
    printFaults(run->result, path);
    if (run->result.times.empty())
        return Error{base::Code::Solver, path, say("The run has no time course to compare.")};
    compared.runs.push_back(run);
    compared.names.push_back(path);
    return base::done();
}

base::Done gather(const Arguments& arguments, Compared& compared)
{
    const std::vector<std::string> asked = arguments.values("--run");
    for (const std::string& path : arguments.positionals()) {
        const Result<std::string> text = readText(path, "a plant file or a project");
        if (!text) return text.error();
        const std::size_t before = compared.runs.size();
        if (isProject(*text))
            if (const base::Done added = addStored(path, asked, compared); !added) return added;
        if (compared.runs.size() > before) continue;
        if (isProject(*text) && !asked.empty())
            return Error{base::Code::Input, path, say("The project has no run of that name or number.")};
        if (const base::Done added = addRun(path, compared); !added) return added;
    }
    if (compared.runs.size() < 2)
        return Error{base::Code::Input, "FILE",
                     say("There is only one run. Name two plant files, or a project that contains two runs.")};
    if (compared.runs.size() > app::maxRunsCompared)
        return Error{base::Code::Input, "FILE",
                     say("These are {1} runs, and {2} can be compared. Name fewer files, or choose with --run.",
                         std::to_string(compared.runs.size()), std::to_string(app::maxRunsCompared))};
    return base::done();
}

// "start", the id of a phase, or a tag.
Result<RunAlignment> readAlignment(const Arguments& arguments, const app::Runs& runs)
{
    const std::string word = arguments.value("--align").value_or("start");
    if (word == "start") return RunAlignment{};
    if (runs.front()->result.column(word)) return RunAlignment{RunAlignment::By::Progress, word};
    std::string known;
    for (const app::NamedKey& phase : app::commonPhases(runs)) {
        if (phase.key == word) return RunAlignment{RunAlignment::By::Phase, word};
        known += (known.empty() ? "" : ", ") + phase.key;
    }
    return Error{base::Code::Input, "--align",
                 say("“{1}” is neither a phase that started in all runs nor a tag of the first. Phases: {2}.", word,
                     known.empty() ? "none" : known)};
}

std::string signOf(std::size_t run)
{
    return std::string(1, char('A' + run));
}

std::vector<std::string> headOf(const Compared& compared, std::string first)
{
    std::vector<std::string> head{std::move(first)};
    for (std::size_t i = 0; i < compared.runs.size(); ++i) head.push_back(signOf(i));
    return head;
}

// Each run, then by how much and how many per cent of it the others are away from the first.
std::string figuresOf(const Compared& compared, const app::RunDifferences& differences)
{
    const std::size_t count = compared.runs.size();
    std::vector<std::string> head = headOf(compared, "  ");
    head.emplace_back();
    for (std::size_t i = 1; i < count; ++i)
        for (const char* of : {"", ", %"}) head.push_back(signOf(i) + " - A" + of);
    std::set<std::size_t> numbers;
    for (std::size_t i = 1; i < head.size(); ++i)
        if (i != count + 1) numbers.insert(i);
    Table figures(numbers);
    figures.add(std::move(head));
    const auto cell = [](double value) { return std::isfinite(value) ? base::writeShort(value, 5) : "-"; };
    for (const app::RunDifferences::Figure& figure : differences.figures) {
        std::vector<std::string> row{"  " + figure.tag};
        for (const double value : figure.values) row.push_back(cell(value));
        row.push_back(figure.unit == "1" ? "" : figure.unit);
        for (std::size_t i = 1; i < count; ++i) {
            row.push_back(cell(figure.difference(i)));
            row.push_back(std::isfinite(figure.share(i)) ? base::writeShort(100.0 * figure.share(i), 3) : "-");
        }
        figures.add(std::move(row));
    }
    return differences.figures.empty() ? "  none\n" : figures.text();
}

std::string textOf(const Compared& compared, const app::RunDifferences& differences)
{
    std::string text = "Runs\n";
    Table runs;
    for (std::size_t i = 0; i < compared.runs.size(); ++i)
        runs.add({"  " + signOf(i), compared.names[i],
                  std::string(figures::statusText(compared.runs[i]->result.status)),
                  base::writeQuantity(compared.runs[i]->result.simulatedTime, "d")});
    text += runs.text();
    Table changes;
    for (std::size_t i = 0; i < compared.runs.size(); ++i)
        for (const app::RunEvent& event : compared.runs[i]->events)
            changes.add({"  " + signOf(i), base::writeQuantity(event.time, "d"), app::textOf(event).toStdString(),
                         event.who.toStdString()});
    if (!changes.empty()) text += "\nChanged while a run went on, without effect on it\n" + changes.text();
    text += "\nParameters that differ\n";
    Table places;
    if (!differences.places.empty()) places.add(headOf(compared, "  "));
    for (const app::RunDifferences::Place& place : differences.places) {
        std::vector<std::string> row{"  " + place.name.toStdString()};
        for (const QString& value : place.values) row.push_back(value.isEmpty() ? "-" : value.toStdString());
        places.add(row);
    }
    text += (places.empty() ? "  none\n" : places.text()) + "\nKey figures\n";
    return text + figuresOf(compared, differences);
}

base::Json jsonOf(const Compared& compared, const app::RunDifferences& differences)
{
    using base::Json;
    Json runs = Json::array(), places = Json::array(), figures = Json::array();
    for (std::size_t i = 0; i < compared.runs.size(); ++i)
        runs.push(Json::object({{"name", compared.names[i]},
                                {"status", std::string(figures::statusText(compared.runs[i]->result.status))},
                                {"simulated_time", compared.runs[i]->result.simulatedTime},
                                {"changes", app::eventsJson(compared.runs[i]->events)}}));
    for (const app::RunDifferences::Place& place : differences.places) {
        Json values = Json::array();
        for (const QString& value : place.values) values.push(value.isEmpty() ? Json() : Json(value.toStdString()));
        places.push(Json::object({{"place", place.name.toStdString()}, {"values", values}}));
    }
    for (const app::RunDifferences::Figure& figure : differences.figures) {
        Json values = Json::array(), more = Json::array(), shares = Json::array();
        for (std::size_t i = 0; i < figure.values.size(); ++i) { // what is not available is written as null
            values.push(figure.values[i]);
            more.push(figure.difference(i));
            shares.push(figure.share(i));
        }
        figures.push(Json::object({{"tag", figure.tag},
                                   {"name", figure.name.toStdString()},
                                   {"unit", figure.unit},
                                   {"values", values},
                                   {"differences", more},
                                   {"shares", shares}}));
    }
    return Json::object({{"format", "titer.compare/1"}, {"runs", runs}, {"parameters", places}, {"figures", figures}});
}

// One line per run, tag and point, since each run has times of its own.
std::string coursesOf(const Compared& compared, const std::vector<std::string>& tags, const RunAlignment& alignment)
{
    const figures::Column* progress = compared.runs.front()->result.column(alignment.key);
    const std::string across =
        alignment.by == RunAlignment::By::Progress ? alignment.key + " [" + progress->unit + "]" : "time [s]";
    std::string csv = "run,tag,unit," + base::csvCell(across) + ",value\n";
    for (std::size_t i = 0; i < compared.runs.size(); ++i)
        for (const std::string& tag : tags) {
            const app::BatchLine line = app::courseOf(*compared.runs[i], tag, alignment);
            const figures::Column* column = compared.runs[i]->result.column(tag);
            const std::string head =
                base::csvCell(compared.names[i]) + "," + base::csvCell(tag) + "," + (column ? column->unit : "") + ",";
            for (std::size_t k = 0; k < line.x.size(); ++k)
                if (std::isfinite(line.y[k]))
                    csv += head + base::writeNumber(line.x[k]) + "," + base::writeNumber(line.y[k]) + "\n";
        }
    return csv;
}

base::Done writeCourses(const Arguments& arguments, const Compared& compared)
{
    const std::optional<std::string> out = arguments.value("--out");
    if (!out) return base::done();
    const Result<RunAlignment> alignment = readAlignment(arguments, compared.runs);
    if (!alignment) return alignment.error();
    std::vector<std::string> tags = arguments.values("--tag");
    for (const std::string& tag : tags)
        if (std::none_of(compared.runs.begin(), compared.runs.end(),
                         [&tag](const auto& run) { return run->result.column(tag) != nullptr; }))
            return Error{base::Code::Input, "--tag", say("“{1}” is not a tag of these runs.", tag)};
    if (tags.empty())
        for (const figures::Column& column : compared.runs.front()->result.columns) tags.push_back(column.tag);
    return writeOutput(arguments, *out, coursesOf(compared, tags, *alignment));
}

int compareRuns(const Arguments& arguments)
{
    if (const std::string fault = outputFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    if (arguments.value("--table") == "-" && (arguments.json() || arguments.value("--out") == "-"))
        return usageError(arguments.command(), "--table - wants standard output for itself");
    if (!arguments.has("--out") && (arguments.has("--align") || arguments.has("--tag")))
        return usageError(arguments.command(), "--align and --tag determine what --out writes; give --out");
    Compared compared;
    if (const base::Done gathered = gather(arguments, compared); !gathered) {
        printError(gathered.error(), arguments.positional(0));
        return exitError;
    }
    if (const base::Done written = writeCourses(arguments, compared); !written) {
        printError(written.error(), arguments.value("--out").value_or(""));
        return exitError;
    }
    const app::RunDifferences differences = app::differencesOf(compared.runs, solve::catalogue());
    if (const std::optional<std::string> table = arguments.value("--table"))
        if (const base::Done written = writeOutput(arguments, *table, app::csvOf(differences, compared.names));
            !written) {
            printError(written.error(), *table);
            return exitError;
        }
    if (arguments.json())
        printJson(jsonOf(compared, differences));
    else if (arguments.value("--out") == "-" || arguments.value("--table") == "-")
        complain(textOf(compared, differences));
    else
        print(textOf(compared, differences));
    return exitDone;
}

constexpr Positional comparePositionals[] = {
    {.name = "FILE", .help = "projects with their runs, and plant files, which are run", .many = true}};
constexpr Option compareOptions[] = {
    {.name = "--run",
     .value = "RUN",
     .help = "a run of the projects by name or number; default: the newest ones",
     .many = true},
    {.name = "--out", .value = "CSV", .help = "write the time courses, in SI; - is standard output", .output = true},
    {.name = "--table",
     .value = "CSV",
     .help = "write what differs and the key figures; - is standard output",
     .output = true},
    {.name = "--tag", .value = "TAG", .help = "tag to write for each run; default: all", .many = true},
    {.name = "--align",
     .value = "WHAT",
     .help = "the zero point: start, or the id of a phase; a tag becomes the horizontal axis"},
};

} // namespace

const Command compare{
    .name = "compare",
    .summary = "Compare runs: parameters that differ, key figures, time courses",
    .positionals = comparePositionals,
    .options = compareOptions,
    .about = "Up to 8 runs; the others are compared with the first. --json prints titer.compare/1.",
    .example = "titer-cli compare seed.titer --run base --run 7 --out cells.csv --tag production.cells --align feed",
    .run = compareRuns};

} // namespace titer::cli
