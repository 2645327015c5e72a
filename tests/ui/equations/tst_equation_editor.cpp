// The equations of a unit are typed, completed, renamed, added and removed in the inspector and at full size; faults stand at their lines,
// undo takes back what was typed.
#include "app/document/edits_equations.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "ui/equations/equation_field.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/equations/equation_row.h"
#include "ui/equations/equation_sheet.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/plot/xy/xy_plot.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

namespace tst_equation_editor {

using namespace titer;
using namespace titer::equations;

namespace {

const std::string record = "units/production/params/kinetics";

// The sheet over a page that is seen.
struct Sheet {
    explicit Sheet(support::Desk& desk)
        : sheet(desk.document, desk.autoRun, &page)
    {
        page.resize(1200, 800);
        page.show();
    }
    QWidget page;
    EquationSheet sheet;
};

} // namespace

class TestEquationEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init();
    void cleanup();

    void copiesABuiltInLawAndTakesItBack();
    void keepsWhatIsTypedAndSaysWhatIsWrong();
    void completesANameWhileItIsTyped();
    void leadsFromLineToLine();
    void tabGoesThroughTheLinesAsTheyAreRead();
    void enterKeepsALineAndAddsNone();
    void showsTheBeginningOfWhatIsTooLong();
    void addsATermAndNamesIt();
    void renamesATermInAllTexts();
    void removesATerm();
    void undoShowsInTheField();
    void anErrorLeadsToItsLine();
    void showsValuesAtATimeOfTheRun();
    void plotsTheLineInHand();
    void staysOpenWhileTheLawIsBroken();
    void showsTheRunFromBeforeALineWasRemoved();
    void closesWithItsUnit();
    void isDrawnWithoutCuttingWords_data();
    void isDrawnWithoutCuttingWords();

private:
    app::Document& document() { return m_scene->desk->document; }
    EquationPanel* panel() const { return m_scene->inspector->findChild<EquationPanel*>(); }
    EquationRow* row(const char* place) const { return panel()->list()->rowAt(record + "/" + place); }
    std::string at(const char* place)
    {
        const base::Json* value = model::findAtPath(document().flowsheet(), record + "/" + place);
        return !value ? "nothing" : value->isString() ? value->string() : value->write(false);
    }
    void type(EquationField* field, const char* text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
        field->completer()->popup()->hide();
    }
    void runOnce();

    std::unique_ptr<support::InspectorScene> m_scene;
};

void TestEquationEditor::init()
{
    m_scene = std::make_unique<support::InspectorScene>("cho-fed-batch");
    m_scene->inspector->setUnit("production");
    panel()->copyButton()->click();
}

void TestEquationEditor::cleanup()
{
    QCOMPARE(m_scene->end(), QStringList());
    m_scene.reset();
}

void TestEquationEditor::runOnce()
{
    m_scene->desk->autoRun.setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->desk->autoRun.isCurrent(), 60000);
}

void TestEquationEditor::copiesABuiltInLawAndTakesItBack()
{
    QCOMPARE(at("type"), "equations");
    QVERIFY(panel()->list()->isVisibleTo(panel()));
    QVERIFY(!panel()->copyButton()->isVisibleTo(panel()));
    document().checkNow();
    QVERIFY(document().errors().empty());
    document().undoStack()->undo();
    QCOMPARE(at("type"), "cho_fed_batch");
    QVERIFY(panel()->copyButton()->isVisibleTo(panel()));
    QVERIFY(!panel()->list()->isVisibleTo(panel()));
}

void TestEquationEditor::keepsWhatIsTypedAndSaysWhatIsWrong()
{
    EquationRow* rate = row("rates/glucose");
    type(rate->field(), "-mu*cels");
    QCOMPARE(at("rates/glucose"), "-mu*cels");
    document().checkNow();
    QVERIFY(rate->error().contains(QStringLiteral("“cells”")));
    QVERIFY(rate->field()->property("wrong").toBool());
    type(rate->field(), "0");
    document().checkNow();
    QCOMPARE(rate->error(), QString());
    QCOMPARE(at("rates/glucose"), "0");
}

