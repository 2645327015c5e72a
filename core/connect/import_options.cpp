// Import options between their texts and what the reader of tables takes.
#include "core/connect/import_options.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <tuple>

namespace titer::connect {

using base::Code;
using base::say;

namespace {

using Kind = SettingSpec::Kind;

constexpr const char* separators[] = {"auto", "comma", "semicolon", "tab", "bar"};
constexpr const char* decimals[] = {"auto", "point", "comma"};
constexpr const char* dateOrders[] = {"auto", "day-first", "month-first", "year-first"};
constexpr std::string_view setpointOf = "setpoint:";

constexpr SettingSpec specs[] = {
    {.key = "time",
     .label = CORE_TR("core", "Time column"),
     .help = CORE_TR("core",
                     "COLUMN or COLUMN=UNIT; the unit is s, min, h, d, mm:ss, excel or unix s, ms, us or ns for dates "
                     "that are counted, or for dates without one a zone such as +01:00")},
    {.key = "interval",
     .label = CORE_TR("core", "Interval between rows"),
     .kind = Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .min = 1e-6,
     .max = 1e10,
     .help = CORE_TR("core", "for files without a time: the time from row to row, such as 1min")},
    {.key = "start",
     .label = CORE_TR("core", "Start"),
     .help = CORE_TR("core", "the absolute time of elapsed time 0, such as 2026-03-01T09:30:00Z")},
    {.key = "batch",
     .label = CORE_TR("core", "Batch column"),
     .help = CORE_TR("core", "COLUMN=VALUE reads the rows of one batch, COLUMN alone those of the first")},
    {.key = "table",
     .label = CORE_TR("core", "Table"),
     .help =
         CORE_TR("core", "of a file with several tables the one to read, by its name or number; empty: those of one "
                         "kind side by side, else the longest with a time")},
    {.key = "names_line",
     .label = CORE_TR("core", "Line of the names"),
     .kind = Kind::Quantity,
     .unit = "1",
     .bare = "1",
     .min = 1,
     .max = 1e9,
     .help = CORE_TR("core", "the line of the file that holds the names of the columns, counted from 1; empty: it is "
                             "found")},
    {.key = "key",
     .label = CORE_TR("core", "Key columns"),
     .help =
         CORE_TR("core", "the column that distinguishes rows of the same time, such as that of vessels or wells: each "
                         "has series of its own, KEY.TAG; may be given several times"),
     .many = true},
    {.key = "names",
     .label = CORE_TR("core", "Names of the columns"),
     .help = CORE_TR("core", "A,B,…: one for each column, instead of the names in the file")},
    {.key = "unit",
     .label = CORE_TR("core", "Units"),
     .help = CORE_TR("core", "TAG=UNIT, such as c1=cells/mL; may be given several times"),
     .many = true},
    {.key = "ignore",
     .label = CORE_TR("core", "Ignored"),
     .help = CORE_TR("core", "the name of a column to ignore; may be given several times"),
     .many = true},
    {.key = "role",
     .label = CORE_TR("core", "Roles of columns"),
     .help = CORE_TR("core", "COLUMN=ROLE: value, elapsed, state, sample, reported, or setpoint:COLUMN of the loop's "
                             "value; may be given several times"),
     .many = true},
    {.key = "separator",
     .label = CORE_TR("core", "Separator"),
     .kind = Kind::Choice,
     .defaultValue = "auto",
     .choices = separators},
    {.key = "decimal",
     .label = CORE_TR("core", "Decimal sign"),
     .kind = Kind::Choice,
     .defaultValue = "auto",
     .choices = decimals},
    {.key = "zone",
     .label = CORE_TR("core", "Time zone"),
     .help = CORE_TR("core", "of dates without a time zone: Europe/Berlin, UTC, +01:00; empty: that of this computer")},
    {.key = "dates",
     .label = CORE_TR("core", "Dates"),
     .kind = Kind::Choice,
     .defaultValue = "auto",
     .choices = dateOrders,
     .help = CORE_TR("core", "whether the day, the month or the year comes first; auto detects it from all rows")},
    {.key = "axis",
     .label = CORE_TR("core", "Axis of a run"),
     .help = CORE_TR("core", "of a table of a chromatography run: the column of volumes, times or column volumes that "
                             "is the axis of the curves, if it is not clear from its content")},
    {.key = "flow",
     .label = CORE_TR("core", "Flow of a run"),
     .kind = Kind::Quantity,
     .unit = "m3/s",
     .bare = "mL/min",
     .min = 1e-15,
     .max = 1e3,
     .help = CORE_TR("core", "of a chromatography run that recorded neither times nor a flow: the flow at which it was "
                             "run, such as 1 mL/min")},
    {.key = "column_volume",
     .label = CORE_TR("core", "Column volume"),
     .kind = Kind::Quantity,
     .unit = "m3",
     .bare = "mL",
     .min = 1e-12,
     .max = 1e3,
     .help =
         CORE_TR("core", "of a chromatography run along column volumes (CV): that of the packed bed, such as 1 mL")},
    {.key = "chromatogram",
     .label = CORE_TR("core", "Chromatogram"),
     .help = CORE_TR("core", "of a result of UNICORN with several chromatograms: the name or the number of the one to "
                             "read, such as Chrom.2; empty: the first")},
};

// "ClockTime=min" at the last "=", since names of columns may hold one and units do not.
std::pair<std::string, std::string> cut(const std::string& text)
{
    const std::size_t at = text.rfind('=');
    if (at == std::string::npos) return {text, {}};
    return {std::string(base::trimmed(text.substr(0, at))), std::string(base::trimmed(text.substr(at + 1)))};
}

std::optional<char> charOf(std::string_view word)
{
    if (word == "comma") return ',';
    if (word == "semicolon") return ';';
    if (word == "tab") return '\t';
    if (word == "bar") return '|';
    if (word == "point") return '.';
    return std::nullopt;
}

// "T_soll=setpoint:TEMP"; names of columns may hold a "=".
void readRole(const std::string& text, base::CsvOptions& options, base::Errors& errors)
{
    using Role = base::CsvColumn::Role;
    constexpr std::pair<std::string_view, Role> words[] = {{"value", Role::Value},
                                                           {"elapsed", Role::Elapsed},
                                                           {"state", Role::State},
                                                           {"sample", Role::Sample},
                                                           {"reported", Role::Reported}};
    std::size_t at = text.rfind("=" + std::string(setpointOf));
    if (at == std::string::npos) at = text.rfind('=');
    const std::string column(base::trimmed(text.substr(0, at)));
    const std::string word(at == std::string::npos ? std::string_view()
                                                   : base::trimmed(std::string_view(text).substr(at + 1)));
    if (base::startsWith(word, setpointOf) && word.size() > setpointOf.size() && !column.empty()) {
        options.roles[column] = {Role::Value, std::string(base::trimmed(word.substr(setpointOf.size())))};
        return;
    }
    for (const auto& [name, role] : words)
        if (word == name && !column.empty()) {
            options.roles[column] = {role, {}};
            return;
        }
    errors.push_back(
        {Code::Input, "role",
         say(CORE_TR("core", "“{1}” does not give a column and its role; write COLUMN=ROLE with value, elapsed, "
                             "state, sample, reported or setpoint:COLUMN."),
             text)});
}

} // namespace

std::span<const SettingSpec> importSpecs()
{
    return specs;
}

base::CsvOptions readImportOptions(const Settings& settings, base::Errors& errors)
{
    Settings own;
    for (const auto& [key, text] : settings.entries())
        if (std::any_of(std::begin(specs), std::end(specs), [&](const SettingSpec& s) { return key == s.key; }))
            own.add(key, text);
    const base::Errors faults = checkSettings(specs, own);
    errors.insert(errors.end(), faults.begin(), faults.end());

    base::CsvOptions options;
    std::tie(options.timeColumn, options.timeUnit) = cut(settings.value("time"));
    std::tie(options.batchColumn, options.batchValue) = cut(settings.value("batch"));
    options.table = settings.value("table");
    options.namesLine = int(quantity(specs, settings, "names_line").value_or(0.0));
    options.interval = quantity(specs, settings, "interval");
    options.axisColumn = settings.value("axis");
    options.chromatogram = settings.value("chromatogram");
    options.flow = quantity(specs, settings, "flow").value_or(0.0);
    options.columnVolume = quantity(specs, settings, "column_volume").value_or(0.0);
    options.separator = charOf(settings.value("separator"));
    options.decimal = charOf(settings.value("decimal"));
    if (const std::string text = settings.value("start"); !text.empty()) {
        const base::Result<base::Instant> start = base::readInstant(text);
        if (start)
            options.start = *start;
        else
            errors.push_back({Code::Input, "start", start.error().what});
    }
    if (const std::string name = settings.value("zone"); !name.empty()) {
        base::Result<base::Zone> zone = base::Zone::named(name);
        if (zone)
            options.zone = std::move(*zone);
        else
            errors.push_back({Code::Input, "zone", zone.error().what});
    }
    const std::string dates = settings.value("dates");
    if (dates == "day-first") options.dates = base::DateOrder::DayFirst;
    if (dates == "month-first") options.dates = base::DateOrder::MonthFirst;
    if (dates == "year-first") options.dates = base::DateOrder::YearFirst;
    if (const std::string names = settings.value("names"); !names.empty())
        for (const std::string_view name : base::split(names, ',')) options.names.emplace_back(base::trimmed(name));
    for (const std::string& name : settings.values("key")) options.keyColumns.push_back(name);
    for (const std::string& name : settings.values("ignore")) options.ignore.push_back(name);
    for (const std::string& text : settings.values("role")) readRole(text, options, errors);
    for (const std::string& text : settings.values("unit")) {
        auto [tag, unit] = cut(text);
        if (tag.empty() || unit.empty())
            errors.push_back(
                {Code::Input, "unit",
                 say(CORE_TR("core", "“{1}” does not give a tag and a unit; write TAG=UNIT, such as c1=cells/mL."),
                     text)});
        else
            options.units[tag] = unit;
    }
    return options;
}

} // namespace titer::connect
