// Goes through the documents of ASM: what is known of a sample is gathered on the way down, quantities beneath a measurement are its values.
#include "core/formats/asm.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <cmath>

namespace titer::formats {

using base::Code;
using base::Error;
using base::Json;
using base::say;

namespace {

constexpr std::string_view aggregate = " aggregate document";

std::string textAt(const Json& json, std::string_view key)
{
    const Json* member = json.find(key);
    if (!member) return {};
    if (member->isString()) return member->string() == "N/A" ? std::string() : member->string();
    if (member->isNumber()) return base::writeNumber(member->number());
    if (const Json* value = member->find("value"); value && value->isNumber())
        return base::writeNumber(value->number());
    return {};
}

// A document, or a list of such documents.
std::vector<const Json*> documentsAt(const Json& json, std::string_view key)
{
    std::vector<const Json*> all;
    const Json* member = json.find(key);
    if (!member) return all;
    if (member->isObject()) all.push_back(member);
    for (const Json& item : member->items())
        if (item.isObject()) all.push_back(&item);
    return all;
}

std::string unitOf(const std::string& written)
{
    if (written == "(unitless)" || written == "pH" || written == "cell") return "1";
    return base::writtenUnit(written);
}

class AsmReader {
public:
    AsmReader(std::string file, const base::Zone& zone, LabReading& reading)
        : m_file(std::move(file))
        , m_zone(zone)
        , m_reading(reading)
    {
    }

