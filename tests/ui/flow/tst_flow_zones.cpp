// Zones fold to one box and unfold again, by mouse and by keyboard; the breadcrumb says where one is.
#include "app/document/document.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "tests/support/ui/warnings.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/design/design_crumbs.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

namespace tst_flow_zones {

using namespace titer;
using namespace titer::flow;

class FlowZonesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<app::Document> m_document;
    std::unique_ptr<FlowView> m_view;

    FlowScene& sheet() const { return m_view->sheet(); }
    QPoint at(const QString& unit) const { return m_view->mapFromScene(sheet().placeOf(unit).center()); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }
    const Zone* zone(const QString& label) const
    {
        for (const Zone& known : sheet().zones().plates())
            if (known.label == label) return &known;
        return nullptr;
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

    void theSignAfterTheTitleFoldsAndADoubleClickUnfolds()
    {
        QVERIFY(zone("Upstream"));
        const QPoint sign = m_view->mapFromScene(zoneMark(*zone("Upstream"), sheet().look()).center());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, sign);
        QCOMPARE(sheet().zones().boxes().size(), 1);
        QVERIFY(!zone("Upstream"));
        for (const char* id : {"n1", "feed", "production"}) {
            QVERIFY2(sheet().unit(id)->isAway() && !sheet().unit(id)->isVisible(), id);
            QVERIFY2(!sheet().unit(id)->plate()->isVisible(), id);
        }
        QVERIFY(!sheet().unit("pool")->isAway());
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at("n1"));
        QVERIFY(sheet().zones().boxes().isEmpty() && zone("Upstream"));
        QVERIFY(sheet().unit("n1")->isVisible());
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    // Far out, where the title gives way to the units, the plate tells it, and units their own.
    void theTitleOfAZoneIsToldWholeFromAfar()
    {
        const auto tipAt = [this](QPointF place) {
            m_view->centerOn(place);
            const QPoint at = m_view->mapFromScene(place);
            QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
            QApplication::sendEvent(m_view->viewport(), &help);
            return QToolTip::text();
        };
        m_view->setZoom(0.23);
        QVERIFY(zone("Upstream") && !showsTitle(*zone("Upstream"), sheet().look()));
        QCOMPARE(tipAt(zone("Upstream")->rect.topLeft() + QPointF(20, 20)), QStringLiteral("Upstream"));
        const QString unit = tipAt(sheet().placeOf("n1").center());
        QVERIFY2(!unit.isEmpty() && unit != QLatin1String("Upstream"), qPrintable(unit));
        m_view->setZoom(0.6);
        QVERIFY(showsTitle(*zone("Upstream"), sheet().look()));
        QCOMPARE(tipAt(zoneTitle(*zone("Upstream"), sheet().look()).center()), QStringLiteral("Upstream"));
        QToolTip::hideText();
    }

    // At 46 % the words of a feed lay over it.
    void captionsKeepOffTheSignAfterTheTitle()
    {
        int met = 0;
        for (int letters = 1; letters < 80; ++letters) {
            model::Flowsheet plant = m_document->flowsheet();
            plant.zones.front().label = std::string(std::size_t(letters), 'i');
            QVERIFY(m_document->apply(plant, QStringLiteral("Rename")));
            for (const qreal zoom : {0.46, 0.6, 0.8}) {
                m_view->setZoom(zoom);
                const UnitItem* feed = sheet().unit("feed");
                QVERIFY(feed->fold());
                const QRectF sign = zoneMark(sheet().zones().plates().constFirst(), sheet().look());
                if (!feed->nameRect().contains(sign.center())) continue;
                ++met;
                QVERIFY2(!feed->isCaptionShown(), qPrintable(QStringLiteral("%1 at %2").arg(letters).arg(zoom)));
            }
        }
        QVERIFY(met > 0);
    }

    void shiftEnterFoldsAndEnterUnfolds()
    {
        m_view->select({"production"});
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(sheet().zones().boxes().size(), 1);
        QCOMPARE(m_view->selection(), QStringList({"n1", "feed", "production"}));
        QVERIFY(sheet().zones().boxes().first()->face().chosen);
        key(Qt::Key_Return);
        QVERIFY(sheet().zones().boxes().isEmpty());
        m_view->select({});
        QVERIFY(!m_view->action("view.fold_zone")->isEnabled());
    }

