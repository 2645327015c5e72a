#include "core/base/curves/curves.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <set>

namespace titer::base {

const CurveNotes* CurveExport::log() const
{
    const auto found = std::find_if(notes.begin(), notes.end(), [](const CurveNotes& each) {
        const std::string name = lowerAscii(each.name);
        return name == "run log" || name == "logbook";
    });
    return found == notes.end() ? nullptr : &*found;
}

bool CurveExport::hasTimes() const
{
    return std::any_of(curves.begin(), curves.end(), [](const Curve& curve) { return !curve.times.empty(); });
}

namespace {

void note(const CurveNotes& log, std::size_t i, std::string_view text, CurveNotes& phases)
{
    phases.at.push_back(log.at[i]);
    phases.texts.emplace_back(trimmed(text));
    if (!log.times.empty()) phases.times.push_back(log.times[i]);
}

// "Block Column_Wash", "End Block": those that no other block contains. One that ends where it begins is no phase.
CurveNotes blocksOf(const CurveNotes& log)
{
    CurveNotes blocks{"Phase", {}, {}};
    int depth = 0;
    for (std::size_t i = 0; i < log.at.size(); ++i) {
        const std::string_view text = log.texts[i];
        if (startsWith(text, "Block ") && depth++ == 0) {
            const bool isAtOnce = !blocks.at.empty() && blocks.at.back() == log.at[i] &&
                                  (log.times.empty() || blocks.times.back() == log.times[i]);
            if (isAtOnce) {
                blocks.at.pop_back();
                blocks.texts.pop_back();
                if (!log.times.empty()) blocks.times.pop_back();
            }
            note(log, i, text.substr(6), blocks);
        }
        if (startsWith(lowerAscii(text), "end block") || startsWith(lowerAscii(text), "end_block"))
            depth = std::max(depth - 1, 0);
    }
    return blocks;
}

// "16.06.2009, 21:51:45, Method : …", "10/3/2024 12:00:29 PM +09:00 Method: …": date, time of day and zone at the
// begin.
std::string dateAndTimeIn(std::string_view text)
{
    std::string found;
    int words = 0;
    while (!text.empty() && words < 4) {
        const std::size_t length = std::min(text.find_first_of(" ,"), text.size());
        const std::string word(text.substr(0, length));
        text = trimmed(text.substr(std::min(length + 1, text.size())));
        if (word.empty()) continue;
        const std::string lower = lowerAscii(word);
        const bool belongs = words == 0   ? isDigit(word.front())
                             : words == 1 ? isDigit(word.front()) && word.find(':') != std::string::npos
                                          : lower == "am" || lower == "pm" || readZone(word).has_value();
        if (!belongs) break;
        found += (found.empty() ? "" : " ") + word;
        ++words;
    }
    return found;
}

} // namespace

CurveNotes CurveExport::phases() const
{
    CurveNotes phases{"Phase", {}, {}};
    const CurveNotes* own = log();
    for (std::size_t i = 0; own && i < own->at.size(); ++i) {
        std::string_view text = own->texts[i];
        if (!startsWith(text, "Phase ")) continue;
        text.remove_prefix(6);
        if (const std::size_t state = text.find(" ("); state != std::string_view::npos) text = text.substr(0, state);
        note(*own, i, text, phases);
    }
    return own && phases.at.empty() ? blocksOf(*own) : phases;
}

std::optional<MethodStart> methodStart(const CurveExport& curves)
{
    const CurveNotes* log = curves.log();
    for (std::size_t i = 0; log && i < log->at.size(); ++i) {
        const std::string_view text = log->texts[i];
        const std::size_t begin = text.find("Run ");
        if (!startsWith(text, "Method ") && !startsWith(text, "Manual ")) continue;
        if (begin == std::string_view::npos) continue;
        const std::string start = dateAndTimeIn(trimmed(text.substr(begin + 4)));
        const auto time = log->times.empty() ? std::nullopt : std::optional(log->times[i]);
        for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst})
            if (readWrittenTime(start, order)) return MethodStart{start, log->at[i], time};
    }
    return std::nullopt;
}

CurveColumn columnInLog(const CurveExport& curves)
{
    const CurveNotes* log = curves.log();
    for (std::size_t i = 0; log && i < log->at.size(); ++i) {
        const std::string_view text = log->texts[i];
        if (!startsWith(text, "Base CV, ") && !startsWith(text, "Base Volume, ")) continue;
        std::string_view behind = text.substr(text.find(", ") + 2);
        if (startsWith(behind, "Vc=")) behind.remove_prefix(3);
        const std::size_t open = behind.find('{'), close = behind.find('}');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) continue;
        const std::optional<double> number = readNumber(behind.substr(0, open));
        const std::string unit = writtenUnit(behind.substr(open + 1, close - open - 1));
        if (!number || !(*number > 0.0) || !sameDimension(unit, "m3")) continue;
        CurveColumn column{{}, fromUnit(*number, unit), 0.0};
        if (const std::size_t comma = behind.find(", ", close); comma != std::string_view::npos)
            column.name = trimmed(behind.substr(comma + 2));
        if (column.name == "Any") column.name.clear();
        return column;
    }
    return {};
}

Sentence unreadCells(const CurveExport& curves)
{
    return say(CORE_TR("core", "{1} cells do not contain data of their curve and are ignored."),
               std::to_string(curves.unread));
}

std::string curveIn(const std::string& name, std::string& run)
{
    const std::size_t colon = name.find(':');
    if (colon == std::string::npos) return name;
    std::size_t begin = colon + 1;
    while (begin < name.size() && isDigit(name[begin])) ++begin;
    const bool isNumbered = begin > colon + 1 && begin + 1 < name.size() && name[begin] == '_';
    run = std::string(trimmed(name.substr(0, colon)));
    return std::string(trimmed(name.substr(isNumbered ? begin + 1 : colon + 1)));
}

std::string systemUnit(const std::string& written)
{
    if (written == "C") return "°C";
    return written.empty() ? std::string() : writtenUnit(written);
}

void makeDifferent(std::vector<std::string>& names)
{
    std::set<std::string> taken;
    for (std::string& each : names) {
        const std::string name = each;
        for (int k = 2; !taken.insert(each).second; ++k) each = name + " " + std::to_string(k);
    }
}

void makeDifferent(std::vector<Curve>& curves)
{
    std::vector<std::string> names;
    for (const Curve& curve : curves) names.push_back(curve.name);
    makeDifferent(names);
    for (std::size_t i = 0; i < names.size(); ++i) curves[i].name = names[i];
}

} // namespace titer::base
