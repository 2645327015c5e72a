// Iso-lines of a response over two factors: axes, cross, runs and limits.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/study_scenes.h"
#include "tests/support/ui/warnings.h"
#include "ui/study/factor_name.h"
#include "ui/study/maps/contour_pane.h"

#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_study_contour {

using namespace titer;
using namespace titer::study;
using look::Theme;
using look::Token;

namespace {

constexpr QSize usual(460, 480);

double naturalOf(const StudyScene& scene, std::size_t factor)
{
    return scene.analysis->factors[factor].toNatural(scene.setting[factor]);
}

bool drop(QWidget* plot, QPointF at, int factor)
{
    const std::unique_ptr<QMimeData> carried(FactorName::carried(factor));
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(plot, &enter);
    QDropEvent event(at, Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    event.ignore();
    QCoreApplication::sendEvent(plot, &event);
    return enter.isAccepted() && event.isAccepted();
}

} // namespace

class StudyContourTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void saysWhatItShows()
    {
        ContourPane pane;
        const StudyScene scene = support::sceneOf(support::shiftStudy());
        pane.show(scene);
        const double mean = studies::meanAt(*scene.analysis->responses[0].fitted, scene.setting);
        QVERIFY2(pane.sentence().startsWith(QLatin1String("Titer, g/L over Shift temperature and Feed rate: ")) &&
                     pane.sentence().contains(QStringLiteral("%1 at the setting").arg(mean, 0, 'f', 2)),
                 qPrintable(pane.sentence()));
        QCOMPARE(pane.csv().count(u'\n'), 1 + 51 * 51);
    }

