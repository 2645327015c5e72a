// The Cockpit page: boards made, named, locked, edited by keys alone and undone, and what leaves it as a file.
#include "app/boards/board_layout.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/language.h"
#include "ui/pages/cockpit/cockpit_head.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/cockpit/tile_chooser.h"
#include "ui/tiles/board/tile_form.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <cmath>
#include <set>

namespace tst_cockpit_page {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

std::vector<app::FeedTag> someTags()
{
    return {
        {"src-1/DO", "DO", "% air"},    {"src-1/Temperature", "Temperature", "°C"}, {"src-1/pH", "pH", ""},
        {"src-1/VCD", "VCD", "1e6/mL"}, {"src-1/Glucose", "Glucose", "g/L"},        {"src-1/Titer", "Titer", "g/L"}};
}

struct Stage {
    app::Document document{solve::catalogue()};
    app::BoardSession boards{document};
    support::FakeFeed feed{someTags()};
    support::FakeAlarms alarms;
    CockpitPage page{{document, boards, feed, alarms}};

    explicit Stage(QSize size = {1600, 900})
    {
        feed.setNow(86400);
        for (const app::FeedTag& tag : someTags()) {
            std::vector<double> x, y;
            for (int i = 0; i <= 288; ++i) {
                x.push_back(i * 300.0);
                y.push_back(i > 100 && i < 130 ? std::nan("") : 20 + 3 * std::sin(i / 20.0));
            }
            feed.setLine(tag.id, x, y);
            feed.setValue(tag.id, 21.5);
        }
        alarms.setRows({support::alarmRow("al-1", "Oxygen low", "src-1/DO", alarm::Priority::High)});
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
    }
};

} // namespace

class TestCockpitPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }
    void anEmptyPageOffersTemplates();
    void enterAloneMakesABoard();
    void aTemplateShowsTheTagsOfThePlant();
    void chipsChangeTheBoard();
    void aTileIsAddedByKeysAlone();
    void anEmptyBoardLeadsToItsFirstTile();
    void aTitleIsOneStepHoweverLongItIsTyped();
    void aNoteIsOneStepHoweverLongItIsWritten();
    void whatIsTypedIntoTheFormIsKeptWhenItIsClosed();
    void everyEditIsUndone();
    void aLockedBoardRefusesEdits();
    void aSpanHoldsForAllTiles();
    void exportsNameProjectTimeAndVersion();
    void pagesInEveryLookWithoutAWarning();
};

void TestCockpitPage::anEmptyPageOffersTemplates()
{
    Stage stage;
    QCOMPARE(stage.page.content()->currentIndex(), 0);
    const QList<QPushButton*> buttons = stage.page.content()->currentWidget()->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 4);
    buttons.first()->click();
    QCOMPARE(stage.page.content()->currentIndex(), 1);
    QCOMPARE(stage.boards.boards().size(), std::size_t(1));
    QVERIFY(stage.page.view()->frames().size() > 3);
}

void TestCockpitPage::enterAloneMakesABoard()
{
    Stage stage;
    stage.page.focusFirst();
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(stage.boards.boards().size(), std::size_t(1));
}

void TestCockpitPage::aTemplateShowsTheTagsOfThePlant()
{
    Stage stage;
    stage.page.addBoard("bioreactor");
    std::set<std::string> shown;
    for (const tiles::TileFrame* frame : stage.page.view()->frames()) {
        QVERIFY(frame->type());
        QVERIFY(!frame->accessibleName().isEmpty());
        shown.insert(frame->tile().tags.begin(), frame->tile().tags.end());
    }
    for (const char* tag : {"src-1/DO", "src-1/Temperature", "src-1/pH", "src-1/VCD", "src-1/Glucose", "src-1/Titer"})
        QVERIFY2(shown.contains(tag), tag);
}

void TestCockpitPage::chipsChangeTheBoard()
{
    Stage stage;
    stage.page.addBoard("bioreactor");
    stage.page.addBoard("overview");
    const std::vector<app::Board>& boards = stage.boards.boards();
    QCOMPARE(stage.page.boardId(), boards[1].id);
    emit stage.page.head().chips()->chosen(0);
    QCOMPARE(stage.page.boardId(), boards[0].id);
    QCOMPARE(stage.page.view()->board(), boards[0]);
    stage.boards.remove(boards[0].id, QStringLiteral("Remove board"));
    QCOMPARE(stage.page.boardId(), stage.boards.boards()[0].id);
}

