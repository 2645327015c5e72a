// Figures of journals that were counted by hand.
#include "core/alarm/figures.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_figures {

using namespace titer;
using namespace titer::alarm;

namespace {

constexpr std::int64_t begin = 1'772'323'200'000'000; // 2026-03-01T00:00:00Z [µs]

std::int64_t at(double minutes)
{
    return begin + std::llround(minutes * 60e6);
}

Transition transition(const char* id, double minutes, Transition::Act act, State before, State after,
                      Priority priority = Priority::Low)
{
    Transition made;
    made.time = at(minutes);
    made.alarm = id;
    made.name = std::string("Alarm ") + id;
    made.priority = priority;
    made.act = act;
    made.before = before;
    made.after = after;
    return made;
}

Transition raised(const char* id, double minutes, Priority priority = Priority::Low)
{
    return transition(id, minutes, Transition::Act::Raised, State::Normal, State::Unacknowledged, priority);
}

Transition acknowledged(const char* id, double minutes)
{
    return transition(id, minutes, Transition::Act::Acknowledged, State::Unacknowledged, State::Acknowledged);
}

} // namespace

class AlarmFigures : public QObject {
    Q_OBJECT

private slots:
    void countsWhatSpoke()
    {
        const std::vector<Transition> journal{
            raised("before", -1),
            raised("a", 0),
            transition("a", 1, Transition::Act::Returned, State::Unacknowledged, State::ReturnedUnacknowledged),
            transition("a", 2, Transition::Act::Raised, State::ReturnedUnacknowledged, State::Unacknowledged),
            // What is raised while it is shelved is not counted; what is unmasked while active is.
            transition("b", 3, Transition::Act::Raised, State::Shelved, State::Shelved),
            transition("b", 30, Transition::Act::Unshelved, State::Shelved, State::Unacknowledged),
            transition("c", 31, Transition::Act::Unshelved, State::Shelved, State::Acknowledged),
            transition("d", 40, Transition::Act::Unsuppressed, State::SuppressedDesign, State::Unacknowledged),
            raised("after", 120),
        };
        const Figures figures = figuresOf(journal, {}, at(0), at(120));
        QCOMPARE(figures.hours, 2.0);
        QCOMPARE(figures.raised, std::size_t(4));
        QCOMPARE(figures.perHour, 2.0);
        QCOMPARE(figures.perDay, 48.0);
        QCOMPARE(figures.perTenMinutes, 2.0 / 6.0);
        QCOMPARE(figures.inTenMinutes, (std::vector<std::size_t>{2, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0}));
        QCOMPARE(figures.maxInTenMinutes, std::size_t(2));
        QCOMPARE(figures.floodShare, 0.0);
        QCOMPARE(target::perHour.grade(figures.perHour), Grade::Good);
    }

    void knowsWhenAFloodBeginsAndEnds()
    {
        // 11 in the third 10 minutes, 5 in the fourth, 4 in the fifth: a flood of 20 of 65 minutes.
        std::vector<Transition> journal;
        for (int i = 0; i < 11; ++i) journal.push_back(raised("a", 20 + 0.5 * i));
        for (int i = 0; i < 5; ++i) journal.push_back(raised("b", 30 + i));
        for (int i = 0; i < 4; ++i) journal.push_back(raised("c", 40 + i));
        Figures figures = figuresOf(journal, {}, at(0), at(65));
        QCOMPARE(figures.floods, std::size_t(1));
        QCOMPARE(figures.floodShare, 20.0 / 65.0);
        QCOMPARE(figures.inTenMinutes.size(), std::size_t(7));
        QCOMPARE(figures.maxInTenMinutes, std::size_t(11)); // from 20:00 to 30:00, the end not counted
        // 10 are none, counted from the begin of the span.
        journal.erase(journal.begin());
        figures = figuresOf(journal, {}, at(0), at(65));
        QCOMPARE(figures.floods, std::size_t(0));
        QCOMPARE(figures.maxInTenMinutes, std::size_t(11)); // from 20:30 on
        // The last 10 minutes may be cut short.
        journal.clear();
        for (int i = 0; i < 11; ++i) journal.push_back(raised("a", 60 + 0.1 * i));
        QCOMPARE(figuresOf(journal, {}, at(0), at(65)).floodShare, 5.0 / 65.0);
    }

