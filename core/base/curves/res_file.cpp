// The head says where a list of entries of 344 bytes begins; each names a block and says where it lies. Blocks of
// curves hold pairs of whole numbers, volume and value; the time is the number of the pair by an interval. Those of
// events hold records of 180 bytes.
#include "core/base/curves/res_file.h"

#include "core/base/curves/packed_bytes.h"
#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

constexpr std::string_view mark("\x11\x47\x11\x47", 4);
constexpr std::size_t entrySize = 344, nameAt = 6, nameSize = 296, sizesAt = 302, maxBlocks = 10'000;
constexpr std::size_t blockHeadSize = 6, descriptionSize = 78;
constexpr std::size_t pairSize = 8, eventSize = 180, eventText = 76;
// Far beyond what any system writes; damaged files hold anything.
constexpr double maxInterval = 1e5, maxVolumeStep = 1.0, maxFactor = 1e30; // [s], [m3], [unit of the curve]

// A text that ends with a zero or where its place does.
std::string textIn(std::string_view bytes, std::size_t at, std::size_t size)
{
    const std::string_view field = bytes.substr(at, size);
    return std::string(trimmed(fromWindows1252(field.substr(0, std::min(field.find('\0'), field.size())))));
}

// What stands in one column of a block.
struct Description {
    std::uint16_t kind = 0; // 0x8001 a time, 0x8002 a volume
    std::string unit;
    double factor = 1.0;
};

struct Block {
    std::string name;
    std::string_view bytes; // from its head on
    std::size_t dataAt = 0; // behind its descriptions
    bool isCut = false;     // the file ends before it
    std::uint16_t columns = 0;
    std::vector<Description> descriptions;

    bool isCurve() const
    {
        return columns == 2 && descriptions.size() == 3 && descriptions[0].kind == 0x8001 &&
               descriptions[1].kind == 0x8002;
    }
    bool isEvents() const { return columns == 6 && descriptions.size() >= 3; }
    std::size_t count(std::size_t size) const { return (bytes.size() - dataAt) / size; }
};

void readDescriptions(Block& block)
{
    if (block.bytes.size() < blockHeadSize || block.dataAt > block.bytes.size()) return;
    block.columns = packedNumber<std::uint16_t>(block.bytes, 2);
    for (std::size_t at = blockHeadSize; at + descriptionSize <= block.dataAt; at += descriptionSize) {
        if (packedNumber<std::uint16_t>(block.bytes, at) != descriptionSize) return;
        Description one;
        one.kind = packedNumber<std::uint16_t>(block.bytes, at + 2);
        one.unit = textIn(block.bytes, at + 44, 16);
        one.factor = packedNumber<double>(block.bytes, at + 62);
        block.descriptions.push_back(std::move(one));
    }
}

// The factor into SI of a column that must be of one dimension; nothing where it is not, or no factor that makes sense.
std::optional<double> siFactor(const Description& of, const char* si, double largest)
{
    const std::string unit = systemUnit(of.unit);
    if (!(of.factor > 0.0) || !sameDimension(unit, si)) return std::nullopt;
    const double factor = of.factor * fromUnit(1.0, unit);
    return factor < largest ? std::optional(factor) : std::nullopt;
}

