// A lesson file: what is wrong with it is said at its place; draws, files as people write them, answers and progress.
#include "core/base/units/units.h"
#include "core/lessons/progress.h"
#include "core/lessons/solving.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>

#include <cmath>

namespace tst_lesson_file {

using namespace titer;
using lessons::Lesson;

namespace {

// A flask that grows for 10 h; the step is to start it with twice the cells.
const char* const flask = R"json({
  "format": "titer.lesson/1", "id": "flask", "minutes": 10, "level": "basic", "title": "Flask", "why": "To see it grow.", "goal": "It grows.",
  "draws": {"mu": {"from": "0.3 1/h", "to": "0.4 1/h"}, "slow": {"scale": "0.1 1/h", "by": "mu", "at": "0.35 1/h"}},
  "start": {"plant": {"format": "titer.plant/1", "name": "Flask",
    "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
    "units": [{"id": "flask", "type": "bioreactor", "params": {"vessel_volume": "1 L", "kinetics": {"type": "monod",
      "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "$mu", "half_saturation": "0.1 g/L", "yield": "0.5 g/g",
      "maintenance": "0 1/h", "death_rate": "0 1/h"}}, "initial": {"volume": "0.5 L", "biomass": "0.1 g/L", "glucose": "20 g/L"}}],
    "recipe": {"duration": "10 h"}}},
  "recordings": [{"file": "flask.csv", "sensors": {"start": "2026-03-02T22:00:00Z", "duration": "10 h", "sensors": [
      {"tag": "OD", "variable": "flask.biomass", "unit": "g/L", "every": "1 h"}]},
    "written": {"separator": ";", "decimal": ",", "zone": "+02:00", "columns": {"OD": "Optische Dichte"},
      "spikes": [{"column": "OD", "at": "4 h", "by": 3}]}}],
  "attempts": [{"title": "Cells", "value": "flask.biomass", "take": "end"}],
  "steps": [{"id": "more", "title": "More cells", "task": "Start with more cells; {mu} is the growth rate.",
    "fields": [{"id": "end", "text": "Cells at the end", "unit": "g/L"}],
    "checks": [{"text": "More cells than before", "value": "flask.biomass", "take": "end",
        "above": {"value": "flask.biomass", "take": "end", "run": "start", "times": 1.5}},
      {"text": "What they are", "answer": "end", "of": {"value": "flask.biomass", "take": "end"}, "within": "5 %"}],
    "hints": ["a", "b", "c"], "reveal": "Twice as many.",
    "solution": [{"set": {"units/flask/initial/biomass": "0.2 g/L"}}, {"run": true},
      {"answer": {"end": {"value": "flask.biomass", "take": "end"}}}]}],
  "question": {"text": "Why?", "choices": [{"id": "a", "text": "More"}, {"id": "b", "text": "Less"}], "answer": "a", "reason": "So."}
})json";

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    if (at == std::string::npos) qFatal("nothing to replace: %s", what.c_str());
    return text.replace(at, what.size(), with);
}

lessons::Material materialOf(const Lesson& lesson, base::Errors& errors)
{
    lessons::Material material = lessons::makeMaterial(lesson, errors);
    if (errors.empty()) lessons::runStart(lesson, material, errors);
    return material;
}

// All that is wrong with a lesson, first the file, then what is made from it.
base::Errors faultsOf(const std::string& text)
{
    base::Errors errors;
    const Lesson lesson = lessons::readLesson(text, 1, errors);
    if (!errors.empty()) return errors;
    const lessons::Material material = materialOf(lesson, errors);
    return errors.empty() ? lessons::checkLesson(lesson, material) : errors;
}

} // namespace

class LessonFile : public QObject {
    Q_OBJECT

private slots:
    void isSound()
    {
        for (const base::Error& error : faultsOf(flask)) QFAIL((error.where + ": " + error.what.text()).c_str());
    }

