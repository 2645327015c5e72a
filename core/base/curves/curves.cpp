#include "core/base/curves/curves.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::base {

const CurveNotes* CurveExport::log() const
{
    const auto found = std::find_if(notes.begin(), notes.end(), [](const CurveNotes& each) {
        const std::string name = lowerAscii(each.name);
        return name == "run log" || name == "logbook";
    });
    return found == notes.end() ? nullptr : &*found;
}

CurveNotes CurveExport::phases() const
{
    CurveNotes phases{"Phase", {}, {}};
    const CurveNotes* own = log();
    for (std::size_t i = 0; own && i < own->at.size(); ++i) {
        std::string_view text = own->texts[i];
        if (!startsWith(text, "Phase ")) continue;
        text.remove_prefix(6);
        if (const std::size_t state = text.find(" ("); state != std::string_view::npos) text = text.substr(0, state);
        phases.at.push_back(own->at[i]);
        phases.texts.emplace_back(trimmed(text));
    }
    return phases;
}

std::optional<MethodStart> methodStart(const CurveExport& curves)
{
    const CurveNotes* log = curves.log();
    for (std::size_t i = 0; log && i < log->at.size(); ++i) {
        std::string_view text = log->texts[i];
        const std::size_t begin = text.find("Run ");
        if (!startsWith(text, "Method ") && !startsWith(text, "Manual ")) continue;
        if (begin == std::string_view::npos) continue;
        text = trimmed(text.substr(begin + 4));
        text = trimmed(text.substr(0, std::min(text.find(", "), text.size())));
        for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst})
            if (readWrittenTime(text, order)) return MethodStart{std::string(text), log->at[i]};
    }
    return std::nullopt;
}

Sentence unreadCells(const CurveExport& curves)
{
    return say(CORE_TR("core", "{1} cells do not contain what their curve consists of and are left out."),
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

} // namespace titer::base
