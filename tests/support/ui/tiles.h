// A tile on a stage: a feed and alarms that a test fills, the tile as a board would hold it, and pictures of it.
#pragma once

#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/picture.h"
#include "ui/tiles/parts/tile_type.h"

#include <QSize>

#include <memory>

namespace titer::support {

struct Stage {
    explicit Stage(std::vector<app::FeedTag> tags = {});
    ~Stage();
    Stage(Stage&&) = default;

    // Makes the tile and shows it with a day up to now.
    tiles::TileView& show(const app::Tile& tile, QSize size, double span = 86400.0);
    // Until it has drawn what it was given last.
    void settle();
    // In a card with its title row, roughly as a board frames it.
    QImage picture(const QString& name);

    std::unique_ptr<FakeFeed> feed;
    std::unique_ptr<FakeAlarms> alarms;
    std::unique_ptr<QWidget> card;
    tiles::TileView* view = nullptr; // in the card
};

// `count` points around `mean`, with a swing of `swing`.
app::DataTrace wave(double from, double to, int count, double mean, double swing);
// High priority, "at least `limit`", active and not acknowledged.
app::AlarmRow lowAlarm(const std::string& id, const std::string& name, const std::string& tag, double limit);
app::FeedValue badValue(connect::Status status);
app::FeedValue staleValue(double value, double age);

} // namespace titer::support
