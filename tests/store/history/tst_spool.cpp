// The spool of a recorder: what was put into a feed and is not in the store comes back after its process is gone, once, in its order and
// as it was; what is damaged comes as a gap, never as a value.
#include "core/base/math/random.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_verify.h"
#include "core/store/history/spool/found_spools.h"
#include "core/store/history/spool/spool.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>

#include <sys/resource.h>

namespace tst_spool {

using namespace titer::store;
using namespace titer::connect;
using titer::base::Done;
using titer::support::second;
using titer::support::start;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t later = start + 3600 * second;

std::unique_ptr<Feed> feedOf(const std::string& folder, const SpoolLimits& limits = {})
{
    auto feed = std::make_unique<Feed>(1 << 16, Backpressure::DropOldest, 4096);
    feed->setSpool(std::make_unique<Spool>(folder, "src-1", limits));
    feed->describe({{.id = "pH", .label = "pH head", .unit = "1"},
                    {.id = "state", .label = {}, .unit = {}, .kind = TagKind::Text}});
    return feed;
}

Sample number(std::int64_t i, std::uint32_t tag = 0)
{
    return {tag, status::good, start + i * second, start + i * second + 2000, double(i)};
}

LongSample text(std::int64_t i, std::string value)
{
    return {1, status::good, start + i * second, start + i * second + 3000, std::move(value)};
}

// All that is in a feed, one line each, in its order.
std::vector<std::string> linesOf(Feed& feed)
{
    std::vector<std::string> lines;
    std::vector<TagInfo> tags;
    const auto asides = [&](std::uint64_t before) {
        while (const std::optional<OutOfBand> aside = feed.takeOutOfBand(before)) {
            if (const auto* tag = std::get_if<NewTag>(&*aside)) {
                if (tag->tag >= tags.size()) tags.resize(tag->tag + 1);
                tags[tag->tag] = tag->info;
            } else if (const auto* gap = std::get_if<Gap>(&*aside)) {
                lines.push_back("gap " + std::string(textOf(gap->cause)) + " " + std::to_string(gap->lost));
            } else {
                const auto& sample = std::get<LongSample>(*aside);
                const auto* value = std::get_if<std::string>(&sample.value);
                lines.push_back(tags.at(sample.tag).id + " " + std::to_string((sample.sourceTime - start) / second) +
                                " " +
                                (value ? *value : std::to_string(std::get<std::vector<double>>(sample.value).size())));
            }
        }
    };
    while (const std::optional<Sample> sample = feed.samples().pop()) {
        asides(feed.samples().taken() - 1);
        lines.push_back(tags.at(sample->tag).id + "/" + tags.at(sample->tag).unit + " " +
                        std::to_string((sample->sourceTime - start) / second) + " " +
                        std::to_string(int(sample->value)));
    }
    asides(feed.samples().taken());
    return lines;
}

std::vector<std::string> found(const std::string& folder, const std::vector<SpoolMark>& kept = {})
{
    std::vector<std::string> lines;
    for (const FoundSpool& spool : findSpools(folder, kept, later)) {
        lines.push_back(spool.source + ":");
        for (std::string& line : linesOf(*spool.feed)) lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<fs::path> filesOf(const std::string& folder)
{
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(spoolFolder(folder), none)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string bytesIn(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

// No file may grow while it lives: to whoever writes one it is a disk without room.
class FullDisk {
public:
    explicit FullDisk(rlim_t room)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{room, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class SpoolTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath("p.history").toStdString();
        fs::create_directory(m_folder);
    }
    void givesBackWhatWasNotKept();
    void givesBackNothingThatTheStoreHas();
    void goesWithWhatIsKept();
    void describesTagsAsTheyWereThen();
    void endsTheGapBehindWhatWasReceived();
    void knowsTheTimeBetweenRecorders();
    void turnsToAnotherFileAndStaysSmall();
    void aCutEndIsNoDamage();
    void damageInventsNothing();
    void leavesForeignFilesAlone();
    void followsNoLink();
    void saysThatADiskIsFullAndGoesOn();
    void saysWhereTheStoreTakesNothing();
    void theStoreKnowsHowFarItHasIt();
    void aCheckOfTheStoreSaysHowMuchWaits();

private:
    // A spool as a killed process leaves it: three records.
    void leave()
    {
        const auto feed = feedOf(m_folder);
        feed->push(number(1));
        feed->push(text(1, "growth"));
        QVERIFY(feed->secure().ok());
        feed->push(number(2));
        feed->push(LongSample{1, status::good, start + 2 * second, start + 2 * second, std::string(300, 'x')});
        QVERIFY(feed->secure().ok());
        feed->push(Gap{start, start + second, Gap::Cause::Sequence, 4, "between"});
        feed->push(number(3));
        QVERIFY(feed->secure().ok());
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_folder;
};

void SpoolTest::givesBackWhatWasNotKept()
{
    const auto feed = feedOf(m_folder);
    QVERIFY(feed->secure().ok());
    QVERIFY(filesOf(m_folder).empty()); // nothing was put into it
    feed->push(number(1));
    feed->push(text(1, "growth"));
    feed->push(NewTag{2, {.id = "spectrum", .label = {}, .unit = {}, .kind = TagKind::Array}});
    feed->push(LongSample{2, status::good, start + second, start + second, std::vector<double>{1.0, 2.0, 3.0}});
    feed->push(number(2));
    QVERIFY(feed->secure().ok());
    feed->push(Gap{start, start + second, Gap::Cause::Sequence, 4, "between"});
    feed->push(number(3));
    QVERIFY(feed->secure().ok());
    feed->push(number(4)); // not written yet
    const std::vector<std::string> expected{
        "src-1:", "pH/1 1 1", "state 1 growth", "spectrum 1 3", "pH/1 2 2", "gap messages are missing 4", "pH/1 3 3"};
    QCOMPARE(found(m_folder), expected);
    QCOMPARE(found(m_folder), expected); // looking does nothing
}

void SpoolTest::givesBackNothingThatTheStoreHas()
{
    const auto feed = feedOf(m_folder);
    for (int i = 0; i < 10; ++i) {
        feed->push(number(i));
        feed->push(text(i, "s" + std::to_string(i)));
        QVERIFY(feed->secure().ok());
    }
    // What a reader has committed that has taken the numbers 0 to 6 and what stands between them.
    for (int i = 0; i < 7; ++i) {
        QVERIFY(feed->samples().pop());
        while (feed->takeOutOfBand(feed->samples().taken() - 1)) {
        }
    }
    const SpoolMark mark = feed->spool()->markAt(feed->taken());
    QCOMPARE(mark.position, std::uint64_t(13)); // seven numbers, and six texts between them
    const std::vector<std::string> expected{"src-1:",   "state 6 s6", "pH/1 7 7", "state 7 s7",
                                            "pH/1 8 8", "state 8 s8", "pH/1 9 9", "state 9 s9"};
    QCOMPARE(found(m_folder, {mark}), expected);
    // Of another one the mark says nothing.
    QCOMPARE(found(m_folder, {{mark.spool + 1, 20}}).size(), std::size_t(21));
    // With all of it they go.
    QVERIFY(found(m_folder, {{mark.spool, 20}}).empty());
    QVERIFY(filesOf(m_folder).empty());
}

void SpoolTest::goesWithWhatIsKept()
{
    {
        const auto feed = feedOf(m_folder);
        feed->push(number(1));
        QVERIFY(feed->secure().ok());
        QVERIFY(feed->samples().pop());
        feed->setKept(feed->taken());
    }
    QVERIFY(filesOf(m_folder).empty());
    leave();
    QCOMPARE(filesOf(m_folder).size(), std::size_t(1));
    {
        const std::vector<FoundSpool> spools = findSpools(m_folder, {}, later);
        QCOMPARE(spools.size(), std::size_t(1));
        Feed& feed = *spools.front().feed;
        const SpoolMark before = feed.spool()->markAt(feed.taken());
        QCOMPARE(before.position, std::uint64_t(0));
        linesOf(feed);
        const SpoolMark after = feed.spool()->markAt(feed.taken());
        QCOMPARE(after.position, std::uint64_t(6));
        // Who is killed now has it in the store, and finds nothing more.
        std::vector<std::string> again;
        {
            const fs::path file = filesOf(m_folder).front();
            const std::string bytes = bytesIn(file);
            again = found(m_folder, {after});
            write(file, bytes);
        }
        QVERIFY(again.empty());
        feed.setKept(feed.taken());
    }
    QVERIFY(filesOf(m_folder).empty());
}

void SpoolTest::describesTagsAsTheyWereThen()
{
    const auto feed =
        feedOf(m_folder, {.turn = 1, .whole = 1 << 20}); // each record into the other file, once that is free
    feed->push(number(1));
    QVERIFY(feed->secure().ok());
    feed->push(NewTag{0, {.id = "pH", .label = {}, .unit = "2"}});
    feed->push(number(2));
    QVERIFY(feed->secure().ok());
    QCOMPARE(filesOf(m_folder).size(), std::size_t(2));
    QCOMPARE(found(m_folder), (std::vector<std::string>{"src-1:", "pH/1 1 1", "pH/2 2 2"}));
    // Of what the store has the description counts all the same.
    const SpoolMark mark = feed->spool()->markAt(2);
    QCOMPARE(found(m_folder, {mark}), (std::vector<std::string>{"src-1:", "pH/2 2 2"}));
    feed->push(number(3));
    QVERIFY(feed->secure().ok());
    QCOMPARE(found(m_folder).back(), std::string("pH/2 3 3"));
}

void SpoolTest::endsTheGapBehindWhatWasReceived()
{
    leave();
    const std::int64_t received = start + 3 * second + 2000;
    QCOMPARE(findSpools(m_folder, {}, later).front().until, received + 1000);
    QCOMPARE(findSpools(m_folder, {}, later).front().lastSource, start + 3 * second);
    QCOMPARE(findSpools(m_folder, {}, start + second).front().until, start + second + 1000); // not in the future
    // It takes the place of no sample.
    const auto feed = feedOf(m_folder);
    feed->push(Sample{0, 0, received + 1000, received, 1.0});
    feed->push(Sample{0, 0, received + 1001, received, 2.0});
    QVERIFY(feed->secure().ok());
    QCOMPARE(findSpools(m_folder, {}, later).back().until, received + 1002);
}

// Recorders that are killed before they have told the store that they ran: the time between them is a gap all the same.
void SpoolTest::knowsTheTimeBetweenRecorders()
{
    const std::vector<FoundSpool> spools{
        {"a", 100, 150, 0, {}}, {"b", 101, 140, 0, {}}, {"a", 200, 260, 0, {}}, {"c", 201, 270, 0, {}}};
    const auto span = [&](std::size_t i, std::int64_t lastAlive) {
        const std::optional<Gap> gap = gapBefore(spools[i], spools, lastAlive);
        return gap ? std::pair(gap->from, gap->to) : std::pair<std::int64_t, std::int64_t>();
    };
    const std::pair<std::int64_t, std::int64_t> none;
    QCOMPARE(span(0, 0), none); // nobody recorded before
    QCOMPARE(span(0, 90), std::pair(std::int64_t(90), std::int64_t(100)));
    QCOMPARE(span(0, 120), none); // the store knows of that recorder, and of the time before it
    QCOMPARE(span(2, 90), std::pair(std::int64_t(150), std::int64_t(200)));
    QCOMPARE(span(2, 155), std::pair(std::int64_t(155), std::int64_t(200)));
    QCOMPARE(span(3, 90), std::pair(std::int64_t(90), std::int64_t(201))); // nothing is known of this one
    QCOMPARE(listenedUntil("a", spools, 90), 260);
    QCOMPARE(listenedUntil("b", spools, 90), 140);
    QCOMPARE(listenedUntil("b", spools, 145), 145);
    QCOMPARE(listenedUntil("d", spools, 90), 90);
}

void SpoolTest::turnsToAnotherFileAndStaysSmall()
{
    const SpoolLimits limits{.turn = 4096, .whole = 1 << 20};
    const auto feed = feedOf(m_folder, limits);
    std::size_t largest = 0;
    std::int64_t sent = 0;
    for (int round = 0; round < 500; ++round) {
        for (int i = 0; i < 10; ++i) feed->push(number(sent++));
        QVERIFY(feed->secure().ok());
        std::size_t size = 0;
        for (const fs::path& file : filesOf(m_folder)) size += fs::file_size(file);
        largest = std::max(largest, size);
        if (round % 7 != 0 || round > 490) continue;
        while (feed->samples().pop()) {
        }
        feed->setKept(feed->taken());
    }
    QVERIFY2(largest < 3 * (limits.turn + 7 * 10 * 64), std::to_string(largest).c_str());
    QCOMPARE(filesOf(m_folder).size(), std::size_t(2));
    const std::vector<std::string> left = found(m_folder, {feed->spool()->markAt(feed->kept())});
    QCOMPARE(left.size(), std::size_t(1 + sent - std::int64_t(feed->kept())));
    QCOMPARE(left[1], "pH/1 " + std::to_string(feed->kept()) + " " + std::to_string(feed->kept()));
    QCOMPARE(left.back(), "pH/1 4999 4999");
}

// Whoever is killed in the midst of a write leaves that.
void SpoolTest::aCutEndIsNoDamage()
{
    leave();
    const fs::path file = filesOf(m_folder).front();
    const std::string whole = bytesIn(file);
    const std::vector<std::string> all = found(m_folder);
    std::set<std::size_t> counts;
    for (std::size_t size = whole.size(); size > 0; --size) {
        write(file, whole.substr(0, size));
        const std::vector<std::string> lines = found(m_folder);
        QVERIFY(lines.size() <= all.size());
        QVERIFY2(std::equal(lines.begin(), lines.end(), all.begin()), std::to_string(size).c_str());
        counts.insert(lines.size());
    }
    QCOMPARE(counts, (std::set<std::size_t>{0, 3, 5, 7})); // whole records
    write(file, {});
    QVERIFY(found(m_folder).empty());
    QVERIFY(filesOf(m_folder).empty()); // begun and never written to
}

// A flipped bit anywhere, then whatever disks and people do: what comes was written, in its order, and what is missing before the end of the
// file is a gap.
void SpoolTest::damageInventsNothing()
{
    leave();
    const fs::path file = filesOf(m_folder).front();
    const std::string whole = bytesIn(file);
    const std::vector<std::string> all = found(m_folder);
    const std::string gap = "gap " + std::string(textOf(Gap::Cause::Unreadable)) + " -1";
    const auto isHonest = [&](const std::vector<std::string>& lines, bool mustSay) {
        auto at = all.begin();
        bool said = lines.empty(); // its head is none: it is no spool
        for (const std::string& line : lines) {
            if (line == gap) {
                said = true;
                continue;
            }
            at = std::find(at, all.end(), line);
            if (at == all.end()) return false;
        }
        return said || !mustSay || lines == all;
    };
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string bytes = whole;
        bytes[i] = char(bytes[i] ^ (1 << (i % 8)));
        write(file, bytes);
        const std::vector<std::string> lines = found(m_folder);
        QVERIFY2(lines != all, std::to_string(i).c_str());
        // A size that points behind the end looks like a cut, of which nothing is said.
        QVERIFY2(isHonest(lines, false), std::to_string(i).c_str());
    }
    titer::base::Random random(60, "spool");
    QElapsedTimer clock;
    clock.start();
    const qint64 time = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500;
    for (int round = 0; clock.elapsed() < time; ++round) {
        std::string bytes = whole;
        for (std::uint64_t edits = 1 + random.index(4); edits > 0 && !bytes.empty(); --edits) {
            const auto at = std::size_t(random.index(bytes.size()));
            const std::size_t length = std::min(std::size_t(1 + random.index(100)), bytes.size() - at);
            switch (random.index(5)) {
            case 0:
                bytes.resize(at);
                break;
            case 1:
                bytes.replace(at, length, length, '\0');
                break;
            case 2:
                bytes.insert(std::size_t(random.index(bytes.size())), bytes.substr(at, length));
                break;
            case 3: // a record of the same file at another place
                bytes.append(whole.substr(std::size_t(random.index(whole.size()))));
                break;
            default:
                bytes[at] = char(random.bits());
            }
        }
        write(file, bytes);
        QVERIFY2(isHonest(found(m_folder), false), std::to_string(round).c_str());
        if (!fs::exists(file)) write(file, whole);
    }
    // The middle record: the one before stands, and the loss of what follows is said.
    write(file, whole);
    std::string bytes = whole;
    bytes[bytes.find("xxxxx")] = 'y';
    write(file, bytes);
    QVERIFY(isHonest(found(m_folder), true));
    QCOMPARE(found(m_folder), (std::vector<std::string>{"src-1:", "pH/1 1 1", "state 1 growth", gap}));
}

void SpoolTest::leavesForeignFilesAlone()
{
    leave();
    const std::size_t own = found(m_folder).size();
    const fs::path spool = filesOf(m_folder).front();
    const fs::path folder = spoolFolder(m_folder);
    write(folder / "notes.txt", "mine");
    write(folder / "17-a.spool", "This is no spool, whatever it is called, and longer than two words are.");
    fs::create_directory(folder / "18-a.spool");
    fs::create_symlink(spool, folder / "19-a.spool");
    QCOMPARE(found(m_folder).size(), own);
    QVERIFY(fs::exists(folder / "notes.txt") && fs::exists(folder / "17-a.spool"));
    QVERIFY(fs::exists(folder / "18-a.spool") && fs::is_symlink(folder / "19-a.spool"));
}

void SpoolTest::followsNoLink()
{
    fs::create_directory(m_folder + "/elsewhere");
    fs::create_directory_symlink(m_folder + "/elsewhere", spoolFolder(m_folder));
    const auto feed = feedOf(m_folder);
    feed->push(number(1));
    const Done done = feed->secure();
    QVERIFY(!done);
    QVERIFY2(done.error().what.text().find("killed") != std::string::npos, done.error().what.text().c_str());
    QVERIFY(fs::is_empty(m_folder + "/elsewhere"));
}

void SpoolTest::saysThatADiskIsFullAndGoesOn()
{
    const auto feed = feedOf(m_folder);
    feed->push(number(1));
    QVERIFY(feed->secure().ok());
    {
        const FullDisk full(100);
        for (int i = 2; i < 50; ++i) feed->push(number(i));
        const Done done = feed->secure();
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(titer::base::Code::Io));
        QVERIFY(!feed->secure()); // nothing has come since: it is as it was
    }
    feed->push(number(50));
    QVERIFY(feed->secure().ok());
    // What found no room is not there, and is no damage.
    QCOMPARE(found(m_folder), (std::vector<std::string>{"src-1:", "pH/1 1 1", "pH/1 50 50"}));
    // Positions count it all the same.
    QCOMPARE(found(m_folder, {feed->spool()->markAt(49)}), (std::vector<std::string>{"src-1:", "pH/1 50 50"}));
}

void SpoolTest::saysWhereTheStoreTakesNothing()
{
    const auto feed = feedOf(m_folder, {.turn = 1000, .whole = 10'000});
    Done done = titer::base::done();
    std::int64_t sent = 0;
    for (; done && sent < 10'000; ++sent) {
        feed->push(number(sent));
        done = feed->secure();
    }
    QVERIFY(!done);
    std::size_t size = 0;
    for (const fs::path& file : filesOf(m_folder)) size += fs::file_size(file);
    QVERIFY(size <= 10'000);
    QCOMPARE(found(m_folder).size(), std::size_t(sent)); // all before the one that found no room
    // It goes on once the store has something.
    while (feed->samples().pop()) {
    }
    feed->setKept(feed->taken());
    (void)feed->secure();
    feed->push(number(sent));
    (void)feed->secure();
    feed->push(number(sent + 1));
    QVERIFY(feed->secure().ok());
    QCOMPARE(found(m_folder, {feed->spool()->markAt(feed->kept())}).back(),
             "pH/1 " + std::to_string(sent + 1) + " " + std::to_string(sent + 1));
}

void SpoolTest::theStoreKnowsHowFarItHasIt()
{
    const std::vector<SpoolMark> marks{{41, 7}, {42, 1'000'000}}, next{{43, 1}};
    HistoryLimits limits;
    limits.segmentBytes = 1 << 18;
    {
        Historian historian = *Historian::open(m_folder, limits);
        QVERIFY(historian.spooled().empty());
        const std::int64_t tag = *historian.tag(titer::support::tagNamed("a"));
        QVERIFY(historian.append(tag, titer::support::someOf(tag, 0, 10)).ok());
        historian.setSpooled(marks);
        QVERIFY(historian.commit(start).ok());
    }
    {
        Historian historian = *Historian::open(m_folder, limits);
        QCOMPARE(historian.spooled(), marks);
        // Also in a segment that is begun later.
        const std::int64_t tag = *historian.tag(titer::support::tagNamed("a"));
        for (std::int64_t i = 10; i < 200'000; i += 10'000) {
            QVERIFY(historian.append(tag, titer::support::someOf(tag, i, i + 10'000)).ok());
            QVERIFY(historian.commit(start + i * second).ok());
        }
        QVERIFY(fs::exists(m_folder + "/segment-0002.db"));
    }
    Historian historian = *Historian::open(m_folder, limits);
    QCOMPARE(historian.spooled(), marks);
    historian.setSpooled(next);
    QVERIFY(historian.close().ok());
    QCOMPARE(Historian::open(m_folder, limits)->spooled(), next);
}

void SpoolTest::aCheckOfTheStoreSaysHowMuchWaits()
{
    QVERIFY(Historian::open(m_folder)->close().ok());
    QCOMPARE(verifyHistory(m_folder)->waiting, 0);
    leave();
    const std::vector<fs::path> files = filesOf(m_folder);
    // Three numbers, two texts and a gap; tags are none, and nobody takes them in.
    QCOMPARE(verifyHistory(m_folder)->waiting, 6);
    QVERIFY(verifyHistory(m_folder)->state == StoreCheck::State::Whole);
    QCOMPARE(filesOf(m_folder), files);
    const std::int64_t spool = findSpools(m_folder, {}, later).front().begun;
    const auto waitBehind = [&](std::uint64_t position) {
        Historian historian = *Historian::open(m_folder);
        historian.setSpooled({{spool, position}});
        return historian.close().ok() ? verifyHistory(m_folder)->waiting : -1;
    };
    QCOMPARE(waitBehind(2), 4);
    QCOMPARE(waitBehind(6), 0);
    QCOMPARE(filesOf(m_folder), files); // it is for a recorder to remove them
}

TITER_TEST(SpoolTest)

} // namespace tst_spool

#include "tst_spool.moc"
