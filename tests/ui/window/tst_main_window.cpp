// The window: every page in every look, size and language; its actions, its palette and its files.
#include "app/document/project/drafts.h"
#include "core/model/flowsheet.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector_stack.h"
#include "ui/look/glyph.h"
#include "ui/look/language.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/shadow/gap_table.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/shown/notices.h"
#include "ui/shown/run_kpis.h"
#include "ui/tiles/parts/tile_type.h"
#include "ui/wall/wall_page.h"
#include "ui/wall/wall_window.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/notice.h"
#include "ui/window/frame/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

namespace tst_main_window {

using namespace titer;
using namespace titer::look;
using namespace titer::widgets;
using namespace titer::window;

namespace {

constexpr int longRun = 60000; // [ms]

void openExample(support::Desk& desk, MainWindow& window)
{
    QVERIFY(window.files().openExample("cho-fed-batch"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
}

// What the palette lists for some words, and its field.
QStringList listed(MainWindow& window, const QString& typed)
{
    window.palette().open(typed);
    QStringList rows;
    auto* list = window.palette().findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i) rows << list->item(i)->text();
    return rows;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void everyPageIsDrawnInEveryLookSizeAndLanguage_data();
    void everyPageIsDrawnInEveryLookSizeAndLanguage();
    void startsOnTheWelcomePageWithTheFirstDoorInFocus();
    void leadsFromTheWelcomePageToARunByKeysAlone();
    void theExampleRunsByItself();
    void thePaletteFindsTermsOfTheField();
    void aBoardShowsTheTimeOfTheClock();
    void theWallLeavesTheWindowAsItWas();
    void theWallLeavesAMaximisedWindowAsItWas();
    void theWallBeginsWithTheBoardInView();
    void typingChangesThePillsAMomentLater();
    void theFirstEditMakesADraft();
    void closingLeavesNoOtherPlantBehind();
    void undoesAndRedoesByKeys();
    void goesThroughItsRegions();
    void thePaletteFindsActionsByTheBeginningsOfWords();
    void thePalettePlacesAUnit();
    void thePaletteTypesAValueIntoAField();
    void inspectorsArePinnedAndStack();
    void aNoticeLeadsToItsField();
    void aNoticeIsMendedByMouseAndByKey();
    void aVesselThatWasTooSmallIsMadeLarger();
    void aMendedNoticeGoesThoughNoRunFollows();
    void opensPlantFilesAndReportsWhatIsWrongWithThem();
    void opensAProjectAndRemembersIt();
    void laysTheShippedRecordingOverTheExample();
    void anExampleThatLearnsOpensWithItsRecording();
    void aRecordingFitsIntoSmallWindows_data();
    void aRecordingFitsIntoSmallWindows();
    void showsHowARecordingIsReadBeforeItIsTakenIn();
    void showsTheFirstRowsOfARecording_data();
    void showsTheFirstRowsOfARecording();
    void changesTheLanguageWithoutLosingThePlant();
    void changesThemeAndTextSizeAtOnce();
    void aNarrowWindowShowsTheInspectorOverThePage();
};

void MainWindowTest::everyPageIsDrawnInEveryLookSizeAndLanguage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("pixelRatio");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    const QSize desk(1920, 1080), small(1280, 720);
    const auto row = [](bool dark, double ratio, const char* language, int text, QSize size) {
        QTest::addRow("%s, %gx, %s, %d %%, %d", dark ? "dark" : "light", ratio, language, text, size.width())
            << dark << ratio << QString::fromLatin1(language) << text << size;
    };
    row(false, 1, "en", 100, desk);
    row(true, 1, "en", 150, desk);
    row(true, 2, "de", 100, small);
    row(false, 1, "de", 150, small);
    if (!qEnvironmentVariableIsSet("TITER_LONG")) return;
    row(false, 2, "en", 100, desk);
    row(true, 1, "en", 100, desk);
    row(true, 2, "de", 100, desk);
    row(false, 1, "de", 150, desk);
    row(false, 1, "en", 150, small);
}

void MainWindowTest::everyPageIsDrawnInEveryLookSizeAndLanguage()
{
    QFETCH(bool, dark);
    QFETCH(double, pixelRatio);
    QFETCH(QString, language);
    QFETCH(int, text);
    QFETCH(QSize, size);
    const support::Warnings warnings;
    useLanguage(language);
    Theme::current().choose(dark ? Choice::Dark : Choice::Light);
    Theme::current().setTextScale(text);
    support::OpenWindow desk(size);
    MainWindow& window = desk.window;
    openExample(desk, window);
    window.pages().page<pages::DesignPage>().view().select({QStringLiteral("production")});
    for (const QString& page : support::pageIds()) {
        QVERIFY(window.pages().show(page));
        if (page == QLatin1String("run")) {
            window.pages().page<pages::RunPage>().startRun();
            QTRY_VERIFY_WITH_TIMEOUT(!window.pages().page<pages::RunPage>().model().isEmpty() &&
                                         !window.pages().page<pages::RunPage>().model().isPartial(),
                                     longRun);
        }
        if (page == QLatin1String("data")) {
            QVERIFY(window.shell().show(QStringLiteral("data"), QStringLiteral("shipped/cho-fed-batch")));
            QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::DataPage>().isSettled(), longRun);
        }
        support::settle();
        const QString name = QStringLiteral("%1-%2-%3-%4-%5x-%6")
                                 .arg(page, dark ? "dark" : "light", language)
                                 .arg(text)
                                 .arg(pixelRatio)
                                 .arg(size.width());
        const QImage image = support::picture(window, name, size, pixelRatio);
        QCOMPARE(image.size(), size * pixelRatio);
        QVERIFY2(support::inked(image) > 0.02, qPrintable(page));
        QVERIFY2(support::contains(image, Theme::current().color(Token::RailAccent)), qPrintable(page));
        const QWidget* shown = window.findChild<QStackedWidget*>()->currentWidget();
        QVERIFY2(shown->minimumSizeHint().width() <= shown->width(),
                 qPrintable(page + u' ' + QString::number(shown->minimumSizeHint().width())));
        const QStringList cut = support::cutOff(window);
        QVERIFY2(cut.isEmpty(), qPrintable(page + u'\n' + cut.join(u'\n')));
    }
    QCOMPARE(warnings.messages(), QStringList());
}

void MainWindowTest::startsOnTheWelcomePageWithTheFirstDoorInFocus()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    QCOMPARE(window.pages().current(), QStringLiteral("welcome"));
    const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Open the example plant"));
}

