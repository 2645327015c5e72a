#include "app/tags/measured_tag.h"

#include "core/model/types/unit_type.h"

namespace titer::app {

void reportWhatItMeasures(FeedTag& tag, const std::string& name, const model::Plant& plant)
{
    const twin::Tag recorded{name, tag.unit};
    base::Errors errors;
    const std::vector<twin::MappedTag> mapped = twin::mapTags(plant, std::span(&recorded, 1), {}, errors);
    if (!mapped.empty()) reportWhatItMeasures(tag, mapped.front(), plant);
}

void reportWhatItMeasures(FeedTag& tag, const twin::MappedTag& mapped, const model::Plant& plant)
{
    if (!mapped.link) return;
    tag.measures = "model/" + mapped.variable;
    tag.unitOfModel = model::displayUnitOf(plant, mapped.link->target);
    tag.perModel = mapped.link->factor;
}

ShownAs shownAs(const std::string& id, const std::string& unit, const model::Plant* plant)
{
    FeedTag tag;
    tag.id = id;
    tag.unit = unit;
    if (plant) reportWhatItMeasures(tag, id.substr(id.find('/') + 1), *plant);
    return shownAs(&tag, unit);
}

} // namespace titer::app
