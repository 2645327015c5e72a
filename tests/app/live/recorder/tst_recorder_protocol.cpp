// What recorder and windows say to each other: whole, cut anywhere, and forged.
#include "app/live/recorder/recorder_protocol.h"
#include "core/base/math/random.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <filesystem>

#include <sys/stat.h>

namespace tst_recorder_protocol {

using namespace titer;
using namespace titer::app;
using connect::Sample;
using Kind = RecorderFrame::Kind;

namespace {

RecorderPicture examplePicture()
{
    RecorderPicture picture;
    picture.totals = {.process = 4711,
                      .since = 1'772'000'000'000'000,
                      .kept = 12,
                      .rate = 3.5,
                      .bytes = 1 << 20,
                      .freeBytes = 1ll << 40,
                      .diskDays = std::numeric_limits<double>::quiet_NaN(),
                      .lastBackup = 0,
                      .backupEvery = 86'400.0,
                      .backupFault = base::say("The folder is not there ({1}).", "/media"),
                      .backupNotices = {{"/media/1", base::say("The list of {1} is damaged.", "it")}},
                      .standby = base::say("The recorder on {1} says nothing.", "one"),
                      .trouble = base::say("The disk is full ({1}).", "no space left")};
    SourceState source;
    source.id = "src-1";
    source.label = "Ü 1";
    source.connector = "modbus";
    source.status = {.state = connect::State::Retrying,
                     .why = base::say("{1} does not answer.", "10.0.0.1"),
                     .remedy = base::say("Look at it."),
                     .retryAt = 5,
                     .attempts = 3,
                     .protection = connect::Protection::Unsecured,
                     .process = connect::ProcessClock{1'772'000'000'000'000, 86'400.0, 3600.0}};
    source.gaps = 2;
    picture.sources = {source};
    return picture;
}

std::string exampleFrames()
{
    base::Json state = base::Json::object();
    state["say"] = "state";
    state["picture"] = pictureJson(examplePicture());
    base::Json tags = base::Json::object();
    tags["say"] = "tags";
    tags["tags"] = tagsJson({{.id = "pH", .label = "pH head", .unit = "1"}, {.id = "phase", .label = {}, .unit = {}}});
    const Sample samples[] = {{0, 0, 1, 2, 3.0}, {1, connect::status::bad, 4, 5, -1.0}};
    return writeMessage(state) + writeSamples(Kind::Values, "src-1", samples) + writeMessage(tags) +
           writeSamples(Kind::Samples, "src-1", samples);
}

// Reads all that can be read of it, as a window does.
int readAll(std::string_view bytes)
{
    FrameReader reader;
    reader.add(bytes);
    int frames = 0;
    while (const std::optional<RecorderFrame> frame = reader.next()) {
        ++frames;
        (void)readSamples(frame->body);
        const std::optional<base::Json> json = readMessage(frame->body);
        if (!json) continue;
        if (const base::Json* picture = json->find("picture")) (void)readPicture(*picture);
        if (const base::Json* tags = json->find("tags")) (void)readTags(*tags);
        (void)readLongSample(*json);
    }
    return frames;
}

} // namespace

class TestRecorderProtocol : public QObject {
    Q_OBJECT

private slots:
    void readsFramesThatComeByteByByte();
    void keepsPicturesAndTags();
    void keepsLongSamples();
    void splitsManySamplesIntoFramesThatAreRead();
    void endsTheConversationAtWhatIsNoFrame();
    void survivesForgedFrames();
    void listensInAFolderOfThisAccountAlone();
};

void TestRecorderProtocol::readsFramesThatComeByteByByte()
{
    FrameReader reader;
    std::vector<RecorderFrame> frames;
    for (const char byte : exampleFrames()) {
        reader.add({&byte, 1});
        while (std::optional<RecorderFrame> frame = reader.next()) frames.push_back(*frame);
    }
    QCOMPARE(frames.size(), std::size_t(4));
    QVERIFY(!reader.broken());
    const std::optional<SourceSamples> samples = readSamples(frames[1].body);
    QVERIFY(samples.has_value());
    QCOMPARE(samples->source, std::string("src-1"));
    QCOMPARE(samples->samples.size(), std::size_t(2));
    QCOMPARE(samples->samples[1].value, -1.0);
    QCOMPARE(samples->samples[1].status, connect::status::bad);
}

void TestRecorderProtocol::keepsPicturesAndTags()
{
    const RecorderPicture picture = examplePicture();
    const RecorderPicture again = readPicture(pictureJson(picture));
    QVERIFY(again.sources == picture.sources);
    QCOMPARE(again.totals.since, picture.totals.since);
    QVERIFY(std::isnan(again.totals.diskDays));
    QVERIFY(again.totals.trouble == picture.totals.trouble);
    QVERIFY(again.totals.backupFault == picture.totals.backupFault);
    QVERIFY(again.totals.standby == picture.totals.standby);
    QCOMPARE(again.totals.backupEvery, picture.totals.backupEvery);
    QCOMPARE(again.totals.backupNotices.size(), std::size_t(1));
    QCOMPARE(again.totals.backupNotices[0].where, std::string("/media/1"));
    QVERIFY(again.totals.backupNotices[0].what == picture.totals.backupNotices[0].what);
    const std::vector<connect::TagInfo> tags = {
        {.id = "a", .label = "A", .unit = "mg/L", .kind = connect::TagKind::Array, .writable = true, .simulated = true},
        {.id = "b", .label = {}, .unit = {}, .kind = connect::TagKind::Text}};
    QVERIFY(readTags(tagsJson(tags)) == tags);
}

void TestRecorderProtocol::keepsLongSamples()
{
    const connect::LongSample text{3, connect::status::uncertain, 10, 20, std::string("running")};
    const connect::LongSample array{4, connect::status::good, 10, 20, std::vector<double>{1.0, 2.5}};
    for (const connect::LongSample& sample : {text, array}) {
        const std::optional<connect::LongSample> again = readLongSample(longSampleJson(sample));
        QVERIFY(again.has_value());
        QCOMPARE(again->tag, sample.tag);
        QCOMPARE(again->status, sample.status);
        QVERIFY(again->value == sample.value);
    }
}

void TestRecorderProtocol::splitsManySamplesIntoFramesThatAreRead()
{
    const std::vector<Sample> samples(100'000, Sample{7, 0, 1, 1, 2.0});
    FrameReader reader;
    reader.add(writeSamples(Kind::Samples, "s", samples));
    std::size_t count = 0;
    while (const std::optional<RecorderFrame> frame = reader.next()) count += readSamples(frame->body)->samples.size();
    QCOMPARE(count, samples.size());
    QVERIFY(!reader.broken());
}

void TestRecorderProtocol::endsTheConversationAtWhatIsNoFrame()
{
    for (const std::string& bytes :
         {std::string("GET / HTTP/1.1\r\n\r\n"), std::string("\0\0\0\0\1", 5), std::string("\1\0\0\0\x09", 5)}) {
        FrameReader reader;
        reader.add(bytes);
        QVERIFY(!reader.next());
        QVERIFY(reader.broken());
        reader.add(exampleFrames());
        QVERIFY(!reader.next());
    }
}

void TestRecorderProtocol::survivesForgedFrames()
{
    const std::string whole = exampleFrames();
    base::Random random(20'260'101, "recorder protocol");
    const int rounds = qEnvironmentVariableIsSet("TITER_LONG") ? 300'000 : 10'000;
    int frames = 0;
    for (int round = 0; round < rounds; ++round) {
        std::string bytes = whole;
        const int changes = 1 + int(random.uniform(0.0, 4.0));
        for (int i = 0; i < changes; ++i)
            bytes[std::size_t(random.uniform(0.0, double(bytes.size())))] = char(random.uniform(0.0, 256.0));
        if (random.uniform(0.0, 1.0) < 0.3) bytes.resize(std::size_t(random.uniform(0.0, double(bytes.size()))));
        frames += readAll(bytes);
    }
    QVERIFY(frames > rounds); // most of it is still read
}

void TestRecorderProtocol::listensInAFolderOfThisAccountAlone()
{
    const base::Result<std::string> path = recorderSocket("/tmp/some project.titer");
    QVERIFY(path.ok());
    QCOMPARE(*path, *recorderSocket("/tmp/../tmp/some project.titer"));
    QVERIFY(*path != *recorderSocket("/tmp/another.titer"));
    QVERIFY(path->size() < 100);
    const std::string folder = std::filesystem::path(*path).parent_path().string();
    struct stat found{};
    QVERIFY(stat(folder.c_str(), &found) == 0);
    QCOMPARE(int(found.st_mode & 077), 0);
    QVERIFY(chmod(folder.c_str(), 0755) == 0);
    const bool trusted = recorderSocket("/tmp/some project.titer").ok();
    QVERIFY(chmod(folder.c_str(), 0700) == 0);
    QVERIFY(!trusted);
}

TITER_TEST(TestRecorderProtocol)

} // namespace tst_recorder_protocol

#include "tst_recorder_protocol.moc"
