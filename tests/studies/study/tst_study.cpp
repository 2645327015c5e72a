// A study as a value and as text: what is written reads back exactly, and what is wrong is refused at its place.
#include "core/studies/study/study_json.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_study {

using namespace titer;
using namespace titer::studies;

namespace {

// Every member other than its default.
Study example()
{
    Study study{
        .id = "study-3", .name = "Titer – „Fed-batch“", .kind = "ccd", .model = "quadratic", .seed = 9007199254740992};
    study.factors = {
        {{.name = "pH", .low = 6.8, .high = 7.2, .hardToChange = true}, "units/production/params/ph"},
        {{.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"A", "B"}}, {}},
        {{.name = "T", .unit = "°C", .low = 0.1 + 0.2, .high = 37}, "units/production/params/temperature"}};
    study.responses = {
        {.name = "titre",
         .unit = "g/L",
         .source = {"production.titer", INFINITY},
         .noise = "2%",
         .goal = StudyResponse::Goal::Target,
         .low = 1.5,
         .high = 4.0,
         .target = 3.0,
         .model = "pH + T",
         .leftOut = {"pH:T", "T"}},
        {.name = "viability", .source = {"production.viability", 86400.0}, .goal = StudyResponse::Goal::Maximise}};
    study.runs = {{.id = "R2",
                   .run = 1,
                   .standardOrder = 2,
                   .block = 1,
                   .wholePlot = 3,
                   .point = "axial",
                   .validation = true,
                   .settings = {7.0, 1.0, 1.0 / 3.0},
                   .cells = {{1e-300, StudyCell::Origin::Measured}, {}},
                   .comment = "a\nb",
                   .excluded = "foam",
                   .failure = {{base::Code::Input, "units/v", base::say("{1} ran empty.", "The vessel")}}},
                  {.id = "R1",
                   .run = 2,
                   .standardOrder = 1,
                   .settings = {6.8, 0.0, 37.0},
                   .cells = {{0.3, StudyCell::Origin::Twin, "2%"}, {97.5, StudyCell::Origin::Twin, ""}}}};
    study.setting = {7.0, 0.0, 30.0};
    study.threshold = 0.95;
    study.version = 7;
    study.idsGiven = 9;
    study.log = {{"2026-01-02T03:04:05Z", "ada", base::say("Added a factor.")},
                 {"2026-01-02T03:05:05Z", "ada", base::say("Chose {1} with {2} runs.", "ccd", "30")}};
    return study;
}

std::string placeOf(const std::string& text)
{
    const base::Result<Study> read = readStudy(text);
    return read ? "read" : read.error().where;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos) qFatal("no %s", from.c_str());
    return text.replace(at, from.size(), to);
}

std::vector<std::string> places(const Study& study)
{
    std::vector<std::string> list;
    for (const base::Error& error : check(study)) list.push_back(error.where);
    return list;
}

} // namespace

