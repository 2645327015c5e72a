// Notes on the canvas: written, changed, moved, removed and copied by mouse and by keyboard, each a step of undo.
#include "app/document/document.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "ui/flow/flow_view.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>

namespace tst_flow_notes {

using namespace titer;
using namespace titer::flow;

class FlowNotesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<app::Document> m_document;
    std::unique_ptr<FlowView> m_view;

    const std::vector<model::NoteEntry>& notes() const { return m_document->flowsheet().notes; }
    QPlainTextEdit* field() const
    {
        for (auto* one : m_view->viewport()->findChildren<QPlainTextEdit*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }
    QPoint atNote(int note) const
    {
        return m_view->mapFromScene(m_view->sheet().notes().item(noteKey(note))->box().center());
    }

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init()
    {
        m_document = std::make_unique<app::Document>(solve::catalogue());
        model::Flowsheet plant = support::trainPlant();
        plant.notes = {{"Sterile boundary", {6, 30}}, {"Second note", {30, 30}}};
        QVERIFY(m_document->newPlant(plant).ok());
        m_view = std::make_unique<FlowView>(*m_document);
        m_view->resize(1300, 800);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        m_view->fit();
    }
    void cleanup()
    {
        m_view.reset();
        m_document.reset();
    }

    void aNoteIsWrittenByKeyboard()
    {
        m_view->select({"pool"});
        key(Qt::Key_N);
        QVERIFY(field() && field()->hasFocus());
        QVERIFY(!field()->accessibleName().isEmpty());
        QTest::keyClicks(field(), "Ask");
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(field(), "the plant");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(notes().size(), 3U);
        QCOMPARE(notes().back().text, std::string("Ask\nthe plant"));
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->sheet().notes().chosen(), QStringList{noteKey(2)});
        // Beneath the unit that was at hand, and on no unit; two lines high.
        const QRectF box = m_view->sheet().notes().item(noteKey(2))->box();
        QVERIFY(box.height() > 1.4 * m_view->sheet().notes().item(noteKey(1))->box().height());
        for (const QString& unit : m_view->sheet().flowOrder())
            QVERIFY2(!box.intersects(m_view->sheet().placeOf(unit)), qPrintable(unit));
        m_document->undoStack()->undo();
        QCOMPARE(notes().size(), 2U);
    }

    void anEmptyOrAbandonedNoteIsNone()
    {
        for (const int end : {Qt::Key_Return, Qt::Key_Escape}) {
            key(Qt::Key_N);
            QVERIFY(field());
            if (end == Qt::Key_Escape) QTest::keyClicks(field(), "Never mind");
            QTest::keyClick(field(), Qt::Key(end));
            QVERIFY(!field());
        }
        QCOMPARE(notes().size(), 2U);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void tabReachesNotesAndEnterChangesThem()
    {
        m_view->select({m_view->sheet().flowOrder().last()});
        key(Qt::Key_Tab);
        QCOMPARE(m_view->sheet().notes().chosen(), QStringList{noteKey(0)});
        QCOMPARE(m_view->selection(), QStringList());
        key(Qt::Key_Return);
        QVERIFY(field());
        QCOMPARE(field()->toPlainText(), QString("Sterile boundary"));
        field()->setPlainText("Clean boundary");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(notes()[0].text, std::string("Clean boundary"));
        QCOMPARE(m_document->undoStack()->count(), 1);
        key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(notes()[0].at, (model::Point{6, 31}));
        key(Qt::Key_M);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Return);
        QCOMPARE(notes()[0].at, (model::Point{11, 31}));
        key(Qt::Key_Delete);
        QCOMPARE(notes().size(), 1U);
        QCOMPARE(notes()[0].text, std::string("Second note"));
        QCOMPARE(m_view->sheet().notes().chosen(), QStringList());
    }

    void aNoteIsDraggedWithTheUnitsThatAreSelected()
    {
        m_view->select({"pool", noteKey(1)});
        const QPoint from = atNote(1), by = m_view->mapFromScene(QPointF(0, 80)) - m_view->mapFromScene(QPointF(0, 0));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + by / 2);
        QTest::mouseMove(m_view->viewport(), from + by);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + by);
        QCOMPARE(notes()[1].at, (model::Point{30, 35}));
        QCOMPARE(*m_document->flowsheet().unit("pool")->at, (model::Point{54, 14}));
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void aDoubleClickChangesANote()
    {
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, atNote(1));
        QVERIFY(field());
        // Without words the note goes.
        field()->clear();
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(notes().size(), 1U);
    }

    void notesAreCopiedWithUnits()
    {
        m_view->select({"pool", noteKey(0)});
        key(Qt::Key_C, Qt::ControlModifier);
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(notes().size(), 3U);
        QCOMPARE(notes()[2].text, std::string("Sterile boundary"));
        QCOMPARE(m_view->sheet().notes().chosen(), QStringList{noteKey(2)});
        QCOMPARE(m_view->selection().size(), 1);
        // Into another plant too.
        app::Document other(solve::catalogue());
        FlowView elsewhere(other);
        elsewhere.action("edit.paste")->trigger();
        QCOMPARE(other.flowsheet().units.size(), 1U);
        QCOMPARE(other.flowsheet().notes.size(), 1U);
    }

    void aPasteSaysWhichComponentsStay()
    {
        m_view->select({"production"});
        key(Qt::Key_C, Qt::ControlModifier);
        app::Document other(solve::catalogue());
        model::Flowsheet plant = support::trainPlant();
        plant.components[1]["label"] = "Sugar";
        QVERIFY(other.newPlant(plant).ok());
        FlowView elsewhere(other);
        elsewhere.action("edit.paste")->trigger();
        QVERIFY2(elsewhere.hint().contains("glucose"), qPrintable(elsewhere.hint()));
        QVERIFY(other.flowsheet().components == plant.components);
    }

    void readOnlyShowsNotesAndChangesNone()
    {
        m_view->setReadOnly(true);
        key(Qt::Key_N);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, atNote(0));
        QVERIFY(!field());
        m_view->select({noteKey(0)});
        key(Qt::Key_Delete);
        QCOMPARE(notes().size(), 2U);
        QVERIFY(m_view->sheet().contentRect().contains(m_view->sheet().notes().item(noteKey(1))->box()));
    }

    void aScreenReaderReadsThem()
    {
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(canvas);
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i) names << canvas->child(i)->text(QAccessible::Name);
        QVERIFY(names.contains("Sterile boundary"));
        QVERIFY(names.contains("Second note"));
        QCOMPARE(canvas->childCount(), 6 + 2 + 5);
    }
};

TITER_WINDOW_TEST(FlowNotesTest)

} // namespace tst_flow_notes

#include "tst_flow_notes.moc"
