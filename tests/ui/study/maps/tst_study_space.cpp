// The design space over two factors: what it says of itself, while it is computed and after.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/study_scenes.h"
#include "tests/support/ui/warnings.h"
#include "ui/study/maps/space_pane.h"

#include <QApplication>
#include <QTest>

namespace tst_study_space {

using namespace titer;
using namespace titer::study;
using look::Theme;
using look::Token;

namespace {

constexpr QSize usual(460, 520);

} // namespace

class StudySpaceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void saysProbabilityMethodAndThreshold()
    {
        app::StudyMaps maps;
        SpacePane pane(maps);
        const StudyScene scene = support::sceneOf(support::shiftStudy());
        pane.show(scene);
        QVERIFY2(pane.sentence().contains(QLatin1String("being computed")), qPrintable(pane.sentence()));
        QVERIFY(pane.csv().isEmpty());
        support::picture(pane, QStringLiteral("study-space-computing"), usual);
        QTRY_VERIFY_WITH_TIMEOUT(pane.sentence().contains(QLatin1String("own degrees of freedom): 10000.")), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(
            pane.sentence().contains(QLatin1String("own degrees of freedom): 100000. Threshold P = 0.90.")), 20000);
        const double here = scene.analysis->acceptance->at(scene.setting);
        QVERIFY2(pane.sentence().startsWith(QStringLiteral("P = %1 at the setting").arg(here, 0, 'f', 2)),
                 qPrintable(pane.sentence()));
        QCOMPARE(pane.csv().count(u'\n'), 1 + 51 * 51);
    }

    void followsAnotherThresholdWithoutComputing()
    {
        support::StudyStage stage(support::shiftStudy());
        app::StudyMaps maps;
        SpacePane pane(maps);
        stage.add(pane);
        QTRY_VERIFY_WITH_TIMEOUT(maps.isSettled(), 20000);
        const QImage before = support::picture(pane, {}, usual);
        stage.change([](studies::Study& study) { study.threshold = 0.5; });
        QTRY_VERIFY_WITH_TIMEOUT(maps.isSettled(), 20000);
        QVERIFY(pane.sentence().contains(QLatin1String("Threshold P = 0.50.")));
        QVERIFY(support::picture(pane, {}, usual) != before);
    }

    void isExactForOneResponse()
    {
        studies::Study study = support::shiftStudy();
        study.responses[1].high.reset();
        app::StudyMaps maps;
        SpacePane pane(maps);
        pane.show(support::sceneOf(study));
        QTRY_VERIFY_WITH_TIMEOUT(pane.sentence().contains(QLatin1String("Exact, by the t distribution")), 10000);
        QVERIFY(maps.isSettled());
    }

    void saysWhyThereIsNone()
    {
        studies::Study study = support::shiftStudy();
        for (studies::StudyResponse& response : study.responses) {
            response.low.reset();
            response.high.reset();
        }
        app::StudyMaps maps;
        SpacePane pane(maps);
        pane.show(support::sceneOf(study));
        QVERIFY2(pane.message().contains(QLatin1String("No response has limits")), qPrintable(pane.message()));
        support::picture(pane, QStringLiteral("study-space-none"), usual);
        pane.show(StudyScene());
        QVERIFY(!pane.message().isEmpty());
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        app::StudyMaps maps;
        SpacePane pane(maps);
        pane.show(support::sceneOf(support::shiftStudy()));
        QTRY_VERIFY_WITH_TIMEOUT(maps.isSettled(), 20000);
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image =
                support::picture(pane, QStringLiteral("study-space-") + variant.name, usual, variant.pixelRatio);
            QVERIFY(support::contains(image, Theme::current().color(Token::Accent)));
        }
        Theme::current().choose(look::Choice::Light);
        support::keep(pane.picture(usual), QStringLiteral("study-space-paper"));
        QVERIFY(pane.svg(usual).contains("Peterson"));
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(StudySpaceTest)

} // namespace tst_study_space

#include "tst_study_space.moc"
