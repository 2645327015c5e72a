// The inspector: what is typed changes the document or is refused with a sentence, and undo takes it back.
#include "app/form/numbers/recipe_form.h"
#include "app/run/run_summary.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "ui/equations/equation_bar.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/fields/number_field.h"
#include "ui/form/fields/program_course.h"
#include "ui/form/preview.h"
#include "ui/form/program_kind.h"
#include "ui/form/program_table.h"
#include "ui/form/recipe_menus.h"
#include "ui/form/results_tab.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace tst_inspector {

using namespace titer;
using namespace titer::form;

namespace {

constexpr const char* heel = "units/production/params/heel";

std::string valueAt(const app::Document& document, const char* path)
{
    const base::Json* value = model::findAtPath(document.flowsheet(), path);
    return !value ? "" : value->isString() ? value->string() : value->write(false);
}

} // namespace

class InspectorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init();
    void cleanup();

    void everyTabIsDrawnWithoutCuttingWords_data();
    void everyTabIsDrawnWithoutCuttingWords();
    void fieldsFollowTheSizeOfText();
    void typingChangesTheDocument();
    void aNumberTypedAfterTabGoesIntoTheNextField();
    void shiftTabFromTheFirstFieldLeadsToTheTabs();
    void theCourseBeforeAChangeStaysBehindTheNewOne();
    void theCourseEndsWhereTheUnitIsEmptied();
    void severalKeysAreOneStepOfUndo();
    void aWrongValueGivesWayToTheRightOneWithASentence();
    void aPastedQuantityIsConvertedOrRefused();
    void ctrlBackspaceRestoresTheDefault();
    void arrowKeysStepTheLastDecimal();
    void whatIsChosenTakesTheRoomThatItsLabelLeaves();
    void rangeAndDefaultShowUnderTheFocusedFieldOnly();
    void aFieldStaysUnderTheMouseForTheSecondClick();
    void aRowThatDiffersIsMarked();
    void anotherRateLawBringsItsOwnParameters();
    void undoShowsInTheField();
    void undoTakesAWrongTextAway();
    void theNameOfAUnitIsEdited();
    void theNoteOfAUnitIsEdited();
    void resultsNameThePlaceOfAFault();
    void resultsOfAPoolBeginWithItsProduct();
    void theRecipeOfAUnitIsEdited();
    void phasesAreAddedAndRemoved();
    void endsOnValuesAreAddedChangedAndRemoved();
    void aProgramTakesNoMoreRoomThanItNeeds();
    void aProgramIsATable();
    void aProgramGrowsExponentially();
    void theCourseOfAFlowIsChosenOverItsTable();
    void aProgramIsPastedFromASpreadsheet();
    void aWrongCellOfAProgramGivesWayWithASentence();
    void jumpsToACellOfAProgram();
    void whatFlowsInIsWrittenIntoEveryLine();
    void jumpsToEveryPathThatTheCheckMayName_data();
    void jumpsToEveryPathThatTheCheckMayName();
    void aRemovedUnitGivesWayToThePlant();
    void aPortIsConnectedToANewOutlet();

private:
    RowWidget* row(const char* path);
    NumberField* field(const char* path);
    FormView* form() { return support::shownForm(*m_scene->inspector); }
    ProgramTable* program();
    void typeInto(ProgramTable* program, int row, int column, const QString& text);

    std::unique_ptr<support::InspectorScene> m_scene;
};

void InspectorTest::init()
{
    m_scene = std::make_unique<support::InspectorScene>("cho-fed-batch");
    m_scene->inspector->setUnit("production");
}

void InspectorTest::cleanup()
{
    QCOMPARE(m_scene->end(), QStringList());
    m_scene.reset();
}

RowWidget* InspectorTest::row(const char* path)
{
    return form()->rowAt(path);
}
NumberField* InspectorTest::field(const char* path)
{
    return qobject_cast<NumberField*>(row(path)->field());
}

void InspectorTest::everyTabIsDrawnWithoutCuttingWords_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    for (const char* unit : {"production", "feed", "filter", ""})
        for (const auto& [language, text] : {std::pair("en", 100), std::pair("de", 100), std::pair("de", 125),
                                             std::pair("de", 150), std::pair("de", 200)})
            if (text % 100 == 0 || qEnvironmentVariableIsSet("TITER_LONG"))
                QTest::addRow("%s, %s, %d %%", *unit ? unit : "plant", language, text)
                    << QString::fromLatin1(unit) << QString::fromLatin1(language) << text;
}

void InspectorTest::everyTabIsDrawnWithoutCuttingWords()
{
    QFETCH(QString, unit);
    QFETCH(QString, language);
    QFETCH(int, text);
    m_scene->inspector.reset();
    look::useLanguage(language);
    look::Theme::current().setTextScale(text);
    look::Theme::current().choose(text == 100 ? look::Choice::Light : look::Choice::Dark);
    m_scene->desk->autoRun.setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->desk->autoRun.isCurrent(), 60000);
    m_scene->inspector = std::make_unique<Inspector>(m_scene->desk->document, m_scene->desk->autoRun);
    m_scene->inspector->setUnit(unit.toStdString());
    const int u = look::Theme::current().u();
    const QSize size(std::max(91 * u, m_scene->inspector->minWidth()), 215 * u);
    const auto* tabs = m_scene->inspector->findChild<QTabBar*>();
    for (const auto tab :
         {Inspector::Parameters, Inspector::Recipe, Inspector::Ports, Inspector::Results, Inspector::Notes}) {
        m_scene->inspector->setTab(tab);
        const QString name = QStringLiteral("inspector-%1-%2-%3-%4").arg(unit, language).arg(text).arg(int(tab));
        m_scene->inspector->resize(size);
        m_scene->inspector->show();
        support::settle();
        QVERIFY(support::inked(support::picture(*m_scene->inspector, name, size)) > 0.01);
        const QStringList cut = support::cutOff(*m_scene->inspector);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY2(!tabs->isTabVisible(i) || tabs->rect().contains(tabs->tabRect(i)), qPrintable(tabs->tabText(i)));
    }
}

