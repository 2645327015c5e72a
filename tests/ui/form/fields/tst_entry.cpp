// What a person types is taken whole or not at all: a text that begins as a value and ends as none leaves the plant file as it was and
// no step of undo, in every field of every form, in tables, in equations and in names; and what is taken is one step, however long it took.
#include "app/document/edits_equations.h"
#include "core/model/flowsheet.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "ui/equations/equation_field.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/equations/equation_row.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/fields/number_field.h"
#include "ui/form/program_table.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace tst_entry {

using namespace titer;
using namespace titer::form;

namespace {

constexpr const char* temperature = "units/production/params/temperature";
const std::string law = "units/production/params/kinetics";

} // namespace

class EntryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init();
    void cleanup();

    void everyNumberIsTakenWholeOrNotAtAll_data();
    void everyNumberIsTakenWholeOrNotAtAll();
    void theBeginningOfARefusedNumberIsNotRun();
    void whatIsTypedLastHasTheUnitOfTheField();
    void anEmptiedFieldStaysUntilItIsLeft();
    void oneEntryIsOneStepHoweverLongItTakes();
    void escapeTakesAnEntryBack();
    void undoGivesUpATextThatMeansNothing();
    void aNameIsOneEntry();
    void aNoteIsOneEntry();
    void aCellIsTakenWholeOrNotAtAll_data();
    void aCellIsTakenWholeOrNotAtAll();
    void anEquationIsTakenWholeOrNotAtAll_data();
    void anEquationIsTakenWholeOrNotAtAll();
    void aNameThatIsYetToComeStays();
    void tabAndEnterLeaveANameThatIsWhole();

private:
    app::Document& document() { return m_scene->desk->document; }
    std::string bytes() { return model::writePlant(document().flowsheet()); }
    FormView* form() { return support::shownForm(*m_scene->inspector); }
    NumberField* number(const std::string& path) { return qobject_cast<NumberField*>(form()->rowAt(path)->field()); }
    // By the keyboard alone, wherever it leads.
    void typeOver(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        for (const QChar key : text) QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void useEquations()
    {
        m_scene->inspector->setUnit("production");
        m_scene->inspector->findChild<equations::EquationPanel*>()->copyButton()->click();
        document().endMerge();
        document().checkNow();
    }
    equations::EquationRow* line(const std::string& place)
    {
        return m_scene->inspector->findChild<equations::EquationPanel*>()->list()->rowAt(law + "/" + place);
    }

    std::unique_ptr<support::InspectorScene> m_scene;
};

void EntryTest::init()
{
    m_scene = std::make_unique<support::InspectorScene>("cho-fed-batch");
    m_scene->inspector->setUnit("production");
}

void EntryTest::cleanup()
{
    QCOMPARE(m_scene->end(), QStringList());
    m_scene.reset();
}

void EntryTest::everyNumberIsTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("tab");
    for (const char* unit : {"production", "feed", "filter", ""})
        QTest::addRow("%s", *unit ? unit : "plant") << QString::fromLatin1(unit) << int(Inspector::Parameters);
    QTest::newRow("production, recipe") << QStringLiteral("production") << int(Inspector::Recipe);
}

void EntryTest::everyNumberIsTakenWholeOrNotAtAll()
{
    QFETCH(QString, unit);
    QFETCH(int, tab);
    m_scene->inspector->setUnit(unit.toStdString());
    m_scene->inspector->setTab(Inspector::Tab(tab));
    const std::string before = bytes();
    std::vector<std::string> paths;
    for (const RowWidget* row : form()->rows())
        if (row->row().kind == app::FormRow::Kind::Number) paths.push_back(row->path());
    QVERIFY(!paths.empty());
    for (const std::string& path : paths) {
        QVERIFY2(form()->focusPath(path), path.c_str());
        const QString shown = number(path)->text();
        typeOver(number(path), QStringLiteral("7 apples"));
        QVERIFY2(number(path)->property("wrong").toBool(), path.c_str());
        QCOMPARE(bytes(), before); // whatever is saved or run now
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(number(path)->text(), shown);
        QVERIFY2(form()->rowAt(path)->fault().contains(QStringLiteral("apples")), path.c_str());
        QVERIFY2(!form()->rowAt(path)->fault().contains(QStringLiteral("  ")), path.c_str()); // "It is still  kg."
        QCOMPARE(bytes(), before);
        QCOMPARE(document().undoStack()->count(), 0);
    }
}

void EntryTest::theBeginningOfARefusedNumberIsNotRun()
{
    const std::string before = bytes();
    QVERIFY(form()->focusPath(temperature));
    typeOver(number(temperature), QStringLiteral("20"));
    QVERIFY(bytes() != before); // the preview follows what is a temperature
    QTest::keyClicks(number(temperature), QStringLiteral("0"));
    QCOMPARE(bytes(), before);
    QVERIFY(form()->rowAt(temperature)->fault().contains(QStringLiteral("maximum")));
    QTest::keyClick(number(temperature), Qt::Key_Return);
    QCOMPARE(number(temperature)->text(), QStringLiteral("37"));
    QVERIFY(!number(temperature)->property("wrong").toBool());
    const QString why = form()->rowAt(temperature)->fault();
    QVERIFY2(why.startsWith(QStringLiteral("200 °C")) && why.endsWith(QStringLiteral("It is still 37 °C.")),
             qPrintable(why));
    document().checkNow();
    QCOMPARE(form()->rowAt(temperature)->fault(), why); // until the next key
    QTest::keyClicks(number(temperature), QStringLiteral("36"));
    QCOMPARE(form()->rowAt(temperature)->fault(), QString());
    QCOMPARE(document().undoStack()->count(), 1);
}

