// Values and lines in the units that were chosen.
#include "app/tags/shown_feed.h"

#include "app/traces/scaled_trace.h"
#include "core/base/units/units.h"

namespace titer::app {

namespace {

constexpr const char* bareNumber = "1"; // what comes without a unit

const std::string& ownUnitOf(const FeedTag& tag)
{
    return tag.ownUnit.empty() ? tag.unit : tag.ownUnit;
}

} // namespace

std::string shownUnitOf(const FeedTag& tag)
{
    const std::string own = tag.unit.empty() ? bareNumber : tag.unit;
    const bool asModel = !tag.unitOfModel.empty() && (tag.perModel != 1.0 || base::sameDimension(tag.unitOfModel, own));
    const std::string shown = asModel            ? shownUnit(own, tag.unitOfModel, tag.measures)
                              : tag.unit.empty() ? std::string()
                                                 : shownUnit(own, own, tag.id);
    return tag.unit.empty() && shown == bareNumber ? std::string() : shown;
}

UnitScale scaleOf(const FeedTag& tag, const std::string& to)
{
    const std::string own = ownUnitOf(tag).empty() && !to.empty() ? bareNumber : ownUnitOf(tag);
    if (tag.perModel == 1.0 || base::sameDimension(own, to)) return unitScale(own, to);
    const std::optional<base::Unit> one = base::findUnit(own), other = base::findUnit(to);
    return one && other ? UnitScale{one->factor / (tag.perModel * other->factor)} : UnitScale();
}

ShownAs shownAs(const FeedTag* tag, const std::string& unit)
{
    const bool ofTag = tag && (unit == ownUnitOf(*tag) || base::sameDimension(unit, ownUnitOf(*tag)));
    if (!ofTag) {
        const std::string shown = unit.empty() ? unit : shownUnit(unit, unit);
        return {shown, unitScale(unit, shown)};
    }
    const std::string shown = tag->ownUnit.empty() ? shownUnitOf(*tag) : tag->unit;
    FeedTag like = *tag;
    like.unit = unit;
    like.ownUnit.clear();
    return {shown, scaleOf(like, shown)};
}

ShownFeed::ShownFeed(TagFeed& feed, QObject* parent)
    : TagFeed(parent)
    , m_feed(feed)
{
    connect(&feed, &TagFeed::tagsChanged, this, &ShownFeed::refresh);
    connect(&feed, &TagFeed::valuesChanged, this, &TagFeed::valuesChanged);
    connect(&feed, &TagFeed::phasesChanged, this, &TagFeed::phasesChanged);
    connect(&feed, &TagFeed::runChanged, this, &TagFeed::runChanged);
    connect(&feed, &TagFeed::linesRead, this, &ShownFeed::takeLines);
    connect(&ShownUnits::current(), &ShownUnits::changed, this, &ShownFeed::refresh);
    refresh();
}

ShownFeed::~ShownFeed()
{
    for (const auto& [own, reader] : m_readers) m_feed.forget(reader.number);
}

void ShownFeed::setUnit(const std::string& unit)
{
    if (unit == m_unit) return;
    m_unit = unit;
    refresh();
}

void ShownFeed::refresh()
{
    m_tags = m_feed.tags();
    m_scales.clear();
    for (FeedTag& tag : m_tags) {
        const std::string shown = shownUnitOf(tag);
        if (shown.empty()) continue;
        tag.ownUnit = tag.unit.empty() ? bareNumber : tag.unit;
        tag.unit = shown;
        if (!m_unit.empty() && kindOf(m_unit) && kindOf(m_unit) == kindOf(tag.unit)) tag.unit = m_unit;
        if (const UnitScale by = scaleOf(tag, tag.unit); !by.isSame()) m_scales.emplace(tag.id, by);
    }
    emit tagsChanged();
}

FeedValue ShownFeed::value(std::string_view tag) const
{
    FeedValue value = m_feed.value(tag);
    const auto found = m_scales.find(tag);
    if (found == m_scales.end()) return value;
    value.value = found->second.of(value.value);
    for (double& each : value.array) each = found->second.of(each);
    return value;
}

std::shared_ptr<const FeedBands> ShownFeed::bands(std::string_view tag, double deviation)
{
    std::shared_ptr<const FeedBands> bands = m_feed.bands(tag, deviation);
    const auto found = m_scales.find(tag);
    if (!bands || found == m_scales.end()) return bands;
    FeedBands shown = *bands;
    for (std::vector<double>* line : {&shown.low80, &shown.low50, &shown.middle, &shown.high50, &shown.high80})
        for (double& value : *line) value = found->second.of(value);
    return std::make_shared<const FeedBands>(std::move(shown));
}

void ShownFeed::ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window)
{
    Reader& own = m_readers[reader];
    if (own.number == 0) own.number = m_feed.reader();
    own.tags = tags;
    m_feed.ask(own.number, tags, window);
}

void ShownFeed::forget(int reader)
{
    const auto found = m_readers.find(reader);
    if (found == m_readers.end()) return;
    m_feed.forget(found->second.number);
    m_readers.erase(found);
}

void ShownFeed::takeLines(int number, const std::shared_ptr<const std::vector<DataTrace>>& lines)
{
    for (const auto& [own, reader] : m_readers) {
        if (reader.number != number) continue;
        std::shared_ptr<std::vector<DataTrace>> shown;
        for (std::size_t i = 0; lines && i < lines->size(); ++i) {
            const std::size_t place = (*lines)[i].tag;
            const auto found = place < reader.tags.size() ? m_scales.find(reader.tags[place]) : m_scales.end();
            if (found == m_scales.end()) continue;
            // Lines of many points are copied only where one of them changes.
            if (!shown) shown = std::make_shared<std::vector<DataTrace>>(*lines);
            scale((*shown)[i], found->second);
        }
        return emit linesRead(own, shown ? shown : lines);
    }
}

} // namespace titer::app

#include "app/tags/moc_shown_feed.cpp"
