// Limits set from a tile: by the form of alarms, kept in the project with a reason, by keys alone too.
#include "tests/support/test_program.h"
#include "tests/support/ui/limit_room.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/plot/trend/trend_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <cmath>
#include <memory>

namespace tst_limit_sheet {

using namespace titer;
using namespace titer::pages;
using look::Theme;

using Stage = support::LimitRoom;

class TestLimitSheet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }
    void theMenuOfATileLeadsToItsLimits();
    void aLimitIsSetByKeysAlone();
    void aChangeWantsItsReason();
    void eachTagOfATileHasItsOwn();
    void anAlarmOnTheSourceIsThatOfItsRecording();
    void aLineThatIsMovedWaitsForItsReason();
    void itGoesWithTheFocusInAField();
    void itFitsALaptop();
};

void TestLimitSheet::theMenuOfATileLeadsToItsLimits()
{
    Stage stage;
    std::unique_ptr<QMenu> menu;
    const auto limits = [&](const char* id) -> QAction* {
        menu.reset(stage.page.view()->menuOf(stage.frame(id)));
        for (QAction* action : menu->actions())
            if (action->text().startsWith(QStringLiteral("Limits…"))) return action;
        return nullptr;
    };
    QVERIFY(!limits("t2")); // a note has none
    QVERIFY(limits("t1"));
    QVERIFY(!stage.sheet.isVisible());
    limits("t1")->trigger();
    QVERIFY(stage.sheet.isVisible());
    QCOMPARE(stage.sheet.tags()->count(), 2);
    QCOMPARE(stage.sheet.tags()->itemText(0), QStringLiteral("Oxygen"));
    // It has none yet: one is begun.
    QCOMPARE(stage.text("tag"), QStringLiteral("recording/DO"));
    QCOMPARE(stage.text("name"), QStringLiteral("Oxygen high"));
    QCOMPARE(stage.text("unit"), QStringLiteral("% air"));
    QTest::keyClick(&stage.sheet, Qt::Key_Escape);
    QVERIFY(!stage.sheet.isVisible());
    QVERIFY(!stage.first());
}

