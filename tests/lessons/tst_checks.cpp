// The predicates of lessons, on work that was made by hand: what they find, what they say, and where it is.
#include "core/lessons/check.h"
#include "core/lessons/lesson.h"
#include "tests/support/test_program.h"

namespace tst_checks {

using namespace titer;
using lessons::Finding;
using lessons::Work;

namespace {

constexpr double hour = 3600.0, day = 24.0 * hour;

// A run of 10 d: glucose falls from 6 g/L by 0.5 g/L each day, the volume stands at 2 L; titre 3.2 g/L as a key figure.
Work madeUp()
{
    Work work;
    auto run = std::make_shared<lessons::LearnerRun>();
    figures::RunResult& result = run->result;
    result.simulatedTime = 10.0 * day;
    figures::Column glucose, volume;
    glucose.tag = "vessel.glucose";
    glucose.unit = glucose.target.unitOfMeasure = "kg/m3";
    volume.tag = "vessel.volume";
    volume.unit = volume.target.unitOfMeasure = "m3";
    for (int i = 0; i <= 10; ++i) {
        result.times.push_back(i * day);
        glucose.values.push_back(6.0 - 0.5 * i);
        volume.values.push_back(2e-3);
    }
    result.columns = {glucose, volume};
    figures::Kpi titer;
    titer.tag = "vessel.titer";
    titer.unit = "kg/m3";
    titer.displayUnit = "g/L";
    titer.value = 3.2;
    result.kpis.push_back(titer);
    work.run = run;
    auto start = std::make_shared<lessons::LearnerRun>(*run);
    start->result.kpis.front().value = 2.0;
    work.start = start;
    work.fits.push_back({"units/vessel/params/yield", 0.5, 0.4, 0.65, studies::ParameterVerdict::Identified});
    work.fits.push_back({"units/vessel/params/weak", 0.5, 0.0, 0.0, studies::ParameterVerdict::NotIdentifiable});
    work.estimates.push_back({"twin", {{"OD", "noisier", 0.4}}, {{"units/vessel/params/yield", 0.42, 0.01}}});
    work.boards.push_back({"Night", {{"trend", {"night/DO", "model/vessel.glucose"}}, {"big_number", {"night/DO"}}}});
    work.boards.push_back({"Day", {{"alarm_list", {}}, {"trend", {"night/DO"}}}});
    work.answers["day"] = "4,1";
    work.answers["times"] = "26 h; 51; 99 h";
    work.answers["which"] = "pump";
    return work;
}

Finding finding(const char* json, const Work& work = madeUp())
{
    base::Errors errors;
    const base::Json check = base::readJson(json, errors);
    model::Faults faults(errors);
    const std::optional<lessons::Check> read = lessons::readCheck(check, "check", faults);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    if (!read || !errors.empty()) qFatal("no check");
    return lessons::evaluate(*read, work);
}

std::string faultOf(const char* json)
{
    base::Errors errors;
    const base::Json check = base::readJson(json, errors);
    model::Faults faults(errors);
    (void)lessons::readCheck(check, "check", faults);
    return errors.empty() ? "" : errors.front().where + ": " + errors.front().what.text();
}

} // namespace

class Checks : public QObject {
    Q_OBJECT

private slots:
    void sayWhatTheyMeasured_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const char* json, bool passed, const char* said) {
            QTest::newRow(name) << QByteArray(json) << passed << QByteArray(said);
        };
        row("never below, held", R"({"text": "a", "value": "vessel.glucose", "never": {"below": "0.5 g/L"}})", true,
            "lowest 1 g/L");
        row("never below", R"({"text": "a", "value": "vessel.glucose", "never": {"below": "2 g/L"}})", false,
            "not yet: below 2 g/L from day 9");
        row("never above", R"({"text": "a", "value": "vessel.glucose", "never": {"above": "5 g/L"}})", false,
            "not yet: above 5 g/L from 0 s on");
        row("never above, later",
            R"({"text": "a", "value": "vessel.glucose", "from": "3 d", "never": {"above": "5 g/L"}})", true,
            "highest 4.5 g/L");
        row("key figure", R"({"text": "a", "value": "vessel.titer", "above": "4 g/L"})", false,
            "not yet: 3.2 g/L, it has to be above 4 g/L");
        row("better than at the start",
            R"({"text": "a", "value": "vessel.titer", "above": {"value": "vessel.titer", "run": "start", "times": 1.5}})",
            true, "3.2 g/L");
        row("at a time",
            R"({"text": "a", "value": "vessel.glucose", "at": "2.5 d", "above": "4.7 g/L", "below": "4.8 g/L"})", true,
            "4.75 g/L");
        row("mean",
            R"({"text": "a", "value": "vessel.glucose", "take": "mean", "above": "3.49 g/L", "below": "3.51 g/L"})",
            true, "3.5 g/L");
        row("when",
            R"({"text": "a", "value": "vessel.glucose", "first": {"below": "4 g/L"}, "above": "3.9 d", "below": "4.1 d"})",
            true, "4 d");
        row("ratio",
            R"({"text": "a", "value": "vessel.titer", "over": [{"value": "vessel.volume"}], "above": "0.001 g/L/mL"})",
            true, "0.0016 g/L/mL");
        row("answer",
            R"({"text": "a", "answer": "day", "of": {"value": "vessel.glucose", "first": {"below": "4 g/L"}}, "within": "0.2 d"})",
            true, "4.1 d");
        row("answer off", R"({"text": "a", "answer": "day", "of": "5 d", "within": "10 %"})", false,
            "not yet: 4.1 d is more than 10 % off");
        row("times", R"({"text": "a", "answer": "times", "finds": ["25 h", "50 h"], "within": "2 h"})", false,
            "not yet: 2 of 2 found, and 1 where there is nothing");
        row("all times", R"({"text": "a", "answer": "times", "finds": ["25 h", "50 h", "100 h"], "within": "2 h"})",
            true, "3 of 3 found");
        row("a time that is missing",
            R"({"text": "a", "answer": "times", "finds": ["25 h", "50 h", "99 h", "140 h"], "within": "2 h"})", false,
            "not yet: 3 of 4 found");
        row("choice", R"({"text": "a", "answer": "which", "is": "probe"})", false, "not yet: “pump” is not it");
        row("no answer", R"({"text": "a", "answer": "other", "is": "probe"})", false, "not yet: no answer");
        row("fit", R"({"text": "a", "fit": "units/vessel/params/yield", "of": 0.5, "within": "1 %"})", true, "0.5");
        row("spread", R"({"text": "a", "fit": "units/vessel/params/yield", "figure": "spread", "below": "20 %"})",
            false, "not yet: 25 %, it has to be below 20 %");
        row("no interval", R"({"text": "a", "fit": "units/vessel/params/weak", "figure": "spread", "below": "20 %"})",
            false, "not yet: the data do not determine its interval");
        row("a verdict", R"({"text": "a", "fit": "units/vessel/params/weak", "is": "not_identifiable"})", true,
            "not identifiable");
        row("another verdict", R"({"text": "a", "fit": "units/vessel/params/yield", "is": "weak"})", false,
            "not yet: identified");
        row("not fitted", R"({"text": "a", "fit": "units/vessel/params/ks", "of": 0.5, "within": "1 %"})", false,
            "not yet: it has not been fitted");
        row("no such tag", R"({"text": "a", "value": "vessel.lactate", "never": {"above": "1 g/L"}})", false,
            "not yet: the last run reports no vessel.lactate");
        row("a light", R"({"text": "a", "estimator": "twin", "tag": "OD", "is": "good"})", false, "not yet: noisier");
        row("in band", R"({"text": "a", "estimator": "twin", "tag": "OD", "figure": "in_band", "above": "90 %"})",
            false, "not yet: 40 %, it has to be above 90 %");
        row("an estimated number",
            R"({"text": "a", "estimator": "twin", "figure": "number", "path": "units/vessel/params/yield", "of": "0.43 g/g", "within": "5 %"})",
            true, "0.42 g/g");
        row("no such channel", R"({"text": "a", "estimator": "twin", "tag": "pH", "is": "good"})", false,
            "not yet: the estimator twin has no pH");
        row("not estimated", R"({"text": "a", "estimator": "other", "tag": "pH", "is": "good"})", false,
            "not yet: the estimator other has not run on the recording");
        row("on boards", R"({"text": "a", "board": "any", "tag": "DO", "above": 2})", true, "3");
        row("on one board", R"({"text": "a", "board": "Night", "tag": "night/DO", "below": 2})", false,
            "not yet: 2, it has to be below 2");
        row("of the model", R"({"text": "a", "board": "Night", "tag": "vessel.glucose", "above": 0})", true, "1");
        row("on no board", R"({"text": "a", "board": "any", "tag": "O", "above": 0})", false,
            "not yet: no tile of a board shows O");
        row("not on this board", R"({"text": "a", "board": "Day", "tag": "vessel.glucose", "above": 0})", false,
            "not yet: no tile of the board “Day” shows vessel.glucose");
        row("no such board", R"({"text": "a", "board": "Week", "tag": "DO", "above": 0})", false,
            "not yet: there is no board “Week”");
        row("not read", R"({"text": "a", "recording": "b.csv", "tag": "pH", "above": 1})", false,
            "not yet: b.csv has not been read");
    }
    void sayWhatTheyMeasured()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, passed);
        QFETCH(QByteArray, said);
        const Finding found = finding(json.constData());
        QCOMPARE(QByteArray::fromStdString(found.said.text()), said);
        QCOMPARE(found.passed, passed);
    }

    void leadToWhatTheySpeakOf()
    {
        const Finding below = finding(R"({"text": "a", "value": "vessel.glucose", "never": {"below": "2 g/L"}})");
        QCOMPARE(int(below.place.kind), int(lessons::Place::Kind::Run));
        QCOMPARE(below.place.what, std::string("vessel.glucose"));
        QCOMPARE(below.place.time, 9.0 * day);
        const Finding setting = finding(R"({"text": "a", "setting": "units/x/params/y", "above": 1})");
        QCOMPARE(int(setting.place.kind), int(lessons::Place::Kind::Setting));
        QCOMPARE(setting.place.what, std::string("units/x/params/y"));
    }

    void sayThatThereIsNoBoard()
    {
        Work work = madeUp();
        work.boards.clear();
        const Finding found = finding(R"({"text": "a", "board": "any", "tag": "DO", "above": 0})", work);
        QVERIFY(!found.passed);
        QCOMPARE(found.said.text(), std::string("not yet: there is no board"));
        QCOMPARE(int(found.place.kind), int(lessons::Place::Kind::Board));
    }

    void sayThatNothingHasBeenRun()
    {
        Work work = madeUp();
        work.run = nullptr;
        const Finding found = finding(R"({"text": "a", "value": "vessel.titer", "above": "4 g/L"})", work);
        QVERIFY(!found.passed);
        QCOMPARE(found.said.text(), std::string("not yet: nothing has been run"));
    }

    // Three excursions beyond 30; one lasts 2 s and is noise. An alarm without a delay refers to all of them.
    void hearAnAlarmAsOftenAsItSpeaks()
    {
        Work work = madeUp();
        lessons::TakenRecording night{.file = "night.csv", .table = {}};
        base::CsvColumn column;
        column.name = "DO";
        column.unit = "%";
        night.table.layout.columns = {column};
        night.table.columns.resize(1);
        for (int second = 0; second < 4000; ++second) {
            const bool low = (second >= 1000 && second < 1300) || (second >= 2000 && second < 2002) || second >= 3000;
            night.table.time.push_back(second);
            night.table.columns[0].push_back(low ? 20.0 : 40.0);
        }
        work.recordings.push_back(night);
        alarm::Definition oxygen;
        oxygen.id = "al-1";
        oxygen.name = "Oxygen low";
        oxygen.kind = alarm::Kind::Below;
        oxygen.tag = "rec/DO";
        oxygen.limit = 30.0;
        oxygen.cause = oxygen.consequence = oxygen.response = "a";
        oxygen.timeToRespond = 600.0;
        work.alarms = {oxygen};
        const char* const finds =
            R"({"text": "a", "alarm": "DO", "on": "night.csv", "finds": ["1000 s", "3000 s"], "within": "2 min"})";
        QCOMPARE(finding(finds, work).said.text(), std::string("not yet: 2 of 2 found, and 1 where there is nothing"));
        work.alarms.front().onDelay = 60.0;
        QCOMPARE(finding(finds, work).said.text(), std::string("2 of 2 found"));
        work.alarms.front().limit = 10.0;
        QCOMPARE(finding(finds, work).said.text(), std::string("not yet: 0 of 2 found"));
    }

    void areRefusedAtTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char* name, const char* json, const char* fault) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(fault);
        };
        row("nothing measured", R"({"text": "a", "above": 1})", "check: The measured quantity is missing.");
        row("two at once", R"({"text": "a", "value": "v.a", "setting": "b", "above": 1})",
            "check: value, setting are measured at once.");
        row("unknown predicate", R"({"text": "a", "value": "v.a", "always": {"below": 1}})",
            "check: The required result is missing.");
        row("unknown key", R"({"text": "a", "value": "v.a", "above": 1, "abov": 2})", "check/abov: ");
        row("unknown figure", R"({"text": "a", "study": "s", "figure": "q2", "above": 1})",
            "check/figure: “q2” is not a figure of this; use r2_predicted, r2_adjusted, runs, probability.");
        row("no unit", R"({"text": "a", "value": "v.a", "above": "8 gramms"})", "check/above: ");
        row("a board of no tag", R"({"text": "a", "board": "any", "above": 0})", "check/tag: ");
        row("a course of a board", R"({"text": "a", "board": "any", "tag": "DO", "never": {"below": 1}})",
            "check/never: “never” needs");
        row("a course of an answer", R"({"text": "a", "answer": "b", "never": {"below": 1}})",
            "check/never: “never” needs");
        row("two ends of a crossing", R"({"text": "a", "value": "v.a", "first": {"below": 1, "above": 2}, "above": 1})",
            "check/first/below: Give either");
        row("text by no language", R"({"text": {"german": "a"}, "value": "v.a", "above": 1})", "check/text/german: ");
        row("no English", R"({"text": {"de": "a"}, "value": "v.a", "above": 1})", "check/text: The text in English");
    }
    void areRefusedAtTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, fault);
        const std::string found = faultOf(json.constData());
        QVERIFY2(QByteArray::fromStdString(found).startsWith(fault), found.c_str());
    }
};

TITER_TEST(Checks)

} // namespace tst_checks

#include "tst_checks.moc"
