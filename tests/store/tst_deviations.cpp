// Deviations of batches: who found what, why and what was done, in a trail that nothing is overwritten in.
#include "core/store/deviations.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

namespace tst_deviations {

using namespace titer;
using store::Deviation;
using store::DeviationRecord;

class DeviationsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    static QString said(const base::Result<Deviation>& result)
    {
        return result ? QString() : QString::fromStdString(result.error().what.text());
    }

    // In two processes at once, each with its number; how many of them came to an end with true.
    static int bothSucceed(const std::function<bool(int)>& act)
    {
        pid_t children[2];
        for (int i = 0; i < 2; ++i)
            if ((children[i] = fork()) == 0) _exit(act(i) ? 0 : 1);
        int succeeded = 0;
        for (const pid_t child : children) {
            int status = 1;
            succeeded += waitpid(child, &status, 0) == child && status == 0;
        }
        return succeeded;
    }

private slots:
    void isOpenedStatedAndClosed()
    {
        const DeviationRecord record = DeviationRecord::at(path("lots.deviations"));
        QVERIFY(!record.read()); // no file yet
        QCOMPARE(record.add({.batch = "L12", .attribute = "titre", .what = "below its lower limit"})->id,
                 std::string("D-1"));
        QCOMPARE(record.add({.batch = "L13", .what = "foam"})->id, std::string("D-2"));
        QVERIFY(said(record.close("D-1", {}, {})).contains("no cause yet"));
        QVERIFY(record.state("D-1", {.cause = "feed pump"}, {}));
        QVERIFY(said(record.close("D-1", {}, {})).contains("no action yet"));
        const auto closed = record.close("D-1", {.action = "pump replaced"}, "three lots within limits");
        QVERIFY(closed && !closed->open && closed->cause == "feed pump" && !closed->openedBy.empty());
        QVERIFY(said(record.state("D-1", {.cause = "other"}, {})).contains("was closed on"));
        const auto all = record.read();
        QVERIFY(all && all->size() == 2 && (*all)[1].open);
        QVERIFY((*all)[0].openedAt == closed->openedAt && (*all)[0].changedAt == closed->changedAt);
        QCOMPARE((*all)[0].action, std::string("pump replaced"));
        // Each step is still there, with its reason.
        std::vector<std::string> acts, reasons;
        const store::AuditTrail trail = store::AuditTrail::at(path("lots.deviations"));
        QVERIFY(trail.read([&](const store::AuditEntry& entry) {
            acts.push_back(entry.change.what);
            reasons.push_back(entry.change.reason);
            return true;
        }));
        QCOMPARE(acts, (std::vector<std::string>{"deviation_opened", "deviation_opened", "deviation_stated",
                                                 "deviation_closed"}));
        QCOMPARE(reasons.back(), std::string("three lots within limits"));
        QVERIFY(!trail.verify()->broken);
    }

    // In the trail of a project other entries stand between.
    void standsInAProjectToo()
    {
        QVERIFY(store::ProjectFile::create(path("my.titer"), R"({"format": "titer.plant/1", "name": "Test"})"));
        const DeviationRecord record = DeviationRecord::at(path("my.titer"));
        QVERIFY(record.read() && record.read()->empty());
        const auto added = record.add({.batch = "L1", .what = "foam", .cause = "antifoam empty"});
        QVERIFY(bool(added) && added->id != "D-1");
        QVERIFY(record.close(added->id, {.action = "filled"}, {}));
        QCOMPARE(record.read()->front().id, added->id);
        QVERIFY(!DeviationRecord::at(path("none.titer")).add({.batch = "L1", .what = "foam"}));
    }

    // Each goes by what the other left, from the making of the file on.
    void isKeptByTwoAtOnce()
    {
        const std::string path = this->path("busy.deviations");
        constexpr int each = 6;
        QCOMPARE(bothSucceed([&](int who) {
                     for (int i = 0; i < each; ++i)
                         if (!DeviationRecord::at(path).add({.batch = std::to_string(who), .what = "foam"}))
                             return false;
                     return true;
                 }),
                 2);
        const DeviationRecord record = DeviationRecord::at(path);
        QCOMPARE(record.read()->size(), std::size_t(2 * each));
        QCOMPARE(bothSucceed([&](int who) {
                     for (int i = 0; i < each; ++i) {
                         const std::string words = std::to_string(i);
                         const store::DeviationWords stated =
                             who == 0 ? store::DeviationWords{.cause = words} : store::DeviationWords{.action = words};
                         if (!record.state("D-1", stated, {})) return false;
                     }
                     return true;
                 }),
                 2);
        // One of them closes it.
        QCOMPARE(bothSucceed([&](int) { return bool(record.close("D-1", {}, {})); }), 1);
        const std::string last = std::to_string(each - 1);
        const Deviation first = record.read()->front();
        QVERIFY(first.cause == last && first.action == last && !first.open);
        const store::AuditTrail trail = store::AuditTrail::at(path);
        std::string text;
        bool follows = true;
        QVERIFY(trail.read([&](const store::AuditEntry& entry) {
            if (entry.change.what == "deviation_opened") return true;
            follows = follows && (text.empty() || entry.change.before == text);
            text = entry.change.after;
            return true;
        }));
        QVERIFY(follows);
        QVERIFY(!trail.verify()->broken);
        QCOMPARE(trail.verify()->entries, 2 * each + 2 * each + 1);
    }

    void saysWhatIsMissing()
    {
        const DeviationRecord record = DeviationRecord::at(path("other.deviations"));
        QVERIFY(said(record.add({.what = "foam"})).contains("of which one"));
        QVERIFY(said(record.add({.batch = "L1"})).contains("what was found"));
        QVERIFY(record.add({.batch = "L1", .what = "foam"}));
        QVERIFY(said(record.state("D-7", {.cause = "x"}, {})).contains("These are recorded: D-1"));
        QVERIFY(said(record.state("D-1", {}, {})).contains("Nothing is stated"));
        QCOMPARE(DeviationRecord::pathBeside("data/lots.csv"), std::string("data/lots.deviations"));
    }
};

TITER_TEST(DeviationsTest)

} // namespace tst_deviations

#include "tst_deviations.moc"
