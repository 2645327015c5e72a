// Advice and its answers in the trail of a project: what was promised stands there, and what came of it once.
#include "core/store/advice_record.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_advice_record {

using namespace titer;
using store::AdviceRecord;
using store::KeptAdvice;

class AdviceRecordTest : public QObject {
    Q_OBJECT

private slots:
    void keepsPromiseAnswerAndOutcome()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("my.titer")).toStdString();
        QVERIFY(store::ProjectFile::create(path, R"({"format": "titer.plant/1", "name": "Test"})"));
        const AdviceRecord record = AdviceRecord::ofProject(path);
        QVERIFY(record.read() && record.read()->empty());
        KeptAdvice advice{.batch = "B-7",
                          .path = "recipe/phases/feed/set/n1.feed",
                          .name = "Feed",
                          .unit = "L/h",
                          .now = 1.0,
                          .value = 0.85,
                          .goal = "n1.product",
                          .goalUnit = "kg/m3",
                          .from = 3600.0,
                          .until = 7200.0,
                          .planned = {1.0, 2.0, 3.0},
                          .promised = {2.0, 3.0, 4.0},
                          .limits = {"n1.oxygen >= 20 %"}};
        advice.answer = KeptAdvice::Answer::Declined;
        QVERIFY(!record.add(advice)); // why?
        advice.reason = "pump at its limit";
        QVERIFY(record.add(advice).ok());
        advice.answer = KeptAdvice::Answer::Lapsed;
        advice.reason.clear();
        QVERIFY(record.add(advice).ok());
        advice.answer = KeptAdvice::Answer::Accepted;
        const auto accepted = record.add(advice);
        QVERIFY(accepted && !accepted->by.empty());
        KeptAdvice nobody = advice;
        nobody.batch.clear();
        QVERIFY(!record.add(nobody));

        // Of what was accepted alone, and once.
        const std::vector<KeptAdvice> answered = *record.read();
        QCOMPARE(answered.size(), std::size_t(3));
        QVERIFY(!record.compare(answered[0].id, {.time = 7200.0, .value = 3.4}));
        QVERIFY(!record.compare(accepted->id, {.time = 7200.0, .value = std::nan("")}));
        QVERIFY(record.compare(accepted->id, {.time = 7200.0, .value = 3.4, .isEstimated = true}).ok());
        QVERIFY(!record.compare(accepted->id, {.time = 7200.0, .value = 3.5}));
        QVERIFY(!record.compare("A-999", {.value = 3.5}));

        // As somebody reads it who opens the project again.
        const std::vector<KeptAdvice> all = *AdviceRecord::ofProject(path).read();
        QCOMPARE(all.size(), std::size_t(3));
        QVERIFY(all[0].answer == KeptAdvice::Answer::Declined && all[0].reason == "pump at its limit" && !all[0].came);
        QVERIFY(all[1].answer == KeptAdvice::Answer::Lapsed && std::isnan(all[1].gain.p50));
        QVERIFY(all[2].came && all[2].came->value == 3.4 && all[2].came->isEstimated && !all[2].came->at.empty());
        QVERIFY(all[2].promised.p90 == 4.0 && all[2].planned.p10 == 1.0 && all[2].limits == advice.limits);
        QVERIFY(all[2].id == accepted->id && all[2].value == 0.85 && all[2].unit == "L/h" && all[2].until == 7200.0);
        QVERIFY(!store::AuditTrail::ofProject(path).verify()->broken);
    }
};

TITER_TEST(AdviceRecordTest)

} // namespace tst_advice_record

#include "tst_advice_record.moc"
