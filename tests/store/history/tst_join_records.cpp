// Two recorders: what stands beside their samples (the alarm journal, batches and notes, samples of the laboratory) comes into one store, each
// once.
#include "core/store/history/alarm_acts.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/joining/join.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

namespace tst_join_records {

using namespace titer;
using namespace titer::store;
using alarm::Transition;
using Acceptance = SampleEntry::Acceptance;

namespace {

constexpr std::int64_t second = 1'000'000, zero = 1'760'000'000 * second, endOfTime = allTime.to;
const std::string anna = "anna (Anna)";

Transition transition(std::string alarm, int time, Transition::Act act, std::string person = {})
{
    Transition one;
    one.time = zero + time * second;
    one.alarm = std::move(alarm);
    one.name = "Oxygen low";
    one.act = act;
    one.value = 28.5;
    one.limit = 30.0;
    one.unit = "%";
    one.reason = person.empty() ? "" : "seen";
    one.person = std::move(person);
    return one;
}

Transition raised(std::string alarm, int time)
{
    return transition(std::move(alarm), time, Transition::Act::Raised);
}

Transition defined(std::string alarm, int time, std::string text)
{
    Transition one = transition(std::move(alarm), time, Transition::Act::Defined, anna);
    one.newText = std::move(text);
    return one;
}

Interval interval(Interval::Kind kind, const char* name, int from, int to, const char* openedBy = "hand",
                  std::int64_t parent = 0)
{
    return {.kind = kind,
            .name = name,
            .parent = parent,
            .place = kind == Interval::Kind::Excursion ? "src-1/x" : "",
            .from = zero + from * second,
            .to = to == 0 ? 0 : zero + to * second,
            .openedBy = openedBy};
}

} // namespace

class TestJoinRecords : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_here = made("here", {{0, 200}, {400, 500}});
        m_there = made("there", {{190, 420}});
        QVERIFY(!m_here.empty() && !m_there.empty());
    }

    void takesWhatWasEvaluatedMeanwhile();
    void aThirdRecorderDoublesNoAlarms();
    void theTrailHasWhatPersonsDidThere();
    void alarmsThatWereDefinedOtherwiseAreSaid();
    void anExcursionOverATakeOverStandsOnce_data();
    void anExcursionOverATakeOverStandsOnce();
    void takesBatchesWithTheirPhases();
    void endsWhatIsOverThere();
    void takesExcursionsOfTheTimeThatWasMissed();
    void bringsNoNoteBackThatWasRemoved();
    void takesSamplesOfTheLaboratory();
    void takesWhatWasDecidedThere();
    void takesWhatNamesBelongTo();

