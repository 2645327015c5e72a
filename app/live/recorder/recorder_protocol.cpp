// Frames and their bodies. What comes from the peer is evaluated member by member; nothing of it is believed.
#include "app/live/recorder/recorder_protocol.h"

#include "core/base/hash.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

namespace titer::app {

using base::Json;
using connect::Sample;

namespace {

constexpr std::size_t head = 5;                 // bytes before the body
constexpr std::size_t maxFrame = 8 << 20;       // of a frame [bytes]
constexpr std::size_t samplesPerFrame = 16'384; // half a megabyte
constexpr std::size_t maxName = 4096;           // of a source [bytes]
constexpr std::size_t maxPath = 90;             // of a socket; the system takes 107 [bytes]
constexpr std::size_t readAhead = 1 << 16;      // bytes that are thrown away together
constexpr std::size_t maxNotices = 20;          // of a backup

Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

int stateNumber(const Json& json)
{
    const double value = numberOf(json, "state");
    return value >= 0.0 && value <= double(connect::State::Faulted) ? int(value) : 0;
}

int protectionNumber(const Json& json)
{
    const double value = numberOf(json, "protection");
    return value >= 0.0 && value <= double(connect::Protection::Unsecured) ? int(value) : 0;
}

Json sourceJson(const SourceState& source)
{
    Json json = Json::object();
    json["id"] = source.id;
    json["label"] = source.label;
    json["connector"] = source.connector;
    json["state"] = int(source.status.state);
    json["why"] = sentenceJson(source.status.why);
    json["remedy"] = sentenceJson(source.status.remedy);
    json["retry_at"] = source.status.retryAt;
    json["attempts"] = source.status.attempts;
    json["protection"] = int(source.status.protection);
    if (const auto& process = source.status.process)
        json["process"] =
            Json::object({{"at", process->at}, {"time", number(process->time)}, {"pace", number(process->pace)}});
    json["rate"] = number(source.rate);
    json["gaps"] = source.gaps;
    json["kept"] = source.kept;
    json["lost"] = source.lost;
    json["replaced"] = source.replaced;
    json["since"] = source.since;
    json["last_value"] = source.lastValue;
    return json;
}

// Nothing where a time is no number, or would not go on.
std::optional<connect::ProcessClock> readClock(const Json& json)
{
    const connect::ProcessClock clock{integerOf(json, "at"), numberOf(json, "time"), numberOf(json, "pace")};
    if (!std::isfinite(clock.time) || !std::isfinite(clock.pace) || !(clock.pace > 0.0)) return std::nullopt;
    return clock;
}

SourceState readSource(const Json& json)
{
    SourceState source;
    source.id = textOf(json, "id");
    source.label = textOf(json, "label");
    source.connector = textOf(json, "connector");
    source.status.state = connect::State(stateNumber(json));
    if (const Json* why = json.find("why")) source.status.why = readSentence(*why);
    if (const Json* remedy = json.find("remedy")) source.status.remedy = readSentence(*remedy);
    source.status.retryAt = integerOf(json, "retry_at");
    source.status.attempts = int(std::clamp<std::int64_t>(integerOf(json, "attempts"), 0, 1'000'000'000));
    source.status.protection = connect::Protection(protectionNumber(json));
    if (const Json* process = json.find("process")) source.status.process = readClock(*process);
    source.rate = numberOf(json, "rate");
    source.gaps = integerOf(json, "gaps");
    source.kept = integerOf(json, "kept");
    source.lost = integerOf(json, "lost");
    source.replaced = integerOf(json, "replaced");
    source.since = integerOf(json, "since");
    source.lastValue = integerOf(json, "last_value");
    return source;
}

} // namespace

std::string writeFrame(RecorderFrame::Kind kind, std::string_view body)
{
    const auto length = std::uint32_t(body.size() + 1);
    std::string frame(head, '\0');
    for (int i = 0; i < 4; ++i) frame[std::size_t(i)] = char((length >> (8 * i)) & 0xFF);
    frame[4] = char(kind);
    return frame.append(body);
}

Json startMessage(const char* say)
{
    Json json = Json::object();
    json["say"] = say;
    return json;
}

std::string writeMessage(const Json& message)
{
    return writeFrame(RecorderFrame::Kind::Message, message.write(false));
}

std::string writeSamples(RecorderFrame::Kind kind, std::string_view source, std::span<const Sample> samples)
{
    std::string frames, body;
    for (std::size_t at = 0; at < samples.size(); at += samplesPerFrame) {
        const std::size_t count = std::min(samplesPerFrame, samples.size() - at);
        const auto name = std::uint16_t(source.size());
        body.assign(reinterpret_cast<const char*>(&name), sizeof name);
        body.append(source);
        body.append(reinterpret_cast<const char*>(samples.data() + at), count * sizeof(Sample));
        frames += writeFrame(kind, body);
    }
    return frames;
}

void FrameReader::add(std::string_view bytes)
{
    if (m_broken) return;
    if (m_at > readAhead) {
        m_bytes.erase(0, m_at);
        m_at = 0;
    }
    m_bytes.append(bytes);
}

std::optional<RecorderFrame> FrameReader::next()
{
    if (m_broken || m_bytes.size() - m_at < head) return std::nullopt;
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) length |= std::size_t(static_cast<unsigned char>(m_bytes[m_at + i])) << (8 * i);
    const int kind = static_cast<unsigned char>(m_bytes[m_at + 4]);
    if (length < 1 || length > maxFrame || kind < 1 || kind > 3) {
        m_broken = true;
        m_bytes.clear();
        return std::nullopt;
    }
    if (m_bytes.size() - m_at < 4 + length) return std::nullopt;
    RecorderFrame frame{RecorderFrame::Kind(kind), m_bytes.substr(m_at + head, length - 1)};
    m_at += 4 + length;
    if (m_at == m_bytes.size()) {
        m_bytes.clear();
        m_at = 0;
    }
    return frame;
}

std::optional<Json> readMessage(std::string_view body)
{
    base::Errors errors;
    Json json = base::readJson(body, errors);
    const Json* say = json.find("say");
    if (!errors.empty() || !say || !say->isString()) return std::nullopt;
    return json;
}

std::optional<SourceSamples> readSamples(std::string_view body)
{
    std::uint16_t name = 0;
    if (body.size() < sizeof name) return std::nullopt;
    std::memcpy(&name, body.data(), sizeof name);
    body.remove_prefix(sizeof name);
    if (name > maxName || name > body.size() || (body.size() - name) % sizeof(Sample) != 0) return std::nullopt;
    SourceSamples result{std::string(body.substr(0, name)), {}};
    result.samples.resize((body.size() - name) / sizeof(Sample));
    if (!result.samples.empty()) std::memcpy(result.samples.data(), body.data() + name, body.size() - name);
    return result;
}

Json pictureJson(const RecorderPicture& picture)
{
    const RecorderTotals& totals = picture.totals;
    Json json = Json::object();
    json["process"] = totals.process;
    json["since"] = totals.since;
    json["kept"] = totals.kept;
    json["rate"] = number(totals.rate);
    json["bytes"] = totals.bytes;
    json["free_bytes"] = totals.freeBytes;
    json["disk_days"] = number(totals.diskDays);
    json["last_backup"] = totals.lastBackup;
    json["backup_every"] = totals.backupEvery;
    if (totals.backupFault) json["backup_fault"] = sentenceJson(*totals.backupFault);
    json["backup_notices"] = Json::array();
    for (std::size_t i = 0; i < std::min(maxNotices, totals.backupNotices.size()); ++i) {
        Json notice = sentenceJson(totals.backupNotices[i].what);
        notice["where"] = totals.backupNotices[i].where;
        json["backup_notices"].push(std::move(notice));
    }
    if (totals.notificationFault) json["notification_fault"] = sentenceJson(*totals.notificationFault);
    if (totals.standby) json["standby"] = sentenceJson(*totals.standby);
    if (totals.trouble) json["trouble"] = sentenceJson(*totals.trouble);
    json["sources"] = Json::array();
    for (const SourceState& source : picture.sources) json["sources"].push(sourceJson(source));
    return json;
}

RecorderPicture readPicture(const Json& json)
{
    RecorderPicture picture;
    RecorderTotals& totals = picture.totals;
    totals.process = integerOf(json, "process");
    totals.since = integerOf(json, "since");
    totals.kept = integerOf(json, "kept");
    totals.rate = numberOf(json, "rate");
    totals.bytes = integerOf(json, "bytes");
    totals.freeBytes = integerOf(json, "free_bytes");
    totals.diskDays = numberOf(json, "disk_days", base::notAvailable);
    totals.lastBackup = integerOf(json, "last_backup");
    totals.backupEvery = numberOf(json, "backup_every");
    if (const Json* fault = json.find("backup_fault"); fault && fault->isObject())
        totals.backupFault = readSentence(*fault);
    if (const Json* notices = json.find("backup_notices"))
        for (const Json& notice : notices->items())
            if (notice.isObject() && totals.backupNotices.size() < maxNotices)
                totals.backupNotices.push_back({textOf(notice, "where"), readSentence(notice)});
    if (const Json* fault = json.find("notification_fault"); fault && fault->isObject())
        totals.notificationFault = readSentence(*fault);
    if (const Json* why = json.find("standby"); why && why->isObject()) totals.standby = readSentence(*why);
    if (const Json* trouble = json.find("trouble"); trouble && trouble->isObject())
        totals.trouble = readSentence(*trouble);
    if (const Json* sources = json.find("sources"))
        for (const Json& source : sources->items()) picture.sources.push_back(readSource(source));
    return picture;
}

Json tagsJson(const std::vector<connect::TagInfo>& tags)
{
    Json list = Json::array();
    for (const connect::TagInfo& tag : tags) {
        Json json = Json::object();
        json["id"] = tag.id;
        json["label"] = tag.label;
        json["unit"] = tag.unit;
        json["kind"] = int(tag.kind);
        json["writable"] = tag.writable;
        json["simulated"] = tag.simulated;
        list.push(std::move(json));
    }
    return list;
}

std::vector<connect::TagInfo> readTags(const Json& json)
{
    std::vector<connect::TagInfo> tags;
    for (const Json& item : json.items()) {
        connect::TagInfo tag{.id = textOf(item, "id"), .label = textOf(item, "label"), .unit = textOf(item, "unit")};
        const double kind = numberOf(item, "kind");
        if (kind == double(connect::TagKind::Text)) tag.kind = connect::TagKind::Text;
        if (kind == double(connect::TagKind::Array)) tag.kind = connect::TagKind::Array;
        const Json *writable = item.find("writable"), *simulated = item.find("simulated");
        tag.writable = writable && writable->boolean();
        tag.simulated = simulated && simulated->boolean();
        tags.push_back(std::move(tag));
    }
    return tags;
}

Json longSampleJson(const connect::LongSample& sample)
{
    Json json = Json::object();
    json["tag"] = std::int64_t(sample.tag);
    json["status"] = std::int64_t(sample.status);
    json["time"] = sample.sourceTime;
    json["received"] = sample.receiveTime;
    if (const auto* text = std::get_if<std::string>(&sample.value)) {
        json["text"] = *text;
        return json;
    }
    json["array"] = Json::array();
    for (const double value : std::get<std::vector<double>>(sample.value)) json["array"].push(number(value));
    return json;
}

std::optional<connect::LongSample> readLongSample(const Json& json)
{
    constexpr std::int64_t maxTags = 1 << 20;
    connect::LongSample sample;
    const std::int64_t tag = integerOf(json, "tag"), status = integerOf(json, "status");
    if (tag < 0 || tag >= maxTags || status < 0 || status > 0xFFFFFFFF) return std::nullopt;
    sample.tag = std::uint32_t(tag);
    sample.status = connect::Status(status);
    sample.sourceTime = integerOf(json, "time");
    sample.receiveTime = integerOf(json, "received");
    sample.value = textOf(json, "text");
    const Json* array = json.find("array");
    if (!array) return sample;
    std::vector<double> values;
    for (const Json& item : array->items()) values.push_back(item.isNumber() ? item.number() : base::notAvailable);
    sample.value = std::move(values);
    return sample;
}

base::Result<std::string> recorderSocket(const std::string& project)
{
    std::error_code error;
    std::filesystem::path path = std::filesystem::weakly_canonical(project, error);
    if (error) path = std::filesystem::absolute(project, error);
    const std::string name = "/" + base::sha256(path.string()).substr(0, 24) + ".socket";
    std::string folder = "/tmp/titer-" + std::to_string(geteuid());
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    if (runtime && *runtime == '/' && std::filesystem::is_directory(runtime, error)) {
        const std::string own = std::string(runtime) + "/titer";
        if (own.size() + name.size() <= maxPath) folder = own;
    }
    mkdir(folder.c_str(), 0700);
    struct stat found{};
    if (lstat(folder.c_str(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != geteuid() ||
        (found.st_mode & 077) != 0)
        return base::Error{
            base::Code::Io, folder,
            base::say(CORE_TR("core", "The folder {1} is accessible to other accounts, so no recorder can be reached "
                                      "through it; remove it, or set XDG_RUNTIME_DIR to a folder of your own."),
                      folder)};
    return folder + name;
}

} // namespace titer::app
