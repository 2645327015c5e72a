#include "app/cli/mvda/card_sections.h"

#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "core/mvda/projection.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::cli {

namespace {

using base::Json;

constexpr const char* notStated = "not stated";
constexpr const char* notProven = "not shown";
constexpr std::size_t shownColumns = 12, shownRatios = 5;

std::string statedOr(const std::string& text, const char* otherwise = notStated)
{
    return text.empty() ? otherwise : text;
}

std::string cardFigure(double value, const std::string& unit)
{
    return std::isnan(value) ? notProven : shortNumber(value) + (unit.empty() ? "" : " " + unit);
}

std::string cardPercent(double part)
{
    return std::isnan(part) ? notProven : base::writeShort(100.0 * part, 4) + " %";
}

// {"value", "low", "high"} of the file.
std::string cardInterval(const Json* interval, const std::string& unit)
{
    if (!interval) return notProven;
    const double value = numberAt(*interval, {"value"}), low = numberAt(*interval, {"low"}),
                 high = numberAt(*interval, {"high"});
    if (std::isnan(value)) return notProven;
    const std::string text = cardFigure(value, unit);
    return std::isnan(low) ? text : text + " (95 %: " + shortNumber(low) + " to " + shortNumber(high) + ")";
}

std::string cardRange(const Json* range, const std::string& unit)
{
    if (!range || range->isNull()) return notProven;
    return shortNumber(numberAt(*range, {"low"})) + " (row " + textAt(*range, {"low_row"}) + ") to " +
           cardFigure(numberAt(*range, {"high"}), unit) + " (row " + textAt(*range, {"high_row"}) + ")";
}

// One response of a model, with what the file says of it.
struct ResponseLines {
    const ModelFile& file;
    std::size_t place;

    const std::string& name() const { return file.model.yNames[place]; }
    const std::string& unit() const { return file.model.yUnits[place]; }
    const Json* of(std::string_view key) const { return jsonAt(file.json, {"card", "responses", name(), key}); }
    double number(std::string_view key) const { return numberAt(file.json, {"card", "responses", name(), key}); }
    // "titre: bias", where there are several.
    std::string line(const char* what) const
    {
        return file.model.yNames.size() > 1 ? name() + ": " + what : std::string(what);
    }
};

CardSection headSection(const ModelFile& file)
{
    const Json& json = file.json;
    CardSection head{"Model", {}};
    std::string method = mvda::nameOf(file.model.method);
    std::transform(method.begin(), method.end(), method.begin(), [](unsigned char c) { return std::toupper(c); });
    head.lines = {{"method", method + (json.find("batch") ? " of batches" : "")},
                  {"version", statedOr(textAt(json, {"card", "version"}))},
                  {"intended use", statedOr(textAt(json, {"card", "purpose"}))},
                  {"made", statedOr(textAt(json, {"card", "created"})) + " by " +
                               statedOr(textAt(json, {"card", "by"})) + ", " +
                               statedOr(textAt(json, {"card", "program"}), "program not stated")},
                  {"state", app::nameOf(file.life.state)}};
    std::vector<std::string> predicted;
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k)
        predicted.push_back(file.model.yNames[k] +
                            (file.model.yUnits[k].empty() ? "" : " [" + file.model.yUnits[k] + "]"));
    if (!predicted.empty()) head.lines.push_back({"predicts", base::join(predicted, ", ")});
    if (!file.life.isSound()) head.lines.push_back({"trail", file.life.fault.text()});
    return head;
}

