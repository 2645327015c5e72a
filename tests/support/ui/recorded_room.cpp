#include "tests/support/ui/recorded_room.h"

#include "app/live/connectors.h"
#include "core/store/history/historian.h"
#include "core/store/history/intervals.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/plot/trend/trend_plot.h"

#include <QTest>

namespace titer::support {

using store::Interval;

RecordedRoom::RecordedRoom(const std::function<void(const std::string& store)>& more)
    : window((app::addBuiltInConnectors(plugins), work()))
{
    const QString path = folder.filePath(QStringLiteral("p.titer"));
    makeProject(path);
    if (more) more(store::historyFolder(path.toStdString()));
    window.resize(1920, 1080);
    window.show();
    QVERIFY(window.files().open(path));
    window.pages().show(QStringLiteral("data"));
    QTRY_VERIFY_WITH_TIMEOUT(
        !page().traces().trends()->column()->plots().isEmpty() && page().traces().trends()->isCurrent(), longRead);
}

std::string RecordedRoom::folderOfStore() const
{
    return store::historyFolder(document.path().toStdString());
}

plot::IntervalLane* RecordedRoom::lane()
{
    return page().traces().trends()->lane();
}

const plot::TrendModel& RecordedRoom::plot(int index)
{
    return page().traces().trends()->column()->plots()[index]->model();
}

// Without the window, which would run the plant meanwhile.
void RecordedRoom::makeProject(const QString& path)
{
    app::Document made(solve::catalogue());
    QVERIFY(made.newFromExample("cho-fed-batch"));
    QVERIFY(made.createProject(path));
    const auto id = made.project()->ask([](store::ProjectFile& file) { return file.newSourceId(); });
    QVERIFY(id);
    source = *id;
    record(store::historyFolder(path.toStdString()));
    const std::vector<connect::Source> sources{{source, "Head", "simulated_plant", {}, true}};
    QVERIFY(made.project()->ask([&](store::ProjectFile& file) { return file.saveSources(sources); }));
    QVERIFY(made.closeProject());
}

void RecordedRoom::record(const std::string& history)
{
    auto historian = store::Historian::open(history);
    QVERIFY(historian);
    const auto temperature = historian->tag({0, source, "TI-101", {}, "°C", connect::TagKind::Number, false});
    const auto oxygen = historian->tag({0, source, "AI-102", {}, "%", connect::TagKind::Number, false});
    QVERIFY(temperature && oxygen);
    for (int i = 0; i < 3600; i += 10) {
        if (i >= 1200 && i < 1800) continue;
        const std::int64_t time = start + i * second;
        const std::int64_t received = i >= 2400 && i < 2700 ? start + 2750 * second : time;
        const store::Point point{time, received, 37.0 + i * 0.001, connect::status::good};
        QVERIFY(historian->append(*temperature, {&point, 1}));
        QVERIFY(historian->append(*oxygen, {&point, 1}));
    }
    for (const auto& [from, to] : {std::pair{1195, 1795}, {2395, 2695}})
        QVERIFY(historian->addGap(
            {0, source, 0, start + from * second, start + to * second, connect::Gap::Cause::Disconnected, -1, {}}));
    QVERIFY(historian->commit(start + 3600 * second));
    QVERIFY(historian->close());
    auto intervals = store::Intervals::open(history);
    QVERIFY(intervals);
    const auto add = [&](Interval::Kind kind, const char* name, std::int64_t from, std::int64_t to,
                         std::int64_t parent = 0) {
        const auto id = intervals->add({.kind = kind,
                                        .name = name,
                                        .parent = parent,
                                        .from = start + from * second,
                                        .to = start + to * second,
                                        .openedBy = "hand"});
        return id ? *id : 0;
    };
    const std::int64_t batch = add(Interval::Kind::Batch, "B-0417", 0, 3590);
    QVERIFY(batch && add(Interval::Kind::Phase, "Growth", 0, 1500, batch));
    QVERIFY(add(Interval::Kind::Phase, "Feed", 1500, 3590, batch));
    QVERIFY(add(Interval::Kind::Excursion, "too hot", 3000, 3100));
    QVERIFY(add(Interval::Kind::Annotation, "antifoam", 600, 600));
}

} // namespace titer::support
