#include "tests/support/result_files.h"

#include <zip.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace titer::support {

namespace {

// The low byte first.
template <class Number> void put(std::string& bytes, Number number)
{
    std::uint64_t bits = 0;
    if constexpr (sizeof(Number) == 8)
        bits = std::bit_cast<std::uint64_t>(number);
    else if constexpr (sizeof(Number) == 4)
        bits = std::bit_cast<std::uint32_t>(number);
    else
        bits = std::bit_cast<std::uint16_t>(number);
    for (std::size_t i = 0; i < sizeof(Number); ++i) bytes += char(bits >> 8 * i & 0xff);
}

void putText(std::string& bytes, const std::string& text, std::size_t size)
{
    bytes += text.substr(0, size);
    bytes.append(size - std::min(text.size(), size), '\0');
}

void putDescription(std::string& bytes, std::uint16_t kind, const char* name, const std::string& unit,
                    std::uint16_t storage, double factor)
{
    put(bytes, std::uint16_t(78));
    put(bytes, kind);
    putText(bytes, name, 40);
    putText(bytes, unit, 16);
    put(bytes, storage);
    put(bytes, factor);
    put(bytes, 0.0);
}

std::string blockOf(const ResCurve& curve)
{
    std::string bytes;
    for (const int word : {6, 2, 1}) put(bytes, std::uint16_t(word));
    putDescription(bytes, 0x8001, "Acc. Time", "min", 0x0104, curve.interval);
    putDescription(bytes, 0x8002, "Acc. Volume", "ml", 0x0104, 0.01);
    putDescription(bytes, 0x4001, "0", " " + curve.unit, 0x0104, curve.factor);
    for (const auto& [volume, value] : curve.points) {
        put(bytes, std::int32_t(volume));
        put(bytes, std::int32_t(value));
    }
    return bytes;
}

std::string blockOf(const ResultEvents& events)
{
    std::string bytes;
    for (const int word : {6, 6, 1}) put(bytes, std::uint16_t(word));
    putDescription(bytes, 0x8001, "", "", 0x0104, 1.0);
    putDescription(bytes, 0x8001, "Time", "min", 0x0308, 1.0);
    putDescription(bytes, 0x8002, "Volume", "ml", 0x0308, 1.0);
    for (const char* name : {"Inject", "Add. Text"}) putDescription(bytes, 0x4000, name, "", 0x044c, 1.0);
    putDescription(bytes, 0x4000, "Value", "", 0x0308, 1.0);
    putDescription(bytes, 0x4000, "Flags", "", 0x0104, 1.0);
    bytes.resize(552, '\0');
    for (const ResultEvent& event : events.events) {
        put(bytes, event.time);
        put(bytes, event.volume);
        putText(bytes, event.text, 76);
        putText(bytes, "", 76);
        put(bytes, 1.0);
        put(bytes, std::int32_t(2));
    }
    return bytes;
}

std::string element(const char* name, const std::string& text)
{
    return std::string("<") + name + ">" + text + "</" + name + ">";
}

std::string written(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", number);
    return text;
}

std::string fileOf(int number, std::size_t curve)
{
    return "Chrom." + std::to_string(number) + "_" + std::to_string(curve + 1) + "_True";
}

std::string chromatogramOf(const ArchivedRun& run, int number)
{
    const std::string common = element("MethodStartTime", "2026-03-10T09:41:16.500") +
                               element("MethodStartTimeUtcOffsetMinutes", "60") + element("TimeUnit", "min") +
                               element("VolumeUnit", "ml") + element("ColumnVolume", written(run.columnVolume)) +
                               element("ColumnVolumeUnitName", "ml");
    std::string xml = "<Chromatogram xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" FormatVersion=\"9\" "
                      "UNICORNVersion=\"7.3.0.473\"><ChromatogramName>Chrom." +
                      std::to_string(number) + "</ChromatogramName><Curves>";
    for (std::size_t i = 0; i < run.curves.size(); ++i) {
        const ArchiveCurve& curve = run.curves[i];
        xml += "<Curve CurveDataType=\"UV\">" + element("Name", curve.name) +
               element("IsoChroneType", curve.isOverVolume ? "Volume" : "Time") +
               element("DistanceBetweenPoints", written(curve.distance)) +
               element("DistanceToStartPoint", written(curve.start)) + common + element("AmplitudeUnit", curve.unit) +
               "<CurvePoints><CurvePoint><IsFullResolution>true</IsFullResolution>" +
               element("BinaryCurvePointsFileName", fileOf(number, i)) + "</CurvePoint></CurvePoints></Curve>";
    }
    xml += "</Curves><EventCurves>";
    for (const ResultEvents& events : run.events) {
        xml += "<EventCurve EventCurveType=\"Logbook\">" + element("Name", events.name) + common + "<Events>";
        for (const ResultEvent& event : events.events)
            xml += "<Event>" + element("EventTime", written(event.time)) +
                   element("EventVolume", written(event.volume)) + element("EventText", event.text) + "</Event>";
        xml += "</Events></EventCurve>";
    }
    return xml + "</EventCurves></Chromatogram>";
}

// A text as .NET writes it, in an archive of its own.
std::string textData(const std::string& text)
{
    std::string bytes("\0\1\0\0\0\xff\xff\xff\xff\1\0\0\0\0\0\0\0\6\1\0\0\0", 22);
    for (std::size_t size = text.size();; size >>= 7) {
        bytes += char(size > 127 ? (size & 127) | 128 : size);
        if (size <= 127) break;
    }
    return zipped({{"XmlDataType", "System.String\r\n"}, {"Xml", bytes + text + "\x0b"}});
}

} // namespace