    void streamsEndAtTheBoundaryAndThoseInsideAreAway()
    {
        sheet().zones().setFolded("Upstream", true);
        const QRectF box = sheet().zones().boxOf("production")->face().box;
        // n1 to production, feed to production, production to centrifuge.
        QVERIFY(sheet().stream(0)->way().isEmpty() && sheet().stream(1)->way().isEmpty());
        QCOMPARE(sheet().stream(2)->way().first(), QPointF(box.right(), box.center().y()));
        QCOMPARE(sheet().stream(2)->way().last(), sheet().portPlace({"centrifuge", "in"}));
        QCOMPARE(sheet().streamAt(QPointF(0, 0), 6), -1);
        sheet().zones().setFolded("Harvest", true);
        QCOMPARE(sheet().stream(2)->way().last().x(), sheet().zones().boxOf("pool")->face().box.left());
        sheet().zones().setFolded("Upstream", false);
        sheet().zones().setFolded("Harvest", false);
        QVERIFY(sheet().stream(0)->way().size() >= 2);
        QCOMPARE(sheet().stream(2)->way().first(), sheet().portPlace({"production", "out"}));
    }

    void aFoldedZoneIsSelectedMovedAndDeletedAsOne()
    {
        sheet().zones().setFolded("Upstream", true);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at("n1"));
        QCOMPARE(m_view->selection().size(), 3);
        const QRectF before = sheet().placeOf("n1");
        key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(sheet().placeOf("n1"), before.translated(0, step));
        QCOMPARE(m_document->flowsheet().unit("feed")->at->y, 1.0);
        m_document->undoStack()->undo();
        QCOMPARE(sheet().placeOf("n1"), before);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, at("n1"));
        QVERIFY(m_view->selection().isEmpty());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at("n1"));
        key(Qt::Key_Delete);
        QCOMPARE(m_document->flowsheet().units.size(), 3U);
        QVERIFY(sheet().zones().boxes().isEmpty());
        m_document->undoStack()->undo();
        QCOMPARE(sheet().zones().boxes().size(), 1);
        QCOMPARE(m_document->flowsheet(), support::trainPlant());
    }

    void walkingCountsItAsOne()
    {
        sheet().zones().setFolded("Upstream", true);
        key(Qt::Key_Tab);
        QCOMPARE(m_view->selection().size(), 3);
        QVERIFY(sheet().zones().boxes().first()->face().focus);
        key(Qt::Key_Tab);
        QCOMPARE(m_view->selection(), QStringList({"centrifuge"}));
        QVERIFY(!sheet().zones().boxes().first()->face().focus);
        key(Qt::Key_Left);
        QCOMPARE(m_view->selection().size(), 3);
        key(Qt::Key_Right);
        QCOMPARE(m_view->selection(), QStringList({"centrifuge"}));
    }

    void portsOfHiddenUnitsAreNotHit()
    {
        const QPointF out = sheet().portPlace({"production", "out"});
        QVERIFY(sheet().portAt(out, 9));
        sheet().zones().setFolded("Upstream", true);
        QVERIFY(!sheet().portAt(out, 9));
    }

    void revealUnfolds()
    {
        sheet().zones().setFolded("Upstream", true);
        m_view->reveal("production");
        QVERIFY(sheet().zones().boxes().isEmpty());
        QCOMPARE(m_view->selection(), QStringList({"production"}));
    }

    void aNewNameAndTheProjectKeepItFolded()
    {
        QTemporaryDir folder;
        sheet().zones().setFolded("Upstream", true);
        m_view->edits().renameZone("Upstream", "Culture");
        QCOMPARE(sheet().zones().boxes().size(), 1);
        QCOMPARE(sheet().zones().boxes().first()->face().label, QString("Culture"));
        QVERIFY(m_document->createProject(folder.filePath("a.titer")).ok());
        QVERIFY(m_document->closeProject().ok());
        QVERIFY(m_document->newPlant(support::trainPlant()).ok());
        QVERIFY(sheet().zones().boxes().isEmpty());
        QVERIFY(m_document->openProject(folder.filePath("a.titer")).ok());
        QCOMPARE(sheet().zones().boxes().size(), 1);
    }

    // The text stays as large as can be read: far out it would lie upon the units.
    void aTitleFarOutGivesWayToTheUnits()
    {
        const Zone* upstream = zone("Upstream");
        QVERIFY(upstream);
        FlowLook look;
        for (const auto& [text, shown] : {std::pair{1.0, true}, {2.5, true}, {7.0, false}}) {
            look.text = text;
            QCOMPARE(showsTitle(*upstream, look), shown);
        }
    }

    void faultsInsideShowAtTheBox()
    {
        sheet().zones().setFolded("Upstream", true);
        m_document->apply(app::setValue(m_document->flowsheet(), "units/n1/params/nonsense", "1 L"), "Break");
        m_document->checkNow();
        QVERIFY(sheet().zones().boxes().first()->face().errors);
        QVERIFY(zoneWords(sheet().zones().boxes().first()->face()).contains("error"));
    }

    void wordsForScreenReaders()
    {
        sheet().zones().setFolded("Upstream", true);
        m_view->select(sheet().zones().together("n1"));
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_view.get());
        int seen = 0;
        for (int i = 0; i < sheet().flowOrder().size(); ++i) {
            QAccessibleInterface* part = canvas->child(i);
            if (!part->text(QAccessible::Name).startsWith("Upstream") || part->state().invisible) continue;
            ++seen;
            QCOMPARE(part->text(QAccessible::Name), QString("Upstream, zone, collapsed, 3 units, 2 warnings"));
        }
        QCOMPARE(seen, 1);
    }

    void theBreadcrumbLeadsBack()
    {
        pages::DesignCrumbs crumbs(*m_view);
        QCOMPARE(crumbs.toolTip(), QString("Plant"));
        m_view->select({"production"});
        QCOMPARE(crumbs.toolTip(), QString("Plant › Upstream › Production bioreactor"));
        QVERIFY(crumbs.accessibleName().contains("Upstream"));
        emit crumbs.linkActivated("zone");
        QCOMPARE(m_view->selection(), QStringList({"n1", "feed", "production"}));
        QCOMPARE(crumbs.toolTip(), QString("Plant › Upstream"));
        sheet().zones().setFolded("Upstream", true);
        emit crumbs.linkActivated("zone");
        QVERIFY(sheet().zones().boxes().isEmpty());
        m_view->select({"n1", "pool"});
        QCOMPARE(crumbs.toolTip(), QString("Plant"));
        m_view->select({"pool"});
        emit crumbs.linkActivated("plant");
        QCOMPARE(m_view->selection(), QStringList());
    }

    // What has no room gives way to one link that leads one up, and the name ends in an ellipsis instead of in the middle of a letter.
    void theBreadcrumbFitsALittleRoom()
    {
        QWidget place;
        pages::DesignCrumbs crumbs(*m_view);
        crumbs.setParent(&place);
        place.resize(640, 60);
        place.show();
        m_view->select({"production"});
        crumbs.resize(640, 30);
        QVERIFY(crumbs.text().contains("Upstream") && crumbs.text().contains("Production bioreactor"));
        for (const int width : {140, 90}) {
            crumbs.resize(width, 30);
            QVERIFY2(crumbs.text().contains(QString::fromUtf8("‹")) && crumbs.text().contains(QString::fromUtf8("…")) &&
                         !crumbs.text().contains("Upstream"),
                     qPrintable(crumbs.text()));
            QTextDocument words;
            words.setDefaultFont(crumbs.font());
            words.setDocumentMargin(0);
            words.setHtml(crumbs.text());
            QVERIFY2(words.idealWidth() <= width, qPrintable(crumbs.text()));
            QCOMPARE(crumbs.toolTip(), QString("Plant › Upstream › Production bioreactor"));
        }
        QVERIFY(crumbs.text().contains("\"zone\""));
        emit crumbs.linkActivated("zone");
        QCOMPARE(crumbs.toolTip(), QString("Plant › Upstream"));
    }

    void theBreadcrumbIsFollowedByKeyboard()
    {
        pages::DesignCrumbs crumbs(*m_view);
        m_view->select({"production"});
        crumbs.show();
        crumbs.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&crumbs));
        crumbs.setFocus(Qt::TabFocusReason);
        QSignalSpy followed(&crumbs, &QLabel::linkActivated);
        QTest::keyClick(&crumbs, Qt::Key_Tab);
        QTest::keyClick(&crumbs, Qt::Key_Return);
        QCOMPARE(followed.count(), 1);
    }

    void isDrawnAtEveryZoomWithoutAWarning()
    {
        support::Warnings warnings;
        sheet().zones().setFolded("Upstream", true);
        for (const look::Choice choice : {look::Choice::Light, look::Choice::Dark}) {
            look::Theme::current().choose(choice);
            for (const qreal zoom : {0.2, 0.5, 1.0, 2.0}) {
                m_view->setZoom(zoom);
                QVERIFY(!m_view->grab().isNull());
            }
        }
        look::Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(FlowZonesTest)

} // namespace tst_flow_zones

#include "tst_flow_zones.moc"
