#include "core/economics/results/cost_comparison.h"

namespace titer::economics {

using base::Json;
using base::say;

base::Result<std::vector<CostChange>> costChanges(const CostOfGoods& from, const CostOfGoods& to, Grouping grouping)
{
    if (from.currency != to.currency)
        return base::inputError("economics/currency",
                                say(CORE_TR("core", "One plant counts in {1}, the other in {2}; write both in one "
                                                    "currency."),
                                    from.currency, to.currency));
    if (!(from.product > 0.0) || !(to.product > 0.0))
        return base::inputError("economics", say(CORE_TR("core", "Only costs per mass of product can be compared, and "
                                                                 "one of the plants makes none.")));
    const std::span<const std::string_view> names = groupsOf(grouping);
    const std::vector<double> before = costsBy(from, grouping), after = costsBy(to, grouping);
    std::vector<CostChange> changes;
    for (std::size_t i = 0; i < names.size(); ++i)
        changes.push_back({std::string(names[i]), from.perMass(before[i]), to.perMass(after[i])});
    return changes;
}

Json waterfallJson(const std::vector<CostChange>& changes)
{
    Json list = Json::array();
    for (const CostChange& change : changes)
        list.push(Json::object(
            {{"class", change.id}, {"from", change.from}, {"to", change.to}, {"change", change.to - change.from}}));
    return list;
}

} // namespace titer::economics