std::string resFile(const std::string& run, const std::vector<ResCurve>& curves,
                    const std::vector<ResultEvents>& events)
{
    constexpr std::size_t listAt = 0x2b0, dataAt = 224288, entrySize = 344;
    struct Entry {
        std::string type, name, bytes;
        std::size_t head = 0;
    };
    std::vector<Entry> entries{{{"\1\0\2\0\1\0", 6}, "CONFIG", "settings", 0}};
    for (const ResultEvents& each : events)
        entries.push_back({{"\1\0\4\0\x48\4", 6}, run + ":1_" + each.name, blockOf(each), 552});
    for (const ResCurve& each : curves)
        entries.push_back({{"\1\0\4\0\1\x14", 6}, run + ":1_" + each.name, blockOf(each), 240});
    entries.push_back({{"\1\0\2\0\1\x13", 6}, "LogBook", "log", 0});
    std::string list, data;
    for (const Entry& entry : entries) {
        const std::size_t begin = data.size(), size = (entry.bytes.size() / 512 + 1) * 512;
        std::string line = entry.type;
        putText(line, entry.name, 296);
        for (const std::size_t number : {entry.bytes.size(), size, dataAt + begin, entry.head})
            put(line, std::uint32_t(number));
        line.resize(entrySize, '\0');
        list += line;
        data += entry.bytes;
        data.resize(begin + size, '\0');
    }
    std::string bytes("\x11\x47\x11\x47\x18\0\0\0", 8);
    put(bytes, std::uint32_t(listAt));
    put(bytes, std::uint32_t(0x36c20));
    put(bytes, std::uint32_t(dataAt + data.size()));
    bytes.resize(24, '\0');
    bytes += "UNICORN 3.10";
    bytes.resize(listAt, '\0');
    bytes += list;
    bytes.resize(dataAt, '\0');
    return bytes + data;
}

std::string packedFloats(const std::vector<float>& values)
{
    std::string bytes("\0\1\0\0\0\xff\xff\xff\xff\1\0\0\0\0\0\0\0\x0f\1\0\0\0", 22);
    put(bytes, std::uint32_t(values.size()));
    bytes += '\x0b';
    for (const float value : values) put(bytes, value);
    return bytes + '\x0b';
}

std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts, const std::string& password)
{
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        const zip_int64_t index =
            zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), 0);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 6);
        if (!password.empty())
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_TRAD_PKWARE, password.c_str());
    }
    std::string bytes;
    if (zip_close(archive) == 0 && zip_source_open(source) == 0) {
        zip_source_seek(source, 0, SEEK_END);
        bytes.resize(std::size_t(zip_source_tell(source)));
        zip_source_seek(source, 0, SEEK_SET);
        zip_source_read(source, bytes.data(), bytes.size());
        zip_source_close(source);
    }
    zip_source_free(source);
    return bytes;
}