// As the rest of the window does, while it is open.
void InspectorTest::fieldsFollowTheSizeOfText()
{
    const int before = field(heel)->font().pixelSize();
    look::Theme::current().setTextScale(200);
    QCOMPARE(field(heel)->font().pixelSize(), 2 * before);
    look::Theme::current().setTextScale(100);
    QCOMPARE(field(heel)->font().pixelSize(), before);
}

void InspectorTest::typingChangesTheDocument()
{
    field(heel)->setFocus();
    field(heel)->selectAll();
    QTest::keyClicks(field(heel), QStringLiteral("12.5"));
    QCOMPARE(valueAt(m_scene->desk->document, heel), std::string("12.5 L"));
    QCOMPARE(field(heel)->text(), QStringLiteral("12.5"));
}

// Tab leads to the unit first, where a number used to vanish.
void InspectorTest::aNumberTypedAfterTabGoesIntoTheNextField()
{
    const std::string before = valueAt(m_scene->desk->document, heel);
    field(heel)->setFocus();
    QTest::keyClick(field(heel), Qt::Key_Tab);
    QWidget* unit = m_scene->inspector->window()->focusWidget();
    QVERIFY(unit != field(heel) && !qobject_cast<NumberField*>(unit));
    QTest::keyClicks(unit, QStringLiteral("7"));
    auto* next = qobject_cast<NumberField*>(m_scene->inspector->window()->focusWidget());
    QVERIFY(next && next != field(heel));
    QCOMPARE(next->text(), QStringLiteral("7"));
    QCOMPARE(valueAt(m_scene->desk->document, heel), before);
}

// Rows are rebuilt where the form has others, and still come where they are read: after the head of their group, the line over the
// groups that leads to the equations of a law, and the tabs.
void InspectorTest::shiftTabFromTheFirstFieldLeadsToTheTabs()
{
    QWidget* window = m_scene->inspector->window();
    for (const auto tab : {Inspector::Parameters, Inspector::Recipe}) {
        m_scene->inspector->setTab(tab);
        const auto* form = support::shownForm(*m_scene->inspector);
        QVERIFY(form && !form->rows().empty());
        form->rows().front()->field()->setFocus();
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(qobject_cast<widgets::SectionHeader*>(window->focusWidget()));
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        if (tab == Inspector::Parameters) {
            const auto* bar = qobject_cast<equations::EquationBar*>(window->focusWidget()->parentWidget());
            QVERIFY2(bar, window->focusWidget()->metaObject()->className());
            QCOMPARE(window->focusWidget(), bar->copyButton());
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        }
        QVERIFY2(qobject_cast<QTabBar*>(window->focusWidget()), window->focusWidget()->metaObject()->className());
    }
}

void InspectorTest::theCourseBeforeAChangeStaysBehindTheNewOne()
{
    m_scene->desk->autoRun.setActive(true);
    m_scene->desk->autoRun.runNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->desk->autoRun.isCurrent(), 20000);
    const auto* preview = m_scene->inspector->findChild<Preview*>();
    QVERIFY(preview);
    const auto ghosts = [&] {
        return std::count_if(preview->series().begin(), preview->series().end(),
                             [](const plot::Series& line) { return line.kind == plot::Series::Ghost; });
    };
    QVERIFY(!preview->series().isEmpty());
    QCOMPARE(ghosts(), 0);
    // A low window, or large letters: the form has the room, and the figure stays.
    const int u = look::Theme::current().u();
    const auto* plot = preview->findChild<plot::TrendPlot*>();
    QVERIFY(plot);
    m_scene->inspector->resize(91 * u, 110 * u);
    support::settle();
    QVERIFY(preview->isVisible() && !plot->isVisible() && preview->height() < 20 * u);
    m_scene->inspector->resize(91 * u, 200 * u);
    support::settle();
    QVERIFY(plot->isVisible() && preview->height() > 50 * u);
    // The form has most of it, in a wide inspector as well.
    for (const QSize size : {QSize(91, 140), QSize(91, 165), QSize(200, 200)}) {
        m_scene->inspector->resize(size * u);
        support::settle();
        QVERIFY(plot->isVisible());
        QVERIFY2(preview->height() <= m_scene->inspector->height() / 3,
                 qPrintable(QString::number(preview->height() / u)));
    }
    // The figure is whole at any width, with its unit: what stands before it gives way.
    int visible = 3;
    for (const int width : {120, 70, 50, 30}) {
        QWidget place;
        Preview narrow(m_scene->desk->autoRun, &place);
        narrow.setUnit("production");
        narrow.resize(width * u, 62 * u);
        QVERIFY(narrow.minimumSizeHint().width() <= 30 * u);
        place.show();
        support::settle();
        int shown = 0;
        for (const auto* label : narrow.findChildren<widgets::Label*>()) {
            if (!label->isVisible()) continue;
            ++shown;
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            QVERIFY(!label->text().isEmpty());
        }
        QVERIFY(shown >= 1 && shown <= visible);
        visible = shown;
    }
    QVERIFY(visible < 3);
    const qsizetype lines = preview->series().size();
    QVERIFY(m_scene->desk->document.apply(
        app::setValue(m_scene->desk->document.flowsheet(), "units/production/params/kinetics/growth_rate", "0.03 1/h"),
        QStringLiteral("slower")));
    QTRY_COMPARE_WITH_TIMEOUT(ghosts(), lines, 20000);
    // Another plant has no past.
    QVERIFY(m_scene->desk->document.newFromExample("chemostat"));
    QTRY_COMPARE_WITH_TIMEOUT(ghosts(), 0, 20000);
}