class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void readsBackExactly()
    {
        QVERIFY(check(example()).empty());
        for (const bool indented : {true, false}) {
            const base::Result<Study> back = readStudy(writeStudy(example()).write(indented));
            QVERIFY2(back.ok(), back ? "" : (back.error().where + back.error().what.text()).c_str());
            QVERIFY(*back == example());
        }
        QVERIFY(*readStudy(writeStudy(Study()).write()) == Study());
        // Equality looks at every member that JSON holds: a change of one is a change.
        Study other = example();
        other.runs[1].cells[1].origin = StudyCell::Origin::Measured;
        QVERIFY(other != *readStudy(writeStudy(example()).write()));
        Study noise = example();
        noise.runs[1].cells[0].noise = "3%";
        QVERIFY(noise != example());
    }

    // Reasons and changes of former versions were whole texts.
    void textsOfFormerVersionsStayAsTheyAre()
    {
        const std::string sentences = writeStudy(example()).write(false);
        const std::string former = replaced(
            replaced(sentences, R"([{"where": "units/v", "what": {"say": "{1} ran empty.", "with": ["The vessel"]}}])",
                     R"("units/v: It ran empty.")"),
            R"({"say": "Chose {1} with {2} runs.", "with": ["ccd", "30"]})", R"("Chose ccd.")");
        const base::Result<Study> back = readStudy(replaced(former, R"(, "noise": "")", ""));
        QVERIFY2(back.ok(), back ? "" : back.error().what.text().c_str());
        QVERIFY(!back->runs[1].cells[1].noise &&
                back->runs[1].cells[0].noise); // of a value without it nothing is known
        QCOMPARE(failureText(back->runs[0]), std::string("units/v: It ran empty."));
        QCOMPARE(back->log[1].what.text(), std::string("Chose ccd."));
        QVERIFY(*readStudy(writeStudy(*back).write()) == *back);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        QTest::newRow("another format") << "titer.study/2"
                                        << "titer.study/9"
                                        << "format";
        QTest::newRow("unknown key") << "\"seed\""
                                     << "\"sed\""
                                     << "sed";
        QTest::newRow("unknown key of a run") << "\"settings\""
                                              << "\"setings\""
                                              << "runs/0/setings";
        QTest::newRow("key twice") << "\"model\":\"quadratic\""
                                   << "\"kind\":\"quadratic\""
                                   << "kind";
        QTest::newRow("text for a number") << "\"version\":7"
                                           << "\"version\":\"7\""
                                           << "version";
        QTest::newRow("no whole number") << "\"order\":2"
                                         << "\"order\":2.5"
                                         << "runs/0/order";
        QTest::newRow("negative") << "\"run\":1"
                                  << "\"run\":-1"
                                  << "runs/0/run";
        QTest::newRow("unknown goal") << "\"maximise\""
                                      << "\"most\""
                                      << "responses/1/goal";
        QTest::newRow("unknown origin") << "{\"twin\":"
                                        << "{\"guess\":"
                                        << "runs/1/cells/0/guess";
        QTest::newRow("text in settings") << "[7,1,"
                                          << "[7,\"1\","
                                          << "runs/0/settings/1";
        QTest::newRow("no list") << "\"levels\":[\"A\",\"B\"]"
                                 << "\"levels\":\"A\""
                                 << "factors/1/levels";
        QTest::newRow("null for a number") << "\"low\":6.8"
                                           << "\"low\":null"
                                           << "factors/0/low";
        QTest::newRow("no name") << "\"name\":\"T\","
                                 << ""
                                 << "factors/2/name";
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        std::string text = writeStudy(example()).write(false);
        text.erase(std::remove(text.begin(), text.end(), '\n'), text.end());
        for (const char* sign : {": ", ", "})
            for (std::size_t at; (at = text.find(sign)) != std::string::npos;) text.erase(at + 1, 1);
        QCOMPARE(placeOf(text), "read");
        const std::string got = placeOf(replaced(text, from.toStdString(), to.toStdString()));
        // Items with an id may go by it.
        QVERIFY2(got == place.toStdString() || QString::fromStdString(got).replace("runs/R2", "runs/0") == place,
                 got.c_str());
    }

    void noTextBreaksTheReader()
    {
        const std::string text = writeStudy(example()).write();
        support::Random random(1);
        int readable = 0;
        for (int i = 0; i < 2000; ++i)
            if (const base::Result<Study> read = readStudy(support::mutated(text, random))) {
                ++readable;
                (void)check(*read);
            }
        QVERIFY(readable > 0);
    }

    void refusesWhatIsNotSound()
    {
        Study study = example();
        study.factors[0].factor.high = 6.0;
        QCOMPARE(places(study), std::vector<std::string>{"factors/pH"});
        study = example();
        study.responses[1].name = "pH";
        QCOMPARE(places(study), std::vector<std::string>{"responses/pH"});
        study.responses[1].name = "Comment";
        QCOMPARE(places(study), std::vector<std::string>{"responses/Comment"});
        study = example();
        study.runs[1].id = "R2";
        QCOMPARE(places(study), std::vector<std::string>{"runs/R2"});
        study = example();
        study.runs[0].settings.pop_back();
        study.runs[1].cells.resize(3);
        QCOMPARE(places(study), (std::vector<std::string>{"runs/R2", "runs/R1"}));
        study = example();
        study.runs[0].settings[1] = 2.0; // of levels 0 and 1
        QCOMPARE(places(study), std::vector<std::string>{"runs/R2"});
        study = example();
        study.responses[0].low = 4.0;
        QCOMPARE(places(study), std::vector<std::string>{"responses/titre"});
        study = example();
        study.responses[0].target.reset();
        study.responses[1].noise = "much";
        QCOMPARE(places(study), (std::vector<std::string>{"responses/titre", "responses/viability"}));
        study = example();
        study.threshold = 1.0;
        study.setting = {7.0};
        QCOMPARE(places(study), (std::vector<std::string>{"setting", "threshold"}));
        study = example();
        study.runs[1].cells[1].value = NAN;
        QCOMPARE(places(study), std::vector<std::string>{"runs/R1"});
    }

    void idsAreNeverGivenTwice()
    {
        Study study = example();
        QCOMPARE(newRunId(study), "R10");
        study.runs.clear();
        QCOMPARE(newRunId(study), "R11");
        study.runs.push_back({.id = "R12"});
        QCOMPARE(newRunId(study), "R13");
    }

    void cellsBehindTheLastAreMissing()
    {
        StudyRun run;
        QVERIFY(cellOf(run, 3) == StudyCell());
        setCell(run, 1, {2.0, StudyCell::Origin::Twin});
        QCOMPARE(run.cells.size(), 2u);
        QVERIFY(cellOf(run, 0) == StudyCell() && cellOf(run, 1).value == 2.0);
    }
};

TITER_TEST(TestStudy)

} // namespace tst_study

#include "tst_study.moc"