void TestLimitSheet::aLimitIsSetByKeysAlone()
{
    support::Warnings warnings;
    Stage stage;
    stage.page.view()->focusTile("t1");
    QTest::keyClick(stage.frame("t1"), Qt::Key_L);
    QVERIFY(stage.sheet.isVisible());
    QCOMPARE(QApplication::focusWidget(), stage.field("limit"));
    stage.sheet.newButton(alarm::Level::Low)->setFocus();
    QTest::keyClick(stage.sheet.newButton(alarm::Level::Low), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), stage.field("limit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("30"));
    stage.typeRationale();
    QTRY_VERIFY(stage.sheet.editor()->keepButton()->isEnabled());
    stage.sheet.editor()->keepButton()->setFocus();
    QTest::keyClick(stage.sheet.editor()->keepButton(), Qt::Key_Space);
    QVERIFY2(stage.first(), qPrintable(stage.sheet.editor()->reported()));
    QCOMPARE(stage.first()->tag, std::string("recording/DO"));
    QVERIFY(stage.first()->kind == alarm::Kind::Below);
    QVERIFY(stage.first()->level == alarm::Level::Low);
    QCOMPARE(stage.first()->limit, 30.0);
    QCOMPARE(stage.first()->unit, std::string("% air"));
    QCOMPARE(stage.sheet.list()->count(), 1);
    QCOMPARE(stage.sheet.list()->item(0)->text(), QStringLiteral("Oxygen low: Oxygen below 30\u00A0% air"));
    // No recorder has such a tag, and that is no fault.
    stage.definitions.setKnownTags({"src-1/pH"});
    QVERIFY(stage.definitions.notices().empty());
    QCOMPARE(warnings.messages(), QStringList());
}

void TestLimitSheet::aChangeWantsItsReason()
{
    Stage stage;
    alarm::Definition low = support::alarmRow("", "Oxygen low", "recording/DO", alarm::Priority::High).definition;
    low.kind = alarm::Kind::Below;
    low.limit = 30.0;
    low.unit = "% air";
    low.timeToRespond = 600.0;
    QVERIFY(stage.definitions.keep(low, {}));
    stage.sheet.open({{"recording/DO"}});
    QCOMPARE(stage.sheet.list()->count(), 1);
    QCOMPARE(stage.text("limit"), QStringLiteral("30"));
    stage.type("limit", QStringLiteral("35"));
    QTRY_VERIFY(stage.sheet.editor()->keepButton()->isEnabled());
    QTest::mouseClick(stage.sheet.editor()->keepButton(), Qt::LeftButton);
    QVERIFY(stage.sheet.editor()->reported().contains(QStringLiteral("reason")));
    QCOMPARE(stage.first()->limit, 30.0);
    QTest::keyClicks(stage.sheet.editor()->reasonField(), QStringLiteral("as discussed"));
    QTest::mouseClick(stage.sheet.editor()->keepButton(), Qt::LeftButton);
    QCOMPARE(stage.first()->limit, 35.0);
    QCOMPARE(stage.sheet.list()->item(0)->text(), QStringLiteral("Oxygen low: Oxygen below 35\u00A0% air"));
}

void TestLimitSheet::eachTagOfATileHasItsOwn()
{
    Stage stage;
    stage.sheet.open({{"recording/DO", "recording/pH"}});
    stage.type("limit", QStringLiteral("90"));
    QTest::qWait(400); // the pause in typing
    stage.sheet.tags()->setCurrentIndex(1);
    QCOMPARE(stage.text("tag"), QStringLiteral("recording/pH"));
    QCOMPARE(stage.text("name"), QStringLiteral("pH high"));
    // What was typed for the other one is not taken over.
    QCOMPARE(stage.text("limit"), QString());
    QCOMPARE(stage.text("unit"), QStringLiteral("pH"));
}

void TestLimitSheet::anAlarmOnTheSourceIsThatOfItsRecording()
{
    Stage stage;
    stage.definitions.setKnownTags({"src-1/DO", "src-1/pH", "src-2/pH"});
    stage.sheet.open({{"recording/DO"}});
    QCOMPARE(stage.text("tag"), QStringLiteral("src-1/DO")); // so that it watches both
    QCOMPARE(stage.text("unit"), QStringLiteral("% air"));
    stage.sheet.open({{"recording/pH"}});
    QCOMPARE(stage.text("tag"), QStringLiteral("recording/pH")); // there are two of that name
    alarm::Definition low = support::alarmRow("", "Oxygen low", "src-1/DO", alarm::Priority::High).definition;
    low.timeToRespond = 600.0;
    QVERIFY(stage.definitions.keep(low, {}));
    stage.sheet.open({{"recording/DO"}});
    QCOMPARE(stage.sheet.list()->count(), 1);
}

// By the mouse in the tile; the form asks for the reason, and nothing is changed before.
void TestLimitSheet::aLineThatIsMovedWaitsForItsReason()
{
    Stage stage;
    alarm::Definition low = support::alarmRow("", "Oxygen low", "recording/DO", alarm::Priority::High).definition;
    low.kind = alarm::Kind::Below;
    low.limit = 30.0;
    low.unit = "% air";
    low.timeToRespond = 600.0;
    const base::Result<std::string> id = stage.definitions.keep(low, {});
    QVERIFY(id);
    low.id = *id;
    stage.feed.setNow(86400);
    stage.feed.setLine("recording/DO", {0, 43200, 86400}, {20, 60, 40});
    stage.alarms.setRows({{low, {.id = *id}}});
    auto* plot = stage.frame("t1")->findChild<plot::TrendView*>();
    QVERIFY(plot);
    QTRY_COMPARE(plot->model().limits.size(), 1);
    QCOMPARE(plot->model().limits.first().id, QString::fromStdString(*id));
    const auto at = [&](double value) {
        const plot::TrendLayout layout = plot->layoutNow();
        return QPointF(layout.area.center().x(), layout.yOf(value, false)).toPoint();
    };
    const double aimed = plot->layoutNow().valueAt(at(45.0).y(), false);
    QTest::mousePress(plot, Qt::LeftButton, {}, at(30.0));
    QTest::mouseMove(plot, at(40.0));
    QTest::mouseMove(plot, at(45.0));
    QVERIFY(!stage.sheet.isVisible());
    QTest::mouseRelease(plot, Qt::LeftButton, {}, at(45.0));
    QVERIFY(stage.sheet.isVisible());
    QCOMPARE(stage.first()->limit, 30.0);
    const double typed = stage.text("limit").toDouble();
    QVERIFY2(std::abs(typed - aimed) < 0.06, qPrintable(stage.text("limit"))); // three digits
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(stage.sheet.editor()->reasonField()));
    QTest::keyClicks(stage.sheet.editor()->reasonField(), QStringLiteral("as discussed"));
    QTest::keyClick(stage.sheet.editor()->reasonField(), Qt::Key_Return);
    QCOMPARE(stage.first()->limit, typed);
    // In another unit of the same kind it is converted.
    stage.sheet.open({{"recording/DO"}, *id, 42.0, "%"});
    QCOMPARE(stage.text("limit"), QStringLiteral("42"));
}

// A field that goes says that it was left, while the form is half taken apart.
void TestLimitSheet::itGoesWithTheFocusInAField()
{
    auto stage = std::make_unique<Stage>();
    stage->sheet.open({{"recording/DO"}});
    stage->type("tag", QStringLiteral("recording/p"));
    const QPointer<QWidget> field = stage->field("tag");
    QVERIFY(field->hasFocus());
    stage.reset();
    QVERIFY(field.isNull());
}

void TestLimitSheet::itFitsALaptop()
{
    for (const QSize size : {QSize(1366, 768), QSize(1024, 700)}) {
        for (const char* language : {"en", "de"}) {
            look::useLanguage(QLatin1String(language));
            Stage stage(size);
            stage.sheet.open({{"recording/DO", "recording/pH"}});
            const QString name = QStringLiteral("limit-sheet-%1-%2").arg(QLatin1String(language)).arg(size.width());
            QVERIFY(support::inked(support::picture(stage.page, name, size)) > 0.005);
            for (const QPushButton* button :
                 {stage.sheet.newButton(alarm::Level::HighHigh), stage.sheet.newButton(alarm::Level::High),
                  stage.sheet.newButton(alarm::Level::Low), stage.sheet.newButton(alarm::Level::LowLow),
                  stage.sheet.closeButton(), stage.sheet.editor()->keepButton()})
                QVERIFY(button->isVisible() && button->width() >= button->sizeHint().width() &&
                        stage.sheet.rect().contains(button->mapTo(&stage.sheet, button->rect().bottomRight())));
        }
    }
}

TITER_WINDOW_TEST(TestLimitSheet)

} // namespace tst_limit_sheet

#include "tst_limit_sheet.moc"
