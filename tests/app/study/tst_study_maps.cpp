// Fields of fitted responses against what the models say themselves, and the map of a design space that is made in the background.
#include "app/study/response_fields.h"
#include "app/study/study_maps.h"
#include "tests/support/app/studies.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_study_maps {

using namespace titer;
using namespace titer::app;

namespace {

MapOrder orderOf(const studies::Study& study)
{
    MapOrder order{.study = std::make_shared<const studies::Study>(study),
                   .analysis = std::make_shared<const studies::StudyAnalysis>(studies::analyse(study)),
                   .setting = studies::settingOf(study)};
    order.axisY = 2;
    return order;
}

double farthest(const ContourField& a, const ContourField& b)
{
    double worst = 0.0;
    for (std::size_t i = 0; i < a.values.size(); ++i) worst = std::max(worst, std::abs(a.values[i] - b.values[i]));
    return worst;
}

} // namespace

class StudyMapsTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheModelAlongAFactor()
    {
        const MapOrder order = orderOf(support::shiftStudy());
        const studies::FittedResponse& response = *order.analysis->responses[0].fitted;
        const Profile profile = profileOf(response, order.analysis->factors, order.setting, 2);
        QCOMPARE(profile.across.front(), 2.5);
        QCOMPARE(profile.across.back(), 4.5);
        for (std::size_t i = 0; i < profile.across.size(); i += 8) {
            std::vector<double> point = order.setting;
            point[2] = (profile.across[i] - 3.5) / 1.0;
            const studies::Prediction truth = studies::predict(response, point);
            QVERIFY(std::abs(profile.mean[i] - truth.mean) < 1e-12);
            QVERIFY(std::abs(profile.low[i] - truth.meanLow) < 1e-12 &&
                    std::abs(profile.high[i] - truth.meanHigh) < 1e-12);
        }
        const MeanAt now = meanWithin(response, order.setting);
        const studies::Prediction truth = studies::predict(response, order.setting);
        QVERIFY(std::abs(now.mean - truth.mean) < 1e-12 && std::abs(now.half - (truth.meanHigh - truth.mean)) < 1e-12);
    }

    void followsTheModelOverTwoFactors()
    {
        const MapOrder order = orderOf(support::shiftStudy());
        const studies::FittedResponse& response = *order.analysis->responses[1].fitted;
        const ContourField field = meanField(response, order.analysis->factors, order.setting, 0, 2, 11);
        QCOMPARE(field.values.size(), std::size_t(121));
        std::vector<double> point = order.setting;
        point[0] = -0.4; // 33.2 °C
        point[2] = 0.8;  // 4.3 %/d
        QCOMPARE(field.across[3], 33.2);
        QCOMPARE(field.up[9], 4.3);
        QVERIFY(std::abs(field.at(3, 9) - studies::meanAt(response, point)) < 1e-12);
    }

    void keepsAMixtureWhole()
    {
        using Kind = studies::Factor::Kind;
        const studies::Factors blend{{.name = "a", .kind = Kind::Mixture, .low = 0, .high = 1},
                                     {.name = "b", .kind = Kind::Mixture, .low = 0, .high = 1},
                                     {.name = "c", .kind = Kind::Mixture, .low = 0, .high = 1},
                                     {.name = "heat", .low = 20, .high = 40}};
        const std::vector<double> moved = movedTo(blend, {0.2, 0.6, 0.2, -0.5}, 0, 0.6);
        QVERIFY(std::abs(moved[0] - 0.6) < 1e-15 && std::abs(moved[1] - 0.3) < 1e-15 &&
                std::abs(moved[2] - 0.1) < 1e-15);
        QCOMPARE(moved[3], -0.5);
        QCOMPARE(movedTo(blend, {0.2, 0.6, 0.2, -0.5}, 3, 1.0), std::vector<double>({0.2, 0.6, 0.2, 1.0}));
    }

    void mapsTheProbabilityOfEachPoint()
    {
        const MapOrder order = orderOf(support::shiftStudy());
        const ContourField field = probabilityField(*order.analysis->acceptance, order);
        for (const std::size_t i : {0, 17, 50})
            for (const std::size_t j : {0, 30, 50}) {
                std::vector<double> point = order.setting;
                point[0] = order.analysis->factors[0].toCoded(field.across[i]);
                point[2] = order.analysis->factors[2].toCoded(field.up[j]);
                QVERIFY(std::abs(field.at(i, j) - order.analysis->acceptance->at(point)) <= 2.0 / 10'000);
            }
        // In parts, so that it can be stopped, it is the same.
        std::stop_source stop;
        QCOMPARE(farthest(field, probabilityField(*order.analysis->acceptance, order, stop.get_token())), 0.0);
        stop.request_stop();
        QVERIFY(probabilityField(*order.analysis->acceptance, order, stop.get_token()).values.empty());
    }

    void reportsAtOnceAndThenFiner()
    {
        StudyMaps maps;
        QSignalSpy changed(&maps, &StudyMaps::changed);
        const MapOrder order = orderOf(support::shiftStudy());
        maps.want(order);
        QVERIFY(!maps.map());
        QTRY_VERIFY_WITH_TIMEOUT(maps.map(), 10000);
        QCOMPARE(maps.map()->draws, 10'000);
        const ContourField coarse = maps.map()->probability;
        QTRY_VERIFY_WITH_TIMEOUT(maps.isSettled(), 20000);
        QCOMPARE(maps.map()->draws, fineDraws);
        QCOMPARE(changed.size(), 2);
        // Within what 10,000 draws can report: five standard errors.
        const double worst = farthest(coarse, maps.map()->probability);
        QVERIFY2(worst > 0.0 && worst < 5.0 * 0.5 / 100.0, qPrintable(QString::number(worst)));
        // The same map again needs no work, wherever the cross is.
        MapOrder moved = order;
        moved.setting[0] = 0.9;
        maps.want(moved);
        QVERIFY(maps.isSettled());
        QTest::qWait(400);
        QCOMPARE(changed.size(), 2);
    }

    void dropsWhatBelongsToAnotherModel()
    {
        StudyMaps maps;
        maps.want(orderOf(support::shiftStudy()));
        QTRY_VERIFY_WITH_TIMEOUT(maps.map(), 10000);
        studies::Study study = support::shiftStudy();
        study.responses[0].low = 5.2;
        const MapOrder other = orderOf(study);
        maps.want(other);
        QVERIFY(!maps.map());
        QTRY_VERIFY_WITH_TIMEOUT(maps.map(), 10000);
        QVERIFY(maps.map()->order.isSame(other));
        study.responses[0].low.reset();
        study.responses[1].high.reset();
        maps.want(orderOf(study)); // nothing to meet
        QVERIFY(!maps.map());
        QTest::qWait(300);
        QVERIFY(!maps.map());
    }

    void catchesUpWithASettingThatMoves()
    {
        StudyMaps maps;
        MapOrder order = orderOf(support::shiftStudy());
        for (int i = 0; i <= 40; ++i) {
            order.setting[1] = -1.0 + 0.05 * i;
            maps.want(order);
            QTest::qWait(5);
        }
        QTRY_VERIFY_WITH_TIMEOUT(maps.isSettled(), 20000);
        QCOMPARE(maps.map()->order.setting[1], order.setting[1]);
    }

    void isStoppedUntilAnotherIsWanted()
    {
        StudyMaps maps;
        QSignalSpy begun(&maps, &BackgroundJob::begun);
        MapOrder order = orderOf(support::shiftStudy());
        maps.want(order);
        QVERIFY(maps.isRunning());
        maps.stop();
        QVERIFY(!maps.isRunning());
        maps.want(order); // as a pane does that is made anew
        QTest::qWait(400);
        QVERIFY(!maps.map() && !maps.isRunning());
        QCOMPARE(begun.size(), 1);
        order.setting[1] = 0.5;
        maps.want(order);
        QTRY_VERIFY_WITH_TIMEOUT(maps.isSettled(), 20000);
        QCOMPARE(begun.size(), 3);
    }

    void endsWhileItWorks()
    {
        StudyMaps maps;
        maps.want(orderOf(support::shiftStudy()));
        QTest::qWait(1);
    }
};

TITER_TEST(StudyMapsTest)

} // namespace tst_study_maps

#include "tst_study_maps.moc"
