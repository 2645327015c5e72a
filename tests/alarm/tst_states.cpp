// The states of ISA-18.2-2016: every state with every event.
#include "tests/support/core/alarm_rig.h"
#include "tests/support/test_program.h"

namespace tst_states {

using namespace titer;
using namespace titer::alarm;
using test::AlarmRig;

namespace {

constexpr int never = -1; // in the table: there is no such thing in this state

// An alarm that latches where asked, suppressed while S is not 0.
AlarmRig rig(bool latch)
{
    Definition definition = test::highAlarm();
    definition.latch = latch;
    definition.suppression = "`src/S`";
    AlarmRig rig({definition});
    rig.run("X:0=40 S:0=0");
    rig.reported();
    return rig;
}

struct Place {
    const char* name;
    bool latch;
    const char* script; // brings it there, up to 9 s
    State state;
    // What comes of each event: the state after it, or `never` where it is refused or passed over.
    int raise, giveBack, acknowledge, reset, shelve, unshelve, shelvingOver, suppress, unsuppress, takeOut, putBack;
};

constexpr int A = int(State::Normal), B = int(State::Unacknowledged), C = int(State::Acknowledged),
              D = int(State::ReturnedUnacknowledged), E = int(State::Shelved), F = int(State::SuppressedDesign),
              G = int(State::OutOfService), no = never;

// clang-format off
const Place places[] = {
    //                                                                                        raise back ack reset shelve unsh over supp unsu out putback
    {"normal",                      false, "",                                             State::Normal,                 B, no, no, no, E, no, no, F, no, G, no},
    {"unacknowledged",              false, "X:1=51",                                       State::Unacknowledged,         no, D, C, no, E, no, no, F, no, G, no},
    {"acknowledged",                false, "X:1=51 ack:2",                                 State::Acknowledged,           no, A, no, no, E, no, no, F, no, G, no},
    {"returned",                    false, "X:1=51 X:2=40",                                State::ReturnedUnacknowledged, B, no, A, no, E, no, no, F, no, G, no},
    {"shelved, quiet",              false, "shelve:1=100",                                 State::Shelved,                E, no, no, no, E, A, A, F, no, G, no},
    {"shelved, unacknowledged",     false, "X:1=51 shelve:2=100",                          State::Shelved,                no, E, E, no, E, C, B, F, no, G, no},
    {"shelved, acknowledged",       false, "X:1=51 ack:2 shelve:3=100",                    State::Shelved,                no, E, no, no, E, C, B, F, no, G, no},
    {"shelved, raised since",       false, "shelve:1=100 X:2=51",                          State::Shelved,                no, E, no, no, E, C, B, F, no, G, no},
    {"shelved, returned unseen",    false, "X:1=51 shelve:2=100 X:3=40",                   State::Shelved,                E, no, E, no, E, A, D, F, no, G, no},
    {"suppressed, quiet",           false, "S:1=1",                                        State::SuppressedDesign,       F, no, no, no, no, no, no, no, A, G, no},
    {"suppressed, unacknowledged",  false, "X:1=51 S:2=1",                                 State::SuppressedDesign,       no, F, F, no, no, no, no, no, B, G, no},
    {"suppressed, acknowledged",    false, "X:1=51 ack:2 S:3=1",                           State::SuppressedDesign,       no, F, no, no, no, no, no, no, B, G, no},
    {"suppressed, returned unseen", false, "X:1=51 S:2=1 X:3=40",                          State::SuppressedDesign,       F, no, F, no, no, no, no, no, D, G, no},
    {"suppressed, raised and back", false, "S:1=1 X:2=51 X:3=40",                          State::SuppressedDesign,       F, no, no, no, no, no, no, no, A, G, no},
    {"suppressed and shelved",      false, "X:1=51 shelve:2=100 S:3=1",                    State::SuppressedDesign,       no, F, F, no, no, F, F, no, E, G, no},
    {"out of service, quiet",       false, "out:1",                                        State::OutOfService,           G, no, no, no, no, no, no, G, no, no, A},
    {"out of service, active",      false, "X:1=51 ack:2 out:3",                           State::OutOfService,           no, G, no, no, no, no, no, G, no, no, B},
    {"out of service, owing",       false, "X:1=51 out:2",                                 State::OutOfService,           no, G, G, no, no, no, no, G, no, no, B},
    {"out of service, suppressed",  false, "S:1=1 out:2",                                  State::OutOfService,           G, no, no, no, no, no, no, no, G, no, F},
    {"out of service, was shelved", false, "shelve:1=100 out:2",                           State::OutOfService,           G, no, no, no, no, no, no, G, no, no, A},
    // What latches stays active until it is reset; then it is as if it returned.
    {"holding, unacknowledged",     true,  "X:1=51",                                       State::Unacknowledged,         no, B, C, no, E, no, no, F, no, G, no},
    {"holding, acknowledged",       true,  "X:1=51 ack:2",                                 State::Acknowledged,           no, C, no, no, E, no, no, F, no, G, no},
    {"latched, unacknowledged",     true,  "X:1=51 X:2=40",                                State::Unacknowledged,         B, no, C, D, E, no, no, F, no, G, no},
    {"latched, acknowledged",       true,  "X:1=51 ack:2 X:3=40",                          State::Acknowledged,           B, no, no, A, E, no, no, F, no, G, no},
    {"latched, shelved",            true,  "X:1=51 ack:2 X:3=40 shelve:4=100",             State::Shelved,                E, no, no, E, E, C, B, F, no, G, no},
    {"latched, suppressed",         true,  "X:1=51 ack:2 X:3=40 S:4=1",                    State::SuppressedDesign,       F, no, no, F, no, no, no, no, B, G, no},
    {"latched, out of service",     true,  "X:1=51 ack:2 X:3=40 out:4",                    State::OutOfService,           G, no, no, G, no, no, no, G, no, no, B},
};
// clang-format on

struct Event {
    const char* name;
    int Place::* after;
    const char* script;
    const char* reported;
};
const Event events[] = {{"is raised", &Place::raise, "X:10=51", "raised@10"},
                        {"returns", &Place::giveBack, "X:10=40", "returned@10"},
                        {"the acknowledged", &Place::acknowledge, "ack:10", "acknowledged@10"},
                        {"is reset", &Place::reset, "reset:10", "reset@10"},
                        {"is shelved", &Place::shelve, "shelve:10=600", "shelved@10"},
                        {"is unshelved by hand", &Place::unshelve, "unshelve:10", "unshelved@10"},
                        {"is unshelved by time", &Place::shelvingOver, "tick:1000", nullptr},
                        {"is suppressed", &Place::suppress, "S:10=1", "suppressed@10"},
                        {"is unsuppressed", &Place::unsuppress, "S:10=0", "unsuppressed@10"},
                        {"is taken out of service", &Place::takeOut, "out:10", "taken_out@10"},
                        {"is put back", &Place::putBack, "back:10", "put_back@10"}};

} // namespace

class AlarmStates : public QObject {
    Q_OBJECT

private slots:
    void goesFromEveryStateByEveryEvent_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("event");
        for (std::size_t p = 0; p < std::size(places); ++p)
            for (std::size_t e = 0; e < std::size(events); ++e)
                QTest::addRow("%s, %s", places[p].name, events[e].name) << int(p) << int(e);
    }
    void goesFromEveryStateByEveryEvent()
    {
        QFETCH(int, place);
        QFETCH(int, event);
        const Place& from = places[place];
        const Event& by = events[event];
        AlarmRig at = rig(from.latch);
        at.run(from.script);
        QCOMPARE(at.state(), from.state);
        at.reported();
        const AlarmStatus before = at.alarmStatus();

        at.run(by.script);
        const int after = from.*by.after;
        const std::string reported = at.reported();
        if (after == never) {
            QCOMPARE(at.state(), from.state);
            const bool acts =
                std::string_view(by.script).find('=') == std::string_view::npos || by.after == &Place::shelve;
            QCOMPARE(reported, std::string(acts && by.reported ? "refused@10" : ""));
            return;
        }
        QCOMPARE(nameOf(at.state()), nameOf(State(after)));
        if (by.reported) QCOMPARE(reported, std::string(by.reported));
        if (!by.reported) QVERIFY(reported.starts_with("unshelved@10"));
        if (State(after) == from.state) QCOMPARE(at.alarmStatus().since, before.since);
    }

