#include "core/base/curves/result_archive.h"

#include "core/base/curves/chromatogram_xml.h"
#include "core/base/curves/curve_flow.h"
#include "core/base/curves/packed_bytes.h"
#include "core/base/curves/xml_texts.h"
#include "core/base/curves/zip_bytes.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::base {

namespace {

// The entry of a chromatogram by its number, from 1.
std::string entryOf(int number)
{
    return "chrom." + std::to_string(number) + ".xml";
}

// "Results/Copy of Chrom.1_1_True.zip" is that of "chrom.1_1_true": archives are unpacked and packed again by hand.
std::string plainName(std::string_view name)
{
    name = name.substr(name.find_last_of("/\\") + 1); // npos + 1 is 0
    std::string plain = lowerAscii(name);
    if (startsWith(plain, "copy of ")) plain.erase(0, 8);
    if (endsWith(plain, ".zip")) plain.resize(plain.size() - 4);
    return plain;
}

struct Points {
    std::vector<double> values;
    std::size_t declared = 0; // of which the file says that they are there
};

// An array of numbers as .NET writes it; nothing where it is none.
std::optional<Points> pointsIn(std::string_view bytes)
{
    constexpr std::size_t headAt = 17, lengthAt = headAt + 5, typeAt = headAt + 9, dataAt = headAt + 10;
    constexpr char arrayOfPrimitives = 15, isDouble = 6, isSingle = 11;
    if (bytes.size() < dataAt || bytes[0] != 0 || bytes[headAt] != arrayOfPrimitives) return std::nullopt;
    const char type = bytes[typeAt];
    if (type != isSingle && type != isDouble) return std::nullopt;
    const std::size_t size = type == isSingle ? 4 : 8;
    Points points;
    points.declared = packedNumber<std::uint32_t>(bytes, lengthAt);
    points.values.resize(std::min(points.declared, (bytes.size() - dataAt) / size));
    for (std::size_t i = 0; i < points.values.size(); ++i) {
        const std::size_t at = dataAt + i * size;
        points.values[i] = type == isSingle ? double(packedNumber<float>(bytes, at)) : packedNumber<double>(bytes, at);
    }
    return points;
}

// The factor into SI; what stands without a unit is in the usual one.
std::optional<double> siFactor(const std::string& written, const char* usual, const char* si)
{
    const std::string unit = written.empty() ? usual : writtenUnit(written);
    return sameDimension(unit, si) ? std::optional(fromUnit(1.0, unit)) : std::nullopt;
}

class ResultArchive {
public:
    explicit ResultArchive(ZipBytes outer, ZipBudget& budget)
        : m_outer(std::move(outer))
        , m_budget(budget)
    {
        for (std::size_t i = 0; i < m_outer.names().size(); ++i) m_entries.emplace(plainName(m_outer.names()[i]), i);
    }

    // The chosen chromatogram; empty: the first.
    Result<CurveExport> read(std::string_view chosen);

private:
    struct Packed {
        std::optional<Points> volumes, amplitudes;
    };
    Result<std::string> entry(const std::string& name);
    Result<std::string> entryWithin(const std::string& name, std::string_view part);
    Result<Packed> pointsOf(const ChromatogramCurve& curve);
    void takeCurve(const ChromatogramCurve& curve);
    void takePoints(const ChromatogramCurve& about, const Packed& packed, Curve& curve);
    void takeEvents(const ChromatogramEvents& events);
    void takeHead(const ChromatogramXml& xml);
    // As the archive calls it.
    std::string nameOf(int number);
    std::vector<std::string> names();
    // Its number; an error that lists those that there are.
    Result<int> find(std::string_view chosen);
    void placeInTime();
    void leaveOut(Sentence what) { m_found.leftOut.push_back(std::move(what)); }
    // The reason behind what was said before.
    void leaveOutFor(const Sentence& why)
    {
        if (!m_why) m_why = why;
        leaveOut(why);
    }