void TestEquationEditor::completesANameWhileItIsTyped()
{
    EquationField* field = row("rates/glucose")->field();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2*maintenance_th"));
    QAbstractItemView* list = field->completer()->popup();
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("2*maintenance_threshold"));
    QCOMPARE(at("rates/glucose"), "2*maintenance_threshold");
    QVERIFY(!list->isVisible());
    // Tab takes the name as well, and leads on only once the list is closed.
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("3*maintenance_th"));
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Tab);
    QCOMPARE(field->text(), QStringLiteral("3*maintenance_threshold"));
    QVERIFY(!list->isVisible());
    QCOMPARE(m_scene->inspector->window()->focusWidget(), field);
}

void TestEquationEditor::leadsFromLineToLine()
{
    EquationField* field = row("rates/glucose")->field();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Up);
    QWidget* before = m_scene->inspector->window()->focusWidget();
    QVERIFY(before != field);
    QTest::keyClick(before, Qt::Key_Down);
    QCOMPARE(m_scene->inspector->window()->focusWidget(), field);
}

// From left to right and down, also where a line was just added, and from the same place before them.
void TestEquationEditor::tabGoesThroughTheLinesAsTheyAreRead()
{
    EquationList* list = panel()->list();
    const auto isStop = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible();
    };
    const auto stops = [&] {
        QWidget* first = row("rates/glucose")->field();
        const auto isOutside = [&](const QWidget* widget) { return isStop(widget) && !list->isAncestorOf(widget); };
        while (!isOutside(first)) first = first->previousInFocusChain();
        QList<QWidget*> all{first}; // what is before the lines, then they
        for (QWidget* at = first->nextInFocusChain(); !isOutside(at); at = at->nextInFocusChain())
            if (isStop(at)) all << at;
        return all;
    };
    const QList<QWidget*> before = stops();
    list->addLine("let");
    support::settle();
    const QList<QWidget*> after = stops();
    QCOMPARE(after.first(), before.first());
    QCOMPARE(after.size(), before.size() + 3); // name, text, button
    for (int i = 2; i < int(after.size()); ++i) {
        const auto place = [&](int j) {
            return after[j]->mapTo(static_cast<QWidget*>(list), after[j]->rect().center());
        };
        const QPoint from = place(i - 1), to = place(i);
        const bool isBeneath = to.y() > from.y() + 8, isBeside = std::abs(to.y() - from.y()) <= 8 && to.x() > from.x();
        QVERIFY2(isBeneath || isBeside, qPrintable(after[i]->accessibleName()));
    }
}

void TestEquationEditor::enterKeepsALineAndAddsNone()
{
    panel()->list()->addLine("let");
    panel()->list()->addLine("let");
    EquationField* field = row("let/term")->field();
    type(field, "2*pi");
    const model::Flowsheet typed = document().flowsheet();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(at("let/term"), "2*pi");
    QVERIFY(document().flowsheet() == typed);
    QVERIFY(!field->isTyping());
    QWidget* next = m_scene->inspector->window()->focusWidget();
    QVERIFY(next != field);
    QTest::keyClick(next, Qt::Key_Up);
    QCOMPARE(m_scene->inspector->window()->focusWidget(), field);
    // Behind the last line there is none to lead to.
    QWidget* last = nullptr;
    for (QWidget* at = field; at != last; at = m_scene->inspector->window()->focusWidget()) {
        last = at;
        QTest::keyClick(at, Qt::Key_Down);
    }
    QTest::keyClick(last, Qt::Key_Return);
    QVERIFY(document().flowsheet() == typed);
    QCOMPARE(m_scene->inspector->window()->focusWidget(), last);
}

void TestEquationEditor::showsTheBeginningOfWhatIsTooLong()
{
    const QString longName = QStringLiteral("maintenance_of_the_cells_at_the_lowest_temperature");
    panel()->list()->addLine("let");
    QLineEdit* name = row("let/term")->name();
    QTest::keyClicks(name, longName);
    QTest::keyClick(name, Qt::Key_Return);
    const EquationRow* line = row(qPrintable(QStringLiteral("let/") + longName));
    QVERIFY(line);
    QCOMPARE(line->name()->text(), longName);
    QCOMPARE(line->name()->cursorPosition(), 0);
    QVERIFY(line->name()->toolTip().contains(longName));
    const QString text = QStringLiteral("%1 + %1").arg(QStringLiteral("maintenance_threshold/maintenance_threshold"));
    type(line->field(), qPrintable(text));
    row("rates/glucose")->field()->setFocus();
    QCOMPARE(line->field()->text(), text);
    QCOMPARE(line->field()->cursorPosition(), 0);
    QVERIFY(line->field()->toolTip().contains(text));
}