CardSection dataSection(const ModelFile& file)
{
    CardSection data{"Data",
                     {{"table", statedOr(textAt(file.json, {"card", "data", "file"}))},
                      {"SHA-256", statedOr(textAt(file.json, {"card", "data", "sha256"}))},
                      {"rows", std::to_string(file.model.rows)},
                      {"columns", std::to_string(file.model.tableNames().size())}}};
    if (const std::string recipe = textAt(file.json, {"card", "data", "recipe", "file"}); !recipe.empty())
        data.lines.insert(
            data.lines.begin() + 2,
            {"prepared by", recipe + ", SHA-256 " + textAt(file.json, {"card", "data", "recipe", "sha256"})});
    const Json* batches = jsonAt(file.json, {"card", "data", "batches"});
    std::vector<std::string> names;
    if (batches)
        for (const Json& batch : batches->items()) names.push_back(batch.string());
    data.lines.push_back({"batches", names.empty() ? notStated
                                                   : std::to_string(names.size()) + " by " +
                                                         textAt(file.json, {"card", "data", "batch_column"}) + ": " +
                                                         base::join(names, ", ")});
    return data;
}

CardSection makingSection(const ModelFile& file)
{
    const mvda::Model& model = file.model;
    const std::string by = textAt(file.json, {"card", "components_by"});
    CardSection making{"Preprocessing and components", {}};
    making.lines = {{"preprocessing", statedOr(model.preprocessing.text(), "none")},
                    {"scaling", textAt(file.json, {"scale"})},
                    {"components", std::to_string(model.components())},
                    {"chosen", by == "one_standard_error"
                                   ? "the fewest within one standard error of the least error by cross-validation"
                               : by == "stated" ? "stated by the maker"
                                                : notStated},
                    {"cross-validation", statedOr(model.folds, "none")},
                    {"R2X", cardPercent(lastOf(file.json, {"r2x"}))}};
    if (!model.yNames.empty()) making.lines.push_back({"R2Y", cardPercent(lastOf(file.json, {"r2y"}))});
    making.lines.push_back({"Q2", cardPercent(lastOf(file.json, {"q2"}))});
    return making;
}

CardSection errorsSection(const ModelFile& file)
{
    CardSection errors{"Errors", {}};
    const Json* folds = jsonAt(file.json, {"card", "folds"});
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k) {
        const ResponseLines response{file, k};
        errors.lines.push_back(
            {response.line("RMSEC"), cardFigure(lastOf(file.json, {"rmsec", response.name()}), response.unit())});
        errors.lines.push_back(
            {response.line("RMSECV"), cardFigure(lastOf(file.json, {"rmsecv", response.name()}), response.unit())});
        if (!folds) {
            errors.lines.push_back({response.line("by fold"), notProven});
            continue;
        }
        for (const Json& fold : folds->items())
            errors.lines.push_back({response.line("fold ") + textAt(fold, {"left"}),
                                    cardFigure(numberAt(fold, {"rmse", response.name()}), response.unit()) + ", " +
                                        shortNumber(numberAt(fold, {"rows"})) + " rows left out"});
    }
    return errors;
}

// The columns with the largest selectivity ratios of a response.
std::string selectiveColumns(const Json* ratios)
{
    if (!ratios || !ratios->isObject()) return notProven;
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& [name, ratio] : ratios->members())
        if (ratio.isNumber()) ranked.emplace_back(-ratio.number(), name);
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> listed;
    for (const auto& [ratio, name] : ranked)
        if (listed.size() < shownRatios) listed.push_back(name + " (" + base::writeShort(-ratio) + ")");
    return listed.empty() ? notProven : base::join(listed, ", ");
}

CardSection specificitySection(const ModelFile& file)
{
    CardSection section{"Specificity (selectivity)", {}};
    section.lines.push_back({"signal explained (R2X)", cardPercent(lastOf(file.json, {"r2x"}))});
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k) {
        const ResponseLines response{file, k};
        section.lines.push_back({response.line("largest selectivity ratios"),
                                 selectiveColumns(jsonAt(file.json, {"selectivity_ratio", response.name()}))});
    }
    section.lines.push_back({"samples with interferents alone", notProven});
    return section;
}