    // Down to the documents that hold measurements.
    void visit(const Json& json, const std::string& path, LabSample known)
    {
        if (const Json* device = json.find("device system document")) {
            known.instrument = textAt(*device, "equipment serial number");
            if (known.instrument.empty()) known.instrument = textAt(*device, "device identifier");
        }
        if (json.find("measurement document")) return readMeasurements(json, path, known);
        for (const auto& [key, member] : json.members()) {
            if (member.isObject()) visit(member, path + "/" + key, known);
            for (std::size_t i = 0; i < member.items().size(); ++i)
                if (member.items()[i].isObject())
                    visit(member.items()[i], path + "/" + key + "/" + std::to_string(i), known);
        }
    }

private:
    void report(const std::string& path, base::Sentence what)
    {
        m_reading.notices.push_back({m_file + ":" + path, std::move(what)});
    }
    void readMeasurements(const Json& json, const std::string& path, const LabSample& known)
    {
        const std::size_t before = m_reading.samples.size();
        std::size_t number = 0;
        for (const Json* measurement : documentsAt(json, "measurement document"))
            readMeasurement(*measurement, path + "/measurement document/" + std::to_string(number++), known, before);
        // What was calculated belongs to the one sample; of several it cannot be determined to which.
        if (m_reading.samples.size() != before + 1) return;
        for (const Json* all : documentsAt(json, "calculated data aggregate document"))
            for (const Json* each : documentsAt(*all, "calculated data document"))
                if (const Json* result = each->find("calculated result"))
                    addValue(asmQuantity(textAt(*each, "calculated data name")), *result, m_reading.samples.back());
    }
    void readMeasurement(const Json& json, const std::string& path, const LabSample& known, std::size_t before)
    {
        LabSample sample = known;
        for (const Json* document : documentsAt(json, "sample document")) readSample(*document, sample);
        sample.measured = timeAt(json, "measurement time", path);
        m_hasErrors = m_hasVoids = false;
        readQuantities(json, path, sample);
        if (m_hasVoids && !m_hasErrors)
            report(path, say(CORE_TR("core", "-0.0 means a value that could not be measured; it is ignored.")));
        // Values of one sample at one time stand together.
        for (std::size_t i = before; i < m_reading.samples.size(); ++i)
            if (LabSample& other = m_reading.samples[i]; areSame(other, sample) && !haveSameTag(other, sample)) {
                other.values.insert(other.values.end(), sample.values.begin(), sample.values.end());
                for (std::string LabSample::* text : {&LabSample::method, &LabSample::dilution})
                    if ((other.*text).empty()) other.*text = sample.*text;
                return;
            }
        m_reading.samples.push_back(std::move(sample));
    }
    static bool areSame(const LabSample& a, const LabSample& b)
    {
        const bool sameTime =
            a.measured.has_value() == b.measured.has_value() && (!a.measured || a.measured->time == b.measured->time);
        return a.name == b.name && a.batch == b.batch && a.vessel == b.vessel && a.replicate == b.replicate && sameTime;
    }
    static bool haveSameTag(const LabSample& a, const LabSample& b)
    {
        return std::any_of(a.values.begin(), a.values.end(), [&](const LabValue& value) {
            return std::any_of(b.values.begin(), b.values.end(),
                               [&](const LabValue& other) { return other.tag == value.tag; });
        });
    }
    void readSample(const Json& json, LabSample& sample)
    {
        sample.name = textAt(json, "sample identifier");
        sample.batch = textAt(json, "batch identifier");
        sample.vessel = textAt(json, "vessel identifier");
        sample.replicate = textAt(json, "replicate number");
        sample.method = textAt(json, "description");
        if (const Json* custom = json.find("custom information document"); custom && sample.vessel.empty())
            sample.vessel = textAt(*custom, "Vessel ID");
    }
    std::optional<base::Moment> timeAt(const Json& json, std::string_view key, const std::string& path)
    {
        const std::string text = textAt(json, key);
        if (text.empty()) return std::nullopt;
        const std::optional<base::DateTime> read = base::readDateTime(text);
        if (!read) {
            report(path, say(CORE_TR("core", "“{1}” is not an ISO 8601 date and time; the sample has no time."), text));
            return std::nullopt;
        }
        if (!read->zoneMinutes) return m_zone.fromWall(read->clock.microseconds);
        const std::int64_t time = read->instant().microseconds;
        // Converters must write a time, and write this one where they know none.
        if (time == 0) {
            report(path, say(CORE_TR("core", "1970-01-01 means an unknown time; the sample has no time.")));
            return std::nullopt;
        }
        return base::Moment{time, false};
    }
    void readQuantities(const Json& json, const std::string& path, LabSample& sample)
    {
        for (const auto& [key, member] : json.members()) {
            if (isSetting(key)) continue;
            if (key == "data processing document")
                readProcessing(member, sample);
            else if (key == "error" + std::string(aggregate))
                reportErrors(member, path);
            else if (key == "analyte" + std::string(aggregate))
                readAnalytes(member, sample);
            else if (member.find("value"))
                addValue(asmQuantity(key), member, sample);
            else if (member.isObject())
                readQuantities(member, path + "/" + key, sample);
            for (const Json& item : member.items())
                if (item.isObject()) readQuantities(item, path + "/" + key, sample);
        }
    }
    // How the instrument was set is no result.
    static bool isSetting(std::string_view key)
    {
        return key == "sample document" || key == "device control aggregate document" ||
               key == "image aggregate document" || key == "data source aggregate document" ||
               key == "calibration aggregate document";
    }
    void readProcessing(const Json& json, LabSample& sample)
    {
        if (sample.dilution.empty()) sample.dilution = textAt(json, "cell density dilution factor");
        if (sample.dilution.empty()) sample.dilution = textAt(json, "dilution factor");
        if (const std::string method = textAt(json, "cell type processing method"); !method.empty())
            sample.method = method;
    }
    void readAnalytes(const Json& json, LabSample& sample)
    {
        for (const Json* analyte : documentsAt(json, "analyte document")) {
            const AsmQuantity quantity = asmAnalyte(textAt(*analyte, "analyte name"));
            for (const auto& [key, member] : analyte->members())
                if (member.find("value")) addValue(quantity, member, sample);
        }
    }
    void reportErrors(const Json& json, const std::string& path)
    {
        m_hasErrors = true;
        for (const Json* each : documentsAt(json, "error document"))
            report(path, say(CORE_TR("core", "The instrument reports for “{1}”: {2}"), textAt(*each, "error feature"),
                             textAt(*each, "error")));
    }
    void addValue(const AsmQuantity& quantity, const Json& json, LabSample& sample)
    {
        const Json* value = json.find("value");
        if (!value || !value->isNumber()) return; // "N/A" and the like
        // Converters must write a number, and write this one where there is none, with an error next to it mostly.
        if (value->number() == 0.0 && std::signbit(value->number())) {
            m_hasVoids = true;
            return;
        }
        sample.values.push_back({quantity.tag, quantity.label, unitOf(textAt(json, "unit")), value->number(), 0, 0});
    }

    std::string m_file;
    const base::Zone& m_zone;
    LabReading& m_reading;
    bool m_hasErrors = false, m_hasVoids = false; // of the measurement at hand
};

} // namespace

const std::shared_ptr<const Format>& asmFormat()
{
    static const std::shared_ptr<const Format> format = [] {
        Format made;
        made.id = "asm";
        made.label = "Allotrope Simple Model (ASM)";
        return std::make_shared<const Format>(std::move(made));
    }();
    return format;
}

base::Result<LabReading> readAsm(std::string_view text, const std::string& file, const base::Zone& zone)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty())
        return Error{Code::Input, file + (errors.front().where.empty() ? "" : ":" + errors.front().where),
                     errors.front().what};
    LabReading reading;
    reading.format = asmFormat();
    AsmReader(file, zone, reading).visit(json, {}, {});
    std::erase_if(reading.samples, [](const LabSample& sample) { return sample.values.empty(); });
    for (LabSample& sample : reading.samples) sample.analyser = reading.format->id;
    if (reading.samples.empty())
        return Error{
            Code::Input, file,
            say(CORE_TR("core", "It contains no measurement documents; check that the results of the instrument were "
                                "exported."))};
    reading.understood.push_back(say(CORE_TR("core", "It is JSON of the Allotrope Simple Model.")));
    return reading;
}

} // namespace titer::formats
