#include "core/store/history/files/bytes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace titer::store {

namespace {

constexpr std::size_t blockSize = 128;
constexpr std::uint8_t asVarints = 0xFF; // in place of a count of bits

std::size_t sizeOfVarint(std::uint64_t value)
{
    return std::size_t(std::bit_width(value | 1) + 6) / 7;
}

void putPacked(Bytes& out, std::span<const std::int64_t> values, std::int64_t low, int bits)
{
    std::uint64_t word = 0;
    int filled = 0;
    for (const std::int64_t value : values) {
        const std::uint64_t distance = std::uint64_t(value) - std::uint64_t(low);
        word |= distance << filled;
        filled += bits;
        if (filled < 64) continue;
        putWord(out, word);
        filled -= 64;
        word = filled > 0 ? distance >> (bits - filled) : 0;
    }
    for (; filled > 0; filled -= 8, word >>= 8) putByte(out, std::uint8_t(word));
}

void putBlock(Bytes& out, std::span<const std::int64_t> values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const int bits = std::bit_width(std::uint64_t(*high) - std::uint64_t(*low));
    std::size_t varints = 0;
    for (const std::int64_t value : values) varints += sizeOfVarint(zigzag(value));
    if (varints < (values.size() * std::size_t(bits) + 7) / 8 + sizeOfVarint(zigzag(*low))) {
        putByte(out, asVarints);
        for (const std::int64_t value : values) putSigned(out, value);
        return;
    }
    putByte(out, std::uint8_t(bits));
    putSigned(out, *low);
    if (bits > 0) putPacked(out, values, *low, bits);
}

void unpack(std::span<const std::byte> packed, std::span<std::int64_t> values, std::int64_t low, int bits)
{
    // Words are read beyond the end of what is packed, so it is copied to where there is room.
    std::array<std::byte, blockSize * 8 + 16> room;
    std::memcpy(room.data(), packed.data(), packed.size());
    std::memset(room.data() + packed.size(), 0, 16);
    const std::uint64_t mask = bits == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << bits) - 1;
    // A word holds each of them whole, wherever in its first byte it begins.
    constexpr int inOneWord = 57;
    for (std::size_t i = 0; i < values.size() && bits <= inOneWord; ++i) {
        const std::size_t bit = i * std::size_t(bits);
        std::uint64_t word;
        std::memcpy(&word, room.data() + (bit >> 3), 8);
        values[i] = std::int64_t(std::uint64_t(low) + ((word >> (bit & 7)) & mask));
    }
    for (std::size_t i = 0; i < values.size() && bits > inOneWord; ++i) {
        const std::size_t bit = i * std::size_t(bits);
        const int shift = int(bit & 7);
        std::uint64_t word;
        std::memcpy(&word, room.data() + (bit >> 3), 8);
        word >>= shift;
        if (shift + bits > 64) word |= std::uint64_t(room[(bit >> 3) + 8]) << (64 - shift);
        values[i] = std::int64_t(std::uint64_t(low) + (word & mask));
    }
}

} // namespace

void putByte(Bytes& out, std::uint8_t value)
{
    out.push_back(std::byte(value));
}

void putVarint(Bytes& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7) out.push_back(std::byte(std::uint8_t(value) | 0x80));
    out.push_back(std::byte(value));
}

void putSigned(Bytes& out, std::int64_t value)
{
    putVarint(out, zigzag(value));
}

void putWord(Bytes& out, std::uint64_t value)
{
    const auto bytes = std::bit_cast<std::array<std::byte, 8>>(value);
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void putIntegers(Bytes& out, std::span<const std::int64_t> values)
{
    for (std::size_t at = 0; at < values.size(); at += blockSize)
        putBlock(out, values.subspan(at, std::min(blockSize, values.size() - at)));
}

std::uint8_t ByteReader::byte()
{
    if (left() < 1) {
        fail();
        return 0;
    }
    return std::uint8_t(m_bytes[m_at++]);
}

std::uint64_t ByteReader::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint8_t next = byte();
        value |= std::uint64_t(next & 0x7F) << shift;
        if (next < 0x80) return value;
    }
    fail();
    return 0;
}

std::uint64_t ByteReader::word()
{
    std::uint64_t value = 0;
    const std::span<const std::byte> bytes = take(8);
    if (!bytes.empty()) std::memcpy(&value, bytes.data(), 8);
    return value;
}

std::span<const std::byte> ByteReader::take(std::size_t size)
{
    if (left() < size) {
        fail();
        return {};
    }
    m_at += size;
    return m_bytes.subspan(m_at - size, size);
}

void ByteReader::integers(std::span<std::int64_t> values)
{
    for (std::size_t at = 0; at < values.size() && m_ok; at += blockSize) {
        const std::span<std::int64_t> block = values.subspan(at, std::min(blockSize, values.size() - at));
        const int bits = byte();
        if (bits == asVarints) {
            for (std::int64_t& value : block) value = signedVarint();
            continue;
        }
        const std::int64_t low = signedVarint();
        if (bits > 64) return fail();
        const std::span<const std::byte> packed = take((block.size() * std::size_t(bits) + 7) / 8);
        if (!m_ok) return;
        if (bits == 0) {
            std::fill(block.begin(), block.end(), low);
        } else {
            unpack(packed, block, low, bits);
        }
    }
}

std::uint64_t checksum(std::span<const std::byte> bytes)
{
    // Each step maps words one to one (an odd factor, a shifted exclusive or), so two inputs that differ in one word differ at the end.
    std::uint64_t sum = 0x9E3779B97F4A7C15 ^ bytes.size();
    const auto mix = [&sum](std::uint64_t word) {
        sum = (sum ^ word) * 0xD6E8FEB86659FD93;
        sum ^= sum >> 32;
    };
    std::uint64_t word;
    for (; bytes.size() >= 8; bytes = bytes.subspan(8)) {
        std::memcpy(&word, bytes.data(), 8);
        mix(word);
    }
    word = 0;
    if (!bytes.empty()) std::memcpy(&word, bytes.data(), bytes.size());
    mix(word);
    return sum;
}

void seal(Bytes& out)
{
    putWord(out, checksum(out));
}

std::uint64_t keyOf(std::initializer_list<std::int64_t> place)
{
    return checksum(std::as_bytes(std::span(place.begin(), place.size())));
}

void bindTo(Bytes& sealed, std::uint64_t key)
{
    std::uint64_t sum;
    std::memcpy(&sum, sealed.data() + sealed.size() - 8, 8);
    sum ^= key;
    std::memcpy(sealed.data() + sealed.size() - 8, &sum, 8);
}

bool unseal(std::span<const std::byte>& bytes, std::uint64_t key)
{
    if (bytes.size() < 8) return false;
    std::uint64_t sum;
    std::memcpy(&sum, bytes.data() + bytes.size() - 8, 8);
    bytes = bytes.first(bytes.size() - 8);
    const std::uint64_t plain = checksum(bytes);
    return sum == plain || sum == (plain ^ key);
}

} // namespace titer::store
