// What channels cannot see is named before anything is estimated, and stays as it was asked at the start.
#include "core/twin/filter/observability.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/test_program.h"

#include <limits>

namespace tst_observability {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0, never = std::numeric_limits<double>::infinity();

// Growth at a rate that is a product of two parameters; a third makes something that nothing depends on.
struct Products : reference::WrittenModel<Products> {
    int size() const override { return 5; }
    template <class T> void law(double, const T* x, T* d)
    {
        d[0] = x[2] * x[3] * x[0];
        d[1] = x[4] * x[0];
        d[2] = d[3] = d[4] = T(0.0);
    }
};

// Two that rest, and how often they were read.
struct Counted : reference::WrittenModel<Counted> {
    int size() const override { return 2; }
    bool read(int channel, double, const Column* at, Column& y) override
    {
        ++reads;
        y = at[channel];
        return true;
    }
    template <class T> void law(double, const T*, T* d) { d[0] = d[1] = T(0.0); }
    int reads = 0;
};

const std::vector<StateSpec> states{{.name = "cells", .deviation = 0.1},
                                    {.name = "waste", .deviation = 0.1},
                                    {.name = "rate", .scale = 1e-5, .deviation = 2e-6},
                                    {.name = "factor", .deviation = 0.2},
                                    {.name = "waste yield", .scale = 1e-5, .deviation = 1e-6}};
const std::vector<double> x{1.0, 0.0, 1e-5, 1.0, 1e-6};

std::vector<std::string> namesOf(const Observability& found)
{
    std::vector<std::string> names;
    for (const Observability::Gap& gap : found.unobservable) names.push_back(gap.name);
    return names;
}

std::string whyOf(const Observability& found, const std::string& name)
{
    for (const Observability::Gap& gap : found.unobservable)
        if (gap.name == name) return gap.why.text();
    return {};
}

} // namespace

class ObservabilityTest : public QObject {
    Q_OBJECT

private slots:
    void whatNoChannelSeesIsNamed()
    {
        Products model;
        const std::vector<ChannelSpec> channels{{.name = "turbidity", .noiseShare = 0.03},
                                                {.name = "waste", .noise = 0.1}};
        const auto found = observabilityOf(model, states, channels, 0.0, x, 48.0 * hour, std::vector{600.0, never});
        QVERIFY(bool(found));
        QCOMPARE(found->rank, 2);
        QCOMPARE(namesOf(*found), (std::vector<std::string>{"waste", "rate", "factor", "waste yield"}));
        QCOMPARE(int(found->seen[0]), int(Seen::Identified));
        QVERIFY(whyOf(*found, "waste yield").starts_with("No channel depends on waste yield within 48 h"));
        QVERIFY(whyOf(*found, "rate").find("only in combination with factor") != std::string::npos);
        QVERIFY(whyOf(*found, "factor").find("only in combination with rate") != std::string::npos);
        QVERIFY(found->left[0] < 0.2);
        QVERIFY(std::abs(found->left[4] - 1.0) < 1e-9);

        const auto more = observabilityOf(model, states, channels, 0.0, x, 48.0 * hour, std::vector{600.0, 7200.0});
        QVERIFY(bool(more));
        QCOMPARE(more->rank, 4);
        QCOMPARE(namesOf(*more), (std::vector<std::string>{"rate", "factor"}));
    }

    // Information of samples of a constant: the deviation falls as 1 / sqrt(1 + k (sd / noise)²).
    void informationIsThatOfTheSamples()
    {
        support::Resting model(3);
        const std::vector<StateSpec> three{
            {.name = "a", .deviation = 2.0}, {.name = "b", .deviation = 0.01}, {.name = "c"}};
        const std::vector<ChannelSpec> channels{{.name = "a", .noise = 1.0, .gain = 2.0}, {.name = "b", .noise = 1.0}};
        const auto found =
            observabilityOf(model, three, channels, 100.0, std::vector{1.0, 1.0, 1.0}, 1000.0, std::vector{10.0, 10.0});
        QVERIFY(bool(found));
        QVERIFY(std::abs(found->left[0] * std::sqrt(1.0 + 100.0 * 16.0) - 1.0) < 1e-9);
        QVERIFY(std::abs(found->left[1] * std::sqrt(1.0 + 100.0 * 1e-4) - 1.0) < 1e-9);
        QCOMPARE(int(found->seen[0]), int(Seen::Identified));
        QCOMPARE(int(found->seen[1]), int(Seen::Weak));
        QCOMPARE(int(found->seen[2]), int(Seen::Known));
        QVERIFY(found->unobservable.empty());
    }

