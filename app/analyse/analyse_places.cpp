// Columns of an analysis that something is about: that of a fault, or its batch, and the selected one with its place in the plant.
#include "app/analyse/analyse_session.h"

#include <algorithm>
#include <string_view>

namespace titer::app {

std::string faultColumnOf(const AnalyseSession& session)
{
    const std::optional<AnalyseFault>& fault = session.fault();
    return fault && fault->part == AnalyseFault::Part::Model && session.setup().roles.contains(fault->error.where)
               ? fault->error.where
               : std::string();
}

std::string faultBatchOf(const AnalyseSession& session)
{
    constexpr std::string_view place = "batch "; // as models of batches say it
    const std::optional<AnalyseFault>& fault = session.fault();
    return fault && fault->part == AnalyseFault::Part::Model && session.setup().ofBatches &&
                   fault->error.where.starts_with(place)
               ? fault->error.where.substr(place.size())
               : std::string();
}

base::Result<ColumnPlace> variablePlaceOf(const AnalyseSession& session)
{
    std::string name = session.variable(), unit;
    const auto analysis = session.analysis();
    if (name.empty() || !analysis)
        return base::inputError(
            base::say(CORE_TR("core", "No column is selected. Choose one in this pane or in another.")));
    const int course = analysis->batches ? analysis->batches->variableOf(name) : -1;
    if (course >= 0) {
        name = analysis->batches->model.names[std::size_t(course)];
        unit = analysis->batches->model.units[std::size_t(course)];
    } else {
        const std::vector<std::string>& names = analysis->model.xNames;
        const auto found = std::ranges::find(names, name);
        if (found != names.end()) unit = analysis->model.xUnits[std::size_t(found - names.begin())];
    }
    return flowsheetPlaceOf(session.document().plant().get(), name, unit);
}

} // namespace titer::app
