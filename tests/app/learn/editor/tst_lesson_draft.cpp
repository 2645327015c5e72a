// A lesson made from a project without a window: its checks picked by what is measured, its solution taken from what was
// done in the project, tried, saved, read again and solved. Against the chemostat's own wash-out (D above mu_max), and
// against the checks of the lessons that come with Titer, which the forms read and write back as they are.
#include "app/learn/editor/check_form.h"
#include "app/learn/editor/lesson_draft.h"
#include "app/learn/editor/lesson_names.h"
#include "app/learn/editor/lesson_project.h"
#include "app/learn/editor/lesson_trial.h"
#include "app/learn/editor/project_measuring.h"
#include "app/learn/editor/step_parts.h"
#include "app/learn/known_lessons.h"
#include "app/learn/lesson_shelf.h"
#include "app/learn/own_lessons.h"
#include "tests/support/app/lesson_room.h"
#include "tests/support/app/lesson_words.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_lesson_draft {

using namespace titer;
using app::CheckForm;
using app::Measurable;
using base::Json;
using support::LessonRoom;

namespace {

constexpr int longWait = 120000; // [ms]
constexpr const char* flow = "units/medium/program/0/flow";

struct Maker : LessonRoom {
    app::LessonDraft draft;
    app::ProjectMeasuring measuring;

    Maker() { (void)document.newFromExample("chemostat"); }
    app::ProjectState state() { return app::projectState(document, bench); }
    const model::Catalogue& catalogue() const { return document.catalogue(); }
    QString own() const { return app::ownLessonsFolder(lessons.learner().root()); }

    void set(const char* path, const char* value)
    {
        model::Flowsheet plant = document.flowsheet();
        QVERIFY(model::setAtPath(plant, path, value));
        document.apply(std::move(plant), QStringLiteral("Change"));
    }
    bool measure()
    {
        measuring.start(state(), draft.lesson());
        return QTest::qWaitFor([this] { return !measuring.isRunning(); }, longWait) && measuring.work().run;
    }
    // All words that a lesson of one step needs.
    void write()
    {
        for (const char* path : {"title", "why", "goal", "steps/0/title", "steps/0/task", "steps/0/hints/0",
                                 "steps/0/hints/1", "steps/0/hints/2", "steps/0/reveal", "question/text",
                                 "question/choices/0/text", "question/choices/1/text", "question/reason"})
            support::typeWords(draft, path, "en", QStringLiteral("Wash out a chemostat"));
    }
    void addCheck(const Json& check)
    {
        Json whole = check;
        whole["text"] = "Cells are washed out";
        draft.insert("steps/0/checks", 0, std::move(whole), QStringLiteral("Add a check"));
    }
    std::vector<Measurable> measurables() { return app::measurables(draft.lesson(), 0, measuring.work(), catalogue()); }
};

const Measurable* find(const std::vector<Measurable>& all, Measurable::Kind kind, const char* key, const char* what)
{
    const auto found = std::ranges::find_if(all, [&](const Measurable& one) {
        const Json* value = one.measure.find(key);
        return one.kind == kind && value && value->isString() && value->string() == what;
    });
    return found == all.end() ? nullptr : &*found;
}

CheckForm washedOut(const Measurable& biomass, const QString& bound = QStringLiteral("0.5 g/L"))
{
    return {.measure = {.subject = biomass.measure, .take = "end"},
            .wanted = CheckForm::Wanted::Below,
            .bound = {.text = bound}};
}

// A lesson that comes with Titer, with the numbers of seed 1.
struct Shipped {
    explicit Shipped(const QString& id)
    {
        base::Errors errors;
        for (const lessons::ShippedLesson& one : lessons::shippedLessons())
            if (id.toStdString() == one.id) json = base::readJson(one.text, errors);
        lesson = lessons::readLesson(json.write(false), 1, errors);
    }
    Json json;
    lessons::Lesson lesson;
};

void eachLesson()
{
    QTest::addColumn<QString>("id");
    for (const lessons::ShippedLesson& one : lessons::shippedLessons())
        QTest::newRow(std::string(one.id).c_str()) << QString::fromStdString(std::string(one.id));
}

// Whatever the order of their keys.
bool same(const Json& a, const Json& b)
{
    if (!a.isObject()) return a == b;
    return b.members().size() == a.members().size() &&
           std::ranges::all_of(a.members(), [&](const Json::Member& member) {
               const Json* other = b.find(member.first);
               return other && same(member.second, *other);
           });
}

bool hasFault(const base::Errors& errors, const char* where, const char* words = "")
{
    return std::ranges::any_of(errors, [&](const base::Error& error) {
        return error.where == where && error.what.text().find(words) != std::string::npos;
    });
}

} // namespace

