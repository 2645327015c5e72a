#include "app/cli/mvda/mvda_spectra.h"

#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/mvda/mvda_table.h"
#include "app/plugins/spectrum_tags.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/formats/spectra/spectra.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <sys/stat.h>

namespace titer::cli {

namespace {

using base::Json;
using base::say;

// A spectrum, and what is predicted from it: in the order of the tags.
struct SpectrumRow {
    std::string name;
    std::int64_t time = 0; // [µs, UTC]
    std::vector<app::CalibratedValue> values;
};

std::int64_t changedAt(const std::string& path)
{
    struct stat found{};
    if (::stat(path.c_str(), &found) != 0) return 0;
    return std::int64_t(found.st_mtim.tv_sec) * 1'000'000 + found.st_mtim.tv_nsec / 1000;
}

class FolderOfSpectra {
public:
    FolderOfSpectra(const app::CalibrationFile& calibration, const base::Zone& zone)
        : m_calibration(calibration)
        , m_zone(zone)
    {
    }

    void take(const std::string& path)
    {
        const base::Result<std::string> bytes = readText(path, "a file of spectra (*.spc, *.jdx, *.txt, *.csv)");
        if (!bytes) return m_errors.push_back(bytes.error());
        const base::Result<formats::Spectra> spectra =
            formats::readSpectra(std::filesystem::path(path).stem().string(), *bytes);
        if (!spectra) return m_errors.push_back(base::inputError(path, spectra.error().what));
        for (const formats::Spectrum& spectrum : spectra->spectra) take(spectrum, path);
    }

    std::vector<SpectrumRow>& rows() { return m_rows; }
    base::Errors& errors() { return m_errors; }
    base::Notices notices() const
    {
        base::Notices all = m_notices;
        if (m_untimed > 0)
            all.push_back(
                {"time", say("{1} of {2} spectra tell no time; that of the last change of their file is taken.",
                             std::to_string(m_untimed), std::to_string(m_rows.size()))});
        return all;
    }

private:
    void take(const formats::Spectrum& spectrum, const std::string& path)
    {
        const auto reading = m_calibration.calibration.read(spectrum.x, spectrum.y);
        if (!reading) m_notices.push_back({path, reading.error().what});
        m_untimed += !spectrum.measured;
        m_rows.push_back({spectrum.name, formats::timeOf(spectrum, m_zone, changedAt(path)).time,
                          app::calibratedValues(m_calibration, reading, connect::status::good)});
    }

    const app::CalibrationFile& m_calibration;
    const base::Zone& m_zone;
    std::vector<SpectrumRow> m_rows;
    std::size_t m_untimed = 0;
    base::Errors m_errors;
    base::Notices m_notices;
};

// As a recording is read again: a column of the quality behind that of each tag.
std::string recordingCsv(const std::vector<connect::TagInfo>& tags, const std::vector<SpectrumRow>& rows)
{
    const auto quoted = [](const std::string& name) {
        return name.find_first_of(",\"") == std::string::npos ? name : Json(name).write();
    };
    std::string text = "time";
    for (const connect::TagInfo& tag : tags)
        text += "," + quoted(tag.id + (tag.unit.empty() || tag.unit == "1" ? "" : " [" + tag.unit + "]")) + "," +
                quoted(tag.id + ".status");
    text += "\n";
    for (const SpectrumRow& row : rows) {
        text += base::writeInstant({row.time});
        for (const app::CalibratedValue& value : row.values)
            text += "," + (std::isfinite(value.value) ? base::writeNumber(value.value) : std::string()) + "," +
                    connect::writeStatus(value.status);
        text += "\n";
    }
    return text;
}

Json recordingJson(const std::vector<connect::TagInfo>& tags, const std::vector<SpectrumRow>& rows)
{
    Json names = Json::array(), times = Json::array(), all = Json::array();
    for (const SpectrumRow& row : rows) {
        names.push(row.name);
        times.push(base::writeInstant({row.time}));
    }
    for (std::size_t i = 0; i < tags.size(); ++i) {
        Json values = Json::array(), status = Json::array();
        for (const SpectrumRow& row : rows) {
            values.push(std::isfinite(row.values[i].value) ? Json(row.values[i].value) : Json());
            status.push(connect::writeStatus(row.values[i].status));
        }
        all.push(Json::object({{"tag", tags[i].id}, {"unit", tags[i].unit}, {"values", values}, {"status", status}}));
    }
    return Json::object({{"format", "titer.mvda.prediction/1"}, {"rows", names}, {"times", times}, {"tags", all}});
}

} // namespace

int predictSpectra(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), folder = arguments.positional(1);
    const base::Result<app::CalibrationFile> calibration = app::readCalibration(file);
    if (!calibration) {
        printError(calibration.error(), file);
        return exitError;
    }
    const base::Result<base::Zone> zone = base::Zone::named(arguments.value("--zone").value_or(""));
    if (!zone) return usageError(arguments.command(), zone.error().what.text());
    if (!canGive(arguments)) return exitError;
    FolderOfSpectra spectra(*calibration, *zone);
    for (const std::string& path : filesIn(folder)) spectra.take(path);
    std::vector<SpectrumRow>& rows = spectra.rows();
    if (rows.empty() && spectra.errors().empty())
        spectra.errors().push_back(base::inputError(folder, say("The folder holds no files.")));
    printNotices(spectra.notices(), folder);
    printErrors(spectra.errors(), folder);
    if (!spectra.errors().empty()) return exitError;
    std::ranges::stable_sort(rows, {}, &SpectrumRow::time);
    const std::vector<connect::TagInfo> tags = app::calibratedTags(*calibration);
    const std::string out = arguments.value("--out").value_or(arguments.json() ? "" : "-");
    if (!out.empty())
        if (const base::Done written = writeOutput(arguments, out, recordingCsv(tags, rows)); !written) {
            printError(written.error(), out);
            return exitError;
        }
    if (arguments.json()) printJson(recordingJson(tags, rows));
    return exitDone;
}

} // namespace titer::cli