    ZipBytes m_outer;
    ZipBudget& m_budget;
    std::map<std::string, std::size_t> m_entries; // by their plain names
    CurveExport m_found;
    std::optional<Sentence> m_why; // the first reason for something that is left out
};

Result<std::string> ResultArchive::entry(const std::string& name)
{
    const auto found = m_entries.find(plainName(name));
    if (found == m_entries.end()) return inputError(say(CORE_TR("core", "The archive has no “{1}”."), name));
    return m_outer.read(found->second);
}

Result<std::string> ResultArchive::entryWithin(const std::string& name, std::string_view part)
{
    const Result<std::string> bytes = entry(name);
    if (!bytes) return bytes.error();
    Result<ZipBytes> inner = ZipBytes::open(*bytes, m_budget);
    if (!inner) return inner.error();
    for (std::size_t i = 0; i < inner->names().size(); ++i)
        if (inner->names()[i] == part) return inner->read(i);
    return inputError(say(CORE_TR("core", "“{1}” has no “{2}”."), name, part));
}

Result<ResultArchive::Packed> ResultArchive::pointsOf(const ChromatogramCurve& curve)
{
    const Result<std::string> bytes = entry(curve.file);
    if (!bytes) return bytes.error();
    Result<ZipBytes> inner = ZipBytes::open(*bytes, m_budget);
    if (!inner) return inner.error();
    Packed packed;
    for (std::size_t i = 0; i < inner->names().size(); ++i) {
        const std::string& name = inner->names()[i];
        const bool isVolumes = name == "CoordinateData.Volumes";
        if (!isVolumes && name != "CoordinateData.Amplitudes") continue;
        const Result<std::string> numbers = inner->read(i);
        if (!numbers) return numbers.error();
        (isVolumes ? packed.volumes : packed.amplitudes) = pointsIn(*numbers);
    }
    return packed;
}

void ResultArchive::takePoints(const ChromatogramCurve& about, const Packed& packed, Curve& curve)
{
    const std::vector<double>& values = packed.amplitudes->values;
    const std::vector<double>* volumes = packed.volumes ? &packed.volumes->values : nullptr;
    const std::optional<double> volume = siFactor(about.volumeUnit, "mL", "m3");
    const std::optional<double> time = siFactor(about.timeUnit, "min", "s");
    const bool hasTimes = !about.isOverVolume && time && about.distance > 0.0;
    const std::size_t count = volumes ? std::min(values.size(), volumes->size()) : values.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double even = about.start + double(i) * about.distance; // on the axis along which points lie evenly
        const double at = (volumes ? (*volumes)[i] : even) * volume.value_or(1.0);
        const double seconds = hasTimes ? even * *time : 0.0;
        if (!std::isfinite(values[i]) || !(std::abs(at) < maxVolume) || !(std::abs(seconds) < maxRunTime)) {
            ++m_found.unread;
            continue;
        }
        curve.at.push_back(at);
        curve.values.push_back(values[i]);
        if (hasTimes) curve.times.push_back(seconds);
    }
    const std::size_t declared = std::max(packed.amplitudes->declared, packed.volumes ? packed.volumes->declared : 0);
    if (declared > count)
        leaveOut(say(CORE_TR("core", "Of the {1} points of the curve “{2}” the archive has {3}."),
                     std::to_string(declared), curve.name, std::to_string(count)));
}

