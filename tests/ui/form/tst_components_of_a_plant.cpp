// Components in the window: added below the form of the plant from the library, removed there, chosen for the species of a law; parameter
// sets and packings are chosen in the form of a unit.
#include "app/document/edits_components.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "ui/form/component_menu.h"
#include "ui/form/fields/form_row.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

namespace tst_components_of_a_plant {

using namespace titer;
using namespace titer::form;

class ComponentsOfAPlantTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init();
    void cleanup();

    void anEmptyPlantGetsAComponentOfTheLibrary();
    void whatThePlantHasCannotBeAddedTwice();
    void aComponentIsRemoved();
    void aVesselFromScratchIsGivenACultureByChoices();
    void aSpeciesIsHadFromTheLibrary();
    void aColumnIsFilledByAChoice();
    void theActionOpensTheMenuOfThePlant();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void add(const std::string& type);
    void pick(const char* path, const QString& text) { support::pick(*form(), path, text); }
    FormView* form() { return support::shownForm(*m_scene->inspector); }

    std::unique_ptr<support::InspectorScene> m_scene;
};

void ComponentsOfAPlantTest::init()
{
    m_scene = std::make_unique<support::InspectorScene>();
}

void ComponentsOfAPlantTest::cleanup()
{
    QCOMPARE(m_scene->end(), QStringList());
    m_scene.reset();
}

void ComponentsOfAPlantTest::add(const std::string& type)
{
    const auto added =
        app::addUnit(m_scene->desk->document.flowsheet(), m_scene->desk->document.catalogue(), {type, {}, "", false});
    QVERIFY(m_scene->desk->document.apply(added->flowsheet, "Add"));
    m_scene->inspector->setUnit(added->units.front());
}

void ComponentsOfAPlantTest::anEmptyPlantGetsAComponentOfTheLibrary()
{
    QPushButton* button = support::shownButton(*m_scene->inspector, "Add component…");
    QVERIFY(button);
    support::chooseFromMenu("Buffers", "Tris");
    button->click();
    QCOMPARE(m_scene->desk->document.flowsheet().components.size(), 1u);
    QCOMPARE(model::findAtPath(m_scene->desk->document.flowsheet(), "components/tris/pka")->items().size(), 1u);
    QCOMPARE(m_scene->desk->document.undoStack()->undoText(), QString("Add a component"));
    // It is shown for what it is.
    RowWidget* basis = form()->rowAt("components/tris/basis");
    QVERIFY(basis && basis->isVisible());
    QCOMPARE(m_scene->inspector->focusWidget(), basis->field());
}

void ComponentsOfAPlantTest::whatThePlantHasCannotBeAddedTwice()
{
    m_scene->desk->document.apply(app::addFromLibrary({}, {"tris"})->flowsheet, "Add");
    QMenu menu;
    fillComponentMenu(menu, m_scene->desk->document, {});
    bool seen = false;
    for (QAction* part : menu.actions())
        if (part->menu())
            for (QAction* entry : part->menu()->actions()) {
                QCOMPARE(entry->isEnabled(), entry->data().toString() != "tris");
                seen = seen || !entry->isEnabled();
            }
    QVERIFY(seen);
}

void ComponentsOfAPlantTest::aComponentIsRemoved()
{
    m_scene->desk->document.apply(app::addFromLibrary({}, {"tris", "mab"})->flowsheet, "Add");
    support::chooseFromMenu("Component", "Tris");
    support::shownButton(*m_scene->inspector, "Remove a controller, a guard or a component")->click();
    QCOMPARE(m_scene->desk->document.flowsheet().components.size(), 1u);
    QVERIFY(app::componentEntry(m_scene->desk->document.flowsheet(), "mab"));
}

