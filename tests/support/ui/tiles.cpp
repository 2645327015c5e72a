#include "tests/support/ui/tiles.h"

#include "generated/tiles_catalogue.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>
#include <numbers>

namespace titer::support {

Stage::Stage(std::vector<app::FeedTag> tags)
    : feed(std::make_unique<FakeFeed>(std::move(tags)))
    , alarms(std::make_unique<FakeAlarms>())
{
}

Stage::~Stage() = default;

tiles::TileView& Stage::show(const app::Tile& tile, QSize size, double span)
{
    for (const tiles::TileType* type : tiles::all()) {
        if (tile.type != type->id) continue;
        card = std::make_unique<widgets::Card>();
        auto* body = static_cast<widgets::Card*>(card.get())->body();
        auto* title = new widgets::Label({}, look::Type::Strong);
        auto* remark = new widgets::Label({}, look::Type::Caption, look::Token::Muted);
        auto* head = new QHBoxLayout;
        head->addWidget(title, 1);
        head->addWidget(remark);
        body->addLayout(head);
        view = type->make({*feed, *alarms}, card.get());
        body->addWidget(view, 1);
        const auto report = [this, title, remark] {
            title->setText(view->title());
            remark->setText(view->remark());
        };
        QObject::connect(view, &tiles::TileView::headChanged, title, report);
        view->setTile(tile);
        view->setSpan(span);
        report();
    }
    Q_ASSERT(view);
    card->setAttribute(Qt::WA_DontShowOnScreen);
    card->resize(size);
    card->show();
    settle();
    return *view;
}

void Stage::settle()
{
    support::settle();
    if (const auto* live = qobject_cast<const tiles::LiveTile*>(view))
        QVERIFY(QTest::qWaitFor([&] { return !live->isVisible() || !live->isDue(); }));
    support::settle();
}

QImage Stage::picture(const QString& name)
{
    settle();
    return support::picture(*card, name, card->size());
}

app::DataTrace wave(double from, double to, int count, double mean, double swing)
{
    app::DataTrace line;
    line.x.reserve(std::size_t(count));
    line.y.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        line.x.push_back(from + (to - from) * i / (count - 1));
        line.y.push_back(mean + swing * std::sin(2 * std::numbers::pi * 7 * i / count) +
                         0.1 * swing * std::sin(2 * std::numbers::pi * 97 * i / count));
    }
    line.quality = {{from, to, app::QualitySpan::Kind::Good}};
    return line;
}

app::AlarmRow lowAlarm(const std::string& id, const std::string& name, const std::string& tag, double limit)
{
    app::AlarmRow row = alarmRow(id, name, tag, alarm::Priority::High);
    row.definition.kind = alarm::Kind::Below;
    row.definition.limit = limit;
    return row;
}

app::FeedValue badValue(connect::Status status)
{
    app::FeedValue value;
    value.status = status;
    return value;
}

app::FeedValue staleValue(double number, double age)
{
    app::FeedValue value;
    value.value = number;
    value.quality = app::FeedValue::Quality::Stale;
    value.status = connect::status::good;
    value.age = age;
    return value;
}

} // namespace titer::support
