// Inlets and outlets of auxiliary ports fold to an arrow with a caption, by mouse and by keyboard, and stay as they were left.
#include "app/document/document.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "tests/support/ui/warnings.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_words.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_flow_folds {

using namespace titer;
using namespace titer::flow;

class FlowFoldsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<app::Document> m_document;
    std::unique_ptr<FlowView> m_view;

    FlowScene& sheet() const { return m_view->sheet(); }
    QPoint at(const QString& unit) const { return m_view->mapFromScene(sheet().unit(unit)->symbolRect().center()); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) QTest::mouseMove(m_view->viewport(), from + (to - from) * i / 4);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }
    int streamInto(const QString& unit) const
    {
        const auto& streams = m_document->flowsheet().streams;
        for (size_t i = 0; i < streams.size(); ++i)
            if (streams[i].from.unit == unit.toStdString()) return int(i);
        return -1;
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

    void endsOfAuxiliaryPortsAreFoldedAtFirst()
    {
        for (const char* id : {"feed", "solids"}) QVERIFY2(sheet().folds().isFolded(id), id);
        for (const char* id : {"n1", "production", "centrifuge", "pool"}) QVERIFY2(!sheet().folds().isFoldable(id), id);
        // A straight arrow onto the port, from above and from beneath.
        const StreamItem* feed = sheet().stream(streamInto("feed"));
        QCOMPARE(feed->way().size(), 2);
        QCOMPARE(feed->way().last(), sheet().portPlace({"production", "feed"}));
        QCOMPARE(feed->way().first().x(), feed->way().last().x());
        QVERIFY(feed->way().first().y() < feed->way().last().y());
        const QPointF solids = sheet().portPlace({"solids", "in"});
        QVERIFY(solids.y() > sheet().portPlace({"centrifuge", "solids"}).y());
    }

    void anEndInTheMainLineIsNotFolded()
    {
        model::Flowsheet plant = m_document->flowsheet();
        model::UnitEntry inoculum;
        inoculum.id = "inoculum";
        inoculum.type = "inlet";
        plant.units.push_back(inoculum);
        plant.streams.push_back({{"inoculum", "out"}, {"n1", "in"}});
        m_document->apply(plant, "Add");
        QVERIFY(!sheet().folds().isFoldable("inoculum"));
    }

    void anEndWithTwoStreamsIsDrawnWithItsSymbol()
    {
        QVERIFY(sheet().folds().isFolded("solids"));
        model::Flowsheet plant = m_document->flowsheet();
        plant.streams.push_back({{"pool", "out"}, {"solids", "in"}});
        m_document->apply(plant, "Connect");
        QVERIFY(!sheet().folds().isFolded("solids"));
        QCOMPARE(sheet().unit("solids")->pos(), QPointF(46, 17) * step);
        m_document->undoStack()->undo();
        QVERIFY(sheet().folds().isFolded("solids"));
    }

    void aDoubleClickUnfoldsAndFoldsAgain()
    {
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at("feed"));
        QVERIFY(!sheet().folds().isFolded("feed"));
        QCOMPARE(m_view->selection(), QStringList({"feed"}));
        QCOMPARE(sheet().unit("feed")->pos(), QPointF(14, 0) * step);
        QVERIFY(sheet().stream(streamInto("feed"))->way().size() > 2);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at("feed"));
        QVERIFY(sheet().folds().isFolded("feed"));
        QCOMPARE(sheet().stream(streamInto("feed"))->way().size(), 2);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void enterUnfoldsAndFoldsAgainAndRenamesOtherUnits()
    {
        m_view->select({"solids"});
        key(Qt::Key_Return);
        QVERIFY(!sheet().folds().isFolded("solids"));
        key(Qt::Key_Return);
        QVERIFY(sheet().folds().isFolded("solids"));
        QVERIFY(m_view->action("view.fold")->isEnabled());
        m_view->select({"production"});
        QVERIFY(!m_view->action("view.fold")->isEnabled());
    }

    void aFoldedUnitIsSelectedByItsCaptionAndDeleted()
    {
        const UnitItem* feed = sheet().unit("feed");
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->mapFromScene(feed->labelRect().center()));
        QCOMPARE(m_view->selection(), QStringList({"feed"}));
        key(Qt::Key_Delete);
        QVERIFY(!m_document->flowsheet().unit("feed"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(sheet().folds().isFolded("feed"));
    }

    void aFoldedUnitMovesWithItsHostAndNotAlone()
    {
        const QPointF before = sheet().unit("feed")->pos();
        drag(at("feed"), at("feed") + QPoint(0, 80));
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY(!m_view->hint().isEmpty());
        m_view->select({"production"});
        key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(sheet().unit("feed")->pos(), before + QPointF(0, step));
        QCOMPARE(m_document->flowsheet().unit("feed")->at->y, 1.0);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(sheet().unit("feed")->pos(), before);
        QCOMPARE(m_document->flowsheet(), support::trainPlant());
    }

    void aPreviewOfTheHostTakesTheArrowAlong()
    {
        const QPointF before = sheet().unit("feed")->pos();
        m_view->select({"production"});
        key(Qt::Key_M);
        key(Qt::Key_Up);
        QCOMPARE(sheet().unit("feed")->pos(), before - QPointF(0, step));
        key(Qt::Key_Escape);
        QCOMPARE(sheet().unit("feed")->pos(), before);
    }

    void valuesOfTheStreamStandInTheCaption()
    {
        m_view->setOverlay({}, {{streamInto("feed"), {.above = QStringLiteral("3,670 L")}}});
        QCOMPARE(sheet().unit("feed")->fold()->value, QString("3,670 L"));
        const qreal wide = sheet().unit("feed")->labelRect().width();
        m_view->setOverlay({}, {});
        QVERIFY(sheet().unit("feed")->labelRect().width() < wide);
    }

    void captionsOfOneSideKeepClearOfEachOther()
    {
        model::Flowsheet plant = m_document->flowsheet();
        for (const auto& [id, port] : {std::pair{"acid", "feed"}, {"base_tank", "base"}, {"second", "feed"}}) {
            model::UnitEntry unit;
            unit.id = id;
            unit.type = "inlet";
            unit.label = std::string("A name of some length ") + id;
            plant.units.push_back(unit);
            plant.streams.push_back({{id, "out"}, {"production", port}});
        }
        m_document->apply(plant, "Add");
        QList<QRectF> captions;
        for (const char* id : {"feed", "acid", "base_tank", "second"}) {
            QVERIFY2(sheet().folds().isFolded(id), id);
            const QRectF own = sheet().unit(id)->labelRect();
            for (const QRectF& other : std::as_const(captions)) QVERIFY2(!own.intersects(other), id);
            captions.append(own);
        }
    }

    void aStreamCanBeDrawnToAFoldedOutlet()
    {
        m_document->apply(app::removeStream(m_document->flowsheet(), {{"centrifuge", "out"}, {"pool", "in"}}),
                          "Delete");
        drag(m_view->mapFromScene(sheet().portPlace({"centrifuge", "out"})),
             m_view->mapFromScene(sheet().portPlace({"solids", "in"})));
        QCOMPARE(m_document->flowsheet().streams.back().to.text(), std::string("solids.in"));
        QVERIFY(!sheet().folds().isFolded("solids"));
    }

    void wordsSayThatItIsFolded()
    {
        QVERIFY(unitWords(*sheet().unit("feed")).contains("collapsed"));
        QVERIFY(sheet().unit("feed")->toolTip().contains("Enter"));
        sheet().folds().setFolded("feed", false);
        QVERIFY(!unitWords(*sheet().unit("feed")).contains("collapsed"));
    }

    void theProjectKeepsWhatIsUnfolded()
    {
        QTemporaryDir folder;
        sheet().folds().setFolded("feed", false);
        QVERIFY(m_document->createProject(folder.filePath("a.titer")).ok());
        sheet().folds().setFolded("solids", false);
        sheet().folds().setFolded("feed", true);
        QVERIFY(m_document->saveCopy(folder.filePath("copy.titer")).ok());
        QVERIFY(m_document->closeProject().ok());
        for (const char* name : {"a.titer", "copy.titer"}) {
            app::Document again(solve::catalogue());
            QVERIFY(again.openProject(folder.filePath(name)).ok());
            QVERIFY2(again.folding().isUnfolded("solids"), name);
            QVERIFY2(!again.folding().isUnfolded("feed"), name);
            QVERIFY2(again.closeProject().ok(), name);
        }
        QVERIFY(m_document->newPlant(support::trainPlant()).ok());
        QVERIFY(sheet().folds().isFolded("feed") && sheet().folds().isFolded("solids"));
    }

    void paintsAtEveryZoomWithoutAWarning()
    {
        support::Warnings warnings;
        m_document->apply(app::setValue(m_document->flowsheet(), "units/feed/params/nonsense", "1 L"), "Break");
        m_document->checkNow();
        QVERIFY(sheet().unit("feed")->condition().errors);
        m_view->select({"feed", "solids"});
        for (const qreal zoom : {0.2, 0.5, 1.0, 2.0}) {
            m_view->setZoom(zoom);
            QVERIFY(!m_view->grab().isNull());
        }
        QVERIFY2(warnings.messages().isEmpty(), qPrintable(warnings.messages().join('\n')));
    }
};

TITER_WINDOW_TEST(FlowFoldsTest)

} // namespace tst_flow_folds

#include "tst_flow_folds.moc"