void EntryTest::whatIsTypedLastHasTheUnitOfTheField()
{
    const char* heel = "units/production/params/heel";
    QVERIFY(form()->focusPath(heel));
    typeOver(number(heel), QStringLiteral("300 mL"));
    for (int i = 0; i < 3; ++i) QTest::keyClick(number(heel), Qt::Key_Backspace);
    QTest::keyClick(number(heel), Qt::Key_Return);
    QCOMPARE(model::findAtPath(document().flowsheet(), heel)->string(), std::string("300 L"));
}

// Without its value a set-point of the recipe has no row.
void EntryTest::anEmptiedFieldStaysUntilItIsLeft()
{
    m_scene->inspector->setTab(Inspector::Recipe);
    const std::string before = bytes();
    std::string path;
    for (const RowWidget* row : form()->rows())
        if (row->path().ends_with("/set/production.temperature")) path = row->path();
    QVERIFY(!path.empty());
    const auto empty = [&] {
        QVERIFY(form()->focusPath(path));
        number(path)->selectAll();
        QTest::keyClick(number(path), Qt::Key_Backspace);
        document().checkNow();
        QVERIFY(form()->rowAt(path) && number(path)->hasFocus());
    };
    empty();
    if (QTest::currentTestFailed()) return;
    QTest::keyClicks(number(path), QStringLiteral("35"));
    QCOMPARE(model::findAtPath(document().flowsheet(), path)->string(), std::string("35 °C"));
    QTest::keyClicks(number(path), QStringLiteral("x"));
    QCOMPARE(bytes(), before);
    QTest::keyClick(number(path), Qt::Key_Escape);
    QCOMPARE(number(path)->text(), QStringLiteral("34"));
    QCOMPARE(document().undoStack()->count(), 0);
    empty();
    if (QTest::currentTestFailed()) return;
    QTest::keyClick(number(path), Qt::Key_Return);
    QTRY_VERIFY(!form()->rowAt(path));
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QCOMPARE(bytes(), before);
}

void EntryTest::oneEntryIsOneStepHoweverLongItTakes()
{
    const std::string before = bytes();
    QVERIFY(form()->focusPath(temperature));
    typeOver(number(temperature), QStringLiteral("38"));
    QTest::qWait(1100); // longer than keys of one gesture may be apart
    QTest::keyClicks(number(temperature), QStringLiteral(".5"));
    QTest::keyClick(number(temperature), Qt::Key_Tab);
    QCOMPARE(document().undoStack()->count(), 1);
    QVERIFY(form()->focusPath(temperature));
    typeOver(number(temperature), QStringLiteral("36"));
    QTest::keyClick(number(temperature), Qt::Key_Tab);
    QCOMPARE(document().undoStack()->count(), 2); // the next one is one of its own
    document().undoStack()->undo();
    document().undoStack()->undo();
    QCOMPARE(bytes(), before);
}

void EntryTest::escapeTakesAnEntryBack()
{
    const std::string before = bytes();
    QVERIFY(form()->focusPath(temperature));
    typeOver(number(temperature), QStringLiteral("36"));
    QTest::keyClick(number(temperature), Qt::Key_Escape);
    QCOMPARE(bytes(), before);
    QCOMPARE(document().undoStack()->count(), 0);
    QCOMPARE(number(temperature)->text(), QStringLiteral("37"));
    QVERIFY(number(temperature)->hasFocus());
}