class LessonDraftTest : public QObject {
    Q_OBJECT

private slots:
    void makesALessonThatSolvesItself()
    {
        Maker maker;
        maker.draft.begin(app::newLesson(maker.state()));
        maker.write();
        QVERIFY(maker.measure());
        const std::vector<Measurable> all = maker.measurables();
        const Measurable* biomass = find(all, Measurable::Kind::Course, "value", "vessel.biomass");
        QVERIFY(biomass);
        // Y (S0 - S) at D = 0.25 1/h: 4.96 g/L.
        const QString now = app::measuredNow(biomass->measure, maker.measuring.work());
        QVERIFY2(now.startsWith("4.9"), qPrintable(now));
        const base::Result<Json> check = app::checkJson(washedOut(*biomass), *biomass, maker.measuring.work());
        QVERIFY2(check.ok(), check ? "" : check.error().what.text().c_str());
        maker.addCheck(*check);
        QCOMPARE(maker.draft.errors().size(), std::size_t(0));

        maker.set(flow, "1 L/h");
        const base::Result<Json> solution =
            app::solutionOf(maker.draft.lesson(), 0, maker.state(), Json::array(), maker.catalogue());
        QVERIFY(solution.ok());
        QCOMPARE(solution->items().size(), std::size_t(2));
        QCOMPARE(solution->items()[0].find("set")->find(flow)->string(), std::string("1 L/h"));
        QVERIFY(solution->items()[1].find("run"));
        maker.draft.set("steps/0/solution", *solution, QStringLiteral("Solution"));

        app::LessonTrial trial;
        QSignalSpy changed(&trial, &app::LessonTrial::changed);
        trial.start(maker.draft.json());
        QVERIFY(trial.isRunning());
        QVERIFY(QTest::qWaitFor([&] { return !trial.isRunning(); }, longWait));
        QVERIFY(trial.result() && trial.result()->passed());
        QVERIFY(!trial.result()->outcome.steps[0].passedBefore);
        QVERIFY(!trial.isOutdated(maker.draft.json()));

        const QString path = app::newLessonFile(maker.own(), maker.draft.words("title", "en"));
        QVERIFY(path.endsWith("/wash-out-a-chemostat.lesson.json"));
        QVERIFY(maker.draft.save(path));
        QVERIFY(!maker.draft.isChanged());
        const base::Result<std::string> text = app::lessonText(path);
        QVERIFY(text.ok());
        base::Errors errors;
        const lessons::Lesson lesson = lessons::readLesson(*text, 7, errors);
        const lessons::Material material = lessons::makeMaterial(lesson, errors);
        QVERIFY(errors.empty());
        QCOMPARE(lesson.id, std::string("wash-out-a-chemostat"));
        QVERIFY(lessons::checkLesson(lesson, material).empty());

        // It is in the list, and can be taken.
        const std::vector<app::ShelvedLesson> shelf = maker.lessons.learner().shelf();
        QVERIFY(shelf.back().isOwn && shelf.back().source == path);
        QVERIFY(maker.start(path));
        QCOMPARE(maker.lessons.lesson()->id, lesson.id);
        const auto listed = [&] {
            const std::vector<app::ShelvedLesson> now = maker.lessons.learner().shelf();
            return std::ranges::count_if(now, [&](const auto& one) { return one.lesson->id == lesson.id; });
        };
        QCOMPARE(listed(), 1);
        // Whoever looks at the progress of learners has its title and the words of its choices.
        app::KnownLessons known(maker.lessons.learner().root());
        QVERIFY(known.find(lesson.id) && known.find("batch-growth") && !known.find("none"));
        QCOMPARE(known.find(lesson.id)->title.in("en"), std::string("Wash out a chemostat"));
        QVERIFY(
            app::newLessonFile(maker.own(), "Wash out a chemostat").endsWith("/wash-out-a-chemostat-2.lesson.json"));
    }

