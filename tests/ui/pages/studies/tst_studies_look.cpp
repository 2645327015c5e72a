// The Studies page in every look, and its run sheet with many runs.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/form/fields/number_field.h"
#include "ui/look/language.h"
#include "ui/study/factor_pane.h"
#include "ui/study/pane_board.h"
#include "ui/study/run_sheet/run_sheet_cells.h"
#include "ui/study/study_pane.h"

#include <QHeaderView>
#include <QStyleOption>
#include <QTabWidget>
#include <QToolButton>

namespace tst_studies_look {

using namespace titer;
using namespace titer::look;

class StudiesLookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void isDrawnInEveryLook_data();
    void isDrawnInEveryLook();
    void boundsShowAllTheirDigits();
    void titlesOfTheRunSheetAreWhole_data();
    void titlesOfTheRunSheetAreWhole();
    void speaksAnotherLanguageAtOnce();
    void aPaneTakesTheWholePage();
    void aNarrowWindowHasTabs();
};

void StudiesLookTest::isDrawnInEveryLook_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true})
        for (const char* language : {"en", "de"})
            for (const int text : {100, 200})
                if (support::standsForOthers(dark, QLatin1String(language), text))
                    QTest::addRow("%s, %s, %d %%", dark ? "dark" : "light", language, text)
                        << dark << QString::fromLatin1(language) << text << QSize(1920, 1080);
    QTest::addRow("small") << false << QStringLiteral("en") << 100 << QSize(1280, 720);
    QTest::addRow("small, German, large text") << true << QStringLiteral("de") << 150 << QSize(1280, 720);
}