void TestEquationEditor::addsATermAndNamesIt()
{
    panel()->list()->addLine("let");
    QWidget* name = m_scene->inspector->window()->focusWidget();
    QTest::keyClicks(name, QStringLiteral("twice"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(at("let/twice"), "0");
    EquationField* field = row("let/twice")->field();
    QCOMPARE(m_scene->inspector->window()->focusWidget(), field);
    // What is typed next takes the place of what stood there, and is not joined to it.
    QTest::keyClicks(field, QStringLiteral("pi"));
    QCOMPARE(at("let/twice"), "pi");
}

void TestEquationEditor::renamesATermInAllTexts()
{
    panel()->list()->addLine("let");
    document().apply(app::renameEquation(document().flowsheet(), {record, "let", "term"}, "twice"),
                     QStringLiteral("Rename"));
    type(row("let/twice")->field(), "2*pi");
    type(row("rates/glucose")->field(), "twice*twice");
    QLineEdit* name = row("let/twice")->name();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("double"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(at("let/double"), "2*pi");
    QCOMPARE(at("rates/glucose"), "double*double");
}

void TestEquationEditor::removesATerm()
{
    panel()->list()->addLine("let");
    QCOMPARE(at("let/term"), "0");
    emit row("let/term")->removeAsked();
    QCOMPARE(at("let/term"), "nothing");
}

void TestEquationEditor::undoShowsInTheField()
{
    const std::string before = at("rates/glucose");
    type(row("rates/glucose")->field(), "1");
    document().undoStack()->undo();
    QCOMPARE(at("rates/glucose"), before);
    QCOMPARE(row("rates/glucose")->field()->text().toStdString(), before);
}

void TestEquationEditor::anErrorLeadsToItsLine()
{
    QVERIFY(m_scene->inspector->jump(record + "/rates/glucose"));
    QCOMPARE(m_scene->inspector->window()->focusWidget(), row("rates/glucose")->field());
}

void TestEquationEditor::showsValuesAtATimeOfTheRun()
{
    runOnce();
    Sheet open(*m_scene->desk);
    EquationSheet& sheet = open.sheet;
    QVERIFY(sheet.open("production"));
    const EquationRow* rate = sheet.list()->rowAt(record + "/rates/glucose");
    const QString half = rate->value();
    QVERIFY(half.contains(QStringLiteral("L")) && half.contains(u'h'));
    sheet.time()->setValue(100);
    QVERIFY(rate->value() != half);
}

void TestEquationEditor::plotsTheLineInHand()
{
    runOnce();
    Sheet open(*m_scene->desk);
    EquationSheet& sheet = open.sheet;
    QVERIFY(sheet.open("production", record + "/rates/glucose"));
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    sheet.list()->focusPath(record + "/rates/glucose");
    QCOMPARE(sheet.plot()->model().curves.size(), 1);
    const auto course = sheet.plot()->model().curves.first();
    QVERIFY(course.x.size() > 100);
    sheet.across()->setCurrentIndex(1);
    emit sheet.across()->activated(1);
    QCOMPARE(sheet.plot()->model().curves.size(), 1);
    QVERIFY(sheet.plot()->model().curves.first().x != course.x);
}

void TestEquationEditor::staysOpenWhileTheLawIsBroken()
{
    runOnce();
    Sheet open(*m_scene->desk);
    EquationSheet& sheet = open.sheet;
    QVERIFY(sheet.open("production"));
    document().apply(app::setEquation(document().flowsheet(), {record, "rates", "glucose"}, "1 +"),
                     QStringLiteral("Type"));
    document().checkNow();
    QVERIFY(sheet.isVisible());
    QVERIFY(!sheet.list()->rowAt(record + "/rates/glucose")->error().isEmpty());
    QVERIFY(!sheet.list()->rowAt(record + "/rates/cells")->value().isEmpty());
}

// The run on hand has lines that the unit lacks by now, until it has run again.
void TestEquationEditor::showsTheRunFromBeforeALineWasRemoved()
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(R"({"format": "titer.plant/1", "components": [], "streams": [],
        "units": [{"id": "m", "type": "equations", "params": {"states": {"x": {"unit": "1"}, "y": {"unit": "1"}},
            "params": {"k": "1 1/h"}, "let": {"twice": "2*x"}, "rates": {"x": "-k*x", "y": "k*x"}}, "initial": {"x": "1"}}],
        "recipe": {"duration": "1 h"}})",
                                          errors);
    document().apply(f, QStringLiteral("Other plant"));
    document().checkNow();
    runOnce();
    m_scene->desk->autoRun.setActive(false);
    Sheet open(*m_scene->desk);
    EquationSheet& sheet = open.sheet;
    QVERIFY(sheet.open("m"));
    QVERIFY(!sheet.list()->rowAt("units/m/params/let/twice")->value().isEmpty());
    document().apply(app::removeEquation(f, {"units/m/params", "states", "x"}), QStringLiteral("Remove"));
    f = document().flowsheet();
    document().apply(app::removeEquation(f, {"units/m/params", "let", "twice"}), QStringLiteral("Remove"));
    document().apply(app::setEquation(document().flowsheet(), {"units/m/params", "rates", "y"}, "0"),
                     QStringLiteral("Type"));
    model::Flowsheet cleared = document().flowsheet();
    cleared.unit("m")->initial = {};
    document().apply(cleared, QStringLiteral("Clear"));
    document().checkNow();
    QVERIFY(document().errors().empty());
    QVERIFY(!sheet.list()->rowAt("units/m/params/states/y")->value().isEmpty());
}

