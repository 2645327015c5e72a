// titer-cli mvda card: what a multivariate model was made of, within what it holds, and how far off it is.
#include "app/analyse/card/model_acts.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/mvda/card_sections.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"

namespace titer::cli {

namespace {

using base::Json;

Json cardAnswer(const ModelFile& file, const std::vector<CardSection>& sections)
{
    Json list = Json::array();
    for (const CardSection& section : sections) {
        Json lines = Json::array();
        for (const CardLine& line : section.lines)
            lines.push(Json::object({{"what", line.what}, {"value", line.value}}));
        list.push(Json::object({{"title", section.title}, {"lines", std::move(lines)}}));
    }
    const Json *card = file.json.find("card"), *trail = file.json.find("trail");
    return Json::object({{"format", "titer.mvda.card/1"},
                         {"state", app::nameOf(file.life.state)},
                         {"sound", file.life.isSound()},
                         {"fault", file.life.fault.text()},
                         {"hash", app::modelHash(file.json)},
                         {"card", card ? *card : Json()},
                         {"trail", trail ? *trail : Json::array()},
                         {"sections", std::move(list)}});
}

// What a person states; of a model that has been deployed an event of its trail.
base::Done completeCard(const Arguments& arguments, ModelFile& file)
{
    const app::CardWords words{.purpose = arguments.value("--purpose"), .version = arguments.value("--version")};
    if (!words.purpose && !words.version) return base::done();
    app::completeCard(file.json, words, arguments.value("--reason").value_or(""));
    file.life = app::lifeOf(file.json);
    return replaceModelFile(file);
}

int showCard(const Arguments& arguments)
{
    if (const std::string fault = outputFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    const std::optional<std::string> out = arguments.value("--out");
    if (!canGive(arguments)) return exitError;
    base::Result<ModelFile> file = readModelFile(path);
    if (!file) {
        printError(file.error(), path);
        return exitError;
    }
    if (const base::Done done = completeCard(arguments, *file); !done) {
        printError(done.error(), path);
        return exitError;
    }
    const std::vector<CardSection> sections = cardSections(*file);
    const std::string text = out && base::endsWith(*out, ".md") ? cardMarkdown(sections) : cardText(sections);
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, text); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    printNotices(app::noticesOfLife(file->life), path);
    if (arguments.json())
        printJson(cardAnswer(*file, sections));
    else if (!out)
        print(text);
    return exitDone;
}

constexpr Positional cardPositionals[] = {{.name = "MODEL", .help = "what mvda pca, pls, opls or batch wrote"}};
constexpr Option cardOptions[] = {
    {.name = "--purpose", .value = "TEXT", .help = "states the intended use, in MODEL itself"},
    {.name = "--version", .value = "TEXT", .help = "states the version, in MODEL itself"},
    {.name = "--reason", .value = "TEXT", .help = "why, for the trail of a model that has been deployed"},
    {.name = "--out",
     .value = "FILE",
     .help = "writes the card, as Markdown where the name ends in .md; - is standard output",
     .brief = "-o",
     .output = true}};

} // namespace

const Command mvdaCard{
    .name = "mvda card",
    .summary = "The card of a model: data, components and why, errors, range, intended use, and its trail",
    .positionals = cardPositionals,
    .options = cardOptions,
    .about =
        "What is known by itself is written when the model is made. A model that predicts has sections by the words "
        "of ICH Q2(R2)\nand Q14: specificity, range, accuracy, precision, robustness. What nothing shows is “not "
        "shown”.",
    .example = "titer-cli mvda card titre.mvda.json --purpose \"titre in the harvest, in process\" --version 1.0",
    .run = showCard};

} // namespace titer::cli