    // One that was recorded lies in the lesson as it is, whatever the seed.
    void takesARecordedTableAsItIs()
    {
        const std::string sensors(flask + std::string(flask).find("\"sensors\": {\"start\""),
                                  flask + std::string(flask).find("\"attempts\""));
        const std::string table = "time [h],OD [g/L]\\n0,0.1\\n1,0.2\\n";
        for (const std::uint64_t seed : {1U, 7U}) {
            base::Errors errors;
            const Lesson lesson =
                lessons::readLesson(replaced(flask, sensors, "\"text\": \"" + table + "\"}],\n  "), seed, errors);
            const lessons::Material material = lessons::makeMaterial(lesson, errors);
            for (const base::Error& error : errors) QFAIL((error.where + ": " + error.what.text()).c_str());
            QCOMPARE(material.files.size(), std::size_t(1));
            QCOMPARE(material.files[0].text, std::string("time [h],OD [g/L]\n0,0.1\n1,0.2\n"));
        }
    }

    void saysWhatIsWrongAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* what, const char* with, const char* where, const char* says) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(with) << QByteArray(where) << QByteArray(says);
        };
        row("format", "titer.lesson/1", "titer.lesson/7", "format", "The format is “titer.lesson/7”");
        row("no draw of that name", "\"$mu\"", "\"$nu\"", "start/plant/units/0/params/kinetics/growth_rate",
            "“$nu” is not drawn; “draws” has $mu, $slow.");
        row("a draw the wrong way round", "\"to\": \"0.4 1/h\"", "\"to\": \"0.2 1/h\"", "draws/mu", "A draw goes");
        row("no such example", "\"plant\": {\"format\"", "\"example\": \"flasks\", \"plant\": {\"format\"",
            "start/example", "There is no example “flasks”");
        row("a start plant that does not run", "\"vessel_volume\": \"1 L\"", "\"vessel_volume\": \"-1 L\"",
            "start/plant/units/flask/params/vessel_volume", "");
        row("a tag that is missing", "\"value\": \"flask.biomass\", \"take\": \"end\",\n",
            "\"value\": \"flask.lactate\", \"take\": \"end\",\n", "steps/0/checks/0/value",
            "The run of the start plant has no “flask.lactate”");
        row("a field that is missing", "\"answer\": \"end\", \"of\"", "\"answer\": \"start\", \"of\"",
            "steps/0/checks/1", "No step has a field “start”");
        row("two hints", "[\"a\", \"b\", \"c\"]", "[\"a\", \"b\"]", "steps/0/hints", "A step has three hints");
        row("an empty hint", "[\"a\", \"b\", \"c\"]", "[\"a\", \" \", \"c\"]", "steps/0/hints/1", "This text is empty");
        row("an empty title", "\"title\": \"Flask\"", "\"title\": \"\"", "title", "This text is empty");
        row("an act that is none", "{\"run\": true}", "{\"walk\": true}", "steps/0/solution/1",
            "Nothing is done here.");
        row("a board without tiles", "{\"run\": true}", "{\"board\": {\"name\": \"Flask\"}}",
            "steps/0/solution/1/board/tiles", "");
        row("a tile of no type", "{\"run\": true}",
            "{\"board\": {\"name\": \"Flask\", \"tiles\": [{\"tags\": [\"OD\"]}]}}",
            "steps/0/solution/1/board/tiles/0/type", "");
        row("a tile with too much", "{\"run\": true}",
            "{\"board\": {\"name\": \"Flask\", \"tiles\": [{\"type\": \"trend\", \"at\": [0, 0, 3, 3]}]}}",
            "steps/0/solution/1/board/tiles/0/at", "");
        row("a pane that is none", "\"fields\": [{", "\"panes\": [\"table\"], \"fields\": [{", "steps/0/panes/0",
            "“table” is not a pane");
        row("a path that is none", "units/flask/initial/biomass", "units/flash/initial/biomass",
            "steps/more/0/units/flash/initial/biomass", "");
        row("an answer that is no choice", "\"answer\": \"a\", \"reason\"", "\"answer\": \"c\", \"reason\"",
            "question/answer", "“c” is not one of the choices.");
        row("a solution that does not solve", "\"0.2 g/L\"", "\"0.11 g/L\"", "steps/0/checks/0",
            "The solution does not meet this check: not yet: ");
        row("a spike in no column", "\"column\": \"OD\"", "\"column\": \"pH\"", "recordings/0/written/spikes/0",
            "The recording has no column “pH”.");
        row("a sensor of nothing", "\"variable\": \"flask.biomass\", \"unit\"", "\"variable\": \"flask.bio\", \"unit\"",
            "recordings/0/sensors/sensors/OD/variable", "");
        row("a file in a folder", "\"flask.csv\"", "\"../flask.csv\"", "recordings/0/file", "it contains “/”");
        row("a file that ends early", "\"flask.csv\"", "\".xprofile\\u0000.csv\"", "recordings/0/file", "(U+0000)");
        row("a hidden file", "\"flask.csv\"", "\".flask.csv\"", "recordings/0/file", "begins with a dot");
        row("a file that turns around", "\"flask.csv\"", "\"flask\\u202evsc.csv\"", "recordings/0/file", "(U+202E)");
        row("a device", "\"flask.csv\"", "\"NUL.csv\"", "recordings/0/file", "call a device so");
        row("a file of no table", "\"flask.csv\"", "\"flask.sh\"", "recordings/0/file",
            "is not a name such as batch-7.csv");
        row("no such level", "\"basic\"", "\"easy\"", "level",
            "“easy” is not a level; use basic, intermediate, advanced.");
        row("too long", "\"minutes\": 10", "\"minutes\": 45", "minutes", "45 minutes are too long");
        row("too short", "\"minutes\": 10", "\"minutes\": 1", "minutes", "1 minutes are too short");
        row("no whole number", "\"minutes\": 10", "\"minutes\": 10.5", "minutes", "must be a whole number");
        row("beyond all numbers", "\"minutes\": 10", "\"number\": 1e300, \"minutes\": 10", "number",
            "must be a whole number from 0 to 2147483647, not 1e+300");
    }
    void saysWhatIsWrongAtItsPlace()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, says);
        const base::Errors faults = faultsOf(replaced(flask, what.toStdString(), with.toStdString()));
        QVERIFY(!faults.empty());
        std::string all;
        for (const base::Error& error : faults) {
            all += error.where + ": " + error.what.text() + "\n";
            if (error.where == where.toStdString() && error.what.text().find(says.toStdString()) != std::string::npos)
                return;
        }
        QFAIL(all.c_str());
    }

    void passesNoStepByItself()
    {
        std::string text = replaced(
            flask,
            R"({"text": "What they are", "answer": "end", "of": {"value": "flask.biomass", "take": "end"}, "within": "5 %"})",
            R"({"text": "The flask is small", "setting": "units/flask/params/vessel_volume", "below": "2 L"})");
        text = replaced(text, R"({"text": "More cells than before", "value": "flask.biomass", "take": "end",
        "above": {"value": "flask.biomass", "take": "end", "run": "start", "times": 1.5}},)",
                        "");
        const base::Errors faults = faultsOf(text);
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(faults.front().where, std::string("steps/0/checks"));
        QVERIFY(faults.front().what.text().find("All checks hold before anything is done") == 0);
    }

    void drawsNumbersOfItsSeed()
    {
        base::Errors errors;
        const Lesson one = lessons::readLesson(flask, 1, errors), other = lessons::readLesson(flask, 2, errors);
        QVERIFY(errors.empty());
        const std::string mu = one.draws.front().second;
        QVERIFY(mu != other.draws.front().second);
        const base::Result<double> drawn = base::readQuantity(mu, "1/s"),
                                   slow = base::readQuantity(one.draws[1].second, "1/s");
        QVERIFY(drawn && slow && *drawn * 3600.0 >= 0.3 && *drawn * 3600.0 <= 0.4);
        QVERIFY(std::abs(*slow / (0.1 / 0.35 * *drawn) - 1.0) < 0.01);
        QCOMPARE(model::findAtPath(one.start, "units/flask/params/kinetics/growth_rate")->string(), mu);
        QCOMPARE(one.steps.front().task.in("de"), "Start with more cells; " + mu + " is the growth rate.");
    }

    // 00:00 on the clock there is 22:00 UTC; the value at 4 h is 3 g/L too high.
    void writesFilesAsPeopleDo()
    {
        base::Errors errors;
        base::Notices notices;
        const Lesson lesson = lessons::readLesson(flask, 1, errors);
        const lessons::Material material = materialOf(lesson, errors);
        QVERIFY(errors.empty());
        const std::string& text = material.file("flask.csv")->text;
        QVERIFY2(text.starts_with("time;Optische Dichte\n03.03.2026 00:00:00;0,1\n"), text.substr(0, 80).c_str());
        const connect::Settings settings{{"zone", "+02:00"}, {"unit", "Optische Dichte=g/L"}};
        const lessons::TakenRecording taken = lessons::takeRecording(material.files.front(), settings, errors, notices);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(base::writeInstant(*taken.table.summary.origin), std::string("2026-03-02T22:00:00Z"));
        QCOMPARE(taken.table.time.size(), std::size_t(11));
        const std::vector<double>& values = taken.table.columns[1];
        QVERIFY(values[4] > values[5] && std::abs(values[4] - 3.0 - std::sqrt(values[3] * values[5])) < 0.01);
    }

    void isTakenByAnswers()
    {
        base::Errors errors;
        const Lesson lesson = lessons::readLesson(flask, 1, errors);
        const lessons::Material material = materialOf(lesson, errors);
        const auto outcomeOf = [&](const char* answers) {
            return lessons::solve(lesson, material, lessons::readAnswers(answers, lesson, errors));
        };
        const lessons::Outcome right =
            outcomeOf(R"({"format": "titer.answers/1", "lesson": "flask", "question": "a", "steps": {
            "more": [{"set": {"units/flask/initial/biomass": "0.3 g/L"}}, {"run": true}, {"answer": {"end": {"value": "flask.biomass", "take": "end"}}}]}})");
        QVERIFY(errors.empty());
        QVERIFY(right.passed());
        QCOMPARE(right.attempts.size(), std::size_t(1));
        QCOMPARE(right.attempts.front().passed, 1); // nothing was answered yet
        const lessons::Outcome wrong =
            outcomeOf(R"({"format": "titer.answers/1", "lesson": "flask", "question": "b", "steps": {
            "more": [{"set": {"units/flask/initial/biomass": "0.1 L"}}, {"run": true}]}})");
        QVERIFY(!wrong.passed() && !wrong.rightAnswer);
        QVERIFY(!wrong.steps.front().errors.empty());
        QCOMPARE(wrong.steps.front().errors.front().where.substr(0, 12), std::string("steps/more/1"));
        (void)outcomeOf(R"({"format": "titer.answers/1", "lesson": "bottle", "steps": {"less": []}})");
        QCOMPARE(errors.size(), std::size_t(2));
        QCOMPARE(errors[0].where, std::string("lesson"));
        QCOMPARE(errors[1].where, std::string("steps/less"));
    }

    // A few letters for which much is put, and parts that refer to each other: neither is made.
    void staysWithinLimits()
    {
        const auto refusal = [](const std::string& text) {
            base::Errors errors;
            QElapsedTimer clock;
            clock.start();
            (void)lessons::readLesson(text, 1, errors);
            std::string all;
            for (const base::Error& error : errors) all += error.where + ": " + error.what.text() + "\n";
            return clock.elapsed() > 10'000 ? "not in time" : all;
        };
        std::string places;
        for (int i = 0; i < 20'000; ++i) places += "{mu}";
        const std::string unit(4000, 'x');
        const std::string bomb = replaced(replaced(flask, "Start with more cells; {mu} is the growth rate.", places),
                                          R"("from": "0.3 1/h", "to": "0.4 1/h")",
                                          "\"from\": \"0.3 " + unit + "\", \"to\": \"0.4 " + unit + "\"");
        QVERIFY2(refusal(bomb).find("longer than 16 MB") != std::string::npos, refusal(bomb).c_str());
        std::string draws;
        for (int i = 0; i < 300; ++i) draws += "\"d" + std::to_string(i) + "\": {\"from\": 1, \"to\": 2}, ";
        const std::string many = replaced(flask, R"("draws": {)", R"("draws": {)" + draws);
        QVERIFY2(refusal(many).find("200 draws at most, not 302") != std::string::npos, refusal(many).c_str());
        std::string recordings;
        for (int i = 0; i < 5000; ++i)
            recordings += "{\"file\": \"r" + std::to_string(i) + ".csv\", \"text\": \"x\"}, ";
        const std::string tables = replaced(flask, R"("recordings": [)", R"("recordings": [)" + recordings);
        QVERIFY2(refusal(tables).find("recordings: A lesson has 100 recordings at most, not 5001") == 0,
                 refusal(tables).c_str());
    }

    // What is drawn is put in once: a place in it is no place.
    void putsInWhatWasDrawnOnce()
    {
        base::Errors errors;
        const std::string text = replaced(flask, "Start with more cells; {mu} is", "{mu}{{mu}{none}{ {mu} is");
        const Lesson lesson = lessons::readLesson(text, 1, errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        const std::string mu = lesson.draws.front().second;
        QCOMPARE(lesson.steps.front().task.in("en"), mu + "{" + mu + "{none}{ " + mu + " is the growth rate.");
    }

    void keepsProgress()
    {
        base::Errors errors;
        const Lesson lesson = lessons::readLesson(flask, 3, errors);
        const lessons::Material material = materialOf(lesson, errors);
        const lessons::Outcome outcome = lessons::solve(lesson, material, lessons::ownSolution(lesson));
        lessons::Progress progress = lessons::progressOf(lesson, outcome, "Åse");
        progress.step("more").hints = 2;
        progress.step("more").revealed = true;
        progress.seconds = 640.5;
        const lessons::Progress again = lessons::readProgress(lessons::progressJson(progress).write(), errors);
        QVERIFY(errors.empty());
        QCOMPARE(again, progress);
        QVERIFY(again.steps.front().passed);
        // What was found is kept with what goes into it, so that it can be read in another language; files before had
        // the sentence alone.
        QVERIFY(!again.steps.front().found.front().args.empty());
        const auto foundIn = [&](const char* found) {
            errors.clear();
            return lessons::readProgress(std::string(R"({"format": "titer.progress/1", "lesson": "flask", "steps": [
                {"id": "more", "found": [)") +
                                             found + "]}]}",
                                         errors)
                .steps.front()
                .found;
        };
        QCOMPARE(foundIn(R"("highest 6 g/L")").front(), base::say("highest 6 g/L"));
        QVERIFY(errors.empty());
        QCOMPARE(foundIn(R"({"says": "highest {1}", "of": ["6 g/L"]})").front(), base::say("highest {1}", "6 g/L"));
        QVERIFY(errors.empty());
        (void)foundIn("4");
        QCOMPARE(errors.front().where, std::string("steps/0/found/0"));
        (void)foundIn(R"({"of": ["6 g/L"]})");
        QCOMPARE(errors.front().where, std::string("steps/0/found/0/says"));
        errors.clear();
        // What was passed once stays so, though the project changes.
        lessons::takeFindings(progress, lesson.steps.front(),
                              lessons::evaluate(lesson.steps.front(), lessons::newWork(lesson, material)));
        QCOMPARE(again, progress);
        (void)lessons::readProgress(
            R"({"format": "titer.progress/1", "lesson": "flask", "steps": [{"id": "more", "passed": 1}]})", errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors.front().where, std::string("steps/0/passed"));
    }
};

TITER_TEST(LessonFile)

} // namespace tst_lesson_file

#include "tst_lesson_file.moc"
