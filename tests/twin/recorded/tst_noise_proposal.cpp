// Noise that is proposed from a recording: against the published estimates of the local level model for the flow of the Nile, and of what form
// it is.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/twin/recorded/recorded_estimate.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_noise_proposal {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0;

// A level that wanders, and what is read of it.
const char* const level = R"json({"format": "titer.plant/1", "name": "level",
 "units": [{"id": "river", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}}, "rates": {"X": "0"}},
  "initial": {"X": "1120 g/L"}}],
 "recipe": {"duration": "100 h"},
 "estimators": [{"id": "twin", "unit": "river", "channels": [{"tag": "flow", "variable": "river.X"}],
   "start_deviation": {"river.X": "10000 g/L"}}]})json";

// A culture at rest whose cells grow at a known rate: readings scatter by a share.
const char* const growing = R"json({"format": "titer.plant/1", "name": "growing",
 "units": [{"id": "river", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}}, "params": {"mu": "0.05 1/h"},
   "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}}],
 "recipe": {"duration": "100 h"},
 "estimators": [{"id": "twin", "unit": "river", "channels": [{"tag": "flow", "variable": "river.X"}],
   "start_deviation": {"river.X": "5 %"}}]})json";

// Of 1 h each.
EstimatedRun proposedFor(const char* text, const std::vector<double>& values)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    const model::Plant plant = model::check(flowsheet, solve::catalogue(), errors);
    std::vector<EstimatorTag> tags;
    const std::vector<Tag> names{{"flow", "g/L"}};
    for (MappedTag& mapped : mapTags(plant, names, {}, errors)) tags.push_back({std::move(mapped), {}});
    std::vector<ShadowSample> samples;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double t = double(i + 1) * hour;
        samples.push_back({.tag = 0, .usable = true, .drawn = t, .known = t, .value = values[i]});
    }
    surveyTags(samples, tags);
    EstimatedRun run = estimateRecorded({.flowsheet = flowsheet,
                                         .plant = plant,
                                         .tags = std::move(tags),
                                         .samples = std::move(samples),
                                         .proposesNoise = true},
                                        [](double, EstimatedRun&) {}, errors, {});
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    return run;
}

} // namespace

class NoiseProposalTest : public QObject {
    Q_OBJECT

private slots:
    // Flow of the Nile at Aswan, 1871 to 1970 (Cobb 1978, Biometrika 65:243), as the local level model takes it: variances 15,099 and 1,469.1, log
    // likelihood -632.54 without the first reading (Durbin, Koopman 2012, Time Series Analysis by State Space Methods, 2.10). The likelihood is
    // flat: 5 % of the one deviation and 15 % of the other are within a twentieth of it.
    void nileIsAsPublished()
    {
        const std::vector<double> nile{
            1120, 1160, 963,  1210, 1160, 1160, 813,  1230, 1370, 1140, 995,  935,  1110, 994, 1020, 960,  1180,
            799,  958,  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774,  840,  874, 694,  940,  833,
            701,  916,  692,  1020, 1050, 969,  831,  726,  456,  824,  702,  1120, 1100, 832, 764,  821,  768,
            845,  864,  862,  698,  845,  744,  796,  1040, 759,  781,  865,  845,  944,  984, 897,  822,  1010,
            771,  676,  649,  846,  812,  742,  801,  1040, 860,  874,  848,  890,  744,  749, 838,  1050, 918,
            986,  797,  923,  975,  815,  1020, 906,  901,  1170, 912,  746,  919,  718,  714, 740};
        QCOMPARE(nile.size(), 100u);
        const EstimatedRun run = proposedFor(level, nile);
        QCOMPARE(run.proposals.size(), 1u);
        const NoiseProposal& proposal = run.proposals.front();
        const double first = -0.5 * std::log(2.0 * M_PI * 1e8); // of the first reading, which nothing foretells
        QVERIFY2(std::abs(proposal.after - (-632.54 + first)) < 0.05, qPrintable(QString::number(proposal.after)));
        QVERIFY(proposal.converged);
        QCOMPARE(proposal.channels.front().noise.share, 0.0);
        QVERIFY2(std::abs(proposal.channels.front().noise.absolute / std::sqrt(15099.0) - 1.0) < 0.05,
                 qPrintable(QString::number(proposal.channels.front().noise.absolute)));
        QVERIFY2(std::abs(proposal.walks.front().perDay / std::sqrt(24.0 * 1469.1) - 1.0) < 0.15,
                 qPrintable(QString::number(proposal.walks.front().perDay)));
        QVERIFY(proposal.channels.front().isWhite());
        QVERIFY(std::abs(proposal.channels.front().lagOne) < proposal.channels.front().bound);
        // The estimate goes on with it.
        QCOMPARE(run.estimators.front()->plan().channels.front().noise.absolute,
                 proposal.channels.front().noise.absolute);
        QVERIFY(proposal.entries().write(false).find("river.X") != std::string::npos);
    }

    // 4 % of what grows a hundredfold: a share, to a fifth of itself from 90 readings; and next to no process noise.
    void shareIsToldFromASize()
    {
        base::Random random(2, "share");
        std::vector<double> values;
        for (int i = 1; i <= 90; ++i) values.push_back(std::exp(0.05 * i) * (1.0 + 0.04 * random.normal()));
        const NoiseProposal proposal = proposedFor(growing, values).proposals.front();
        QVERIFY2(std::abs(proposal.channels.front().noise.share - 0.04) < 0.008,
                 qPrintable(QString::number(proposal.channels.front().noise.share)));
        QVERIFY(proposal.after > proposal.before);
        QVERIFY(proposal.channels.front().isWhite());
    }

    // A course that the model knows nothing of is followed, and told not to be white.
    void whatTheModelLacksIsNotWhite()
    {
        std::vector<double> values;
        for (int i = 1; i <= 100; ++i) values.push_back(1120.0 + 300.0 * std::sin(0.3 * i) + (i % 2 ? 10.0 : -10.0));
        const NoiseProposal proposal = proposedFor(level, values).proposals.front();
        QVERIFY(!proposal.channels.front().isWhite());
        QVERIFY(std::abs(proposal.channels.front().lagOne) > proposal.channels.front().bound);
    }
};

TITER_TEST(NoiseProposalTest)

} // namespace tst_noise_proposal

#include "tst_noise_proposal.moc"