std::vector<std::pair<std::string, std::string>> resultParts(const ArchivedRun& run, int number)
{
    std::vector<std::pair<std::string, std::string>> parts{
        {"Chrom." + std::to_string(number) + ".Xml", chromatogramOf(run, number)},
        {"Result.xml", "<Result UNICORNVersion=\"7.3.0.473\">" + element("Name", run.name) + "</Result>"},
        {"ColumnTypeData", textData("<ColumnTypes><ColumnType><Name>HiScreen</Name><BedHeightUnit>cm</BedHeightUnit>"
                                    "<BedHeight>10</BedHeight></ColumnType></ColumnTypes>")},
        {"NextFracData", ""}};
    for (std::size_t i = 0; i < run.curves.size(); ++i) {
        if (run.withoutLastPoints && i + 1 == run.curves.size()) break;
        const ArchiveCurve& curve = run.curves[i];
        std::vector<std::pair<std::string, std::string>> points{
            {"CoordinateData.AmplitudesDataType", "System.Single[]\r\n"},
            {"CoordinateData.Amplitudes", packedFloats(curve.values)}};
        if (!curve.isOverVolume) points.push_back({"CoordinateData.Volumes", packedFloats(curve.volumes)});
        // Zeros stand behind the archives within, more than a comment could hold.
        parts.push_back({fileOf(number, i), zipped(points) + std::string(70'000, '\0')});
    }
    return parts;
}

std::string resultArchive(const ArchivedRun& run)
{
    return zipped(resultParts(run), run.password);
}

namespace {

// Where the run is after so many steps of 0.01 mL, of which those from 30 mL on wait.
int volumeAfter(int step)
{
    constexpr int still = 3000, wait = 200;
    return step <= still ? step : std::max(still, step - wait);
}

double peaksAt(double volume)
{
    const auto bell = [&](double mean, double sigma) { return std::exp(-0.5 * std::pow((volume - mean) / sigma, 2)); };
    return 300.0 * bell(12.0, 0.5) + 100.0 * bell(22.0, 0.8);
}

constexpr int stepsOfRun = 4200;
constexpr double stepTime = 0.005; // [min]

std::vector<ResultEvents> eventsOfRun(const char* log, const char* injection)
{
    return {{log,
             {{0.0, 0.0, "Method Run 10.03.2026 09:41:16, Method : m"},
              {0.0, 0.0, "Base CV, 5.00 {ml}, HiTrap"},
              {0.0, 0.0, "Phase Equilibration"},
              {1.0, 2.0, "Phase Load"},
              {3.0, 6.0, "Phase Elution"}}},
            {injection, {{1.0, 2.0, "1"}}},
            {"Fraction", {{5.0, 10.0, "A1"}, {6.0, 12.0, "A2"}, {7.0, 14.0, "A3"}, {8.0, 16.0, "Waste"}}}};
}

} // namespace

ArchivedRun peakRun()
{
    ArchiveCurve uv{"UV 1_280", "mAU", stepTime, 0.0, {}, {}}, cond{"Cond", "mS/cm", 2.0 * stepTime, 0.0, {}, {}};
    for (int i = 0; i <= stepsOfRun; ++i) {
        const double volume = 0.01 * volumeAfter(i);
        uv.volumes.push_back(float(volume));
        uv.values.push_back(float(peaksAt(volume)));
        if (i % 2) continue;
        cond.volumes.push_back(float(volume));
        cond.values.push_back(float(5.0 + volume));
    }
    return {.name = "Run", .curves = {uv, cond}, .events = eventsOfRun("Run Log", "Injection"), .columnVolume = 5.0};
}

std::string peakResFile()
{
    ResCurve uv{"UV1_280nm", "mAU", stepTime, 0.001, {}}, cond{"Cond", "mS/cm", stepTime, 0.001, {}};
    for (int i = 0; i <= stepsOfRun; ++i) {
        const int volume = volumeAfter(i);
        uv.points.emplace_back(volume, int(std::lround(1000.0 * peaksAt(0.01 * volume))));
        cond.points.emplace_back(volume, 5000 + 10 * volume);
    }
    return resFile("Run", {uv, cond}, eventsOfRun("Logbook", "Inject"));
}

} // namespace titer::support
