// Writes what core/base/curves reads, by the same public descriptions.
#include "app/bench/bench_results.h"

#include "core/base/math/random.h"
#include "core/base/text.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace titer::bench {

namespace {

constexpr std::array<const char*, 3> names{"UV1_280nm", "UV2_260nm", "Cond"}, unitsOfCurves{"mAU", "mAU", "mS/cm"};

// The low byte first.
template <class Bits> void putBits(std::string& bytes, Bits bits)
{
    for (std::size_t i = 0; i < sizeof(Bits); ++i) bytes += char(std::uint64_t(bits) >> 8 * i & 0xff);
}

void putText(std::string& bytes, std::string text, std::size_t size)
{
    text.resize(size, '\0');
    bytes += text;
}

double volumeAt(int point, int points)
{
    return 30.0 * point / points; // [mL], as many minutes
}

double valueAt(double volume, base::Random& random)
{
    return 200.0 * std::exp(-0.5 * std::pow((volume - 15.0) / 0.4, 2)) + 0.1 * random.normal();
}

void putDescription(std::string& bytes, std::uint16_t kind, const char* name, const char* unit, double factor)
{
    putBits(bytes, std::uint16_t(78));
    putBits(bytes, kind);
    putText(bytes, name, 40);
    putText(bytes, unit, 16);
    putBits(bytes, std::uint16_t(0x0104));
    putBits(bytes, std::bit_cast<std::uint64_t>(factor));
    putBits(bytes, std::uint64_t(0));
}

std::string resBlock(std::size_t curve, int points)
{
    std::string bytes;
    for (const int word : {6, 2, 1}) putBits(bytes, std::uint16_t(word));
    putDescription(bytes, 0x8001, "Acc. Time", "min", 30.0 / points);
    putDescription(bytes, 0x8002, "Acc. Volume", "ml", 0.01);
    putDescription(bytes, 0x4001, "0", unitsOfCurves[curve], 0.001);
    base::Random random(curve + 1, "res");
    for (int i = 0; i < points; ++i) {
        const double volume = volumeAt(i, points);
        putBits(bytes, std::uint32_t(std::lround(volume * 100.0)));
        putBits(bytes, std::uint32_t(std::int32_t(std::lround(valueAt(volume, random) * 1000.0))));
    }
    return bytes;
}

std::string packedFloats(const std::vector<float>& values)
{
    std::string bytes("\0\1\0\0\0\xff\xff\xff\xff\1\0\0\0\0\0\0\0\x0f\1\0\0\0", 22);
    putBits(bytes, std::uint32_t(values.size()));
    bytes += '\x0b';
    for (const float value : values) putBits(bytes, std::bit_cast<std::uint32_t>(value));
    return bytes + '\x0b';
}

std::uint32_t checksumOf(const std::string& bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            made[i] = i;
            for (int k = 0; k < 8; ++k) made[i] = made[i] & 1 ? 0xedb88320U ^ made[i] >> 1 : made[i] >> 1;
        }
        return made;
    }();
    std::uint32_t sum = ~0U;
    for (const char byte : bytes) sum = table[(sum ^ static_cast<unsigned char>(byte)) & 0xff] ^ sum >> 8;
    return ~sum;
}

// A zip archive whose parts stand in it as they are.
std::string storedZip(const std::vector<std::pair<std::string, std::string>>& parts)
{
    std::string bytes, list;
    for (const auto& [name, part] : parts) {
        std::string about; // what the part and the list say alike
        for (const int word : {20, 0, 0, 0, 0x21}) putBits(about, std::uint16_t(word));
        for (const std::uint32_t number : {checksumOf(part), std::uint32_t(part.size()), std::uint32_t(part.size())})
            putBits(about, number);
        putBits(about, std::uint16_t(name.size()));
        putBits(about, std::uint16_t(0));
        list += std::string("PK\1\2\x14\0", 6) + about + std::string(10, '\0');
        putBits(list, std::uint32_t(bytes.size()));
        list += name;
        bytes += "PK\3\4" + about + name + part;
    }
    const std::size_t at = bytes.size();
    bytes += list + std::string("PK\5\6\0\0\0\0", 8);
    for (int k = 0; k < 2; ++k) putBits(bytes, std::uint16_t(parts.size()));
    putBits(bytes, std::uint32_t(list.size()));
    putBits(bytes, std::uint32_t(at));
    putBits(bytes, std::uint16_t(0));
    return bytes;
}

} // namespace

std::string resFileOf(int points)
{
    constexpr std::size_t listAt = 0x2b0, entrySize = 344, dataAt = 8192;
    std::string list, data;
    for (std::size_t k = 0; k < names.size(); ++k) {
        const std::string block = resBlock(k, points);
        std::string entry("\1\0\4\0\1\x14", 6);
        putText(entry, std::string("Bench:1_") + names[k], 296);
        for (const std::size_t number : {block.size(), block.size(), dataAt + data.size(), std::size_t(240)})
            putBits(entry, std::uint32_t(number));
        entry.resize(entrySize, '\0');
        list += entry;
        data += block;
    }
    std::string bytes("\x11\x47\x11\x47\x18\0\0\0", 8);
    putBits(bytes, std::uint32_t(listAt));
    putBits(bytes, std::uint32_t(0));
    putBits(bytes, std::uint32_t(dataAt + data.size()));
    bytes.resize(24, '\0');
    bytes += "UNICORN 3.10";
    bytes.resize(listAt, '\0');
    bytes += list;
    bytes.resize(dataAt, '\0');
    return bytes + data;
}

std::string resultArchiveOf(int points)
{
    const std::string step = base::writeNumber(30.0 / points);
    std::string xml = "<Chromatogram><Curves>";
    std::vector<std::pair<std::string, std::string>> parts;
    for (std::size_t k = 0; k < names.size(); ++k) {
        const std::string file = "Chrom.1_" + std::to_string(k + 1) + "_True";
        xml += std::string("<Curve><Name>") + names[k] + "</Name><AmplitudeUnit>" + unitsOfCurves[k] +
               "</AmplitudeUnit><IsoChroneType>Time</IsoChroneType><DistanceBetweenPoints>" + step +
               "</DistanceBetweenPoints><DistanceToStartPoint>0</DistanceToStartPoint><MethodStartTime>"
               "2026-03-10T09:41:16</MethodStartTime><MethodStartTimeUtcOffsetMinutes>60"
               "</MethodStartTimeUtcOffsetMinutes><TimeUnit>min</TimeUnit><VolumeUnit>ml</VolumeUnit><CurvePoints>"
               "<CurvePoint><BinaryCurvePointsFileName>" +
               file + "</BinaryCurvePointsFileName></CurvePoint></CurvePoints></Curve>";
        std::vector<float> volumes, values;
        base::Random random(k + 1, "archive");
        for (int i = 0; i < points; ++i) {
            volumes.push_back(float(volumeAt(i, points)));
            values.push_back(float(valueAt(volumeAt(i, points), random)));
        }
        parts.emplace_back(file, storedZip({{"CoordinateData.Volumes", packedFloats(volumes)},
                                            {"CoordinateData.Amplitudes", packedFloats(values)}}));
    }
    parts.emplace_back("Chrom.1.Xml", xml + "</Curves></Chromatogram>");
    return storedZip(parts);
}

} // namespace titer::bench
