// The settings of a watched folder.
#include "core/base/text.h"
#include "core/connect/import_options.h"
#include "plugins/folder_watch/chosen_formats.h"
#include "plugins/folder_watch/folder_watch.h"

#include <algorithm>

namespace titer::folder_watch {

using base::Code;
using base::say;
using connect::SettingSpec;

namespace {

constexpr const char* decimals[] = {"auto", ".", ","};
constexpr const char* anyFormat = "auto";
constexpr const char* noFormat = "table";
constexpr const char* spectraFormat = "spectra";
constexpr const char* spectraPattern = "*.spc, *.jdx, *.dx, *.jcm, *.txt, *.csv";

constexpr SettingSpec ownSpecs[] = {
    {.key = "folder",
     .label = CORE_TR("core", "Folder"),
     .kind = SettingSpec::Kind::File,
     .help = CORE_TR("core", "where the analyser writes its files; subfolders are ignored"),
     .required = true,
     .group = CORE_TR("core", "Files")},
    {.key = "pattern",
     .label = CORE_TR("core", "Names"),
     .defaultValue = "*.csv, *.txt, *.tsv, *.dat, *.xlsx, *.json",
     .help = CORE_TR(
         "core",
         "of the files to read, with * for any characters; of spectra *.spc, *.jdx, *.dx, *.jcm, *.txt and *.csv"),
     .group = CORE_TR("core", "Files")},
    {.key = "template",
     .label = CORE_TR("core", "Format"),
     .defaultValue = anyFormat,
     .help = CORE_TR("core", "the format of the files: its name, a file of your own, auto to detect it, table for "
                             "none, or spectra"),
     .group = CORE_TR("core", "Files"),
     .path = true},
    {.key = "decimal",
     .label = CORE_TR("core", "Decimal sign"),
     .kind = SettingSpec::Kind::Choice,
     .defaultValue = "auto",
     .choices = decimals,
     .help = CORE_TR("core", "auto detects it from the numbers"),
     .group = CORE_TR("core", "Files")},
    {.key = "zone",
     .label = CORE_TR("core", "Time zone"),
     .help = CORE_TR("core", "of times without a time zone: Europe/Berlin, UTC, +01:00; empty: that of this computer"),
     .group = CORE_TR("core", "Times")},
    {.key = "stable",
     .label = CORE_TR("core", "Unchanged for"),
     .kind = SettingSpec::Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "2 s",
     .min = 0.05,
     .max = 3600.0,
     .help = CORE_TR("core", "how long a file must be unchanged before it is read"),
     .group = CORE_TR("core", "Times")},
    {.key = "poll",
     .label = CORE_TR("core", "Check every"),
     .kind = SettingSpec::Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "10 s",
     .min = 0.05,
     .max = 3600.0,
     .help = CORE_TR("core", "how often the folder is checked; on local disks changes are seen at once"),
     .group = CORE_TR("core", "Times")},
    {.key = "age",
     .label = CORE_TR("core", "Ignore files older than"),
     .kind = SettingSpec::Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "30 d",
     .min = 0.0,
     .help = CORE_TR("core", "when the source is started; 0 reads all existing files"),
     .group = CORE_TR("core", "Times")}};

// As an import has them, for files that no format knows.
constexpr const char* tableKeys[] = {"time", "table", "names_line", "key"};

const std::vector<SettingSpec>& specs()
{
    static const std::vector<SettingSpec> all = [] {
        std::vector<SettingSpec> list(std::begin(ownSpecs), std::end(ownSpecs));
        for (SettingSpec spec : connect::importSpecs()) {
            if (std::none_of(std::begin(tableKeys), std::end(tableKeys),
                             [&](const char* key) { return std::string_view(key) == spec.key; }))
                continue;
            spec.group = CORE_TR("core", "Tables without a format");
            list.push_back(spec);
        }
        return list;
    }();
    return all;
}

Clock::duration inTime(const connect::Settings& settings, const char* key)
{
    return std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double>(connect::quantity(specs(), settings, key).value_or(0.0)));
}

std::string given(const connect::Settings& settings, const char* key, const char* otherwise)
{
    const std::string text(base::trimmed(settings.value(key)));
    return text.empty() ? otherwise : text;
}

// Faults of the texts themselves are found with those of all settings.
void readTable(const connect::Settings& settings, Plan& plan, base::Errors& errors)
{
    connect::Settings own;
    for (const auto& [key, text] : settings.entries())
        if (std::find(std::begin(tableKeys), std::end(tableKeys), key) != std::end(tableKeys) &&
            !base::trimmed(text).empty())
            own.add(key, text);
    base::Errors known;
    plan.read.table = connect::readImportOptions(own, known);
    if ((plan.read.isNamed || plan.read.spectra) && !own.entries().empty())
        errors.push_back({Code::Input, own.entries().front().first,
                          say(CORE_TR("core", "A format states itself how its files are read; leave this empty, or "
                                              "choose table as the format."))});
}

void readFormats(const connect::Settings& settings, Plan& plan, base::Errors& errors, base::Notices& notices)
{
    const std::string name = given(settings, "template", anyFormat);
    plan.read.spectra = name == spectraFormat;
    plan.read.isNamed = name != anyFormat && name != noFormat && !plan.read.spectra;
    readTable(settings, plan, errors);
    if (name == noFormat || plan.read.spectra) return;
    if (!plan.read.isNamed) {
        plan.read.formats = formats::formatsIn(formatFolders(), notices);
        return;
    }
    base::Result<formats::FormatList> chosen = formats::formatsNamed(name, formatFolders());
    if (chosen)
        plan.read.formats = std::move(*chosen);
    else
        errors.push_back({chosen.error().code, "template", chosen.error().what});
}

} // namespace

