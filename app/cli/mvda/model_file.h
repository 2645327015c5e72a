// The file of a multivariate model that is described, deployed, tried on new samples or transferred.
#pragma once

#include "app/analyse/card/model_life.h"
#include "app/cli/common/arguments.h"
#include "core/mvda/card/card.h"
#include "core/studies/models/sheet.h"

namespace titer::cli {

struct ModelFile {
    std::string path;
    base::Json json;
    mvda::Model model; // what prediction needs of it
    app::ModelLife life;
};

// Errors have the path, or the place in the file.
base::Result<ModelFile> readModelFile(const std::string& path);
// Of a learner or clusters as well, whose `model` is empty: of what is deployed, replaced or withdrawn.
base::Result<ModelFile> readAnyModelFile(const std::string& path);
// Over the file itself.
base::Done replaceModelFile(const ModelFile& file);

// Who makes a model of this table now, and with what.
mvda::CardOrigin cardOrigin(const std::string& path, const std::string& sha256);

inline constexpr Option recipeOption{.name = "--recipe",
                                     .value = "RECIPE",
                                     .help = "what TABLE was made ready by (*.prepare.json), for the model's card"};
// What --recipe names, where it is given.
void takeRecipe(const Arguments& arguments, mvda::CardOrigin& origin, base::Errors& errors);

// The columns of a table that the model takes, in its order and units. Errors are at the name of the table.
mvda::Block rowsForModel(const mvda::Model& model, const studies::Sheet& sheet, base::Errors& errors);

// What lies at a path of keys; nullptr where nothing does.
const base::Json* jsonAt(const base::Json& json, std::initializer_list<std::string_view> keys);
// NaN, or an empty text, where there is none of this kind.
double numberAt(const base::Json& json, std::initializer_list<std::string_view> keys);
std::string textAt(const base::Json& json, std::initializer_list<std::string_view> keys);
// The last of a list of numbers, or the one `before` places before it.
double lastOf(const base::Json& json, std::initializer_list<std::string_view> keys, std::size_t before = 0);

} // namespace titer::cli