    void refusesBoundsThatCannotBe_data()
    {
        QTest::addColumn<QString>("bound");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << ""
                                 << "A quantity is missing";
        QTest::newRow("words") << "much"
                               << "much";
        QTest::newRow("unknown unit") << "3 gl"
                                      << "is not a known unit";
        QTest::newRow("time") << "3 d"
                              << "which d does not fit";
        QTest::newRow("substance without a mass") << "3 mM"
                                                  << "which mM does not fit";
    }
    void refusesBoundsThatCannotBe()
    {
        QFETCH(QString, bound);
        QFETCH(QString, sentence);
        Maker maker;
        maker.draft.begin(app::newLesson(maker.state()));
        QVERIFY(maker.measure());
        const std::vector<Measurable> all = maker.measurables();
        const Measurable* biomass = find(all, Measurable::Kind::Course, "value", "vessel.biomass");
        const base::Result<Json> check = app::checkJson(washedOut(*biomass, bound), *biomass, maker.measuring.work());
        QVERIFY(!check.ok());
        QCOMPARE(check.error().where, std::string("bound"));
        QVERIFY2(check.error().what.text().find(sentence.toStdString()) != std::string::npos,
                 check.error().what.text().c_str());
        // What has a molar mass is read in either.
        const Measurable* glucose = find(all, Measurable::Kind::Course, "value", "vessel.glucose");
        QVERIFY(app::checkJson(washedOut(*glucose, "3 mM"), *glucose, maker.measuring.work()).ok());
        QVERIFY(app::checkJson(washedOut(*glucose, "3"), *glucose, maker.measuring.work())->find("below")->string() ==
                "3 g/L");
    }

    void saysWhatIsMissingAtItsPlace()
    {
        Maker maker;
        maker.draft.begin(app::newLesson(maker.state()));
        for (const char* place : {"why", "goal", "steps/0/title", "steps/0/hints/2", "question/choices/1/text"})
            QVERIFY2(hasFault(maker.draft.errors(), place, "is empty"), place);
        QVERIFY(maker.draft.fault("why").contains("is empty"));
        // It can be kept all the same, and is no lesson to take.
        const QString path = app::newLessonFile(maker.own(), maker.draft.words("title", "en"));
        QVERIFY(maker.draft.save(path));
        const std::vector<app::OwnLesson> own = app::ownLessons(maker.own());
        QCOMPARE(own.size(), std::size_t(1));
        QVERIFY(!own[0].errors.empty());
        QCOMPARE(maker.lessons.learner().shelf().back().isOwn, false);
        maker.write();
        QVERIFY(maker.draft.errors().empty());
        // A step without checks passes before anything is done; a solution that does not solve says what it measured.
        const app::LessonTrial::Result idle = app::tryLesson(maker.draft.json(), 1);
        QVERIFY(hasFault(idle.errors, "steps/0/checks", "before anything is done"));
        maker.addCheck(Json::object({{"value", "vessel.biomass"}, {"take", "end"}, {"below", "0.5 g/L"}}));
        const app::LessonTrial::Result unsolved = app::tryLesson(maker.draft.json(), 1);
        QVERIFY(hasFault(unsolved.errors, "steps/0/checks/0", "nothing has been run"));
        QVERIFY(!unsolved.passed());
        maker.draft.set("steps/0/checks/0/value", "vessel.nothing", QStringLiteral("Change"));
        QVERIFY(hasFault(app::tryLesson(maker.draft.json(), 1).errors, "steps/0/checks/0/value", "vessel.nothing"));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(app::tryLesson(maker.draft.json(), 1, stopped.get_token()).stopped);
    }

    void takesValuesAloneAsASolution()
    {
        Maker maker;
        maker.draft.begin(app::newLesson(maker.state()));
        const model::Flowsheet before = maker.document.flowsheet();
        maker.set("units/vessel/params/kinetics/growth_rate", "0.3 1/h");
        maker.set("controllers/level/setpoint", "1.5 L");
        maker.set("recipe/duration", "50 h");
        const base::Result<Json> values = app::valuesBetween(before, maker.document.flowsheet(), maker.catalogue());
        QVERIFY(values.ok());
        QCOMPARE(values->members().size(), std::size_t(3));
        model::Flowsheet plant = maker.document.flowsheet();
        plant.units.back().label = "Waste";
        std::erase_if(plant.streams, [](const model::StreamEntry& one) { return one.from.unit == "vessel"; });
        const base::Result<Json> more = app::valuesBetween(before, plant, maker.catalogue());
        QVERIFY(!more.ok());
        QVERIFY(more.error().what.text().find("more than that") != std::string::npos);
    }

