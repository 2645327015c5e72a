// What a person does to the file of a multivariate model: says what it is for, deploys it, puts another in its place, takes it out of use.
// Each is an event of the trail in the file, by the person of this process; who calls writes the file.
#pragma once

#include "app/analyse/card/model_life.h"
#include "core/mvda/card/card.h"

#include <optional>

namespace titer::app {

// Who makes a model now, of the table in `file` with the hash `sha256` (empty: unknown), with `program`.
mvda::CardOrigin cardOrigin(std::string file, std::string sha256, std::string program);

// Errors: the model is in a state that the act does not lead out of; no reason where one is needed, at "reason".
base::Done deployModel(base::Json& file, const std::string& reason);
base::Done withdrawModel(base::Json& file, const std::string& reason); // needs a reason
// `next`, in a file of this name, is deployed where it is a draft; needs a reason. Nothing is changed where it fails. It is written
// first: where the second file cannot be written both are deployed, and none is lost.
base::Done replaceModel(base::Json& former, base::Json& next, const std::string& name, const std::string& reason);

// What a person states of a model; nothing: it stays.
struct CardWords {
    std::optional<std::string> purpose = {}, version = {};
};
// Of a model that has been deployed an event, with the reason; the card of a draft is still being written.
void completeCard(base::Json& file, const CardWords& words, const std::string& reason);

} // namespace titer::app