void MainWindowTest::leadsFromTheWelcomePageToARunByKeysAlone()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(window.pages().current(), QStringLiteral("design"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QCOMPARE(window.pages().current(), QStringLiteral("run"));
    QTRY_VERIFY_WITH_TIMEOUT(!window.pages().page<pages::RunPage>().model().isEmpty() &&
                                 !window.pages().page<pages::RunPage>().model().isPartial(),
                             longRun);
    QCOMPARE(window.pages().page<pages::RunPage>().model().result()->status, figures::RunStatus::Ok);
}

void MainWindowTest::theExampleRunsByItself()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    openExample(desk, window);
    QVERIFY(desk.autoRun.run()->plant);
    QVERIFY(!window.pages().page<pages::DesignPage>().clock().isEmpty());
}

// At the end of the run its main vessel has long been emptied.
void MainWindowTest::aBoardShowsTheTimeOfTheClock()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    openExample(desk, window);
    const QString clock = window.pages().clock();
    window.pages().show(QStringLiteral("cockpit"));
    window.pages().page<pages::CockpitPage>().ensureBoard();
    QCOMPARE(window.pages().clock(), clock);
    const auto reportsAValue = [&](const QString& title) {
        const QList<tiles::TileView*> views =
            window.pages().page<pages::CockpitPage>().findChildren<tiles::TileView*>();
        return std::any_of(views.begin(), views.end(), [&](const tiles::TileView* view) {
            return view->title() == title && view->remarkKind() == tiles::TileView::Remark::Plain &&
                   view->sentence().contains(QRegularExpression(QStringLiteral("\\d")));
        });
    };
    for (const char* title : {"Antibody", "Viable cells", "Temperature"})
        QTRY_VERIFY2(reportsAValue(QString::fromLatin1(title)), title);
}

// The text of a wall is large, and the window must not grow with it for good.
void MainWindowTest::theWallLeavesTheWindowAsItWas()
{
    support::OpenWindow desk(QSize(700, 500));
    MainWindow& window = desk.window;
    openExample(desk, window);
    window.pages().show(QStringLiteral("cockpit"));
    window.pages().page<pages::CockpitPage>().ensureBoard();
    support::settle();
    const QRect before = window.geometry();
    window.action("view.wall")->trigger();
    QVERIFY(!window.isVisible());
    QWidget* wall = QApplication::activeWindow();
    QTRY_VERIFY((wall = QApplication::activeWindow()) && wall != &window);
    support::settle();
    QTest::keyClick(wall, Qt::Key_Escape);
    QVERIFY(window.isVisible());
    support::settle();
    QCOMPARE(window.geometry(), before);
}

void MainWindowTest::theWallLeavesAMaximisedWindowAsItWas()
{
    support::OpenWindow desk(QSize(700, 500));
    MainWindow& window = desk.window;
    openExample(desk, window);
    window.pages().show(QStringLiteral("cockpit"));
    window.pages().page<pages::CockpitPage>().ensureBoard();
    support::settle();
    const QRect own = window.geometry();
    window.showMaximized();
    support::settle();
    const QRect before = window.geometry();
    window.action("view.wall")->trigger();
    QWidget* wall = nullptr;
    QTRY_VERIFY((wall = QApplication::activeWindow()) && wall != &window);
    support::settle();
    QTest::keyClick(wall, Qt::Key_F11);
    QVERIFY(window.isVisible());
    support::settle();
    QVERIFY(window.isMaximized());
    QCOMPARE(window.geometry(), before);
    window.showNormal();
    support::settle();
    QCOMPARE(window.geometry(), own);
}

void MainWindowTest::theWallBeginsWithTheBoardInView()
{
    support::OpenWindow desk(QSize(1280, 720));
    MainWindow& window = desk.window;
    openExample(desk, window);
    window.pages().show(QStringLiteral("cockpit"));
    pages::CockpitPage& cockpit = window.pages().page<pages::CockpitPage>();
    cockpit.ensureBoard();
    cockpit.addBoard("overview");
    const std::string inView = cockpit.boardId();
    window.action("view.wall")->trigger();
    QWidget* wall = nullptr;
    QTRY_VERIFY((wall = QApplication::activeWindow()) && wall != &window);
    const wall::WallPage* page = static_cast<wall::WallWindow*>(wall)->page();
    QVERIFY(page && page->board().id.starts_with(inView + "/"));
    QTest::keyClick(wall, Qt::Key_Escape);
}

