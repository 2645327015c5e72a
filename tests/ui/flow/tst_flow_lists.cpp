// Palette, tree and screen reader: the same units in words.
#include "app/document/document.h"
#include "core/model/library/step_template.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/plants.h"
#include "tests/support/ui/warnings.h"
#include "ui/flow/plant_tree.h"
#include "ui/flow/scene/flow_words.h"
#include "ui/flow/unit_palette.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace tst_flow_lists {

using namespace titer;
using namespace titer::flow;
using look::Theme;

class FlowListsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<app::Document> m_document;
    std::unique_ptr<FlowView> m_view;

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        Theme::current().choose(look::Choice::Light);
        m_document = std::make_unique<app::Document>(solve::catalogue());
        QVERIFY(m_document->newPlant(support::trainPlant()).ok());
        m_view = std::make_unique<FlowView>(*m_document);
    }
    void cleanup()
    {
        m_view.reset();
        m_document.reset();
    }

    void drawInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            UnitPalette palette(solve::catalogue());
            QVERIFY(support::inked(support::picture(palette, "palette-" + variant.name, QSize(228, 800),
                                                    variant.pixelRatio)) > 0.02);
            PlantTree tree(*m_view);
            tree.expandAll();
            QVERIFY(support::inked(
                        support::picture(tree, "tree-" + variant.name, QSize(300, 600), variant.pixelRatio)) > 0.02);
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    void thePaletteHoldsEveryTypeOfTheCatalogue()
    {
        UnitPalette palette(solve::catalogue());
        QCOMPARE(palette.shownTypes().size(), qsizetype(solve::catalogue().units.size()));
        QCOMPARE(palette.shownTypes().first(), QString("bioreactor"));
    }

    void typingFindsByTheBeginningOfWordsAndEnterAdds()
    {
        UnitPalette palette(solve::catalogue());
        QSignalSpy chosen(&palette, &UnitPalette::unitChosen), left(&palette, &UnitPalette::left);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, "cent");
        QCOMPARE(palette.shownTypes(), QStringList({"centrifuge"}));
        QCOMPARE(palette.currentType(), QString("centrifuge"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), QString("centrifuge"));
        QCOMPARE(field->text(), QString());
        QTest::keyClicks(field, "utlet");
        QCOMPARE(palette.shownTypes(), QStringList());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        field->setText("hold t");
        QCOMPARE(palette.currentType(), QString("hold_tank"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        palette.startTyping();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        const QStringList types = palette.shownTypes();
        QVERIFY(types.contains(palette.currentType()));
    }

    // Beneath the unit operations; Enter asks for it.
    void stepsThatComeWholeAreFoundByTheirName()
    {
        UnitPalette palette(solve::catalogue());
        QCOMPARE(palette.shownSteps().size(), qsizetype(model::stepTemplates().size()));
        QSignalSpy units(&palette, &UnitPalette::unitChosen), steps(&palette, &UnitPalette::stepChosen);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, "bind and elute mech");
        QCOMPARE(palette.shownSteps(), QStringList{"column"});
        QCOMPARE(palette.currentStep(), QString("column"));
        QCOMPARE(palette.currentType(), QString());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(steps.value(0).value(0).toString(), QString("column"));
        QCOMPARE(units.count(), 0);
    }

    // Also before what begins with it; a unit and a step of one name are told apart.
    void whatIsCalledExactlySoIsMeant()
    {
        UnitPalette palette(solve::catalogue());
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, "bind and elute");
        QVERIFY(palette.shownTypes().contains("bind_elute_step"));
        QCOMPARE(palette.currentStep(), QString("bind_and_elute"));
        field->setText("UF/DF");
        QVERIFY(palette.shownTypes().contains("ufdf"));
        QCOMPARE(palette.currentStep(), QString("ufdf")); // which brings all that it needs
        const QAbstractItemModel* rows = palette.findChild<QListView*>()->model();
        QStringList names;
        for (int row = 0; row < rows->rowCount(); ++row) names << rows->index(row, 0).data().toString();
        QCOMPARE(names.count("UF/DF"), 1);
        QCOMPARE(names.count("UF/DF (whole step)"), 1);
    }

    // As people call them, each in the language of the window, and all steps by their heading.
    void otherNamesFindThemToo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("type");
        QTest::newRow("whole") << "whole" << "bioreactor" << "";
        QTest::newRow("coli") << "coli" << "bioreactor" << "";
        QTest::newRow("ferm") << "ferm" << "bioreactor" << "bioreactor";
        QTest::newRow("bioreactor") << "bioreactor" << "bioreactor" << "bioreactor";
        QTest::newRow("ultraf") << "ultraf" << "ufdf" << "";
        QTest::newRow("sterile filter") << "sterile filter" << "sterile_filtration" << "sterile_filter";
    }
    void otherNamesFindThemToo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, step);
        QFETCH(QString, type);
        UnitPalette palette(solve::catalogue());
        QSignalSpy units(&palette, &UnitPalette::unitChosen), steps(&palette, &UnitPalette::stepChosen);
        auto* field = palette.findChild<QLineEdit*>();
        field->setText(typed);
        QCOMPARE(palette.currentStep(), step);
        if (typed == "whole") QCOMPARE(palette.shownSteps().size(), qsizetype(model::stepTemplates().size()));
        if (!type.isEmpty()) QVERIFY(palette.shownTypes().contains(type));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(steps.value(0).value(0).toString(), step);
        QCOMPARE(units.count(), 0);
    }

    // Behind those that come with Titer, marked; found and chosen alike.
    void stepsOfAPersonStandBehindThoseThatComeWithTiter()
    {
        UnitPalette palette(solve::catalogue());
        model::StepTemplate own = model::stepTemplates().front();
        own.id = "our-capture";
        own.label = "Our capture";
        palette.setOwnSteps({own});
        QCOMPARE(palette.shownSteps().size(), qsizetype(model::stepTemplates().size()) + 1);
        QCOMPARE(palette.shownSteps().last(), QString("our-capture"));
        QSignalSpy steps(&palette, &UnitPalette::stepChosen);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, "our capt");
        QCOMPARE(palette.shownSteps(), QStringList{"our-capture"});
        QVERIFY(palette.findChild<QListView*>()->currentIndex().data().toString().contains("own"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(steps.value(0).value(0).toString(), QString("our-capture"));
    }

    void whatNoNameHoldsIsFoundByItsDescription()
    {
        UnitPalette palette(solve::catalogue());
        auto* field = palette.findChild<QLineEdit*>();
        const auto* hint = palette.findChildren<widgets::Label*>().last();
        field->setText("pool");
        QVERIFY(palette.shownTypes().contains("hold_tank"));
        field->setText("feed");
        QCOMPARE(palette.currentType(), QString("inlet")); // "A feed, a medium or a buffer from outside."
        QVERIFY(palette.shownTypes().contains("hold_tank"));
        QVERIFY(!palette.shownTypes().contains("depth_filter"));
        field->setText("harvest");
        QVERIFY(palette.shownTypes().contains("centrifuge"));
        QVERIFY(!hint->text().startsWith("No unit operation"));
        field->setText("zeppelin");
        QCOMPARE(palette.shownTypes(), QStringList());
        QVERIFY(hint->text().startsWith("No unit operation"));
    }

    void aRowCanBeDragged()
    {
        UnitPalette palette(solve::catalogue());
        auto* list = palette.findChild<QListView*>();
        const std::unique_ptr<QMimeData> data(list->model()->mimeData({list->model()->index(1, 0)}));
        QCOMPARE(data->data(FlowView::paletteMime), QByteArray("bioreactor"));
        QVERIFY(!(list->model()->flags(list->model()->index(0, 0)) & Qt::ItemIsDragEnabled));
    }

    void theTreeShowsZonesUnitsAndPorts()
    {
        PlantTree tree(*m_view);
        QCOMPARE(tree.topLevelItemCount(), 2);
        QCOMPARE(tree.topLevelItem(0)->text(0), QString("Upstream"));
        QTreeWidgetItem* row = tree.unitRow("centrifuge");
        QCOMPARE(row->parent()->text(0), QString("Harvest"));
        QCOMPARE(row->child(0)->text(0), QString("Feed, from Production bioreactor"));
        m_document->apply(app::labelUnit(m_document->flowsheet(), "centrifuge", "Separator"), "Rename");
        QCOMPARE(tree.unitRow("centrifuge")->text(0), QString("Separator"));
    }

    void treeAndCanvasShareTheSelection()
    {
        PlantTree tree(*m_view);
        m_view->select({"pool", "n1"});
        QVERIFY(tree.unitRow("pool")->isSelected() && tree.unitRow("n1")->isSelected());
        tree.setCurrentItem(tree.unitRow("feed"));
        QCOMPARE(m_view->selection(), QStringList({"feed"}));
        tree.setCurrentItem(tree.topLevelItem(0));
        QCOMPARE(m_view->selection().size(), 3);
        // From a port to the other end of its stream.
        emit tree.itemActivated(tree.unitRow("centrifuge")->child(0), 0);
        QCOMPARE(m_view->selection(), QStringList({"production"}));
    }

    void theTreeRenamesAndDeletes()
    {
        PlantTree tree(*m_view);
        tree.unitRow("pool")->setText(0, "Pool 7");
        QTRY_COMPARE(m_document->flowsheet().unit("pool")->label, std::string("Pool 7"));
        tree.setCurrentItem(tree.unitRow("pool"));
        QTest::keyClick(&tree, Qt::Key_Delete);
        QVERIFY(!m_document->flowsheet().unit("pool"));
        QVERIFY(!tree.unitRow("pool"));
    }

    void unitsAndStreamsHaveAccessibleNames()
    {
        UnitOverlay running;
        running.state = State::Running;
        m_view->setOverlay({{"production", running}}, {{2, {"1,990 L", "", true}}});
        // Nobody empties it into the centrifuge, of which it is warned.
        QCOMPARE(unitWords(*m_view->sheet().unit("production")),
                 QString("Production bioreactor, Bioreactor, running, 1 warning"));
        QCOMPARE(streamWords(m_view->sheet(), 2),
                 QString("Outlet from Production bioreactor to Disc-stack centrifuge, cells and broth, 1,990 L"));
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(canvas);
        QCOMPARE(canvas->childCount(), 11);
        QAccessibleInterface* first = canvas->child(0);
        QVERIFY(first->text(QAccessible::Name).startsWith("Seed N-1"));
        QCOMPARE(canvas->indexOfChild(first), 0);
        QCOMPARE(first->parent(), canvas);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_view->selection(), QStringList({"n1"}));
        QVERIFY(first->state().selected);
        m_document->apply(app::setValue(m_document->flowsheet(), "units/pool/params/vessel_volume", "5 kg"), "Set");
        m_document->checkNow();
        QVERIFY(unitWords(*m_view->sheet().unit("pool")).contains("1 error"));
        m_document->apply(app::removeUnits(m_document->flowsheet(), m_document->catalogue(), {"n1"}), "Delete");
        QVERIFY(!first->isValid());
    }
};

TITER_WINDOW_TEST(FlowListsTest)

} // namespace tst_flow_lists

#include "tst_flow_lists.moc"
