// Tables made ready.
#include "app/analyse/recipes/prepared_sheet.h"

#include "app/common/export_file.h"
#include "core/base/hash.h"
#include "core/prepare/output.h"
#include "core/prepare/reading.h"

#include <QFile>
#include <QFileInfo>

namespace titer::app {

using base::say;

base::Result<FiledRecipe> readRecipeFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::Code::Io, path,
                           say(CORE_TR("core", "The recipe “{1}” could not be read ({2}). Choose it again, or another "
                                               "one."),
                               QFileInfo(file).fileName().toStdString(), file.errorString().toStdString())};
    const std::string text = file.readAll().toStdString();
    base::Errors errors;
    FiledRecipe recipe{prepare::readRecipe(text, errors), base::sha256(text)};
    if (!errors.empty()) return errors.front();
    if (recipe.steps.steps.empty())
        return base::inputError(say(CORE_TR("core", "The recipe has no steps. Choose another one.")));
    return recipe;
}

base::Done writeRecipeFile(const QString& path, const prepare::Recipe& recipe)
{
    return writeExport(path, QByteArray::fromStdString(prepare::recipeJson(recipe).write() + "\n"));
}

namespace {

std::vector<StepCounts> stepCountsOf(const prepare::Prepared& prepared, std::size_t steps)
{
    std::vector<StepCounts> counts(steps);
    for (const std::vector<prepare::StepResult>& batch : prepared.results)
        for (std::size_t i = 0; i < steps; ++i) {
            counts[i].rows += batch[i].rows;
            for (const prepare::StepResult::Count& column : batch[i].counts) {
                counts[i].marked += column.marked;
                counts[i].filled += column.filled;
            }
        }
    return counts;
}

// All rows below each other, with a column of their batches where these are `named`.
base::Result<PreparedSheet> unifiedSheet(prepare::Batches batches, const prepare::Recipe& recipe,
                                         const std::string& name, bool named, PreparedSheet ready, std::stop_token stop)
{
    base::Errors errors;
    prepare::unify(batches, errors, ready.notices);
    prepare::Prepared prepared;
    if (errors.empty()) prepared = prepare::prepared(std::move(batches), recipe, errors, stop);
    if (!errors.empty()) return errors.front();
    if (prepared.stopped) return base::inputError(say(CORE_TR("core", "The recipe was stopped before its end.")));
    ready.notices.insert(ready.notices.end(), prepared.notices.begin(), prepared.notices.end());
    ready.marked = prepared.marks.size();
    ready.steps = stepCountsOf(prepared, recipe.steps.size());
    if (!prepared.summary && !prepared.batches.empty() && prepared.batches.front().timed)
        ready.timeColumn = prepared.batches.front().origin ? "time" : prepared.batches.front().timeName;
    std::string text;
    prepare::writeTable(prepared, prepared.batches.size() > 1 || named, [&](std::string_view part) { text += part; });
    ready.sheet =
        studies::readSheet(text, {.name = name, .categorical = {"batch"}, .namedRows = true}, errors, ready.notices);
    if (!errors.empty()) return errors.front();
    return ready;
}

} // namespace

base::Result<PreparedSheet> preparedSheet(const QString& path, const TableRecipe& recipe, std::stop_token stop)
{
    const base::Result<FiledRecipe> filed = readRecipeFile(recipe.file);
    if (!filed) return filed.error();
    const prepare::Recipe& steps = filed->steps;
    const bool isFolder = QFileInfo(path).isDir();
    const std::filesystem::path place = path.toStdString();
    const std::vector<std::filesystem::path> files =
        isFolder ? prepare::filesIn(place) : std::vector<std::filesystem::path>{place};
    if (files.empty())
        return base::inputError(path.toStdString(),
                                say(CORE_TR("core", "There is no table in this folder: no *.csv, *.tsv or *.txt.")));
    const prepare::ReadOptions reading{
        .table = {}, .batchColumn = recipe.batch, .texts = prepare::textsOf(steps), .stop = stop, .progress = {}};
    base::Errors errors;
    PreparedSheet ready{.recipeSha256 = filed->sha256};
    prepare::Batches batches;
    for (const std::filesystem::path& file : files)
        for (prepare::Table& batch : prepare::readBatches(file, reading, errors, ready.notices))
            batches.push_back(std::move(batch));
    if (!errors.empty()) return errors.front();
    return unifiedSheet(std::move(batches), steps, path.toStdString(), !recipe.batch.empty(), std::move(ready), stop);
}

base::Result<PreparedSheet> preparedSheet(prepare::Batches batches, const std::string& name, const TableRecipe& recipe,
                                          std::stop_token stop)
{
    FiledRecipe filed;
    if (!recipe.isEmpty()) {
        base::Result<FiledRecipe> read = readRecipeFile(recipe.file);
        if (!read) return read.error();
        filed = *std::move(read);
    }
    return unifiedSheet(std::move(batches), filed.steps, name, true, {.recipeSha256 = filed.sha256}, stop);
}

} // namespace titer::app
