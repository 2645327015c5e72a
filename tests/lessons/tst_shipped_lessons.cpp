// Every lesson that comes with Titer is in all languages, is solved by its own solution for several learners, and no
// step passes before it is done or with a wrong answer.
#include "core/lessons/progress.h"
#include "core/lessons/solving.h"
#include "tests/support/core/mutations.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace tst_shipped_lessons {

using namespace titer;
using lessons::Act;
using lessons::Finding;
using lessons::Lesson;
using lessons::Step;
using lessons::Text;
using lessons::Work;

namespace {

constexpr const char* languages[] = {"en", "da", "de", "es", "fr", "pt"};
constexpr std::uint64_t seeds[] = {1, 4711, 20261126};

const lessons::ShippedLesson& shipped(const QByteArray& id)
{
    for (const lessons::ShippedLesson& one : lessons::shippedLessons())
        if (one.id == std::string_view(id.constData(), std::size_t(id.size()))) return one;
    qFatal("no such lesson");
    return lessons::shippedLessons().front();
}

Lesson read(const QByteArray& id, std::uint64_t seed)
{
    base::Errors errors;
    Lesson lesson = lessons::readLesson(shipped(id).text, seed, errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    if (!errors.empty()) qFatal("the lesson cannot be read");
    return lesson;
}

// Of columns and whole trains: one learner is enough for them.
bool isLong(const Lesson& lesson)
{
    constexpr std::size_t train = 20; // units
    return lesson.start.units.size() > train ||
           std::any_of(lesson.start.units.begin(), lesson.start.units.end(),
                       [](const model::UnitEntry& unit) { return unit.type == "chromatography_column"; });
}

// Of a run, at a day.
double valueAt(const lessons::LearnerRun& run, const char* tag, double day)
{
    const figures::Column* column = run.result.column(tag);
    if (!column) qFatal("the run has no %s", tag);
    return run.result.at(*column, day * 86400.0);
}

// Every object of texts by language in a lesson.
void visitTexts(const base::Json& json, const std::string& where,
                const std::function<void(const std::string& where, const base::Json& texts)>& visit)
{
    if (json.find("en")) return visit(where, json);
    for (const base::Json::Member& member : json.members())
        visitTexts(member.second, where + "/" + member.first, visit);
    for (std::size_t i = 0; i < json.items().size(); ++i)
        visitTexts(json.items()[i], where + "/" + std::to_string(i), visit);
}

// An answer that is not the one of the work: another choice, another number, other times.
std::string wrongAnswer(const lessons::Field& field, const std::string& right)
{
    for (const lessons::Choice& choice : field.choices)
        if (choice.id != right) return choice.id;
    return field.unit.empty() ? "12345678" : "12345678 " + field.unit;
}

// What was answered in a step, each with a wrong answer in its turn: it does not pass, and says why.
void refusesWrongAnswers(const Lesson& lesson, const Step& step, const Work& work)
{
    for (const lessons::Field& field : step.fields) {
        Work wrong = work;
        wrong.answers[field.id] = wrongAnswer(field, work.answers.at(field.id));
        const std::vector<Finding> findings = lessons::evaluate(step, wrong);
        QVERIFY2(!lessons::allPassed(findings), (lesson.id + "/" + step.id + "/" + field.id).c_str());
        for (const Finding& one : findings)
            if (!one.passed) QVERIFY2(one.said.text().starts_with("not yet: "), one.said.text().c_str());
    }
}

// Boards on which each tag is another one: a step that reads them does not pass.
void refusesWrongBoards(const Lesson& lesson, const Step& step, Work work)
{
    const auto reads = [](const lessons::Check& check) { return check.measure.kind == lessons::Measure::Kind::Board; };
    if (std::ranges::none_of(step.checks, reads)) return;
    for (lessons::LearnerBoard& board : work.boards)
        for (lessons::LearnerBoard::Tile& tile : board.tiles)
            for (std::string& tag : tile.tags) tag += " of another";
    const std::vector<Finding> findings = lessons::evaluate(step, work);
    QVERIFY2(!lessons::allPassed(findings), (lesson.id + "/" + step.id).c_str());
    for (const Finding& one : findings)
        if (!one.passed) QVERIFY2(one.said.text().starts_with("not yet: no tile "), one.said.text().c_str());
}

} // namespace

class ShippedLessons : public QObject {
    Q_OBJECT

private slots:
    void areInAllLanguages_data() { rows(); }
    void areInAllLanguages()
    {
        QFETCH(QByteArray, id);
        base::Errors errors;
        const base::Json json = base::readJson(shipped(id).text, errors);
        QVERIFY(errors.empty());
        int texts = 0;
        visitTexts(json, {}, [&](const std::string& where, const base::Json& text) {
            ++texts;
            for (const char* language : languages) {
                const base::Json* words = text.find(language);
                QVERIFY2(words && words->isString() && !words->string().empty(), (where + "/" + language).c_str());
                // A number that is drawn stands in each of them.
                const auto braces = [](const std::string& s) { return std::count(s.begin(), s.end(), '{'); };
                QCOMPARE(braces(words->string()), braces(text.find("en")->string()));
            }
            QCOMPARE(text.members().size(), std::size(languages));
        });
        QVERIFY(texts > 20);
    }

