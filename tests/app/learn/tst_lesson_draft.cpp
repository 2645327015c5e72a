// A lesson made from a project without a window: its checks picked by what is measured, its solution taken from what was
// done in the project, tried, saved, read again and solved. Against the chemostat's own wash-out (D above mu_max), and
// against the checks of the lessons that come with Titer, which the forms read and write back as they are.
#include "app/learn/check_form.h"
#include "app/learn/lesson_draft.h"
#include "app/learn/lesson_project.h"
#include "app/learn/lesson_shelf.h"
#include "app/learn/lesson_trial.h"
#include "app/learn/own_lessons.h"
#include "app/learn/project_measuring.h"
#include "app/learn/step_parts.h"
#include "tests/support/app/lesson_room.h"
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
    QString own() const { return app::ownLessonsFolder(lessons.root()); }

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
            draft.setWords(path, "en", QStringLiteral("Wash out a chemostat"), QStringLiteral("Write"));
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
    return {
        .measure = biomass.measure, .take = "end", .wanted = CheckForm::Wanted::Below, .bound = bound, .within = {}};
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
        const std::vector<app::ShelvedLesson> shelf = maker.lessons.shelf();
        QVERIFY(shelf.back().isOwn && shelf.back().source == path);
        QVERIFY(maker.start(path));
        QCOMPARE(maker.lessons.lesson()->id, lesson.id);
        const auto listed = [&] {
            const std::vector<app::ShelvedLesson> now = maker.lessons.shelf();
            return std::ranges::count_if(now, [&](const auto& one) { return one.lesson->id == lesson.id; });
        };
        QCOMPARE(listed(), 1);
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
        QCOMPARE(maker.lessons.shelf().back().isOwn, false);
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
        maker.draft.setWords("steps/1/title", "en", QStringLiteral("S"), QStringLiteral("Change title"));
        maker.draft.setWords("steps/1/title", "en", QStringLiteral("Se"), QStringLiteral("Change title"));
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
        draft.setWords("title", "de", QStringLiteral("Füttern"), QStringLiteral("Change"));
        QCOMPARE(draft.words("title", "en"), QString("Feed"));
        QCOMPARE(draft.words("title", "de"), QString("Füttern"));
        QVERIFY(draft.words("title", "fr").isEmpty());
        draft.setWords("title", "de", {}, QStringLiteral("Change"));
        QVERIFY(draft.json().find("title")->isString()); // one text alone again
    }

    // What no form shows stays: draws, texts in six languages, checks of other kinds.
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

    void readsItsChecksBack()
    {
        int formed = 0, kept = 0;
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            base::Errors errors;
            const Json json = base::readJson(one.text, errors);
            for (const Json& step : json.find("steps")->items())
                for (const Json& check : step.find("checks")->items()) {
                    const std::optional<CheckForm> form = app::checkForm(check);
                    if (!form) {
                        ++kept;
                        continue;
                    }
                    ++formed;
                    Measurable measurable;
                    measurable.measure = form->measure;
                    const std::string bound = form->bound.toStdString();
                    measurable.unit = form->toStart ? "" : base::unitIn(bound).value_or(std::string());
                    if (check.find("never")) measurable.kind = Measurable::Kind::Course;
                    const base::Result<Json> again = app::checkJson(*form, measurable, {});
                    Json plain = check;
                    plain.erase("text");
                    QVERIFY2(again.ok(), plain.write(false).c_str());
                    const auto has = [&](const Json& a, const Json& b) {
                        return std::ranges::all_of(a.members(), [&](const Json::Member& member) {
                            const Json* other = b.find(member.first);
                            return other && *other == member.second;
                        });
                    };
                    QVERIFY2(has(plain, *again) && has(*again, plain),
                             (plain.write(false) + " / " + again->write(false)).c_str());
                }
        }
        QVERIFY(formed >= 20);
        QVERIFY(kept > 0);
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
        const CheckForm lowest{.measure = oxygen->measure,
                               .take = "lowest",
                               .wanted = CheckForm::Wanted::Below,
                               .bound = QStringLiteral("25 %"),
                               .within = {}};
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
        const CheckForm shown{.measure = biomass->measure,
                              .take = {},
                              .wanted = CheckForm::Wanted::Above,
                              .bound = QStringLiteral("0"),
                              .within = {}};
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
