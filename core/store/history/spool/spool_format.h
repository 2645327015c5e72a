// How a spool keeps what goes through a feed: a file begins with a record that says whose it is, each further record is what came in one
// round of its source, with the position at which it begins. Size, items, checksum: what is cut or changed is no record, and none is good at
// another place.
#pragma once

#include "core/connect/feed.h"
#include "core/store/history/files/bytes.h"

#include <optional>
#include <string>
#include <variant>

namespace titer::store {

std::string spoolFolder(const std::string& historyFolder);
// Of one of the two files of a spool.
std::string spoolFile(const std::string& historyFolder, std::int64_t spool, int which);

// Whose a file is; `part` counts on with each time that one of the two is begun.
struct SpoolHead {
    std::int64_t spool = 0, part = 0;
    std::string source;
};

using SpoolItem = std::variant<connect::Sample, connect::OutOfBand>;
struct SpooledItem {
    SpoolItem what;
    bool isDescription =
        false; // NewTag: of a tag that was known before, so that the file can be read by itself; it has no position
};

void putItem(Bytes& out, const connect::Sample& sample);
void putItem(Bytes& out, const connect::OutOfBand& aside);
void putDescription(Bytes& out, const connect::NewTag& tag);
// Nothing where the bytes are none.
std::optional<SpooledItem> readItem(ByteReader& from);

// A record is begun, what it holds is put behind that, and it is closed for its place in the file.
void beginRecord(Bytes& out);
void closeRecord(Bytes& record, const SpoolHead& head, std::size_t offset);
Bytes headRecord(const SpoolHead& head);

// Takes records off the front of a file's bytes.
class SpoolRecords {
public:
    explicit SpoolRecords(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }
    // The first one; nothing where it is none.
    std::optional<SpoolHead> head();
    // What the next one holds; nothing at the end, or where it is cut or changed.
    std::optional<std::span<const std::byte>> next(const SpoolHead& head);
    // After next() had nothing: what is left is no record though all of it is there. The last one may rightly be cut.
    bool isDamaged() const { return m_isDamaged; }

private:
    std::optional<std::span<const std::byte>> record();

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_isDamaged = false;
};

} // namespace titer::store