private:
    // A store that heard a tag in these spans [s], with the end of a recorder behind each.
    std::string made(const char* name, const std::vector<std::pair<int, int>>& heard)
    {
        const std::string folder = m_dir->filePath(name).toStdString();
        Result<Historian> historian = Historian::open(folder);
        if (!historian) return {};
        const auto tag = historian->tag({.source = "src-1", .name = "x", .label = {}, .unit = "%"});
        bool ok = tag.ok();
        for (const auto& [from, to] : heard) {
            for (int i = from; i < to && ok; ++i) {
                const Point point{zero + i * second, zero + i * second, double(i), connect::status::good};
                ok = historian->append(*tag, std::span(&point, 1)).ok();
            }
            if (from > heard.front().first)
                ok = ok && historian
                               ->addGap({.source = "src-1",
                                         .from = zero + heard.front().second * second,
                                         .to = zero + from * second,
                                         .cause = connect::Gap::Cause::RecorderDown,
                                         .detail = {}})
                               .ok();
        }
        ok = ok && historian->commit(zero + 600 * second).ok() && historian->close().ok();
        return ok ? folder : std::string();
    }
    // A recorder that began to evaluate at `start`, where `evaluated` had been reached, and came as far as `until` [s].
    void evaluated(const std::string& folder, int reached, int start, int until, const std::vector<Transition>& all)
    {
        Result<AlarmJournal> journal = AlarmJournal::open(folder);
        const auto at = [](int time) { return time == 0 ? 0 : zero + time * second; };
        QVERIFY(journal->addStart({at(reached), at(start), {}, {}}).ok());
        QVERIFY(journal->append(all, {}, {}, at(until)).ok());
    }
    void evaluatedByBoth()
    {
        evaluated(m_here, 0, 10, 200,
                  {defined("al-1", 10, "{}"), raised("al-1", 150),
                   transition("al-1", 160, Transition::Act::Acknowledged, anna)});
        evaluated(m_here, 200, 400, 500, {raised("al-1", 420)});
        evaluated(m_there, 0, 205, 450,
                  {defined("al-1", 205, "{}"), raised("titer.standby", 206), raised("al-1", 210),
                   transition("al-1", 250, Transition::Act::Acknowledged, anna),
                   transition("al-1", 300, Transition::Act::Returned), raised("al-1", 420)});
    }
    Joined join(const std::string& from)
    {
        Result<Historian> historian = Historian::open(m_here);
        Joined joined;
        const base::Done done = joinHistory(*historian, {from, {"titer"}}, joined, {});
        if (!done) qWarning("%s", done.error().what.text().c_str());
        const base::Done closed = historian->close();
        return done && closed ? joined : Joined{};
    }
    std::vector<int> timesInJournal()
    {
        Result<AlarmJournal> journal = AlarmJournal::open(m_here, Database::Mode::Read);
        std::vector<int> times;
        const auto all = journal->between(0, endOfTime, 1000);
        for (const Transition& one : *all) times.push_back(int((one.time - zero) / second));
        return times;
    }
    static bool says(const Joined& joined, const char* part)
    {
        return std::ranges::any_of(joined.records.notices, [&](const base::Notice& notice) {
            return notice.what.text().find(part) != std::string::npos;
        });
    }
    std::vector<Interval> intervals(const std::string& folder)
    {
        return *Intervals::open(folder, Database::Mode::Read)->between(0, 0);
    }
    std::int64_t add(const std::string& folder, const Interval& one) { return *Intervals::open(folder)->add(one); }
    static formats::LabSample measured(const char* name, int time, double value)
    {
        formats::LabSample sample;
        sample.name = name;
        sample.vessel = "R2";
        sample.analyser = "nova-flex2";
        sample.drawn = sample.measured = base::Moment{zero + time * second, false};
        sample.values.push_back({"glucose", "Glucose", "g/L", value, 0, 0});
        return sample;
    }
    static void report(const std::string& folder, const formats::LabSample& sample)
    {
        QVERIFY(LabSamples::open(folder)->take(std::span(&sample, 1), {"", "file.csv"}).ok());
    }

    template <class Any> using Result = base::Result<Any>;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_here, m_there;
};

// Where both evaluated, what this one found stays; its own alarms each store keeps for itself.
void TestJoinRecords::takesWhatWasEvaluatedMeanwhile()
{
    evaluatedByBoth();
    const Joined joined = join(m_there);
    QCOMPARE(joined.records.alarms.transitions, 3);
    QCOMPARE(joined.records.alarms.first, zero + 210 * second);
    QCOMPARE(joined.records.alarms.last, zero + 300 * second);
    const std::vector<int> all{10, 150, 160, 210, 250, 300, 420};
    QCOMPARE(timesInJournal(), all);
    const Joined again = join(m_there);
    QCOMPARE(again.records.alarms.transitions, 0);
    QCOMPARE(again.records.alarms.acts.size(), std::size_t(1)); // for a trail that was not written
    QCOMPARE(timesInJournal(), all);
    // How the alarm stands is what this recorder knows of it.
    Result<AlarmJournal> journal = AlarmJournal::open(m_here);
    QCOMPARE(*journal->watermark(), zero + 500 * second);
    QCOMPARE(journal->states()->size(), std::size_t(1));
    // What comes later is taken, too.
    evaluated(m_there, 450, 505, 600, {raised("al-1", 510)});
    QCOMPARE(join(m_there).records.alarms.transitions, 1);
}

void TestJoinRecords::aThirdRecorderDoublesNoAlarms()
{
    evaluatedByBoth();
    const std::string third = made("third", {{180, 440}});
    evaluated(third, 0, 190, 440, {raised("al-1", 202), raised("al-1", 211), raised("al-1", 390)});
    join(m_there);
    // Of the time before the second one began.
    QCOMPARE(join(third).records.alarms.transitions, 1);
    QCOMPARE(timesInJournal(), (std::vector<int>{10, 150, 160, 202, 210, 250, 300, 420}));
    QCOMPARE(join(third).records.alarms.transitions, 0);
    QCOMPARE(join(m_there).records.alarms.transitions, 0);
}

