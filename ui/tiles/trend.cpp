// Values over time on one or two axes.
#include "ui/tiles/parts/trend_stack.h"

#include <QCoreApplication>

namespace titer::tiles::trend {

namespace {

constexpr connect::SettingSpec settings[] = {timeSetting};

class Trend : public TrendStack {
public:
    using TrendStack::TrendStack;

protected:
    // The first unit stands at the left, all others at the right.
    QList<Group> groups() const override
    {
        Group group;
        const app::FeedTag* first = tag(0);
        for (std::size_t i = 0; i < tile().tags.size(); ++i)
            group.append({i, first && tag(i) && tag(i)->unit != first->unit});
        return {group};
    }
};

TileView* make(const TileContext& context, QWidget* parent)
{
    return new Trend(context, parent);
}

} // namespace

extern const TileType trend{
    .id = "trend",
    .label = QT_TRANSLATE_NOOP("tiles", "Trend"),
    .help = QT_TRANSLATE_NOOP("tiles",
                              "Values over time with their alarm limits, the present at the right. L sets the limits."),
    .minColumns = 3,
    .minRows = 3,
    .columns = 4,
    .rows = 4,
    .maxTags = 4,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::trend