    void reportsWhoActedAndWhy()
    {
        AlarmRig at = rig(false);
        at.run("X:1=51 ack:2");
        const Transition transition = at.engine.transitions().back();
        QCOMPARE(transition.before, State::Unacknowledged);
        QCOMPARE(transition.after, State::Acknowledged);
        QCOMPARE(transition.person, std::string("anna (Anna Berg)"));
        QCOMPARE(transition.reason, std::string("known"));
        QCOMPARE(transition.name, std::string("X high"));
        QCOMPARE(transition.limit, 50.0);
        QCOMPARE(transition.value, 51.0);
        QCOMPARE(transition.unit, std::string("%"));
        QCOMPARE(at.alarmStatus().person, std::string("anna (Anna Berg)"));
        at.run("X:3=40 X:4=52");
        QCOMPARE(at.alarmStatus().person, std::string()); // that was of the activation before
    }

    void refusesWithARemedy()
    {
        AlarmRig at = rig(true);
        at.run("X:1=51");
        const auto refusal = [&](Act act) {
            const base::Done done = at.engine.act(act, test::atSecond(5));
            return done ? std::string() : done.error().what.text();
        };
        QCOMPARE(refusal({.act = Transition::Act::Reset, .alarm = "al-1"}),
                 std::string("The condition of the alarm “X high” still exists; reset the alarm after its return to "
                             "normal."));
        QCOMPARE(refusal({.act = Transition::Act::Shelved, .alarm = "al-1", .until = test::atSecond(60)}),
                 std::string("The alarm “X high” cannot be shelved without a reason; give one."));
        QCOMPARE(refusal({.act = Transition::Act::TakenOut, .alarm = "al-1", .reason = "  "}),
                 std::string("The alarm “X high” cannot be taken out of service without a reason; give one."));
        QCOMPARE(refusal({.act = Transition::Act::Shelved,
                          .alarm = "al-1",
                          .reason = "probe",
                          .until = test::atSecond(5 + 28801)}),
                 std::string("The alarm “X high” can be shelved for at most 8 h, not for 8.00028 h."));
        QCOMPARE(refusal({.act = Transition::Act::Acknowledged, .alarm = "al-7"}),
                 std::string("There is no alarm “al-7”; it may have been removed."));
        QCOMPARE(refusal({.act = Transition::Act::Raised, .alarm = "al-1"}),
                 std::string("“raised” is not an action on an alarm."));
        QCOMPARE(refusal({.act = Transition::Act::Shelved,
                          .alarm = "al-1",
                          .reason = "probe",
                          .until = test::atSecond(5 + 28800)}),
                 std::string());
    }
};

TITER_TEST(AlarmStates)

} // namespace tst_states

#include "tst_states.moc"
