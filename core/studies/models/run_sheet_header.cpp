// The comment of a run sheet that states its study, and back.
#include "core/studies/models/run_sheet.h"

#include "core/base/json.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"

namespace titer::studies {

using base::Json;
using base::say;

namespace {

constexpr std::string_view mark = "# titer.study/1";

std::string kindName(Factor::Kind kind)
{
    return kind == Factor::Kind::Categorical ? "categorical" : kind == Factor::Kind::Mixture ? "mixture" : "continuous";
}

Json factorJson(const Factor& factor)
{
    Json json = Json::object();
    json["name"] = factor.name;
    json["unit"] = factor.unit;
    json["kind"] = kindName(factor.kind);
    if (factor.categorical()) {
        json["levels"] = Json::array();
        for (const std::string& level : factor.levels) json["levels"].push(level);
    } else {
        json["low"] = factor.low;
        json["high"] = factor.high;
    }
    if (factor.hardToChange) json["hard"] = true;
    return json;
}

} // namespace

std::string writeStudyHeader(const StudyHeader& header)
{
    Json study = Json::object();
    study["kind"] = header.kind;
    study["seed"] = double(header.seed);
    study["factors"] = Json::array();
    for (const Factor& factor : header.factors) study["factors"].push(factorJson(factor));
    study["model"] = Json::array();
    for (const std::string& term : header.model) study["model"].push(term);
    if (!header.constraints.empty()) study["constraints"] = Json::array();
    for (const std::string& constraint : header.constraints) study["constraints"].push(constraint);
    return std::string(mark) + " " + study.write(false);
}

namespace {

base::Error fault(base::Sentence what)
{
    return base::inputError("line 1", std::move(what));
}

std::string_view firstLine(std::string_view text)
{
    if (base::startsWith(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
    std::string_view line = base::split(text, '\n').front();
    if (base::endsWith(line, "\r")) line.remove_suffix(1);
    return line;
}

std::string textOf(const Json* json)
{
    return json && json->isString() ? json->string() : std::string();
}

base::Result<Factor> readFactorJson(const Json& json)
{
    Factor factor{.name = textOf(json.find("name")), .unit = textOf(json.find("unit"))};
    const std::string kind = textOf(json.find("kind"));
    const Json* hard = json.find("hard");
    factor.hardToChange = hard && hard->isBool() && hard->boolean();
    if (kind == "categorical") {
        factor.kind = Factor::Kind::Categorical;
        if (const Json* levels = json.find("levels"))
            for (const Json& level : levels->items()) factor.levels.push_back(textOf(&level));
        return factor;
    }
    if (kind == "mixture") factor.kind = Factor::Kind::Mixture;
    const Json *low = json.find("low"), *high = json.find("high");
    if (!low || !high || !low->isNumber() || !high->isNumber())
        return fault(say(CORE_TR("core", "The header comment gives no bounds for the factor “{1}”. Restore the line "
                                         "that Titer wrote."),
                         factor.name));
    factor.low = low->number();
    factor.high = high->number();
    return factor;
}

base::Result<StudyHeader> headerOf(const Json& json)
{
    StudyHeader header{.kind = textOf(json.find("kind"))};
    if (const Json* seed = json.find("seed"); seed && seed->isNumber())
        header.seed = base::wholeNumber<std::uint64_t>(seed->number()).value_or(header.seed);
    if (const Json* factors = json.find("factors"))
        for (const Json& item : factors->items()) {
            const base::Result<Factor> factor = readFactorJson(item);
            if (!factor) return factor.error();
            header.factors.push_back(*factor);
        }
    if (const Json* model = json.find("model"))
        for (const Json& term : model->items()) header.model.push_back(textOf(&term));
    if (const Json* constraints = json.find("constraints"))
        for (const Json& constraint : constraints->items()) header.constraints.push_back(textOf(&constraint));
    if (const base::Errors errors = checkFactors(header.factors); !errors.empty()) return errors.front();
    return header;
}

// A spreadsheet takes the comment for cells: it quotes them, and fills the line up with separators.
std::string unspread(std::string_view line, char separator)
{
    base::CsvCells cells;
    cells.split(line, separator);
    std::string text;
    for (std::size_t c = 0; c < cells.size(); ++c) text += (c > 0 ? "," : "") + std::string(cells[c]);
    const std::size_t end = text.rfind('}');
    return text.substr(0, end == std::string::npos ? end : end + 1);
}

base::Sentence damageOf(std::string_view line)
{
    for (const std::string_view curly : {"“", "”", "„"})
        if (line.find(curly) != std::string_view::npos)
            return say(CORE_TR("core", "The header comment of the run sheet contains curly quotes instead of "
                                       "straight ones. Restore the line that Titer wrote."));
    if (line.find_last_not_of("\",;\t ") != line.rfind('}'))
        return say(CORE_TR("core", "The header comment of the run sheet is cut off: the closing } is missing. "
                                   "Restore the line that Titer wrote."));
    return say(CORE_TR("core", "The header comment of the run sheet is damaged. Restore the line that Titer wrote."));
}

} // namespace

base::Result<StudyHeader> readStudyHeader(std::string_view text)
{
    const std::string_view line = firstLine(text);
    if (line.substr(0, 2).find('#') == std::string_view::npos || line.find("titer.study/1") == std::string_view::npos)
        return fault(say(CORE_TR("core", "The file does not begin with the line “# titer.study/1” of a run sheet. "
                                         "Use the file that “titer-cli doe design” wrote.")));
    for (const std::string& candidate :
         {std::string(line), unspread(line, ','), unspread(line, ';'), unspread(line, '\t')}) {
        base::Errors errors;
        if (!base::startsWith(candidate, mark)) continue;
        const Json json = base::readJson(std::string_view(candidate).substr(mark.size()), errors);
        if (errors.empty() && json.isObject()) return headerOf(json);
    }
    return fault(damageOf(line));
}

} // namespace titer::studies
