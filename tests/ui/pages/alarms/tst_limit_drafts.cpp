// What is typed into the form of a limit and not kept yet: asked for when the sheet is closed, kept whole or gone everywhere.
#include "tests/support/test_program.h"
#include "tests/support/ui/limit_room.h"
#include "tests/support/ui/question.h"
#include "ui/look/theme.h"

#include <QListWidget>
#include <QPushButton>

#include <map>
#include <set>

namespace tst_limit_drafts {

using namespace titer;
using Stage = support::LimitRoom;

class TestLimitDrafts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void whoClosesItIsAskedWhatBecomesOfADraft();
    void whatWasTypedForAnotherLimitIsNotTakenOver();
    void oneRationaleDoesForTheLimitsOfASide();
    void oneReasonDoesForAllThatIsChanged();
};

void TestLimitDrafts::whoClosesItIsAskedWhatBecomesOfADraft()
{
    Stage stage;
    stage.sheet.open({{"recording/DO"}});
    stage.type("limit", QStringLiteral("90"));
    // Before the pause in typing is over.
    support::answerBy(QMessageBox::RejectRole);
    QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
    QVERIFY(stage.sheet.isVisible());
    QCOMPARE(stage.text("limit"), QStringLiteral("90"));
    // What cannot be saved is shown with what is missing.
    support::answerBy(QMessageBox::AcceptRole);
    QTest::keyClick(&stage.sheet, Qt::Key_Escape);
    QVERIFY(stage.sheet.isVisible());
    QVERIFY(stage.sheet.editor()->reported().contains(QStringLiteral("to correct")));
    QVERIFY(!stage.first());
    // A draft that was given up is gone from every form.
    support::answerBy(QMessageBox::DestructiveRole);
    QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
    QVERIFY(!stage.sheet.isVisible());
    stage.sheet.open({{"recording/DO"}});
    QCOMPARE(stage.text("limit"), QString());
    stage.sheet.newButton(alarm::Level::Low)->click();
    QCOMPARE(stage.text("limit"), QString());
    // One that is whole is saved.
    stage.type("limit", QStringLiteral("30"));
    stage.typeRationale();
    support::answerBy(QMessageBox::AcceptRole);
    QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
    QVERIFY(!stage.sheet.isVisible());
    QVERIFY(stage.first());
    QCOMPARE(stage.first()->limit, 30.0);
    QVERIFY(stage.first()->kind == alarm::Kind::Below);
    // Nobody is asked where nothing was typed.
    stage.sheet.open({{"recording/DO"}});
    QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
    QVERIFY(!stage.sheet.isVisible());
}

void TestLimitDrafts::whatWasTypedForAnotherLimitIsNotTakenOver()
{
    Stage stage;
    stage.sheet.open({{"recording/DO"}});
    stage.type("limit", QStringLiteral("90"));
    stage.sheet.newButton(alarm::Level::Low)->click();
    QCOMPARE(stage.text("name"), QStringLiteral("Oxygen low"));
    QCOMPARE(stage.text("limit"), QString());
    stage.type("limit", QStringLiteral("30"));
    stage.sheet.newButton(alarm::Level::High)->click();
    QCOMPARE(stage.text("name"), QStringLiteral("Oxygen high"));
    QCOMPARE(stage.text("limit"), QStringLiteral("90"));
    stage.sheet.newButton(alarm::Level::HighHigh)->click();
    QCOMPARE(stage.text("name"), QStringLiteral("Oxygen high-high"));
    QCOMPARE(stage.text("limit"), QString());
    stage.sheet.newButton(alarm::Level::High)->click();
    QTest::mouseClick(stage.sheet.editor()->discardButton(), Qt::LeftButton);
    QCOMPARE(stage.text("limit"), QString());
    stage.sheet.newButton(alarm::Level::Low)->click();
    QCOMPARE(stage.text("limit"), QStringLiteral("30"));
}

