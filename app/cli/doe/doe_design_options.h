// The options of `titer-cli doe design`, and what they ask of a design.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/study/sheet/design_sheet.h"

#include <optional>
#include <span>
#include <string>

namespace titer::cli {

std::span<const Option> designOptions();
// Those that a study has no place of its own for.
std::span<const Option> studyDesignOptions();
// The part of --help that determines the kinds and which options each takes.
const char* designAbout();

// Names an option that this kind does not take, and the kinds that do; empty if there is none.
std::string untakenOption(const Arguments& arguments, const studies::DesignKind& kind);
// What is wrong with the values of the options; empty if they were read.
std::string readRequest(const Arguments& arguments, const studies::DesignKind& kind, studies::DesignRequest& request);
// The run sheet of --augment; its factors and runs go into the request. Nothing where the option was not given, or
// with errors.
std::optional<studies::DesignSheet> readExisting(const Arguments& arguments, studies::DesignRequest& request,
                                                 base::Errors& errors);
// Marks the factors of --hard.
void markHard(const Arguments& arguments, studies::Factors& factors, base::Errors& errors);

} // namespace titer::cli
