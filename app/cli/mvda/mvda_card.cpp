// titer-cli mvda card: what a multivariate model was made of, within what it holds, and how far off it is.
#include "app/analyse/card/card_sections.h"
#include "app/analyse/card/model_acts.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"

namespace titer::cli {

namespace {

using app::CardLine;
using app::CardSection;
using base::Json;

std::string cardText(const std::vector<CardSection>& sections)
{
    std::string text;
    for (const CardSection& section : sections) {
        Table table;
        for (const CardLine& line : section.lines) table.add({"  " + line.what.text(), line.value.text()});
        text += std::string(text.empty() ? "" : "\n") + section.title + "\n" + table.text();
    }
    return text;
}

// With a table for each section.
std::string cardMarkdown(const std::vector<CardSection>& sections)
{
    const auto cell = [](const std::string& text) {
        std::string whole;
        for (const char letter : text) whole += letter == '|' ? "\\|" : letter == '\n' ? " " : std::string(1, letter);
        return whole;
    };
    std::string text = "# Card of a multivariate model\n";
    for (const CardSection& section : sections) {
        text += std::string("\n## ") + section.title + "\n\n| what | value |\n|---|---|\n";
        for (const CardLine& line : section.lines)
            text += "| " + cell(line.what.text()) + " | " + cell(line.value.text()) + " |\n";
    }
    return text;
}

Json cardAnswer(const ModelFile& file, const std::vector<CardSection>& sections)
{
    Json list = Json::array();
    for (const CardSection& section : sections) {
        Json lines = Json::array();
        for (const CardLine& line : section.lines)
            lines.push(Json::object({{"what", line.what.text()}, {"value", line.value.text()}}));
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
    base::Result<ModelFile> file = readAnyModelFile(path);
    if (!file) {
        printError(file.error(), path);
        return exitError;
    }
    if (const base::Done done = completeCard(arguments, *file); !done) {
        printError(done.error(), path);
        return exitError;
    }
    const std::vector<CardSection> sections = app::cardSections(file->json, file->model, file->life);
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

constexpr Positional cardPositionals[] = {{.name = "MODEL", .help = "what mvda pca, pls, opls, learn or batch wrote"}};
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
        "What is known by itself is written when the model is made. A model or a learner that predicts has sections by "
        "the words of\nICH Q2(R2) and Q14: specificity, range, accuracy, precision, robustness. What nothing shows is "
        "“not shown”.",
    .example = "titer-cli mvda card titre.mvda.json --purpose \"titre in the harvest, in process\" --version 1.0",
    .run = showCard};

} // namespace titer::cli
