#include "core/store/history/files/chunk.h"

#include "core/store/history/files/chunk_values.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace titer::store {

namespace {

enum class Form : std::uint8_t { Coded = 1, Raw = 2 };
enum class Delay : std::uint8_t { Constant, OneInstant, Varying };

using Integers = std::vector<std::int64_t>;

// Differences wrap, so that instants of any age come back.
std::int64_t minus(std::int64_t one, std::int64_t other)
{
    return std::int64_t(std::uint64_t(one) - std::uint64_t(other));
}
std::int64_t plus(std::int64_t one, std::int64_t other)
{
    return std::int64_t(std::uint64_t(one) + std::uint64_t(other));
}
std::int64_t times(std::int64_t one, std::int64_t unit)
{
    return std::int64_t(std::uint64_t(one) * std::uint64_t(unit));
}

// Units of time, as powers of ten of µs.
constexpr std::array<std::int64_t, 7> units{1, 10, 100, 1000, 10'000, 100'000, 1'000'000};

// Divides by the largest unit that leaves no remainder, and says which.
std::uint8_t takeUnit(Integers& values)
{
    std::size_t unit = units.size() - 1;
    for (const std::int64_t value : values)
        while (value % units[unit] != 0) --unit;
    if (unit > 0)
        for (std::int64_t& value : values) value /= units[unit];
    return std::uint8_t(unit);
}

std::int64_t readUnit(ByteReader& in)
{
    const std::uint8_t unit = in.byte();
    return unit < units.size() ? units[unit] : 0;
}

void putTimes(Bytes& out, std::span<const Point> points)
{
    putSigned(out, points.front().time);
    Integers steps(points.size() - 1);
    for (std::size_t i = 0; i < steps.size(); ++i) steps[i] = minus(points[i + 1].time, points[i].time);
    if (steps.empty()) return;
    putByte(out, takeUnit(steps));
    putSigned(out, steps.front());
    for (std::size_t i = steps.size() - 1; i > 0; --i) steps[i] = minus(steps[i], steps[i - 1]);
    putIntegers(out, std::span(steps).subspan(1));
}

void readTimes(ByteReader& in, std::span<std::int64_t> out)
{
    out[0] = in.signedVarint();
    if (out.size() < 2) return;
    const std::int64_t unit = readUnit(in);
    out[1] = in.signedVarint();
    in.integers(out.subspan(2));
    std::int64_t step = 0;
    for (std::size_t i = 1; i < out.size(); ++i) {
        step = plus(step, out[i]);
        out[i] = plus(out[i - 1], times(step, unit));
    }
}

void putReceived(Bytes& out, std::span<const Point> points)
{
    Integers delays(points.size());
    bool constant = true, oneInstant = true;
    for (std::size_t i = 0; i < points.size(); ++i) {
        delays[i] = minus(points[i].received, points[i].time);
        constant = constant && delays[i] == delays[0];
        oneInstant = oneInstant && points[i].received == points[0].received;
    }
    if (constant || oneInstant) {
        putByte(out, std::uint8_t(constant ? Delay::Constant : Delay::OneInstant));
        putSigned(out, delays[0]);
        return;
    }
    putByte(out, std::uint8_t(Delay::Varying));
    putByte(out, takeUnit(delays));
    putIntegers(out, delays);
}

void readReceived(ByteReader& in, std::span<const std::int64_t> time, std::span<std::int64_t> out)
{
    const auto kind = Delay(in.byte());
    if (kind == Delay::Varying) {
        const std::int64_t unit = readUnit(in);
        in.integers(out);
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = plus(time[i], times(out[i], unit));
        return;
    }
    const std::int64_t delay = in.signedVarint();
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = plus(time[kind == Delay::OneInstant ? 0 : i], delay);
}

void putStatus(Bytes& out, std::span<const Point> points)
{
    for (std::size_t i = 0, from = 0; i < points.size(); ++i) {
        if (i + 1 < points.size() && points[i + 1].status == points[from].status) continue;
        putVarint(out, i + 1 - from);
        putVarint(out, points[from].status);
        from = i + 1;
    }
}

void readStatus(ByteReader& in, std::span<connect::Status> out)
{
    while (!out.empty() && in.ok()) {
        const std::size_t count = std::min<std::uint64_t>(std::max<std::uint64_t>(in.varint(), 1), out.size());
        const auto status = connect::Status(in.varint());
        std::fill_n(out.begin(), count, status);
        out = out.subspan(count);
    }
}

Bytes code(std::span<const Point> points)
{
    Bytes out;
    out.reserve(64 + points.size() * 4);
    putByte(out, std::uint8_t(Form::Coded));
    putVarint(out, points.size());
    if (!points.empty()) {
        putTimes(out, points);
        putStatus(out, points);
        std::vector<double> values(points.size());
        std::ranges::transform(points, values.begin(), &Point::value);
        putValues(out, values);
        putReceived(out, points);
    }
    seal(out);
    return out;
}

// What no coding may change in any case.
Bytes raw(std::span<const Point> points)
{
    Bytes out;
    putByte(out, std::uint8_t(Form::Raw));
    putVarint(out, points.size());
    for (const Point& point : points) {
        putWord(out, std::uint64_t(point.time));
        putWord(out, std::uint64_t(point.received));
        putWord(out, std::bit_cast<std::uint64_t>(point.value));
        putWord(out, point.status);
    }
    seal(out);
    return out;
}

void readCoded(ByteReader& in, Samples& samples, std::size_t count, bool withReceived)
{
    samples.time.resize(count);
    samples.status.resize(count);
    samples.value.resize(count);
    readTimes(in, samples.time);
    readStatus(in, samples.status);
    readValues(in, samples.value);
    if (!withReceived) return;
    samples.received.resize(count);
    readReceived(in, samples.time, samples.received);
}

bool isWhole(const Bytes& bytes, std::span<const Point> points)
{
    Samples back;
    if (!decodeChunk(bytes, back, true) || back.size() != points.size()) return false;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (back.received[i] != points[i].received || !isSameSample(back.point(i), points[i])) return false;
    return true;
}

} // namespace

void Samples::clear()
{
    time.clear();
    received.clear();
    value.clear();
    status.clear();
}

void Samples::add(const Point& point)
{
    time.push_back(point.time);
    received.push_back(point.received);
    value.push_back(point.value);
    status.push_back(point.status);
}

Point Samples::point(std::size_t i) const
{
    return {time[i], received.empty() ? time[i] : received[i], value[i], status[i]};
}

Bytes encodeChunk(std::span<const Point> points)
{
    Bytes bytes = code(points);
    if (!isWhole(bytes, points)) bytes = raw(points);
    return bytes;
}

bool decodeChunk(std::span<const std::byte> bytes, Samples& samples, bool withReceived, std::uint64_t key)
{
    samples.clear();
    if (!unseal(bytes, key)) return false;
    ByteReader in(bytes);
    const auto form = Form(in.byte());
    const std::uint64_t count = in.varint();
    if (!in.ok() || count > maxChunkSamples) return false;
    if (form == Form::Coded && count > 0) {
        readCoded(in, samples, count, withReceived);
    } else if (form == Form::Raw) {
        for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
            Point point;
            point.time = std::int64_t(in.word());
            point.received = std::int64_t(in.word());
            point.value = std::bit_cast<double>(in.word());
            point.status = connect::Status(in.word());
            samples.add(point);
        }
    }
    if (!in.ok()) samples.clear();
    return in.ok() && (form == Form::Coded || form == Form::Raw);
}

} // namespace titer::store