void InspectorTest::theCourseEndsWhereTheUnitIsEmptied()
{
    m_scene->desk->autoRun.setActive(true);
    m_scene->desk->autoRun.runNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->desk->autoRun.isCurrent(), 20000);
    const app::Run& run = *m_scene->desk->autoRun.run();
    const auto harvest =
        std::find_if(run.result.phases.begin(), run.result.phases.end(), [&](const solve::PhaseRecord& record) {
            return run.plant->phases[std::size_t(record.phase)].id == "harvest";
        });
    QVERIFY(harvest != run.result.phases.end());
    for (const plot::Series& line : m_scene->inspector->findChild<Preview*>()->series()) {
        QVERIFY(line.x.last() > harvest->end + 86400.0);
        for (qsizetype i = 0; i < line.x.size(); ++i) {
            QVERIFY(std::isnan(line.y[i]) || line.x[i] <= harvest->end);
            if (line.x[i] > harvest->start - 7200.0 && line.x[i] < harvest->start) QVERIFY(std::isfinite(line.y[i]));
        }
    }
}

void InspectorTest::severalKeysAreOneStepOfUndo()
{
    const model::Flowsheet before = m_scene->desk->document.flowsheet();
    field(heel)->setFocus();
    field(heel)->selectAll();
    QTest::keyClicks(field(heel), QStringLiteral("123"));
    QCOMPARE(m_scene->desk->document.undoStack()->count(), 1);
    m_scene->desk->document.undoStack()->undo();
    QVERIFY(m_scene->desk->document.flowsheet() == before);
}

void InspectorTest::aWrongValueGivesWayToTheRightOneWithASentence()
{
    const std::string before = valueAt(m_scene->desk->document, "units/production/params/vessel_volume");
    NumberField* vessel = field("units/production/params/vessel_volume");
    vessel->setFocus();
    vessel->selectAll();
    QTest::keyClicks(vessel, QStringLiteral("abc"));
    QCOMPARE(vessel->text(), QStringLiteral("abc"));
    QVERIFY(vessel->property("wrong").toBool());
    QVERIFY(!row("units/production/params/vessel_volume")->fault().isEmpty());
    QCOMPARE(valueAt(m_scene->desk->document, "units/production/params/vessel_volume"), before);
    // When the field is left the right one stands again; why stays, and other edits do not touch it.
    field(heel)->setFocus();
    QTest::keyClicks(field(heel), QStringLiteral("1"));
    m_scene->desk->document.checkNow();
    QCOMPARE(vessel->text(), row("units/production/params/vessel_volume")->row().text);
    QVERIFY(!vessel->property("wrong").toBool());
    QVERIFY(row("units/production/params/vessel_volume")->fault().contains(QStringLiteral("abc")));
}

void InspectorTest::aPastedQuantityIsConvertedOrRefused()
{
    const char* glucose = "units/production/initial/glucose";
    QVERIFY(form()->focusPath(glucose));
    field(glucose)->selectAll();
    field(glucose)->insert(QStringLiteral("6.3 g/L"));
    QCOMPARE(valueAt(m_scene->desk->document, glucose), std::string("6.3 g/L"));
    QVERIFY(row(glucose)->fault().isEmpty());
    QTest::keyClick(field(glucose), Qt::Key_Return);
    field(glucose)->selectAll();
    field(glucose)->insert(QStringLiteral("2 °C"));
    QVERIFY(!row(glucose)->fault().isEmpty());
    QCOMPARE(valueAt(m_scene->desk->document, glucose), std::string("6.3 g/L"));
}

