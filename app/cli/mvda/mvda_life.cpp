// titer-cli mvda deploy, withdraw, replace: the life of a multivariate model, with a trail in its file.
#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/mvda/model_file.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/store/audit.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <tuple>

namespace titer::cli {

namespace {

using base::say;

ModelEvent eventNow(const char* what, const Arguments& arguments)
{
    return {.what = what,
            .time = base::writeInstant(base::now()),
            .who = store::personOfProcess(),
            .reason = std::string(base::trimmed(arguments.value("--reason").value_or("")))};
}

std::string fileName(const std::string& path)
{
    return std::filesystem::path(path).filename().string();
}

// Reads a model that is to be in one of these states; nothing, with an error, otherwise.
std::optional<ModelFile> modelIn(const std::string& path, std::initializer_list<ModelState> states, const char* act)
{
    base::Result<ModelFile> file = readModelFile(path);
    if (!file) {
        printError(file.error(), path);
        return std::nullopt;
    }
    if (std::find(states.begin(), states.end(), file->life.state) != states.end()) return std::move(*file);
    const bool isDraft = file->life.state == ModelState::Draft, isInUse = file->life.state == ModelState::Deployed;
    printError(base::inputError(say("The model is {1}, so that it cannot {2}. {3}",
                                    isDraft ? "a draft" : nameOf(file->life.state), act,
                                    isDraft   ? "Deploy it first: titer-cli mvda deploy."
                                    : isInUse ? "It stays so until it is replaced or withdrawn."
                                              : "Make a new model, and deploy that.")),
               path);
    return std::nullopt;
}

int keepLife(ModelFile& file)
{
    file.life = lifeOf(file.json);
    if (const base::Done written = replaceModelFile(file); !written) {
        printError(written.error(), file.path);
        return exitError;
    }
    printNotices(file.life.isSound() ? base::Notices() : base::Notices{{"trail", file.life.fault}}, file.path);
    return exitDone;
}

void tellWhatLacks(const ModelFile& file)
{
    for (const auto& [key, what, option] :
         {std::tuple{"purpose", "intended use", "--purpose"}, std::tuple{"version", "version", "--version"}})
        if (textAt(file.json, {"card", key}).empty())
            printNotices({{"card", say("The card states no {1}. titer-cli mvda card {2} {3} TEXT states it.", what,
                                       shellWord(file.path), option)}},
                         file.path);
}

int finishLife(const Arguments& arguments, const std::vector<const ModelFile*>& files)
{
    base::Json list = base::Json::array();
    std::string text;
    for (const ModelFile* file : files) {
        list.push(base::Json::object({{"file", file->path},
                                      {"state", nameOf(file->life.state)},
                                      {"hash", modelHash(file->json)},
                                      {"trail", *file->json.find("trail")}}));
        text += file->path + ": " + nameOf(file->life.state) + ", SHA-256 " + modelHash(file->json) + "\n";
    }
    if (arguments.json())
        printJson(base::Json::object({{"format", "titer.mvda.life/1"}, {"models", std::move(list)}}));
    else
        print(text);
    return exitDone;
}

// Empty where a reason is given that is more than blanks.
std::string reasonFault(const Arguments& arguments)
{
    return base::trimmed(arguments.value("--reason").value_or("")).empty() ? "--reason is missing: why, for the trail"
                                                                           : "";
}

int deployModel(const Arguments& arguments)
{
    std::optional<ModelFile> file = modelIn(arguments.positional(0), {ModelState::Draft}, "be deployed");
    if (!file) return exitError;
    tellWhatLacks(*file);
    addEvent(file->json, eventNow("deployed", arguments));
    const int status = keepLife(*file);
    return status == exitDone ? finishLife(arguments, {&*file}) : status;
}

int withdrawModel(const Arguments& arguments)
{
    if (const std::string fault = reasonFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    std::optional<ModelFile> file = modelIn(arguments.positional(0), {ModelState::Deployed}, "be withdrawn");
    if (!file) return exitError;
    addEvent(file->json, eventNow("withdrawn", arguments));
    const int status = keepLife(*file);
    return status == exitDone ? finishLife(arguments, {&*file}) : status;
}

int replaceModel(const Arguments& arguments)
{
    if (const std::string fault = reasonFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    const std::string oldPath = arguments.positional(0), newPath = arguments.positional(1);
    std::error_code none;
    if (std::filesystem::equivalent(oldPath, newPath, none))
        return usageError(arguments.command(), "OLD and NEW are one file");
    std::optional<ModelFile> former = modelIn(oldPath, {ModelState::Deployed}, "be replaced");
    std::optional<ModelFile> next =
        former ? modelIn(newPath, {ModelState::Draft, ModelState::Deployed}, "replace another") : std::nullopt;
    if (!next) return exitError;
    tellWhatLacks(*next);
    // The new one first: where the second file cannot be written both are deployed, and none is lost.
    if (next->life.state == ModelState::Draft) {
        addEvent(next->json, eventNow("deployed", arguments));
        if (const int status = keepLife(*next); status != exitDone) return status;
    }
    ModelEvent event = eventNow("replaced", arguments);
    event.successor = fileName(newPath);
    addEvent(former->json, std::move(event));
    const int status = keepLife(*former);
    return status == exitDone ? finishLife(arguments, {&*former, &*next}) : status;
}

constexpr Positional lifePositionals[] = {{.name = "MODEL", .help = "what mvda pca, pls, opls or batch wrote"}};
constexpr Positional replacePositionals[] = {{.name = "OLD", .help = "the model that is deployed"},
                                             {.name = "NEW", .help = "the one to use from now on"}};
constexpr Option reasonOptions[] = {{.name = "--reason", .value = "TEXT", .help = "why, for the trail"}};

} // namespace

const Command mvdaDeploy{
    .name = "mvda deploy",
    .summary = "Say that a model is in use from now on, with a trail in its file",
    .positionals = lifePositionals,
    .options = reasonOptions,
    .about =
        "The trail has who, when, why and the SHA-256 of the model with its card; entries are chained by their hashes. "
        "A model or card\nthat is changed by hand afterwards says so in mvda card, predict, monitor and drift.",
    .example = "titer-cli mvda deploy titre.mvda.json --reason \"validated in report 12\"",
    .run = deployModel};

const Command mvdaReplace{.name = "mvda replace",
                          .summary =
                              "Put a new model in the place of a deployed one, and deploy it where it is a draft",
                          .positionals = replacePositionals,
                          .options = reasonOptions,
                          .about = "Who uses the old one afterwards is told so, and the name of the new one.",
                          .example = "titer-cli mvda replace titre.mvda.json titre2.mvda.json --reason \"new lamp\"",
                          .run = replaceModel};

const Command mvdaWithdraw{.name = "mvda withdraw",
                           .summary = "Take a deployed model out of use",
                           .positionals = lifePositionals,
                           .options = reasonOptions,
                           .about = "The model still predicts, and says that it was withdrawn, by whom and why.",
                           .example = "titer-cli mvda withdraw titre.mvda.json --reason \"drifting since June\"",
                           .run = withdrawModel};

} // namespace titer::cli