    void ranksTheMostFrequent()
    {
        std::vector<Transition> journal;
        const char* ids[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};
        for (int i = 0; i < 12; ++i)
            for (int k = 0; k <= i; ++k) journal.push_back(raised(ids[i], 100 * i + 7 * k));
        const Figures figures = figuresOf(journal, {}, at(0), at(2000));
        QCOMPARE(figures.raised, std::size_t(78));
        QCOMPARE(figures.topTen.size(), std::size_t(10));
        QCOMPARE(figures.topTen.front().alarm, std::string("l"));
        QCOMPARE(figures.topTen.front().name, std::string("Alarm l"));
        QCOMPARE(figures.topTen.front().count, std::size_t(12));
        QCOMPARE(figures.topTen.back().alarm, std::string("c"));
        QVERIFY(std::abs(figures.topTenShare - 75.0 / 78.0) < 1e-12);
        QVERIFY(figures.chattering.empty());
    }

    void findsWhatChatters()
    {
        // Three within a minute chatter, wherever the minute begins; three over a whole minute do not.
        const std::vector<Transition> journal{raised("a", 0.5), raised("b", 0.5), raised("a", 0.9),
                                              raised("b", 1.0), raised("a", 1.4), raised("b", 1.5)};
        const Figures figures = figuresOf(journal, {}, at(0), at(60));
        QCOMPARE(figures.chattering.size(), std::size_t(1));
        QCOMPARE(figures.chattering[0].alarm, std::string("a"));
        QCOMPARE(figures.chattering[0].count, std::size_t(3));
        QCOMPARE(target::chattering.grade(1.0), Grade::Poor);
    }

    void splitsByPriority()
    {
        std::vector<Transition> journal;
        for (int i = 0; i < 80; ++i) journal.push_back(raised("low", i, Priority::Low));
        for (int i = 0; i < 15; ++i) journal.push_back(raised("medium", 100 + i, Priority::Medium));
        for (int i = 0; i < 4; ++i) journal.push_back(raised("high", 200 + i, Priority::High));
        journal.push_back(raised("critical", 300, Priority::Critical));
        const Figures figures = figuresOf(journal, {}, at(0), at(1440));
        QVERIFY(std::abs(figures.low - target::low) < 1e-12);
        QVERIFY(std::abs(figures.medium - target::medium) < 1e-12);
        QVERIFY(std::abs(figures.high - target::high) < 1e-12);
    }

    void findsWhatIsStale()
    {
        const auto alarmStatus = [](const char* id, State state, double hours, std::int64_t clock = 0) {
            AlarmStatus made;
            made.id = id;
            made.state = state;
            made.active = true;
            made.since = at(-hours * 60.0);
            made.activeSince = clock != 0 ? clock : made.since;
            return made;
        };
        std::vector<AlarmStatus> statuses{alarmStatus("fresh", State::Unacknowledged, 23.9),
                                          alarmStatus("a day", State::Unacknowledged, 24.1),
                                          alarmStatus("old", State::Acknowledged, 90.0),
                                          alarmStatus("shelved", State::Shelved, 90.0),
                                          alarmStatus("1970", State::Acknowledged, 1.0, 5),
                                          alarmStatus("2099", State::Acknowledged, 30.0, at(3.9e7)),
                                          alarmStatus("acknowledged late", State::Acknowledged, 1.0, at(-26.0 * 60.0))};
        statuses.push_back(alarmStatus("returned", State::ReturnedUnacknowledged, 90.0));
        statuses.back().active = false;
        const Figures figures = figuresOf({}, statuses, at(-60), at(0));
        QCOMPARE(figures.stale, (std::vector<std::string>{"old", "2099", "acknowledged late", "a day"}));
    }

    void timesAnswers()
    {
        std::vector<Transition> journal{raised("a", 0), raised("b", 1),       acknowledged("a", 2),
                                        raised("c", 3), acknowledged("c", 4), acknowledged("z", 5)};
        Figures figures = figuresOf(journal, {}, at(0), at(60));
        QCOMPARE(figures.unanswered, std::size_t(1));
        QCOMPARE(figures.medianToAnswer, 90.0);
        journal.push_back(acknowledged("b", 31));
        figures = figuresOf(journal, {}, at(0), at(60));
        QCOMPARE(figures.unanswered, std::size_t(0));
        QCOMPARE(figures.medianToAnswer, 120.0);
    }

    void ofNothingAreNought()
    {
        const Figures figures = figuresOf({}, {}, at(0), at(60));
        QCOMPARE(figures.raised, std::size_t(0));
        QCOMPARE(figures.perHour, 0.0);
        QCOMPARE(figures.low, 0.0);
        QCOMPARE(figures.topTenShare, 0.0);
        QVERIFY(std::isnan(figures.medianToAnswer));
        QCOMPARE(figuresOf({}, {}, at(60), at(0)).hours, 0.0);
    }
};

TITER_TEST(AlarmFigures)

} // namespace tst_figures

#include "tst_figures.moc"