    void undoesWhatWasDone()
    {
        Maker maker;
        const Json begun = app::newLesson(maker.state());
        maker.draft.begin(begun);
        maker.draft.insert("steps", 1, app::newStep(maker.draft.json()), QStringLiteral("Add a step"));
        QCOMPARE(maker.draft.text("steps/1/id"), QString("step-2"));
        support::typeWords(maker.draft, "steps/1/title", "en", QStringLiteral("S"));
        support::typeWords(maker.draft, "steps/1/title", "en", QStringLiteral("Se"));
        QCOMPARE(maker.draft.undoStack().count(), 2); // typing is one step
        maker.draft.move("steps", 1, 0, QStringLiteral("Move"));
        QCOMPARE(maker.draft.words("steps/0/title", "en"), QString("Se"));
        maker.draft.remove("steps", 1, QStringLiteral("Remove"));
        QCOMPARE(maker.draft.lesson().steps.size(), std::size_t(1));
        for (int i = 0; i < 4; ++i) maker.draft.undoStack().undo();
        QVERIFY(maker.draft.json() == begun);
        QVERIFY(!maker.draft.isChanged());
        maker.draft.undoStack().redo();
        QCOMPARE(maker.draft.lesson().steps.size(), std::size_t(2));
    }

    void keepsTheWordsOfEachLanguage()
    {
        app::LessonDraft draft;
        draft.begin(Json::object({{"title", "Feed"}}));
        support::typeWords(draft, "title", "de", QStringLiteral("Füttern"));
        QCOMPARE(draft.words("title", "en"), QString("Feed"));
        QCOMPARE(draft.words("title", "de"), QString("Füttern"));
        QVERIFY(draft.words("title", "fr").isEmpty());
        support::typeWords(draft, "title", "de", {});
        QVERIFY(draft.json().find("title")->isString()); // one text alone again
    }