void MainWindowTest::typingChangesThePillsAMomentLater()
{
    support::OpenWindow desk(QSize(1920, 1080));
    MainWindow& window = desk.window;
    openExample(desk, window);
    const auto pill = [&] {
        return window.pages()
            .page<pages::DesignPage>()
            .view()
            .sheet()
            .unit(QStringLiteral("production"))
            ->overlay()
            .pill;
    };
    const QString before = pill();
    QVERIFY(!before.isEmpty());
    QVERIFY(window.pages().page<pages::DesignPage>().jump("units/production/params/temperature"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("35"));
    QTRY_VERIFY_WITH_TIMEOUT(pill() != before, longRun);
}

void MainWindowTest::theFirstEditMakesADraft()
{
    support::Desk desk;
    desk.settings.setFlag(QStringLiteral("files/keep_no_drafts"), false);
    MainWindow window(desk.work());
    window.show();
    openExample(desk, window);
    QVERIFY(desk.document.path().isEmpty());
    QVERIFY(desk.document.apply(app::labelUnit(desk.document.flowsheet(), "n1", "Seed"), QStringLiteral("name")));
    QVERIFY(app::isDraft(desk.document.path()));
    QVERIFY(desk.autoRun.run());
    QVERIFY(desk.document.flush());
    QCOMPARE(desk.document.saveState(), app::Document::SaveState::Saved);
    const QString draft = desk.document.path();
    QVERIFY(desk.document.closeProject());
    QVERIFY(QFile::remove(draft));
}

// What studies still held when the plant's steps were let go made a draft of the plant that was being closed.
void MainWindowTest::closingLeavesNoOtherPlantBehind()
{
    support::Desk desk;
    desk.settings.setFlag(QStringLiteral("files/keep_no_drafts"), false);
    MainWindow window(desk.work());
    window.show();
    openExample(desk, window);
    QVERIFY(desk.document.apply(app::labelUnit(desk.document.flowsheet(), "n1", "Seed"), QStringLiteral("name")));
    studies::Study study;
    study.name = "study";
    window.pages().page<pages::StudiesPage>().session().add(study, QStringLiteral("Add study"));
    const QString draft = desk.document.path();
    const auto drafts = [] { return QDir(app::draftFolder()).entryList({QStringLiteral("*.titer")}); };
    const QStringList before = drafts();
    QVERIFY(app::isDraft(draft) && before.size() >= 1);
    window.action("file.close")->trigger();
    QCOMPARE(drafts(), before);
    QVERIFY(desk.document.path().isEmpty());
    QVERIFY(desk.document.flowsheet() == model::Flowsheet());
    QVERIFY(QFile::remove(draft));
}

void MainWindowTest::undoesAndRedoesByKeys()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    openExample(desk, window);
    const model::Flowsheet before = desk.document.flowsheet();
    QVERIFY(desk.document.apply(app::setValue(before, "units/production/params/temperature", "36 °C"),
                                QStringLiteral("cool")));
    const model::Flowsheet after = desk.document.flowsheet();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.document.flowsheet() == before);
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(desk.document.flowsheet() == after);
}

void MainWindowTest::goesThroughItsRegions()
{
    support::OpenWindow desk(QSize(1920, 1080));
    MainWindow& window = desk.window;
    openExample(desk, window);
    QSet<QWidget*> seen;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        seen.insert(QApplication::focusWidget());
    }
    QVERIFY2(seen.size() >= 5, qPrintable(QString::number(seen.size())));
}

void MainWindowTest::thePaletteFindsActionsByTheBeginningsOfWords()
{
    QVERIFY(matches(QStringLiteral("Add Depth filter"), QStringLiteral("add dep")) > 0);
    QVERIFY(matches(QStringLiteral("Add Depth filter"), QStringLiteral("fil add")) > 0);
    QCOMPARE(matches(QStringLiteral("Add Depth filter"), QStringLiteral("epth")), 0);
    QVERIFY(matches(QStringLiteral("Help: Q², Studies"), QStringLiteral("q2")) > 0);
    QVERIFY(matches(QStringLiteral("Text size 200 %"), QStringLiteral("200 %")) > 0);
    QVERIFY(matches(QStringLiteral("Example: CHO fed-batch, 2000 L"), QStringLiteral("200")) > 0); // more may come
    QCOMPARE(matches(QStringLiteral("Example: CHO fed-batch, 2000 L"), QStringLiteral("200 %")), 0);
    QCOMPARE(matches(QStringLiteral("Example: 2000 L, filled to 80 %"), QStringLiteral("200 %")), 0);
    QVERIFY(matches(QStringLiteral("Undo"), QStringLiteral("undo")) >
            matches(QStringLiteral("Back, undo leads there"), QStringLiteral("undo")));
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    openExample(desk, window);
    QVERIFY(listed(window, QStringLiteral("sav cop")).contains(QStringLiteral("Save a copy…")));
    QVERIFY(listed(window, QStringLiteral("depth")).contains(QStringLiteral("Depth filter")));
    QVERIFY(listed(window, QStringLiteral("dark")).contains(QStringLiteral("Dark theme")));
    // What is called exactly so comes first.
    QCOMPARE(listed(window, QStringLiteral("bind and elute")).value(0),
             QStringLiteral("Insert the whole step: Bind and elute"));
    QCOMPARE(listed(window, QStringLiteral("uf/df")).mid(0, 2),
             QStringList({QStringLiteral("Insert the whole step: UF/DF"), QStringLiteral("Add UF/DF")}));
    // Also by another name, and the whole before its parts.
    for (const char* typed : {"bioreactor", "ferm", "coli"})
        QCOMPARE(listed(window, QString::fromLatin1(typed)).value(0),
                 QStringLiteral("Insert the whole step: Fed-batch bioreactor"));
    QCOMPARE(listed(window, QStringLiteral("bioreactor")).value(1), QStringLiteral("Add Bioreactor"));
    QVERIFY(listed(window, QStringLiteral("whole")).value(0).startsWith(QStringLiteral("Insert the whole step")));
    // A name that begins so is meant before words within others, and help comes last.
    QCOMPARE(listed(window, QStringLiteral("run")).value(0), QStringLiteral("Run"));
    QCOMPARE(listed(window, QStringLiteral("stud")).value(0), QStringLiteral("Studies"));
    QCOMPARE(listed(window, QStringLiteral("production")).value(0), QStringLiteral("Production bioreactor"));
    QCOMPARE(listed(window, QStringLiteral("dark theme")).value(0), QStringLiteral("Dark theme"));
}

