// The card of a multivariate model: of what it was made and why so, within what it holds, and how far off it is.
#pragma once

#include "core/base/json.h"
#include "core/mvda/model.h"

namespace titer::mvda {

// What the maker knows of the rows and of itself. Empty texts where something is not known.
struct CardOrigin {
    std::string file = {}, sha256 = {};         // of the table
    std::string recipe = {}, recipeSha256 = {}; // that it was made ready by (core/prepare); empty: by none
    std::string batchColumn = {};               // names the batch of each row
    std::vector<std::string> batches = {};      // of each row; empty without
    std::vector<std::string> rowNames = {};     // rows of one name are measurements of one sample
    std::string created = {};                   // UTC, ISO 8601
    std::string by = {}, program = {};
};

// The member “card” of the model's file, so far as it is known by itself; interfaces.md describes it. What a person adds (“purpose”,
// “version”) is empty. `x` and `y` are the table that the model was made of with `request`. Accuracy and repeatability are of
// predictions of rows by models that have not seen them; what cannot be shown is null.
base::Json cardJson(const Model& model, const Block& x, const Block& y, const ModelRequest& request,
                    const CardOrigin& origin);

// The same of a model of which nothing but the origin is described.
base::Json cardJson(const CardOrigin& origin);

} // namespace titer::mvda