void TestEquationEditor::closesWithItsUnit()
{
    Sheet open(*m_scene->desk);
    EquationSheet& sheet = open.sheet;
    QVERIFY(sheet.open("production"));
    document().undoStack()->undo(); // the copy
    QVERIFY(!sheet.isVisible());
    QVERIFY(!sheet.open("production"));
}

void TestEquationEditor::isDrawnWithoutCuttingWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    for (const auto& [language, text] : {std::pair("en", 100), std::pair("de", 100), std::pair("de", 200)})
        QTest::addRow("%s, %d %%", language, text) << QString::fromLatin1(language) << text;
}

void TestEquationEditor::isDrawnWithoutCuttingWords()
{
    QFETCH(QString, language);
    QFETCH(int, text);
    runOnce();
    m_scene->inspector.reset();
    look::useLanguage(language);
    look::Theme::current().setTextScale(text);
    look::Theme::current().choose(text == 100 ? look::Choice::Light : look::Choice::Dark);
    QWidget page;
    page.resize(QSize(300, 200) * look::Theme::current().u());
    EquationSheet sheet(document(), m_scene->desk->autoRun, &page);
    page.show();
    QVERIFY(sheet.open("production", record + "/rates/glucose"));
    document().apply(app::setEquation(document().flowsheet(), {record, "rates", "lactate"}, "-mu*cels"),
                     QStringLiteral("Type"));
    document().checkNow();
    support::settle();
    const QString name = QStringLiteral("equations-%1-%2").arg(language).arg(text);
    QVERIFY(support::inked(support::picture(page, name, page.size())) > 0.01);
    const QStringList cut = support::cutOff(page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    m_scene->inspector = std::make_unique<form::Inspector>(document(), m_scene->desk->autoRun);
    m_scene->inspector->setUnit("production");
    m_scene->inspector->resize(QSize(91, 400) * look::Theme::current().u());
    m_scene->inspector->show();
    support::settle();
    QVERIFY(support::inked(support::picture(*m_scene->inspector, name + QStringLiteral("-inspector"),
                                            m_scene->inspector->size())) > 0.01);
}

TITER_WINDOW_TEST(TestEquationEditor)

} // namespace tst_equation_editor

#include "tst_equation_editor.moc"
