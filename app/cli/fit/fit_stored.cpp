#include "app/cli/fit/fit_stored.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/fit/fit_stored_report.h"
#include "app/fit/kept_fit.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;

namespace {

// The text of a fit with the values that were found.
std::string fittedText(const std::string& text, const studies::LikelihoodFit& fit)
{
    base::Errors none;
    Json json = base::readJson(text, none);
    for (const studies::FittedValue& value : fit.parameters) {
        const std::string& name = fit.record.parameters[std::size_t(value.parameter)].name;
        json["parameters"][name]["value"] = Json(value.value);
    }
    return json.write(false);
}

// The project keeps its plant before as a version.
base::Done putInto(const std::string& path, const std::string& id, const studies::LikelihoodFit& fit)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path);
    if (!project) return project.error();
    if (!project->writable())
        return base::Error{base::Code::Io, path, project->whyReadOnly().value_or(say("The project can only be read."))};
    base::Result<std::vector<store::Item>> items = project->items(store::ItemKind::Fit);
    if (!items) return items.error();
    const auto item = std::ranges::find(*items, id, &store::Item::id);
    if (item == items->end())
        return base::inputError(path, say("This project holds no fit “{1}” that could take the values.", id));
    const base::Result<store::PlantText> before = project->plant();
    if (!before) return before.error();
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(before->text, errors);
    if (!errors.empty()) return errors.front();
    if (const base::Done kept = project->addAutomaticVersion(before->text); !kept) return kept;
    const std::string plant = model::writePlant(studies::withValues(flowsheet, fit.record));
    if (const base::Result<std::int64_t> saved = project->savePlant(plant); !saved) return saved.error();
    item->text = fittedText(item->text, fit);
    const store::AuditChange change{.what = "unit_fitted", .place = "units/" + fit.record.unit, .after = "fits/" + id};
    if (const base::Done saved = project->saveItems(store::ItemKind::Fit, *items, {}, {{change}}); !saved) return saved;
    return project->close();
}

base::Result<studies::LikelihoodFit> fitted(const model::Flowsheet& plant, const store::Item& item,
                                            const studies::LikelihoodFitOptions& options, std::stop_token stop)
{
    const auto placed = [&](base::Error error) {
        error.where = "fits/" + item.id + (error.where.empty() ? "" : "/" + error.where);
        return error;
    };
    const base::Result<studies::LikelihoodRecord> record = studies::readLikelihoodRecord(item.text);
    if (!record) return placed(record.error());
    base::Result<studies::LikelihoodFit> fit =
        studies::fitLikelihood(plant, *record, solve::catalogue(), options, std::move(stop));
    if (!fit) return placed(fit.error());
    return fit;
}

base::Done writeOut(const Arguments& arguments, const model::Flowsheet& plant, const std::string& id,
                    const studies::LikelihoodFit& fit)
{
    if (const std::optional<std::string> out = arguments.value("--output"))
        if (const base::Done done =
                writeOutput(arguments, *out, model::writePlant(studies::withValues(plant, fit.record)));
            !done)
            return done;
    if (const std::optional<std::string> into = arguments.value("--into")) return putInto(*into, id, fit);
    return base::done();
}

} // namespace

base::Result<std::vector<store::Item>> fitsOf(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    const base::Result<std::string> text = readText(path, "a project (*.titer)");
    if (!text) return text.error();
    if (!isProject(*text))
        return base::inputError(path, say("Without a table of data and --parameters, a project (*.titer) that holds a "
                                          "fit is wanted; “titer-cli import problem.yaml” makes one."));
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    base::Result<std::vector<store::Item>> items = project->items(store::ItemKind::Fit);
    // Fits that the window keeps are done.
    if (items) std::erase_if(*items, [](const store::Item& item) { return app::isKeptFit(item.text); });
    if (items && items->empty())
        return base::inputError(path, say("The project holds no fit; “titer-cli import problem.yaml” makes one with "
                                          "a fit."));
    const std::optional<std::string> only = arguments.value("--fit");
    if (!items || !only) return items;
    std::erase_if(*items, [&](const store::Item& item) { return item.id != *only; });
    if (items->empty()) return base::inputError(path, say("The project holds no fit “{1}”.", *only));
    return items;
}

int fitStored(const Arguments& arguments, int starts, double tolerance)
{
    const std::string path = arguments.positional(0);
    const auto refuse = [&](const base::Error& error, const std::string& where) {
        printError(error, where);
        return int(exitError);
    };
    const base::Result<std::vector<store::Item>> items = fitsOf(arguments);
    if (!items) return refuse(items.error(), path);
    if (items->size() > 1) {
        std::vector<std::string> ids;
        for (const store::Item& item : *items) ids.push_back(item.id);
        return refuse(base::inputError("fits", say("Say which fit with --fit: {1}.", base::join(ids, ", "))), path);
    }
    if (const std::optional<std::string> out = arguments.value("--output"))
        if (const base::Done can = canWrite(arguments, *out); !can) return refuse(can.error(), *out);
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet plant = readFlowsheet(path, errors, notices);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    LongWork work("fit");
    studies::LikelihoodFitOptions options{.starts = starts, .tolerance = tolerance};
    options.profiles = arguments.has("--profile");
    options.progress = work.progress();
    const base::Result<studies::LikelihoodFit> fit = fitted(plant, items->front(), options, work.token());
    work.clear();
    if (!fit) return refuse(fit.error(), path);
    if (arguments.json())
        printJson(storedFitJson(items->front().id, options, *fit));
    else
        print(storedFitText(items->front().id, options, *fit));
    if (!work.stopped())
        if (const base::Done written = writeOut(arguments, plant, items->front().id, *fit); !written)
            return refuse(written.error(), arguments.value("--into").value_or(path));
    return fit->converged ? exitDone : exitError;
}

} // namespace titer::cli
