// What goes with a unit that is removed is said, and can be undone at once. Notices go with what they are about, and were not put right.
#include "core/model/flowsheet.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/tiles/board/board_view.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QTest>

namespace tst_removed_unit {

using namespace titer;
using window::MainWindow;

namespace {

// A value that the check refuses.
void overheat(app::Document& document)
{
    model::Flowsheet hot = document.flowsheet();
    QVERIFY(model::setAtPath(hot, "units/fermenter/params/temperature", base::Json("900 °C")));
    QVERIFY(document.apply(hot, QStringLiteral("hot")));
    document.checkNow();
    QVERIFY(!document.errors().empty());
}

QList<widgets::NoticeRow*> noticesOf(MainWindow& window)
{
    QList<widgets::NoticeRow*> rows;
    for (const widgets::NoticeBar* bar : window.findChildren<widgets::NoticeBar*>()) rows += bar->rows();
    return rows;
}

widgets::NoticeRow* noticeWith(MainWindow& window, const QString& words)
{
    for (widgets::NoticeRow* row : noticesOf(window))
        if (row->notice().sentence.contains(words)) return row;
    return nullptr;
}

} // namespace

class RemovedUnitTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void aUnitThatIsRemovedSaysWhatWentWithIt()
    {
        support::OpenWindow room;
        window::MainWindow& window = room.window;
        QVERIFY(window.files().openExample("ecoli-fed-batch"));
        QVERIFY(room.document.createProject(room.folder.filePath(QStringLiteral("a.titer"))));
        window.pages().show(QStringLiteral("cockpit"));
        auto& cockpit = window.pages().page<pages::CockpitPage>();
        cockpit.addBoard({});
        app::Board board = cockpit.view()->board();
        app::Tile tile;
        tile.id = "t1";
        tile.type = "big_number";
        tile.tags = {"model/fermenter.volume"};
        board.tiles = {tile};
        emit cockpit.view()->edited(board, QStringLiteral("Set up tile"));
        // A guard that stays, and loses what it looks at.
        model::Flowsheet guarded = room.document.flowsheet();
        model::GuardEntry guard;
        guard.id = "guard";
        guard.writes = "feed.out.flow";
        guard.max = base::Json("1 L/h");
        guard.interlocks = base::Json::array(
            {base::Json::object({{"value", "fermenter.volume"}, {"above", "9 L"}, {"hold", "0 L/h"}})});
        guarded.guards.push_back(guard);
        QVERIFY(room.document.apply(guarded, QStringLiteral("guard")));
        // Its own notice goes with it, and was not put right.
        window.pages().show(QStringLiteral("design"));
        overheat(room.document);
        auto& view = window.pages().page<pages::DesignPage>().view();
        view.select({QStringLiteral("fermenter")});
        view.action(QStringLiteral("edit.delete"))->trigger();
        QVERIFY(!room.document.flowsheet().unit("fermenter"));
        room.document.checkNow();
        for (const widgets::NoticeRow* row : noticesOf(window))
            QVERIFY2(!row->isFixed() || !row->notice().id.startsWith(QLatin1String("units/fermenter")),
                     qPrintable(row->notice().sentence));
        widgets::NoticeRow* row = noticeWith(window, QStringLiteral("Removed with it"));
        QVERIFY(row);
        const QString words = row->notice().sentence;
        for (const char* part : {"phase", "controller", "interlocks", "feed.out.flow", "1 tile"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        support::settle();
        support::keep(window.grab().toImage(), QStringLiteral("unit-removed"));
        emit row->fixActivated(row->notice().id);
        QVERIFY(room.document.flowsheet().unit("fermenter"));
        QVERIFY(!noticeWith(window, QStringLiteral("Removed with it")));
    }

    // What was wrong with one plant was not put right by opening another.
    void faultsOfOnePlantAreNotFixedByAnother()
    {
        support::OpenWindow room;
        MainWindow& window = room.window;
        const QString other = room.folder.filePath(QStringLiteral("b.titer"));
        {
            support::Desk desk;
            QVERIFY(desk.document.newFromExample("chemostat") && desk.document.createProject(other));
        }
        QVERIFY(window.files().openExample("ecoli-fed-batch"));
        QVERIFY(room.document.createProject(room.folder.filePath(QStringLiteral("a.titer"))));
        overheat(room.document);
        QVERIFY(!noticesOf(window).isEmpty());
        QVERIFY(window.files().open(other));
        for (const widgets::NoticeRow* row : noticesOf(window)) QVERIFY(!row->isFixed());
    }
};

TITER_WINDOW_TEST(RemovedUnitTest)

} // namespace tst_removed_unit

#include "tst_removed_unit.moc"
