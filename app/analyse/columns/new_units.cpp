// Units of new rows.
#include "app/analyse/columns/new_units.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <map>

namespace titer::app {

using base::say;

namespace {

constexpr std::size_t maxNamed = 5; // columns of one sentence

std::string listOf(const std::vector<std::string>& names)
{
    std::vector<std::string> shown;
    for (const std::string& name : names) {
        if (shown.size() == maxNamed) {
            shown.push_back("…");
            break;
        }
        shown.push_back("“" + name + "”");
    }
    return base::join(shown, ", ");
}

base::Sentence sayOf(const std::string& names, const std::string& from, const std::string& to)
{
    if (to.empty())
        return say(CORE_TR("core", "{1}: in {2} here, and taken as it is, since the model states no unit."), names,
                   from);
    return say(CORE_TR("core", "{1}: in {2} here, and converted to {3}, the unit of the model."), names, from, to);
}

} // namespace

base::Notices unitNotices(const std::vector<std::string>& names, const std::vector<std::string>& units,
                          const studies::Sheet& sheet, const std::string& where)
{
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> columns; // by both units
    for (std::size_t j = 0; j < std::min(names.size(), units.size()); ++j) {
        const studies::Column* column = sheet.find(names[j]);
        if (!column || column->text || column->unit.empty() || column->unit == units[j]) continue;
        const std::string &from = column->unit, &to = units[j];
        const bool converts = base::findUnit(from) && base::findUnit(to) && base::sameDimension(from, to);
        if (to.empty() || converts) columns[{from, to}].push_back(names[j]);
    }
    base::Notices notices;
    for (const auto& [pair, of] : columns) notices.push_back({where, sayOf(listOf(of), pair.first, pair.second)});
    return notices;
}

} // namespace titer::app