// The quickest of several, since the machine does more than this.
void MainWindowTest::thePalettePlacesAUnit()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    openExample(desk, window);
    const std::size_t before = desk.document.flowsheet().units.size();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("add dep"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.document.flowsheet().units.size(), before + 1);
    QCOMPARE(desk.document.flowsheet().units.back().type, std::string("depth_filter"));
    QVERIFY(!window.palette().isVisible());
}

// By name, synonym and abbreviation, in the language of the window.
void MainWindowTest::thePaletteFindsTermsOfTheField()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    QVERIFY(listed(window, QStringLiteral("OUR")).contains(QStringLiteral("Help: Oxygen uptake rate (OUR)")));
    QVERIFY(listed(window, QStringLiteral("molecular weight cut"))
                .contains(QStringLiteral("Help: Molecular weight cut-off, Filtration")));
    useLanguage(QStringLiteral("de"));
    QCoreApplication::processEvents();
    const QStringList german = listed(window, QStringLiteral("trenngr"));
    QVERIFY2(german.join(u' ').contains(QStringLiteral("Trenngrenze")), qPrintable(german.join(u'\n')));
}

void MainWindowTest::thePaletteTypesAValueIntoAField()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    openExample(desk, window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("production temp 34"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const base::Json* value = model::findAtPath(desk.document.flowsheet(), "units/production/params/temperature");
    QVERIFY(value);
    QCOMPARE(value->string(), std::string("34 °C"));
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("34"));
}

void MainWindowTest::inspectorsArePinnedAndStack()
{
    support::OpenWindow desk(QSize(1920, 1080));
    MainWindow& window = desk.window;
    openExample(desk, window);
    form::InspectorStack& stack = window.pages().page<pages::DesignPage>().inspectors();
    const auto press = [](QWidget& inspector, const char* words) {
        for (QPushButton* button : inspector.findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(QLatin1String(words)))
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(words);
    };
    window.pages().page<pages::DesignPage>().showUnit(QStringLiteral("n1"));
    press(stack.following(), "Pin");
    QCOMPARE(stack.pinned().size(), 1);
    window.pages().page<pages::DesignPage>().showUnit(QStringLiteral("production"));
    QCOMPARE(stack.pinned().first()->unit(), std::string("n1"));
    QCOMPARE(stack.following().unit(), std::string("production"));
    // From the keyboard, by the palette of commands.
    listed(window, QStringLiteral("pin the"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(stack.pinned().size(), 2);
    window.pages().page<pages::DesignPage>().showUnit(QStringLiteral("filter"));
    support::settle();
    QVERIFY(stack.pinned()[0]->isVisible() && stack.pinned()[1]->isVisible() && stack.following().isVisible());
    QVERIFY(stack.pinned()[0]->geometry().bottom() <= stack.pinned()[1]->geometry().top());
    // Both follow the document.
    QVERIFY(desk.document.apply(app::labelUnit(desk.document.flowsheet(), "n1", "Seed"), QStringLiteral("name")));
    QCOMPARE(support::cutOff(stack), QStringList());
    // The same again lets it go, and so do its own button and the end of its unit.
    window.pages().page<pages::DesignPage>().showUnit(QStringLiteral("production"));
    press(stack.following(), "Unpin");
    QCOMPARE(stack.pinned().size(), 1);
    press(*stack.pinned().first(), "Unpin");
    QCOMPARE(stack.pinned().size(), 0);
    press(stack.following(), "Pin");
    QVERIFY(desk.document.apply(app::removeUnits(desk.document.flowsheet(), desk.document.catalogue(), {"production"}),
                                QStringLiteral("gone")));
    QCOMPARE(stack.pinned().size(), 0);
    desk.document.undoStack()->undo();
    // Where there is little height the oldest gives way.
    for (const char* unit : {"n1", "production", "filter"}) {
        window.pages().page<pages::DesignPage>().showUnit(QString::fromLatin1(unit));
        stack.togglePin();
    }
    window.resize(1280, 720);
    support::settle();
    QVERIFY(stack.pinned().size() <= 2);
    QCOMPARE(stack.pinned().last()->unit(), std::string("filter"));
    window.pages().page<pages::DesignPage>().showUnit(QStringLiteral("production"));
    support::settle();
    QCOMPARE(support::cutOff(stack), QStringList());
    // The tabs that the plant lacks have their places again.
    QVERIFY(stack.following().findChild<QTabBar*>()->tabRect(form::Inspector::Recipe).width() > 0);
    support::picture(window, QStringLiteral("pins-narrow"), window.size());
    support::picture(window, QStringLiteral("pins"), QSize(1920, 1080));
}

void MainWindowTest::aNoticeLeadsToItsField()
{
    support::OpenWindow desk(QSize(1920, 1080));
    MainWindow& window = desk.window;
    openExample(desk, window);
    QVERIFY(desk.document.apply(app::setValue(desk.document.flowsheet(), "units/production/params/heel", "-5 L"),
                                QStringLiteral("break")));
    desk.document.checkNow();
    const QList<Notice> notices = shown::noticesOf(desk.document, desk.autoRun);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().place, QStringLiteral("Production bioreactor"));
    // The row in the bar shows all of its words.
    support::settle();
    auto* bar = window.pages().page<pages::DesignPage>().findChild<NoticeBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->rows().size(), 1);
    QVERIFY(bar->rows().first()->height() <= bar->viewport()->height());
    QVERIFY(bar->rows().first()->height() >= bar->rows().first()->heightForWidth(bar->rows().first()->width()));
    QVERIFY(window.pages().page<pages::DesignPage>().jump(notices.first().id.section(u'|', 0, 0).toStdString()));
    QCOMPARE(window.pages().page<pages::DesignPage>().inspector().unit(), std::string("production"));
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QVERIFY(field->property("wrong").toBool());
    support::picture(window, QStringLiteral("notice"), window.size());
}

