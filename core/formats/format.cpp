// Reads formats with all their faults at once.
#include "core/formats/format.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace titer::formats {

using base::Code;
using base::Json;
using base::say;

namespace {

bool hasEmpty(const Names& names)
{
    return std::any_of(names.begin(), names.end(), [](const auto& name) { return base::trimmed(name).empty(); });
}

// Reads members and keeps in mind what was wrong with them.
class MemberReader {
public:
    explicit MemberReader(base::Errors& errors)
        : m_errors(errors)
    {
    }

    void fault(std::string where, base::Sentence what)
    {
        m_errors.push_back({Code::Input, std::move(where), std::move(what)});
    }
    // A text, or a list of texts.
    Names names(const Json& json, const std::string& key)
    {
        const Json* member = json.find(key);
        return member ? namesOf(*member, key) : Names();
    }
    Names namesOf(const Json& member, const std::string& key)
    {
        Names all;
        if (member.isString()) all.push_back(member.string());
        for (const Json& item : member.items())
            if (item.isString()) all.push_back(item.string());
        const bool isWhole = member.isString() || (member.isArray() && all.size() == member.items().size());
        if (!isWhole || hasEmpty(all))
            fault(key, say(CORE_TR("core", "“{1}” must be a text or a list of texts, none of them empty."), key));
        return all;
    }
    // Names, or an object with names and a pattern.
    Field field(const Json& json, const std::string& key)
    {
        const Json* member = json.find(key);
        if (!member) return {};
        if (!member->isObject()) return {namesOf(*member, key), {}};
        known(*member, {"column", "like"});
        Field read{names(*member, "column"), text(*member, "like")};
        if (read.columns.empty() || (!read.like.empty() && read.like.find("{}") == std::string::npos))
            fault(key, say(CORE_TR("core", "“{1}” needs a “column”, and a “like” that contains a “{}”."), key, "{}"));
        return read;
    }
    std::string text(const Json& json, const std::string& key)
    {
        const Json* member = json.find(key);
        if (member && !member->isString()) fault(key, say(CORE_TR("core", "“{1}” is not a text."), key));
        return member && member->isString() ? member->string() : std::string();
    }
    std::optional<double> number(const Json& json, const std::string& key)
    {
        const Json* member = json.find(key);
        if (!member) return std::nullopt;
        if (!member->isNumber()) fault(key, say(CORE_TR("core", "“{1}” is not a number."), key));
        return member->number();
    }
    std::optional<char> sign(const Json& json, const std::string& key, std::string_view allowed)
    {
        const std::string read = text(json, key);
        if (read.empty()) return std::nullopt;
        if (read.size() != 1 || allowed.find(read[0]) == std::string_view::npos) {
            fault(key, say(CORE_TR("core", "“{1}” cannot be “{2}”."), key, read));
            return std::nullopt;
        }
        return read[0];
    }
    // Columns, each with texts.
    std::vector<std::pair<std::string, Names>> texts(const Json& json, const std::string& key)
    {
        std::vector<std::pair<std::string, Names>> all;
        for (const auto& [column, texts] : object(json, key).members())
            all.emplace_back(column, namesOf(texts, column));
        return all;
    }
    const Json& object(const Json& json, const std::string& key)
    {
        static const Json empty = Json::object();
        const Json* member = json.find(key);
        if (member && !member->isObject()) fault(key, say(CORE_TR("core", "“{1}” is not an object."), key));
        return member && member->isObject() ? *member : empty;
    }
    void known(const Json& json, std::initializer_list<std::string_view> keys)
    {
        for (const auto& [key, value] : json.members())
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                fault(key, say(CORE_TR("core", "“{1}” is not part of a format."), key));
    }

private:
    base::Errors& m_errors;
};

Quantity readQuantity(const Json& json, MemberReader& reader)
{
    reader.known(json, {"column", "tag", "unit", "label", "least", "most"});
    Quantity quantity;
    quantity.columns = reader.names(json, "column");
    quantity.tag = reader.text(json, "tag");
    quantity.unit = reader.text(json, "unit");
    quantity.label = reader.text(json, "label");
    quantity.min = reader.number(json, "least");
    quantity.max = reader.number(json, "most");
    if (quantity.tag.empty() && !quantity.columns.empty()) quantity.tag = quantity.columns.front();
    if (quantity.columns.empty())
        reader.fault("tags", say(CORE_TR("core", "A tag of the format names no column; give “column”.")));
    return quantity;
}

void readQuantities(const Json& json, MemberReader& reader, Format& format)
{
    const Json* tags = json.find("tags");
    if (!tags) return;
    if (!tags->isArray()) reader.fault("tags", say(CORE_TR("core", "“{1}” is not a list."), "tags"));
    std::set<std::string> ids;
    for (const Json& item : tags->items()) {
        Quantity quantity = readQuantity(item, reader);
        if (!ids.insert(quantity.tag).second || quantity.tag == "sample")
            reader.fault("tags", say(CORE_TR("core", "The tag “{1}” occurs twice."), quantity.tag));
        format.quantities.push_back(std::move(quantity));
    }
}

// One list of names, or several.
void readNames(const Json& json, MemberReader& reader, Format& format)
{
    const Json* names = json.find("names");
    if (!names) return;
    const bool several = names->isArray() && !names->items().empty() && names->items().front().isArray();
    if (!several)
        format.names.push_back(reader.namesOf(*names, "names"));
    else
        for (const Json& item : names->items()) format.names.push_back(reader.namesOf(item, "names"));
}

void readSample(const Json& json, MemberReader& reader, SampleFields& sample)
{
    reader.known(json, {"id", "vessel", "batch", "instrument", "method", "dilution", "replicate", "drawn", "measured",
                        "reported", "zone"});
    sample.name = reader.field(json, "id");
    sample.vessel = reader.field(json, "vessel");
    sample.batch = reader.field(json, "batch");
    sample.instrument = reader.field(json, "instrument");
    sample.method = reader.field(json, "method");
    sample.dilution = reader.field(json, "dilution");
    sample.replicate = reader.field(json, "replicate");
    sample.drawn = reader.field(json, "drawn");
    sample.measured = reader.field(json, "measured");
    sample.reported = reader.field(json, "reported");
    sample.zone = reader.field(json, "zone");
}

void readOrder(const Json& json, MemberReader& reader, Format& format)
{
    const std::string order = reader.text(json, "order");
    if (order == "day")
        format.order = base::DateOrder::DayFirst;
    else if (order == "month")
        format.order = base::DateOrder::MonthFirst;
    else if (order == "year")
        format.order = base::DateOrder::YearFirst;
    else if (!order.empty())
        reader.fault("order", say(CORE_TR("core", "“{1}” cannot be “{2}”."), "order", order));
}

// What the parts do not determine by themselves.
void checkWhole(const Json& json, MemberReader& reader, const Format& format)
{
    const std::string kind = reader.text(json, "format");
    if (!kind.empty() && kind != "titer.format/1")
        reader.fault("format", say(CORE_TR("core", "“{1}” is not a known format; write {2}."), kind, "titer.format/1"));
    if (format.headings < 1 || format.headings > 4)
        reader.fault("headings",
                     say(CORE_TR("core", "Names must be in 1 to 4 lines, not {1}."), std::to_string(format.headings)));
    const SampleFields& sample = format.sample;
    if (sample.drawn.empty() && sample.measured.empty() && sample.reported.empty())
        reader.fault(
            "sample",
            say(CORE_TR("core", "The format names no column of the time of samples; give “drawn”, “measured” or "
                                "“reported”.")));
    const bool hasValues = format.hasRows() || !format.quantities.empty();
    if (format.rowName.empty() != format.rowValue.empty() || !hasValues)
        reader.fault("tags",
                     say(CORE_TR("core", "The format names no column of values; give “tags”, or “name” and “value” "
                                         "of “rows”.")));
    if (format.hasPairs() && (format.hasRows() || !format.names.empty()))
        reader.fault("pairs", say(CORE_TR("core", "“pairs” have neither “rows” nor “names”.")));
}

} // namespace