void InspectorTest::ctrlBackspaceRestoresTheDefault()
{
    const char* temperature = "units/production/params/temperature";
    QVERIFY(!valueAt(m_scene->desk->document, temperature).empty());
    field(temperature)->setFocus();
    QTest::keyClick(field(temperature), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(valueAt(m_scene->desk->document, temperature), std::string());
    QCOMPARE(field(temperature)->text(), QStringLiteral("37"));
}

void InspectorTest::arrowKeysStepTheLastDecimal()
{
    const char* temperature = "units/production/params/temperature"; // one decimal
    field(temperature)->setFocus();
    QTest::keyClick(field(temperature), Qt::Key_Up);
    QCOMPARE(valueAt(m_scene->desk->document, temperature), std::string("37.1 °C"));
    QTest::keyClick(field(temperature), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(valueAt(m_scene->desk->document, temperature), std::string("36.1 °C"));
}

void InspectorTest::whatIsChosenTakesTheRoomThatItsLabelLeaves()
{
    app::FormRow row;
    row.kind = app::FormRow::Kind::Choice;
    row.label = QStringLiteral("Starts");
    row.choices = {{"now", QStringLiteral("at a time")}, {"then", QStringLiteral("after Transfer to Disc-stack")}};
    row.chosen = "then";
    RowWidget widget(row);
    widget.resize(91 * look::Theme::current().u(), widget.sizeHint().height());
    widget.setVisible(true);
    support::settle();
    const auto* choice = widget.findChild<QComboBox*>();
    const int text = choice->fontMetrics().horizontalAdvance(choice->currentText());
    QVERIFY(choice->width() > text + 8 * look::Theme::current().u());
    QVERIFY(widget.rect().contains(choice->geometry()));
    const int wide = choice->width();
    row.chosen = "now";
    widget.show(row);
    QVERIFY(choice->width() < wide);
}

void InspectorTest::rangeAndDefaultShowUnderTheFocusedFieldOnly()
{
    const auto hints = [this] {
        int shown = 0;
        for (const QLabel* label : form()->findChildren<QLabel*>())
            shown += label->isVisible() && label->text().startsWith(QLatin1String("Allowed"));
        return shown;
    };
    m_scene->inspector->setFocus();
    QCOMPARE(hints(), 0);
    field(heel)->setFocus();
    QCOMPARE(hints(), 1);
}

// The hint of the field above goes when the mouse takes the focus away, and all beneath moves up.
void InspectorTest::aFieldStaysUnderTheMouseForTheSecondClick()
{
    NumberField* above = field("units/production/params/vessel_volume");
    NumberField* beneath = field(heel);
    above->setFocus(Qt::TabFocusReason);
    support::settle();
    const QPoint before = beneath->mapTo(m_scene->inspector.get(), QPoint());
    QTest::mouseClick(beneath, Qt::LeftButton);
    support::settle();
    QVERIFY(beneath->hasFocus());
    QCOMPARE(beneath->mapTo(m_scene->inspector.get(), QPoint()), before);
    QTest::mouseDClick(beneath, Qt::LeftButton);
    QCOMPARE(beneath->selectedText(), beneath->text());
    const auto isHinted = [](const RowWidget* widget) {
        const QList<widgets::Label*> labels = widget->findChildren<widgets::Label*>();
        return std::any_of(labels.begin(), labels.end(), [](const widgets::Label* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("default"));
        });
    };
    QTRY_VERIFY(isHinted(row(heel)));
    QVERIFY(!isHinted(row("units/production/params/vessel_volume")));
}

void InspectorTest::aRowThatDiffersIsMarked()
{
    QCOMPARE(row(heel)->row().state, app::FormRow::State::Default);
    field(heel)->setFocus();
    field(heel)->selectAll();
    QTest::keyClicks(field(heel), QStringLiteral("3"));
    QCOMPARE(row(heel)->row().state, app::FormRow::State::Differs);
}

void InspectorTest::anotherRateLawBringsItsOwnParameters()
{
    const char* law = "units/production/params/kinetics";
    auto* choice = qobject_cast<QComboBox*>(row(law)->field());
    QVERIFY(choice);
    const int monod = choice->findData(QStringLiteral("monod"));
    QVERIFY(monod >= 0);
    choice->setCurrentIndex(monod);
    emit choice->activated(monod);
    QVERIFY(row("units/production/params/kinetics/yield"));
    QVERIFY(!row("units/production/params/kinetics/lactate_uptake"));
    m_scene->desk->document.undoStack()->undo();
    QVERIFY(row("units/production/params/kinetics/lactate_uptake"));
}

void InspectorTest::undoShowsInTheField()
{
    field(heel)->setFocus();
    field(heel)->selectAll();
    QTest::keyClicks(field(heel), QStringLiteral("9"));
    QTest::keyClick(field(heel), Qt::Key_Return);
    m_scene->desk->document.undoStack()->undo();
    QCOMPARE(field(heel)->text(), QStringLiteral("0"));
}

void InspectorTest::undoTakesAWrongTextAway()
{
    field(heel)->setFocus();
    field(heel)->selectAll();
    QTest::keyClicks(field(heel), QStringLiteral("2x"));
    QVERIFY(field(heel)->property("wrong").toBool());
    QTest::keyClick(field(heel), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field(heel)->text(), QStringLiteral("0"));
    QVERIFY(!field(heel)->property("wrong").toBool());
}

void InspectorTest::theNameOfAUnitIsEdited()
{
    auto* name = m_scene->inspector->findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
    for (QLineEdit* edit : m_scene->inspector->findChildren<QLineEdit*>())
        if (edit->accessibleName() == QLatin1String("Name")) name = edit;
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("N production"));
    QCOMPARE(m_scene->desk->document.flowsheet().unit("production")->label, std::string("N production"));
    QCOMPARE(m_scene->desk->document.undoStack()->count(), 1);
}

void InspectorTest::theNoteOfAUnitIsEdited()
{
    m_scene->inspector->setTab(Inspector::Notes);
    auto* notes = m_scene->inspector->findChild<QPlainTextEdit*>();
    notes->selectAll();
    QTest::keyClicks(notes, QStringLiteral("checked"));
    QCOMPARE(m_scene->desk->document.flowsheet().unit("production")->note, std::string("checked"));
    m_scene->desk->document.undoStack()->undo();
    QVERIFY(notes->toPlainText().startsWith(QLatin1String("Parameter set")));
}