void TestCockpitPage::aTileIsAddedByKeysAlone()
{
    Stage stage;
    stage.page.addBoard({});
    stage.page.head().addButton()->setFocus();
    QTest::keyClick(stage.page.head().addButton(), Qt::Key_Space);
    TileChooser* chooser = stage.page.tileChooser();
    QVERIFY(chooser->isVisible());
    QTest::keyClicks(chooser->search(), QStringLiteral("big number"));
    QTest::keyClick(chooser->search(), Qt::Key_Return);
    QVERIFY(!chooser->isVisible());
    QCOMPARE(stage.page.view()->board().tiles.size(), std::size_t(1));
    QCOMPARE(stage.page.view()->board().tiles[0].type, std::string("big_number"));
    // It has no tag yet, so that its form opens; Escape leads back to the tile.
    QVERIFY(stage.page.form()->isVisible());
    QTest::keyClicks(stage.page.form()->titleField(), QStringLiteral("Air"));
    QCOMPARE(stage.boards.boards()[0].tiles[0].title, std::string("Air"));
    QTest::keyClick(stage.page.form(), Qt::Key_Escape);
    QVERIFY(!stage.page.form()->isVisible());
    QVERIFY(stage.page.view()->frames().first()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stage.boards.boards()[0].tiles[0].place.column, 1);
}

// An empty board leads to its first tile, and says nothing more once it has one.
void TestCockpitPage::anEmptyBoardLeadsToItsFirstTile()
{
    Stage stage;
    stage.page.addBoard({});
    QPushButton* first = stage.page.firstTileButton();
    QVERIFY(first->isVisible() && first->hasFocus());
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(stage.page.tileChooser()->isVisible());
    stage.page.tileChooser()->hide();
    stage.page.addTile("note");
    QVERIFY(!first->isVisible());
    QVERIFY(stage.page.view()->isVisible());
    stage.boards.undoStack()->undo();
    QVERIFY(first->isVisible());
}

void TestCockpitPage::aTitleIsOneStepHoweverLongItIsTyped()
{
    Stage stage;
    stage.page.addBoard({});
    stage.page.addTile("big_number");
    QLineEdit* title = stage.page.form()->titleField();
    const int before = stage.boards.undoStack()->index();
    const auto stands = [&] { return QString::fromStdString(stage.boards.boards()[0].tiles[0].title); };
    QTest::keyClicks(title, QStringLiteral("Ai"));
    QTest::qWait(1100); // a pause in which steps of one gesture would part
    QTest::keyClicks(title, QStringLiteral("r"));
    QCOMPARE(stands(), QStringLiteral("Air"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(stage.boards.undoStack()->index(), before + 1);
    // The first Escape gives up what was typed, the next one closes the form.
    QTest::keyClicks(title, QStringLiteral("s"));
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(stands(), QStringLiteral("Air"));
    QCOMPARE(title->text(), QStringLiteral("Air"));
    QVERIFY(stage.page.form()->isVisible());
    QCOMPARE(stage.boards.undoStack()->index(), before + 1);
    QTest::keyClick(title, Qt::Key_Escape);
    QVERIFY(!stage.page.form()->isVisible());
    stage.boards.undoStack()->undo();
    QCOMPARE(stands(), QString());
}

void TestCockpitPage::aNoteIsOneStepHoweverLongItIsWritten()
{
    Stage stage;
    stage.page.addBoard({});
    stage.page.addTile("note");
    auto* note = stage.page.view()->findChild<QPlainTextEdit*>();
    note->setFocus();
    const int before = stage.boards.undoStack()->index();
    const auto stands = [&] {
        return QString::fromStdString(stage.boards.boards()[0].tiles[0].settings.value("text"));
    };
    QTest::keyClicks(note, QStringLiteral("Probe"));
    QCOMPARE(stands(), QStringLiteral("Probe")); // whatever becomes of the window
    QTest::qWait(1700);                          // a pause in which steps of one gesture would part
    QTest::keyClicks(note, QStringLiteral(" 2"));
    QTest::keyClick(note, Qt::Key_Return); // begins a line
    QTest::keyClicks(note, QStringLiteral("drifts"));
    QCOMPARE(stands(), QStringLiteral("Probe 2\ndrifts"));
    QCOMPARE(stage.boards.undoStack()->index(), before + 1);
    stage.page.view()->frames().first()->setFocus();
    note->setFocus();
    // What is written next is a step of its own, which the first Escape gives up.
    note->moveCursor(QTextCursor::End);
    QTest::keyClicks(note, QStringLiteral(" no"));
    QCOMPARE(stage.boards.undoStack()->index(), before + 2);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(note->toPlainText(), QStringLiteral("Probe 2\ndrifts"));
    QCOMPARE(stands(), QStringLiteral("Probe 2\ndrifts"));
    QCOMPARE(stage.boards.undoStack()->index(), before + 1);
    stage.boards.undoStack()->undo();
    QCOMPARE(stands(), QString());
    QCOMPARE(note->toPlainText(), QString());
}

// The form waits for a moment after the last key; who closes it at once loses nothing.
void TestCockpitPage::whatIsTypedIntoTheFormIsKeptWhenItIsClosed()
{
    Stage stage;
    stage.page.addBoard({});
    stage.page.addTile("note");
    const std::string tile = stage.boards.boards()[0].tiles[0].id;
    emit stage.page.view()->settingsAsked(tile);
    QVERIFY(stage.page.form()->isVisible());
    auto* settings = stage.page.form()->findChild<form::SettingForm*>();
    QWidget* text = settings->field("text")->editor();
    QTest::keyClicks(text, QStringLiteral("Probe 2"));
    QTest::keyClick(stage.page.form(), Qt::Key_Escape);
    QVERIFY(!stage.page.form()->isVisible());
    QCOMPARE(stage.boards.boards()[0].tiles[0].settings.value("text"), std::string("Probe 2"));
}

void TestCockpitPage::everyEditIsUndone()
{
    Stage stage;
    stage.page.addBoard("bioreactor");
    const std::vector<app::Board> before = stage.boards.boards();
    stage.page.view()->focusTile({});
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left})
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    stage.page.addTile("note");
    const int steps = stage.boards.undoStack()->index();
    emit stage.page.head().arrangeAsked();
    QCOMPARE(stage.boards.undoStack()->index(), steps + 1);
    QVERIFY(stage.boards.boards() != before);
    while (stage.boards.undoStack()->index() > 1) stage.boards.undoStack()->undo();
    QCOMPARE(stage.boards.boards(), before);
    QCOMPARE(stage.page.view()->board(), before[0]);
}