void ComponentsOfAPlantTest::aVesselFromScratchIsGivenACultureByChoices()
{
    add("bioreactor");
    QVERIFY(!support::shownButton(*m_scene->inspector, "Add component…")); // it is the plant's
    pick("units/bioreactor/params/kinetics", "CHO fed-batch");
    const model::Flowsheet& f = m_scene->desk->document.flowsheet();
    QVERIFY(f.components.size() > 10);
    QCOMPARE(form()->rowAt("units/bioreactor/parameter_set")->row().chosen, std::string("cho_k1_antibody"));
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.errors().empty());
    pick("units/bioreactor/parameter_set", "Published: Craven 2014");
    QVERIFY(!model::findAtPath(f, "units/bioreactor/params/kinetics/specific_productivity"));
    // "own values" is no set: the choice goes back to what stands there.
    pick("units/bioreactor/parameter_set", "own values");
    QCOMPARE(qobject_cast<QComboBox*>(form()->rowAt("units/bioreactor/parameter_set")->field())->currentText(),
             QString("Published: Craven 2014"));
    m_scene->desk->document.undoStack()->undo();
    m_scene->desk->document.undoStack()->undo();
    QVERIFY(m_scene->desk->document.flowsheet().components.empty());
}

void ComponentsOfAPlantTest::aSpeciesIsHadFromTheLibrary()
{
    add("bioreactor");
    pick("units/bioreactor/params/kinetics", "CHO fed-batch");
    m_scene->desk->document.apply(app::removeComponent(m_scene->desk->document.flowsheet(), "dna"), "Remove");
    pick("units/bioreactor/params/kinetics/species/dna", "DNA, from the library");
    QVERIFY(app::componentEntry(m_scene->desk->document.flowsheet(), "dna"));
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.errors().empty());
}

void ComponentsOfAPlantTest::aColumnIsFilledByAChoice()
{
    m_scene->desk->document.apply(app::addFromLibrary({}, {"mab"})->flowsheet, "Add");
    add("chromatography_column");
    pick("units/chromatography_column/packing", "MabSelect SuRe");
    const model::Flowsheet& f = m_scene->desk->document.flowsheet();
    QCOMPARE(model::findAtPath(f, "units/chromatography_column/params/particle_radius")->string(),
             std::string("42.5 um"));
    QVERIFY(f.unit("chromatography_column")->note.find("MabSelect SuRe (Cytiva)") != std::string::npos);
}

void ComponentsOfAPlantTest::theActionOpensTheMenuOfThePlant()
{
    m_scene->inspector.reset();
    for (const QSize size : {QSize(1280, 800), QSize(960, 700)}) {
        support::OpenWindow open(size);
        QVERIFY(open.document.newPlant({}));
        auto* action = open.window.findChild<QAction*>(QStringLiteral("insert.component"));
        QVERIFY(action);
        support::chooseFromMenu("Gases", "Oxygen");
        action->trigger();
        QVERIFY(app::componentEntry(open.document.flowsheet(), "oxygen"));
        Inspector& inspector = *open.window.findChild<Inspector*>();
        QVERIFY(inspector.isVisible());
    }
}

void ComponentsOfAPlantTest::nothingIsCut_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << int(look::Choice::Light) << "en" << 100;
    QTest::newRow("dark, German") << int(look::Choice::Dark) << "de" << 100;
    QTest::newRow("large") << int(look::Choice::Light) << "de" << 200;
}

void ComponentsOfAPlantTest::nothingIsCut()
{
    QFETCH(int, look);
    QFETCH(QString, language);
    QFETCH(int, scale);
    look::Theme::current().choose(look::Choice(look));
    look::useLanguage(language);
    look::Theme::current().setTextScale(scale);
    m_scene->inspector = std::make_unique<Inspector>(m_scene->desk->document, m_scene->desk->autoRun);
    const QSize size = QSize(91, 215) * look::Theme::current().u();
    m_scene->inspector->resize(size);
    m_scene->inspector->show();
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(", ", "-");
    const auto looksWhole = [&](const QString& part) {
        support::settle();
        QVERIFY(support::inked(support::picture(*m_scene->inspector, part + name, size)) > 0.01);
        const QStringList cut = support::cutOff(*m_scene->inspector);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    };
    looksWhole("components-plant-");
    add("bioreactor");
    m_scene->desk->document.apply(app::chooseRecord(m_scene->desk->document.flowsheet(),
                                                    m_scene->desk->document.catalogue(),
                                                    "units/bioreactor/params/kinetics", "cho_fed_batch"),
                                  "Choose");
    looksWhole("components-culture-");
}

TITER_WINDOW_TEST(ComponentsOfAPlantTest)

} // namespace tst_components_of_a_plant

#include "tst_components_of_a_plant.moc"