void MainWindowTest::aNoticeIsMendedByMouseAndByKey()
{
    support::OpenWindow desk(QSize(1280, 720));
    MainWindow& window = desk.window;
    openExample(desk, window);
    constexpr const char* temperature = "units/production/params/temperature";
    const auto value = [&] {
        const base::Json* found = model::findAtPath(desk.document.flowsheet(), temperature);
        return found ? found->string() : std::string();
    };
    QVERIFY(
        desk.document.apply(app::setValue(desk.document.flowsheet(), temperature, "90 °C"), QStringLiteral("break")));
    desk.document.checkNow();
    auto* bar = window.pages().page<pages::DesignPage>().findChild<NoticeBar*>();
    const auto fixOf = [](NoticeRow* row) {
        for (QPushButton* button : row->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(QLatin1String("Set to"))) return button;
        return static_cast<QPushButton*>(nullptr);
    };
    QCOMPARE(bar->rows().size(), 1);
    NoticeRow* row = bar->rows().first();
    QVERIFY(fixOf(row));
    QCOMPARE(fixOf(row)->text(), QStringLiteral("Set to 80 °C"));
    QCOMPARE(support::cutOff(*bar), QStringList());
    QTest::mouseClick(fixOf(row), Qt::LeftButton);
    QCOMPARE(value(), std::string("80 °C"));
    QCOMPARE(bar->rows().size(), 1);
    QVERIFY(bar->rows().first()->isFixed());
    // Undo brings it back, in the same row.
    desk.document.undoStack()->undo();
    desk.document.checkNow();
    QCOMPARE(value(), std::string("90 °C"));
    QVERIFY(!bar->rows().first()->isFixed());
    // By keys, in the list of all notices.
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Set to 80 °C"));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(value(), std::string("80 °C"));
    QCOMPARE(desk.document.undoStack()->undoText(), QStringLiteral("Set to 80 °C"));
    // It says "fixed" for three seconds. What the run at 80 °C finds is another matter.
    const QString id = row->notice().id;
    const auto reported = [&] {
        const QList<NoticeRow*> rows = bar->rows();
        return std::any_of(rows.begin(), rows.end(), [&](const NoticeRow* r) { return r->notice().id == id; });
    };
    QVERIFY(row->isFixed());
    QTest::qWait(2000);
    QVERIFY(reported());
    QTRY_VERIFY_WITH_TIMEOUT(!reported(), 5000);
    desk.document.undoStack()->undo();
    desk.document.checkNow();
    support::picture(window, QStringLiteral("notice-fix"), window.size());
}

