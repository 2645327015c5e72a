// titer-cli mvda deploy, withdraw, replace: the life of a multivariate model, with a trail in its file.
#include "app/analyse/card/card_parts.h"
#include "app/analyse/card/model_acts.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/mvda/model_file.h"
#include "core/base/text.h"

#include <filesystem>
#include <optional>
#include <tuple>

namespace titer::cli {

namespace {

using app::cardTextAt;
using base::say;

std::optional<ModelFile> readOrTell(const std::string& path)
{
    base::Result<ModelFile> file = readAnyModelFile(path);
    if (file) return std::move(*file);
    printError(file.error(), path);
    return std::nullopt;
}

int keepLife(ModelFile& file)
{
    file.life = app::lifeOf(file.json);
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
        if (cardTextAt(file.json, {"card", key}).empty())
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
                                      {"state", app::nameOf(file->life.state)},
                                      {"hash", app::modelHash(file->json)},
                                      {"trail", *file->json.find("trail")}}));
        text += file->path + ": " + app::nameOf(file->life.state) + ", SHA-256 " + app::modelHash(file->json) + "\n";
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

std::string reasonOf(const Arguments& arguments)
{
    return arguments.value("--reason").value_or("");
}

int finishAct(const Arguments& arguments, ModelFile& file, const base::Done& done)
{
    if (!done) {
        printError(done.error(), file.path);
        return exitError;
    }
    const int status = keepLife(file);
    return status == exitDone ? finishLife(arguments, {&file}) : status;
}

int runDeploy(const Arguments& arguments)
{
    std::optional<ModelFile> file = readOrTell(arguments.positional(0));
    if (!file) return exitError;
    const base::Done done = app::deployModel(file->json, reasonOf(arguments));
    if (done) tellWhatLacks(*file);
    return finishAct(arguments, *file, done);
}

int runWithdraw(const Arguments& arguments)
{
    if (const std::string fault = reasonFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    std::optional<ModelFile> file = readOrTell(arguments.positional(0));
    if (!file) return exitError;
    return finishAct(arguments, *file, app::withdrawModel(file->json, reasonOf(arguments)));
}

int runReplace(const Arguments& arguments)
{
    if (const std::string fault = reasonFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    const std::string oldPath = arguments.positional(0), newPath = arguments.positional(1);
    std::error_code none;
    if (std::filesystem::equivalent(oldPath, newPath, none))
        return usageError(arguments.command(), "OLD and NEW are one file");
    std::optional<ModelFile> former = readOrTell(oldPath), next = former ? readOrTell(newPath) : std::nullopt;
    if (!next) return exitError;
    const base::Done done = app::replaceModel(former->json, next->json,
                                              std::filesystem::path(newPath).filename().string(), reasonOf(arguments));
    if (!done) {
        printError(done.error(), done.error().where.empty() ? oldPath : newPath);
        return exitError;
    }
    tellWhatLacks(*next);
    // The new one first: where the second file cannot be written both are deployed, and none is lost.
    if (const int status = keepLife(*next); status != exitDone) return status;
    const int status = keepLife(*former);
    return status == exitDone ? finishLife(arguments, {&*former, &*next}) : status;
}

constexpr Positional lifePositionals[] = {{.name = "MODEL", .help = "what mvda pca, pls, opls, learn or batch wrote"}};
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
    .run = runDeploy};

const Command mvdaReplace{.name = "mvda replace",
                          .summary =
                              "Put a new model in the place of a deployed one, and deploy it where it is a draft",
                          .positionals = replacePositionals,
                          .options = reasonOptions,
                          .about = "Who uses the old one afterwards is told so, and the name of the new one.",
                          .example = "titer-cli mvda replace titre.mvda.json titre2.mvda.json --reason \"new lamp\"",
                          .run = runReplace};

const Command mvdaWithdraw{.name = "mvda withdraw",
                           .summary = "Take a deployed model out of use",
                           .positionals = lifePositionals,
                           .options = reasonOptions,
                           .about = "The model still predicts, and says that it was withdrawn, by whom and why.",
                           .example = "titer-cli mvda withdraw titre.mvda.json --reason \"drifting since June\"",
                           .run = runWithdraw};

} // namespace titer::cli