// Blocks that hold curves and events; those of settings and methods are passed over.
class ResFile {
public:
    explicit ResFile(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    Result<CurveExport> read();

private:
    Result<std::vector<Block>> blocks();
    void takeCurve(const Block& block);
    void takeEvents(const Block& block);
    void leaveOut(const Block& block)
    {
        m_found.leftOut.push_back(say(CORE_TR("core", "The curve “{1}” is damaged in the file and is ignored."),
                                      curveIn(block.name, m_found.run)));
    }

    std::string_view m_bytes;
    CurveExport m_found;
};

Result<std::vector<Block>> ResFile::blocks()
{
    const Error cut =
        inputError(say(CORE_TR("core", "The file ends before the list of what it holds. Copy it again from "
                                       "the system.")));
    if (m_bytes.size() < 24) return cut;
    std::vector<Block> blocks;
    std::size_t at = packedNumber<std::uint32_t>(m_bytes, 8);
    for (std::size_t i = 0; i < maxBlocks; ++i, at += entrySize) {
        if (at + entrySize > m_bytes.size()) return blocks.empty() ? Result<std::vector<Block>>(cut) : blocks;
        const std::string_view entry = m_bytes.substr(at, entrySize);
        Block block;
        block.name = textIn(entry, nameAt, nameSize);
        if (block.name.empty()) break;
        constexpr char ofData = 4; // 2: settings, methods, reports
        if (entry[2] != ofData) continue;
        const std::size_t size = packedNumber<std::uint32_t>(entry, sizesAt);
        const std::size_t begin = packedNumber<std::uint32_t>(entry, sizesAt + 8);
        block.dataAt = packedNumber<std::uint32_t>(entry, sizesAt + 12);
        block.isCut = begin > m_bytes.size() || size > m_bytes.size() - begin;
        if (begin < m_bytes.size()) block.bytes = m_bytes.substr(begin, size);
        readDescriptions(block);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

void ResFile::takeCurve(const Block& block)
{
    const std::optional<double> time = siFactor(block.descriptions[0], "s", maxInterval);
    const std::optional<double> volume = siFactor(block.descriptions[1], "m3", maxVolumeStep);
    const double factor = block.descriptions[2].factor;
    if (!time || !volume || !(std::abs(factor) < maxFactor)) return leaveOut(block);
    Curve curve;
    curve.name = curveIn(block.name, m_found.run);
    curve.unit = systemUnit(block.descriptions[2].unit);
    const std::size_t count = block.count(pairSize);
    curve.at.reserve(count);
    curve.values.reserve(count);
    curve.times.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = block.dataAt + i * pairSize;
        curve.at.push_back(packedNumber<std::int32_t>(block.bytes, at) * *volume);
        curve.values.push_back(packedNumber<std::int32_t>(block.bytes, at + 4) * factor);
        curve.times.push_back(double(i) * *time);
    }
    if (block.isCut)
        m_found.leftOut.push_back(
            say(CORE_TR("core", "The file ends within the curve “{1}”, of which {2} points are read. "
                                "Copy it again from the system."),
                curve.name, std::to_string(count)));
    if (count > 0) m_found.curves.push_back(std::move(curve));
}

void ResFile::takeEvents(const Block& block)
{
    const std::optional<double> minute = siFactor(block.descriptions[1], "s", maxInterval);
    const std::optional<double> millilitre = siFactor(block.descriptions[2], "m3", maxVolumeStep);
    if (!minute || !millilitre) return leaveOut(block);
    CurveNotes notes;
    notes.name = curveIn(block.name, m_found.run);
    if (notes.name == "Inject") notes.name = "Injection";
    const std::size_t count = block.count(eventSize);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = block.dataAt + i * eventSize;
        const double time = packedNumber<double>(block.bytes, at) * *minute;
        const double volume = packedNumber<double>(block.bytes, at + 8) * *millilitre;
        if (!(std::abs(time) < maxRunTime) || !(std::abs(volume) < maxVolume)) {
            ++m_found.unread;
            continue;
        }
        std::string text = textIn(block.bytes, at + 16, eventText);
        const std::string more = textIn(block.bytes, at + 16 + eventText, eventText);
        if (!more.empty()) text += " " + more;
        notes.at.push_back(volume);
        notes.times.push_back(time);
        notes.texts.push_back(std::move(text));
    }
    if (block.isCut)
        m_found.leftOut.push_back(
            say(CORE_TR("core",
                        "The file ends within “{1}”, of which {2} entries are read. Copy it again from the system."),
                notes.name, std::to_string(notes.at.size())));
    if (!notes.at.empty()) m_found.notes.push_back(std::move(notes));
}

Result<CurveExport> ResFile::read()
{
    const Result<std::vector<Block>> blocks = this->blocks();
    if (!blocks) return blocks.error();
    for (const Block& block : *blocks) {
        const bool isThere = block.dataAt >= blockHeadSize && block.dataAt <= block.bytes.size();
        if (isThere && block.isCurve())
            takeCurve(block);
        else if (isThere && block.isEvents())
            takeEvents(block);
        else if (!block.bytes.empty() || block.isCut)
            leaveOut(block);
    }
    if (m_found.curves.empty())
        return inputError(
            say(CORE_TR("core", "The result file has no curve with points. Export the run again, with its "
                                "curves.")));
    makeDifferent(m_found.curves);
    m_found.column = columnInLog(m_found);
    return std::move(m_found);
}

} // namespace

bool looksLikeResFile(std::string_view bytes)
{
    return startsWith(bytes, mark);
}

Result<CurveExport> readResFile(std::string_view bytes)
{
    return ResFile(bytes).read();
}

} // namespace titer::base
