// The page Learn in the window: a lesson from its start to its question by keys alone, the list with how far a
// learner is, panes of every kind, the way to other pages and back, a lesson that is dropped, one that cannot be
// taken, and pictures.
#include "app/common/sentence.h"
#include "app/form/help_glossary.h"
#include "app/learn/lesson_session.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/lesson_room.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/form/fields/form_row.h"
#include "ui/help/help_window.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/alarms/editor/alarm_editor.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/learn/check_row.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/learn/lesson_panel.h"
#include "ui/pages/learn/lesson_workspace.h"
#include "ui/pages/learn/panes/alarm_pane.h"
#include "ui/pages/learn/panes/attempts_pane.h"
#include "ui/pages/learn/panes/chromatogram_pane.h"
#include "ui/pages/learn/panes/estimator_pane.h"
#include "ui/pages/learn/panes/figures_pane.h"
#include "ui/pages/learn/panes/fit_pane.h"
#include "ui/pages/learn/panes/form_pane.h"
#include "ui/pages/learn/panes/recording_pane.h"
#include "ui/pages/learn/panes/study_result_pane.h"
#include "ui/pages/learn/panes/trend_pane.h"
#include "ui/pages/learn/question_card.h"
#include "ui/pages/learn/step_card.h"
#include "ui/pages/learn/term_text.h"
#include "ui/pages/run/run_page.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/window/lesson_bar.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace tst_learn_page {

using namespace titer;
using namespace titer::pages;

namespace {

constexpr int longWait = 60000; // [ms]
constexpr const char* feeding = "feed-without-starving";

struct Room : support::OpenWindow {
    explicit Room(QSize size = {1600, 900})
        : OpenWindow(size)
    {
        window.lessons().learner().setRoot(folder.filePath(QStringLiteral("learn")));
        window.pages().show(QStringLiteral("learn"));
    }

    app::LessonSession& lessons() { return window.lessons(); }
    bool isPassed() { return app::isPassed(*lessons().lesson(), lessons().progress()); }
    LearnPage& page() { return window.pages().page<pages::LearnPage>(); }
    StepCard* card() { return page().panel()->card(); }
    LessonWorkspace* desk() { return page().workspace(); }

    bool start(const QString& id)
    {
        lessons().start(id, 4711);
        const auto isOpened = [&] { return lessons().isOpen() && lessons().lesson()->id == id.toStdString(); };
        return QTest::qWaitFor(isOpened, longWait) && QTest::qWaitFor([this] { return card() != nullptr; });
    }
    bool waitForStep(std::size_t at)
    {
        return QTest::qWaitFor([this, at] { return lessons().at() >= at; }, longWait);
    }
    // By the lesson's own solution.
    bool solveTo(std::size_t at)
    {
        while (lessons().at() < at) {
            const lessons::Step step = *lessons().step();
            const std::size_t before = lessons().at();
            for (const lessons::Act& act : step.solution)
                if (!support::doInLesson(act, lessons(), document, session, page().work().bench)) return false;
            if (!waitForStep(before + 1)) return false;
        }
        return true;
    }
};

// What the lesson's own solution sets at a path in this step.
QString solutionOf(const lessons::Step& step, const std::string& path)
{
    for (const lessons::Act& act : step.solution)
        if (const auto* set = std::get_if<lessons::SetAct>(&act))
            for (const auto& [at, value] : set->values)
                if (at == path) return QString::fromStdString(value.string());
    return {};
}

QStringList wordsIn(const QWidget& place)
{
    QStringList words;
    for (const QLabel* label : place.findChildren<QLabel*>()) words.append(label->text());
    return words;
}

void typeInto(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

} // namespace

class LearnPageTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        look::Theme::current().choose(look::Choice::Light);
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    // From the list to the question, with the keyboard alone.
    void takesALessonByKeys()
    {
        Room room;
        QCOMPARE(room.page().list()->rows().size(), 18);
        LessonRow* row = room.page().list()->rows()[4];
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons().isOpen(), longWait);
        QTRY_VERIFY(room.card());
        QCOMPARE(room.lessons().lesson()->id, std::string(feeding));