CardSection rangeSection(const ModelFile& file)
{
    CardSection section{"Range", {}};
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k) {
        const ResponseLines response{file, k};
        section.lines.push_back({response.line("reference values"), cardRange(response.of("range"), response.unit())});
    }
    const std::vector<std::string>&names = file.model.tableNames(), &units = file.model.tableUnits();
    const Json *low = jsonAt(file.json, {"card", "x_range", "low"}),
               *high = jsonAt(file.json, {"card", "x_range", "high"});
    const bool isKnown = low && high && low->items().size() == names.size() && high->items().size() == names.size();
    if (!isKnown)
        section.lines.push_back({"columns", notProven});
    else if (names.size() > shownColumns)
        section.lines.push_back(
            {"columns", std::to_string(names.size()) + ", " + names.front() + " to " + names.back()});
    else
        for (std::size_t j = 0; j < names.size(); ++j)
            section.lines.push_back({names[j], shortNumber(low->items()[j].number()) + " to " +
                                                   cardFigure(high->items()[j].number(), units[j])});
    for (const auto& [name, what] :
         {std::pair{"t2_new_99", "holds within T2 (99 %)"}, std::pair{"spe_box_99", "holds within SPE (99 %)"}}) {
        const mvda::Limit* limit = mvda::findLimit(file.model.limits, name);
        section.lines.push_back({what, limit ? cardFigure(limit->value, "") : notProven});
    }
    return section;
}

CardSection accuracySection(const ModelFile& file)
{
    CardSection section{"Accuracy", {}};
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k) {
        const ResponseLines response{file, k};
        section.lines.push_back(
            {response.line("bias, cross-validated"), cardInterval(response.of("bias"), response.unit())});
        section.lines.push_back(
            {response.line("RMSECV"), cardFigure(lastOf(file.json, {"rmsecv", response.name()}), response.unit())});
        if (const Json* nested = jsonAt(file.json, {"rmsecv_nested", response.name()}); nested && nested->isNumber())
            section.lines.push_back({response.line("RMSECV nested"), cardFigure(nested->number(), response.unit())});
        section.lines.push_back({response.line("SEP"), cardFigure(response.number("sep"), response.unit())});
        section.lines.push_back({response.line("recovery"), cardInterval(response.of("recovery"), "%")});
    }
    section.lines.push_back({"samples of another day, instrument or batch (RMSEP)",
                             std::string(notProven) + "; titer-cli mvda drift tries the model on some"});
    return section;
}

CardSection precisionSection(const ModelFile& file)
{
    CardSection section{"Precision", {}};
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k) {
        const ResponseLines response{file, k};
        const Json* repeated = response.of("repeatability");
        std::string text = cardInterval(repeated, response.unit());
        if (text != notProven)
            text += ", of " + shortNumber(numberAt(*repeated, {"samples"})) + " samples measured repeatedly, " +
                    shortNumber(numberAt(*repeated, {"freedom"})) + " degrees of freedom";
        section.lines.push_back({response.line("repeatability"), text});
    }
    section.lines.push_back({"intermediate precision, reproducibility", notProven});
    return section;
}

// How many coefficients the jack-knife tells from 0.
std::string jackKnifeText(const ModelFile& file, const std::string& response)
{
    const Json *errors = jsonAt(file.json, {"coefficient_errors", response}),
               *coefficients = jsonAt(file.json, {"coefficients", response}),
               *folds = jsonAt(file.json, {"card", "folds"});
    if (!errors || !coefficients || !folds || folds->items().size() < 2) return notProven;
    const double t = studies::tQuantile(0.975, double(folds->items().size() - 1));
    std::size_t sure = 0;
    for (std::size_t j = 0; j < errors->items().size() && j < file.model.xNames.size(); ++j)
        sure += errors->items()[j].isNumber() &&
                std::abs(numberAt(*coefficients, {file.model.xNames[j]})) > t * errors->items()[j].number();
    return std::to_string(sure) + " of " + std::to_string(file.model.xNames.size()) +
           " coefficients differ from 0 (95 %, jack-knife)";
}