void TestJoinRecords::theTrailHasWhatPersonsDidThere()
{
    evaluatedByBoth();
    const AuditTrail trail = AuditTrail::ofItsOwn(m_dir->filePath("trail").toStdString());
    AlarmAct own{zero + 160 * second, {}};
    own.act = {Transition::Act::Acknowledged, "al-1", anna, "seen"};
    QVERIFY(trail.append(changeOf(own)).ok());
    const auto differences = [&] {
        Result<AlarmJournal> journal = AlarmJournal::open(m_here, Database::Mode::Read);
        return compareActs(*journal, trail)->size();
    };
    QCOMPARE(differences(), std::size_t(0));
    const Joined joined = join(m_there);
    QCOMPARE(differences(), std::size_t(1)); // it looks as if somebody had written into the journal
    const auto acts = joinedActs(joined.records.alarms.acts, trail, "there");
    QCOMPARE(acts->size(), std::size_t(1));
    QCOMPARE(acts->front().before, std::string("from there"));
    QVERIFY(trail.append(acts->front()).ok());
    QCOMPARE(differences(), std::size_t(0));
    QVERIFY(joinedActs(join(m_there).records.alarms.acts, trail, "there")->empty());
    // One that is taken out of the journal again is found.
    {
        Result<HistoryIndex> index = HistoryIndex::open(m_here, Database::Mode::Write);
        QVERIFY(index->database().run("DELETE FROM alarm_journal WHERE act = 2 AND time > 1760000200000000").ok());
    }
    QCOMPARE(differences(), std::size_t(1));
}

void TestJoinRecords::alarmsThatWereDefinedOtherwiseAreSaid()
{
    evaluated(m_here, 0, 10, 200, {defined("al-1", 10, "{}")});
    evaluated(m_there, 0, 205, 450, {defined("al-1", 205, "{}"), defined("al-1", 300, R"({"limit": 20})")});
    const Joined joined = join(m_there);
    QCOMPARE(joined.records.alarms.definitions, 1);
    QCOMPARE(joined.records.alarms.transitions, 0);
    QVERIFY(says(joined, "defined otherwise"));
    QCOMPARE(AlarmJournal::open(m_here)->states()->front().definition, std::string("{}"));
}

// Raised at 150 s, and by the one that took over with the first sample that it evaluated, of 205 s, behind its delay.
void TestJoinRecords::anExcursionOverATakeOverStandsOnce_data()
{
    QTest::addColumn<int>("returned"); // here, 0: it did not
    QTest::addColumn<int>("raised");   // there
    QTest::addColumn<int>("start");    // of the one there
    QTest::addColumn<bool>("once");
    QTest::newRow("it goes on") << 0 << 210 << 205 << true;
    QTest::newRow("it had returned here") << 180 << 210 << 205 << false;
    QTest::newRow("the first samples there were normal") << 0 << 212 << 205 << false;
    QTest::newRow("the one there had evaluated before") << 0 << 210 << 190 << false;
}
void TestJoinRecords::anExcursionOverATakeOverStandsOnce()
{
    QFETCH(int, returned);
    QFETCH(int, raised);
    QFETCH(int, start);
    QFETCH(bool, once);
    alarm::Definition low;
    low.id = "al-1";
    low.name = "Oxygen low";
    low.tag = "src-1/x";
    low.onDelay = 5.0;
    const std::string text = alarm::definitionJson(low).write(false);
    std::vector<Transition> own{defined("al-1", 10, text), tst_join_records::raised("al-1", 150)};
    if (returned) own.push_back(transition("al-1", returned, Transition::Act::Returned));
    evaluated(m_here, 0, 10, 200, own);
    evaluated(m_here, 200, 400, 500, {});
    evaluated(m_there, 0, start, 450,
              {defined("al-1", start, text), tst_join_records::raised("al-1", raised),
               transition("al-1", 250, Transition::Act::Acknowledged, anna),
               transition("al-1", 300, Transition::Act::Returned), tst_join_records::raised("al-1", 350)});
    join(m_there);
    std::vector<int> expected{10, 150};
    if (returned) expected.push_back(returned);
    if (!once) expected.push_back(raised);
    expected.insert(expected.end(), {250, 300, 350});
    QCOMPARE(timesInJournal(), expected);
    // Done twice it adds nothing.
    QCOMPARE(join(m_there).records.alarms.transitions, 0);
    QCOMPARE(timesInJournal(), expected);
}

