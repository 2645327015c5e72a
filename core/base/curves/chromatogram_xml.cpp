#include "core/base/curves/chromatogram_xml.h"

#include "core/base/curves/xml_texts.h"
#include "core/base/not_available.h"
#include "core/base/text.h"

#include <utility>

namespace titer::base {

namespace {

constexpr std::string_view curvePath = "Chromatogram/Curves/Curve", eventsPath = "Chromatogram/EventCurves/EventCurve",
                           eventPath = "Chromatogram/EventCurves/EventCurve/Events/Event";

// What stands behind a path within another; nothing where it is not within.
std::optional<std::string_view> within(std::string_view path, std::string_view outer)
{
    if (!startsWith(path, outer) || path.size() <= outer.size() || path[outer.size()] != '/') return std::nullopt;
    return path.substr(outer.size() + 1);
}

double numberOr(std::string_view text, double otherwise)
{
    return readNumber(text).value_or(otherwise);
}

void takeOfCurve(std::string_view key, std::string_view text, ChromatogramCurve& curve)
{
    const std::pair<std::string_view, std::string*> texts[] = {{"Name", &curve.name},
                                                               {"AmplitudeUnit", &curve.unit},
                                                               {"TimeUnit", &curve.timeUnit},
                                                               {"VolumeUnit", &curve.volumeUnit}};
    for (const auto& [name, place] : texts)
        if (key == name) *place = text;
    if (key == "IsoChroneType") curve.isOverVolume = text == "Volume";
    if (key == "DistanceBetweenPoints") curve.distance = numberOr(text, 0.0);
    if (key == "DistanceToStartPoint") curve.start = numberOr(text, 0.0);
    if (key == "CurvePoints/CurvePoint/BinaryCurvePointsFileName" && curve.file.empty()) curve.file = text;
}

void takeOfEvent(std::string_view key, std::string_view text, ChromatogramEvents& events)
{
    if (key == "EventTime") events.times.back() = numberOr(text, notAvailable);
    if (key == "EventVolume") events.volumes.back() = numberOr(text, notAvailable);
    if (key == "EventText") events.texts.back() = text;
}

void takeOfAll(std::string_view key, std::string_view text, ChromatogramXml& xml)
{
    const std::pair<std::string_view, std::string*> texts[] = {{"MethodStartTime", &xml.startTime},
                                                               {"MethodStartTimeUtcOffsetMinutes", &xml.startOffset},
                                                               {"ColumnVolume", &xml.columnVolume},
                                                               {"ColumnVolumeUnitName", &xml.columnVolumeUnit}};
    for (const auto& [name, place] : texts)
        if (key == name && place->empty()) *place = text;
}

} // namespace

ChromatogramXml readChromatogramXml(std::string_view text)
{
    ChromatogramXml xml;
    const auto begin = [&xml](const XmlElement& element) {
        if (element.path == curvePath) xml.curves.emplace_back();
        // Events without a name are called as their kind.
        if (element.path == eventsPath) xml.events.emplace_back().name = element.attribute("EventCurveType");
        if (element.path != eventPath) return;
        ChromatogramEvents& events = xml.events.back();
        events.times.push_back(notAvailable);
        events.volumes.push_back(notAvailable);
        events.texts.emplace_back();
    };
    const auto end = [&xml](const XmlElement& element) {
        if (const auto key = within(element.path, curvePath)) {
            takeOfCurve(*key, element.text, xml.curves.back());
            takeOfAll(*key, element.text, xml);
        } else if (const auto ofEvent = within(element.path, eventPath)) {
            takeOfEvent(*ofEvent, element.text, xml.events.back());
        } else if (const auto ofEvents = within(element.path, eventsPath)) {
            ChromatogramEvents& events = xml.events.back();
            if (*ofEvents == "Name" && !element.text.empty()) events.name = element.text;
            if (*ofEvents == "TimeUnit") events.timeUnit = element.text;
            if (*ofEvents == "VolumeUnit") events.volumeUnit = element.text;
        }
    };
    xml.fault = readXml(text, {begin, end});
    return xml;
}

} // namespace titer::base