void EntryTest::undoGivesUpATextThatMeansNothing()
{
    QVERIFY(form()->focusPath(temperature));
    typeOver(number(temperature), QStringLiteral("36"));
    QTest::keyClick(number(temperature), Qt::Key_Return);
    typeOver(number(temperature), QStringLiteral("3x"));
    QTest::keyClick(number(temperature), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(number(temperature)->text(), QStringLiteral("36"));
    QVERIFY(!number(temperature)->property("wrong").toBool());
    QCOMPARE(document().undoStack()->index(), 1); // what was taken before stays
}

void EntryTest::aNameIsOneEntry()
{
    const std::string before = bytes();
    QLineEdit* name = nullptr;
    for (QLineEdit* edit : m_scene->inspector->findChildren<QLineEdit*>())
        if (edit->accessibleName() == QLatin1String("Name")) name = edit;
    QVERIFY(name);
    const QString shown = name->text();
    typeOver(name, QStringLiteral("Vessel"));
    QTest::qWait(1100);
    QTest::keyClicks(name, QStringLiteral(" A"));
    QCOMPARE(document().flowsheet().unit("production")->label, std::string("Vessel A"));
    QCOMPARE(document().undoStack()->count(), 1);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(bytes(), before);
    QCOMPARE(name->text(), shown);
    QCOMPARE(document().undoStack()->count(), 0);
}

// Over several lines, and by the keys of undo, which are the window's.
void EntryTest::aNoteIsOneEntry()
{
    const std::string before = bytes();
    m_scene->inspector->setTab(Inspector::Notes);
    auto* note = m_scene->inspector->findChild<QPlainTextEdit*>();
    const QString shown = note->toPlainText();
    const auto write = [&] {
        note->setFocus();
        note->selectAll();
        QTest::keyClicks(note, QStringLiteral("Probe"));
        QTest::qWait(1100);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, QStringLiteral("is new"));
    };
    write();
    QCOMPARE(document().flowsheet().unit("production")->note, std::string("Probe\nis new"));
    QCOMPARE(document().undoStack()->count(), 1);
    QTest::keyClick(note, Qt::Key_Tab);
    QVERIFY(!note->hasFocus());
    document().undoStack()->undo();
    QCOMPARE(bytes(), before);
    QCOMPARE(note->toPlainText(), shown);
    write();
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(bytes(), before);
    QCOMPARE(note->toPlainText(), shown);
    QVERIFY(note->hasFocus());
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(note, &undo);
    QVERIFY(!undo.isAccepted());
}

void EntryTest::aCellIsTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("a value") << int(ProgramTable::Value) << "2 apples";
    QTest::newRow("a time") << int(ProgramTable::From) << "12 apples";
    QTest::newRow("a time before the line above") << int(ProgramTable::From) << "-1 h";
}

void EntryTest::aCellIsTakenWholeOrNotAtAll()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    m_scene->inspector->setUnit("feed");
    auto* table = m_scene->inspector->findChild<ProgramTable*>();
    table->addLine();
    document().endMerge();
    const std::string before = bytes();
    const int steps = document().undoStack()->count();
    QTableWidgetItem* cell = table->table()->item(1, column);
    const QString shown = cell->text();
    table->table()->setCurrentItem(cell);
    table->table()->editItem(cell);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    typeOver(editor, text);
    QCOMPARE(bytes(), before);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!table->fault().isEmpty()); // a cell is taken once the key is over
    QCOMPARE(table->table()->item(1, column)->text(), shown);
    document().checkNow();
    QVERIFY(!table->fault().isEmpty()); // until something is taken
    QCOMPARE(bytes(), before);
    QCOMPARE(document().undoStack()->count(), steps);
}

void EntryTest::anEquationIsTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::newRow("a rate") << "rates/glucose" << "-mu*(3";
    QTest::newRow("a term") << "let/term" << "0.03 0";
}

void EntryTest::anEquationIsTakenWholeOrNotAtAll()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    useEquations();
    document().apply(app::addEquation(document().flowsheet(), {law, "let", "term"}), QString());
    const std::string before = bytes();
    const int steps = document().undoStack()->count();
    equations::EquationRow* row = line(place.toStdString());
    QVERIFY(row);
    const QString shown = row->field()->text();
    typeOver(row->field(), text);
    row->field()->completer()->popup()->hide();
    QCOMPARE(row->field()->text(), text);
    QCOMPARE(bytes(), before);
    QTest::keyClick(row->field(), Qt::Key_Tab);
    QVERIFY(!row->field()->hasFocus());
    QCOMPARE(row->field()->text(), shown);
    QVERIFY2(row->error().contains(text), qPrintable(row->error()));
    QCOMPARE(bytes(), before);
    QCOMPARE(document().undoStack()->count(), steps);
}

// A law is written in some order: what a text names may be added after it.
void EntryTest::aNameThatIsYetToComeStays()
{
    useEquations();
    equations::EquationRow* row = line("rates/glucose");
    typeOver(row->field(), QStringLiteral("-k_new*2"));
    row->field()->completer()->popup()->hide();
    QTest::keyClick(row->field(), Qt::Key_Tab);
    QCOMPARE(row->field()->text(), QStringLiteral("-k_new*2"));
    document().checkNow();
    QVERIFY(row->error().contains(QStringLiteral("k_new")));
}

void EntryTest::tabAndEnterLeaveANameThatIsWhole()
{
    useEquations();
    equations::EquationField* field = line("rates/glucose")->field();
    // What begins as another name does is whole all the same.
    document().apply(app::addEquation(document().flowsheet(), {law, "let", "rate"}), QString());
    document().apply(app::addEquation(document().flowsheet(), {law, "let", "rate_of_all"}), QString());
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
        field = line("rates/glucose")->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("2*rate"));
        QAbstractItemView* list = field->completer()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, key);
        QCOMPARE(field->text(), QStringLiteral("2*rate"));
        QVERIFY(!list->isVisible());
        QVERIFY(!field->hasFocus());
        QCOMPARE(model::findAtPath(document().flowsheet(), law + "/rates/glucose")->string(), std::string("2*rate"));
    }
}

TITER_WINDOW_TEST(EntryTest)

} // namespace tst_entry

#include "tst_entry.moc"