void TestJoinRecords::takesBatchesWithTheirPhases()
{
    using Kind = Interval::Kind;
    add(m_here, interval(Kind::Batch, "B-1", 0, 600));
    const std::int64_t same = add(m_there, interval(Kind::Batch, "B-1", 5, 600));
    const std::int64_t other = add(m_there, interval(Kind::Batch, "B-2", 205, 380));
    add(m_there, interval(Kind::Phase, "Feed", 210, 300, "recipe", same));
    add(m_there, interval(Kind::Phase, "Feed", 310, 370, "recipe", other));
    const Joined joined = join(m_there);
    QCOMPARE(joined.records.intervals.taken, 3);
    const std::vector<Interval> all = intervals(m_here);
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(all[0].name, std::string("B-1"));
    QCOMPARE(all[0].from, zero);
    QCOMPARE(all[1].name, std::string("B-2"));
    QCOMPARE(all[2].parent, all[0].id);
    QCOMPARE(all[3].parent, all[1].id);
    QCOMPARE(join(m_there).records.intervals.taken, 0);
    QVERIFY(intervals(m_here) == all);
}

void TestJoinRecords::endsWhatIsOverThere()
{
    add(m_here, interval(Interval::Kind::Batch, "B-1", 0, 0));
    add(m_there, interval(Interval::Kind::Batch, "B-1", 0, 390));
    const Joined joined = join(m_there);
    QCOMPARE(joined.records.intervals.ended, 1);
    QCOMPARE(joined.records.intervals.taken, 0);
    QCOMPARE(intervals(m_here).front().to, zero + 390 * second);
    QCOMPARE(join(m_there).records.intervals.ended, 0);
}

void TestJoinRecords::takesExcursionsOfTheTimeThatWasMissed()
{
    using Kind = Interval::Kind;
    add(m_here, interval(Kind::Excursion, "low", 100, 110, "condition"));
    for (const auto& [from, to] : {std::pair(101, 111), {195, 199}, {250, 260}, {405, 410}, {390, 0}})
        add(m_there, interval(Kind::Excursion, "low", from, to, "condition"));
    const Joined joined = join(m_there);
    QCOMPARE(joined.records.intervals.taken, 1);
    QCOMPARE(joined.records.intervals.open, 1);
    QVERIFY(says(joined, "not over yet"));
    QCOMPARE(intervals(m_here).size(), std::size_t(2));
    QCOMPARE(intervals(m_here).back().from, zero + 250 * second);
    QCOMPARE(join(m_there).records.intervals.taken, 0);
}

void TestJoinRecords::bringsNoNoteBackThatWasRemoved()
{
    add(m_there, interval(Interval::Kind::Annotation, "foam", 250, 250));
    add(m_there, interval(Interval::Kind::Annotation, "probe changed", 260, 270));
    QCOMPARE(join(m_there).records.intervals.taken, 2);
    Result<Intervals> here = Intervals::open(m_here);
    const std::vector<Interval> both = intervals(m_here);
    QVERIFY(here->remove(both[0].id, anna, "wrong vessel", zero).ok());
    Interval changed = both[1];
    changed.name = "probe cleaned";
    QVERIFY(here->amend(changed, anna, "as it was", zero).ok());
    QCOMPARE(join(m_there).records.intervals.taken, 0);
    QCOMPARE(intervals(m_here).size(), std::size_t(1));
    // Nor does one that was changed there come a second time.
    add(m_there, interval(Interval::Kind::Annotation, "pump off", 280, 290));
    QCOMPARE(join(m_there).records.intervals.taken, 1);
    changed = intervals(m_there).back();
    changed.name = "pump off, again";
    QVERIFY(Intervals::open(m_there)->amend(changed, anna, "it was twice", zero).ok());
    QCOMPARE(join(m_there).records.intervals.taken, 0);
    QCOMPARE(intervals(m_here).size(), std::size_t(2));
}

