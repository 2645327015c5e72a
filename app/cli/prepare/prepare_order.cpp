#include "app/cli/prepare/prepare_order.h"

#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/output_stream.h"
#include "app/cli/common/readings.h"
#include "core/connect/import_options.h"
#include "core/prepare/output.h"
#include "core/store/audit.h"

#include <algorithm>

namespace titer::cli {

namespace fs = std::filesystem;
using base::say;

namespace {

// The steps that are given here are `by` this person.
prepare::Recipe recipeOf(const Arguments& arguments, const std::string& by, base::Errors& errors)
{
    prepare::Recipe recipe;
    if (const auto file = arguments.value("--recipe")) {
        const base::Result<std::string> text = readText(*file, "a recipe of preparation (*.prepare.json)");
        base::Errors faults;
        if (text)
            recipe = prepare::readRecipe(*text, faults);
        else
            faults.push_back(text.error());
        for (base::Error& fault : faults) {
            if (text) fault.where = fault.where.empty() ? *file : *file + ": " + fault.where;
            errors.push_back(std::move(fault));
        }
    }
    for (const std::string& text : arguments.values("--step"))
        for (prepare::Step& step : prepare::readSteps(text, errors)) {
            step.person = by;
            step.reason = arguments.value("--why").value_or("");
            recipe.steps.push_back(std::move(step));
        }
    return recipe;
}

void findFiles(const Arguments& arguments, PrepareOrder& order, base::Errors& errors)
{
    std::error_code none;
    for (const std::string& path : arguments.positionals()) {
        if (!fs::is_directory(path, none)) {
            order.files.emplace_back(path);
            continue;
        }
        const std::vector<fs::path> found = prepare::filesIn(path);
        if (found.empty())
            errors.push_back(
                base::inputError(path, say("There is no table in this folder: no *.csv, *.tsv or *.txt.")));
        order.files.insert(order.files.end(), found.begin(), found.end());
        for (const char* option : {"--out", "--marks"})
            if (const auto out = arguments.value(option);
                out && fs::equivalent(fs::absolute(*out, none).parent_path(), path, none))
                errors.push_back(base::inputError(
                    *out, say("All tables of this folder are read as batches. Write into another folder.")));
    }
}

// Tables, or a store; empty where they go together.
std::string faultOfSource(const Arguments& arguments)
{
    const bool ofStore = arguments.has("--store");
    if (ofStore && !arguments.positionals().empty()) return "give tables or --store, not both";
    if (!ofStore && arguments.positionals().empty()) return "TABLE is missing, or --store with a project";
    for (const char* option : {"--time", "--zone", "--batch"})
        if (ofStore && arguments.has(option)) return std::string(option) + " is of tables and does not go with --store";
    for (const char* option : {"--only", "--tag", "--every"})
        if (!ofStore && arguments.has(option)) return std::string(option) + " is of recordings: it goes with --store";
    if (!ofStore && !arguments.has("--recipe") && !arguments.has("--step"))
        return "there is nothing to do: give a recipe with --recipe, or steps with --step";
    if (arguments.has("--why") && !arguments.has("--step")) return "--why says why there are the steps of --step";
    return {};
}

} // namespace

PrepareOrder readPrepareOrder(const Arguments& arguments, std::string& fault, base::Errors& errors)
{
    PrepareOrder order;
    if (fault.empty()) fault = faultOfSource(arguments);
    takeOption(arguments, "--every", order.recorded.every, readDuration, fault);
    if (!fault.empty()) return order;
    order.store = arguments.value("--store").value_or("");
    order.recorded.batches = arguments.values("--only");
    order.recorded.tags = arguments.values("--tag");
    order.by = arguments.value("--by").value_or("");
    if (order.by.empty()) order.by = store::personOfProcess();
    order.recipe = recipeOf(arguments, order.by, errors);
    const bool asksSteps = arguments.has("--recipe") || arguments.has("--step");
    if (errors.empty() && asksSteps && order.recipe.steps.empty()) fault = "the recipe has no steps";
    connect::Settings settings;
    for (const char* option : {"--time", "--zone"})
        if (auto text = arguments.value(option)) settings.add(option + 2, *text);
    order.reading.table = connect::readImportOptions(settings, errors);
    order.reading.batchColumn = arguments.value("--batch").value_or("");
    order.reading.texts = prepare::textsOf(order.recipe);
    findFiles(arguments, order, errors);
    for (const char* option : {"--out", "--marks", "--save"})
        if (const auto path = arguments.value(option))
            if (const base::Done can = canWrite(arguments, *path); !can) {
                errors.push_back(can.error());
                if (errors.back().where.empty()) errors.back().where = *path;
            }
    return order;
}

prepare::Batches readAllBatches(const PrepareOrder& order, std::stop_token stop,
                                const std::function<void(double)>& progress, base::Errors& errors,
                                base::Notices& notices)
{
    if (!order.store.empty()) {
        base::Result<prepare::Batches> recorded =
            app::recordedBatches(order.store, order.recorded, notices, stop, progress);
        if (recorded) return *std::move(recorded);
        if (!stop.stop_requested()) errors.push_back(recorded.error());
        return {};
    }
    prepare::Batches all;
    prepare::ReadOptions reading = order.reading;
    reading.stop = stop;
    for (std::size_t i = 0; i < order.files.size() && !stop.stop_requested(); ++i) {
        if (progress)
            reading.progress = [&](double part) { progress((double(i) + part) / double(order.files.size())); };
        for (prepare::Table& batch : prepare::readBatches(order.files[i], reading, errors, notices))
            all.push_back(std::move(batch));
    }
    return all;
}

base::Done writePreparedTable(const PrepareOrder& order, const prepare::Prepared& prepared, const std::string& path)
{
    OutputStream output(path);
    if (const base::Done opened = output.open(); !opened) return opened.error();
    const bool withBatches = prepared.batches.size() > 1 || !order.reading.batchColumn.empty() || !order.store.empty();
    prepare::writeTable(prepared, withBatches, [&](std::string_view part) { output.write(part); });
    return output.commit();
}

} // namespace titer::cli
