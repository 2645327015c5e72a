#include "app/cli/mvda/model_file.h"

#include "app/analyse/card/model_card.h"
#include "app/analyse/recipes/prepared_sheet.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/mvda/model_json.h"

#include <filesystem>

namespace titer::cli {

namespace {

ModelFile fileOf(const std::string& path, const std::string& text, mvda::Model model)
{
    base::Errors errors;
    ModelFile file{path, base::readJson(text, errors), std::move(model), {}};
    file.life = app::lifeOf(file.json);
    return file;
}

} // namespace

base::Result<ModelFile> readModelFile(const std::string& path)
{
    const base::Result<std::string> text = readText(path, "a multivariate model (*.mvda.json)");
    if (!text) return text.error();
    base::Result<mvda::Model> model = mvda::readModel(*text);
    if (!model) return model.error();
    return fileOf(path, *text, *std::move(model));
}

base::Result<ModelFile> readAnyModelFile(const std::string& path)
{
    const base::Result<std::string> text = readText(path, "a multivariate model (*.mvda.json)");
    if (!text) return text.error();
    base::Result<mvda::Model> model = app::modelIn(*text);
    if (!model) return model.error();
    return fileOf(path, *text, *std::move(model));
}

base::Done replaceModelFile(const ModelFile& file)
{
    return replaceFile(file.path, file.json.write() + "\n");
}

mvda::CardOrigin cardOrigin(const std::string& path, const std::string& sha256)
{
    return app::cardOrigin(path == "-" ? "standard input" : std::filesystem::path(path).filename().string(), sha256,
                           "titer-cli " TITER_VERSION);
}

void takeRecipe(const Arguments& arguments, mvda::CardOrigin& origin, base::Errors& errors)
{
    const std::optional<std::string> path = arguments.value("--recipe");
    if (!path) return;
    const base::Result<app::FiledRecipe> recipe = app::readRecipeFile(*path);
    if (!recipe) return errors.push_back({recipe.error().code, *path, recipe.error().what});
    origin.recipe = std::filesystem::path(*path).filename().string();
    origin.recipeSha256 = recipe->sha256;
}

mvda::Block rowsForModel(const mvda::Model& model, const studies::Sheet& sheet, base::Errors& errors)
{
    base::Errors faults;
    mvda::Block block = mvda::blockFor(model, sheet, faults);
    addAt(sheet.name, faults, errors);
    if (faults.empty() && block.cells.array().isInf().any())
        errors.push_back(base::inputError(sheet.name, base::say("A cell is infinite. Correct it, or leave it empty.")));
    return block;
}

} // namespace titer::cli
