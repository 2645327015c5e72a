// OpenMetrics 1.0 (openmetrics.io), with gauges and counters alone, which the older text format of Prometheus has too.
#include "app/cli/record/recorder_metrics.h"

#include "app/cli/common/console.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/whole_file.h"

#include <cmath>
#include <filesystem>
#include <fstream>

namespace titer::cli {

using base::Code;
using base::Done;
using base::Error;
using base::say;

namespace {

constexpr int renewEvery = 15'000; // [ms]
constexpr std::string_view firstLine = "# TYPE titer_recorder_written_timestamp_seconds gauge";

std::string escaped(std::string_view text)
{
    std::string label;
    for (const char c : text) {
        if (c == '\n')
            label += "\\n";
        else
            label += (c == '\\' || c == '"') ? std::string("\\") + c : std::string(1, c);
    }
    return label;
}

// Lines of one metric after the other, each with its head.
class MetricsText {
public:
    void begin(const std::string& name, const char* type, const char* help)
    {
        m_name = name + (std::string_view(type) == "counter" ? "_total" : "");
        m_text += "# TYPE " + name + " " + type + "\n";
        for (const std::string_view unit : {"seconds", "bytes"})
            if (base::endsWith(name, "_" + std::string(unit)))
                m_text += "# UNIT " + name + " " + std::string(unit) + "\n";
        m_text += "# HELP " + name + " " + help + "\n";
    }
    void add(double value, const std::string& labels = {})
    {
        if (std::isfinite(value)) m_text += m_name + labels + " " + base::writeNumber(value) + "\n";
    }
    std::string take() { return std::move(m_text) + "# EOF\n"; }

private:
    std::string m_text, m_name;
};

std::string labelsOf(const app::SourceState& source)
{
    return "{source=\"" + escaped(source.id) + "\",label=\"" + escaped(source.label) + "\",connector=\"" +
           escaped(source.connector) + "\"}";
}

// Nothing where there was none.
double secondsOf(std::int64_t time)
{
    return time > 0 ? double(time) * 1e-6 : base::notAvailable;
}

void addSources(MetricsText& text, const std::vector<app::SourceState>& sources)
{
    using Source = app::SourceState;
    const auto add = [&](const char* name, const char* type, const char* help, auto value) {
        text.begin(name, type, help);
        for (const Source& source : sources) text.add(double(value(source)), labelsOf(source));
    };
    add("titer_source_connected", "gauge", "1 while the source is connected, degraded or not.", [](const Source& one) {
        return one.status.state == connect::State::Connected || one.status.state == connect::State::Degraded;
    });
    add("titer_source_faulted", "gauge", "1 while the source does not go on by itself.",
        [](const Source& one) { return one.status.state == connect::State::Faulted; });
    add("titer_source_samples", "counter", "Values that were stored.", [](const Source& one) { return one.kept; });
    add("titer_source_lost", "counter", "Values that found no room, were missing or could not be read.",
        [](const Source& one) { return one.lost; });
    add("titer_source_replaced", "counter", "Values that took the place of one of the same time.",
        [](const Source& one) { return one.replaced; });
    add("titer_source_gaps", "counter", "Gaps that were recorded.", [](const Source& one) { return one.gaps; });
    add("titer_source_last_value_timestamp_seconds", "gauge", "When a value was received last.",
        [](const Source& one) { return secondsOf(one.lastValue); });
}

std::string metricsOf(const app::Recorder& recorder)
{
    const app::RecorderPicture picture = recorder.picture();
    const app::RecorderTotals& totals = picture.totals;
    MetricsText text;
    const auto add = [&](const char* name, const char* help, double value) {
        text.begin(name, "gauge", help);
        text.add(value);
    };
    add("titer_recorder_written_timestamp_seconds", "When this was written.", secondsOf(base::now().microseconds));
    add("titer_recorder_start_timestamp_seconds", "When the recorder started.", secondsOf(totals.since));
    add("titer_store_size_bytes", "Size of the store.", double(totals.bytes));
    add("titer_store_free_bytes", "Free space of its disk.",
        totals.freeBytes >= 0 ? double(totals.freeBytes) : base::notAvailable);
    add("titer_store_full_in_seconds", "Until the disk is full at the present rate.", totals.diskDays * 86'400.0);
    add("titer_store_trouble", "1 while the store cannot be written; the values wait.", totals.trouble ? 1.0 : 0.0);
    add("titer_last_backup_timestamp_seconds", "When the last good backup was made.", secondsOf(totals.lastBackup));
    double active = 0.0, unacknowledged = 0.0;
    for (const app::AlarmRow& row : recorder.alarms()) {
        active += row.alarmStatus.active;
        unacknowledged += alarm::isUnacknowledged(row.alarmStatus.state);
    }
    add("titer_alarms_active", "Alarms that are active.", active);
    add("titer_alarms_unacknowledged", "Alarms that call for a person.", unacknowledged);
    addSources(text, picture.sources);
    return text.take();
}

} // namespace

Done RecorderMetrics::canWrite(const std::string& path)
{
    std::error_code none;
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, none))) return base::done();
    std::ifstream file(path);
    std::string line;
    if (std::filesystem::is_regular_file(path, none) && std::getline(file, line) && line == firstLine)
        return base::done();
    return Error{Code::Input, path,
                 say("Another file is there and was kept. Give --metrics a name that is free, or that of a file that a "
                     "recorder wrote.")};
}

RecorderMetrics::RecorderMetrics(const app::Recorder& recorder, std::string path)
    : m_recorder(recorder)
    , m_path(std::move(path))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { write(); });
    m_timer.start(renewEvery);
    write();
}

RecorderMetrics::~RecorderMetrics()
{
    std::error_code none;
    std::filesystem::remove(m_path, none);
}

// What cannot be written is no reason to end; it is said once.
void RecorderMetrics::write()
{
    const Done written = base::writeWholeFile(m_path, metricsOf(m_recorder));
    const std::string trouble = written ? "" : written.error().what.text();
    if (!trouble.empty() && trouble != m_trouble) printNotices({{m_path, written.error().what}});
    m_trouble = trouble;
}

} // namespace titer::cli
