// Numbers as bytes: variable-length integers, blocks of integers packed to the bits that they need, and a checksum.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

namespace titer::store {

static_assert(std::endian::native == std::endian::little, "stored numbers are little endian");

using Bytes = std::vector<std::byte>;

inline std::uint64_t zigzag(std::int64_t value)
{
    return (std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63);
}
inline std::int64_t unzigzag(std::uint64_t value)
{
    return std::int64_t((value >> 1) ^ (~(value & 1) + 1));
}

void putByte(Bytes& out, std::uint8_t value);
void putVarint(Bytes& out, std::uint64_t value);
void putSigned(Bytes& out, std::int64_t value);
void putWord(Bytes& out, std::uint64_t value); // 8 bytes
// In blocks of 128, each as the distances from its smallest in as few bits as the largest needs, or as variable-length integers where
// that is shorter (a few large ones among small ones).
void putIntegers(Bytes& out, std::span<const std::int64_t> values);

// Reads what was put. Bytes may be cut or forged: what is not there reads as 0 and leaves ok() false.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }
    bool ok() const { return m_ok; }
    std::size_t left() const { return m_bytes.size() - m_at; }

    std::uint8_t byte();
    std::uint64_t varint();
    std::int64_t signedVarint() { return unzigzag(varint()); }
    std::uint64_t word();
    void integers(std::span<std::int64_t> values);
    std::span<const std::byte> take(std::size_t size);

private:
    void fail()
    {
        m_ok = false;
        m_at = m_bytes.size();
    }
    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

// Changes with any single word of the bytes, so a flipped bit is found for certain.
std::uint64_t checksum(std::span<const std::byte> bytes);
// Puts the checksum of all that stands in `out` behind it, and takes it off again: nothing where it does not match.
void seal(Bytes& out);
// Where they stand among others reports whose bytes they are: so that they are not taken for those of another place, the checksum is
// changed by a key of it. What was sealed without a key, as all was in format 1, is good at any place.
std::uint64_t keyOf(std::initializer_list<std::int64_t> place);
void bindTo(Bytes& sealed, std::uint64_t key);
bool unseal(std::span<const std::byte>& bytes, std::uint64_t key = 0);

} // namespace titer::store
