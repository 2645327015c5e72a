// A value with undo: steps, what joins them, and what its owner is reported.
#include "app/common/undoable_value.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_undoable_value {

using titer::app::Join;
using titer::app::UndoableValue;
using titer::app::WholeStep;

class UndoableValueTest : public QObject {
    Q_OBJECT

private slots:
    void eachChangeIsAStep();
    void aChangeToTheSameIsNone();
    void stepsOfOneKeyAreOne();
    void aStepBetweenPartsAGesture();
    void undoEndsAGesture();
    void aGestureThatEndsWhereItBeganLeavesNoStep();
    void whatIsWithdrawnLeavesNoTrace();
    void theStepOfAnotherIsNotWithdrawn();
    void whatIsReplacedIsNoStep();
    void undoBeginsAnew();
};

void UndoableValueTest::eachChangeIsAStep()
{
    QStringList reported;
    UndoableValue<QString> value([&](const WholeStep<QString>&) { reported << value.value(); });
    QVERIFY(value.change(QStringLiteral("a"), QStringLiteral("first")));
    QVERIFY(value.change(QStringLiteral("b"), QStringLiteral("second")));
    QCOMPARE(value.stack().undoText(), QStringLiteral("second"));
    value.stack().undo();
    value.stack().undo();
    QVERIFY(value.value().isEmpty());
    value.stack().redo();
    QCOMPARE(reported, QStringList({"a", "b", "a", "", "a"}));
}

void UndoableValueTest::aChangeToTheSameIsNone()
{
    int reported = 0;
    UndoableValue<int> value([&](const auto&) { ++reported; });
    QVERIFY(!value.change(0, QStringLiteral("nothing")));
    QCOMPARE(value.stack().count(), 0);
    QCOMPARE(reported, 0);
}

void UndoableValueTest::stepsOfOneKeyAreOne()
{
    UndoableValue<int> value([](const auto&) {});
    for (const int number : {1, 2, 3}) value.change(number, QString::number(number), QStringLiteral("field"));
    QCOMPARE(value.stack().count(), 1);
    QCOMPARE(value.stack().undoText(), QStringLiteral("3"));
    QVERIFY(value.joins(QStringLiteral("field")));
    QVERIFY(!value.joins(QStringLiteral("other")));
    QVERIFY(!value.joins({}, Join::Gesture));
    value.stack().undo();
    QCOMPARE(value.value(), 0);
    value.stack().redo();
    QCOMPARE(value.value(), 3);
}

void UndoableValueTest::aStepBetweenPartsAGesture()
{
    UndoableValue<int> value([](const auto&) {});
    value.change(1, {}, QStringLiteral("drag"), Join::Gesture);
    value.change(2, {}, QStringLiteral("drag"), Join::Gesture);
    value.change(3, {});
    value.change(4, {}, QStringLiteral("drag"), Join::Gesture);
    QCOMPARE(value.stack().count(), 3);
    value.endMerge();
    value.change(5, {}, QStringLiteral("drag"), Join::Gesture);
    QCOMPARE(value.stack().count(), 4);
}

void UndoableValueTest::undoEndsAGesture()
{
    UndoableValue<int> value([](const auto&) {});
    value.change(1, {}, QStringLiteral("field"));
    value.endMerge();
    value.change(2, {}, QStringLiteral("field"));
    value.stack().undo();
    QVERIFY(!value.joins(QStringLiteral("field"), Join::Gesture));
    value.change(3, {}, QStringLiteral("field"));
    QCOMPARE(value.stack().count(), 2);
    value.stack().undo();
    value.stack().redo();
    QVERIFY(!value.joins(QStringLiteral("field"), Join::Gesture));
}

void UndoableValueTest::aGestureThatEndsWhereItBeganLeavesNoStep()
{
    UndoableValue<int> value([](const auto&) {});
    value.change(1, {}, QStringLiteral("drag"));
    value.change(0, {}, QStringLiteral("drag"));
    QCOMPARE(value.stack().count(), 0);
    value.change(1, {}, QStringLiteral("drag"));
    QCOMPARE(value.stack().count(), 1);
}

void UndoableValueTest::whatIsWithdrawnLeavesNoTrace()
{
    QList<int> reported;
    UndoableValue<int> value([&](const auto&) { reported << value.value(); });
    const QString field = QStringLiteral("field");
    value.change(1, {}, field, Join::Gesture);
    value.endMerge();
    QVERIFY(!value.withdraw(field)); // of an entry that is over
    value.change(2, {}, field, Join::Gesture);
    value.change(20, {}, field, Join::Gesture);
    QVERIFY(!value.withdraw(QStringLiteral("other")));
    QVERIFY(value.withdraw(field));
    QCOMPARE(value.value(), 1);
    QCOMPARE(value.stack().count(), 1);
    QVERIFY(!value.stack().canRedo());
    QVERIFY(!value.withdraw(field)); // what was there before is no part of it
    QCOMPARE(value.value(), 1);
    value.change(3, {}, field, Join::Gesture); // typed on
    value.stack().undo();
    QCOMPARE(value.value(), 1);
    value.stack().undo();
    QCOMPARE(reported, QList<int>({1, 2, 20, 1, 3, 1, 0}));
}

// Others put steps of their own on the same stack.
void UndoableValueTest::theStepOfAnotherIsNotWithdrawn()
{
    struct Step : QUndoCommand {
        void redo() override { isDone = true; }
        void undo() override { isDone = false; }
        bool isDone = false;
    };
    UndoableValue<int> value([](const auto&) {});
    const QString field = QStringLiteral("field");
    value.change(2, {}, field, Join::Gesture);
    auto* step = new Step;
    value.stack().push(step);
    QVERIFY(!value.withdraw(field));
    QVERIFY(step->isDone);
    QCOMPARE(value.value(), 2);
    QCOMPARE(value.stack().count(), 2);
    value.change(20, {}, field, Join::Gesture); // typed on
    QVERIFY(value.withdraw(field));
    QVERIFY(step->isDone);
    QCOMPARE(value.value(), 2);
    value.stack().undo();
    value.stack().undo();
    QCOMPARE(value.value(), 0);
}

void UndoableValueTest::whatIsReplacedIsNoStep()
{
    UndoableValue<int> value([](const auto&) {});
    value.change(1, {});
    value.replace(7);
    QCOMPARE(value.stack().count(), 1);
    value.change(2, {});
    value.stack().undo();
    QCOMPARE(value.value(), 7);
}

void UndoableValueTest::undoBeginsAnew()
{
    UndoableValue<int> value([](const auto&) {});
    value.change(1, {}, QStringLiteral("field"));
    value.reset(5);
    QCOMPARE(value.value(), 5);
    QVERIFY(!value.stack().canUndo());
    QVERIFY(!value.joins(QStringLiteral("field")));
}

TITER_TEST(UndoableValueTest)

} // namespace tst_undoable_value

#include "tst_undoable_value.moc"
