// The bars of a model: order, 5 % line, terms taken out and put back, and what is said where there is no model.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/study_scenes.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/numbers.h"
#include "ui/study/effects_pane.h"
#include "ui/study/study_words.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_study_effects {

using namespace titer;
using namespace titer::study;
using look::Theme;
using look::Token;

class StudyEffectsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void writesTermsAsPeopleDo()
    {
        QCOMPARE(termWords("`Shift temperature`:`Feed rate`"), QStringLiteral("Shift temperature × Feed rate"));
        QCOMPARE(termWords("I(`Shift temperature`^2)"), QStringLiteral("Shift temperature²"));
        QCOMPARE(termWords("I(pH*Inoculum)"), QStringLiteral("pH × Inoculum"));
        // The flow of a feed is not the feed.
        QCOMPARE(termWords("`Feed, flow`:pH"), QStringLiteral("Feed, flow × pH"));
    }

    // "Duration of Ph…" stood three times under each other. In little room a name stands over its bar, and the rows scroll.
    void namesAreWholeInLittleRoom()
    {
        EffectsPane pane;
        pane.show(sceneOf());
        const int line = QFontMetrics(Theme::current().font(look::Type::Body)).lineSpacing();
        constexpr int terms = 14;
        pane.resize(900, 300);
        pane.setVisible(true);
        support::settle();
        const int wide = pane.plot()->minimumSizeHint().height();
        pane.resize(260, 300);
        support::settle();
        QVERIFY(wide >= terms * line && wide < 2 * terms * line);
        QVERIFY(pane.plot()->height() >= 2 * terms * line);
        support::picture(pane, QStringLiteral("effects-narrow"), {260, 700});
    }

    void namesEveryTermOfTheModelWithoutTheMarksOfAFormula()
    {
        EffectsPane pane;
        pane.show(sceneOf());
        QVERIFY2(!pane.csv().contains(u'`') && !pane.csv().contains(QLatin1String("I(")) && !pane.csv().contains(u':'),
                 qPrintable(pane.csv()));
        QCOMPARE(pane.csv().count(u'\n'), 15); // a head and 14 terms
    }

    void saysWhichTermsStandOut()
    {
        EffectsPane pane;
        pane.show(sceneOf());
        QVERIFY2(
            pane.sentence().startsWith(QLatin1String("Titer: significant at 5 %, the strongest first: Feed rate, ")),
            qPrintable(pane.sentence()));
        QVERIFY2(pane.sentence().contains(QStringLiteral("Shift temperature²")), qPrintable(pane.sentence()));
        QVERIFY(pane.message().isEmpty() && pane.warnings().isEmpty());
    }

    void takesATermOutByClickAndPutsItBackBySpace()
    {
        support::StudyStage stage(support::shiftStudy());
        EffectsPane pane;
        stage.add(pane);
        support::picture(pane, {}, QSize(420, 400));
        QSignalSpy toggled(&pane, &StudyPane::termToggled);
        // The last row: the weakest term of the model.
        pane.plot()->setFocus();
        QTest::keyClick(pane.plot(), Qt::Key_End);
        const int weakest = pane.current();
        QCOMPARE(weakest, 13);
        const int before = stage.scene().analysis->responses[0].fit->dfResidual;
        QTest::keyClick(pane.plot(), Qt::Key_Up);
        const QString second = QString::fromStdString(stage.scene().analysis->responses[0].terms[12].name);
        QTest::keyClick(pane.plot(), Qt::Key_Space);
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled.last().at(1).toString(), second);
        QCOMPARE(toggled.last().at(2).toBool(), false);
        const auto& out = stage.scene().analysis->responses[0];
        QVERIFY(out.fit->dfResidual == before + 1 || !pane.warnings().isEmpty());
        // The keys stay on the term wherever it went.
        QTest::keyClick(pane.plot(), Qt::Key_Space);
        QCOMPARE(toggled.last().at(1).toString(), second);
        QCOMPARE(toggled.last().at(2).toBool(), true);
        QCOMPARE(stage.scene().analysis->responses[0].fit->dfResidual, before);
        // A click on the box of the first row.
        QTest::mouseClick(pane.plot(), Qt::LeftButton, {}, QPoint(10, 8));
        QCOMPARE(toggled.size(), 3);
        QCOMPARE(toggled.last().at(1).toString(), QStringLiteral("Feed rate"));
        QVERIFY2(pane.warnings().value(0).contains(QLatin1String("stays in the model")),
                 qPrintable(pane.warnings().join(u'\n')));
        // A click on a bar only leads the keys there.
        QTest::mouseClick(pane.plot(), Qt::LeftButton, {}, QPoint(260, 30));
        QCOMPARE(toggled.size(), 3);
    }

    void reportsTheResidualOfTheSelectedRun()
    {
        support::StudyStage stage(support::shiftStudy());
        EffectsPane pane;
        stage.add(pane);
        const QImage without = support::picture(pane, {}, QSize(420, 400));
        stage.choose([](StudyScene& scene) { scene.run = QStringLiteral("R8"); });
        QVERIFY(support::picture(pane, QStringLiteral("study-effects-run"), QSize(420, 400)) != without);
    }

    void saysWhyThereIsNoModel()
    {
        EffectsPane pane;
        pane.show(StudyScene());
        QVERIFY(!pane.message().isEmpty());
        studies::Study study = support::shiftStudy();
        for (studies::StudyRun& run : study.runs) run.cells[0] = {};
        pane.show(support::sceneOf(study));
        QVERIFY2(pane.message().contains(QStringLiteral("No run has a value of “Titer” yet")),
                 qPrintable(pane.message()));
        QVERIFY(support::inked(support::picture(pane, QStringLiteral("study-effects-none"), QSize(420, 300))) > 0.005);
        // Nothing to copy, and no table.
        QTest::keyClick(pane.plot(), Qt::Key_T);
        QVERIFY(!pane.findChild<plot::NumbersTable*>());
    }

    void warnsOfAWeakModel()
    {
        studies::Study study = support::shiftStudy();
        // What no factor explains.
        for (std::size_t i = 0; i < study.runs.size(); ++i) study.runs[i].cells[0].value = double(i * 37 % 28);
        EffectsPane pane;
        pane.show(support::sceneOf(study));
        QVERIFY2(pane.warnings().value(0).contains(QStringLiteral("predicted R²")), qPrintable(pane.message()));
        support::picture(pane, QStringLiteral("study-effects-weak"), QSize(420, 400));
    }

    // Bars, numbers and order of the coefficients instead of dashes.
    void showsTheSizesOfWhatIsNotTested()
    {
        studies::Study study = support::shiftStudy();
        for (studies::StudyRun& run : study.runs) {
            const double t = study.factors[0].factor.toCoded(run.settings[0]);
            const double f = study.factors[2].factor.toCoded(run.settings[2]);
            run.cells[0] = {4.0 - 0.5 * t + 0.25 * f - 1.0 * t * t * t * f, studies::StudyCell::Origin::Twin, ""};
        }
        EffectsPane pane;
        pane.show(support::sceneOf(study));
        QVERIFY2(pane.sentence().contains(QStringLiteral("no term is tested")), qPrintable(pane.sentence()));
        QVERIFY2(pane.sentence().contains(QStringLiteral("Shift temperature × Feed rate: coded coefficient")),
                 qPrintable(pane.sentence()));
        QVERIFY2(!pane.sentence().contains(QStringLiteral("|t|")), qPrintable(pane.sentence()));
        const QStringList rows = pane.csv().split(u'\n', Qt::SkipEmptyParts);
        const auto says = [&](int row, const char* term, double coefficient) {
            const QStringList cells = rows[row].split(u',');
            return cells[0] == QString::fromUtf8(term) && cells[2].isEmpty() && cells[3].isEmpty() &&
                   std::abs(cells[4].toDouble() - coefficient) < 1e-9 &&
                   std::abs(cells[5].toDouble() - std::abs(coefficient)) < 1e-9;
        };
        QVERIFY2(says(1, "Shift temperature × Feed rate", -1.0), qPrintable(rows[1]));
        QVERIFY2(says(2, "Shift temperature", -0.5) && says(3, "Feed rate", 0.25), qPrintable(rows[2]));
        const QImage image = support::picture(pane, QStringLiteral("study-effects-untested"), QSize(420, 400));
        QVERIFY(support::contains(image, Theme::current().color(Token::Accent)));
        study.runs[0].cells[0].origin = studies::StudyCell::Origin::Measured;
        pane.show(support::sceneOf(study));
        QVERIFY2(pane.sentence().contains(QStringLiteral("do not scatter alike")), qPrintable(pane.sentence()));
        // As many runs as coefficients.
        studies::Study four = support::shiftStudy();
        four.responses[0].model = "pH*Inoculum";
        const std::vector<studies::StudyRun> all = four.runs;
        four.runs = {all[0], all[2], all[8], all[10]};
        pane.show(support::sceneOf(four));
        QVERIFY2(pane.sentence().contains(QStringLiteral("no degrees of freedom")) &&
                     pane.sentence().contains(QStringLiteral("coded coefficient")),
                 qPrintable(pane.sentence()));
    }

    void showsItsNumbersAsATable()
    {
        EffectsPane pane;
        pane.show(sceneOf());
        support::picture(pane, {}, QSize(420, 400));
        QTest::keyClick(pane.plot(), Qt::Key_T);
        auto* table = pane.findChild<plot::NumbersTable*>();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 14);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Feed rate"));
        QVERIFY(pane.svg(QSize(420, 400)).contains("<svg"));
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        EffectsPane pane;
        pane.show(sceneOf());
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image = support::picture(pane, QStringLiteral("study-effects-") + variant.name,
                                                  QSize(420, 400), variant.pixelRatio);
            QVERIFY(support::contains(image, Theme::current().color(Token::Accent)));
            QVERIFY(support::contains(image, Theme::current().color(Token::Control)));
        }
        Theme::current().setTextScale(150);
        support::picture(pane, QStringLiteral("study-effects-large"), QSize(420, 400));
        QCOMPARE(warnings.messages(), QStringList());
    }

private:
    static StudyScene sceneOf() { return support::sceneOf(support::shiftStudy()); }
};

TITER_WINDOW_TEST(StudyEffectsTest)

} // namespace tst_study_effects

#include "tst_study_effects.moc"
