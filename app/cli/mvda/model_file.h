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
// Of a learner or clusters as well, whose `model` is empty: of what has a card, and is deployed, replaced or withdrawn.
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

} // namespace titer::cli
