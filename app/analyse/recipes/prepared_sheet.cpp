// Tables made ready.
#include "app/analyse/recipes/prepared_sheet.h"

#include "core/prepare/output.h"
#include "core/prepare/reading.h"

#include <QFile>
#include <QFileInfo>

namespace titer::app {

using base::say;

namespace {

base::Result<prepare::Recipe> readRecipeAt(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::Code::Io, path,
                           say(CORE_TR("core", "The recipe “{1}” could not be read ({2}). Choose it again, or another "
                                               "one."),
                               QFileInfo(file).fileName().toStdString(), file.errorString().toStdString())};
    base::Errors errors;
    prepare::Recipe recipe = prepare::readRecipe(file.readAll().toStdString(), errors);
    if (!errors.empty()) return errors.front();
    if (recipe.steps.empty())
        return base::inputError(say(CORE_TR("core", "The recipe has no steps. Choose another one.")));
    return recipe;
}

} // namespace

base::Result<PreparedSheet> preparedSheet(const QString& path, const TableRecipe& recipe, std::stop_token stop)
{
    const base::Result<prepare::Recipe> steps = readRecipeAt(recipe.file);
    if (!steps) return steps.error();
    const bool isFolder = QFileInfo(path).isDir();
    const std::filesystem::path place = path.toStdString();
    const std::vector<std::filesystem::path> files =
        isFolder ? prepare::filesIn(place) : std::vector<std::filesystem::path>{place};
    if (files.empty())
        return base::inputError(path.toStdString(),
                                say(CORE_TR("core", "There is no table in this folder: no *.csv, *.tsv or *.txt.")));
    const prepare::ReadOptions reading{
        .table = {}, .batchColumn = recipe.batch, .texts = prepare::textsOf(*steps), .stop = stop, .progress = {}};
    base::Errors errors;
    PreparedSheet ready;
    prepare::Batches batches;
    for (const std::filesystem::path& file : files)
        for (prepare::Table& batch : prepare::readBatches(file, reading, errors, ready.notices))
            batches.push_back(std::move(batch));
    if (errors.empty()) prepare::unify(batches, errors, ready.notices);
    prepare::Prepared prepared;
    if (errors.empty()) prepared = prepare::prepared(std::move(batches), *steps, errors, stop);
    if (!errors.empty()) return errors.front();
    if (prepared.stopped) return base::inputError(say(CORE_TR("core", "The recipe was stopped before its end.")));
    ready.notices.insert(ready.notices.end(), prepared.notices.begin(), prepared.notices.end());
    ready.marked = prepared.marks.size();
    std::string text;
    prepare::writeTable(prepared, prepared.batches.size() > 1 || !recipe.batch.empty(),
                        [&](std::string_view part) { text += part; });
    ready.sheet = studies::readSheet(text, {.name = path.toStdString(), .categorical = {}, .namedRows = true}, errors,
                                     ready.notices);
    if (!errors.empty()) return errors.front();
    return ready;
}

} // namespace titer::app