// What stopped a run is said of the unit as it is called, and not of a path of the plant file.
void InspectorTest::resultsNameThePlaceOfAFault()
{
    auto run = std::make_shared<app::Run>();
    run->result.errors.push_back({base::Code::Solver, "units/production/params/heel",
                                  base::say("“{1}” of “{2}” is too small.", "heel", "production")});
    ResultsTab results(m_scene->desk->document);
    results.show("production", run);
    QStringList words;
    for (const QLabel* label : results.findChildren<QLabel*>()) words << label->text();
    QVERIFY2(words.contains(QStringLiteral("Production bioreactor: “Heel” of “Production bioreactor” is too small.")),
             qPrintable(words.join(u'\n')));
}

// A pool is there for what it holds: the concentration of the product comes first, and its type has none of its own.
void InspectorTest::resultsOfAPoolBeginWithItsProduct()
{
    m_scene->desk->autoRun.setActive(true);
    m_scene->desk->autoRun.runNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->desk->autoRun.isCurrent(), 20000);
    const auto run = m_scene->desk->autoRun.run();
    ResultsTab results(m_scene->desk->document);
    const auto wordsOf = [&](const char* unit) {
        results.show(unit, run);
        QStringList words;
        for (const QLabel* label : results.widget()->findChildren<QLabel*>()) words << label->text();
        return words;
    };
    const QStringList words = wordsOf("pool");
    const qsizetype at = words.indexOf(QStringLiteral("Antibody, concentration"));
    QVERIFY2(at == 1, qPrintable(words.join(u'\n'))); // below "Key figures"
    const app::RunSummary summary = app::summaryOf(*run);
    const app::UnitSummary& pool = summary.units[std::size_t(run->plant->unitIndex("pool"))];
    QVERIFY(pool.product / pool.volume > 1.0); // [g/L]
    QCOMPARE(words[at + 1], shown::valueText(pool.product / pool.volume));
    QVERIFY(words.contains(QStringLiteral("Volume")));
    // A culture has its titer.
    QVERIFY(!wordsOf("production").contains(QStringLiteral("Antibody, concentration")));
}

void InspectorTest::theRecipeOfAUnitIsEdited()
{
    m_scene->inspector->setTab(Inspector::Recipe);
    const char* dose = "recipe/phases/feed_37/dose/0/volume";
    QVERIFY(form()->focusPath(dose));
    field(dose)->selectAll();
    QTest::keyClicks(field(dose), QStringLiteral("22"));
    QCOMPARE(valueAt(m_scene->desk->document, dose), std::string("22 L"));
    const char* set = "recipe/phases/feed_34/set/production.temperature";
    QVERIFY(form()->focusPath(set));
    field(set)->selectAll();
    QTest::keyClicks(field(set), QStringLiteral("33"));
    QCOMPARE(valueAt(m_scene->desk->document, set), std::string("33 °C"));
    auto* after = qobject_cast<QComboBox*>(row("recipe/phases/feed_34/after")->field());
    QVERIFY(after);
    emit after->activated(after->findData(QStringLiteral("batch")));
    m_scene->desk->document.checkNow();
    const auto phases = app::phasesOf(m_scene->desk->document.flowsheet(), "production");
    QCOMPARE(phases[3]->after, std::vector<std::string>{"batch"});
}

void InspectorTest::phasesAreAddedAndRemoved()
{
    const std::size_t before = app::phasesOf(m_scene->desk->document.flowsheet(), "production").size();
    QMenu add;
    fillAddMenu(add, m_scene->desk->document, "production");
    add.actions().first()->trigger();
    QCOMPARE(app::phasesOf(m_scene->desk->document.flowsheet(), "production").size(), before + 1);
    QMenu remove;
    fillRemoveMenu(remove, m_scene->desk->document, "production");
    for (QAction* action : remove.actions())
        if (action->text() == QLatin1String("The phase Phase")) action->trigger();
    QCOMPARE(app::phasesOf(m_scene->desk->document.flowsheet(), "production").size(), before);
}

