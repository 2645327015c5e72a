// Notes, written in place, and key figures against their targets.
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "ui/tiles/board/board_view.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_tiles_words {

using namespace titer;
using namespace titer::tiles;
using look::Theme;
using support::Stage;

namespace {

constexpr double day = 86400.0;

std::shared_ptr<const app::Run> runWithFigures()
{
    auto run = std::make_shared<app::Run>();
    run->result.kpis = {{"n1.titer", "n1", "Titer", "kg/m3", "g/L", 5.1},
                        {"n1.volume", "n1", "Volume", "m3", "L", 1.99}};
    return run;
}

app::Tile figures(std::vector<std::string> rows)
{
    app::Tile tile{"t1", "key_figures", "", {0, 0, 4, 4}};
    for (std::string& row : rows) tile.settings.add("row", std::move(row));
    return tile;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init() { Theme::current().choose(look::Choice::Dark); }

    void whatIsWrittenIsGivenToTheBoardWithEachKey()
    {
        Stage stage;
        app::Tile tile{"t1", "note", "Shift", {0, 0, 3, 3}};
        tile.settings.set("text", "Check the probe");
        TileView& view = stage.show(tile, {300, 200});
        QCOMPARE(view.title(), QStringLiteral("Shift"));
        QCOMPARE(view.sentence(), QStringLiteral("Note, Shift, Check the probe"));
        auto* field = view.findChild<QPlainTextEdit*>();
        QSignalSpy entered(&view, &TileView::entered), left(&view, &TileView::entryLeft);
        field->setFocus();
        QTest::keyClicks(field, "Now: ");
        QCOMPARE(entered.size(), 5);
        tile = entered.last().first().value<app::Tile>();
        QCOMPARE(tile.settings.value("text"), std::string("Now: Check the probe"));
        // What the board gives back, with something else that was changed meanwhile, moves no cursor.
        tile.title = "Late shift";
        view.setTile(tile);
        QCOMPARE(field->textCursor().position(), 5);
        QVERIFY(left.isEmpty());
        QFocusEvent leave(QEvent::FocusOut);
        QCoreApplication::sendEvent(field, &leave);
        QCOMPARE(left.size(), 1);
        QCOMPARE(entered.size(), 5);
        stage.picture(QStringLiteral("note-dark"));
    }

    void aBoardKeepsWhatIsWritten()
    {
        Stage stage;
        BoardView board({*stage.feed, *stage.alarms});
        board.setAttribute(Qt::WA_DontShowOnScreen);
        board.resize(1300, 700);
        app::Board content{"b1", "Board", false, {{"t1", "note", "", {0, 0, 3, 3}}}};
        board.setBoard(content);
        board.show();
        QSignalSpy written(&board, &BoardView::written);
        auto* field = board.findChild<QPlainTextEdit*>();
        QTest::keyClicks(field, "Hello");
        QCOMPARE(written.size(), 5);
        const auto kept = written.last().first().value<app::Board>();
        QCOMPARE(kept.tiles.front().settings.value("text"), std::string("Hello"));
        QCOMPARE(field->toPlainText(), QStringLiteral("Hello"));
    }

    void keyFiguresOfARunStandInTheirUnits()
    {
        Stage stage;
        stage.feed->setRun(runWithFigures());
        TileView& view = stage.show(figures({}), {420, 200});
        QCOMPARE(view.numbers(),
                 QStringLiteral("name,value,unit,at least,at most\nTiter,5.1,g/L,,\nVolume,1990,L,,\n"));
        QVERIFY2(view.sentence().startsWith(QStringLiteral("Key figures, Titer 5.10 g/L; Volume")),
                 qPrintable(view.sentence()));
    }

    void onlyAMissedTargetCarriesASign()
    {
        Stage stage({{"s/OX", "Oxygen below limit", "min"}, {"s/VIA", "Viability", "%"}});
        stage.feed->setNow(day);
        stage.feed->setRun(runWithFigures());
        stage.feed->setValue("s/OX", 16);
        stage.feed->setValue("s/VIA", 86);
        for (const char* id : {"s/OX", "s/VIA"}) stage.feed->setLine(id, support::wave(0, day, 100, 20, 3));
        const std::vector<std::string> rows{"tag=n1.titer, name=\"Titer, forecast day 14\", low=4.5",
                                            "tag=s/VIA, low=80", "tag=s/OX, high=10", "tag=s/none"};
        TileView& view = stage.show(figures(rows), {590, 230});
        QVERIFY2(
            view.sentence().contains(QStringLiteral("Oxygen below limit 16.0 min, off target, at most 10\u00a0min")),
            qPrintable(view.sentence()));
        QVERIFY(view.sentence().contains(QStringLiteral("Viability 86 %, target at least 80\u00a0%")));
        QVERIFY(view.sentence().contains(QStringLiteral("none Unknown tag")));
        QVERIFY(support::contains(stage.picture(QStringLiteral("key-figures-dark")),
                                  Theme::current().color(look::Token::WarnFill)));
        stage.feed->setValue("s/OX", 4);
        QVERIFY(!support::contains(stage.picture(QStringLiteral("key-figures-calm")),
                                   Theme::current().color(look::Token::WarnFill)));
    }

    void keysWalkTheFigures()
    {
        Stage stage({{"s/OX", "Oxygen", "min"}, {"s/VIA", "Viability", "%"}});
        TileView& view = stage.show(figures({"tag=s/OX", "tag=s/VIA"}), {590, 230});
        QSignalSpy activated(&view, &TileView::tagActivated);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.value(0).value(0).toString(), QStringLiteral("s/VIA"));
    }
};

TITER_WINDOW_TEST(WordsTest)

} // namespace tst_tiles_words

#include "tst_tiles_words.moc"
