// A sample that became known late counts as if it had been there in time, in whatever order samples come and whenever
// somebody asks.
#include "core/base/math/random.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/test_program.h"

#include <algorithm>

namespace tst_late_samples {

using namespace titer;
using namespace titer::twin;
using support::Growing;
using support::startedFilter;

namespace {

constexpr double hour = 3600.0;

std::unique_ptr<Filter> grown(Method method, const FilterOptions& options = {}, const char* second = "rate")
{
    const auto growing = std::make_shared<Growing>();
    growing->every = 5.0 * hour;
    return startedFilter(method, growing,
                         {{.name = "x", .low = 0.0, .deviation = 0.2, .walkShare = 1e-5},
                          {.name = second, .scale = 1e-5, .deviation = 1e-5, .walk = 1e-9}},
                         {{.name = "turbidity", .noiseShare = 0.1},
                          {.name = "laboratory", .noise = 0.01},
                          {.name = "rate", .noise = 1e-5}},
                         {1.0, 3e-5}, options);
}

// Some of each channel, at instants of doses, of checkpoints and of each other too; a few that must be refused.
std::vector<Sample> samples(double until)
{
    base::Random random(7, "late");
    std::vector<Sample> all;
    for (double t = 0.0; t <= until; t += 600.0) {
        const double x = std::exp(2.5e-5 * std::fmod(t, 5.0 * hour)) * std::pow(0.8, std::floor(t / (5.0 * hour)));
        all.push_back({0, t, t, x * (1.0 + 0.1 * random.normal())});
        if (std::fmod(t, 3000.0) == 0.0) all.push_back({1, t, t, x + 0.01 * random.normal()});
        if (std::fmod(t, 2100.0) == 0.0) all.push_back({2, t + 13.0, t + 13.0, 2.5e-5 + 1e-5 * random.normal()});
        if (std::fmod(t, 9000.0) == 0.0) all.push_back({0, t + 7.0, t + 7.0, t > 1.0 ? 100.0 : std::nan("")});
    }
    std::erase_if(all, [&](const Sample& sample) { return sample.drawn > until; });
    return all;
}

void compare(const Filter& one, const Filter& other)
{
    QCOMPARE(one.time(), other.time());
    for (int i = 0; i < one.size(); ++i) {
        QVERIFY(one.state()[i] == other.state()[i]);
        for (int j = 0; j < one.size(); ++j) QVERIFY(one.covariance(i, j) == other.covariance(i, j));
    }
    QCOMPARE(one.log().size(), other.log().size());
    for (std::size_t k = 0; k < one.log().size(); ++k) {
        const Innovation &a = one.log()[k], &b = other.log()[k];
        QCOMPARE(a.sample.drawn, b.sample.drawn);
        QCOMPARE(a.sample.channel, b.sample.channel);
        QCOMPARE(a.outcome, b.outcome);
        if (!a.compared()) continue;
        QVERIFY(a.expected == b.expected && a.deviation == b.deviation);
    }
    QCOMPARE(one.logLikelihood(), other.logLikelihood());
}

} // namespace

class LateSamples : public QObject {
    Q_OBJECT

private slots:
    // To the last bit.
    void countAsIfInTime_data() { methods(); }
    void countAsIfInTime()
    {
        QFETCH(Method, method);
        const double end = 30.0 * hour;
        std::vector<Sample> all = samples(end);
        const auto inTime = grown(method);
        for (const Sample& sample : all) {
            inTime->take(sample);
            inTime->advance(sample.drawn);
        }
        inTime->advance(end);
        QVERIFY(inTime->figures(0).accepted > 150);

        const auto late = grown(method);
        base::Random random(8, "delays");
        for (Sample& sample : all)
            sample.known = std::min(end, sample.drawn + (sample.channel == 1 ? 8.0 * hour * random.uniform() : 0.0));
        std::stable_sort(all.begin(), all.end(), [](const Sample& a, const Sample& b) { return a.known < b.known; });
        for (const Sample& sample : all) {
            late->take(sample);
            late->advance(sample.known);
            if (random.uniform() < 0.2) late->advance(sample.known + 5.0);
        }
        late->advance(end);
        compare(*inTime, *late);
        QVERIFY(late->figures(1).late > 20);

        const auto shuffled = grown(method);
        for (std::size_t i = all.size() - 1; i > 0; --i)
            std::swap(all[i], all[std::size_t(random.uniform() * double(i + 1))]);
        for (std::size_t i = 0; i < all.size(); ++i) {
            shuffled->take(all[i]);
            if (i % 17 == 0) shuffled->advance(end);
        }
        shuffled->advance(end);
        compare(*inTime, *shuffled);
    }

    void comeUntilTheBufferEnds()
    {
        const auto filter = grown(Method::Extended, {.buffer = 10.0 * hour});
        const auto inTime = grown(Method::Extended, {.buffer = 10.0 * hour});
        const Sample kept{1, 30.0 * hour + 100.0, 40.0 * hour, 0.9}, gone{1, 29.5 * hour, 40.0 * hour, 0.9};
        inTime->take(kept);
        for (double t = 0.0; t <= 40.0 * hour; t += 600.0) {
            for (Filter* each : {filter.get(), inTime.get()}) {
                each->take({0, t, t, 1.0});
                each->advance(t);
            }
        }
        filter->take(kept);
        filter->take(gone);
        filter->advance(40.0 * hour);
        QVERIFY(filter->state()[0] == inTime->state()[0] && filter->state()[1] == inTime->state()[1]);
        QCOMPARE(filter->figures(1).samples, 2);
        QCOMPARE(filter->figures(1).rejected, inTime->figures(1).rejected + 1); // too old
        QVERIFY(filter->log().size() < 70);
        QCOMPARE(filter->figures(0).samples, 241);
    }