void InspectorTest::endsOnValuesAreAddedChangedAndRemoved()
{
    const model::Flowsheet before = m_scene->desk->document.flowsheet();
    m_scene->inspector->setTab(Inspector::Recipe);
    const auto trigger = [](QMenu& menu, const QString& phase, const QString& words, const QString& value) {
        for (QAction* action : menu.actions()) {
            if (!action->menu() || !action->text().contains(phase)) continue;
            for (QAction* part : action->menu()->actions()) {
                if (part->text() != words) continue;
                if (value.isEmpty()) return part->trigger();
                for (QAction* leaf : part->menu()->actions())
                    if (leaf->text() == value) return leaf->trigger();
            }
        }
        QFAIL(qPrintable(words));
    };
    const model::PhaseEntry* batch = nullptr;
    for (const model::PhaseEntry& phase : before.phases)
        if (phase.id == "batch") batch = &phase;
    QVERIFY(batch);
    const QString name = QString::fromStdString(batch->label.empty() ? batch->id : batch->label);
    QMenu add;
    fillAddMenu(add, m_scene->desk->document, "production");
    trigger(add, name, QStringLiteral("End when a value is reached"), QStringLiteral("Glucose"));
    // Next to the time that was there.
    QCOMPARE(valueAt(m_scene->desk->document, "recipe/phases/batch/until/any/0/for"), std::string("72 h"));
    QCOMPARE(valueAt(m_scene->desk->document, "recipe/phases/batch/until/any/1/value"),
             std::string("production.glucose"));
    const auto choose = [this](const char* path, const char* id) {
        RowWidget* found = row(path);
        QVERIFY2(found, path);
        auto* choice = qobject_cast<QComboBox*>(found->field());
        QVERIFY(choice);
        const int index = choice->findData(QString::fromLatin1(id));
        QVERIFY2(index >= 0, id);
        choice->setCurrentIndex(index);
        emit choice->activated(index);
    };
    choose("recipe/phases/batch/until/any/1/side", "below");
    QVERIFY(!valueAt(m_scene->desk->document, "recipe/phases/batch/until/any/1/below").empty());
    QCOMPARE(valueAt(m_scene->desk->document, "recipe/phases/batch/until/any/1/above"), std::string());
    NumberField* limit = field("recipe/phases/batch/until/any/1/below");
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("3 mM"));
    QCOMPARE(valueAt(m_scene->desk->document, "recipe/phases/batch/until/any/1/below"), std::string("3 mM"));
    choose("recipe/phases/batch/conditions", "all");
    QCOMPARE(valueAt(m_scene->desk->document, "recipe/phases/batch/until/all/1/below"), std::string("3 mM"));
    // Another quantity takes a limit of its own kind.
    choose("recipe/phases/batch/until/all/1/value", "production.volume");
    QVERIFY(valueAt(m_scene->desk->document, "recipe/phases/batch/until/all/1/below").ends_with(" L"));
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.plant());
    const QSize size = QSize(91, 215) * look::Theme::current().u();
    support::picture(*m_scene->inspector, QStringLiteral("inspector-conditions"), size);
    QCOMPARE(support::cutOff(*m_scene->inspector), QStringList());
    QMenu remove;
    fillRemoveMenu(remove, m_scene->desk->document, "production");
    QAction* last = nullptr;
    for (QAction* action : remove.actions())
        if (action->text().startsWith(QLatin1String("The end ")) && action->text().contains(QLatin1String("below")))
            last = action;
    QVERIFY(last);
    last->trigger();
    QVERIFY(m_scene->desk->document.flowsheet() == before);
}

ProgramTable* InspectorTest::program()
{
    m_scene->inspector->setUnit("feed");
    return m_scene->inspector->findChild<ProgramTable*>();
}