const connect::ConnectorInfo& folderWatchInfo()
{
    static const connect::ConnectorInfo info{
        .id = "folder_watch",
        .label = CORE_TR("core", "Folder"),
        .help = CORE_TR("core", "Reads the files (CSV, XLSX, ASM JSON, spectra) that an analyser writes to a folder."),
        .settings = specs(),
        .backpressure = connect::Backpressure::Block};
    return info;
}

std::optional<Plan> readPlan(const connect::Settings& settings, base::Errors& errors, base::Notices& notices)
{
    errors = connect::checkSettings(specs(), settings);
    Plan plan;
    plan.scan.folder = settings.value("folder");
    if (!plan.scan.folder.empty() && plan.scan.folder[0] != '/')
        errors.push_back(
            {Code::Input, "folder",
             say(CORE_TR("core", "“{1}” is not an absolute path; write it starting with “/”."), plan.scan.folder)});
    readFormats(settings, plan, errors, notices);
    const std::string patterns =
        given(settings, "pattern", plan.read.spectra ? spectraPattern : ownSpecs[1].defaultValue);
    for (const std::string_view pattern : base::split(patterns, ','))
        if (const std::string_view text = base::trimmed(pattern); !text.empty()) plan.scan.patterns.emplace_back(text);
    const std::string decimal = given(settings, "decimal", "auto");
    if (decimal != "auto") plan.read.decimal = decimal[0];
    base::Result<base::Zone> zone = base::Zone::named(std::string(base::trimmed(settings.value("zone"))));
    if (zone)
        plan.read.zone = *zone;
    else
        errors.push_back({Code::Input, "zone", zone.error().what});
    plan.scan.stable = inTime(settings, "stable");
    plan.poll = inTime(settings, "poll");
    // 1000 years are as good as any.
    plan.scan.age = std::int64_t(std::min(connect::quantity(specs(), settings, "age").value_or(0.0), 3.2e10) * 1e6);
    if (!errors.empty()) return std::nullopt;
    return plan;
}

} // namespace titer::folder_watch
