// Puts what a fit found into a plant file or a project.
#include "app/cli/fit/fit_into.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/store/project_file.h"
#include "core/studies/calibration/fitted_unit.h"
#include "core/studies/models/sheet_rows.h"

namespace titer::cli {

using base::Code;
using base::Error;
using base::say;

namespace {

base::Done saveProject(const std::string& path, const std::string& text, const store::AuditChange& change)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path);
    if (!project) return project.error();
    if (!project->writable())
        return Error{Code::Io, path, project->whyReadOnly().value_or(say("The project can only be read."))};
    const base::Result<store::PlantText> before = project->plant();
    if (!before) return before.error();
    if (const base::Done kept = project->addAutomaticVersion(before->text); !kept) return kept;
    if (const base::Result<std::int64_t> saved = project->savePlant(text); !saved) return saved.error();
    if (const base::Done reported = project->audit(change); !reported) return reported;
    return project->close();
}

base::Done makeProject(const std::string& path, const std::string& text)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::create(path, text);
    return project ? project->close() : base::Done(project.error());
}

} // namespace

studies::Sheet onlyRows(const Arguments& arguments, studies::Sheet sheet, base::Errors& errors)
{
    for (const std::string& pair : arguments.values("--only")) {
        if (!errors.empty()) break;
        const std::size_t equals = pair.find('=');
        const auto word = [&](std::size_t from, std::size_t count) {
            return std::string(base::trimmed(pair.substr(from, count)));
        };
        base::Result<studies::Sheet> rows =
            studies::rowsWith(sheet, word(0, equals), word(equals + 1, std::string::npos));
        if (rows)
            sheet = *std::move(rows);
        else
            errors.push_back(rows.error());
    }
    return sheet;
}

std::string faultOfInto(const Arguments& arguments)
{
    for (const std::string& pair : arguments.values("--only"))
        if (const std::size_t equals = pair.find('=');
            equals == std::string::npos || equals == 0 || equals + 1 == pair.size())
            return "--only wants COLUMN=VALUE, not “" + pair + "”";
    if (arguments.has("--unit") && !arguments.has("--into"))
        return "--unit names a unit of the plant that --into names";
    if (arguments.value("--into") == "-" && arguments.positional(0) == "-")
        return "standard input cannot be both the table and the plant";
    return {};
}

std::optional<IntoPlant> readInto(const Arguments& arguments,
                                  std::vector<std::string> (*able)(const model::Flowsheet&, const model::Catalogue&),
                                  base::Errors& errors, base::Notices& notices)
{
    const std::optional<std::string> path = arguments.value("--into");
    if (!path) return std::nullopt;
    IntoPlant into;
    into.plant = *path;
    into.unit = arguments.value("--unit").value_or("");
    into.out = arguments.value("--output").value_or(*path);
    into.flowsheet = readFlowsheet(*path, errors, notices);
    if (!errors.empty() || !into.unit.empty()) return into;
    const std::vector<std::string> takers = able(into.flowsheet, solve::catalogue());
    if (takers.size() == 1)
        into.unit = takers.front();
    else if (!takers.empty())
        errors.push_back(
            {Code::Input, "units", say("Say into which unit with --unit: {1}.", base::join(takers, ", "))});
    return into;
}

bool inPlace(const std::optional<IntoPlant>& into)
{
    return into && into->out == into->plant && into->out != "-";
}

std::string tableName(const std::string& path)
{
    return path == "-" ? "standard input" : path.substr(path.rfind('/') + 1);
}

base::Done writeInto(const Arguments& arguments, const IntoPlant& into, model::Flowsheet changed,
                     const base::Sentence& origin)
{
    studies::noteOrigin(changed, into.unit, origin.text());
    const std::string text = model::writePlant(changed);
    if (inPlace(into)) {
        const base::Result<std::string> head =
            readText(into.plant, "a plant file (*.plant.json) or a project (*.titer)");
        if (!head) return head.error();
        const store::AuditChange change{.what = "unit_fitted", .place = "units/" + into.unit, .after = origin.text()};
        return isProject(*head) ? saveProject(into.out, text, change) : replaceFile(into.out, text);
    }
    return base::endsWith(into.out, ".titer") ? makeProject(into.out, text) : writeOutput(arguments, into.out, text);
}

void reportInto(const IntoPlant& into)
{
    if (into.out == "-") return;
    print("\nPut into the unit “" + into.unit + "” of " + into.out + ", and noted there.\n");
}

} // namespace titer::cli