void StudiesLookTest::isDrawnInEveryLook()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(int, text);
    QFETCH(QSize, size);
    const support::Warnings warnings;
    useLanguage(language);
    Theme::current().choose(dark ? Choice::Dark : Choice::Light);
    Theme::current().setTextScale(text);
    Stage stage(size);
    for (const bool empty : {true, false}) {
        stage.showStudies();
        if (!empty) stage.addPlane();
        support::settle();
        const QImage image = support::picture(
            stage.window,
            QStringLiteral("studies-%1-%2-%3-%4-%5").arg(dark).arg(language).arg(text).arg(size.width()).arg(empty),
            size, 1);
        QVERIFY(support::inked(image) > 0.02);
        QVERIFY2(stage.page().minimumSizeHint().width() <= stage.page().width(),
                 qPrintable(QString::number(stage.page().minimumSizeHint().width())));
        const QStringList cut = support::cutOff(stage.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
    QCOMPARE(warnings.messages(), QStringList());
}

void StudiesLookTest::boundsShowAllTheirDigits()
{
    for (const int text : {100, 200}) {
        Theme::current().setTextScale(text);
        Stage stage;
        stage.addPlane();
        studies::Study study = stage.study();
        study.factors[0].factor.low = 0.03125;
        study.factors[0].factor.high = 12345678.5;
        stage.session().change(study, QStringLiteral("bounds"));
        support::settle();
        for (const auto& row : stage.page().panes().factors()->rows())
            for (form::NumberField* field : {row.low, row.high}) {
                QStyleOptionFrame frame;
                frame.initFrom(field);
                frame.lineWidth = 1;
                const int room = field->style()->subElementRect(QStyle::SE_LineEditContents, &frame, field).width();
                QVERIFY2(room > field->fontMetrics().horizontalAdvance(field->text()), qPrintable(field->text()));
            }
        const QStringList cut = support::cutOff(stage.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
}

void StudiesLookTest::titlesOfTheRunSheetAreWhole_data()
{
    QTest::addColumn<int>("scale");
    for (const int scale : {100, 200}) QTest::addRow("%d", scale) << scale;
}

// Where columns are many they go on in the next line, and the head is as high as that: at 200 % one read "Seedi…".
void StudiesLookTest::titlesOfTheRunSheetAreWhole()
{
    QFETCH(int, scale);
    Theme::current().setTextScale(scale);
    Stage stage;
    studies::Study study;
    study.name = "Many factors";
    for (const char* name :
         {"Seeding density", "Feed glucose concentration", "Feed glutamine concentration",
          "Feed rate of the first week", "Feed rate of the second week", "Stirrer speed", "Stirrer diameter"})
        study.factors.push_back({{.name = name, .unit = "g/L", .low = 0.0, .high = 10.0}, {}});
    study.responses.push_back({.name = "Final titre", .unit = "g/L"});
    studies::addRun(study, std::vector<double>(7, 5.0));
    stage.session().add(study, QStringLiteral("many"));
    stage.showStudies();
    support::settle();
    study::RunSheetView* table = stage.page().panes().sheet()->table();
    const QFont font = Theme::current().font(Type::Strong);
    qsizetype most = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        const int room = table->columnWidth(column) - 2 * Theme::current().u();
        const QStringList lines = study::titleLines(title, room, font);
        QVERIFY2(!lines.join(u' ').contains(u'…'), qPrintable(title));
        most = std::max(most, lines.size());
    }
    QVERIFY(table->model()->columnCount() > 9);
    if (scale > 100) QVERIFY(most > 2); // some had to be broken
    // Long words are broken behind hyphens and syllables.
    const QFontMetrics metrics(font);
    const int little = metrics.horizontalAdvance(QStringLiteral("Temperatur")) + 1;
    QCOMPARE(study::titleLines(QStringLiteral("Shift-Temperatur\n°C"), little, font),
             (QStringList{QStringLiteral("Shift-"), QStringLiteral("Temperatur"), QStringLiteral("°C")}));
    const int tight =
        metrics.horizontalAdvance(QStringLiteral("Animpf-")) + 1; // the text is wider by a part of a pixel
    QVERIFY(!study::titleLines(QStringLiteral("Animpfdichte"), tight, font).join(QString()).contains(u'…'));
    // What it is sorted by has room beside its arrow, which is as large as the head is high.
    QVERIFY(table->columnWidth(0) >=
            metrics.horizontalAdvance(table->model()->headerData(0, Qt::Horizontal).toString()) +
                table->horizontalHeader()->height() / 2);
    QVERIFY(table->horizontalHeader()->height() >= most * QFontMetrics(font).lineSpacing());
    support::picture(stage.window, QStringLiteral("studies-many-%1").arg(scale), stage.window.size());
    Theme::current().setTextScale(100);
}

void StudiesLookTest::speaksAnotherLanguageAtOnce()
{
    Stage stage;
    stage.addPlane();
    QStringList english;
    for (const study::StudyPane* pane : stage.page().panes().plots()) english << pane->sentence();
    useLanguage(QStringLiteral("de"));
    QTRY_VERIFY(stage.page().panes().plots().at(0)->sentence() != english[0]);
    QTRY_VERIFY(stage.page().panes().plots().at(1)->sentence() != english[1]);
    QVERIFY(stage.page().panes().plots().at(3)->sentence() != english[3]);
}

void StudiesLookTest::aPaneTakesTheWholePage()
{
    Stage stage;
    stage.addPlane();
    study::PaneBoard* board = stage.page().panes().board();
    QWidget* profiler = stage.page().panes().plots().at(2);
    const int before = profiler->width();
    QTest::mouseClick(board->cornerOf(4), Qt::LeftButton);
    QTRY_VERIFY(profiler->width() > before * 3 / 2);
    QVERIFY(!stage.page().panes().sheet()->isVisible());
    QTest::keyClick(&stage.window, Qt::Key_Escape);
    QVERIFY(stage.page().panes().sheet()->isVisible());
    QTRY_COMPARE(profiler->width(), before);
}

void StudiesLookTest::aNarrowWindowHasTabs()
{
    Stage stage({1280, 720});
    stage.addPlane();
    QTabWidget* tabs = stage.page().panes().board()->tabs();
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 5);
    tabs->setCurrentIndex(3);
    QVERIFY(stage.page().panes().plots().at(3)->isVisible());
    stage.window.resize(1920, 1080);
    QTRY_VERIFY(!tabs->isVisible());
    for (const study::StudyPane* pane : stage.page().panes().plots()) QVERIFY(pane->isVisible());
}

TITER_WINDOW_TEST(StudiesLookTest)

} // namespace tst_studies_look

#include "tst_studies_look.moc"