void TestCockpitPage::aLockedBoardRefusesEdits()
{
    Stage stage;
    stage.page.addBoard("bioreactor");
    stage.page.head().lockButton()->click();
    QVERIFY(stage.boards.boards()[0].locked);
    QVERIFY(!stage.page.head().addButton()->isEnabled());
    const app::Board before = stage.boards.boards()[0];
    stage.page.view()->focusTile({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(stage.boards.boards()[0], before);
    stage.page.head().lockButton()->click();
    QVERIFY(!stage.boards.boards()[0].locked);
}

void TestCockpitPage::aSpanHoldsForAllTiles()
{
    Stage stage;
    stage.page.addBoard("bioreactor");
    QCOMPARE(stage.page.view()->span(), 86400.0);
    stage.page.head().spans()->setCurrent(0);
    QCOMPARE(stage.page.view()->span(), 6 * 3600.0);
    stage.page.head().spans()->setCurrent(3);
    QVERIFY(std::isinf(stage.page.view()->span()));
}

void TestCockpitPage::exportsNameProjectTimeAndVersion()
{
    Stage stage;
    stage.page.addBoard("bioreactor");
    QTest::qWait(100); // for the lines
    const std::string tile = stage.page.view()->frames().first()->tile().id;
    for (const std::string& one : {tile, std::string()}) {
        const QString csv = QString::fromUtf8(stage.page.exported(one, tiles::ExportFormat::Csv));
        QVERIFY2(csv.contains(QStringLiteral("Titer " TITER_VERSION)), qPrintable(csv.right(200)));
        QVERIFY(csv.contains(stage.document.name()));
        QVERIFY(csv.contains(QStringLiteral("UTC")));
        QVERIFY(csv.count(u'\n') > 100);
        const QByteArray svg = stage.page.exported(one, tiles::ExportFormat::Svg);
        QVERIFY(svg.contains("<svg") && svg.contains("Titer " TITER_VERSION));
        QImage png;
        QVERIFY(png.loadFromData(stage.page.exported(one, tiles::ExportFormat::Png), "PNG"));
        QVERIFY(support::inked(png) > 0.005);
        support::keep(png, one.empty() ? QStringLiteral("export_board") : QStringLiteral("export_tile"));
    }
    // It is light, and the window keeps its look.
    Theme::current().choose(look::Choice::Dark);
    QImage png;
    QVERIFY(png.loadFromData(stage.page.exported(tile, tiles::ExportFormat::Png), "PNG"));
    QCOMPARE(png.pixelColor(2, png.height() - 2), Theme::color(look::Token::Base, look::Look::Light));
    QCOMPARE(Theme::current().look(), look::Look::Dark);
    Theme::current().choose(look::Choice::Light);
}

void TestCockpitPage::pagesInEveryLookWithoutAWarning()
{
    support::Warnings warnings;
    for (const support::Variant& variant : support::variants()) {
        Theme::current().choose(variant.choice);
        for (const char* language : {"en", "de"}) {
            look::useLanguage(QLatin1String(language));
            for (const QSize& size : {QSize(1920, 1080), QSize(1100, 720)}) {
                Stage stage(size);
                stage.page.addBoard("bioreactor");
                QTest::qWait(60);
                const QString name =
                    QStringLiteral("cockpit_%1_%2_%3").arg(variant.name, QLatin1String(language)).arg(size.width());
                QVERIFY(support::inked(support::picture(stage.page, name, size, variant.pixelRatio)) > 0.02);
            }
        }
    }
    Theme::current().choose(look::Choice::Light);
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(TestCockpitPage)

} // namespace tst_cockpit_page

#include "tst_cockpit_page.moc"