    // A correction by the laboratory takes the first value back wholly.
    void correctionsReplace()
    {
        const auto corrected = grown(Method::Extended), right = grown(Method::Extended);
        for (const Sample& sample : samples(20.0 * hour)) {
            const bool wrong = sample.channel == 1 && sample.drawn == 6000.0;
            corrected->take(wrong ? Sample{1, sample.drawn, sample.known, 1.1} : sample);
            corrected->advance(sample.drawn);
            right->take(sample);
            right->advance(sample.drawn);
        }
        QVERIFY(corrected->state()[0] != right->state()[0]);
        for (const Sample& sample : samples(20.0 * hour))
            if (sample.channel == 1 && sample.drawn == 6000.0) corrected->take(sample);
        corrected->advance(20.0 * hour);
        QVERIFY(corrected->state()[0] == right->state()[0]);
        QVERIFY(corrected->covariance(0, 1) == right->covariance(0, 1));
        QCOMPARE(corrected->figures(1).accepted, right->figures(1).accepted);
        QCOMPARE(corrected->figures(1).rejected, right->figures(1).rejected + 1);
    }

    void survivesARestart_data() { methods(); }
    void survivesARestart()
    {
        QFETCH(Method, method);
        const FilterOptions options{.buffer = 10.0 * hour};
        const auto whole = grown(method, options), before = grown(method, options), after = grown(method, options);
        const std::vector<Sample> all = samples(40.0 * hour);
        for (const Sample& sample : all) {
            whole->take(sample);
            whole->advance(sample.drawn);
        }
        const Sample late{1, 18.0 * hour, 26.0 * hour, 0.5};
        whole->take(late);
        whole->advance(40.0 * hour); // too late here: 22 h ago
        Filter* now = before.get();
        for (const Sample& sample : all) {
            if (sample.drawn > 25.0 * hour && now == before.get()) {
                base::Errors errors;
                const base::Json saved = base::readJson(before->save().write(), errors);
                QVERIFY(errors.empty());
                const base::Done restored = after->restore(saved);
                QVERIFY2(bool(restored), restored ? "" : restored.error().what.text().c_str());
                compare(*before, *after);
                now = after.get();
                // Both still take what was drawn before.
                before->take(late);
                after->take(late);
                before->advance(before->time());
                after->advance(before->time());
                compare(*before, *after);
            }
            before->take(sample);
            before->advance(sample.drawn);
            if (now == after.get()) {
                after->take(sample);
                after->advance(sample.drawn);
            }
        }
        compare(*before, *after);
        for (int c = 0; c < 3; ++c) {
            QCOMPARE(after->figures(c).samples, whole->figures(c).samples);
            QCOMPARE(after->figures(c).squares, before->figures(c).squares);
        }
    }

    void opensWhatWasSavedWhileAStateHadItsFormerName()
    {
        const auto filter = grown(Method::Extended, {}, "column.bound dna_on_product at node 1 of 20");
        for (const Sample& sample : samples(3.0 * hour)) filter->take(sample);
        filter->advance(3.0 * hour);
        base::Json former = filter->save();
        const std::vector<double> state{filter->state()[0], filter->state()[1]};
        former["states"].items()[1] = base::Json("column.bound dna_riding at node 1 of 20");
        const auto again = grown(Method::Extended, {}, "column.bound dna_on_product at node 1 of 20");
        QVERIFY(bool(again->restore(former)));
        QCOMPARE(again->state()[0], state[0]);
        QCOMPARE(again->state()[1], state[1]);
    }

    void refusesWhatWasSavedOfAnother()
    {
        const auto filter = grown(Method::Extended);
        for (const Sample& sample : samples(3.0 * hour)) filter->take(sample);
        filter->advance(3.0 * hour);
        const base::Json good = filter->save();
        const double x = filter->state()[0];
        base::Json other = good;
        other["states"].items()[0] = base::Json("cells");
        QVERIFY(filter->restore(other).error().what.text().find("other states") != std::string::npos);
        for (const char* key : {"format", "states", "channels", "began", "time", "checkpoint", "samples", "figures"}) {
            base::Json bad = good;
            bad.erase(key);
            QVERIFY2(!filter->restore(bad), key);
            bad[key] = base::Json("x");
            QVERIFY2(!filter->restore(bad), key);
        }
        base::Json bad = good;
        bad["samples"].items()[2].items()[0] = base::Json(7);
        QVERIFY(!filter->restore(bad));
        bad = good;
        bad["checkpoint"]["state"].items().pop_back();
        QVERIFY(!filter->restore(bad));
        QCOMPARE(filter->state()[0], x);
        QVERIFY(bool(filter->restore(good)));
        QCOMPARE(filter->state()[0], x);
    }

private:
    void methods()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("extended") << Method::Extended;
        QTest::newRow("unscented") << Method::Unscented;
    }
};

TITER_TEST(LateSamples)

} // namespace tst_late_samples

#include "tst_late_samples.moc"
