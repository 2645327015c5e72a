// Loops whose recorder is lost or says nothing, at every place of the window, and the key that disarms them while a dialog is open.
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/pages/twin/arm_panel.h"
#include "ui/pages/twin/loops_sheet.h"
#include "ui/shown/loops/loop_words.h"
#include "ui/widgets/label.h"
#include "ui/window/armed_bar.h"
#include "ui/window/frame/top_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_loops.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace tst_unheard_loops {

using namespace titer;
using namespace titer::pages;
using app::LoopRow;
using guard::ArmState;

namespace {

LoopRow feed()
{
    LoopRow row;
    row.id = "feed";
    row.label = "Glucose feed";
    row.source = "src-1";
    row.tag = "P101.set";
    row.unit = "L/h";
    row.arming = ArmState::Advisory;
    return row;
}

struct Stand {
    app::RecorderClient recorder;
    app::LoopSession loops{recorder};
    app::LoopTrail trail{loops};

    void send(std::vector<LoopRow> rows)
    {
        emit recorder.loopsChanged(std::make_shared<const app::LoopPicture>(app::LoopPicture{std::move(rows), {}}));
    }
};

QString cell(const QTableWidget* table, int row, int column)
{
    return table->item(row, column) ? table->item(row, column)->text() : QString();
}

} // namespace

class UnheardLoopsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    // A recorder that is killed, or hangs, has not taken its loops back: nobody knows how they stand, and that is said everywhere.
    void isUnknownWhereNothingIsHeard_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<bool>("hasHeartbeat");
        QTest::newRow("lost, heartbeat") << true << true;
        QTest::newRow("lost, none") << true << false;
        QTest::newRow("silent") << false << false;
    }
    void isUnknownWhereNothingIsHeard()
    {
        QFETCH(bool, isLost);
        QFETCH(bool, hasHeartbeat);
        Stand stand;
        QWidget window;
        window::WindowActions actions(window);
        window::WindowLoops armed(stand.loops, actions);
        window::TopBar bar(&window);
        window::ArmedBar board(stand.loops, &window);
        LoopsSheet sheet(stand.loops, stand.trail, &window);
        QSignalSpy failed(&armed, &window::WindowLoops::failed);
        armed.showIn(bar);
        window.show();
        LoopRow row = feed();
        row.arming = ArmState::Armed;
        row.isDriven = true;
        row.hasHeartbeat = hasHeartbeat;
        LoopRow other = feed();
        other.id = "air";
        stand.send({row, other});
        QVERIFY(!stand.loops.isUnheard() && failed.isEmpty());
        stand.loops.watch(0.0);
        QVERIFY(!stand.loops.isUnheard());
        if (isLost)
            emit stand.recorder.attachedChanged(); // nothing is attached here
        else
            stand.loops.watch(1e9);
        QVERIFY(stand.loops.isUnheard() && stand.loops.isArmed());
        QCOMPARE(stand.loops.rows().size(), std::size_t(isLost ? 1 : 2)); // what drove nothing goes with its recorder
        const QString words = board.words();
        QVERIFY2(words.contains(isLost ? QStringLiteral("recorder lost at") : QStringLiteral("no answer since")),
                 qPrintable(words));
        QVERIFY(words.contains(hasHeartbeat ? QStringLiteral("falls back by its heartbeat")
                                            : QStringLiteral("no heartbeat")));
        QVERIFY(board.isVisible() && bar.disarmButton()->isVisible());
        QVERIFY(bar.disarmButton()->text().contains(QStringLiteral("unknown")));
        QCOMPARE(failed.count(), 1);
        sheet.open();
        QVERIFY(cell(sheet.table(), 0, 1).startsWith(QStringLiteral("unknown")));
        QCOMPARE(int(shown::loopGlyph(stand.loops.rows().front())), int(look::Glyph::Alarm));
        // Heard again it stands as the recorder says.
        stand.send({feed()});
        QVERIFY(!stand.loops.isUnheard() && !board.isVisible() && !bar.disarmButton()->isVisible());
    }

    // Once it is known that it no longer runs nobody is called to the device any more, and when the recorder is back it stands as that says.
    void runsNoLongerOnceThatIsKnown_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<bool>("hasHeartbeat");
        QTest::addColumn<QString>("words");
        QTest::newRow("the device has fallen back") << true << true << QStringLiteral("fallen back by its heartbeat");
        QTest::newRow("a person has looked") << true << false << QStringLiteral("a person has looked");
        QTest::newRow("its source is stopped") << false << false << QStringLiteral("its source is stopped");
        QTest::newRow("its source is gone") << false << true << QStringLiteral("its source is stopped");
    }
    void runsNoLongerOnceThatIsKnown()
    {
        QFETCH(bool, isLost);
        QFETCH(bool, hasHeartbeat);
        QFETCH(QString, words);
        Stand stand;
        QWidget window;
        window::ArmedBar board(stand.loops, &window);
        window.show();
        LoopRow row = feed();
        row.arming = ArmState::Armed;
        row.isDriven = true;
        row.hasHeartbeat = hasHeartbeat;
        row.fallsBack = 1e6;
        stand.send({row});
        if (isLost)
            emit stand.recorder.attachedChanged();
        else
            stand.loops.watch(1e9);
        QVERIFY(stand.loops.isUnheard() && board.isVisible());
        if (isLost) {
            stand.loops.watch(0.9e6);
            QVERIFY(stand.loops.isUnheard()); // a beat may be as old
            stand.loops.watch(1.1e6);
            QCOMPARE(stand.loops.isUnheard(), !hasHeartbeat); // without one it keeps its value
            if (!hasHeartbeat) {
                ArmPanel panel(stand.loops);
                panel.setLoop("feed");
                QVERIFY(panel.words().contains(QStringLiteral("Look at the device")));
                stand.loops.acknowledge("feed");
            }
        } else {
            app::SourceState source;
            source.id = "src-1";
            source.status.state = connect::State::Degraded;
            stand.loops.lookAt({source});
            QVERIFY(stand.loops.isUnheard());
            source.status.state = connect::State::Stopped;
            stand.loops.lookAt(hasHeartbeat ? std::vector<app::SourceState>() : std::vector{source});
        }
        QVERIFY(!stand.loops.isUnheard() && !stand.loops.isArmed() && !board.isVisible());
        const QString state = shown::armingWords(stand.loops.rows().front());
        QVERIFY2(state.startsWith(QStringLiteral("not running")) && state.contains(words), qPrintable(state));
        QCOMPARE(int(shown::loopGlyph(stand.loops.rows().front())), int(look::Glyph::Idle));
        stand.send({feed()});
        QCOMPARE(int(stand.loops.rows().front().ended), int(app::LoopEnd::None));
        QVERIFY(shown::armingWords(stand.loops.rows().front()).startsWith(QStringLiteral("advisory")));
    }

    // In a narrow window of a board as well.
    void wordsAreNotCut()
    {
        Stand stand;
        window::ArmedBar bar(stand.loops, nullptr);
        LoopRow row = feed();
        row.isDriven = true;
        stand.send({row});
        emit stand.recorder.attachedChanged();
        const auto* words = bar.findChild<widgets::Label*>();
        QVERIFY(words && words->text().contains(QStringLiteral("take it back there")));
        bar.resize(500, bar.sizeHint().height());
        bar.show();
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(words->height() > words->fontMetrics().lineSpacing());
    }

    // Those of another project are not looked for here.
    void anotherProjectHasLostNothing()
    {
        Stand stand;
        LoopRow row = feed();
        row.isDriven = true;
        stand.send({row});
        emit stand.recorder.attachedChanged();
        QVERIFY(stand.loops.isUnheard());
        emit stand.recorder.turned();
        QVERIFY(stand.loops.rows().empty() && !stand.loops.isUnheard());
    }

    // A dialog takes the keys of the window away.
    void theKeyWorksWhileADialogIsOpen()
    {
        Stand stand;
        QWidget window;
        window::WindowActions actions(window);
        window::WindowLoops armed(stand.loops, actions);
        QSignalSpy failed(&armed, &window::WindowLoops::failed);
        window.show();
        QDialog dialog(&window);
        auto* field = new QLineEdit(&dialog);
        dialog.open();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F8);
        QCOMPARE(failed.count(), 0); // nothing is armed
        LoopRow row = feed();
        row.isDriven = true;
        stand.send({row});
        QTest::keyClick(field, Qt::Key_F8);
        QCOMPARE(failed.count(), 1); // no recorder listens
        dialog.close();
        QMenu menu(&window);
        menu.addAction(QStringLiteral("x"));
        menu.popup(QPoint());
        QTest::keyClick(&menu, Qt::Key_F8);
        QCOMPARE(failed.count(), 2);
    }
};

TITER_WINDOW_TEST(UnheardLoopsTest)

} // namespace tst_unheard_loops

#include "tst_unheard_loops.moc"