    // Opened and saved unchanged it is the same lesson: all texts in six languages, and every key.
    void keepsACopyOfEachLessonAsItIs()
    {
        QTemporaryDir folder;
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            base::Errors errors;
            const Json json = base::readJson(one.text, errors);
            app::LessonDraft draft;
            draft.begin(json);
            QVERIFY2(draft.errors().empty(), std::string(one.id).c_str());
            const QString path = folder.filePath(QString::fromStdString(std::string(one.id)) + ".lesson.json");
            QVERIFY(draft.save(path));
            const base::Result<std::string> text = app::lessonText(path);
            QVERIFY(text && base::readJson(*text, errors) == json);
        }
    }

    void readsEachCheckBack_data() { eachLesson(); }
    void readsEachCheckBack()
    {
        QFETCH(QString, id);
        const Shipped shipped(id);
        for (const Json& step : shipped.json.find("steps")->items())
            for (const Json& check : step.find("checks")->items()) {
                const std::optional<CheckForm> form = app::checkForm(check);
                QVERIFY2(form, check.write(false).c_str());
                const lessons::Draws& draws = shipped.lesson.draws;
                Measurable measurable = app::strangerOf(form->measure, app::unitOf(*form, draws));
                const lessons::Work work;
                const base::Result<Json> again = app::checkJson(*form, measurable, {work, draws});
                Json plain = check;
                plain.erase("text");
                QVERIFY2(again.ok(), (plain.write(false) + (again ? "" : again.error().what.text())).c_str());
                QVERIFY2(same(plain, *again), (plain.write(false) + " / " + again->write(false)).c_str());
                QVERIFY(!app::checkCaption(*form).isEmpty());
            }
    }

    // Of the table of attempts, and of what a solution answers.
    void readsEachMeasureBack_data() { eachLesson(); }
    void readsEachMeasureBack()
    {
        QFETCH(QString, id);
        const Shipped shipped(id);
        std::vector<Json> measures;
        if (const Json* columns = shipped.json.find("attempts"))
            for (Json column : columns->items()) {
                column.erase("title");
                measures.push_back(std::move(column));
            }
        for (const Json& step : shipped.json.find("steps")->items())
            for (const Json& act : step.find("solution")->items())
                if (const Json* answers = act.find("answer"))
                    for (const Json::Member& one : answers->members())
                        if (one.second.isObject()) measures.push_back(one.second);
        const lessons::Work work;
        for (const Json& measure : measures) {
            const std::optional<app::MeasureForm> form = app::measureForm(measure);
            QVERIFY2(form, measure.write(false).c_str());
            const base::Result<Json> again = app::measureJson(*form, {}, {work, shipped.lesson.draws});
            QVERIFY2(again && same(measure, *again), measure.write(false).c_str());
        }
    }

    void makesEachKindOfCheck_data()
    {
        using Of = app::BoundForm::Of;
        using Wanted = CheckForm::Wanted;
        QTest::addColumn<CheckForm>("form");
        QTest::addColumn<QByteArray>("check");
        const auto of = [](const char* key, const char* what) { return Json::object({{key, what}}); };
        const Json biomass = of("value", "vessel.biomass");
        const auto row = [](const char* name, CheckForm form, const char* check) {
            QTest::newRow(name) << std::move(form) << QByteArray(check);
        };
        const auto text = [](const char* words) { return app::BoundForm{.text = QString::fromLatin1(words)}; };
        row("above", {{biomass, "end"}, Wanted::Above, text("0.5")},
            R"({"value": "vessel.biomass", "take": "end", "above": "0.5 g/L"})");
        row("below", {{biomass, "lowest"}, Wanted::Below, text("500 mg/L")},
            R"({"value": "vessel.biomass", "take": "lowest", "below": "500 mg/L"})");
        row("between", {{biomass, "mean"}, Wanted::Between, text("1"), text("2")},
            R"({"value": "vessel.biomass", "take": "mean", "above": "1 g/L", "below": "2 g/L"})");
        row("never above", {{biomass}, Wanted::NeverAbove, text("8")},
            R"({"value": "vessel.biomass", "never": {"above": "8 g/L"}})");
        row("never below, within times", {{biomass, {}, {}, "10 h", "2"}, Wanted::NeverBelow, text("1")},
            R"({"value": "vessel.biomass", "from": "10 h", "until": "2 d", "never": {"below": "1 g/L"}})");
        row("always between", {{biomass}, Wanted::NeverOutside, text("1"), text("8")},
            R"({"value": "vessel.biomass", "never": {"below": "1 g/L", "above": "8 g/L"}})");
        row("near", {{biomass, "end"}, Wanted::Near, text("5"), {}, "5 %"},
            R"({"value": "vessel.biomass", "take": "end", "of": "5 g/L", "within": "5 %"})");
        row("near what is drawn",
            {{of("fit", "units/vessel/params/kinetics/growth_rate")}, Wanted::Near, text("$mu"), {}, "8 %"},
            R"({"fit": "units/vessel/params/kinetics/growth_rate", "of": "$mu", "within": "8 %"})");
        row("at a time", {{biomass, "at", "4"}, Wanted::Above, text("1")},
            R"({"value": "vessel.biomass", "at": "4 d", "above": "1 g/L"})");
        row("a crossing", {{biomass, "first_below", "0.5"}, Wanted::Below, text("30 h")},
            R"({"value": "vessel.biomass", "first": {"below": "0.5 g/L"}, "below": "30 h"})");
        row("the last crossing", {{biomass, "last_above", "2 g/L"}, Wanted::Near, text("30 h"), {}, "2 h"},
            R"({"value": "vessel.biomass", "last": {"above": "2 g/L"}, "of": "30 h", "within": "2 h"})");
        row("times the start plant", {{biomass, "end"}, Wanted::Above, {Of::Start, "1.2"}},
            R"({"value": "vessel.biomass", "take": "end",
                "above": {"value": "vessel.biomass", "take": "end", "run": "start", "times": 1.2}})");
        row("another measure",
            {{of("setting", "units/medium/program/0/flow")},
             Wanted::Below,
             {Of::Measure, {}, {of("setting", "controllers/level/setpoint")}}},
            R"({"setting": "units/medium/program/0/flow", "below": {"setting": "controllers/level/setpoint"}})");
        row("divided",
            {{of("setting", "units/medium/program/0/flow"),
              {},
              {},
              {},
              {},
              false,
              "1/h",
              {{of("setting", "units/vessel/initial/volume")}}},
             Wanted::Above,
             text("0.4")},
            R"({"setting": "units/medium/program/0/flow", "over": [{"setting": "units/vessel/initial/volume"}],
                "in": "1/h",
                "above": "0.4 1/h"})");
        row("finds", {{of("answer", "dilution")}, Wanted::Finds, text("10.6 d; 12.1 d"), {}, "2 h"},
            R"({"answer": "dilution", "finds": ["10.6 d", "12.1 d"], "within": "2 h"})");
        row("words", {{of("fit", "units/vessel/params/kinetics/half_saturation")}, Wanted::Is, text("weak, at_bound")},
            R"({"fit": "units/vessel/params/kinetics/half_saturation", "is": ["weak", "at_bound"]})");
        row("a study",
            {{Json::object({{"study", "s1"}, {"response", "titer"}, {"figure", "r2_predicted"}})},
             Wanted::Above,
             text("0.8")},
            R"({"study": "s1", "response": "titer", "r2_predicted": {"above": 0.8}})");
        row("the gap of a recording",
            {{Json::object({{"recording", "b.csv"}, {"tag", "pH"}}), "gap"}, Wanted::Near, text("8"), {}, "1 h"},
            R"({"recording": "b.csv", "tag": "pH", "take": "gap", "of": "8 d", "within": "1 h"})");
        row("when a recording begins",
            {{Json::object({{"recording", "b.csv"}, {"take", "begin"}})}, Wanted::Is, text("2026-03-02T05:00:00Z")},
            R"({"recording": "b.csv", "take": "begin", "is": "2026-03-02T05:00:00Z"})");
        row("alarms", {{Json::object({{"alarm", "DO"}, {"on", "b.csv"}})}, Wanted::Finds, text("1 d"), {}, "20 min"},
            R"({"alarm": "DO", "on": "b.csv", "finds": ["1 d"], "within": "20 min"})");
        row("a board", {{Json::object({{"board", "any"}, {"tag", "DO"}})}, Wanted::Above, text("0")},
            R"({"board": "any", "tag": "DO", "above": 0})");
        row("an estimator",
            {{Json::object({{"estimator", "twin"}, {"tag", "OD"}, {"figure", "state"}})}, Wanted::Is, text("good")},
            R"({"estimator": "twin", "tag": "OD", "figure": "state", "is": "good"})");
    }
    void makesEachKindOfCheck()
    {
        QFETCH(CheckForm, form);
        QFETCH(QByteArray, check);
        base::Errors errors;
        const Json expected = base::readJson(check.toStdString(), errors);
        QVERIFY(errors.empty());
        Measurable measurable = app::strangerOf(form.measure, {});
        const bool biomass = measurable.measure.find("value") != nullptr;
        measurable.unit = biomass ? "g/L" : "";
        if (measurable.measure.find("setting")) measurable.unit = "L/h";
        if (measurable.measure.find("fit")) measurable.unit = "1/h";
        const lessons::Work work;
        const base::Result<Json> made = app::checkJson(form, measurable, {work, {{"mu", "0.44 1/h"}}});
        QVERIFY2(made.ok(), made ? "" : made.error().what.text().c_str());
        QVERIFY2(same(expected, *made), made->write(false).c_str());
        // The reader of lessons takes it, and the form reads it back.
        Json whole = *made;
        whole["text"] = "A text";
        model::Faults faults(errors);
        Json bare = whole;
        if (Json* drawn = bare.find("of"); drawn && drawn->isString() && drawn->string() == "$mu") *drawn = "0.44 1/h";
        QVERIFY(lessons::readCheck(bare, "checks/0", faults));
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        const std::optional<CheckForm> again = app::checkForm(whole);
        QVERIFY(again);
        QCOMPARE(again->wanted, form.wanted);
        const base::Result<Json> twice = app::checkJson(*again, measurable, {work, {{"mu", "0.44 1/h"}}});
        QVERIFY(twice && same(*twice, *made));
    }

    void saysWhatACheckLacks_data()
    {
        using Wanted = CheckForm::Wanted;
        QTest::addColumn<CheckForm>("form");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        const Json biomass = Json::object({{"value", "vessel.biomass"}});
        const auto text = [](const char* words) { return app::BoundForm{.text = QString::fromLatin1(words)}; };
        const auto row = [](const char* name, CheckForm form, const char* where, const char* words) {
            QTest::newRow(name) << std::move(form) << QString(where) << QString(words);
        };
        row("the upper bound", {{biomass, "end"}, Wanted::Between, text("1"), text("")}, "upper", "missing");
        row("a time", {{biomass, "at", "4 g/L"}, Wanted::Above, text("1")}, "measure/at", "time");
        row("no time", {{biomass, "at"}, Wanted::Above, text("1")}, "measure/at", "time");
        row("a limit", {{biomass, "first_below"}, Wanted::Below, text("1 d")}, "measure/at", "missing");
        row("a unit", {{biomass, "end", {}, {}, {}, false, "gl"}, Wanted::Above, text("1")}, "measure/unit",
            "known unit");
        row("until", {{biomass, {}, {}, {}, "soon"}, Wanted::NeverAbove, text("1")}, "measure/until", "soon");
        row("a number that is not drawn", {{biomass, "end"}, Wanted::Above, text("$rate")}, "bound", "not drawn");
        row("nothing to find", {{Json::object({{"answer", "a"}})}, Wanted::Finds, text(""), {}, "1 h"}, "bound",
            "found");
        row("no tolerance", {{Json::object({{"answer", "a"}})}, Wanted::Finds, text("1 d")}, "within", "missing");
        row("no measure", {{biomass, "end"}, Wanted::Above, {app::BoundForm::Of::Measure}}, "bound/measure/subject",
            "Choose");
        row("a factor", {{biomass, "end"}, Wanted::Above, {app::BoundForm::Of::Start, "-1"}}, "bound", "above 0");
    }
    void saysWhatACheckLacks()
    {
        QFETCH(CheckForm, form);
        QFETCH(QString, where);
        QFETCH(QString, words);
        const lessons::Work work;
        const base::Result<Json> made = app::checkJson(form, app::strangerOf(form.measure, "g/L"), work);
        QVERIFY(!made.ok());
        QCOMPARE(QString::fromStdString(made.error().where), where);
        QVERIFY2(made.error().what.text().find(words.toStdString()) != std::string::npos,
                 made.error().what.text().c_str());
    }

    void renamesWhatIsDrawn()
    {
        base::Errors errors;
        const Json lesson =
            base::readJson(R"({"draws": {"mu": {"from": 1, "to": 2}, "fast": {"scale": 1, "by": "mu", "at": 1}},
            "start": {"example": "chemostat", "set": {"a/b": "$mu", "c/d": "1 L"}},
            "title": "About {mu} and {must}, $mu",
            "steps": [{"solution": [{"set": {"x": "$fast"}}], "reveal": {"de": "{mu}"}}]})",
                           errors);
        const Json after = app::withDrawRenamed(lesson, "mu", "rate");
        QCOMPARE(after.find("draws")->members()[0].first, std::string("rate"));
        QCOMPARE(after.find("draws")->find("fast")->find("by")->string(), std::string("rate"));
        QCOMPARE(after.find("start")->find("set")->find("a/b")->string(), std::string("$rate"));
        QCOMPARE(after.find("title")->string(), std::string("About {rate} and {must}, $mu"));
        QCOMPARE(after.find("steps")->items()[0].find("reveal")->find("de")->string(), std::string("{rate}"));
        QVERIFY(app::withDrawRenamed(after, "rate", "mu") == lesson);
        QVERIFY(app::drawnInStart(lesson) == Json::object({{"a/b", "$mu"}}));
    }

    void renamesWhatIsAnswered()
    {
        base::Errors errors;
        const Json lesson = base::readJson(R"({"steps": [{"fields": [{"id": "a"}, {"id": "b"}],
            "checks": [{"answer": "a", "of": {"answer": "a", "times": 2}}, {"answer": "b", "is": "a"}],
            "solution": [{"answer": {"a": "4 d", "b": {"answer": "a"}}}]}], "question": {"answer": "a"}})",
                                           errors);
        const Json after = app::withFieldRenamed(lesson, "a", "c");
        const Json expected = base::readJson(R"({"steps": [{"fields": [{"id": "c"}, {"id": "b"}],
            "checks": [{"answer": "c", "of": {"answer": "c", "times": 2}}, {"answer": "b", "is": "a"}],
            "solution": [{"answer": {"c": "4 d", "b": {"answer": "c"}}}]}], "question": {"answer": "a"}})",
                                             errors);
        QVERIFY(errors.empty());
        QVERIFY(same(after, expected));
    }

    // A project that is taken as the start again keeps what differs from learner to learner.
    void keepsWhatIsDrawnInTheStart()
    {
        Maker maker;
        maker.draft.begin(app::newLesson(maker.state()));
        maker.draft.set("draws", Json::object({{"f", Json::object({{"from", "1 L/h"}, {"to", "2 L/h"}})}}), "Add");
        maker.draft.set("start/set", Json::object({{flow, "$f"}}), "Add");
        const Json after = app::withStart(maker.draft.json(), maker.state());
        QCOMPARE(after.find("start")->find("set")->find(flow)->string(), std::string("$f"));
        QVERIFY(!hasFault(maker.draft.errors(), ("start/set/" + std::string(flow)).c_str()));
    }

    void showsWhatAStepIsAbout()
    {
        Maker maker;
        maker.draft.begin(app::newLesson(maker.state()));
        maker.addCheck(Json::object({{"value", "vessel.biomass"}, {"take", "end"}, {"below", "0.5 g/L"}}));
        maker.draft.set(
            "steps/0/solution",
            Json::array({Json::object({{"set", Json::object({{flow, "1 L/h"}})}}), Json::object({{"run", true}})}),
            QStringLiteral("Solution"));
        const Json form = app::paneJson("form", maker.draft.lesson(), 0);
        QCOMPARE(form.find("of")->items()[0].string(), std::string(flow));
        QCOMPARE(app::paneJson("trend", maker.draft.lesson(), 0).find("of")->items()[0].string(),
                 std::string("vessel.biomass"));
        QCOMPARE(app::paneJson("plant", maker.draft.lesson(), 0).string(), std::string("plant"));
        const std::vector<std::string> kinds = app::panesFor(maker.draft.lesson(), 0);
        QVERIFY(std::ranges::find(kinds, "study") == kinds.end());
        QCOMPARE(app::actWords(*maker.draft.at("steps/0/solution/0"), {}),
                 QStringList{QStringLiteral("Set %1 to 1 L/h").arg(QLatin1String(flow))});
    }

    // A table that was recorded comes with the lesson as it is, and its columns can be checked.
    void takesARecordingAlong()
    {
        Maker maker;
        QFile table(maker.folder.filePath("night.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("time [h],DO [%]\n0,40\n1,30\n2,20\n") > 0);
        table.close();
        maker.bench.recordings().add({{"file", maker.folder.filePath("night.csv").toStdString()}}, "night.csv");
        maker.draft.begin(app::newLesson(maker.state()));
        QCOMPARE(maker.draft.lesson().recordings.size(), std::size_t(1));
        QVERIFY(maker.measure());
        const std::vector<Measurable> all = maker.measurables();
        const Measurable* oxygen = find(all, Measurable::Kind::Recording, "tag", "DO");
        QVERIFY(oxygen);
        const CheckForm lowest{.measure = {.subject = oxygen->measure, .take = "lowest"},
                               .wanted = CheckForm::Wanted::Below,
                               .bound = {.text = QStringLiteral("25 %")}};
        const base::Result<Json> check = app::checkJson(lowest, *oxygen, maker.measuring.work());
        QVERIFY(check.ok());
        maker.write();
        maker.addCheck(*check);
        const base::Result<Json> solution =
            app::solutionOf(maker.draft.lesson(), 0, maker.state(), Json::array(), maker.catalogue());
        QVERIFY(solution && solution->items().size() == 1 && solution->items()[0].find("read"));
        maker.draft.set("steps/0/solution", *solution, QStringLiteral("Solution"));
        const app::LessonTrial::Result result = app::tryLesson(maker.draft.json(), 1);
        QVERIFY2(result.passed(), result.errors.empty() ? "" : result.errors.front().what.text().c_str());
    }

    // Whatever the board is called: a learner gives it a name of another language.
    void takesABoardAlong()
    {
        Maker maker;
        app::makeBoard({"Washing out", {{"trend", {"model/vessel.biomass"}}}}, maker.bench.boards(), QString());
        maker.draft.begin(app::newLesson(maker.state()));
        QVERIFY(maker.measure());
        const std::vector<Measurable> all = maker.measurables();
        const Measurable* biomass = find(all, Measurable::Kind::Board, "tag", "vessel.biomass");
        QVERIFY(biomass);
        QCOMPARE(app::measuredNow(biomass->measure, maker.measuring.work()), QStringLiteral("1"));
        const CheckForm shown{.measure = {.subject = biomass->measure},
                              .wanted = CheckForm::Wanted::Above,
                              .bound = {.text = QStringLiteral("0")}};
        const base::Result<Json> check = app::checkJson(shown, *biomass, maker.measuring.work());
        QVERIFY(check.ok());
        QCOMPARE(check->find("board")->string(), std::string("any"));
        maker.write();
        maker.addCheck(*check);
        const base::Result<Json> solution =
            app::solutionOf(maker.draft.lesson(), 0, maker.state(), Json::array(), maker.catalogue());
        QVERIFY(solution && solution->items().size() == 1);
        QCOMPARE(app::actWords(solution->items()[0], {}), QStringList{QStringLiteral("Make the board Washing out")});
        maker.draft.set("steps/0/solution", *solution, QStringLiteral("Solution"));
        const app::LessonTrial::Result result = app::tryLesson(maker.draft.json(), 1);
        QVERIFY2(result.passed(), result.errors.empty() ? "" : result.errors.front().what.text().c_str());
        // The lesson begins without it.
        QVERIFY(!result.outcome.steps[0].passedBefore);
    }

    void saysWhyItCannotBeSaved()
    {
        Maker maker;
        maker.draft.begin(app::newLesson(maker.state()));
        QFile file(maker.folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const base::Done saved = maker.draft.save(maker.folder.filePath("file/mine.lesson.json"));
        QVERIFY(!saved.ok());
        QVERIFY(maker.draft.file().isEmpty());
        QVERIFY(maker.draft.isOpen());
    }
};

TITER_TEST(LessonDraftTest)

} // namespace tst_lesson_draft

#include "tst_lesson_draft.moc"