    // A probe that reports a thousand times a second for as many seconds has the information of a million samples, and not their time.
    void oneOfVeryManySamplesStandsForThoseThatFollow()
    {
        Counted model;
        const std::vector<StateSpec> two{{.name = "a", .deviation = 2.0}, {.name = "b", .deviation = 0.01}};
        const std::vector<ChannelSpec> channels{{.name = "a", .noise = 1.0}, {.name = "b", .noise = 1.0}};
        const auto found =
            observabilityOf(model, two, channels, 0.0, std::vector{1.0, 1.0}, 1000.0, std::vector{1e-3, 10.0});
        QVERIFY(bool(found));
        QVERIFY(std::abs(found->left[0] * std::sqrt(1.0 + 1e6 * 4.0) - 1.0) < 1e-3);
        QVERIFY(std::abs(found->left[1] * std::sqrt(1.0 + 100.0 * 1e-4) - 1.0) < 1e-3);
        QVERIFY(model.reads < 5000);
    }

    void channelsThatShowNothingAreNamed()
    {
        support::Growing model;
        model.idle = [](double) { return true; };
        const std::vector<StateSpec> two{{.name = "x", .deviation = 1.0},
                                         {.name = "rate", .scale = 1e-5, .deviation = 1e-6}};
        const std::vector<ChannelSpec> channels{{.name = "probe", .noise = 0.1}};
        const auto idle = observabilityOf(model, two, channels, 0.0, std::vector{1.0, 1e-5}, hour, std::vector{60.0});
        QVERIFY(bool(idle));
        QCOMPARE(idle->rank, 0);
        QCOMPARE(namesOf(*idle), (std::vector<std::string>{"x", "rate", "probe"}));
        QVERIFY(whyOf(*idle, "probe").find("idle") != std::string::npos);

        model.idle = {};
        const std::vector<StateSpec> known{{.name = "x"}, {.name = "rate", .scale = 1e-5}};
        const auto blind =
            observabilityOf(model, known, channels, 0.0, std::vector{1.0, 1e-5}, hour, std::vector{60.0});
        QVERIFY(bool(blind));
        QCOMPARE(namesOf(*blind), std::vector<std::string>{"probe"});

        model.fails = [](double t) { return t > 1000.0; };
        const auto failed = observabilityOf(model, two, channels, 0.0, std::vector{1.0, 1e-5}, hour, std::vector{60.0});
        QVERIFY(!failed);
        QVERIFY(failed.error().what.text().starts_with("The model cannot be evaluated between 960 and 1020 s"));
    }

    // A parameter that reaches no channel has no gain for ever, whatever is measured (the lesson of joint estimation).
    void whatIsNotSeenStays()
    {
        const auto filter = support::startedFilter(Method::Extended, std::make_shared<Products>(), states,
                                                   {{.name = "turbidity", .noiseShare = 0.03}}, x);
        for (int k = 1; k <= 200; ++k) {
            filter->take({0, 600.0 * k, 600.0 * k, std::exp(1.2e-5 * 600.0 * k)});
            filter->advance(600.0 * k);
        }
        QVERIFY(filter->state()[4] == x[4]);
        QVERIFY(std::abs(filter->deviations()[4] / 1e-6 - 1.0) < 1e-12);
        QVERIFY(std::abs(filter->state()[2] * filter->state()[3] / 1.2e-5 - 1.0) < 0.01);
    }

    void fedBatchIsSeen()
    {
        reference::FedBatch model;
        const std::vector<StateSpec> batch{{.name = "cells", .deviation = 0.05},
                                           {.name = "glucose", .deviation = 0.05},
                                           {.name = "product", .deviation = 0.01},
                                           {.name = "volume", .scale = 0.1},
                                           {.name = "yield", .scale = 0.5, .deviation = 0.05},
                                           {.name = "feed", .scale = 200.0, .deviation = 8.0}};
        const std::vector<ChannelSpec> channels{{.name = "cells", .noiseShare = 0.03},
                                                {.name = "glucose", .noise = 0.1}};
        const auto found = observabilityOf(model, batch, channels, 0.0, std::span(reference::FedBatch::start),
                                           100.0 * hour, std::vector{120.0, 12.0 * hour});
        QVERIFY(bool(found));
        QCOMPARE(found->rank, 4); // volume is known
        QCOMPARE(namesOf(*found), std::vector<std::string>{"product"});
        QCOMPARE(int(found->seen[4]), int(Seen::Identified));
    }
};

TITER_TEST(ObservabilityTest)

} // namespace tst_observability

#include "tst_observability.moc"