    // Whoever takes the same place each time is right in half of the lessons at most.
    void haveTheirRightAnswersAtSeveralPlaces()
    {
        std::map<std::ptrdiff_t, std::size_t> right; // by place
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            const Lesson lesson = read(QByteArray::fromStdString(std::string(one.id)), 1);
            const auto& choices = lesson.question.choices;
            ++right[std::ranges::find(choices, lesson.question.answer, &lessons::Choice::id) - choices.begin()];
        }
        for (const auto& [place, count] : right)
            QVERIFY2(2 * count <= lessons::shippedLessons().size(), qPrintable(QString::number(place)));
    }

    void haveAFileOfTheirName_data() { rows(); }
    void haveAFileOfTheirName()
    {
        QFETCH(QByteArray, id);
        const Lesson lesson = read(id, 1);
        QCOMPARE(QByteArray::fromStdString(lesson.id), id);
        std::set<std::string> known;
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) known.insert(std::string(one.id));
        for (const std::string& other : lesson.needs) QVERIFY2(known.contains(other), other.c_str());
        for (const std::string& other : lesson.next) QVERIFY2(known.contains(other), other.c_str());
        for (const std::string& topic : lesson.topics)
            QVERIFY2(QFile::exists(QStringLiteral(TITER_SOURCE_DIR "/resources/manual/%1.md").arg(topic.c_str())),
                     topic.c_str());
        QVERIFY(lesson.steps.size() >= 3);
        QVERIFY(lesson.question.choices.size() >= 3);
    }

    void areSolved_data() { seedRows(); }
    void areSolved()
    {
        QFETCH(QByteArray, id);
        QFETCH(quint64, seed);
        const Lesson lesson = read(id, seed);
        base::Errors errors;
        lessons::Material material = lessons::makeMaterial(lesson, errors);
        lessons::runStart(lesson, material, errors);
        QVERIFY(errors.empty());
        Work work = lessons::newWork(lesson, material);
        for (const Step& step : lesson.steps) {
            QVERIFY2(!lessons::allPassed(lessons::evaluate(step, work)), (lesson.id + "/" + step.id).c_str());
            for (const Act& act : step.solution) {
                const base::Done done = lessons::perform(act, lesson, material, work);
                QVERIFY2(done.ok(), done.ok() ? "" : done.error().what.text().c_str());
            }
            for (const Finding& one : lessons::evaluate(step, work))
                QVERIFY2(one.passed, (lesson.id + "/" + step.id + ": " + one.said.text()).c_str());
            refusesWrongAnswers(lesson, step, work);
            refusesWrongBoards(lesson, step, work);
        }
    }

    // As long as nothing comes in, the culture of the fault hunt is that of the built-in law: its equations are a copy,
    // which differs by what the tolerance of a run leaves.
    void theFaultHuntGrowsAsTheBuiltInLaw()
    {
        const Lesson lesson = read("fault-hunt", 1), feeding = read("feed-without-starving", 1);
        const base::Json* law = model::findAtPath(feeding.start, "units/production/params/kinetics");
        QVERIFY(law && law->find("type")->string() == "cho_fed_batch");
        model::Flowsheet plant = lesson.start;
        base::Json same = *law;
        for (const base::Json::Member& one : law->members())
            if (const base::Json* own =
                    model::findAtPath(lesson.start, "units/production/params/kinetics/params/" + one.first + "/value"))
                same[one.first] = *own;
        QVERIFY(model::setAtPath(plant, "units/production/params/kinetics", same));
        base::Errors errors;
        const auto copy = lessons::runPlant(lesson.start, errors), builtIn = lessons::runPlant(plant, errors);
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        QVERIFY(copy && builtIn);
        for (const char* tag : {"production.mab", "production.cells", "production.glucose", "production.lactate",
                                "production.oxygen_uptake"}) {
            const double one = valueAt(*copy, tag, 14.0), other = valueAt(*builtIn, tag, 14.0);
            QVERIFY2(std::abs(one - other) < 3e-5 * std::abs(other), tag);
        }
    }

    // What comes in doubles as bacteria do, takes oxygen and then all of the glucose, and the culture dies of it.
    void theFaultHuntIsContaminated()
    {
        const Lesson lesson = read("fault-hunt", 1);
        model::Flowsheet plant = lesson.start;
        QVERIFY(model::setAtPath(plant, "recipe/phases/leak/set/line.out.flow", "1 mL/h"));
        base::Errors errors;
        const auto clean = lessons::runPlant(lesson.start, errors), foul = lessons::runPlant(plant, errors);
        QVERIFY(clean && foul && errors.empty());
        const double doublings =
            std::log2(valueAt(*foul, "production.foreign", 9.9) / valueAt(*foul, "production.foreign", 9.5));
        const double hours = 0.4 * 24.0 / doublings;
        QVERIFY2(hours > 1.0 && hours < 2.0, std::to_string(hours).c_str());
        QVERIFY(valueAt(*foul, "production.oxygen_uptake", 10.25) >
                1.5 * valueAt(*clean, "production.oxygen_uptake", 10.25));
        QVERIFY(valueAt(*foul, "production.glucose", 11.0) < 0.05 * valueAt(*clean, "production.glucose", 11.0));
        QVERIFY(valueAt(*foul, "production.viability", 14.0) < 0.5 * valueAt(*clean, "production.viability", 14.0));
        QVERIFY(valueAt(*foul, "production.mab", 14.0) < 0.9 * valueAt(*clean, "production.mab", 14.0));
    }

    // A tag that neither the run nor a recording of the lesson has would be an empty picture.
    void panesDrawWhatTheyName_data() { rows(); }
    void panesDrawWhatTheyName()
    {
        QFETCH(QByteArray, id);
        const Lesson lesson = read(id, 1);
        std::set<std::string> recorded, wanted;
        for (const lessons::LessonRecording& recording : lesson.recordings)
            for (const twin::Sensor& sensor : recording.sensors.sensors) recorded.insert(sensor.tag);
        for (const Step& step : lesson.steps)
            for (const lessons::Pane& pane : step.panes)
                if (pane.kind == "trend")
                    for (const std::string& of : pane.of)
                        if (!recorded.contains(of)) wanted.insert(of);
        if (wanted.empty()) return;
        base::Errors errors;
        const auto run = lessons::runPlant(lesson.start, errors);
        QVERIFY(run && errors.empty());
        for (const std::string& tag : wanted) QVERIFY2(run->result.column(tag), tag.c_str());
    }

    // The numbers differ from learner to learner, and not from time to time.
    void differByLearner_data() { rows(); }
    void differByLearner()
    {
        QFETCH(QByteArray, id);
        const Lesson one = read(id, 1), other = read(id, 2), again = read(id, 1);
        QVERIFY(!one.draws.empty());
        QVERIFY(one.draws != other.draws);
        QCOMPARE(one.draws, again.draws);
        QCOMPARE(model::writePlant(one.start), model::writePlant(again.start));
    }

    void surviveMutations()
    {
        support::Random random(20261126);
        const bool isLongTest = qEnvironmentVariableIsSet("TITER_LONG");
        const auto all = lessons::shippedLessons();
        for (int i = 0; i < (isLongTest ? 3000 : 60); ++i) {
            const std::string_view text = all[support::below(random, all.size())].text;
            base::Errors errors, ignored;
            const base::Json json = base::readJson(text, ignored);
            const std::string broken =
                i % 2 == 0 ? support::mutated(std::string(text), random) : support::mutated(json, random).write();
            const Lesson lesson = lessons::readLesson(broken, 1, errors);
            for (const base::Error& error : errors) QVERIFY(!error.what.text().empty());
        }
    }

private:
    static void rows()
    {
        QTest::addColumn<QByteArray>("id");
        for (const lessons::ShippedLesson& one : lessons::shippedLessons())
            QTest::newRow(std::string(one.id).c_str()) << QByteArray(one.id.data(), qsizetype(one.id.size()));
    }
    static void seedRows()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<quint64>("seed");
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            const QByteArray id(one.id.data(), qsizetype(one.id.size()));
            const bool takesLong = isLong(read(id, 1));
            if (support::isSanitized && takesLong) continue; // runs and fits of columns have tests of their own
            const std::size_t count = takesLong ? 1 : std::size(seeds);
            for (std::size_t i = 0; i < count; ++i)
                QTest::addRow("%s %llu", id.constData(), static_cast<unsigned long long>(seeds[i]))
                    << id << quint64(seeds[i]);
        }
    }
};

TITER_TEST(ShippedLessons)

} // namespace tst_shipped_lessons

#include "tst_shipped_lessons.moc"
