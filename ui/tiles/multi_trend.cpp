// Plots above each other over one time axis with one cursor, two values to a plot.
#include "ui/tiles/parts/trend_stack.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace titer::tiles::multi_trend {

namespace {

constexpr connect::SettingSpec columns[] = {
    {.key = "left",
     .label = QT_TRANSLATE_NOOP("core", "Left axis"),
     .help = QT_TRANSLATE_NOOP("core", "one of the tags of the tile"),
     .required = true},
    {.key = "right",
     .label = QT_TRANSLATE_NOOP("core", "Right axis"),
     .help = QT_TRANSLATE_NOOP("core", "one of the tags of the tile")},
};
constexpr connect::SettingSpec settings[] = {
    {.key = "plot",
     .label = QT_TRANSLATE_NOOP("core", "Plots"),
     .kind = connect::SettingSpec::Kind::Table,
     .help = QT_TRANSLATE_NOOP("core", "which tags share a plot; all others are paired in order"),
     .many = true,
     .columns = columns},
    timeSetting,
};

class MultiTrend : public TrendStack {
public:
    MultiTrend(const TileContext& context, QWidget* parent)
        : TrendStack(context, parent, Tight::Scrolls)
    {
    }

    QString title() const override { return tile().title.empty() ? typeLabel() : TrendStack::title(); }

protected:
    QList<Group> groups() const override;

private:
    // At the right only where the unit is another.
    Group pairOf(std::size_t left, std::optional<std::size_t> right) const
    {
        Group group{{left, false}};
        if (right) group.append({*right, !tag(left) || !tag(*right) || tag(left)->unit != tag(*right)->unit});
        return group;
    }
};

QList<TrendStack::Group> MultiTrend::groups() const
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tile().tags.size(); ++i) open.push_back(i);
    const auto taken = [&](const std::string& id) -> std::optional<std::size_t> {
        const auto found = std::find_if(open.begin(), open.end(), [&](std::size_t i) { return tile().tags[i] == id; });
        if (found == open.end()) return {};
        const std::size_t place = *found;
        open.erase(found);
        return place;
    };
    QList<Group> groups;
    for (const connect::Settings& row : connect::rows(tile().settings, "plot")) {
        const auto left = taken(row.value("left"));
        if (left) groups.append(pairOf(*left, taken(row.value("right"))));
    }
    for (std::size_t i = 0; i < open.size(); i += 2)
        groups.append(pairOf(open[i], i + 1 < open.size() ? std::optional(open[i + 1]) : std::nullopt));
    return groups;
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new MultiTrend(context, parent);
}

} // namespace

extern const TileType multi_trend{
    .id = "multi_trend",
    .label = QT_TRANSLATE_NOOP("tiles", "Trends, stacked"),
    .help = QT_TRANSLATE_NOOP("tiles", "Up to eight values in plots above each other, with a common time axis and "
                                       "cursor."),
    .minColumns = 6,
    .minRows = 6,
    .columns = 6,
    .rows = 6,
    .maxTags = 8,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::multi_trend