// Types into a cell by keys, as a person does.
void InspectorTest::typeInto(ProgramTable* program, int row, int column, const QString& text)
{
    QTableWidget* table = program->table();
    table->setFocus();
    table->setCurrentCell(row, column);
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    // A cell is taken once its editor has seen the key, and the editor goes after that.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void InspectorTest::aProgramTakesNoMoreRoomThanItNeeds()
{
    model::Flowsheet plant;
    model::UnitEntry feed;
    feed.id = "feed";
    feed.type = "inlet";
    plant.units.push_back(feed);
    QVERIFY(m_scene->desk->document.newPlant(plant));
    ProgramTable* table = program();
    QVERIFY(table);
    m_scene->inspector->resize(m_scene->inspector->width(), 900);
    support::settle();
    QVERIFY2(table->height() <= table->sizeHint().height(), qPrintable(QString::number(table->height())));
}

void InspectorTest::aProgramIsATable()
{
    ProgramTable* table = program();
    QVERIFY(table);
    QCOMPARE(table->table()->rowCount(), 1);
    QVERIFY(table->table()->horizontalHeaderItem(0)->text().contains(QLatin1Char('(')));
    QVERIFY(!table->table()->accessibleName().isEmpty());
    typeInto(table, 0, ProgramTable::Value, QStringLiteral("2"));
    QVERIFY(valueAt(m_scene->desk->document, "units/feed/program/0/flow").starts_with("2 "));
    table->table()->setFocus();
    QTest::keyClick(table->table(), Qt::Key_Insert);
    QCOMPARE(table->table()->rowCount(), 2);
    typeInto(table, 1, ProgramTable::From, QStringLiteral("12 h"));
    typeInto(table, 1, ProgramTable::Value, QStringLiteral("3"));
    QVERIFY(valueAt(m_scene->desk->document, "units/feed/program/1/flow").starts_with("3 "));
    // The shape is one of some words, chosen by keys or by a click.
    table->table()->setCurrentCell(0, ProgramTable::Shape);
    table->table()->editItem(table->table()->item(0, ProgramTable::Shape));
    auto* words = table->table()->findChild<QComboBox*>();
    QVERIFY(words);
    QCOMPARE(words->count(), 3);
    words->setCurrentIndex(1);
    emit words->activated(1);
    QVERIFY(!valueAt(m_scene->desk->document, "units/feed/program/0/ramp/flow").empty());
    QCOMPARE(table->table()->item(0, ProgramTable::Shape)->text(), QStringLiteral("ramp to the next"));
    QCOMPARE(table->fault(), QString());
    table->table()->setFocus();
    table->table()->setCurrentCell(1, ProgramTable::Value);
    QTest::keyClick(table->table(), Qt::Key_Delete);
    QCOMPARE(table->table()->rowCount(), 1);
    m_scene->desk->document.undoStack()->undo();
    QCOMPARE(table->table()->rowCount(), 2);
}

// The rate is asked for, and the course stands beneath the table.
void InspectorTest::aProgramGrowsExponentially()
{
    ProgramTable* table = program();
    QVERIFY(table->course()->isHidden());
    typeInto(table, 0, ProgramTable::Value, QStringLiteral("2"));
    table->table()->setCurrentCell(0, ProgramTable::Shape);
    table->table()->editItem(table->table()->item(0, ProgramTable::Shape));
    auto* words = table->table()->findChild<QComboBox*>();
    QVERIFY(words);
    QTimer answer;
    connect(&answer, &QTimer::timeout, [&answer] {
        auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (!box) return;
        answer.stop();
        box->setTextValue(QStringLiteral("0.004 1/h"));
        box->accept();
    });
    answer.start(20);
    words->setCurrentIndex(words->count() - 1);
    emit words->activated(words->count() - 1);
    app::Document& document = m_scene->desk->document;
    QTRY_COMPARE(valueAt(document, "units/feed/program/0/growth"), std::string("0.004 1/h"));
    QVERIFY(table->table()->item(0, ProgramTable::Shape)->text().contains(QLatin1String("0.004 1/h")));
    QVERIFY(!table->course()->isHidden());
    const QVector<double> course = table->course()->model().curves.front().y;
    QVERIFY(course.size() > 10 && course.back() > course.front());
    document.checkNow();
    QVERIFY(document.plant());
    support::picture(*m_scene->inspector, QStringLiteral("inspector-growth"), m_scene->inspector->size());
}

// Also of an inlet without a program, and back again.
void InspectorTest::theCourseOfAFlowIsChosenOverItsTable()
{
    app::Document& document = m_scene->desk->document;
    model::Flowsheet plant;
    model::UnitEntry feed;
    feed.id = "feed";
    feed.type = "inlet";
    plant.units.push_back(feed);
    QVERIFY(document.newPlant(plant));
    ProgramTable* table = program();
    const auto choose = [table](ProgramKind::Kind kind) {
        table->kind()->setCurrentIndex(kind);
        emit table->kind()->activated(kind);
    };
    QCOMPARE(table->kind()->currentIndex(), int(ProgramKind::Constant));
    bool takes = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, [&takes] {
        auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (!box) return;
        box->setTextValue(QStringLiteral("0.2 1/h"));
        takes ? box->accept() : box->reject();
    });
    answer.start(20);
    choose(ProgramKind::Exponential); // and nothing was said
    QCOMPARE(table->kind()->currentIndex(), int(ProgramKind::Constant));
    QVERIFY(document.flowsheet().unit("feed")->program.isNull());
    takes = true;
    choose(ProgramKind::Exponential);
    answer.stop();
    QCOMPARE(valueAt(document, "units/feed/program/0/growth"), std::string("0.2 1/h"));
    QCOMPARE(table->kind()->currentIndex(), int(ProgramKind::Exponential));
    QCOMPARE(table->table()->currentColumn(), int(ProgramTable::Value)); // where it starts is typed next
    typeInto(table, 0, ProgramTable::Value, QStringLiteral("2"));
    choose(ProgramKind::Table);
    QCOMPARE(table->table()->rowCount(), 2);
    QCOMPARE(table->kind()->currentIndex(), int(ProgramKind::Table));
    QVERIFY(valueAt(document, "units/feed/program/0/growth").empty());
    document.undoStack()->undo(); // one step
    QCOMPARE(valueAt(document, "units/feed/program/0/growth"), std::string("0.2 1/h"));
    QCOMPARE(table->table()->rowCount(), 1);
    document.undoStack()->redo();
    QCOMPARE(table->table()->rowCount(), 2);
    typeInto(table, 1, ProgramTable::Value, QStringLiteral("3"));
    choose(ProgramKind::Constant);
    QCOMPARE(table->kind()->currentIndex(), int(ProgramKind::Constant));
    QCOMPARE(valueAt(document, "units/feed/program/1/flow"), valueAt(document, "units/feed/program/0/flow"));
    // What is in it has no growth of its own.
    QVERIFY(table->quantity()->count() > 1);
    table->quantity()->setCurrentIndex(table->quantity()->count() - 1);
    QCOMPARE(table->kind()->count(), 2);
}