bool Format::isNamed(std::string_view name) const
{
    return id == name || std::find(formerly.begin(), formerly.end(), name) != formerly.end();
}

std::optional<Format> readFormat(std::string_view text, base::Errors& errors)
{
    const std::size_t before = errors.size();
    const Json json = base::readJson(text, errors);
    if (errors.size() > before) return std::nullopt;
    MemberReader reader(errors);
    reader.known(json, {"format", "id", "label", "formerly", "know", "headings", "names", "pairs", "separator",
                        "decimal", "sheet", "time", "order", "missing", "only", "ignore", "sample", "rows", "tags"});
    Format format;
    format.id = reader.text(json, "id");
    format.label = reader.text(json, "label");
    format.formerly = reader.names(json, "formerly");
    format.know = reader.names(json, "know");
    const double headings = reader.number(json, "headings").value_or(1.0);
    format.headings = headings >= 1.0 && headings <= 4.0 ? int(headings) : 0;
    readNames(json, reader, format);
    format.pairs = reader.text(json, "pairs");
    format.separator = reader.sign(json, "separator", ",;\t|");
    format.decimal = reader.sign(json, "decimal", ".,");
    format.sheet = reader.text(json, "sheet");
    format.times = reader.names(json, "time");
    readOrder(json, reader, format);
    format.missing = reader.names(json, "missing");
    format.only = reader.texts(json, "only");
    format.ignore = reader.texts(json, "ignore");
    readSample(reader.object(json, "sample"), reader, format.sample);
    const Json& rows = reader.object(json, "rows");
    reader.known(rows, {"name", "value", "unit"});
    format.rowName = reader.names(rows, "name");
    format.rowValue = reader.names(rows, "value");
    format.rowUnit = reader.names(rows, "unit");
    readQuantities(json, reader, format);
    checkWhole(json, reader, format);
    if (errors.size() > before) return std::nullopt;
    return format;
}

} // namespace titer::formats
