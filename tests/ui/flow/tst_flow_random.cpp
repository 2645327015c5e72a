// Ten thousand gestures on the canvas: no crash, no warning, and undo leads back to the start.
#include "app/document/document.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "tests/support/ui/random_gestures.h"
#include "tests/support/ui/warnings.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

namespace tst_flow_random {

using namespace titer;
using namespace titer::flow;

class FlowRandomTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void tenThousandRandomGesturesUndoCompletely()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::trainPlant()).ok());
        FlowView view(document);
        view.resize(1300, 700);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        support::Warnings warnings;
        support::RandomGestures anybody(view, 20260506);
        // In legs, since the stack of undo keeps a thousand steps.
        for (int leg = 0; leg < 40; ++leg) {
            const model::Flowsheet start = document.flowsheet();
            anybody.perform(250);
            const model::Flowsheet end = document.flowsheet();
            const int steps = document.undoStack()->index(); // what was taken back last lies beyond
            while (document.undoStack()->canUndo()) document.undoStack()->undo();
            QVERIFY2(document.flowsheet() == start, qPrintable(QString::number(leg)));
            document.undoStack()->setIndex(steps);
            QVERIFY2(document.flowsheet() == end, qPrintable(QString::number(leg)));
            document.undoStack()->clear();
        }
        QCOMPARE(view.sheet().streamCount(), int(document.flowsheet().streams.size()));
        QCOMPARE(view.sheet().notes().count(), int(document.flowsheet().notes.size()));
        QCOMPARE(view.sheet().flowOrder().size(), qsizetype(document.flowsheet().units.size()));
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(FlowRandomTest)

} // namespace tst_flow_random

#include "tst_flow_random.moc"