void ResultArchive::takeCurve(const ChromatogramCurve& about)
{
    Curve curve{about.name, systemUnit(about.unit), {}, {}};
    if (about.file.empty())
        return leaveOut(
            say(CORE_TR("core", "The curve “{1}” is ignored: the chromatogram does not say where its points are."),
                about.name));
    if (!m_entries.contains(plainName(about.file)))
        return leaveOut(
            say(CORE_TR("core", "The curve “{1}” is ignored: the archive has no “{2}”. Export the result as a whole."),
                about.name, about.file));
    const Result<Packed> packed = pointsOf(about);
    if (!packed) {
        leaveOut(say(CORE_TR("core", "The curve “{1}” is ignored, since its points cannot be unpacked."), about.name));
        return leaveOutFor(packed.error().what);
    }
    if (!packed->amplitudes)
        return leaveOut(say(CORE_TR("core", "The curve “{1}” is ignored: “{2}” has no points of 32 or 64 bits."),
                            about.name, about.file));
    if (!packed->volumes && !(about.isOverVolume && about.distance > 0.0))
        return leaveOut(say(CORE_TR("core", "The curve “{1}” is ignored: its points have no volumes."), about.name));
    if (!siFactor(about.volumeUnit, "mL", "m3"))
        return leaveOut(say(CORE_TR("core", "The curve “{1}” is ignored: “{2}” is not a unit of volume."), about.name,
                            about.volumeUnit));
    takePoints(about, *packed, curve);
    if (!curve.at.empty()) m_found.curves.push_back(std::move(curve));
}

void ResultArchive::takeEvents(const ChromatogramEvents& events)
{
    const std::optional<double> volume = siFactor(events.volumeUnit, "mL", "m3");
    const std::optional<double> time = siFactor(events.timeUnit, "min", "s");
    CurveNotes notes{events.name, {}, {}};
    for (std::size_t i = 0; i < events.texts.size(); ++i) {
        const double at = events.volumes[i] * volume.value_or(notAvailable),
                     seconds = events.times[i] * time.value_or(notAvailable);
        if (!(std::abs(at) < maxVolume) || !(std::abs(seconds) < maxRunTime)) {
            ++m_found.unread;
            continue;
        }
        notes.at.push_back(at);
        notes.times.push_back(seconds);
        notes.texts.push_back(events.texts[i].empty() ? events.name : events.texts[i]);
    }
    if (!notes.at.empty()) m_found.notes.push_back(std::move(notes));
}

// Name, begin and column of the run. What of them cannot be had is missing.
void ResultArchive::takeHead(const ChromatogramXml& xml)
{
    if (const Result<std::string> about = entry("Result.xml"))
        (void)readXml(*about, {{}, [&](const XmlElement& element) {
                                   if (element.path == "Result/Name") m_found.run = element.text;
                               }});
    if (const std::optional<DateTime> start = readDateTime(xml.startTime)) {
        const std::optional<double> offset = readNumber(xml.startOffset);
        if (offset && std::abs(*offset) <= 24 * 60) m_found.start = start->instant(int(*offset));
    }
    m_found.column = columnInLog(m_found);
    const std::optional<double> volume = readNumber(xml.columnVolume);
    const std::optional<double> factor = siFactor(xml.columnVolumeUnit, "mL", "m3");
    if (volume && factor && *volume > 0.0) m_found.column.volume = *volume * *factor;
    const Result<std::string> column = entryWithin("ColumnTypeData", "Xml");
    if (!column) return;
    std::string height, heightUnit;
    const std::string_view document = std::string_view(*column).substr(std::min(column->find('<'), column->size()));
    (void)readXml(document.substr(0, document.rfind('>') + 1),
                  {{}, [&](const XmlElement& element) {
                       if (element.path == "ColumnTypes/ColumnType/Name" && m_found.column.name.empty())
                           m_found.column.name = element.text;
                       if (element.path == "ColumnTypes/ColumnType/BedHeight") height = element.text;
                       if (element.path == "ColumnTypes/ColumnType/BedHeightUnit") heightUnit = element.text;
                   }});
    const std::optional<double> number = readNumber(height);
    const std::optional<double> metres = siFactor(heightUnit, "cm", "m");
    if (number && metres && *number > 0.0) m_found.column.height = *number * *metres;
}

// Curves that lie at even volumes have their times by those that were recorded over both.
void ResultArchive::placeInTime()
{
    if (!m_found.hasTimes()) return;
    const CurveFlow course(m_found);
    for (Curve& curve : m_found.curves)
        if (curve.times.empty())
            for (const double at : curve.at) curve.times.push_back(course.otherAt(at));
}