CardSection robustnessSection(const ModelFile& file)
{
    CardSection section{"Robustness", {}};
    const Json* permutations = file.json.find("permutations");
    section.lines.push_back(
        {"permuted responses",
         permutations ? std::to_string(jsonAt(*permutations, {"q2s"}) ? permutations->find("q2s")->items().size() : 0) +
                            ": Q2 " + cardPercent(numberAt(*permutations, {"q2_intercept"})) +
                            " at no correlation, p " + base::writeShort(numberAt(*permutations, {"p"}), 3)
                      : notProven});
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k) {
        const ResponseLines response{file, k};
        section.lines.push_back({response.line("coefficients"), jackKnifeText(file, response.name())});
        section.lines.push_back({response.line("RMSECV with one component fewer"),
                                 cardFigure(lastOf(file.json, {"rmsecv", response.name()}, 1), response.unit())});
        section.lines.push_back({response.line("RMSECV with one component more"),
                                 cardFigure(response.number("rmsecv_one_more"), response.unit())});
    }
    return section;
}

CardSection transferSection(const ModelFile& file)
{
    const Json& transfer = *jsonAt(file.json, {"card", "transfer"});
    CardSection section{"Transfer from another instrument", {}};
    section.lines = {
        {"by", statedOr(textAt(transfer, {"by"}))},
        {"of model", statedOr(textAt(transfer, {"model"})) + ", SHA-256 " + statedOr(textAt(transfer, {"model_hash"}))},
        {"samples of both", cardFigure(numberAt(transfer, {"pairs"}), "")},
        {"master", statedOr(textAt(transfer, {"master", "file"}))},
        {"slave", statedOr(textAt(transfer, {"slave", "file"}))}};
    for (std::size_t k = 0; k < file.model.yNames.size(); ++k) {
        const ResponseLines response{file, k};
        for (const auto& [key, what] : {std::pair{"before", "difference before"},
                                        std::pair{"left_out", "difference after, each sample by the others"}})
            section.lines.push_back(
                {response.line(what),
                 cardFigure(numberAt(transfer, {"responses", response.name(), key}), response.unit())});
    }
    section.lines.push_back({"other figures", "of the model before, by the master"});
    return section;
}

CardSection trailSection(const app::ModelLife& life)
{
    CardSection section{"Trail", {}};
    for (const app::ModelEvent& event : life.events)
        section.lines.push_back({event.time, event.what +
                                                 (event.successor.empty() ? "" : " by “" + event.successor + "”") +
                                                 ", " + event.who + (event.reason.empty() ? "" : ": " + event.reason)});
    if (life.events.empty()) section.lines.push_back({"events", "none: the model is a draft"});
    return section;
}

} // namespace

std::vector<CardSection> cardSections(const ModelFile& file)
{
    std::vector<CardSection> sections{headSection(file), dataSection(file), makingSection(file)};
    if (file.model.yNames.empty()) {
        sections.push_back(rangeSection(file));
    } else {
        for (const auto section :
             {errorsSection, specificitySection, rangeSection, accuracySection, precisionSection, robustnessSection})
            sections.push_back(section(file));
    }
    if (jsonAt(file.json, {"card", "transfer"})) sections.push_back(transferSection(file));
    sections.push_back(trailSection(file.life));
    return sections;
}

std::string cardText(const std::vector<CardSection>& sections)
{
    std::string text;
    for (const CardSection& section : sections) {
        Table table;
        for (const CardLine& line : section.lines) table.add({"  " + line.what, line.value});
        text += (text.empty() ? "" : "\n") + section.title + "\n" + table.text();
    }
    return text;
}

std::string cardMarkdown(const std::vector<CardSection>& sections)
{
    const auto cell = [](const std::string& text) {
        std::string whole;
        for (const char letter : text) whole += letter == '|' ? "\\|" : letter == '\n' ? " " : std::string(1, letter);
        return whole;
    };
    std::string text = "# Card of a multivariate model\n";
    for (const CardSection& section : sections) {
        text += "\n## " + section.title + "\n\n| what | value |\n|---|---|\n";
        for (const CardLine& line : section.lines) text += "| " + cell(line.what) + " | " + cell(line.value) + " |\n";
    }
    return text;
}

} // namespace titer::cli
