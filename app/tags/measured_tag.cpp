#include "app/tags/measured_tag.h"

#include "core/model/types/unit_type.h"

namespace titer::app {

void reportWhatItMeasures(FeedTag& tag, const std::string& name, const model::Plant& plant)
{
    const twin::Tag recorded{name, tag.unit};
    base::Errors errors;
    const std::vector<twin::MappedTag> mapped = twin::mapTags(plant, std::span(&recorded, 1), {}, errors);
    if (mapped.empty() || !mapped.front().link) return;
    tag.measures = "model/" + mapped.front().variable;
    tag.unitOfModel = model::displayUnitOf(plant, mapped.front().link->target);
    tag.perModel = mapped.front().link->factor;
}

UnitScale scaleTo(const twin::Link& link, const std::string& unit)
{
    const std::optional<base::Unit> to = base::findUnit(unit);
    if (!to) return {};
    return {link.unit.factor / (link.factor * to->factor), (link.unit.offset / link.factor - to->offset) / to->factor};
}

} // namespace titer::app
