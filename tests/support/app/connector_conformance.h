// What every live connector has to stand, on its real counterpart. A connector's test is a Stand and one line:
//   TITER_CONFORMANCE_TEST(MqttStand)
#pragma once

#include "core/connect/connector.h"
#include "tests/support/test_program.h"

#include <QObject>
#include <QtTest>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace titer::app {
class PluginHost;
}

namespace titer::support {

enum class Case {
    Refuse,     // nobody is there
    Flood,      // more at once than usual
    SlowReader, // the feed is full
    Kill,       // the counterpart dies and comes back
    Silence,    // it is there and says nothing: SIGSTOP, a pulled cable
    Clock,      // source times in 1970 and 2099, and backwards
    Duplicates,
    Disorder,
    Unicode, // tags that are not ASCII
    Garbage  // what comes cannot be understood
};

// A value that the counterpart is to give.
struct Given {
    std::size_t tag = 0; // place in Stand::tags()
    double value = 0.0;
    std::int64_t sourceTime = 0; // [µs, UTC]; 0: now, or as the protocol has it
};

class Rig;

// The device of a connector, as real as can be: a program that the stand starts on loopback at a free port.
class Stand {
public:
    // How values get from there to here.
    enum class Way {
        Streamed, // each that is given arrives as a sample of its own
        Polled,   // the connector looks when it wants to: what is given holds until the next
        Unbidden  // the counterpart gives what it will; give() is not called
    };

    virtual ~Stand() = default;

    virtual std::string connector() const = 0; // its id
    virtual Way way() const = 0;
    // Two tags at least, all of them numbers.
    virtual std::vector<std::string> tags() const = 0;
    // Reads these tags, as often as every 100 ms where it polls.
    virtual connect::Settings settings() const = 0;
    // The same as a project keeps them: what belongs to this computer by its name.
    virtual connect::Settings kept() const { return settings(); }
    // Why the counterpart cannot run on this computer; empty where it can. All cases are then skipped.
    virtual QString missing() const { return {}; }
    // Why a case cannot apply to this protocol; empty where it does.
    virtual std::string whyNot(Case) const { return {}; }

    // It is the connector that says when it tries again, within 5 s.
    virtual bool retries() const { return true; }

    // The counterpart comes up, at the same address each time, and is ready when this returns true.
    virtual bool start() = 0;
    // It dies without a word. Also called where it does not run.
    virtual void kill() = 0;
    // Between two cases: it is gone, or is as if it had just come up. Cases that want nobody there kill it.
    virtual void rest() { kill(); }
    // It goes on to exist and does nothing (true), then goes on as if nothing had been (false).
    virtual void freeze(bool) {}
    // Would be heard if it gave something; where a protocol needs its connector to be run for that.
    virtual bool isReady() const { return true; }
    // Gives these values, in this order, at once.
    virtual bool give(const std::vector<Given>&) { return false; }
    // Sends what the connector cannot understand, then behaves again.
    virtual void garble() {}

    // What is being tried, for stands that act through it; null in between.
    Rig* tried = nullptr;
};

// All connectors that there are.
app::PluginHost& everyConnector();

// Runs one connector on the thread of the test, whose event loop it turns, and collects what it delivers.
class Rig {
public:
    using Clock = connect::Connector::Clock;
    using Milliseconds = std::chrono::milliseconds;

    explicit Rig(Stand& stand, std::size_t capacity = 1 << 16);
    ~Rig();

    // Opens and starts it with the settings of the stand, or others.
    bool open();
    bool open(const connect::Settings& settings);
    void run(Milliseconds span);
    bool runUntil(const std::function<bool()>& reached, Milliseconds atMost);
    bool connected() const;
    // Runs until it is connected and a good sample of this tag has come from now on.
    bool hears(const std::string& tag, Milliseconds atMost);
    void stop();
    // Takes what is in the feed.
    void read();

    const connect::TagInfo* infoOf(const connect::Sample& sample) const;
    // Place in `tags`, or -1.
    int placeOf(const std::string& tag) const;
    std::vector<connect::Sample> of(const std::string& tag) const;

    std::unique_ptr<connect::Connector> connector;
    connect::Feed feed;
    std::vector<connect::TagInfo> tags;
    base::Errors errors;
    bool reads = true; // the feed, after each call of work()

    // What came, in order.
    std::vector<connect::Sample> samples; // without marks
    std::vector<connect::LongSample> longs;
    std::vector<connect::Gap> gaps;
    double lost = 0.0; // counted by the gap records of the ring
    std::vector<connect::ConnectorStatus> statuses;
    bool orphaned = false; // a sample came whose tag was not reported before

private:
    void step();
    Stand& m_stand;
    Clock::time_point m_next{};
};

// [gui]
class ConnectorConformance : public QObject {
    Q_OBJECT

public:
    explicit ConnectorConformance(Stand& stand)
        : m_stand(stand)
    {
    }

private slots:
    void initTestCase();
    void cleanup();
    void connectsAndDelivers();
    void retriesWhereNobodyIs();
    void findsOutBeforeItIsOpened();
    void standsAFlood();
    void losesNothingUnseenWhereTheReaderIsSlow();
    void comesBackAfterTheOtherEndDied();
    void noticesSilence();
    void leavesNoHoleUnderItsSupervisor();
    void takesAnyClock();
    void takesDuplicates();
    void takesDisorder();
    void carriesNamesOfAnyScript();
    void goesOnAfterGarbage();
    void stopsInEveryState();
    void isNotLeftBehindByItsRecorder();
    void leaksNothing();

private:
    bool applies(Case one) const;
    bool isUp(Rig& rig);
    bool givesAndHears(Rig& rig, double value);
    Stand& m_stand;
    std::string m_first, m_second; // tags
};

} // namespace titer::support

#define TITER_CONFORMANCE_TEST(StandType)                                                                              \
    static int run##StandType(int argc, char** argv)                                                                   \
    {                                                                                                                  \
        const QCoreApplication application(argc, argv);                                                                \
        StandType stand;                                                                                               \
        titer::support::ConnectorConformance test(stand);                                                              \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }                                                                                                                  \
    static const titer::support::TestEntry entry##StandType(__FILE__, run##StandType);