void MainWindowTest::aVesselThatWasTooSmallIsMadeLarger()
{
    support::OpenWindow desk(QSize(1920, 1080));
    MainWindow& window = desk.window;
    openExample(desk, window);
    constexpr const char* vessel = "units/production/params/vessel_volume";
    constexpr const char* initial = "units/production/initial/volume";
    const base::Json* start = model::findAtPath(desk.document.flowsheet(), initial);
    QVERIFY(start);
    // Just large enough for what is in it at the start.
    QVERIFY(desk.document.apply(app::setValue(desk.document.flowsheet(), vessel, *start), QStringLiteral("shrink")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
    auto* bar = window.pages().page<pages::DesignPage>().findChild<NoticeBar*>();
    NoticeRow* full = nullptr;
    for (NoticeRow* row : bar->rows())
        if (row->notice().id.startsWith(QLatin1String(vessel))) full = row;
    QVERIFY(full);
    QVERIFY2(full->notice().fix.startsWith(QLatin1String("Set to ")), qPrintable(full->notice().fix));
    emit full->fixActivated(full->notice().id);
    // What the last run found stays until the next one says otherwise.
    QVERIFY(!full->isFixed());
    QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
    QVERIFY(full->isFixed());
}

// A plant without an end that cannot be run yet for another reason.
void MainWindowTest::aMendedNoticeGoesThoughNoRunFollows()
{
    support::OpenWindow desk(QSize(1280, 720));
    MainWindow& window = desk.window;
    openExample(desk, window);
    app::Document& document = desk.document;
    const auto set = [&](const char* path, const base::Json& value) {
        document.apply(app::setValue(document.flowsheet(), path, value), QStringLiteral("edit"));
    };
    set("recipe/duration", {});
    auto* bar = window.pages().page<pages::DesignPage>().findChild<NoticeBar*>();
    const auto endless = [&] {
        for (NoticeRow* row : bar->rows())
            if (row->notice().id.startsWith(QLatin1String("recipe/duration")) && !row->isFixed()) return row;
        return static_cast<NoticeRow*>(nullptr);
    };
    QTRY_VERIFY_WITH_TIMEOUT(endless(), longRun);
    set("units/production/params/heel", "-5 L");
    document.checkNow();
    QVERIFY(!document.errors().empty());
    QVERIFY(endless());
    emit endless() -> fixActivated(endless()->notice().id);
    QVERIFY(!document.flowsheet().duration.isNull());
    QVERIFY(!endless());
    document.undoStack()->undo();
    document.checkNow();
    QVERIFY(endless());
}

void MainWindowTest::opensPlantFilesAndReportsWhatIsWrongWithThem()
{
    support::Desk desk;
    MainWindow window(desk.work());
    QFile broken(desk.folder.filePath(QStringLiteral("broken.plant.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"titer.plant/1\", \"units\": [{\"id\": 5}]}");
    broken.close();
    base::Errors errors;
    QVERIFY(!window.files().open(broken.fileName(), &errors));
    QVERIFY(!errors.empty());
    QCOMPARE(window.pages().current(), QStringLiteral("welcome"));

    QVERIFY(desk.document.newFromExample("chemostat"));
    const QString whole = desk.folder.filePath(QStringLiteral("whole.plant.json"));
    QVERIFY(app::exportPlantFile(desk.document, whole));
    const model::Flowsheet plant = desk.document.flowsheet();
    QVERIFY(desk.document.newPlant({}));
    QVERIFY(window.files().open(whole));
    QVERIFY(desk.document.flowsheet() == plant);
    QCOMPARE(window.pages().current(), QStringLiteral("design"));
}

void MainWindowTest::opensAProjectAndRemembersIt()
{
    support::Desk desk;
    MainWindow window(desk.work());
    QVERIFY(desk.document.newFromExample("chemostat"));
    const QString path = desk.folder.filePath(QStringLiteral("chemostat.titer"));
    QVERIFY(desk.document.createProject(path));
    QVERIFY(desk.document.closeProject());
    QVERIFY(window.files().open(path));
    QCOMPARE(desk.settings.recentProjects().size(), std::size_t(1));
    QCOMPARE(window.windowTitle(), QStringLiteral("chemostat – Titer"));
}

void MainWindowTest::laysTheShippedRecordingOverTheExample()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    QVERIFY(window.recordings().canReplay());
    QVERIFY(window.recordings().replayExample());
    QCOMPARE(window.pages().current(), QStringLiteral("run"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), app::LiveSession::State::Playing, longRun);
    QVERIFY(desk.live.info()->simulated);
    QCOMPARE(window.findChild<Badge*>()->level(), Level::Shadow);
    QTRY_VERIFY_WITH_TIMEOUT(desk.live.frame() && desk.live.frame()->modelTime > 3600, longRun);
}

// A culture whose yield falls and whose pH probe creeps: the twin finds both without an act of anybody.
void MainWindowTest::anExampleThatLearnsOpensWithItsRecording()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    QVERIFY(window.recordings().openExample("chemostat"));
    QCOMPARE(desk.live.state(), app::LiveSession::State::Closed);
    QVERIFY(window.recordings().openExample("drifting-yield"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), app::LiveSession::State::Playing, longRun);
    desk.live.pause();
    desk.live.seek(5.9 * 86400);
    const auto estimator = [&]() -> const app::EstimatorState* {
        const auto& frame = desk.live.frame();
        const bool there = frame && frame->modelTime > 5.8 * 86400 && !frame->estimators.empty();
        return there && frame->estimators[0].channels.size() == 4 && frame->estimators[0].channels[3].verdict
                   ? &frame->estimators[0]
                   : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(estimator(), longRun);
    QVERIFY(window.pages().show(QStringLiteral("twin")));
    auto* page = window.findChild<pages::TwinPage*>();
    const auto says = [page](const char* words) {
        page->refresh();
        return !page->findings().filter(QLatin1String(words)).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("pH drifts upwards"), longRun);
    support::picture(window, QStringLiteral("drifting-yield"), QSize(1280, 800));
}

void MainWindowTest::aRecordingFitsIntoSmallWindows_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    struct Window {
        const char* name;
        int text;
        QSize size;
        bool dark; // in English, the other way round in German; both, and all in English, where TITER_LONG is set
    };
    const Window windows[] = {{"1920", 100, {1920, 1080}, false},
                              {"1600", 100, {1600, 900}, true},
                              {"1280", 100, {1280, 720}, false},
                              {"1280, 150 %", 150, {1280, 720}, true}};
    for (const char* language : {"en", "de"})
        for (const bool dark : {false, true})
            for (const Window& one : windows)
                if (qEnvironmentVariableIsSet("TITER_LONG") ||
                    (dark == (one.dark == (*language == 'e')) && (*language == 'd' || one.text == 150)))
                    QTest::addRow("%s, %s, %s", language, dark ? "dark" : "light", one.name)
                        << QString::fromLatin1(language) << dark << one.text << one.size;
}

void MainWindowTest::aRecordingFitsIntoSmallWindows()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(QSize, size);
    useLanguage(language);
    Theme::current().choose(dark ? Choice::Dark : Choice::Light);
    Theme::current().setTextScale(text);
    support::OpenWindow desk(size);
    MainWindow& window = desk.window;
    openExample(desk, window);
    QVERIFY(window.recordings().replayExample());
    const auto run = [&]() -> shown::RunModel& { return window.pages().page<pages::RunPage>().model(); };
    QTRY_VERIFY_WITH_TIMEOUT(!run().isEmpty() && !run().isPartial(), longRun);
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), app::LiveSession::State::Playing, longRun);
    desk.live.pause();
    desk.live.seek(12.2 * 86400);
    QTRY_VERIFY_WITH_TIMEOUT(desk.live.frame() && desk.live.frame()->modelTime > 12 * 86400, longRun);
    QTest::qWait(400); // gaps are reported some times a second
    support::picture(
        window, QStringLiteral("shadow-%1-%2-%3-%4").arg(language, dark ? "dark" : "light").arg(text).arg(size.width()),
        size);
    const QWidget* shown = window.findChild<QStackedWidget*>()->currentWidget();
    QVERIFY2(shown->minimumSizeHint().width() <= shown->width(),
             qPrintable(QString::number(shown->minimumSizeHint().width())));
    const QStringList cut = support::cutOff(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    // Cards, chips and titles are whole or not there.
    int cards = 0;
    const QRect page(QPoint(), shown->size());
    const auto isWhole = [&](const QWidget* w) {
        return w->width() >= w->sizeHint().width() && page.contains(QRect(w->mapTo(shown, QPoint()), w->size()));
    };
    for (const shown::KpiCard* card : window.pages().page<pages::RunPage>().figures().kpis()->cards())
        if (card->isVisible()) {
            ++cards;
            QVERIFY2(isWhole(card), qPrintable(card->accessibleName()));
        }
    QVERIFY(cards >= 2);
    QVERIFY(window.pages().page<pages::RunPage>().figures().kpis()->cards().last()->isVisible()); // that of the gap
    for (const Chip* chip : shown->findChildren<Chip*>())
        if (chip->isVisible()) QVERIFY2(isWhole(chip), qPrintable(chip->text()));
    for (const SectionHeader* header : window.pages().page<pages::RunPage>().shadow()->findChildren<SectionHeader*>())
        QVERIFY2(isWhole(header), qPrintable(header->text()));
    // As many tags as there is room for, each whole, and the plots next to them can still be read.
    pages::RunShadow* shadow = window.pages().page<pages::RunPage>().shadow();
    shadow->setFolded(false);
    support::settle();
    support::picture(window,
                     QStringLiteral("gaps-%1-%2-%3-%4")
                         .arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                         .arg(text)
                         .arg(size.width()),
                     size);
    const QTableWidget* table = shadow->table();
    QCOMPARE(table->rowCount(), 9);
    int whole = 0;
    for (int at = 0; at < table->rowCount(); ++at)
        whole += table->viewport()->rect().contains(table->visualItemRect(table->item(at, 1)));
    QVERIFY2(whole >= (size.height() >= 1080 ? 9 : size.height() >= 900 ? 5 : 3), qPrintable(QString::number(whole)));
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    // Little room has it folded; opened by hand it leaves their head.
    QVERIFY2(window.pages().page<pages::RunPage>().trends()->height() >= (text == 150 ? 18 : 24) * Theme::current().u(),
             qPrintable(QString::number(window.pages().page<pages::RunPage>().trends()->height())));
    shadow->setFolded(text == 150);
    // A set without room for its chip is found in the menu.
    auto* row = window.pages().page<pages::RunPage>().trends()->findChild<widgets::ChipRow*>();
    if (text == 150) {
        QVERIFY(row->more()->isVisible());
        emit row->more()->menu()->aboutToShow();
        QAction* last = row->more()->menu()->actions().last();
        last->trigger();
        QCOMPARE(row->more()->text(), last->text());
    }
}