    void movesTheCrossByMouseAndByKeys()
    {
        support::StudyStage stage(support::shiftStudy());
        ContourPane pane;
        stage.add(pane);
        support::picture(pane, {}, usual);
        QSignalSpy moved(&pane, &StudyPane::settingChanged);
        QTest::mousePress(pane.plot(), Qt::LeftButton, {}, pane.placeOf(32.8, 4.3).toPoint());
        QTest::mouseMove(pane.plot(), pane.placeOf(33.5, 3.9).toPoint());
        QTest::mouseMove(pane.plot(), pane.placeOf(34.5, 3.2).toPoint());
        QTest::mouseRelease(pane.plot(), Qt::LeftButton, {}, pane.placeOf(34.5, 3.2).toPoint());
        QCOMPARE(naturalOf(stage.scene(), 0), 34.5);
        QCOMPARE(naturalOf(stage.scene(), 2), 3.2);
        QVERIFY(std::abs(naturalOf(stage.scene(), 1) - 7.08) < 1e-12);
        QVERIFY(!moved.last().at(1).toBool() && moved.first().at(1).toBool());
        QTest::keyClick(pane.plot(), Qt::Key_Left);
        QCOMPARE(naturalOf(stage.scene(), 0), 34.4);
        QTest::keyClick(pane.plot(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(naturalOf(stage.scene(), 2), 4.2);
        QTest::keyClick(pane.plot(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(naturalOf(stage.scene(), 2), 4.5);
    }

    void selectsRunsThatShareAPlaceOneAfterTheOther()
    {
        support::StudyStage stage(support::shiftStudy());
        ContourPane pane;
        stage.add(pane);
        support::picture(pane, {}, usual);
        // Eight runs of the design stand in each corner of the middle of pH and inoculum.
        QStringList found;
        for (int i = 0; i < 5; ++i) {
            QTest::mouseClick(pane.plot(), Qt::LeftButton, {}, pane.placeOf(36.0, 4.5).toPoint());
            found.append(stage.scene().run);
        }
        QCOMPARE(found, QStringList({"R6", "R8", "R14", "R16", "R6"}));
        QCOMPARE(naturalOf(stage.scene(), 0), 32.8); // the cross stays
    }

    void choosesAxesByMenuAndByDroppedNames()
    {
        support::StudyStage stage(support::shiftStudy());
        ContourPane pane;
        stage.add(pane);
        support::picture(pane, {}, usual);
        QMenu* menu = pane.axisButton(0)->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 4);
        menu->actions().at(1)->trigger();
        QCOMPARE(stage.scene().axisX, 1);
        QCOMPARE(pane.axisButton(0)->text(), QStringLiteral("pH"));
        // The factor of the other axis changes places with it.
        emit menu->aboutToShow();
        menu->actions().at(2)->trigger();
        QCOMPARE(stage.scene().axisX, 2);
        QCOMPARE(stage.scene().axisY, 1);
        QVERIFY2(pane.message().isEmpty(), qPrintable(pane.message()));
        const QRectF plot = pane.plotRect();
        QVERIFY(drop(pane.plot(), QPointF(4, plot.height() / 3), 3));
        QCOMPARE(stage.scene().axisY, 3);
        QVERIFY(drop(pane.plot(), QPointF(plot.width() / 2, plot.height() - 40), 0));
        QCOMPARE(stage.scene().axisX, 0);
        QVERIFY(!drop(pane.plot(), QPointF(4, 60), 17));
    }

    void dragsTheLineOfALimit()
    {
        support::StudyStage stage(support::shiftStudy());
        ContourPane pane;
        stage.add(pane);
        support::picture(pane, QStringLiteral("study-contour-limit"), usual);
        // A place where aggregates are at their limit: along the upper edge, between the runs.
        const StudyScene before = stage.scene();
        const auto& response = *before.analysis->responses[1].fitted;
        std::vector<double> point = stage.scene().setting;
        point[2] = stage.scene().analysis->factors[2].toCoded(3.2);
        double at = -1.0;
        for (double x = -1.0; x <= 1.0; x += 1e-3) {
            point[0] = x;
            if (studies::meanAt(response, point) < 2.0) at = x;
        }
        QVERIFY(at > -0.9 && at < 0.99);
        const QPointF from = pane.placeOf(34.0 + 2.0 * at, 3.2), to = pane.placeOf(34.0, 3.2) + QPointF(6, 0);
        QTest::mousePress(pane.plot(), Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(pane.plot(), to.toPoint());
        QTest::mouseRelease(pane.plot(), Qt::LeftButton, {}, to.toPoint());
        point[0] = 0.0;
        const double there = studies::meanAt(response, point), limit = *stage.study().responses[1].high;
        QVERIFY2(limit != 2.0 && std::abs(limit - there) < 0.06,
                 qPrintable(QStringLiteral("%1 %2").arg(limit).arg(there)));
        QCOMPARE(naturalOf(stage.scene(), 0), 32.8);
    }

    void reachesRunsAndLimitsByKeys()
    {
        support::StudyStage stage(support::shiftStudy());
        ContourPane pane;
        stage.add(pane);
        support::picture(pane, {}, usual);
        const auto press = [&](int key) { QTest::keyClick(pane.plot(), Qt::Key(key)); };
        const auto reported = [&] { return pane.plot()->accessibleDescription(); };
        press(Qt::Key_PageDown);
        QCOMPARE(stage.scene().run.toStdString(), stage.study().runs[0].id);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageUp);
        const studies::StudyRun& run = stage.study().runs[1];
        QCOMPARE(stage.scene().run.toStdString(), run.id);
        QVERIFY2(reported().contains(QStringLiteral("Run %1: Shift temperature").arg(run.run)), qPrintable(reported()));
        QVERIFY2(reported().contains(QStringLiteral("Titer %1").arg(studies::cellOf(run, 0).value, 0, 'g', 4)),
                 qPrintable(reported()));
        for (int i = 0; i < 3; ++i) press(Qt::Key_PageUp);
        QCOMPARE(stage.scene().run.toStdString(), stage.study().runs[0].id);
        // The limits: each in turn, then none.
        QSignalSpy moved(&pane, &StudyPane::limitChanged);
        press(Qt::Key_Plus);
        QCOMPARE(moved.size(), 0);
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_L);
            if (!reported().startsWith(QStringLiteral("Chosen limit: "))) break;
            names << reported().section(u' ', 2, 2);
        }
        QVERIFY2(names.contains(QStringLiteral("Aggregates")) && names.size() < 4, qPrintable(names.join(u' ')));
        while (!reported().contains(QStringLiteral("Chosen limit: Aggregates"))) press(Qt::Key_L);
        const double before = *stage.study().responses[1].high;
        press(Qt::Key_Minus);
        const double after = *stage.study().responses[1].high;
        QVERIFY2(after < before && after > before - 0.5, qPrintable(QString::number(after)));
        QVERIFY(reported().contains(QStringLiteral("at most %1").arg(after)));
        press(Qt::Key_Plus);
        QCOMPARE(*stage.study().responses[1].high, before);
        // No further than the map shows it.
        for (int i = 0; i < 200; ++i) press(Qt::Key_Plus);
        QVERIFY(reported().contains(QStringLiteral("Chosen limit: Aggregates")));
        QVERIFY(*stage.study().responses[1].high < before + 20.0);
    }

    void marksRuns()
    {
        studies::Study study = support::shiftStudy();
        study.runs[5].excluded = "contaminated";
        ContourPane pane;
        StudyScene scene = support::sceneOf(study);
        scene.run = QStringLiteral("R8");
        pane.show(scene);
        support::picture(pane, QStringLiteral("study-contour-runs"), usual);
    }

    void saysWhyThereIsNoMap()
    {
        ContourPane pane;
        pane.show(StudyScene());
        QVERIFY(!pane.message().isEmpty());
        studies::Study study = support::shiftStudy();
        study.factors.resize(1);
        for (studies::StudyRun& run : study.runs) run.settings.resize(1);
        study.setting.resize(1);
        StudyScene scene = support::sceneOf(study);
        pane.show(scene);
        QCOMPARE(pane.message(), QStringLiteral("A map needs two numeric factors."));
        QVERIFY(!pane.axisButton(0)->isVisibleTo(&pane));
        scene = support::sceneOf(support::shiftStudy());
        scene.axisY = 9;
        pane.show(scene);
        QVERIFY(!pane.message().isEmpty());
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        ContourPane pane;
        pane.show(support::sceneOf(support::shiftStudy()));
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image =
                support::picture(pane, QStringLiteral("study-contour-") + variant.name, usual, variant.pixelRatio);
            for (const Token token : {Token::Series4, Token::Accent})
                QVERIFY(support::contains(image, Theme::current().color(token)));
        }
        Theme::current().choose(look::Choice::Light);
        support::keep(pane.picture(usual), QStringLiteral("study-contour-paper"));
        QVERIFY(pane.svg(usual).contains("Feed rate"));
        Theme::current().setTextScale(150);
        support::picture(pane, QStringLiteral("study-contour-large"), usual);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(StudyContourTest)

} // namespace tst_study_contour

#include "tst_study_contour.moc"
