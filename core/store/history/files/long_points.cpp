#include "core/store/history/files/long_points.h"

#include "core/store/history/files/chunk_values.h"

namespace titer::store {

using base::Result;

namespace {

enum class Kind : std::uint8_t { Text, Array };

} // namespace

Bytes encodeLong(const std::variant<std::string, std::vector<double>>& value)
{
    Bytes out;
    if (const auto* text = std::get_if<std::string>(&value)) {
        putByte(out, std::uint8_t(Kind::Text));
        const auto bytes = std::as_bytes(std::span(*text));
        out.insert(out.end(), bytes.begin(), bytes.end());
    } else {
        const auto& array = std::get<std::vector<double>>(value);
        putByte(out, std::uint8_t(Kind::Array));
        putVarint(out, array.size());
        putValues(out, array);
    }
    seal(out);
    return out;
}

std::uint64_t keyOfLong(std::int64_t tag, const LongPoint& point)
{
    return keyOf({tag, point.time, point.received, std::int64_t(point.status)});
}

bool decodeLong(std::span<const std::byte> bytes, std::variant<std::string, std::vector<double>>& value,
                std::uint64_t key)
{
    if (!unseal(bytes, key)) return false;
    ByteReader in(bytes);
    if (Kind(in.byte()) == Kind::Text) {
        const std::span<const std::byte> text = in.take(in.left());
        value = std::string(reinterpret_cast<const char*>(text.data()), text.size());
        return in.ok();
    }
    const std::uint64_t size = in.varint();
    // 128 values take two bytes at least.
    if (!in.ok() || size > in.left() * 64 + 1) return false;
    std::vector<double> array(size);
    readValues(in, array);
    value = std::move(array);
    return in.ok();
}

Result<std::vector<LongPoint>> readLongs(Segment& segment, const LongQuery& query, std::int64_t& damaged)
{
    const Result<Statement*> found = segment.statement(
        query.newestFirst
            ? "SELECT time, received, status, data FROM longs WHERE tag = ?1 AND time >= ?2 AND time < ?3 "
              "ORDER BY time DESC, id DESC"
            : "SELECT time, received, status, data FROM longs WHERE tag = ?1 AND time >= ?2 AND time < ?3 "
              "ORDER BY time, id");
    if (!found) return found.error();
    const Borrowed rows(*found);
    rows->bind(1, query.tag).bind(2, query.from).bind(3, query.to);
    std::vector<LongPoint> points;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) return row.error();
        if (!*row) return points;
        LongPoint point;
        point.time = rows->integer(0);
        point.received = rows->integer(1);
        point.status = connect::Status(rows->integer(2));
        const bool again = !points.empty() && points.back().time == point.time;
        if (again && query.newestFirst) continue;
        if (!again && points.size() >= query.limit) return points;
        if (!decodeLong(rows->bytes(3), point.value, keyOfLong(query.tag, point))) {
            ++damaged;
        } else if (again) {
            points.back() = std::move(point);
        } else {
            points.push_back(std::move(point));
        }
    }
}

} // namespace titer::store
