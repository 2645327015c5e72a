// What mouse and keyboard do on the canvas, and that every edit can be undone.
#include "app/document/document.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "ui/flow/flow_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <tuple>

namespace tst_flow_gestures {

using namespace titer;
using namespace titer::flow;

class FlowGesturesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<app::Document> m_document;
    std::unique_ptr<FlowView> m_view;

    QPoint at(const QString& unit) const
    {
        return m_view->mapFromScene(m_view->sheet().unit(unit)->symbolRect().center());
    }
    QPoint atPort(const QString& unit, const QString& port) const
    {
        return m_view->mapFromScene(m_view->sheet().portPlace({unit, port}));
    }
    void drag(QPoint from, QPoint to) const
    {
        QWidget* viewport = m_view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) QTest::mouseMove(viewport, from + (to - from) * i / 4);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }
    model::Point place(const char* unit) const { return *m_document->flowsheet().unit(unit)->at; }
    bool hasStream(const std::string& from, const std::string& to) const
    {
        for (const auto& s : m_document->flowsheet().streams)
            if (s.from.text() == from && s.to.text() == to) return true;
        return false;
    }

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init()
    {
        m_document = std::make_unique<app::Document>(solve::catalogue());
        QVERIFY(m_document->newPlant(support::trainPlant()).ok());
        m_view = std::make_unique<FlowView>(*m_document);
        m_view->resize(1300, 700);
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

    void aClickSelectsAndControlAddsOrTakesAway()
    {
        QSignalSpy spy(m_view.get(), &FlowView::selectionChanged);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at("n1"));
        QCOMPARE(m_view->selection(), QStringList({"n1"}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, at("production"));
        QCOMPARE(m_view->selection(), QStringList({"n1", "production"}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, at("n1"));
        QCOMPARE(m_view->selection(), QStringList({"production"}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(m_view->selection(), QStringList());
        QCOMPARE(spy.count(), 4);
        QVERIFY(!m_document->undoStack()->canUndo());
    }

    void aRubberBandSelectsWhatItTouches()
    {
        const QPoint corner =
            m_view->mapFromScene(m_view->sheet().unit("n1")->symbolRect().topLeft() + QPointF(-30, 8));
        drag(corner, at("production"));
        QCOMPARE(m_view->selection(), QStringList({"n1", "production"}));
    }

    void draggingMovesBySteps()
    {
        const QPoint from = at("pool") + QPoint(0, 12);
        drag(from, from + (m_view->mapFromScene(QPointF(37, 91)) - m_view->mapFromScene(QPointF(0, 0))));
        QCOMPARE(place("pool"), (model::Point{56, 15}));
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(place("pool"), (model::Point{54, 9}));
        QCOMPARE(m_view->sheet().unit("pool")->pos(), QPointF(54, 9) * step);
    }

    void aMoveOfSeveralUnitsIsOneStep()
    {
        m_view->select({"centrifuge", "pool"});
        drag(at("pool") + QPoint(0, 12), at("pool") + QPoint(0, 140));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(place("centrifuge").y - 9, place("pool").y - 9);
        QVERIFY(place("pool").y > 9);
    }

    void escapeGivesADragUp()
    {
        const QPoint from = at("pool");
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(0, 30));
        QTest::mouseMove(m_view->viewport(), from + QPoint(0, 90));
        QVERIFY(m_view->sheet().unit("pool")->pos() != QPointF(54, 9) * step);
        key(Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 90));
        QCOMPARE(m_view->sheet().unit("pool")->pos(), QPointF(54, 9) * step);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    // Words keep their size on the screen: what is selected has one fit all the same, from wherever somebody comes.
    void theSelectionHasOneFit()
    {
        m_view->select({"n1", "production"});
        QList<qreal> zooms;
        for (const qreal from : {0.15, 1.0, 3.5}) {
            m_view->setZoom(from);
            m_view->fitSelection();
            zooms.append(m_view->zoom());
        }
        QCOMPARE(zooms[1], zooms[0]);
        QCOMPARE(zooms[2], zooms[0]);
    }

    void draggingFromPortToPortConnects()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "out"}, {"pool", "in"}}),
                          "Delete");
        drag(atPort("centrifuge", "out"), atPort("pool", "in"));
        QVERIFY(hasStream("centrifuge.out", "pool.in"));
        m_document->undoStack()->undo();
        drag(atPort("pool", "in"), atPort("centrifuge", "out"));
        QVERIFY(hasStream("centrifuge.out", "pool.in"));
    }

    // A port that is taken gets the new stream instead of the one that was there, in one step of undo; what does not fit stays refused.
    void draggingOntoAPortThatIsTakenReplacesItsStream()
    {
        const model::Flowsheet before = m_document->flowsheet();
        QVERIFY(hasStream("centrifuge.solids", "solids.in") && hasStream("production.out", "centrifuge.in"));
        QString hint;
        connect(m_view.get(), &FlowView::hintChanged, this, [&](const QString& words) { hint = words; });
        drag(atPort("centrifuge", "solids"), atPort("pool", "in"));
        QVERIFY(hasStream("centrifuge.solids", "pool.in"));
        QVERIFY(!hasStream("centrifuge.solids", "solids.in"));
        QVERIFY2(hint.contains(QStringLiteral("Replaced")) && hint.contains(QStringLiteral("Undo")), qPrintable(hint));
        QCOMPARE(m_document->undoStack()->index(), 1);
        m_document->undoStack()->undo();
        QVERIFY(m_document->flowsheet() == before);
        // Drawn from the inlet it means the same.
        drag(atPort("pool", "in"), atPort("centrifuge", "solids"));
        QVERIFY(hasStream("centrifuge.solids", "pool.in"));
        m_document->undoStack()->undo();
        // The stream that is there, and two outlets.
        drag(atPort("production", "out"), atPort("centrifuge", "in"));
        drag(atPort("production", "out"), atPort("centrifuge", "solids"));
        QVERIFY(m_document->flowsheet() == before);
        QVERIFY(!hint.contains(QStringLiteral("Replaced")));
    }

    // Where somebody lets go of a stream over a unit it goes to the nearest port that takes it.
    void draggingOntoAUnitConnects()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "out"}, {"pool", "in"}}),
                          "Delete");
        const int before = m_document->undoStack()->count();
        drag(atPort("centrifuge", "out"), at("pool"));
        QVERIFY(hasStream("centrifuge.out", "pool.in"));
        m_document->undoStack()->undo();
        // Itself is no target.
        drag(atPort("centrifuge", "out"), at("centrifuge"));
        QCOMPARE(m_document->undoStack()->index(), before);
    }

    // Over the empty sheet a stream ends in a new outlet, or begins in a new inlet, where somebody lets go of it.
    void draggingToTheEmptySheetMakesAnEnd()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "out"}, {"pool", "in"}}),
                          "Delete");
        const model::Flowsheet before = m_document->flowsheet();
        const QPoint away = m_view->mapFromScene(QPointF(46, 2) * step);
        for (const auto& [unit, port, type] :
             {std::tuple("centrifuge", "out", "outlet"), std::tuple("pool", "in", "inlet")}) {
            drag(atPort(unit, port), away);
            QCOMPARE(m_document->flowsheet().units.size(), before.units.size() + 1);
            const model::UnitEntry end = m_document->flowsheet().units.back();
            QCOMPARE(end.type, std::string(type));
            const std::string own = std::string(unit) + "." + port;
            QVERIFY(hasStream(own, end.id + ".in") || hasStream(end.id + ".out", own));
            QVERIFY(std::abs(end.at->x + symbolSize / step / 2 - 46) <= 1);
            QVERIFY(std::abs(end.at->y + symbolSize / step / 2 - 2) <= 1);
            QCOMPARE(m_view->selection(), QStringList(QString::fromStdString(end.id)));
            m_document->undoStack()->undo(); // one step
            QVERIFY(m_document->flowsheet() == before);
        }
        // An outlet that leads somewhere already takes no more.
        drag(atPort("production", "out"), away);
        QVERIFY(m_document->flowsheet() == before);
    }

    // A port that was clicked takes the next unit, rather than the first that fits, until something else is selected.
    void aChosenPortTakesTheNextUnit()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "out"}, {"pool", "in"}}),
                          "Delete");
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "solids"}, {"solids", "in"}}),
                          "Delete");
        const model::PortRef solids{"centrifuge", "solids"};
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, atPort("centrifuge", "solids"));
        QCOMPARE(m_view->selection(), QStringList("centrifuge"));
        QVERIFY(m_view->currentPort() == solids);
        const std::string made = m_view->add("hold_tank").toStdString();
        QVERIFY(hasStream("centrifuge.solids", made + ".in"));
        QVERIFY(!m_view->currentPort());
        m_view->select({"centrifuge"});
        QVERIFY(!m_view->currentPort());
        const std::string next = m_view->add("hold_tank").toStdString();
        QVERIFY(hasStream("centrifuge.out", next + ".in"));
        // Where a stream is there already, the unit comes into it.
        m_view->select({"centrifuge"});
        m_view->sheet().choosePort(PortHit{"centrifuge", "solids"});
        const std::string between = m_view->add("hold_tank").toStdString();
        QVERIFY(hasStream("centrifuge.solids", between + ".in") && hasStream(between + ".out", made + ".in"));
    }

    // By keys: from connect mode, where a port is chosen already.
    void connectModeHandsItsPortToTheNextUnit()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "solids"}, {"solids", "in"}}),
                          "Delete");
        QSignalSpy asked(m_view.get(), &FlowView::addRequested);
        m_view->select({"centrifuge"});
        key(Qt::Key_C);
        key(Qt::Key_A);
        QCOMPARE(asked.count(), 1);
        QVERIFY((m_view->currentPort() == model::PortRef{"centrifuge", "solids"}));
        const std::string made = m_view->add("hold_tank").toStdString();
        QVERIFY(hasStream("centrifuge.solids", made + ".in"));
    }

    void aTargetThatDoesNotFitSaysWhy()
    {
        QSignalSpy hint(m_view.get(), &FlowView::hintChanged);
        // The very stream that is there; another one would take its place.
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, atPort("production", "out"));
        QTest::mouseMove(m_view->viewport(), atPort("centrifuge", "in"));
        QVERIFY2(hint.value(0).value(0).toString().contains("stream"), qPrintable(m_view->hint()));
        QVERIFY2(!m_view->hint().contains("centrifuge.in"), qPrintable(m_view->hint())); // by its name
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, atPort("centrifuge", "in"));
        QCOMPARE(m_view->hint(), QString());
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void deletingAUnitHealsAStraightStream()
    {
        m_document->apply(app::removeUnits(m_document->flowsheet(), m_document->catalogue(), {"solids"}), "Delete");
        m_view->select({"centrifuge"});
        key(Qt::Key_Delete);
        QVERIFY(!m_document->flowsheet().unit("centrifuge"));
        QVERIFY(hasStream("production.out", "pool.in"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_document->flowsheet().unit("centrifuge"));
        QVERIFY(!hasStream("production.out", "pool.in"));
    }

    void aStreamIsSelectedByItsLineAndDeleted()
    {
        const QLineF line(m_view->sheet().stream(0)->way()[0], m_view->sheet().stream(0)->way()[1]);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->mapFromScene(line.center()));
        QCOMPARE(m_view->sheet().selectedStreams(), QList<int>({0}));
        key(Qt::Key_Delete);
        QVERIFY(!hasStream("n1.out", "production.in"));
    }

    void copyAndPasteGiveNewUnitsThatAreSelected()
    {
        m_view->select({"n1", "production"});
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(app::clipboardMime));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->flowsheet().units.size(), 8U);
        QCOMPARE(m_view->selection().size(), 2);
        QVERIFY(!m_view->selection().contains("n1"));
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_document->flowsheet().units.size(), 10U);
        key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(m_document->flowsheet().units.size(), 8U);
    }

    void tabWalksInFlowOrderAndArrowsAlongStreams()
    {
        key(Qt::Key_Tab);
        QCOMPARE(m_view->selection(), QStringList({"n1"}));
        QStringList walked{"n1"};
        for (int i = 0; i < 5; ++i) {
            key(Qt::Key_Tab);
            walked += m_view->selection();
        }
        QCOMPARE(walked, m_view->sheet().flowOrder());
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), QStringList({walked[4]}));
        m_view->select({"n1"});
        key(Qt::Key_Right);
        QCOMPARE(m_view->selection(), QStringList({"production"}));
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QCOMPARE(m_view->selection(), QStringList({"pool"}));
        key(Qt::Key_Down);
        QCOMPARE(m_view->selection(), QStringList({"solids"}));
        key(Qt::Key_Left);
        QCOMPARE(m_view->selection(), QStringList({"centrifuge"}));
        m_view->select({"production"});
        key(Qt::Key_Up);
        QCOMPARE(m_view->selection(), QStringList({"feed"}));
    }

    void connectModeGoesThroughFittingTargets()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "out"}, {"pool", "in"}}),
                          "Delete");
        m_view->select({"centrifuge"});
        key(Qt::Key_C);
        QVERIFY2(m_view->hint().contains("Enter"), qPrintable(m_view->hint()));
        QStringList seen;
        for (int i = 0; i < 12 && !m_view->hint().contains("Clarified pool"); ++i) key(Qt::Key_Tab);
        QVERIFY2(m_view->hint().contains("Clarified pool"), qPrintable(m_view->hint()));
        key(Qt::Key_Return);
        QVERIFY(hasStream("centrifuge.out", "pool.in"));
        QCOMPARE(m_view->hint(), QString());
        key(Qt::Key_C);
        QVERIFY2(m_view->hint().contains("no free port"), qPrintable(m_view->hint()));
        m_view->select({"pool"});
        key(Qt::Key_C);
        QVERIFY(m_view->hint().contains("Esc"));
        key(Qt::Key_Escape);
        QCOMPARE(m_view->hint(), QString());
    }

    void connectModeEndsWithANewOutletOrInlet()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "out"}, {"pool", "in"}}),
                          "Delete");
        const model::Flowsheet before = m_document->flowsheet();
        m_view->select({"centrifuge"});
        key(Qt::Key_C);
        key(Qt::Key_Backtab);
        QVERIFY2(m_view->hint().contains("New outlet"), qPrintable(m_view->hint()));
        key(Qt::Key_Return);
        QCOMPARE(m_document->flowsheet().units.size(), before.units.size() + 1);
        const model::UnitEntry& outlet = m_document->flowsheet().units.back();
        QCOMPARE(outlet.type, std::string("outlet"));
        QVERIFY(hasStream("centrifuge.out", outlet.id + ".in"));
        const model::Point beside = *m_document->flowsheet().unit("centrifuge")->at;
        QVERIFY(outlet.at && outlet.at->x > beside.x);
        m_document->undoStack()->undo(); // one step
        QVERIFY(m_document->flowsheet() == before);

        m_view->select({"pool"});
        key(Qt::Key_C);
        for (int port = 0; port < 6 && !m_view->hint().contains("New inlet"); ++port) {
            key(Qt::Key_C);
            key(Qt::Key_Backtab);
        }
        QVERIFY2(m_view->hint().contains("New inlet"), qPrintable(m_view->hint()));
        key(Qt::Key_Return);
        const model::UnitEntry& inlet = m_document->flowsheet().units.back();
        QCOMPARE(inlet.type, std::string("inlet"));
        QVERIFY(inlet.at->x < m_document->flowsheet().unit("pool")->at->x);
    }

    void moveModeKeepsOrGoesBack()
    {
        m_view->select({"pool"});
        key(Qt::Key_M);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(place("pool"), (model::Point{59, 10}));
        QCOMPARE(m_document->undoStack()->count(), 1);
        key(Qt::Key_M);
        key(Qt::Key_Up);
        key(Qt::Key_Escape);
        QCOMPARE(place("pool"), (model::Point{59, 10}));
        QCOMPARE(m_view->sheet().unit("pool")->pos(), QPointF(59, 10) * step);
    }

    void controlArrowsMoveAtOnceAndMerge()
    {
        m_view->select({"pool"});
        for (int i = 0; i < 3; ++i) key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(place("pool"), (model::Point{49, 12}));
        QCOMPARE(m_document->undoStack()->count(), 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place("pool"), (model::Point{54, 9}));
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(place("pool"), (model::Point{49, 12}));
    }

    void aNameIsChangedInPlace()
    {
        m_view->select({"pool"});
        key(Qt::Key_F2);
        auto* field = m_view->viewport()->findChild<QLineEdit*>();
        QVERIFY(field && field->isVisible());
        QCOMPARE(field->text(), QString("Clarified pool"));
        field->setText("Harvest pool");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->flowsheet().unit("pool")->label, std::string("Harvest pool"));
        QVERIFY(m_view->hasFocus());
        key(Qt::Key_Return);
        for (auto* one : m_view->viewport()->findChildren<QLineEdit*>())
            if (one->isVisible()) field = one;
        field->setText("Nothing");
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_document->flowsheet().unit("pool")->label, std::string("Harvest pool"));
    }

    void keysAskThePageForFieldAndInspector()
    {
        QSignalSpy add(m_view.get(), &FlowView::addRequested), inspect(m_view.get(), &FlowView::unitActivated),
            ports(m_view.get(), &FlowView::portsRequested);
        m_view->select({"pool"});
        key(Qt::Key_A);
        key(Qt::Key_Insert);
        QCOMPARE(add.count(), 2);
        key(Qt::Key_I);
        QCOMPARE(inspect.value(0).value(0).toString(), QString("pool"));
        key(Qt::Key_P);
        QCOMPARE(ports.count(), 1);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at("n1"));
        QCOMPARE(inspect.value(1).value(0).toString(), QString("n1"));
    }

    // Without a selection they take the first unit, as Tab does.
    void theInspectorIsReachedWithoutASelection()
    {
        QSignalSpy activated(m_view.get(), &FlowView::unitActivated);
        QVERIFY(m_view->selection().isEmpty());
        key(Qt::Key_I);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(m_view->selection(), QStringList{m_view->sheet().flowOrder().constFirst()});
        QCOMPARE(activated.first().first().toString(), m_view->selection().constFirst());
        QVERIFY(m_document->newPlant({}).ok());
        key(Qt::Key_I);
        QCOMPARE(activated.count(), 1);
    }

    void aDoubleClickOnANameChangesIt()
    {
        QSignalSpy inspect(m_view.get(), &FlowView::unitActivated);
        const QRectF name = m_view->sheet().unit("pool")->nameRect();
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->mapFromScene(name.center()));
        auto* field = m_view->findChild<QLineEdit*>();
        QVERIFY(field);
        QCOMPARE(inspect.count(), 0);
        QTest::keyClicks(field, "Clarified");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->flowsheet().unit("pool")->label, std::string("Clarified"));
    }

    void aUnitIsAddedAfterTheSelectedOneAndConnected()
    {
        m_view->select({"pool"});
        const QString made = m_view->add("hold_tank");
        QCOMPARE(m_view->selection(), QStringList({made}));
        QVERIFY(hasStream("pool.out", made.toStdString() + ".in"));
    }

    // Whereon the sheet stays where it is, though the place be close to its edge.
    void aDropFromThePalettePutsTheUnitUnderThePointer_data()
    {
        QTest::addColumn<QPoint>("where");
        QTest::addRow("amid") << QPoint(200, 600);
        QTest::addRow("at the edge") << QPoint(200, 72);
    }

    void aDropFromThePalettePutsTheUnitUnderThePointer()
    {
        QFETCH(QPoint, where);
        m_view->setZoom(1);
        QMimeData data;
        data.setData(FlowView::paletteMime, "pump");
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &drop);
        const UnitItem* item = m_view->sheet().unit("pump");
        QVERIFY(item);
        QVERIFY(QLineF(m_view->mapFromScene(item->symbolRect().center()), where).length() <= step);
    }

    void aUnitDroppedOnAStreamGoesIntoIt()
    {
        const auto& streams = m_document->flowsheet().streams;
        const model::StreamEntry stream = streams.front();
        const std::size_t count = streams.size();
        // Somewhere on its line, away from units.
        const QRectF around = m_view->sheet().stream(0)->sceneBoundingRect();
        std::optional<QPointF> on;
        for (qreal x = around.left(); x < around.right() && !on; x += 2)
            for (qreal y = around.top(); y < around.bottom() && !on; y += 2)
                if (m_view->sheet().streamAt({x, y}, 1) == 0 && m_view->sheet().unitAt({x, y}).isEmpty()) on = {x, y};
        QVERIFY(on);
        QMimeData data;
        data.setData(FlowView::paletteMime, "pump");
        QDragEnterEvent enter(m_view->mapFromScene(*on), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &enter);
        QDropEvent drop(m_view->mapFromScene(*on), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &drop);
        QVERIFY(hasStream(stream.from.text(), "pump.in"));
        QVERIFY(hasStream("pump.out", stream.to.text()));
        QVERIFY(!hasStream(stream.from.text(), stream.to.text()));
        QCOMPARE(m_document->flowsheet().streams.size(), count + 1);
        m_document->undoStack()->undo();
        QVERIFY(hasStream(stream.from.text(), stream.to.text()));

        // By the keyboard: what is added while a stream is selected.
        static_cast<FlowScene*>(m_view->scene())->select({}, {0});
        m_view->add("hold_tank");
        QVERIFY(hasStream(stream.from.text(), "hold_tank.in"));
        QVERIFY(hasStream("hold_tank.out", stream.to.text()));
        m_document->undoStack()->undo();

        // What has no inlet cannot go into a stream and leaves it alone.
        static_cast<FlowScene*>(m_view->scene())->select({}, {0});
        m_view->add("inlet");
        QVERIFY(hasStream(stream.from.text(), stream.to.text()));
    }

    void unitsWithoutAPlaceKeepTheOneTheyAreShownAt()
    {
        model::Flowsheet loose = support::trainPlant();
        for (auto& unit : loose.units) unit.at.reset();
        QVERIFY(m_document->newPlant(loose).ok());
        QHash<QString, QPointF> before;
        for (const QString& id : m_view->sheet().flowOrder()) before[id] = m_view->sheet().unit(id)->pos();
        for (const QString& a : before.keys())
            for (const QString& b : before.keys())
                QVERIFY2(a == b ||
                             !m_view->sheet().unit(a)->symbolRect().intersects(m_view->sheet().unit(b)->symbolRect()),
                         qPrintable(a));
        QVERIFY(before["n1"].x() < before["production"].x());
        m_view->select({"n1"});
        key(Qt::Key_Up, Qt::ControlModifier);
        for (const QString& id : m_view->sheet().flowOrder())
            if (id != "n1") QCOMPARE(m_view->sheet().unit(id)->pos(), before[id]);
        QCOMPARE(m_view->sheet().unit("n1")->pos(), before["n1"] - QPointF(0, step));
    }

    void zonesAreMadeAndRenamed()
    {
        m_view->select({"n1"});
        key(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(m_view->sheet().zones().plates().size(), 3);
        key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->sheet().zones().plates().size(), 2);
    }

    void theWheelZoomsAtThePointer()
    {
        const QPointF at(300, 200);
        const QPointF under = m_view->mapToScene(at.toPoint());
        QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        const qreal before = m_view->zoom();
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->zoom() > before);
        QVERIFY(QLineF(m_view->mapToScene(at.toPoint()), under).length() < 2);
        key(Qt::Key_F);
        QVERIFY(
            m_view->viewport()->rect().contains(m_view->mapFromScene(m_view->sheet().contentRect()).boundingRect()));
    }

    void readOnlyWalksButChangesNothing()
    {
        m_view->setReadOnly(true);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at("pool"));
        QCOMPARE(m_view->selection(), QStringList({"pool"}));
        for (int k : {Qt::Key_Delete, Qt::Key_C, Qt::Key_M, Qt::Key_F2}) key(k);
        for (int k : {Qt::Key_D, Qt::Key_V, Qt::Key_X, Qt::Key_G, Qt::Key_Down}) key(k, Qt::ControlModifier);
        drag(at("pool"), at("pool") + QPoint(0, 80));
        drag(atPort("pool", "out"), atPort("production", "feed"));
        QCOMPARE(m_view->add("pump"), QString());
        QCOMPARE(m_document->undoStack()->count(), 0);
        key(Qt::Key_Left);
        QCOMPARE(m_view->selection(), QStringList({"centrifuge"}));
    }
};

TITER_WINDOW_TEST(FlowGesturesTest)

} // namespace tst_flow_gestures

#include "tst_flow_gestures.moc"
