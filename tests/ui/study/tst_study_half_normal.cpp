// Terms against a half-normal distribution.
#include "core/studies/numerics/distributions.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/study_scenes.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/numbers.h"
#include "ui/study/half_normal_pane.h"

#include <QApplication>
#include <QTest>

#include <cmath>

namespace tst_study_half_normal {

using namespace titer;
using namespace titer::study;
using look::Theme;
using look::Token;

class StudyHalfNormalTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void putsEachTermAtItsQuantile()
    {
        HalfNormalPane pane;
        const StudyScene scene = support::sceneOf(support::shiftStudy());
        pane.show(scene);
        const QStringList lines = pane.csv().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 15);
        // The strongest of 14 terms: quantile of the half-normal distribution at (14 - 0.5) / 14.
        const QStringList last = lines.last().split(u',');
        QCOMPARE(last[0], QStringLiteral("Feed rate"));
        const double t = std::abs(*scene.analysis->responses[0].terms.front().t);
        QVERIFY(std::abs(last[1].toDouble() - t) < 1e-6 * t);
        QVERIFY(std::abs(last[2].toDouble() - studies::normalQuantile(0.5 + 0.5 * 13.5 / 14.0)) < 1e-6);
    }

    // Sizes without a line of noise, and nothing called significant.
    void showsTheSizesOfWhatIsNotTested()
    {
        studies::Study study = support::shiftStudy();
        for (studies::StudyRun& run : study.runs) {
            const double t = study.factors[0].factor.toCoded(run.settings[0]);
            const double f = study.factors[2].factor.toCoded(run.settings[2]);
            run.cells[0] = {4.0 - 0.5 * t + 0.25 * f - 1.0 * t * f, studies::StudyCell::Origin::Twin, ""};
        }
        HalfNormalPane pane;
        pane.show(support::sceneOf(study));
        const QStringList last = pane.csv().split(u'\n', Qt::SkipEmptyParts).last().split(u',');
        QCOMPARE(last[0], QStringLiteral("Shift temperature × Feed rate"));
        QVERIFY(std::abs(last[1].toDouble() - 1.0) < 1e-9);
        QVERIFY2(!pane.sentence().contains(QStringLiteral("significant")), qPrintable(pane.sentence()));
        support::picture(pane, QStringLiteral("study-half-normal-untested"), QSize(420, 400));
    }

    void leadsFromTermToTermByKeys()
    {
        HalfNormalPane pane;
        pane.show(support::sceneOf(support::shiftStudy()));
        support::picture(pane, {}, QSize(360, 320));
        const QString first = pane.plot()->accessibleDescription();
        QVERIFY2(first.contains(QLatin1String("Feed rate: |t| = ")), qPrintable(first));
        QTest::keyClick(pane.plot(), Qt::Key_Left);
        QVERIFY(pane.plot()->accessibleDescription() != first);
        QTest::keyClick(pane.plot(), Qt::Key_Right);
        QTest::keyClick(pane.plot(), Qt::Key_Right);
        QCOMPARE(pane.plot()->accessibleDescription(), first);
        QTest::keyClick(pane.plot(), Qt::Key_T);
        auto* table = pane.findChild<plot::NumbersTable*>();
        QVERIFY(table && table->rowCount() == 14);
    }

    void saysWhyThereIsNothing()
    {
        HalfNormalPane pane;
        pane.show(StudyScene());
        QVERIFY(!pane.message().isEmpty());
        studies::Study study = support::shiftStudy();
        study.responses[0].model = "pH + Inoculum";
        pane.show(support::sceneOf(study));
        QVERIFY2(pane.message().contains(QLatin1String("fewer than three terms")), qPrintable(pane.message()));
        support::picture(pane, QStringLiteral("study-half-normal-none"), QSize(360, 320));
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        HalfNormalPane pane;
        pane.show(support::sceneOf(support::shiftStudy()));
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image = support::picture(pane, QStringLiteral("study-half-normal-") + variant.name,
                                                  QSize(380, 380), variant.pixelRatio);
            QVERIFY(support::contains(image, Theme::current().color(Token::Accent)));
        }
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(StudyHalfNormalTest)

} // namespace tst_study_half_normal

#include "tst_study_half_normal.moc"
