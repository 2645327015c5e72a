// Rows are known again by their hashes. Where those of long ago were forgotten, or after a restart, a row is brought again; the
// historian then finds that it has it.
#include "plugins/folder_watch/delivery.h"

#include "core/base/time.h"

#include <functional>

namespace titer::folder_watch {

using connect::TagInfo;
using connect::TagKind;

namespace {

constexpr std::size_t maxHashes = 500'000; // of the newer ones, before the older ones are forgotten
constexpr std::size_t maxTags = 10'000;

} // namespace

const TagInfo& sampleTag()
{
    static const TagInfo info{formats::recordTag, CORE_TR("core", "Sample"), {}, TagKind::Text};
    return info;
}

const TagInfo& spectrumTag()
{
    static const TagInfo info{"spectrum", CORE_TR("core", "Spectrum"), {}, TagKind::Array};
    return info;
}

const TagInfo& axisTag()
{
    static const TagInfo info{"spectrum.axis", CORE_TR("core", "Axis of the spectrum"), {}, TagKind::Array};
    return info;
}

void Delivery::start(connect::Feed& feed, std::vector<TagInfo> tags)
{
    *this = {};
    m_feed = &feed;
    m_tags = std::move(tags);
    for (std::size_t i = 0; i < m_tags.size(); ++i) m_places.emplace(m_tags[i].id, std::uint32_t(i));
}

bool Delivery::remember(std::size_t hash)
{
    if (m_broughtBefore.contains(hash) || !m_brought.insert(hash).second) return false;
    if (m_brought.size() > maxHashes) m_broughtBefore = std::exchange(m_brought, {});
    return true;
}

// The place of a tag, which is reported where it is new or has another unit now.
std::optional<std::uint32_t> Delivery::placeOf(const TagInfo& info)
{
    const auto found = m_places.find(info.id);
    if (found == m_places.end()) {
        if (m_tags.size() >= maxTags) return std::nullopt;
        const auto place = std::uint32_t(m_tags.size());
        m_places.emplace(info.id, place);
        m_tags.push_back(info);
        m_held.push_back(connect::NewTag{place, info});
        return place;
    }
    TagInfo& known = m_tags[found->second];
    if (known.kind != info.kind) return std::nullopt;
    if (known.unit != info.unit) {
        known.unit = info.unit;
        m_held.push_back(connect::NewTag{found->second, known});
    }
    return found->second;
}

void Delivery::bringRecord(const formats::LabSample& sample, const std::string& file, std::int64_t drawn,
                           std::int64_t known)
{
    std::string text = formats::recordOf(sample, file);
    // Files of one value a row report the same sample often.
    if (!remember(std::hash<std::string>()(text))) return;
    if (const auto place = placeOf(sampleTag()))
        m_held.push_back(connect::LongSample{*place, connect::status::good, drawn, known, std::move(text)});
}

void Delivery::bringState(const std::string& tag, const std::string& text, std::int64_t drawn, std::int64_t known)
{
    const std::optional<std::uint32_t> place = placeOf({tag, {}, {}, TagKind::Text});
    if (!place || std::exchange(m_states[*place], text) == text) return;
    m_held.push_back(connect::LongSample{*place, connect::status::good, drawn, known, text});
}

std::size_t Delivery::bring(const formats::LabSample& sample, const std::string& file, std::int64_t known)
{
    if (sample.values.empty()) return 0;
    const std::int64_t drawn = m_instants.of(sample);
    // Rows without a name, of no analyser, are a recording.
    if (!sample.name.empty() || !sample.analyser.empty()) bringRecord(sample, file, drawn, known);
    std::size_t count = 0;
    for (const formats::LabValue& value : sample.values) {
        TagInfo info{formats::tagOf(sample, value), value.label, value.unit};
        // A tag that had a value keeps its unit; what cannot be converted is another tag.
        double number = value.value;
        if (const auto found = m_places.find(info.id); found != m_places.end() && m_used.contains(found->second)) {
            const std::string& unit = m_tags[found->second].unit;
            if (const std::optional<double> converted = formats::valueIn(value, unit)) {
                number = *converted;
                info.unit = unit;
            } else {
                info.id += " [" + info.unit + "]";
            }
        }
        const std::optional<std::uint32_t> place = placeOf(info);
        if (!place) continue;
        m_used.insert(*place);
        m_held.push_back(connect::Sample{*place, formats::statusOf(sample, value), drawn, known, number});
        ++count;
    }
    return count;
}

void Delivery::bringArray(TagInfo info, const std::string& unit, const std::vector<double>& values,
                          connect::Status status, std::int64_t drawn, std::int64_t known)
{
    info.unit = unit;
    if (const auto place = placeOf(info)) m_held.push_back(connect::LongSample{*place, status, drawn, known, values});
}

void Delivery::bringSpectrum(const FileSpectrum& spectrum, connect::Status status, std::int64_t drawn,
                             std::int64_t known)
{
    if (m_axis != spectrum.spectrum.x || m_axisUnit != spectrum.axisUnit) {
        m_axis = spectrum.spectrum.x;
        m_axisUnit = spectrum.axisUnit;
        bringArray(axisTag(), m_axisUnit, m_axis, connect::status::good, drawn, known);
    }
    bringArray(spectrumTag(), spectrum.unit, spectrum.spectrum.y, status, drawn, known);
}

bool Delivery::flush()
{
    for (; !m_held.empty(); m_held.pop_front()) {
        const auto& entry = m_held.front();
        const connect::Sample* sample = std::get_if<connect::Sample>(&entry);
        if (!(sample ? m_feed->push(*sample) : m_feed->push(std::get<connect::OutOfBand>(entry)))) return false;
    }
    return true;
}

} // namespace titer::folder_watch