// All four, typed one after the other and saved together.
void TestLimitDrafts::oneRationaleDoesForTheLimitsOfASide()
{
    Stage stage;
    stage.sheet.open({{"recording/DO"}});
    stage.type("limit", QStringLiteral("90"));
    stage.typeRationale();
    stage.sheet.newButton(alarm::Level::HighHigh)->click();
    QCOMPARE(qobject_cast<QPlainTextEdit*>(stage.field("consequence"))->toPlainText(), QStringLiteral("Cells starve"));
    stage.type("limit", QStringLiteral("95"));
    // Of the other side the words would be wrong: nobody raises the gas flow where there is too much oxygen.
    stage.sheet.newButton(alarm::Level::Low)->click();
    QVERIFY(qobject_cast<QPlainTextEdit*>(stage.field("consequence"))->toPlainText().isEmpty());
    stage.type("limit", QStringLiteral("30"));
    stage.typeRationale();
    stage.sheet.newButton(alarm::Level::LowLow)->click();
    stage.type("limit", QStringLiteral("20"));
    support::answerBy(QMessageBox::AcceptRole);
    QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
    QVERIFY2(!stage.sheet.isVisible(), qPrintable(stage.sheet.editor()->reported()));
    std::map<double, std::string> kept; // limit, response
    std::map<double, alarm::Level> levels;
    for (const app::DefinedAlarm& one : stage.definitions.list())
        if (one.origin == app::DefinedAlarm::Origin::Project) {
            kept[one.definition.limit] = one.definition.response;
            levels[one.definition.limit] = one.definition.level;
            QCOMPARE(one.definition.kind == alarm::Kind::Above, one.definition.limit > 50.0);
        }
    const std::string response = "Raise the gas flow";
    QCOMPARE(kept,
             (std::map<double, std::string>{{20.0, response}, {30.0, response}, {90.0, response}, {95.0, response}}));
    QVERIFY((levels == std::map<double, alarm::Level>{{20.0, alarm::Level::LowLow},
                                                      {30.0, alarm::Level::Low},
                                                      {90.0, alarm::Level::High},
                                                      {95.0, alarm::Level::HighHigh}}));
    // One of another tag has its own.
    stage.sheet.open({{"recording/pH"}});
    QVERIFY(qobject_cast<QPlainTextEdit*>(stage.field("consequence"))->toPlainText().isEmpty());
}

void TestLimitDrafts::oneReasonDoesForAllThatIsChanged()
{
    Stage stage;
    for (const double limit : {30.0, 20.0}) {
        alarm::Definition low = support::alarmRow("", "Oxygen low", "recording/DO", alarm::Priority::High).definition;
        low.kind = alarm::Kind::Below;
        low.limit = limit;
        low.unit = "% air";
        low.timeToRespond = 600.0;
        QVERIFY(stage.definitions.keep(low, {}));
    }
    stage.sheet.open({{"recording/DO"}});
    QCOMPARE(stage.sheet.list()->count(), 2);
    for (const int row : {0, 1}) {
        stage.sheet.list()->setCurrentRow(row);
        stage.type("limit", QString::number(35 - 10 * row));
    }
    support::answerBy(QMessageBox::AcceptRole);
    QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
    QVERIFY(stage.sheet.isVisible());
    QVERIFY(stage.sheet.editor()->reported().contains(QStringLiteral("reason")));
    QTest::keyClicks(stage.sheet.editor()->reasonField(), QStringLiteral("as discussed"));
    support::answerBy(QMessageBox::AcceptRole);
    QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
    QVERIFY2(!stage.sheet.isVisible(), qPrintable(stage.sheet.editor()->reported()));
    std::set<double> limits;
    for (const app::DefinedAlarm& one : stage.definitions.list())
        if (one.origin == app::DefinedAlarm::Origin::Project) limits.insert(one.definition.limit);
    QCOMPARE(limits, (std::set<double>{25.0, 35.0}));
    // The next time it is another reason.
    stage.sheet.open({{"recording/DO"}});
    QVERIFY(stage.sheet.editor()->reasonField()->text().isEmpty());
}

TITER_WINDOW_TEST(TestLimitDrafts)

} // namespace tst_limit_drafts

#include "tst_limit_drafts.moc"
