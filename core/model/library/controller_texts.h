// The built-in controllers as equations (resources/controllers.json), so that people start from one and change a term. Parameters are those
// of the controller's own description.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/types/controller_type.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct ControllerText {
    std::string controller;
    base::Json states, let, next;
    std::string output;
    base::Json reading; // states, let and next that take the place of these where it reads a tag that it need not
};

// Reads a list of texts strictly (format titer.controllers/1); faults go to `errors`, each with its path.
std::vector<ControllerText> readControllerTexts(std::string_view text, base::Errors& errors);
// That of a built-in controller, nullptr where it has none.
const ControllerText* controllerText(std::string_view controller);
// The controller as the params of one of type `equations`, with what `params` says in place of defaults.
base::Json asEquations(const ControllerType& type, const base::Json& params = {}, bool readsTag = false);

// The list that comes with Titer, embedded by the build.
std::string_view controllersText();

} // namespace titer::model