void InspectorTest::aProgramIsPastedFromASpreadsheet()
{
    ProgramTable* table = program();
    QApplication::clipboard()->setText(QStringLiteral("Time (h)\tFlow (mL/min)\n0\t10\n12\t20\tramp\n24\t5\n"));
    table->table()->setFocus();
    QTest::keyClick(table->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table->table()->rowCount(), 3);
    QCOMPARE(table->table()->item(2, ProgramTable::From)->text(), QStringLiteral("24"));
    QVERIFY(table->table()->horizontalHeaderItem(ProgramTable::Value)->text().contains(QLatin1String("mL/min")));
    QCOMPARE(table->table()->item(1, ProgramTable::Shape)->text(), QStringLiteral("ramp to the next"));
    QVERIFY(!valueAt(m_scene->desk->document, "units/feed/program/2/concentration/glucose").empty());
    const model::Flowsheet pasted = m_scene->desk->document.flowsheet();
    QTest::keyClick(table->table(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(table->table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_scene->desk->document.flowsheet() == pasted);
    QApplication::clipboard()->setText(QStringLiteral("0\tmuch"));
    QTest::keyClick(table->table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(table->fault().startsWith(QLatin1String("Row 1:")));
    QVERIFY(m_scene->desk->document.flowsheet() == pasted);
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.plant());
    m_scene->inspector->resize(QSize(91, 215) * look::Theme::current().u());
    QCOMPARE(support::cutOff(*m_scene->inspector), QStringList());
    support::picture(*m_scene->inspector, QStringLiteral("inspector-program"), m_scene->inspector->size());
}

void InspectorTest::aWrongCellOfAProgramGivesWayWithASentence()
{
    ProgramTable* table = program();
    const model::Flowsheet before = m_scene->desk->document.flowsheet();
    const QString shown = table->table()->item(0, ProgramTable::Value)->text();
    typeInto(table, 0, ProgramTable::Value, QStringLiteral("much"));
    QCOMPARE(table->table()->item(0, ProgramTable::Value)->text(), shown);
    QVERIFY(!table->fault().isEmpty());
    QVERIFY(m_scene->desk->document.flowsheet() == before);
    typeInto(table, 0, ProgramTable::Value, QStringLiteral("1"));
    QCOMPARE(table->fault(), QString());
}

void InspectorTest::jumpsToACellOfAProgram()
{
    ProgramTable* table = program();
    table->addLine();
    QVERIFY(m_scene->inspector->jump("units/feed/program/1/flow"));
    QCOMPARE(table->table()->currentRow(), 1);
    QCOMPARE(QApplication::focusWidget(), table->table());
    QVERIFY(m_scene->inspector->jump("units/feed/program/0/for"));
    QCOMPARE(table->table()->currentRow(), 1);
    QCOMPARE(table->table()->currentColumn(), int(ProgramTable::From));
    QVERIFY(m_scene->inspector->jump("units/feed/program/1/concentration/glucose"));
    QCOMPARE(table->quantity()->currentData().toString(), QStringLiteral("concentration/glucose"));
}

void InspectorTest::whatFlowsInIsWrittenIntoEveryLine()
{
    ProgramTable* table = program();
    table->addLine();
    const char* glucose = "units/feed/program/0/concentration/glucose";
    field(glucose)->setFocus();
    field(glucose)->selectAll();
    QTest::keyClicks(field(glucose), QStringLiteral("2"));
    const std::string first = valueAt(m_scene->desk->document, glucose);
    QVERIFY(first.starts_with("2 "));
    QCOMPARE(valueAt(m_scene->desk->document, "units/feed/program/1/concentration/glucose"), first);
    // One that changes in the course of the program has its place in the table alone.
    table->quantity()->setCurrentIndex(table->quantity()->findData(QStringLiteral("concentration/glucose")));
    typeInto(table, 1, ProgramTable::Value, QStringLiteral("5"));
    QVERIFY(!row(glucose));
}

void InspectorTest::jumpsToEveryPathThatTheCheckMayName_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"units/n1/params/heel", "units/n1/params/kinetics", "units/n1/params/kinetics/growth_rate",
                             "units/n1/initial/volume", "units/feed/program/0/concentration/glucose",
                             "units/filter/params/area", "recipe/duration", "recipe/phases/grow/until/any/1/for",
                             "recipe/phases/feed_37/dose/1", "components/mab/molar_mass"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void InspectorTest::jumpsToEveryPathThatTheCheckMayName()
{
    QFETCH(QString, path);
    QVERIFY(m_scene->inspector->jump(path.toStdString()));
    const QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QVERIFY(form()->isAncestorOf(focus));
    QVERIFY(row(path.toLatin1().constData())->isAncestorOf(focus));
}

void InspectorTest::aPortIsConnectedToANewOutlet()
{
    app::Document& document = m_scene->desk->document;
    QVERIFY(document.apply(app::addUnit(document.flowsheet(), document.catalogue(), {"ufdf", {}, "", false})->flowsheet,
                           QStringLiteral("Add")));
    const model::Flowsheet before = document.flowsheet();
    const std::string id = before.units.back().id;
    m_scene->inspector->setUnit(id);
    m_scene->inspector->setTab(Inspector::Ports);
    for (const auto& [port, end, type] :
         {std::tuple("Permeate", "New outlet", "outlet"), std::tuple("Pool to be filtered", "New inlet", "inlet")}) {
        const QString name = QStringLiteral("Connect %1").arg(QLatin1String(port));
        QTRY_VERIFY(support::shownButton(*m_scene->inspector, name));
        support::chooseFromMenu({}, QString::fromLatin1(end));
        support::shownButton(*m_scene->inspector, name)->click();
        QCOMPARE(document.flowsheet().units.size(), before.units.size() + 1);
        QCOMPARE(document.flowsheet().units.back().type, std::string(type));
        QCOMPARE(document.flowsheet().streams.size(), before.streams.size() + 1);
        document.undoStack()->undo();
        QVERIFY(document.flowsheet() == before);
    }
}

void InspectorTest::aRemovedUnitGivesWayToThePlant()
{
    QVERIFY(m_scene->desk->document.apply(
        app::removeUnits(m_scene->desk->document.flowsheet(), m_scene->desk->document.catalogue(), {"production"}),
        QStringLiteral("remove")));
    QCOMPARE(m_scene->inspector->unit(), std::string());
    QVERIFY(row("recipe/duration"));
}

TITER_WINDOW_TEST(InspectorTest)

} // namespace tst_inspector

#include "tst_inspector.moc"
