// The card of a multivariate model: of what it was made and why so, within what it holds, and how far off it is.
#pragma once

#include "core/mvda/card/card_origin.h"
#include "core/mvda/model.h"

namespace titer::mvda {

// The member “card” of the model's file, so far as it is known by itself; interfaces.md describes it. What a person adds (“purpose”,
// “version”) is empty. `x` and `y` are the table that the model was made of with `request`. Accuracy and repeatability are of
// predictions of rows by models that have not seen them; what cannot be shown is null.
base::Json cardJson(const Model& model, const Block& x, const Block& y, const ModelRequest& request,
                    const CardOrigin& origin);

} // namespace titer::mvda