void TestJoinRecords::takesSamplesOfTheLaboratory()
{
    // The same file was imported into both; one more result came there.
    for (const std::string& folder : {m_here, m_there}) report(folder, measured("S1", 100, 4.5));
    report(m_there, measured("S2", 250, 3.5));
    formats::LabSample more = measured("S1", 100, 0.5);
    more.values.front().tag = "lactate";
    report(m_there, more);
    const Joined joined = join(m_there);
    QCOMPARE(joined.records.samples.samples, 1);
    QCOMPARE(joined.records.samples.results, 2);
    QCOMPARE(joined.records.samples.decided, 0);
    const auto all = LabSamples::open(m_here)->list();
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->at(0).results, 2);
    QCOMPARE(all->at(1).name, std::string("S2"));
    QCOMPARE(all->at(1).drawn, zero + 250 * second);
    // Its tag has the values of both.
    Result<HistoryReader> reader = HistoryReader::open(m_here);
    const auto tag = reader->find("lab/R2.glucose");
    QCOMPARE(reader->points((*tag)->id, 0, endOfTime, 100)->size(), std::size_t(2));
    const Joined again = join(m_there);
    QCOMPARE(again.records.samples.samples + again.records.samples.results, 0);
    QCOMPARE(LabSamples::open(m_here)->list()->size(), std::size_t(2));
}

void TestJoinRecords::takesWhatWasDecidedThere()
{
    const char* const names[] = {"S1", "S2", "S3"};
    for (const char* name : names)
        for (const std::string& folder : {m_here, m_there}) report(folder, measured(name, 100, 4.5));
    const auto evaluate = [](const std::string& folder, std::int64_t id, Acceptance acceptance) {
        return LabSamples::open(folder)->evaluate(id, acceptance, {anna, "diluted twice", zero}).ok();
    };
    QVERIFY(evaluate(m_there, 1, Acceptance::Rejected));
    QVERIFY(evaluate(m_here, 2, Acceptance::Accepted));
    QVERIFY(evaluate(m_there, 3, Acceptance::Rejected));
    QVERIFY(evaluate(m_here, 3, Acceptance::Accepted));
    const Joined joined = join(m_there);
    QCOMPARE(joined.records.samples.decided, 1);
    QCOMPARE(joined.records.samples.differing, 1);
    QVERIFY(says(joined, "decided otherwise"));
    Result<LabSamples> here = LabSamples::open(m_here);
    QCOMPARE(here->sample(1)->acceptance, Acceptance::Rejected);
    QCOMPARE(here->sample(2)->acceptance, Acceptance::Accepted);
    QCOMPARE(here->sample(3)->acceptance, Acceptance::Accepted);
    const auto changes = here->changes(1);
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().person, anna);
    QCOMPARE(changes->front().reason, std::string("diluted twice"));
    QCOMPARE(join(m_there).records.samples.decided, 0);
    QCOMPARE(LabSamples::open(m_here)->changes(1)->size(), std::size_t(1));
}

// What a person has assigned there comes under its name here, too, unless the name has another meaning here.
void TestJoinRecords::takesWhatNamesBelongTo()
{
    const auto unnamed = [](const char* name, int time) {
        formats::LabSample sample = measured(name, time, 4.5);
        sample.vessel.clear();
        return sample;
    };
    const auto assign = [](const std::string& folder, std::int64_t id, const char* vessel) {
        return LabSamples::open(folder)->assign(id, {"", vessel}, {anna, "", zero}).ok();
    };
    report(m_there, unnamed("Q7", 100));
    report(m_there, unnamed("Q8", 100));
    QVERIFY(assign(m_there, 1, "R5") && assign(m_there, 2, "R6"));
    report(m_here, unnamed("Q8", 120));
    QVERIFY(assign(m_here, 1, "R9"));
    join(m_there);
    report(m_here, unnamed("Q7", 90'000));
    report(m_here, unnamed("Q8", 90'000));
    std::vector<std::string> vessels;
    const auto all = LabSamples::open(m_here)->list();
    for (const SampleEntry& entry : *all)
        if (entry.drawn == zero + 90'000 * second) vessels.push_back(entry.name + " " + entry.parts.vessel);
    QCOMPARE(vessels, (std::vector<std::string>{"Q7 R5", "Q8 R9"}));
}

TITER_TEST(TestJoinRecords)

} // namespace tst_join_records

#include "tst_join_records.moc"