void MainWindowTest::showsHowARecordingIsReadBeforeItIsTakenIn()
{
    support::OpenWindow desk(QSize(1600, 900));
    MainWindow& window = desk.window;
    openExample(desk, window);
    QFile file(desk.folder.filePath(QStringLiteral("dryer.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int minute = 0; minute < 20; ++minute)
        file.write(QStringLiteral("%1;%2\n")
                       .arg(minute ? QString::number(minute) : QStringLiteral("time [min]"),
                            minute ? QStringLiteral("36,%1").arg(minute) : QStringLiteral("temp [°C]"))
                       .toUtf8());
    file.close();
    QVERIFY(window.files().open(file.fileName()));
    auto* sheet = window.findChild<pages::ImportSheet*>();
    QVERIFY(sheet->isVisible());
    QTRY_VERIFY(sheet->isReady());
    QSignalSpy accepted(sheet, &pages::ImportSheet::accepted);
    for (QPushButton* button : sheet->findChildren<QPushButton*>())
        if (button->property("role") == QLatin1String("primary")) button->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(window.pages().current(), QStringLiteral("run"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.live.state() != app::LiveSession::State::Opening && desk.live.info(), longRun);

    QFile binary(desk.folder.filePath(QStringLiteral("noise.csv")));
    QVERIFY(binary.open(QIODevice::WriteOnly));
    binary.write(QByteArray(4096, '\0'));
    binary.close();
    QVERIFY(window.files().open(binary.fileName()));
    QTest::qWait(300);
    QVERIFY(sheet->isVisible());
    QVERIFY(!sheet->isReady());
}

void MainWindowTest::showsTheFirstRowsOfARecording_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    QTest::newRow("en, light, 1920") << "en" << false << 100 << QSize(1920, 1080);
    QTest::newRow("de, dark, 1600") << "de" << true << 100 << QSize(1600, 900);
    QTest::newRow("de, light, 1280, 150 %") << "de" << false << 150 << QSize(1280, 720);
}

void MainWindowTest::showsTheFirstRowsOfARecording()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(QSize, size);
    useLanguage(language);
    Theme::current().choose(dark ? Choice::Dark : Choice::Light);
    Theme::current().setTextScale(text);
    const support::Warnings warnings;
    support::OpenWindow desk(size);
    MainWindow& window = desk.window;
    openExample(desk, window);
    // A laboratory's table: decimal commas, a missing cell, one that is no number, and a column without a unit.
    QFile file(desk.folder.filePath(QStringLiteral("atline.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time [h];production.glucose [g/L];production.lactate [g/L];count;Probe\n");
    for (int row = 0; row < 200; ++row)
        file.write(QStringLiteral("%1;%2;%3;%4;%5\n")
                       .arg(row)
                       .arg(row == 2 ? QString() : QStringLiteral("6,02"),
                            row % 20 == 5 ? QStringLiteral("broken") : QStringLiteral("0,21"), QStringLiteral("0,61"),
                            QStringLiteral("A"))
                       .toUtf8());
    file.close();
    QVERIFY(window.files().open(file.fileName()));
    auto* sheet = window.findChild<pages::ImportSheet*>();
    pages::PreviewTable* table = sheet->preview();
    using Row = pages::PreviewTable::Row;
    const auto cell = [table](int row, int column) { return table->item(row, column)->text(); };
    // The first rows stand there before the file has been read; names of samples among them.
    QCOMPARE(table->columnCount(), 5);
    QCOMPARE(cell(Row::firstData, 4), QStringLiteral("A"));
    QCOMPARE(table->rowCount(), Row::firstData + 8);
    QCOMPARE(cell(Row::Name, 1), QStringLiteral("production.glucose"));
    QCOMPARE(cell(Row::Unit, 1), QStringLiteral("g/L"));
    const QString vessel = QString::fromStdString(desk.document.flowsheet().unit("production")->label);
    QVERIFY2(cell(Row::Variable, 1).startsWith(vessel + QStringLiteral(", ")), qPrintable(cell(Row::Variable, 1)));
    QCOMPARE(cell(Row::firstData, 1), QLocale().toString(6.02));
    QCOMPARE(cell(Row::firstData + 2, 1), QString());
    QCOMPARE(table->item(Row::firstData + 2, 1)->background().style(), Qt::BDiagPattern);
    QVERIFY(!table->item(Row::firstData + 2, 1)->data(Qt::AccessibleTextRole).toString().isEmpty());
    QCOMPARE(table->item(Row::firstData + 5, 2)->background().style(), Qt::BDiagPattern);
    QCOMPARE(table->item(Row::firstData, 2)->background().style(), Qt::NoBrush);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRun);
    // 200 rows of three tags, but for eleven cells.
    QVERIFY2(sheet->acceptButton()->text().contains(QLocale().toString(589)),
             qPrintable(sheet->acceptButton()->text()));
    QVERIFY2(sheet->leftOut()->words().contains(QLocale().toString(10)), qPrintable(sheet->leftOut()->words()));
    const auto findings = [sheet] {
        int reported = 0;
        for (const QWidget* w : sheet->findChildren<QWidget*>())
            if (w->isVisible() && w->accessibleName().startsWith(glyphName(Glyph::Warn))) ++reported;
        return reported;
    };
    QTRY_COMPARE(findings(), 4);
    emit sheet->leftOut()->linkActivated(QStringLiteral("all"));
    QTRY_COMPARE(findings(), 10);
    support::picture(window, QStringLiteral("import-%1-%2-%3").arg(language).arg(text).arg(size.width()), size);
    const QStringList cut = support::cutOff(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    // The one column without a unit asks for it, and is read again at once.
    QCOMPARE(table->questions().size(), 1);
    QVERIFY(table->questions().first()->accessibleName().contains(QLatin1String("count")));
    QAction* chosen = nullptr;
    for (QAction* action : table->questions().first()->menu()->actions())
        if (action->text() == QStringLiteral("10⁶/mL")) chosen = action;
    QVERIFY(chosen);
    chosen->trigger();
    QTRY_VERIFY(table->questions().isEmpty());
    QCOMPARE(cell(Row::Unit, 3), QStringLiteral("10⁶/mL"));
    QVERIFY(!sheet->isReady() && !sheet->acceptButton()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRun);
    // A column that nobody wants is left out, and taken in again, by the menu of its head.
    const auto choose = [table](int column, int fromEnd) {
        QMenu menu;
        table->choices(column, menu);
        menu.actions().at(menu.actions().size() - fromEnd)->trigger();
    };
    choose(2, 1);
    QTRY_VERIFY(!sheet->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRun);
    QVERIFY2(sheet->acceptButton()->text().contains(QLocale().toString(399)),
             qPrintable(sheet->acceptButton()->text()));
    QCOMPARE(table->columnCount(), 5);
    choose(2, 1);
    QTRY_VERIFY(!sheet->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRun);
    QVERIFY(sheet->acceptButton()->text().contains(QLocale().toString(589)));
    QSignalSpy accepted(sheet, &pages::ImportSheet::accepted);
    sheet->acceptButton()->click();
    QCOMPARE(accepted.size(), 1);
    const auto settings = accepted.first().first().value<connect::Settings>();
    QCOMPARE(settings.values("unit").size(), 1u);
    QVERIFY(settings.value("unit").starts_with("count="));
    QCOMPARE(warnings.messages(), QStringList());
}

void MainWindowTest::changesTheLanguageWithoutLosingThePlant()
{
    support::OpenWindow desk;
    MainWindow& window = desk.window;
    openExample(desk, window);
    const model::Flowsheet plant = desk.document.flowsheet();
    desk.settings.setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(window.action("edit.undo")->text(), QStringLiteral("Rückgängig"));
    QCOMPARE(window.pages().current(), QStringLiteral("design"));
    QVERIFY(desk.document.flowsheet() == plant);
    QVERIFY(!window.pages().page<pages::DesignPage>().clock().isEmpty());
}

void MainWindowTest::changesThemeAndTextSizeAtOnce()
{
    support::Desk desk;
    MainWindow window(desk.work());
    window.action("view.theme_dark")->trigger();
    QVERIFY(Theme::current().isDark());
    window.action("view.text_larger")->trigger();
    QCOMPARE(Theme::current().textScale(), 125);
}

void MainWindowTest::aNarrowWindowShowsTheInspectorOverThePage()
{
    support::OpenWindow desk(QSize(1280, 720));
    MainWindow& window = desk.window;
    openExample(desk, window);
    QVERIFY(!window.pages().page<pages::DesignPage>().inspector().isVisible());
    window.pages().page<pages::DesignPage>().showUnit(QStringLiteral("production"));
    QVERIFY(window.pages().page<pages::DesignPage>().inspector().isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.pages().page<pages::DesignPage>().inspector().isVisible());
    window.resize(1920, 1080);
    QTRY_VERIFY(window.pages().page<pages::DesignPage>().inspector().isVisible());
}

TITER_WINDOW_TEST(MainWindowTest)

} // namespace tst_main_window

#include "tst_main_window.moc"