std::string ResultArchive::nameOf(int number)
{
    const Result<std::string> text = entry(entryOf(number));
    std::string name;
    if (text)
        (void)readXml(*text, {{}, [&](const XmlElement& element) {
                                  if (element.path == "Chromatogram/ChromatogramName") name = element.text;
                              }});
    return name.empty() ? "Chrom." + std::to_string(number) : name;
}

std::vector<std::string> ResultArchive::names()
{
    std::vector<std::string> names;
    while (m_entries.contains(entryOf(int(names.size()) + 1))) names.push_back(nameOf(int(names.size()) + 1));
    return names;
}

Result<int> ResultArchive::find(std::string_view chosen)
{
    if (chosen.empty()) return 1;
    const std::vector<std::string> all = names();
    const std::string asked = lowerAscii(chosen);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        if (asked == lowerAscii(all[i]) || asked == number || asked == "chrom." + number) return int(i) + 1;
    }
    return inputError(
        say(CORE_TR("core", "The result has no chromatogram “{1}”. It has these: {2}."), chosen, join(all, ", ")));
}

Result<CurveExport> ResultArchive::read(std::string_view chosen)
{
    const Result<int> number = find(chosen);
    if (!number) return number.error();
    const std::string chromatogram = entryOf(*number);
    const Result<std::string> text = entry(chromatogram);
    if (!text) {
        if (m_entries.contains(chromatogram)) return text.error();
        return inputError(
            say(CORE_TR("core", "The archive has no “Chrom.1.Xml”, in which a result of UNICORN describes "
                                "its curves. Export the result as a whole.")));
    }
    const ChromatogramXml xml = readChromatogramXml(*text);
    if (xml.fault) {
        leaveOut(say(CORE_TR("core", "“{1}” is not read to its end; the rest is ignored."),
                     "Chrom." + std::to_string(*number) + ".Xml"));
        leaveOutFor(*xml.fault);
    }
    for (const ChromatogramCurve& curve : xml.curves) takeCurve(curve);
    for (const ChromatogramEvents& events : xml.events) takeEvents(events);
    if (m_found.curves.empty()) {
        if (m_why) return inputError(*m_why);
        return inputError(
            !m_found.leftOut.empty()
                ? m_found.leftOut.front()
                : say(CORE_TR("core", "The archive has no curve with points. Export the result as a whole.")));
    }
    const std::vector<std::string> all = m_entries.contains(entryOf(2)) ? names() : std::vector<std::string>();
    if (all.size() > 1 && chosen.empty())
        leaveOut(say(CORE_TR("core", "The result has {1} chromatograms, of which “{2}” is read: {3}. Specify the "
                                     "chromatogram to read another one."),
                     std::to_string(all.size()), all.front(), join(all, ", ")));
    m_found.chromatograms = all;
    makeDifferent(m_found.curves);
    takeHead(xml);
    if (*number > 1) m_found.run += (m_found.run.empty() ? "" : ", ") + all[std::size_t(*number) - 1];
    placeInTime();
    return std::move(m_found);
}

} // namespace

bool looksLikeResultArchive(std::string_view bytes)
{
    if (!startsWith(bytes, "PK\x03\x04")) return false;
    constexpr std::size_t end = 1 << 20;
    for (const std::string_view part : {bytes.substr(0, end), bytes.substr(bytes.size() - std::min(bytes.size(), end))})
        for (std::size_t at = part.find("Chrom."); at != std::string_view::npos; at = part.find("Chrom.", at + 1)) {
            std::size_t behind = at + 6;
            while (behind < part.size() && isDigit(part[behind])) ++behind;
            const std::string_view rest = part.substr(behind, 4);
            if (behind > at + 6 && (lowerAscii(rest) == ".xml" || startsWith(rest, "_"))) return true;
        }
    return false;
}

Result<CurveExport> readResultArchive(std::string_view bytes, std::string_view chosen)
{
    ZipBudget budget;
    Result<ZipBytes> outer = ZipBytes::open(bytes, budget);
    if (!outer) return outer.error();
    return ResultArchive(*std::move(outer), budget).read(chosen);
}

} // namespace titer::base
