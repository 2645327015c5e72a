// Compares what two readers make of one file.
#include "core/formats/format_check.h"

#include "core/base/tables/csv.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/formats/plain_table.h"

namespace titer::formats {

using base::Code;
using base::CsvLayout;
using base::Error;
using base::say;

namespace {

// A bare number has the unit 1, or none.
bool isSameUnit(const std::string& a, const std::string& b)
{
    return (a == "1" ? std::string() : a) == (b == "1" ? std::string() : b);
}

std::string shown(const LabValue& value)
{
    const std::string number =
        (value.beyond ? std::string(1, value.beyond) : std::string()) + base::writeNumber(value.value);
    return value.unit.empty() ? number : number + " " + value.unit;
}

// Long names are cut by the reader of tables.
bool isSameName(const std::string& table, const std::string& lab)
{
    constexpr std::string_view cut = "…";
    if (table.empty()) return true;
    if (base::endsWith(table, cut)) return base::startsWith(lab, table.substr(0, table.size() - cut.size()));
    return table == lab;
}

Error otherTime(std::size_t line, const base::Moment& lab, const base::Moment& table)
{
    return {Code::Input,
            {},
            say(CORE_TR("core", "With a format the sample in line {1} would have the time {2} instead of {3}; continue "
                                "to import such files as tables."),
                std::to_string(line), base::writeInstant({lab.time}), base::writeInstant({table.time}))};
}

Error otherValue(std::size_t line, const std::string& lab, const std::string& table)
{
    return {Code::Input,
            {},
            say(CORE_TR("core", "With a format the sample in line {1} would have {2} instead of {3}; omit that column, "
                                "or continue to import such files as tables."),
                std::to_string(line), lab, table)};
}

std::string withTag(const LabValue& value)
{
    return "“" + value.tag + "” = " + shown(value);
}

base::Done sameValues(const LabSample& table, const LabSample& lab)
{
    for (std::size_t i = 0; i < std::max(table.values.size(), lab.values.size()); ++i) {
        if (i >= lab.values.size()) return otherValue(lab.line, "–", withTag(table.values[i]));
        if (i >= table.values.size()) return otherValue(lab.line, withTag(lab.values[i]), "–");
        const LabValue &a = table.values[i], &b = lab.values[i];
        if (a.tag != b.tag || a.value != b.value || a.beyond != b.beyond || !isSameUnit(a.unit, b.unit))
            return otherValue(lab.line, withTag(b), withTag(a));
    }
    return base::done();
}

base::Done sameSample(const LabSample& table, const LabSample& lab)
{
    if (!lab.time() || lab.time()->time != table.drawn->time)
        return otherTime(lab.line, lab.time().value_or(base::Moment{}), *table.drawn);
    if (table.reported && (!lab.reported || lab.reported->time != table.reported->time))
        return otherTime(lab.line, lab.reported.value_or(base::Moment{}), *table.reported);
    if (!isSameName(table.name, lab.name)) return otherValue(lab.line, "“" + lab.name + "”", "“" + table.name + "”");
    return sameValues(table, lab);
}

} // namespace

base::Result<std::vector<LabSample>> samplesOfTable(const std::string& text, const std::string& name,
                                                    const CsvLayout& layout)
{
    std::vector<LabSample> samples;
    const auto take = [&](const base::CsvChunk& chunk) {
        for (std::size_t row = 0; row < chunk.time.size(); ++row)
            if (LabSample sample = sampleOfRow(layout, chunk, row); !sample.values.empty())
                samples.push_back(std::move(sample));
        return true;
    };
    base::Notices unheard;
    const base::Result<base::CsvSummary> summary =
        base::streamCsvText(text, name, layout, {.sink = take, .progress = {}, .stop = {}}, unheard);
    if (!summary) return summary.error();
    return samples;
}

base::Done sameSamples(const std::vector<LabSample>& table, const std::vector<LabSample>& lab)
{
    for (std::size_t i = 0; i < std::min(table.size(), lab.size()); ++i)
        if (const base::Done same = sameSample(table[i], lab[i]); !same) return same;
    if (table.size() == lab.size()) return base::done();
    return Error{
        Code::Input,
        {},
        say(CORE_TR("core", "With a format the file would have {1} samples instead of {2}; continue to import such "
                            "files as tables."),
            std::to_string(lab.size()), std::to_string(table.size()))};
}

} // namespace titer::formats
