// What tags had when the scrubber stands in the past.
#include "app/tags/past_values.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_past_values {

using namespace titer::app;
using Quality = FeedValue::Quality;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

// A sample each 10 s, the value is the time; from 500 to 600 s nothing was heard.
class Recorded : public TagFeed {
public:
    std::int64_t origin() const override { return 0; }
    double now() const override { return 1000.0; }
    bool isLive() const override { return true; }
    const std::vector<FeedTag>& tags() const override { return m_tags; }
    FeedValue value(std::string_view) const override { return {}; }
    std::vector<FeedPhase> phases() const override { return {}; }
    std::shared_ptr<const Run> run() const override { return nullptr; }
    void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window) override
    {
        asked = tags;
        ++asks;
        auto lines = std::make_shared<std::vector<DataTrace>>();
        for (std::size_t i = 0; i < tags.size(); ++i) {
            DataTrace line;
            for (double t = 0.0; t <= std::min(window.to, 1000.0); t += 10.0) {
                line.x.push_back(t);
                line.y.push_back(t > 500.0 && t < 600.0 ? nothing : t);
            }
            line.quality = {{0.0, 500.0, QualitySpan::Kind::Good},
                            {500.0, 600.0, QualitySpan::Kind::None},
                            {600.0, 1000.0, QualitySpan::Kind::Good}};
            lines->push_back(line);
        }
        emit linesRead(reader, lines);
    }
    void forget(int) override { ++forgotten; }

    std::vector<std::string> asked;
    int asks = 0, forgotten = 0;

private:
    std::vector<FeedTag> m_tags;
};

} // namespace

class TestPastValues : public QObject {
    Q_OBJECT

private slots:
    void isOffUntilATimeIsChosen()
    {
        Recorded feed;
        PastValues past(feed);
        QVERIFY(!past.isActive());
        past.moveTo(nothing);
        QVERIFY(!past.isActive());
        QCOMPARE(feed.forgotten, 0);
    }

    void givesTheLastValueUntilThatTime()
    {
        Recorded feed;
        PastValues past(feed);
        QSignalSpy changed(&past, &PastValues::changed);
        past.moveTo(347.0);
        QCOMPARE(past.value("src-1/a").quality, Quality::Bad); // not read yet
        QVERIFY(changed.wait());
        const FeedValue value = past.value("src-1/a");
        QCOMPARE(value.value, 340.0);
        QCOMPARE(value.time, 340.0);
        QCOMPARE(value.age, 7.0);
        QCOMPARE(value.quality, Quality::Good);
    }

    void saysThatNothingWasHeardThen()
    {
        Recorded feed;
        PastValues past(feed);
        QSignalSpy changed(&past, &PastValues::changed);
        past.moveTo(560.0);
        (void)past.value("src-1/a");
        QVERIFY(changed.wait());
        const FeedValue value = past.value("src-1/a");
        QCOMPARE(value.value, 500.0);
        QCOMPARE(value.quality, Quality::Bad);
        QCOMPARE(value.age, 60.0);
    }

    // However far it is dragged, a store is asked some times a second.
    void asksOnceForMovesThatFollowOneAnother()
    {
        Recorded feed;
        PastValues past(feed);
        QSignalSpy changed(&past, &PastValues::changed);
        past.moveTo(100.0);
        (void)past.value("src-1/a");
        (void)past.value("src-1/b");
        for (double t = 100.0; t < 200.0; t += 1.0) past.moveTo(t);
        QVERIFY(changed.wait());
        QCOMPARE(feed.asks, 1);
        QCOMPARE(feed.asked.size(), std::size_t(2));
        QCOMPARE(past.value("src-1/b").value, 190.0);
    }

    void letsGoWhenTheScrubberIsBackAtNow()
    {
        Recorded feed;
        PastValues past(feed);
        QSignalSpy changed(&past, &PastValues::changed);
        past.moveTo(100.0);
        (void)past.value("src-1/a");
        QVERIFY(changed.wait());
        past.moveTo(nothing);
        QVERIFY(!past.isActive());
        QCOMPARE(feed.forgotten, 1);
    }
};

TITER_TEST(TestPastValues)

} // namespace tst_past_values

#include "tst_past_values.moc"
