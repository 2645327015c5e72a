// The prediction profiler: values, gestures, typed settings, limits, and what it says where there is no model.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/study_scenes.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/fields/number_field.h"
#include "ui/plot/numbers.h"
#include "ui/study/profiler_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_study_profiler {

using namespace titer;
using namespace titer::study;
using look::Theme;
using look::Token;

namespace {

constexpr QSize usual(860, 480);

double naturalOf(const StudyScene& scene, std::size_t factor)
{
    return scene.analysis->factors[factor].toNatural(scene.setting[factor]);
}

void drag(QWidget* plot, QPointF from, QPointF to)
{
    QTest::mousePress(plot, Qt::LeftButton, {}, from.toPoint());
    for (const double share : {0.3, 0.6, 1.0}) QTest::mouseMove(plot, (from + share * (to - from)).toPoint());
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to.toPoint());
}

} // namespace

class StudyProfilerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void saysWhatTheModelsPredict()
    {
        ProfilerPane pane;
        const StudyScene scene = support::sceneOf(support::shiftStudy());
        pane.show(scene);
        const studies::Prediction truth = studies::predict(*scene.analysis->responses[0].fitted, scene.setting);
        const QString expected = QStringLiteral("Titer %1 g/L ± %2. It meets its limits, maximise, at least 4.5.")
                                     .arg(truth.mean, 0, 'f', 2)
                                     .arg(truth.meanHigh - truth.mean, 0, 'f', 2);
        QVERIFY2(pane.sentence().startsWith(expected), qPrintable(pane.sentence() + u'\n' + expected));
    }

    void movesASettingByDraggingItsLine()
    {
        support::StudyStage stage(support::shiftStudy());
        ProfilerPane pane;
        stage.add(pane);
        support::picture(pane, {}, usual);
        QSignalSpy moved(&pane, &StudyPane::settingChanged);
        drag(pane.plot(), pane.placeOf(0, 0, 32.8, 5.0), pane.placeOf(0, 0, 34.6, 5.0));
        QCOMPARE(naturalOf(stage.scene(), 0), 34.6);
        QVERIFY(moved.size() >= 4);
        QVERIFY(moved.first().at(1).toBool() && !moved.last().at(1).toBool());
        QCOMPARE(pane.field(0)->text(), QStringLiteral("34.6"));
        // Others stay.
        QCOMPARE(naturalOf(stage.scene(), 2), 4.3);
        // Beyond the edge it stays at the edge.
        drag(pane.plot(), pane.placeOf(1, 2, 4.3, 1.5), pane.placeOf(1, 2, 4.3, 1.5) + QPointF(500, 0));
        QCOMPARE(naturalOf(stage.scene(), 2), 4.5);
    }

    void movesASettingByKeysAndTyping()
    {
        support::StudyStage stage(support::shiftStudy());
        ProfilerPane pane;
        stage.add(pane);
        pane.setAttribute(Qt::WA_DontShowOnScreen);
        pane.resize(usual);
        pane.QWidget::show();
        pane.activateWindow();
        pane.field(1)->setFocus();
        QTest::keyClick(pane.field(1), Qt::Key_Up);
        QVERIFY(std::abs(naturalOf(stage.scene(), 1) - 7.09) < 1e-12);
        QTest::keyClick(pane.field(1), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(std::abs(naturalOf(stage.scene(), 1) - 6.99) < 1e-12);
        // Tab leads to the next factor.
        QTest::keyClick(pane.field(1), Qt::Key_Tab);
        QCOMPARE(pane.focusWidget(), pane.field(2));
        pane.field(2)->selectAll();
        QTest::keyClicks(pane.field(2), QStringLiteral("3.25"));
        QTest::keyClick(pane.field(2), Qt::Key_Return);
        QCOMPARE(naturalOf(stage.scene(), 2), 3.25);
        QCOMPARE(pane.field(2)->text(), QStringLiteral("3.25"));
        // Out of the range it is refused with the range, and forgotten on leaving.
        pane.field(2)->selectAll();
        QTest::keyClicks(pane.field(2), QStringLiteral("9"));
        QVERIFY(pane.field(2)->property("wrong").toBool());
        QCOMPARE(pane.field(2)->toolTip(), QStringLiteral("Choose a number from 2.5 to 4.5 %/d."));
        QTest::keyClick(pane.field(2), Qt::Key_Return);
        QCOMPARE(naturalOf(stage.scene(), 2), 3.25);
        QCOMPARE(pane.field(2)->text(), QStringLiteral("3.25"));
        // Nor stays what the beginning of it came to.
        for (const char* wrong : {"4 apples", "33"}) {
            pane.field(2)->selectAll();
            QTest::keyClicks(pane.field(2), QLatin1String(wrong));
            QCOMPARE(naturalOf(stage.scene(), 2), 3.25);
            QTest::keyClick(pane.field(2), Qt::Key_Return);
            QCOMPARE(naturalOf(stage.scene(), 2), 3.25);
        }
        // In the plot, arrows move the factor that was moved last.
        pane.plot()->setFocus();
        QTest::keyClick(pane.plot(), Qt::Key_Right);
        QVERIFY(std::abs(naturalOf(stage.scene(), 2) - 3.4) < 0.051);
        QTest::keyClick(pane.plot(), Qt::Key_Down);
        QCOMPARE(stage.scene().response, 1);
    }

    void takesADecimalComma()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        support::StudyStage stage(support::shiftStudy());
        ProfilerPane pane;
        stage.add(pane);
        QCOMPARE(pane.field(0)->text(), QStringLiteral("32,8"));
        pane.field(0)->selectAll();
        QTest::keyClicks(pane.field(0), QStringLiteral("33,1"));
        QVERIFY(std::abs(naturalOf(stage.scene(), 0) - 33.1) < 1e-12);
    }

    void movesALimitAndSelectsAResponse()
    {
        support::StudyStage stage(support::shiftStudy());
        ProfilerPane pane;
        stage.add(pane);
        support::picture(pane, {}, usual);
        QSignalSpy limit(&pane, &StudyPane::limitChanged);
        drag(pane.plot(), pane.placeOf(0, 1, 6.9, 4.5), pane.placeOf(0, 1, 6.9, 4.8));
        QCOMPARE(limit.size(), 1);
        QVERIFY2(std::abs(*stage.study().responses[0].low - 4.8) < 0.03,
                 qPrintable(QString::number(*stage.study().responses[0].low)));
        QCOMPARE(naturalOf(stage.scene(), 1), 7.08);
        QTest::mouseClick(pane.plot(), Qt::LeftButton, {}, QPoint(20, int(pane.cell(1, 0).center().y())));
        QCOMPARE(stage.scene().response, 1);
    }

    void saysWhyAResponseHasNoModel()
    {
        studies::Study study = support::shiftStudy();
        for (studies::StudyRun& run : study.runs) run.cells[1] = {};
        ProfilerPane pane;
        pane.show(support::sceneOf(study));
        QVERIFY(pane.message().isEmpty());
        QVERIFY2(pane.sentence().contains(QLatin1String("Aggregates: No run has a value")),
                 qPrintable(pane.sentence()));
        support::picture(pane, QStringLiteral("study-profiler-one"), usual);
        for (studies::StudyRun& run : study.runs) run.cells[0] = {};
        pane.show(support::sceneOf(study));
        QVERIFY(!pane.message().isEmpty());
        support::picture(pane, QStringLiteral("study-profiler-none"), usual);
        pane.show(StudyScene());
        QVERIFY(!pane.message().isEmpty());
    }

    void showsLevelsOfACategoricalFactor()
    {
        studies::Study study = support::shiftStudy();
        study.factors[3].factor = {
            .name = "Medium", .kind = studies::Factor::Kind::Categorical, .levels = {"A", "B", "C"}};
        for (std::size_t i = 0; i < study.runs.size(); ++i) study.runs[i].settings[3] = double(i % 3);
        study.setting = {33, 7, 3.5, 1};
        study.model = "linear";
        support::StudyStage stage(study);
        ProfilerPane pane;
        stage.add(pane);
        QVERIFY2(pane.message().isEmpty(), qPrintable(pane.message()));
        support::picture(pane, QStringLiteral("study-profiler-levels"), usual);
        QVERIFY(!pane.field(3));
        QCOMPARE(pane.findChild<QComboBox*>()->currentText(), QStringLiteral("B"));
        QTest::mouseClick(pane.plot(), Qt::LeftButton, {}, pane.placeOf(0, 3, 2.1, 5.0).toPoint());
        QCOMPARE(stage.scene().setting[3], 2.0);
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        ProfilerPane pane;
        pane.show(support::sceneOf(support::shiftStudy()));
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image =
                support::picture(pane, QStringLiteral("study-profiler-") + variant.name, usual, variant.pixelRatio);
            for (const Token token : {Token::Series1, Token::Series4, Token::Accent})
                QVERIFY(support::contains(image, Theme::current().color(token)));
        }
        Theme::current().choose(look::Choice::Light);
        support::keep(pane.picture(usual), QStringLiteral("study-profiler-paper"));
        QVERIFY(pane.csv().count(u'\n') == 1 + 2 * 4 * app::profilePoints);
        QVERIFY(pane.svg(usual).contains("Feed rate"));
        Theme::current().setTextScale(150);
        support::picture(pane, QStringLiteral("study-profiler-large"), QSize(1000, 600));
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(StudyProfilerTest)

} // namespace tst_study_profiler

#include "tst_study_profiler.moc"
