// The editor of lessons in the window: one made from the open project by keys and by mouse, tried, saved, taken; a copy of
// one that comes with Titer; faults that lead to their places; undo; a course that is opened; a lesson shown for a
// projector; and pictures.
#include "app/learn/own_lessons.h"
#include "app/session/workbench.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/learn/editor/bound_edit.h"
#include "ui/pages/learn/editor/check_picker.h"
#include "ui/pages/learn/editor/choices_part.h"
#include "ui/pages/learn/editor/draws_part.h"
#include "ui/pages/learn/editor/fields_part.h"
#include "ui/pages/learn/editor/lesson_editor.h"
#include "ui/pages/learn/editor/measure_edit.h"
#include "ui/pages/learn/editor/part_rows.h"
#include "ui/pages/learn/editor/question_form.h"
#include "ui/pages/learn/editor/setting_adder.h"
#include "ui/pages/learn/editor/solution_part.h"
#include "ui/pages/learn/editor/start_part.h"
#include "ui/pages/learn/editor/step_form.h"
#include "ui/pages/learn/editor/text_sheet.h"
#include "ui/pages/learn/editor/trial_panel.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/learn/lesson_panel.h"
#include "ui/pages/learn/presentation_bar.h"
#include "ui/pages/learn/step_card.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace tst_lesson_editor {

using namespace titer;
using namespace titer::pages;
using base::Json;

namespace {

constexpr int longWait = 60000; // [ms]
constexpr const char* feeding = "feed-without-starving";
constexpr const char* flow = "units/medium/program/0/flow";

struct Maker : support::OpenWindow {
    explicit Maker(QSize size = {1600, 900})
        : OpenWindow(size)
    {
        window.lessons().learner().setRoot(folder.filePath(QStringLiteral("learn")));
        window.files().openExample("chemostat");
        window.pages().show(QStringLiteral("learn"));
    }

    LearnPage& page() { return window.pages().page<pages::LearnPage>(); }
    LessonEditor& editor() { return *page().editor(); }
    app::LessonDraft& draft() { return window.lessonDraft(); }

    void type(const char* path, const QString& words)
    {
        QWidget* field = editor().form()->field(path);
        QVERIFY2(field, path);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, words);
    }
    void writeHead()
    {
        editor().showPart(0);
        type("title", "Wash out");
        type("why", "Above a certain flow the cells cannot keep up.");
        type("goal", "You find the flow at which the cells are washed out.");
    }
    void writeStep()
    {
        editor().showPart(1);
        type("steps/0/title", "Raise the flow");
        type("steps/0/task", "Raise the flow until less than 0.5 g/L of cells is left.");
        type("steps/0/reveal", "Set the flow to 1 L/h.");
        for (const char* path : {"steps/0/hints/0", "steps/0/hints/1", "steps/0/hints/2"}) type(path, "A hint");
    }
    void writeQuestion()
    {
        editor().showPart(2);
        QuestionForm* form = editor().questionForm();
        type("question/text", "When are cells washed out?");
        for (int i = 0; i < 2; ++i) {
            QWidget* field = form->choice(i)->firstField();
            field->setFocus();
            QTest::keyClicks(field, i == 0 ? "When the medium is used up." : "When D is above the growth rate.");
        }
        type("question/reason", "The flow carries away a share of the cells each hour.");
    }
    // Less than this of biomass at the end.
    void pickBiomass(const QString& bound)
    {
        CheckPicker* picker = editor().picker();
        QTest::mouseClick(editor().stepForm()->addCheckButton(), Qt::LeftButton);
        QVERIFY(picker->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return !picker->measuring().isRunning(); }, longWait));
        QCOMPARE(window.focusWidget(), picker->search());
        QTest::keyClicks(picker->search(), "courses biomass");
        QTest::keyClick(picker->search(), Qt::Key_Return);
        QCOMPARE(window.focusWidget(), picker->boundField());
        picker->wantedBox()->setFocus();
        while (picker->wantedBox()->currentText() != QLatin1String("is below"))
            QTest::keyClick(picker->wantedBox(), Qt::Key_Down);
        QCOMPARE(picker->takeBox()->currentText(), QString("at the end"));
        picker->boundField()->setFocus();
        QTest::keyClicks(picker->boundField(), bound);
    }
    void raiseFlow(const char* value)
    {
        model::Flowsheet plant = document.flowsheet();
        QVERIFY(model::setAtPath(plant, flow, value));
        document.apply(std::move(plant), QStringLiteral("Change the flow"));
    }
    void makeWhole()
    {
        page().makeLesson();
        writeHead();
        writeStep();
        pickBiomass("0.5");
        QTest::keyClick(editor().picker()->boundField(), Qt::Key_Return);
        raiseFlow("1 L/h");
        QTest::mouseClick(editor().stepForm()->solution()->projectButton(), Qt::LeftButton);
        writeQuestion();
    }
};

} // namespace

class LessonEditorTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        look::Theme::current().choose(look::Choice::Light);
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void makesTriesSavesAndTakesALesson()
    {
        Maker maker;
        QPushButton* made = maker.page().list()->newButton();
        made->setFocus();
        QTest::keyClick(made, Qt::Key_Space);
        QVERIFY(maker.page().showsEditor());
        QCOMPARE(maker.window.focusWidget(), maker.editor().form()->field("title"));
        QVERIFY(maker.editor().panel()->lines().size() > 8); // all words are missing
        maker.writeHead();
        // By keys from part to part.
        maker.editor().parts()->setFocus();
        QTest::keyClick(maker.editor().parts(), Qt::Key_Down);
        QVERIFY(maker.editor().stepForm());
        maker.writeStep();
        maker.pickBiomass("0.5");
        CheckPicker* picker = maker.editor().picker();
        QVERIFY2(picker->wordsField()->text().endsWith("Biomass, at the end below 0.5 g/L"),
                 qPrintable(picker->wordsField()->text()));
        QVERIFY(picker->list()->currentItem()->text(1).startsWith("4.9"));
        QTest::keyClick(picker->boundField(), Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        QCOMPARE(maker.editor().stepForm()->checks()->count(), 1);

        // The solution is what was done in the project.
        SolutionPart* solution = maker.editor().stepForm()->solution();
        QTest::mouseClick(solution->projectButton(), Qt::LeftButton);
        QCOMPARE(solution->rows()->count(), 1); // a run, since the check reads one
        maker.raiseFlow("1 L/h");
        QTest::mouseClick(solution->projectButton(), Qt::LeftButton);
        QCOMPARE(solution->rows()->count(), 2);
        QVERIFY2(solution->rows()->words(0).contains("to 1 L/h"), qPrintable(solution->rows()->words(0)));
        maker.editor().stepForm()->pane("form")->click();
        QCOMPARE(maker.draft().lesson().steps[0].panes.back().of, std::vector<std::string>{flow});
        QCOMPARE(maker.draft().lesson().steps[0].touches, std::vector<std::string>{flow});
        maker.writeQuestion();
        QTest::mouseClick(maker.editor().questionForm()->rightButton(1), Qt::LeftButton);
        QCOMPARE(maker.draft().lesson().question.answer, std::string("choice-2"));
        QVERIFY2(maker.draft().errors().empty(),
                 maker.draft().errors().empty() ? "" : maker.draft().errors().front().where.c_str());

        QTest::mouseClick(maker.editor().tryButton(), Qt::LeftButton);
        QCOMPARE(maker.editor().tryButton()->text(), QString("Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(maker.editor().trial().result(), longWait);
        QVERIFY(maker.editor().trial().result()->passed());
        const QStringList lines = maker.editor().panel()->lines();
        QVERIFY2(lines.filter("Step 1 is solved").size() == 1, qPrintable(lines.join('\n')));
        QVERIFY2(lines.back().startsWith("good: ") && lines.back().endsWith(" g/L"), qPrintable(lines.back()));

        QTest::mouseClick(maker.editor().saveButton(), Qt::LeftButton);
        const QString file = maker.draft().file();
        QVERIFY(file.endsWith("lessons/wash-out.lesson.json") && QFile::exists(file));
        QVERIFY(maker.editor().state().contains("saved"));
        QTest::keyClick(&maker.window, Qt::Key_Escape);
        QVERIFY(!maker.page().showsEditor());
        QCOMPARE(maker.page().list()->rows().size(), 19);
        QCOMPARE(maker.page().list()->rows().back()->source(), file);
        maker.document.undoStack()->setIndex(0); // so that nothing is lost
        QTest::keyClick(maker.page().list()->rows().back(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(maker.window.lessons().isOpen(), longWait);
        QCOMPARE(maker.window.lessons().lesson()->id, std::string("wash-out"));
        // Its title stands instead of the name of a file.
        QCOMPARE(maker.window.windowTitle(), QString("Wash out – Titer"));
    }

    void saysWhatABoundLacks()
    {
        Maker maker;
        maker.page().makeLesson();
        maker.editor().showPart(1);
        maker.pickBiomass("3 d");
        CheckPicker* picker = maker.editor().picker();
        QTest::mouseClick(picker->takeButton(), Qt::LeftButton);
        QVERIFY(picker->isVisible());
        QVERIFY2(picker->fault().contains("which d does not fit"), qPrintable(picker->fault()));
        QCOMPARE(maker.window.focusWidget(), picker->boundField());
        QTest::keyClick(picker->boundField(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(picker->boundField(), "2 g/L");
        QVERIFY(picker->fault().isEmpty());
        QTest::keyClick(picker->boundField(), Qt::Key_Return);
        QCOMPARE(maker.draft().lesson().steps[0].checks.size(), std::size_t(1));
        // It is changed in the same place.
        QTest::mouseClick(maker.editor().stepForm()->checks()->changeButton(0), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(picker->boundField()->text(), QString("2 g/L"), longWait);
        QCOMPARE(picker->wantedBox()->currentText(), QString("is below"));
        QTest::keyClick(picker, Qt::Key_Escape);
        QVERIFY(!picker->isVisible());
        QCOMPARE(maker.draft().lesson().steps[0].checks.size(), std::size_t(1));
    }

    // Two bounds, the start plant, another measure, times, a quotient, what is found: all of it by the form, and read
    // back by it.
    void makesOtherKindsOfChecks()
    {
        Maker maker;
        maker.page().makeLesson();
        maker.editor().showPart(1);
        CheckPicker* picker = maker.editor().picker();
        maker.pickBiomass("1");
        const auto want = [picker](const char* words) {
            const int index = picker->wantedBox()->findText(QString::fromLatin1(words));
            QVERIFY2(index >= 0, words);
            picker->wantedBox()->setCurrentIndex(index);
            emit picker->wantedBox()->activated(index);
        };
        want("is between");
        QVERIFY(picker->upper()->isVisible());
        QTest::keyClick(picker->boundField(), Qt::Key_Return);
        QVERIFY(picker->isVisible()); // the upper bound is missing
        QCOMPARE(maker.window.focusWidget(), picker->upper()->field());
        QTest::keyClicks(picker->upper()->field(), "2.5 g/L");
        QTest::mouseClick(picker->measure()->moreButton(), Qt::LeftButton);
        QTest::keyClicks(picker->measure()->fromField(), "10 h");
        QTest::keyClick(picker->upper()->field(), Qt::Key_Return);
        QVERIFY2(!picker->isVisible(), qPrintable(picker->fault()));
        const Json* check = maker.draft().at("steps/0/checks/0");
        QVERIFY(check);
        QCOMPARE(check->find("above")->string(), std::string("1 g/L"));
        QCOMPARE(check->find("below")->string(), std::string("2.5 g/L"));
        QCOMPARE(check->find("from")->string(), std::string("10 h"));
        // By another measure, and divided.
        QTest::mouseClick(maker.editor().stepForm()->checks()->changeButton(0), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(picker->upper()->field()->text(), QString("2.5 g/L"), longWait);
        QCOMPARE(picker->measure()->fromField()->text(), QString("10 h"));
        want("is below");
        BoundEdit* bound = picker->bound();
        bound->ofBox()->setCurrentIndex(bound->ofBox()->count() - 1);
        emit bound->ofBox()->activated(bound->ofBox()->count() - 1);
        bound->field()->clear();
        QComboBox* subject = bound->measure()->subjectBox();
        QVERIFY(bound->measure()->isVisible() && subject->count() > 20);
        int at = 0;
        while (at < subject->count() && !subject->itemText(at).endsWith("Glucose")) ++at;
        subject->setCurrentIndex(at);
        QTest::mouseClick(bound->measure()->moreButton(), Qt::LeftButton);
        QTest::mouseClick(bound->measure()->overButton(), Qt::LeftButton);
        QCOMPARE(bound->measure()->over().size(), 1);
        bound->measure()->over().front()->subjectBox()->setCurrentIndex(at);
        QTest::mouseClick(picker->takeButton(), Qt::LeftButton);
        QVERIFY2(!picker->isVisible(), qPrintable(picker->fault()));
        check = maker.draft().at("steps/0/checks/0");
        const Json* below = check->find("below");
        QVERIFY(below && below->isObject() && below->find("over") && !check->find("above"));
        QCOMPARE(below->find("over")->items()[0].find("value")->string(), below->find("value")->string());
        QCOMPARE(maker.draft().faultBelow("steps/0/checks/0"), QString());
        QVERIFY(maker.editor().stepForm()->checks()->words(0).startsWith("Chemostat, Biomass"));
    }

    // What is checked in a lesson whose files the open project lacks is changed all the same.
    void changesChecksOfALessonFromElsewhere()
    {
        Maker maker;
        maker.editor();
        base::Errors errors;
        QVERIFY(maker.editor().editCopy("outliers-and-drift", errors));
        maker.page().goOnEditing();
        maker.editor().showPart(1);
        CheckPicker* picker = maker.editor().picker();
        QTest::mouseClick(maker.editor().stepForm()->checks()->changeButton(0), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(picker->boundField()->text(), QString("300"), longWait);
        picker->boundField()->setFocus();
        QTest::keyClick(picker->boundField(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(picker->boundField(), "200");
        QTest::keyClick(picker->boundField(), Qt::Key_Return);
        QVERIFY2(!picker->isVisible(), qPrintable(picker->fault()));
        QCOMPARE(maker.draft().at("steps/0/checks/0/above")->number(), 200.0);
        QVERIFY(maker.draft().at("steps/0/checks/0/text/de"));
        maker.editor().showPart(2);
        QTest::mouseClick(maker.editor().stepForm()->checks()->changeButton(0), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(picker->boundField()->text(), QString("$t1; $t2; $t3; $t4"), longWait);
        QCOMPARE(picker->withinField()->text(), QString("3 h"));
        const Json before = *maker.draft().at("steps/1/checks/0");
        QTest::mouseClick(picker->takeButton(), Qt::LeftButton);
        QVERIFY2(!picker->isVisible(), qPrintable(picker->fault()));
        QVERIFY(*maker.draft().at("steps/1/checks/0/finds") == *before.find("finds"));
    }

    // Numbers that differ from learner to learner, columns of the attempts, choices of an answer, what a pane shows, an
    // act as text.
    void editsWhatALessonHasBesides()
    {
        Maker maker;
        maker.page().makeLesson();
        // What is still to be written is no error.
        QVERIFY(!maker.draft().errors().empty());
        for (const base::Error& error : maker.draft().errors())
            QVERIFY2(maker.draft().isMissing(error.where), error.where.c_str());
        for (const QString& line : maker.editor().panel()->lines())
            QVERIFY2(!line.startsWith(look::glyphName(look::Glyph::Warn)), qPrintable(line));
        maker.editor().showPart(0);
        auto* draws = maker.editor().form()->findChild<DrawsPart*>();
        auto* start = maker.editor().form()->findChild<StartPart*>();
        QVERIFY(draws && start);
        QTest::mouseClick(draws->addButton(), Qt::LeftButton);
        QCOMPARE(maker.window.focusWidget(), draws->nameField(0));
        QTest::keyClicks(draws->nameField(0), "fast");
        QTest::keyClick(draws->nameField(0), Qt::Key_Return);
        QVERIFY(maker.draft().at("draws/fast"));
        for (const auto& [path, words] :
             {std::pair("draws/fast/from", "0,9 L/h"), std::pair("draws/fast/to", "1 L/h")}) {
            auto* field = qobject_cast<QLineEdit*>(draws->form(0)->field(path));
            QVERIFY2(field, path);
            field->clear();
            QTest::keyClicks(field, QLocale().decimalPoint() == "," ? words : QString(words).replace(',', '.'));
        }
        QCOMPARE(maker.draft().text("draws/fast/from"), QString("0.9 L/h"));
        QCOMPARE(maker.draft().faultBelow("draws"), QString());
        // Another one is taken whole or not at all, and is one step.
        auto* from = qobject_cast<QLineEdit*>(draws->form(0)->field("draws/fast/from"));
        const QString written = from->text();
        const Json whole = maker.draft().json();
        const int steps = maker.draft().undoStack().count();
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, "8 apples");
        QCOMPARE(from->text(), QString("8 apples"));
        QVERIFY(maker.draft().json() == whole);
        QTest::keyClick(from, Qt::Key_Tab);
        QCOMPARE(from->text(), written);
        QVERIFY(maker.draft().json() == whole);
        QCOMPARE(maker.draft().undoStack().count(), steps);
        // It stands in the start plant.
        QComboBox* setting = start->setting()->settingBox();
        int at = 0;
        while (at < setting->count() && setting->itemData(at).toString() != QLatin1String(flow)) ++at;
        setting->setCurrentIndex(at);
        QTest::keyClicks(start->setting()->valueField(), "$fast");
        QTest::keyClick(start->setting()->valueField(), Qt::Key_Return);
        QVERIFY2(start->fault().isEmpty(), qPrintable(start->fault()));
        QCOMPARE(maker.draft().at("start/set")->find(flow)->string(), std::string("$fast"));
        QVERIFY(maker.draft().lesson().start != maker.document.flowsheet());
        QCOMPARE(start->removeButtons().size(), 1);
        // Another one goes with it.
        QTest::mouseClick(draws->addButton(), Qt::LeftButton);
        draws->kindBox(1)->setCurrentIndex(1);
        emit draws->kindBox(1)->activated(1);
        QVERIFY(maker.draft().at("draws/number_1/by"));
        QCOMPARE(maker.draft().text("draws/number_1/by"), QString("fast"));
        QTest::mouseClick(draws->removeButton(1), Qt::LeftButton);
        QCOMPARE(draws->count(), 1);
        // A column of the attempts.
        CheckPicker* picker = maker.editor().picker();
        picker->openColumn(-1);
        QVERIFY(QTest::qWaitFor([&] { return !picker->measuring().isRunning(); }, longWait));
        QTest::keyClicks(picker->search(), "courses biomass");
        QTest::keyClick(picker->search(), Qt::Key_Return);
        QCOMPARE(maker.window.focusWidget(), picker->wordsField());
        QTest::keyClick(picker->wordsField(), Qt::Key_Return);
        QVERIFY2(!picker->isVisible(), qPrintable(picker->fault()));
        QCOMPARE(maker.draft().lesson().attempts.size(), std::size_t(1));
        // An answer that is chosen, and one that is measured.
        maker.editor().showPart(1);
        FieldsPart* fields = maker.editor().stepForm()->fields();
        QTest::mouseClick(fields->addButton(), Qt::LeftButton);
        auto* choices = fields->form(0)->findChild<ChoicesPart*>();
        QVERIFY(choices);
        for (int i = 0; i < 2; ++i) choices->addButton()->click();
        QCOMPARE(maker.draft().lesson().steps[0].fields[0].choices.size(), std::size_t(2));
        picker->openAnswer(0, maker.draft().text("steps/0/fields/0/id").toStdString());
        QVERIFY(QTest::qWaitFor([&] { return !picker->measuring().isRunning(); }, longWait));
        QVERIFY(picker->choose(QStringLiteral("Chemostat, Biomass")));
        QTest::mouseClick(picker->takeButton(), Qt::LeftButton);
        QVERIFY2(!picker->isVisible(), qPrintable(picker->fault()));
        const Json* solution = maker.draft().at("steps/0/solution");
        QVERIFY(solution && solution->items()[0].find("answer")->members()[0].second.find("value"));
        // What a pane shows is typed as well as proposed.
        maker.editor().stepForm()->pane("figures")->click();
        const int shown = int(maker.draft().lesson().steps[0].panes.size()) - 1;
        QTest::keyClicks(maker.editor().stepForm()->shownLine(shown), "vessel.biomass, vessel.glucose");
        QCOMPARE(maker.draft().lesson().steps[0].panes.back().kind, std::string("figures"));
        QCOMPARE(maker.draft().lesson().steps[0].panes.back().of.size(), std::size_t(2));
        // Acts that no field shows are text; what is no JSON is not taken.
        QComboBox* other = maker.editor().stepForm()->solution()->otherBox();
        emit other->activated(other->findText("Make a board"));
        TextSheet* sheet = maker.editor().text();
        QVERIFY(sheet->isVisible());
        sheet->text()->setPlainText("{\"board\": ");
        QTest::mouseClick(sheet->takeButton(), Qt::LeftButton);
        QVERIFY(sheet->isVisible() && !sheet->fault().isEmpty());
        sheet->text()->setPlainText(R"({"board": {"name": "Night", "tiles": [{"type": "trend", "tags": ["DO"]}]}})");
        QTest::mouseClick(sheet->takeButton(), Qt::LeftButton);
        QVERIFY(!sheet->isVisible());
        QVERIFY(maker.editor().stepForm()->solution()->rows()->words(1).contains("Night"));
    }

    void leadsToTheFaults()
    {
        Maker maker;
        maker.page().makeLesson();
        const base::Errors errors = maker.draft().errors();
        const auto hint = std::ranges::find(errors, std::string("steps/0/hints/1"), &base::Error::where);
        QVERIFY(hint != errors.end());
        QTest::mouseClick(maker.editor().panel()->links()[hint - errors.begin()], Qt::LeftButton);
        QCOMPARE(maker.editor().parts()->currentRow(), 1);
        QCOMPARE(maker.window.focusWidget(), maker.editor().form()->field("steps/0/hints/1"));
        // So does one within a list.
        maker.editor().showPath("question/choices/1/text");
        QCOMPARE(maker.window.focusWidget(), maker.editor().questionForm()->choice(1)->firstField());
        // With faults it is kept as a draft, and the list says why.
        QTest::mouseClick(maker.editor().saveButton(), Qt::LeftButton);
        QVERIFY(maker.editor().state().contains("kept as a draft"));
        QTest::keyClick(&maker.window, Qt::Key_Escape);
        QCOMPARE(maker.page().list()->rows().size(), 18);
        QPushButton* edit = maker.page().list()->editButtons().back();
        QCOMPARE(edit->accessibleName(), QString("Edit “Chemostat”"));
        QTest::mouseClick(edit, Qt::LeftButton);
        QVERIFY(maker.page().showsEditor());
    }

    void asksForAPlant()
    {
        Maker maker;
        QVERIFY(maker.document.newPlant({}));
        QTest::mouseClick(maker.page().list()->newButton(), Qt::LeftButton);
        QVERIFY(!maker.page().showsEditor());
        QVERIFY(maker.page().list()->reported().startsWith("There is no plant"));
    }

    void editsACopyOfALesson()
    {
        Maker maker;
        QTest::mouseClick(maker.page().list()->editButtons()[4], Qt::LeftButton);
        QVERIFY(maker.page().showsEditor());
        QVERIFY(maker.draft().errors().empty());
        QCOMPARE(maker.editor().parts()->count(), 6); // itself, four steps, the question
        maker.editor().showPart(3);
        QCOMPARE(maker.editor().stepForm()->checks()->count(), 4);
        maker.editor().showPart(0);
        maker.type("title", "Feed otherwise");
        QTest::mouseClick(maker.editor().saveButton(), Qt::LeftButton);
        base::Errors errors;
        const base::Result<std::string> text = app::lessonText(maker.draft().file());
        const base::Json json = base::readJson(*text, errors);
        QCOMPARE(json.find("id")->string(), std::string("feed-otherwise"));
        QCOMPARE(json.find("title")->find("en")->string(), std::string("Feed otherwise"));
        QCOMPARE(json.find("title")->find("de")->string(), std::string("Füttern ohne Hungern"));
        QVERIFY(json.find("draws"));
    }

    void addsMovesAndUndoesSteps()
    {
        Maker maker;
        maker.page().makeLesson();
        QTest::mouseClick(maker.editor().addStepButton(), Qt::LeftButton);
        QCOMPARE(maker.editor().parts()->count(), 4);
        QCOMPARE(maker.editor().parts()->currentRow(), 2);
        maker.type("steps/1/title", "Second");
        QTest::mouseClick(maker.editor().stepForm()->fields()->addButton(), Qt::LeftButton);
        QLineEdit* answer = maker.editor().stepForm()->fields()->answerField(0);
        answer->setFocus();
        // Escape gives up what is typed, and not the editor.
        QTest::keyClicks(answer, "3 apples");
        QTest::keyClick(answer, Qt::Key_Escape);
        QCOMPARE(answer->text(), QString());
        QVERIFY(maker.page().showsEditor());
        QTest::keyClicks(answer, "4 d");
        QCOMPARE(answer->text(), QString("4 d"));
        QCOMPARE(maker.draft().lesson().steps[1].fields.size(), std::size_t(1));
        QVERIFY(maker.window.action("edit.undo")->isEnabled());
        // Keys in a field are steps of the lesson's undo.
        QTest::keyClick(maker.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        maker.window.action("edit.undo")->trigger();
        maker.window.action("edit.undo")->trigger();
        maker.window.action("edit.undo")->trigger();
        QCOMPARE(maker.editor().parts()->count(), 3);
        maker.window.action("edit.redo")->trigger();
        QCOMPARE(maker.editor().parts()->count(), 4);
        maker.editor().showPart(2);
        QTest::mouseClick(maker.editor().removeStepButton(), Qt::LeftButton);
        QCOMPARE(maker.editor().parts()->count(), 3);
        // The plant has an undo of its own.
        QTest::keyClick(&maker.window, Qt::Key_Escape);
        QVERIFY(!maker.window.action("edit.undo")->isEnabled());
    }

    // Of a paragraph as of a line, however long somebody thinks between two words.
    void aParagraphIsOneStep()
    {
        Maker maker;
        maker.page().makeLesson();
        maker.editor().showPart(0);
        const QString before = maker.draft().words("goal", "en");
        const int steps = maker.draft().undoStack().count();
        auto* goal = qobject_cast<QPlainTextEdit*>(maker.editor().form()->field("goal"));
        QVERIFY(goal);
        maker.type("goal", QStringLiteral("You find"));
        QTest::qWait(1100); // longer than keys of one gesture may be apart
        QTest::keyClicks(goal, QStringLiteral(" the flow."));
        QCOMPARE(maker.draft().words("goal", "en"), QStringLiteral("You find the flow."));
        QCOMPARE(maker.draft().undoStack().count(), steps + 1);
        QTest::keyClick(goal, Qt::Key_Tab);
        maker.window.action("edit.undo")->trigger();
        QCOMPARE(maker.draft().words("goal", "en"), before);
        QCOMPARE(goal->toPlainText(), before);
        maker.type("goal", QStringLiteral("Another"));
        QTest::keyClick(goal, Qt::Key_Escape);
        QCOMPARE(maker.draft().words("goal", "en"), before);
        QCOMPARE(goal->toPlainText(), before);
        QVERIFY(maker.page().showsEditor());
    }

    void opensACourseAtItsFirstOpenLesson()
    {
        Maker maker;
        maker.window.pages().show(QStringLiteral("learn"), QStringLiteral("course/upstream"));
        const LessonList* list = maker.page().list();
        QVERIFY(list->course());
        QCOMPARE(list->rows().size(), qsizetype(list->course()->sources.size()));
        QCOMPARE(list->rows()[0]->source(), list->course()->sources[0]);
        QCOMPARE(maker.window.focusWidget(), list->rows()[0]);
        support::picture(maker.window, "learn-course", maker.window.size());
        QTest::mouseClick(list->allButton(), Qt::LeftButton);
        QCOMPARE(list->rows().size(), 18);
        maker.window.pages().show(QStringLiteral("learn"), QStringLiteral("course//no/such.course.json"));
        QVERIFY2(list->reported().contains("There is no course of this name"), qPrintable(list->reported()));
        // Lessons next to the file belong to it.
        maker.makeWhole();
        QVERIFY(maker.editor().save());
        const QString course = maker.folder.filePath("lessons/mine.course.json");
        QFile file(course);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write(R"({"format": "titer.course/1", "id": "mine", "title": "Mine", "why": "To try it.",
                               "lessons": ["batch-growth", "wash-out"]})") > 0);
        file.close();
        QVERIFY(maker.window.files().open(course));
        QVERIFY2(list->reported().isEmpty(), qPrintable(list->reported()));
        QCOMPARE(list->rows().size(), 2);
        QVERIFY(list->rows()[1]->source().endsWith("wash-out.lesson.json"));
    }

    // Forward over the steps by the keys of a remote control, and what the learner had is there again.
    void showsALessonForAProjector()
    {
        Maker maker;
        app::LessonSession& lessons = maker.window.lessons();
        maker.window.shell().startLesson(feeding);
        QTRY_VERIFY_WITH_TIMEOUT(lessons.isOpen(), longWait);
        app::LessonPresentation& presentation = maker.page().work().presentation;
        QTRY_VERIFY(maker.page().panel()->card());
        lessons.nextHint();
        const lessons::Progress before = lessons.progress();
        PresentationBar* bar = maker.page().presentation();
        QVERIFY(!bar->isVisible());
        maker.window.action("view.presentation")->trigger();
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(bar->beginButton(), Qt::LeftButton);
        QVERIFY(presentation.isOn());
        const auto press = [&maker](Qt::Key key) {
            QWidget* at = maker.page().panel()->firstStop();
            at->setFocus();
            QTest::keyClick(at, key);
        };
        for (std::size_t at = 0; at < lessons.lesson()->steps.size(); ++at) {
            QCOMPARE(lessons.at(), at);
            press(Qt::Key_PageDown);
            QTRY_VERIFY_WITH_TIMEOUT(presentation.isStepSolved(), longWait);
            QTRY_VERIFY_WITH_TIMEOUT(!lessons.findings(at).empty() && lessons::allPassed(lessons.findings(at)),
                                     longWait);
            QVERIFY(bar->words().contains("Nothing of it is counted"));
            QVERIFY(maker.page().panel()->card()->hints().contains(
                QString::fromStdString(lessons.lesson()->steps[at].reveal.in("en")).left(20)));
            press(Qt::Key_PageDown);
        }
        QVERIFY(!lessons.step());
        QVERIFY(!bar->forwardButton()->isEnabled());
        press(Qt::Key_PageUp);
        QCOMPARE(lessons.at(), lessons.lesson()->steps.size() - 1);
        support::settle();
        support::picture(maker.window, "learn-presented", maker.window.size());
        QTest::mouseClick(bar->endButton(), Qt::LeftButton);
        QVERIFY(!presentation.isOn());
        QCOMPARE(lessons.at(), std::size_t(0));
        QVERIFY(maker.document.flowsheet() == lessons.lesson()->start);
        lessons::Progress after = lessons.progress();
        after.seconds = before.seconds;
        QVERIFY(after == before);
        QCOMPARE(after.steps[0].hints, 1);
        const auto kept = app::readKeptProgress(lessons.place());
        QVERIFY(kept && *kept && !(*kept)->steps[0].revealed && (*kept)->attempts.empty());
    }

    // Another project is opened in the middle of it: the one of the lesson keeps what the learner has.
    void whatIsPresentedStaysInNoProject()
    {
        Maker maker;
        app::LessonSession& lessons = maker.window.lessons();
        maker.window.shell().startLesson(feeding);
        QTRY_VERIFY_WITH_TIMEOUT(lessons.isOpen(), longWait);
        app::LessonPresentation& presentation = maker.page().work().presentation;
        const QString project = maker.document.path();
        const model::Flowsheet start = lessons.lesson()->start;
        presentation.setOn(true);
        for (int i = 0; i < 8 && maker.document.flowsheet() == start; ++i) { // until a step changes it
            presentation.next();
            QTRY_VERIFY_WITH_TIMEOUT(!presentation.isUnderWay(), longWait);
        }
        QVERIFY(maker.document.flowsheet() != start);
        QVERIFY(maker.window.files().openExample("chemostat"));
        QVERIFY(maker.window.files().open(project));
        QVERIFY(maker.document.flowsheet() == start);
    }

    // The run by which checks are picked goes on while the pages are made again, and is listed with a stop.
    void aRunForChecksIsThereAgain()
    {
        Maker maker;
        maker.page().makeLesson();
        app::ProjectMeasuring& measuring = maker.draft().measuring();
        QSignalSpy begun(&measuring, &app::BackgroundJob::begun);
        maker.editor().picker()->open(0);
        QVERIFY(measuring.isRunning());
        const LearnPage* before = &maker.page();
        maker.settings.setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(&maker.page() != before);
        maker.page().goOnEditing();
        maker.editor().picker()->open(0);
        QTRY_VERIFY_WITH_TIMEOUT(measuring.work().run, longWait);
        QVERIFY(maker.editor().picker()->list()->topLevelItemCount() > 2);
        maker.editor().picker()->leave();
        maker.editor().picker()->open(0);
        QVERIFY(measuring.work().run && !measuring.isRunning());
        QCOMPARE(begun.size(), 1);
        maker.editor().picker()->leave();
        maker.raiseFlow("0.3 L/h");
        maker.editor().picker()->open(0);
        QCOMPARE(begun.size(), 2);
        maker.page().work().bench.running().stop(QStringLiteral("measuring"));
        QVERIFY(!measuring.isRunning() && !measuring.work().run);
        maker.editor().picker()->leave();
        maker.editor().picker()->open(0);
        QTRY_VERIFY_WITH_TIMEOUT(measuring.work().run, longWait);
        look::useLanguage(QStringLiteral("en"));
    }

    void fitsIntoASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "pt"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    void fitsIntoASmallWindow()
    {
        QFETCH(QString, language);
        look::useLanguage(language);
        look::Theme::current().setTextScale(200);
        Maker maker({1280, 720});
        maker.page().makeLesson();
        for (int part = 0; part < 3; ++part) {
            maker.editor().showPart(part);
            support::settle();
            QVERIFY2(support::cutOff(maker.window).isEmpty(), qPrintable(support::cutOff(maker.window).join('\n')));
            support::picture(maker.window, QStringLiteral("lesson-editor-small-%1-%2").arg(part).arg(language),
                             maker.window.size());
        }
        maker.editor().showPart(1);
        maker.editor().picker()->open(0);
        QTRY_VERIFY_WITH_TIMEOUT(!maker.editor().picker()->measuring().isRunning(), longWait);
        support::settle();
        QVERIFY2(support::cutOff(maker.window).isEmpty(), qPrintable(support::cutOff(maker.window).join('\n')));
        support::picture(maker.window, "lesson-editor-picker-small-" + language, maker.window.size());
    }

    void picturesInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        Maker made({1920, 1080});
        made.makeWhole();
        QTest::mouseClick(made.editor().tryButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(made.editor().trial().result(), longWait);
        for (const look::Choice choice : {look::Choice::Light, look::Choice::Dark}) {
            look::Theme::current().choose(choice);
            const QString name = choice == look::Choice::Dark ? "dark" : "light";
            for (int part = 0; part < 3; ++part) {
                made.editor().showPart(part);
                support::settle();
                QVERIFY(support::inked(support::picture(made.window,
                                                        QStringLiteral("lesson-editor-%1-%2").arg(part).arg(name),
                                                        made.window.size())) > 0.02);
            }
            made.editor().showPart(1);
            made.pickBiomass("0.5");
            support::settle();
            support::picture(made.window, "lesson-editor-picker-" + name, made.window.size());
            made.editor().picker()->leave();
        }
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(LessonEditorTest)

} // namespace tst_lesson_editor

#include "tst_lesson_editor.moc"