        QTest::keyClick(&room.window, Qt::Key_F5);
        QVERIFY(room.waitForStep(1));
        QCOMPARE(room.window.pages().current(), QString("learn"));
        QVERIFY(!room.desk()->pane<TrendPane>()->plots().isEmpty());

        // The field of the answer has the focus.
        QTRY_COMPARE(room.window.focusWidget(), room.card()->fields()[0]);
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons().work().start != nullptr, longWait);
        QTest::keyClicks(room.window.focusWidget(), "9.5");
        QTest::keyClick(room.window.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(room.card()->checks()[0]->found().startsWith("not yet: "));
        QVERIFY(!room.card()->checks()[0]->isPassed());
        const lessons::Measure& gone =
            std::get<lessons::Measure>(std::get<lessons::Near>(room.lessons().step()->checks[0].wanted).of.of);
        const double day = *lessons::read(gone, room.lessons().work()).value / 86400.0;
        typeInto(room.card()->fields()[0], QLocale().toString(day, 'f', 2));
        QTest::keyClick(room.card()->fields()[0], Qt::Key_Return);
        QVERIFY(room.waitForStep(2));

        for (const std::size_t at : {2U, 3U}) {
            QTRY_VERIFY(room.desk()->pane<FormPane>());
            const lessons::Step step = *room.lessons().step();
            for (form::RowWidget* one : room.desk()->pane<FormPane>()->rows())
                if (const QString text = solutionOf(step, one->path()); !text.isEmpty()) typeInto(one->field(), text);
            QTest::keyClick(room.window.focusWidget(), Qt::Key_F5);
            QVERIFY(room.waitForStep(at + 1));
        }
        QTRY_VERIFY(room.page().panel()->question());
        QuestionCard* question = room.page().panel()->question();
        question->choices()[1]->setFocus();
        QTest::keyClick(question->choices()[1], Qt::Key_Space);
        QTest::keyClick(question->answerButton(), Qt::Key_Return);
        QVERIFY(!room.isPassed());
        QVERIFY(question->verdict().startsWith("Not quite"));
        QTest::keyClick(question->choices()[0], Qt::Key_Space);
        QTest::keyClick(question->answerButton(), Qt::Key_Return);
        QVERIFY(room.isPassed());
        QVERIFY(question->verdict().startsWith("Right"));
        QTest::keyClick(&room.window, Qt::Key_Escape);
        QVERIFY(!room.page().showsLesson());
        QVERIFY2(room.page().list()->rows()[4]->state().startsWith("passed on "),
                 qPrintable(room.page().list()->rows()[4]->state()));
    }

    // Underlined where they first stand: what a sentence before explained is plain.
    void explainsTerms()
    {
        Room room;
        QVERIFY(room.start(feeding));
        const auto texts = [&] { return room.page().panel()->findChildren<TermText*>(); };
        QTRY_VERIFY(texts().size() == 2 && texts()[1]->isVisible());
        QStringList seen;
        for (std::size_t at = 0;; ++at) {
            if (at > 0) QVERIFY(room.solveTo(at));
            QTRY_VERIFY(!room.card() || room.page().panel()->findChildren<TermText*>().size() == 2);
            if (!room.card()) break;
            for (const TermText* text : texts())
                for (const QString& term : text->terms())
                    if (at == 0 || text->parentWidget() == room.card()) {
                        QVERIFY2(!seen.contains(term), qPrintable(term));
                        seen << term;
                    }
        }
        QCOMPARE(seen, QStringList({"lactate", "feed", "titre"}));
    }

    void explainsATermByMouseAndByKeys()
    {
        Room room;
        QVERIFY(room.start(feeding));
        auto* why = room.page().panel()->findChild<TermText*>();
        QTRY_VERIFY(why && why->isVisible() && !why->terms().isEmpty());
        const lessons::TermUse use = lessons::termsIn(why->words().toStdString(), "en").front();
        const QString meaning = QString::fromStdString(use.term->in("en").text);
        QVERIFY(why->meaning().isEmpty());
        QTest::mouseMove(why, why->placeOf(0).center());
        QTRY_COMPARE(why->meaning(), meaning);
        QTest::mouseMove(why, QPoint(why->width() - 1, why->height() - 1));
        QTRY_VERIFY(why->meaning().isEmpty());

        why->setFocus(Qt::TabFocusReason);
        QCOMPARE(why->meaning(), meaning);
        QTest::keyClick(why, Qt::Key_Escape);
        QVERIFY(why->meaning().isEmpty() && room.page().showsLesson());
        QTest::keyClick(why, Qt::Key_Space);
        QCOMPARE(why->meaning(), meaning);
        QTest::keyClick(why, Qt::Key_Return);
        help::HelpWindow& help = room.window.windows().help();
        QTRY_VERIFY(help.isVisible());
        QCOMPARE(help.topic().id, app::topicOf(*use.term));
    }

    // Names give way to values in little room, and part of a name leads to its figures.
    void findsAKeyFigureAmongMany()
    {
        Room room(QSize(1280, 720));
        QVERIFY(room.start("harvest-to-drug-substance"));
        QVERIFY(support::doInLesson(lessons::RunAct{}, room.lessons(), room.document, room.session,
                                    room.page().work().bench));
        QTRY_VERIFY(room.desk()->pane<FiguresPane>());
        FiguresPane* pane = room.desk()->pane<FiguresPane>();
        const QTableWidget* table = pane->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 50, longWait);
        const int last = table->columnCount() - 1;
        QVERIFY(table->columnViewportPosition(last) + table->columnWidth(last) <= table->viewport()->width());
        for (int row = 0; row < table->rowCount(); ++row) QVERIFY(!table->item(row, 0)->text().isEmpty());
        typeInto(pane->filter(), QStringLiteral("yield"));
        int shown = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->isRowHidden(row)) continue;
            QVERIFY(table->item(row, 1)->text().contains(QStringLiteral("yield"), Qt::CaseInsensitive));
            ++shown;
        }
        QVERIFY(shown > 3 && shown < table->rowCount() / 2);
        room.page().goTo({lessons::Place::Kind::Run, "plant.yield"});
        QVERIFY(pane->filter()->text().isEmpty());
    }

    // A column works for hours of a train's month.
    void aChromatogramShowsTheTimeOfItsColumn()
    {
        Room room;
        QVERIFY(room.start("harvest-to-drug-substance"));
        QVERIFY(room.solveTo(2));
        QTRY_VERIFY(room.desk()->pane<ChromatogramPane>());
        const auto* plot = room.desk()->pane<ChromatogramPane>()->findChild<plot::ChromatogramPlot*>();
        const plot::TimeAxis& axis = *plot->timeAxis(); // of the page
        constexpr double day = 86400.0;
        QTRY_VERIFY(axis.range().to - axis.range().from < 2.0 * day);
        QVERIFY(axis.full().to > 20.0 * day && axis.range().from > 10.0 * day);
        // The next run reports its values more often there.
        const auto pointsInSight = [&] {
            const std::vector<double>& times = room.lessons().run()->result.times;
            return std::ranges::count_if(times,
                                         [&](double t) { return t >= axis.range().from && t <= axis.range().to; });
        };
        const auto coarse = pointsInSight();
        QTest::keyClick(&room.window, Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(room.lessons().progress().attempts.size(), std::size_t(2), longWait);
        QVERIFY2(pointsInSight() > 10 * coarse, qPrintable(QString::number(pointsInSight())));
        // What comes after it shows all of its time again.
        room.lessons().reset();
        QTRY_VERIFY(!room.desk()->pane<ChromatogramPane>());
        QVERIFY(axis.showsAll());
    }

    void showsWhatACheckIsAbout()
    {
        Room room;
        QVERIFY(room.start(feeding));
        QVERIFY(room.solveTo(2));
        QTRY_VERIFY(room.desk()->pane<FormPane>());
        typeInto(room.desk()->pane<FormPane>()->rows()[1]->field(), "10 L/d");
        QTest::keyClick(&room.window, Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons().progress().attempts.size() == 2, longWait);
        QTRY_VERIFY(room.card()->checks()[2]->found().startsWith("not yet: below 1 g/L from day"));
        CheckRow* low = room.card()->checks()[2];
        QVERIFY(low->showButton()->isVisible());
        QTest::mouseClick(low->showButton(), Qt::LeftButton);
        plot::TrendPlot* plot = room.desk()->pane<TrendPane>()->plots()[0];
        QVERIFY(std::isfinite(plot->timeAxis()->cursor()));
        QVERIFY(plot->isAncestorOf(room.window.focusWidget()));
        // A setting of the plant: its field.
        room.page().goTo({lessons::Place::Kind::Setting, "recipe/phases/feeding/at"});
        QCOMPARE(room.window.focusWidget(), room.desk()->pane<FormPane>()->rows()[0]->field());
        // What no pane has is shown by the page that does.
        room.page().goTo({lessons::Place::Kind::Setting, "units/production/params/temperature"});
        QCOMPARE(room.window.pages().current(), QString("design"));
        auto* bar = room.window.findChild<window::LessonBar*>();
        QVERIFY(bar && bar->isVisible());
        QVERIFY2(bar->words().contains("step 3") && bar->words().contains("3 of 4"), qPrintable(bar->words()));
        QTest::mouseClick(bar->backButton(), Qt::LeftButton);
        QCOMPARE(room.window.pages().current(), QString("learn"));
        QVERIFY(!bar->isVisible());
    }

    void givesHintsOneAfterTheOther()
    {
        Room room;
        QVERIFY(room.start(feeding));
        QVERIFY(room.card()->hints().isEmpty());
        QVERIFY(!room.card()->revealButton()->isVisible());
        for (int i = 0; i < 3; ++i) QTest::mouseClick(room.card()->hintButton(), Qt::LeftButton);
        QVERIFY(!room.card()->hintButton()->isVisible());
        QVERIFY(room.card()->hints().contains("F5"));
        QTest::mouseClick(room.card()->revealButton(), Qt::LeftButton);
        QVERIFY(room.lessons().progress().steps[0].revealed);
        QVERIFY(room.card()->hints().endsWith("Press F5."));
    }

    void bringsAnAttemptBack()
    {
        Room room;
        QVERIFY(room.start(feeding));
        QVERIFY(room.solveTo(3));
        QTRY_VERIFY(room.desk()->pane<AttemptsPane>());
        QTableWidget* table = room.desk()->pane<AttemptsPane>()->table();
        QTRY_COMPARE(table->rowCount(), 2);
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(room.document.flowsheet() == room.lessons().lesson()->start);
        room.window.action("edit.undo")->trigger();
        QVERIFY(!(room.document.flowsheet() == room.lessons().lesson()->start));
    }

    // A step that was passed in another language is read in that of the window, with what was chosen by its words.
    void readsWhatWasPassedInTheLanguageOfTheWindow()
    {
        QTemporaryDir learn;
        {
            Room room;
            room.lessons().learner().setRoot(learn.path());
            room.lessons().learner().setName(QStringLiteral("Ada"));
            QVERIFY(room.start("batch-growth"));
            QVERIFY(room.solveTo(3));
            QTRY_VERIFY(wordsIn(*room.page().panel()).contains(QStringLiteral("half-saturation")));
        }
        look::useLanguage(QStringLiteral("de"));
        Room room;
        room.lessons().learner().setRoot(learn.path());
        room.lessons().learner().setName(QStringLiteral("Ada"));
        QVERIFY(room.start("batch-growth"));
        QCOMPARE(room.lessons().at(), std::size_t(3));
        QTRY_VERIFY2(wordsIn(*room.page().panel()).contains(QStringLiteral("Halbsättigung")),
                     qPrintable(wordsIn(*room.page().panel()).join(u'|')));
        const lessons::StepProgress& fitted = room.lessons().progress().steps[1];
        QVERIFY2(wordsIn(*room.page().panel()).contains(app::sentence(fitted.found.front())),
                 qPrintable(wordsIn(*room.page().panel()).join(u'|')));
        QVERIFY(app::sentence(fitted.found.front()) != QString::fromStdString(fitted.found.front().text()));
    }

    // Tab goes from the head of the lesson through the step at hand to its foot.
    void tabsThroughTheStepAtHand()
    {
        Room room;
        QVERIFY(room.start("park-ramirez"));
        QTRY_VERIFY(room.card() && room.card()->isVisible());
        room.card()->fields()[0]->setFocus();
        QTest::keyClick(room.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(room.card()->isAncestorOf(room.window.focusWidget()));
        for (int i = 0; i < 8 && room.window.focusWidget() != room.page().panel()->resetButton(); ++i) {
            QVERIFY(room.card()->isAncestorOf(room.window.focusWidget()));
            QTest::keyClick(room.window.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(room.window.focusWidget(), room.page().panel()->resetButton());
    }

    // F6 goes from pane to pane, and each is in sight then.
    void scrollsToThePaneThatF6LeadsTo()
    {
        Room room(QSize(1280, 720));
        QVERIFY(room.start("twin-tuning"));
        QVERIFY(support::doInLesson(room.lessons().step()->solution.front(), room.lessons(), room.document,
                                    room.session, room.page().work().bench));
        QTRY_VERIFY(room.desk()->pane<EstimatorPane>());
        QPushButton* run = room.desk()->pane<EstimatorPane>()->runButton();
        QTRY_VERIFY(run->isEnabled() && run->visibleRegion().isEmpty());
        for (int i = 0; i < 8 && room.window.focusWidget() != run; ++i) QTest::keyClick(&room.window, Qt::Key_F6);
        QCOMPARE(room.window.focusWidget(), run);
        QTRY_COMPARE(run->visibleRegion().boundingRect(), run->rect());
    }

    // The zoom and the cursor of one lesson say nothing of the next one.
    void showsAllOfTheTimeOfAnotherStep()
    {
        Room room;
        QVERIFY(room.start(feeding));
        QVERIFY(room.solveTo(1));
        QTRY_VERIFY(room.desk()->pane<TrendPane>() && !room.desk()->pane<TrendPane>()->plots().isEmpty());
        plot::TimeAxis& axis = *room.desk()->pane<TrendPane>()->plots()[0]->timeAxis();
        axis.zoom({86400.0, 2.0 * 86400.0});
        axis.setCursor(90000.0);
        QVERIFY(room.start("park-ramirez"));
        QVERIFY(std::isnan(axis.cursor()));
        QTest::keyClick(&room.window, Qt::Key_F5);
        QTRY_VERIFY(room.desk()->pane<TrendPane>() && !room.desk()->pane<TrendPane>()->plots().isEmpty());
        QTRY_VERIFY(axis.showsAll());
    }

    // Where a study is run, the run of the plant is no act of the step; next to a recording it is.
    void offersARunWhereAStepIsAboutOne()
    {
        Room room;
        QVERIFY(room.start("four-factors"));
        QVERIFY(!room.card()->runButton()->isVisibleTo(room.card()));
        QVERIFY(room.start("twin-tuning"));
        QVERIFY(room.card()->runButton()->isVisibleTo(room.card()));
        QVERIFY(room.start("quiet-alarm"));
        QVERIFY(!room.card()->runButton()->isVisibleTo(room.card()));
    }

    // The words of an answer choose it as its button does; what follows is in sight, and pages of the manual have
    // their titles.
    void answersByItsWords()
    {
        Room room(QSize(1280, 720));
        QVERIFY(room.start("outliers-and-drift"));
        QVERIFY(room.solveTo(3));
        QTRY_VERIFY(room.page().panel()->question() && room.page().panel()->question()->isVisible());
        QuestionCard* question = room.page().panel()->question();
        QRadioButton* first = question->choices()[0];
        QWidget* row = first->parentWidget();
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() / 2, row->height() / 2));
        QVERIFY(first->isChecked() && question->answerButton()->isEnabled());
        QTest::mouseClick(question->answerButton(), Qt::LeftButton);
        QVERIFY(room.isPassed());
        const auto buttons = question->findChildren<QPushButton*>();
        QPushButton* next = buttons.back();
        const QPushButton* read = buttons[buttons.size() - 2];
        QCOMPARE(read->text(), QString("Manual: Recordings and live data"));
        const QWidget* panel = room.page().panel();
        QTRY_VERIFY(next->visibleRegion().boundingRect() == next->rect());
        QVERIFY(panel->rect().contains(next->mapTo(panel, next->rect().center())));
    }

    // The sheet that reads a file lies over the lesson, and the learner stays in it.
    void readsARecordingBesideTheLesson()
    {
        Room room;
        QVERIFY(room.start("messy-recording"));
        QTRY_VERIFY(room.desk()->pane<RecordingPane>());
        QTest::mouseClick(room.desk()->pane<RecordingPane>()->readButton(), Qt::LeftButton);
        auto* sheet = room.window.findChild<ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isVisible() && sheet->isReady() && sheet->acceptButton()->isEnabled(),
                                 longWait);
        QTest::mouseClick(sheet->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons().work().recording("batch-7.csv") != nullptr, longWait);
        QCOMPARE(room.window.pages().current(), QString("learn"));
        QVERIFY(room.waitForStep(1));
        QTRY_VERIFY(room.desk()->pane<RecordingPane>()->columns()->rowCount() >= 4);
    }

    void fitsBesideTheLesson()
    {
        Room room;
        QVERIFY(room.start("batch-growth"));
        QVERIFY(room.solveTo(1));
        QTRY_VERIFY(room.desk()->pane<FitPane>());
        auto* pane = room.desk()->pane<FitPane>();
        QCOMPARE(pane->files()->currentText(), QString("growth.csv"));
        // Where it starts is typed next to it; what is no number is refused with a sentence.
        const std::string weak = "units/vessel/params/kinetics/half_saturation";
        pane->numbers()->item(1, 1)->setText("0.2 g/L");
        QCOMPARE(model::findAtPath(room.document.flowsheet(), weak)->string(), std::string("0.2 g/L"));
        pane->numbers()->item(1, 1)->setText("much");
        QCOMPARE(model::findAtPath(room.document.flowsheet(), weak)->string(), std::string("0.2 g/L"));
        QTest::mouseClick(pane->fitButton(), Qt::LeftButton);
        QVERIFY(room.waitForStep(2));
        QCOMPARE(room.document.undoStack()->undoText(), QString("Fit to growth.csv"));
    }

    void tunesAnEstimatorBesideTheLesson()
    {
        Room room;
        QVERIFY(room.start("twin-tuning"));
        QVERIFY(room.solveTo(1));
        QTRY_VERIFY(room.desk()->pane<EstimatorPane>());
        auto* pane = room.desk()->pane<EstimatorPane>();
        // A bare number is in the unit of what stood there.
        pane->channels()->item(1, 1)->setText("0.04");
        QCOMPARE(room.document.flowsheet().estimators.front().channels[1].noise.string(), std::string("0.04 g/L"));
        pane->channels()->item(1, 1)->setText("0.03 g/L");
        pane->channels()->item(0, 1)->setText("3");
        const model::EstimatorEntry& entry = room.document.flowsheet().estimators.front();
        QVERIFY(entry.channels[0].noise.isNull() && entry.channels[0].noiseShare.string() == "3 %");
        QTest::mouseClick(pane->runButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!room.lessons().worker().isWorking(), longWait);
        QTRY_VERIFY(room.card()->checks()[0]->isPassed());
        QVERIFY(room.solveTo(2));
        QTRY_VERIFY(room.desk()->pane<EstimatorPane>()->numbers()->isVisible());
        pane = room.desk()->pane<EstimatorPane>();
        pane->numbers()->item(0, 0)->setCheckState(Qt::Checked);
        pane->numbers()->item(0, 1)->setText("0,05 g/g");
        pane->numbers()->item(0, 2)->setText("0.01 g/g/d");
        const auto& numbers = room.document.flowsheet().estimators.front().parameters;
        QCOMPARE(numbers.size(), std::size_t(1));
        QCOMPARE(numbers[0].startDeviation.string(), std::string("0.05 g/g"));
        QTest::mouseClick(pane->runButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!room.lessons().worker().isWorking(), longWait);
        QTRY_VERIFY(room.card()->checks()[0]->isPassed());
    }

    void runsAStudyBesideTheLesson()
    {
        Room room;
        QVERIFY(room.start("four-factors"));
        QTRY_VERIFY(room.desk()->pane<StudyResultPane>());
        QTest::mouseClick(room.desk()->pane<StudyResultPane>()->runButton(), Qt::LeftButton);
        QVERIFY(room.waitForStep(1));
    }

    void leadsToTheAlarmsAndBack()
    {
        Room room;
        QVERIFY(room.start("quiet-alarm"));
        QTRY_VERIFY(room.desk()->pane<AlarmPane>());
        QTest::mouseClick(room.desk()->pane<AlarmPane>()->setUpButton(), Qt::LeftButton);
        QCOMPARE(room.window.pages().current(), QString("alarms"));
        room.window.action("view.learn")->trigger();
        QVERIFY(room.solveTo(2));
        QTRY_VERIFY(room.desk()->pane<AlarmPane>());
        QTRY_VERIFY(room.desk()->pane<AlarmPane>()->raised().contains("night.csv"));
        // The one that is there is changed.
        QPushButton* change = room.desk()->pane<AlarmPane>()->setUpButton();
        QCOMPARE(change->text(), QString("Change the alarm…"));
        QTest::mouseClick(change, Qt::LeftButton);
        QCOMPARE(room.window.pages().current(), QString("alarms"));
        QCOMPARE(room.window.findChild<AlarmEditor*>()->id(), room.lessons().work().alarms.front().id);
    }

    // As the step says: the night laid over the plant, and a tile of its tag on a board of the Cockpit.
    void leadsToABoardAndBack()
    {
        Room room;
        QVERIFY(room.start("quiet-alarm"));
        QVERIFY(room.solveTo(3));
        room.page().goTo({lessons::Place::Kind::Board, "any"});
        QCOMPARE(room.window.pages().current(), QString("cockpit"));
        const connect::Settings night = room.page().work().bench.recordings().list().back().settings;
        room.page().work().bench.plantWork().shadow().layOver(night, QStringLiteral("night"),
                                                              std::numeric_limits<double>::infinity());
        app::JoinedFeed& feed = room.page().work().bench.feed();
        QTRY_VERIFY_WITH_TIMEOUT(feed.find("recording/DO"), longWait);
        QVERIFY(support::doInLesson(room.lessons().step()->solution.front(), room.lessons(), room.document,
                                    room.session, room.page().work().bench));
        QVERIFY(room.waitForStep(4));
        QTRY_VERIFY(std::isfinite(feed.value("recording/DO").value));
        support::settle();
        support::picture(room.window, QStringLiteral("learn-board"), room.window.size());
        room.window.action("view.learn")->trigger();
        QVERIFY(room.page().showsLesson());
    }

    // Every step of every lesson shows the panes that it names, and its first one has something for the keyboard.
    void showsThePanesOfEachStep_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"messy-recording", "quiet-alarm", "outliers-and-drift", "batch-growth", feeding, "park-ramirez",
              "break-the-limits", "four-factors", "load-protein-a", "harvest-to-drug-substance", "what-a-gram-costs",
              "plasmid-dna", "fault-hunt", "twin-tuning"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void showsThePanesOfEachStep()
    {
        QFETCH(QString, id);
        support::Warnings warnings;
        Room room;
        QVERIFY(room.start(id));
        for (std::size_t at = 0; at < room.lessons().lesson()->steps.size(); ++at) {
            QVERIFY(room.solveTo(at));
            support::settle();
            const lessons::Step& step = room.lessons().lesson()->steps[at];
            QVERIFY(room.desk()->panes().size() >= qsizetype(step.panes.size()));
            QCOMPARE(room.card()->checks().size(), step.checks.size());
            support::picture(room.window, QStringLiteral("learn-%1-%2").arg(id).arg(at + 1), room.window.size());
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    // Prices and equipment have no form of their own: a number of theirs is named by its entry.
    void namesNumbersOfTheEconomics()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("mab-platform"));
        const auto row = [&](const char* path) { return rowAtPath(document, path); };
        QCOMPARE(row("economics/prices/protein_a/uses").label, QStringLiteral("protein_a, Uses"));
        QVERIFY(row("economics/prices/protein_a/uses").kind == app::FormRow::Kind::Number);
        QCOMPARE(row("economics/equipment/culture_vessel/count").label, QStringLiteral("culture_vessel, Number"));
        QCOMPARE(row("economics/plan/batches").label, QStringLiteral("Batches"));
        QVERIFY(row("economics/prices/protein_b/uses").path.empty());
    }

    void opensALessonThatIsDropped()
    {
        Room room;
        QVERIFY(support::drop(room.window,
                              {QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/park-ramirez.lesson.json")}));
        QTRY_VERIFY_WITH_TIMEOUT(room.lessons().isOpen(), longWait);
        QCOMPARE(room.lessons().lesson()->id, std::string("park-ramirez"));
        QCOMPARE(room.window.pages().current(), QString("learn"));
    }

    void saysWhyALessonCannotBeTaken()
    {
        Room room;
        const QString path = room.folder.filePath("mine.lesson.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": \"titer.lesson/1\"}") > 0);
        file.close();
        room.window.shell().startLesson(path);
        QTRY_VERIFY_WITH_TIMEOUT(room.page().list()->reported().contains("mine.lesson.json"), longWait);
        QVERIFY(!room.page().showsLesson());
        QVERIFY(room.page().list()->reported().contains("id"));
        // What was said goes with the next lesson.
        QVERIFY(room.start(feeding));
        QVERIFY(room.page().list()->reported().isEmpty());
    }

    void resetsWithoutAQuestion()
    {
        Room room;
        QVERIFY(room.start(feeding));
        QVERIFY(room.solveTo(2));
        QTest::mouseClick(room.page().panel()->resetButton(), Qt::LeftButton);
        QCOMPARE(room.lessons().at(), std::size_t(0));
        room.window.action("edit.undo")->trigger();
        QCOMPARE(room.lessons().at(), std::size_t(2));
    }

    // Nothing is cut off in a small window at double size, in any language; the list and a step alike.
    void fitsIntoASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "pt", "es", "fr", "da"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void fitsIntoASmallWindow()
    {
        QFETCH(QString, language);
        look::useLanguage(language);
        look::Theme::current().setTextScale(200);
        Room room({1280, 720});
        support::settle();
        QCOMPARE(support::cutOff(room.window), QStringList());
        support::picture(room.window, "learn-small-list-" + language, room.window.size());
        QVERIFY(room.start(feeding));
        QVERIFY(room.solveTo(2));
        support::settle();
        QCOMPARE(support::cutOff(room.window), QStringList());
        support::picture(room.window, "learn-small-" + language, room.window.size());
    }

    void picturesInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        const bool isLong = qEnvironmentVariableIsSet("TITER_LONG"); // else light in English, dark in German
        for (const look::Choice choice : {look::Choice::Light, look::Choice::Dark})
            for (const char* language : {"en", "de"}) {
                if (!isLong && (choice == look::Choice::Dark) != (*language == 'd')) continue;
                look::useLanguage(QLatin1String(language));
                look::Theme::current().choose(choice);
                const QString name = QStringLiteral("%1-%2").arg(choice == look::Choice::Dark ? "dark" : "light",
                                                                 QLatin1String(language));
                Room room({1920, 1080});
                support::settle();
                support::picture(room.window, "learn-list-" + name, room.window.size());
                QVERIFY(room.start(feeding));
                QVERIFY(room.solveTo(2));
                QTRY_VERIFY(room.desk()->pane<FormPane>());
                typeInto(room.desk()->pane<FormPane>()->rows()[1]->field(), "16 L/d");
                QTest::keyClick(&room.window, Qt::Key_F5);
                QTRY_VERIFY_WITH_TIMEOUT(room.lessons().progress().attempts.size() == 2, longWait);
                room.lessons().nextHint();
                support::settle();
                QVERIFY(support::inked(support::picture(room.window, "learn-step-" + name, room.window.size())) > 0.05);
            }
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(LearnPageTest)

} // namespace tst_learn_page

#include "tst_learn_page.moc"
