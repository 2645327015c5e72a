// Columns on the flowsheet.
#include "app/analyse/columns/flowsheet_place.h"

#include "core/twin/mapping.h"

#include <array>

namespace titer::app {

using base::say;

base::Result<ColumnPlace> flowsheetPlaceOf(const model::Plant* plant, const std::string& column,
                                           const std::string& unit)
{
    if (!plant)
        return base::inputError(column, say(CORE_TR("core", "The plant has faults, so that no column can be found on "
                                                            "it. Correct them on the page Design first.")));
    const std::array<twin::Tag, 1> tags{twin::Tag{column, unit}};
    const std::vector<twin::Suggestion> found = twin::suggestMappings(*plant, tags);
    if (found.empty())
        return base::inputError(column, say(CORE_TR("core", "“{1}” is called like no variable of the plant that is "
                                                            "open and measures its dimension. Open the plant that the "
                                                            "table is of, or state its tag on the page Data."),
                                            column));
    const std::string& variable = found.front().variable;
    return ColumnPlace{variable, variable.substr(0, variable.find('.'))};
}

} // namespace titer::app
