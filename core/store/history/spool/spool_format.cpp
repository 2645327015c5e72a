#include "core/store/history/spool/spool_format.h"

#include <array>
#include <cstring>
#include <limits>

namespace titer::store {

using connect::Gap;
using connect::LongSample;
using connect::NewTag;
using connect::Sample;
using connect::TagInfo;
using connect::TagKind;

namespace {

enum class SpooledKind : std::uint8_t { Sample = 1, Tag, Description, Text, Array, Gap };

constexpr std::uint64_t magic = 0x3130'4C50'5354'4954; // "TITSPL01"
constexpr std::size_t wordSize = 8;
constexpr std::int64_t maxLost = std::int64_t(1) << 40; // samples of one gap
constexpr std::int64_t farthest = std::int64_t(1)
                                  << 60; // as a historian takes it, so that sums of times do not overflow [µs]

void putText(Bytes& out, std::string_view text)
{
    putVarint(out, text.size());
    const auto bytes = std::as_bytes(std::span(text));
    out.insert(out.end(), bytes.begin(), bytes.end());
}

std::string textFrom(ByteReader& from)
{
    const auto bytes = from.take(std::size_t(from.varint()));
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void putTag(Bytes& out, SpooledKind kind, const NewTag& tag)
{
    putByte(out, std::uint8_t(kind));
    putVarint(out, tag.tag);
    for (const std::string* text : {&tag.info.id, &tag.info.label, &tag.info.unit}) putText(out, *text);
    putByte(out, std::uint8_t(tag.info.kind));
    putByte(out, std::uint8_t(int(tag.info.writable) + 2 * int(tag.info.simulated)));
}

// A number that is kept in 32 bits; what does not fit there is none.
std::optional<std::uint32_t> smallFrom(ByteReader& from)
{
    const std::uint64_t value = from.varint();
    if (value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return std::uint32_t(value);
}

bool isTime(std::int64_t time)
{
    return time >= -farthest && time <= farthest;
}

std::optional<Sample> sampleFrom(ByteReader& from)
{
    std::array<std::byte, sizeof(Sample)> bytes;
    const auto there = from.take(bytes.size());
    if (!from.ok()) return std::nullopt;
    std::memcpy(bytes.data(), there.data(), bytes.size());
    const Sample sample = std::bit_cast<Sample>(bytes);
    const bool isRight = isTime(sample.sourceTime) && isTime(sample.receiveTime) &&
                         (sample.tag != connect::markTag || (sample.value >= 0.0 && sample.value < double(maxLost)));
    return isRight ? std::optional(sample) : std::nullopt;
}

std::optional<NewTag> tagFrom(ByteReader& from)
{
    const std::optional<std::uint32_t> place = smallFrom(from);
    NewTag tag{place.value_or(0), {}};
    for (std::string* text : {&tag.info.id, &tag.info.label, &tag.info.unit}) *text = textFrom(from);
    const std::uint8_t kind = from.byte(), flags = from.byte();
    if (!from.ok() || !place || tag.info.id.empty() || kind > std::uint8_t(TagKind::Array) || flags > 3)
        return std::nullopt;
    tag.info.kind = TagKind(kind);
    tag.info.writable = (flags & 1) != 0;
    tag.info.simulated = (flags & 2) != 0;
    return tag;
}

std::optional<LongSample> longFrom(ByteReader& from, SpooledKind kind)
{
    const std::optional<std::uint32_t> tag = smallFrom(from), status = smallFrom(from);
    LongSample sample{tag.value_or(0), status.value_or(0), from.signedVarint(), from.signedVarint(), {}};
    if (kind == SpooledKind::Text) {
        sample.value = textFrom(from);
    } else {
        const std::uint64_t count = from.varint();
        if (count > from.left() / wordSize) return std::nullopt;
        std::vector<double> values(static_cast<std::size_t>(count));
        for (double& value : values) value = std::bit_cast<double>(from.word());
        sample.value = std::move(values);
    }
    const bool isRight = from.ok() && tag && status && isTime(sample.sourceTime) && isTime(sample.receiveTime);
    return isRight ? std::optional(std::move(sample)) : std::nullopt;
}

std::optional<Gap> gapFrom(ByteReader& from)
{
    Gap gap{from.signedVarint(), from.signedVarint(), {}, from.signedVarint(), {}};
    const std::uint8_t cause = from.byte();
    gap.detail = textFrom(from);
    if (!from.ok() || cause > std::uint8_t(Gap::Cause::RecorderDown)) return std::nullopt;
    if (!isTime(gap.from) || !isTime(gap.to) || gap.lost < -1 || gap.lost >= maxLost) return std::nullopt;
    gap.cause = Gap::Cause(cause);
    return gap;
}

std::uint64_t keyOfRecord(const SpoolHead& head, std::size_t offset)
{
    return keyOf({head.spool, head.part, std::int64_t(offset)});
}

} // namespace

std::string spoolFolder(const std::string& historyFolder)
{
    return historyFolder + "/spool";
}

std::string spoolFile(const std::string& historyFolder, std::int64_t spool, int which)
{
    return spoolFolder(historyFolder) + "/" + std::to_string(spool) + (which == 0 ? "-a" : "-b") + ".spool";
}

void putItem(Bytes& out, const Sample& sample)
{
    putByte(out, std::uint8_t(SpooledKind::Sample));
    const auto bytes = std::as_bytes(std::span(&sample, 1));
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void putItem(Bytes& out, const connect::OutOfBand& aside)
{
    if (const auto* tag = std::get_if<NewTag>(&aside)) {
        putTag(out, SpooledKind::Tag, *tag);
    } else if (const auto* gap = std::get_if<Gap>(&aside)) {
        putByte(out, std::uint8_t(SpooledKind::Gap));
        for (const std::int64_t number : {gap->from, gap->to, gap->lost}) putSigned(out, number);
        putByte(out, std::uint8_t(gap->cause));
        putText(out, gap->detail);
    } else {
        const auto& sample = std::get<LongSample>(aside);
        const std::string* text = std::get_if<std::string>(&sample.value);
        putByte(out, std::uint8_t(text ? SpooledKind::Text : SpooledKind::Array));
        putVarint(out, sample.tag);
        putVarint(out, sample.status);
        putSigned(out, sample.sourceTime);
        putSigned(out, sample.receiveTime);
        if (text) return putText(out, *text);
        const auto& values = std::get<std::vector<double>>(sample.value);
        putVarint(out, values.size());
        for (const double value : values) putWord(out, std::bit_cast<std::uint64_t>(value));
    }
}

void putDescription(Bytes& out, const NewTag& tag)
{
    putTag(out, SpooledKind::Description, tag);
}

std::optional<SpooledItem> readItem(ByteReader& from)
{
    const auto asItem = [](auto&& read) -> std::optional<SpooledItem> {
        if (!read) return std::nullopt;
        if constexpr (std::is_same_v<std::decay_t<decltype(*read)>, Sample>)
            return SpooledItem{*read};
        else
            return SpooledItem{connect::OutOfBand(*std::move(read))};
    };
    const auto kind = SpooledKind(from.byte());
    switch (kind) {
    case SpooledKind::Sample:
        return asItem(sampleFrom(from));
    case SpooledKind::Tag:
    case SpooledKind::Description: {
        std::optional<SpooledItem> item = asItem(tagFrom(from));
        if (item) item->isDescription = kind == SpooledKind::Description;
        return item;
    }
    case SpooledKind::Text:
    case SpooledKind::Array:
        return asItem(longFrom(from, kind));
    case SpooledKind::Gap:
        return asItem(gapFrom(from));
    }
    return std::nullopt;
}

void beginRecord(Bytes& out)
{
    out.clear();
    putWord(out, 0);
}

void closeRecord(Bytes& record, const SpoolHead& head, std::size_t offset)
{
    const std::uint64_t size = record.size() - wordSize;
    std::memcpy(record.data(), &size, wordSize);
    seal(record);
    bindTo(record, keyOfRecord(head, offset));
}

Bytes headRecord(const SpoolHead& head)
{
    Bytes record;
    beginRecord(record);
    putWord(record, magic);
    putWord(record, std::uint64_t(head.spool));
    putWord(record, std::uint64_t(head.part));
    putText(record, head.source);
    closeRecord(record, {}, 0);
    return record;
}

// With its size and checksum; nothing where it is not all there.
std::optional<std::span<const std::byte>> SpoolRecords::record()
{
    const std::span<const std::byte> left = m_bytes.subspan(m_at);
    if (left.size() < 2 * wordSize) return std::nullopt;
    std::uint64_t size = 0;
    std::memcpy(&size, left.data(), wordSize);
    if (size > left.size() - 2 * wordSize) return std::nullopt;
    return left.first(std::size_t(size) + 2 * wordSize);
}

std::optional<SpoolHead> SpoolRecords::head()
{
    std::optional<std::span<const std::byte>> bytes = record();
    if (!bytes) return std::nullopt;
    const std::size_t size = bytes->size();
    if (!unseal(*bytes, keyOfRecord({}, 0))) return std::nullopt;
    ByteReader from(bytes->subspan(wordSize));
    const bool isOne = from.word() == magic;
    SpoolHead head{std::int64_t(from.word()), std::int64_t(from.word()), textFrom(from)};
    if (!isOne || !from.ok() || from.left() > 0) return std::nullopt;
    m_at = size;
    return head;
}

std::optional<std::span<const std::byte>> SpoolRecords::next(const SpoolHead& head)
{
    std::optional<std::span<const std::byte>> bytes = record();
    if (!bytes) return std::nullopt;
    const std::size_t size = bytes->size();
    if (!unseal(*bytes, keyOfRecord(head, m_at))) {
        m_isDamaged = true;
        return std::nullopt;
    }
    m_at += size;
    return bytes->subspan(wordSize);
}

} // namespace titer::store
