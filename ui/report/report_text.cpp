#include "ui/report/report_text.h"

#include "core/solve/catalogue.h"
#include "ui/plot/axis_scale.h"
#include "ui/report/html.h"
#include "ui/shown/notices.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace titer::report {

namespace {

// By its name, as the pages show it; an id that the plant does not know stays one.
QString unitOf(const ReportInput& input, const std::string& id)
{
    if (id.empty()) return Report::tr("Plant");
    for (std::size_t i = 0; i < input.run.plant->units.size(); ++i)
        if (input.run.plant->units[i].id == id) return shown::unitName(*input.run.plant, int(i));
    return QString::fromStdString(id);
}

QString statusOf(figures::RunStatus status)
{
    switch (status) {
    case figures::RunStatus::Ok:
        return Report::tr("complete");
    case figures::RunStatus::Stopped:
        return Report::tr("stopped before its end");
    case figures::RunStatus::Unbalanced:
        return Report::tr("not balanced: do not rely on its results");
    case figures::RunStatus::Failed:
        return Report::tr("failed");
    }
    return {};
}

QString scientific(double value)
{
    return value == 0.0 ? QStringLiteral("0") : QLocale().toString(value, 'e', 1);
}

// An instant of a run, to the minute where it lasts for days: "17 d 10:31".
QString instantText(const ReportInput& input, double seconds)
{
    constexpr int day = 86400;
    if (input.run.result.simulatedTime < day) return shown::lengthText(seconds);
    const auto whole = qint64(std::llround(seconds / 60.0)) * 60;
    return Report::tr("%1 d %2", "days, hours and minutes")
        .arg(QLocale().toString(whole / day), QTime(0, 0).addSecs(int(whole % day)).toString(QStringLiteral("HH:mm")));
}

// Those of the laboratory with their two times, as they were drawn.
QString samplesHtml(const Measured& measured)
{
    constexpr std::size_t max = 500;
    struct Row {
        const Measured::Tag* tag;
        const twin::LateSample* sample;
    };
    std::vector<Row> samples;
    for (const Measured::Tag& tag : measured.tags)
        for (const twin::LateSample& sample : tag.samples) samples.push_back({&tag, &sample});
    if (samples.empty()) return {};
    std::ranges::stable_sort(samples, {}, [](const Row& row) { return row.sample->drawn; });
    QString rest;
    if (samples.size() > max) {
        rest = paragraph(Report::tr("More changes that are not listed here: %1.").arg(samples.size() - max));
        samples.resize(max);
    }
    QList<QStringList> rows;
    for (const auto& [tag, sample] : samples)
        rows.append({shown::lengthText(sample->drawn), shown::lengthText(sample->known), tag->name,
                     shown::valueText(sample->measured), shown::valueText(sample->model),
                     shown::valueText(sample->measured - sample->model), shown::unitText(tag->unit)});
    return heading(Report::tr("Samples of the laboratory"), 3) +
           table({Report::tr("Drawn"), Report::tr("Reported"), Report::tr("Sample of"), Report::tr("Measured"),
                  Report::tr("Model when drawn"), Report::tr("Gap"), Report::tr("Unit of measure")},
                 rows, "lllrrrl") +
           rest;
}

} // namespace

QString titleOf(const ReportInput& input)
{
    const QString name = QString::fromStdString(input.run.flowsheet.name);
    const QString run = input.run.name;
    return run.isEmpty() ? name : Report::tr("%1: %2").arg(name, run);
}

QString footOf(const ReportInput& input)
{
    return Report::tr("%1 · run of %2 · Titer %3")
        .arg(input.project, dateText(input.run.finished), QStringLiteral(TITER_VERSION));
}

QString factsHtml(const ReportInput& input)
{
    const figures::RunResult& result = input.run.result;
    const QList<QStringList> facts{
        {Report::tr("Plant"), QString::fromStdString(input.run.flowsheet.name)},
        {Report::tr("Project"), input.project},
        {Report::tr("Finished"), QStringLiteral("%1 %2").arg(dateText(input.run.finished),
                                                             input.run.finished.toLocalTime().timeZoneAbbreviation())},
        {Report::tr("Status"), statusOf(result.status)},
        {Report::tr("Simulated time"), shown::lengthText(result.simulatedTime)},
        {Report::tr("Computing time"), Report::tr("%1 s").arg(QLocale().toString(result.wallTime, 'g', 3))},
        {Report::tr("Program"), QStringLiteral("Titer " TITER_VERSION)}};
    return tableAbreast({}, facts, 2);
}

QString recipeHtml(const ReportInput& input)
{
    const std::vector<model::PhaseEntry>& entries = input.run.flowsheet.phases;
    QList<QStringList> rows;
    for (const solve::PhaseRecord& record : input.run.result.phases) {
        if (record.phase < 0 || std::size_t(record.phase) >= entries.size()) continue;
        const model::PhaseEntry& entry = entries[std::size_t(record.phase)];
        const bool ended = record.end >= 0;
        rows.append({unitOf(input, entry.unit), QString::fromStdString(entry.label.empty() ? entry.id : entry.label),
                     instantText(input, record.start), ended ? instantText(input, record.end) : Report::tr("continues"),
                     ended ? shown::lengthText(record.end - record.start) : QString()});
    }
    if (rows.isEmpty()) return {};
    return heading(Report::tr("Recipe as executed")) +
           table({Report::tr("Unit"), Report::tr("Phase"), Report::tr("Begin"), Report::tr("End"),
                  Report::tr("Duration")},
                 rows);
}

QString measuredHtml(const ReportInput& input)
{
    if (!input.measured || input.measured->tags.isEmpty()) return {};
    const Measured& measured = *input.measured;
    QList<QStringList> rows;
    for (const Measured::Tag& tag : measured.tags) {
        const twin::TagGap& gap = tag.gap;
        const auto value = [&](double x) { return gap.compared > 0 ? shown::valueText(x) : QStringLiteral("–"); };
        rows.append({tag.name, tag.variable, QLocale().toString(qlonglong(gap.samples)),
                     QLocale().toString(qlonglong(gap.compared)), value(gap.mean), value(gap.rmse), value(gap.worst),
                     shown::unitText(tag.unit)});
    }
    return heading(Report::tr("Measurement against model")) +
           paragraph((measured.simulated ? Report::tr("Recording “%1”, simulated. Gap: measured minus model.")
                                         : Report::tr("Recording “%1”. Gap: measured minus model."))
                         .arg(measured.recording)) +
           table({Report::tr("Tag"), Report::tr("Variable"), Report::tr("Samples"), Report::tr("Compared"),
                  Report::tr("Mean gap"), Report::tr("Root mean square"), Report::tr("Maximum gap"),
                  Report::tr("Unit of measure")},
                 rows, "llrrrrrl") +
           samplesHtml(measured);
}

QString balanceHtml(const ReportInput& input)
{
    const figures::RunResult& result = input.run.result;
    QList<QStringList> rows;
    for (std::size_t i = 0; i < result.balance.perUnit.size() && i < result.unitIds.size(); ++i)
        rows.append({unitOf(input, result.unitIds[i]), scientific(result.balance.perUnit[i])});
    if (rows.isEmpty()) return {};
    rows.append({Report::tr("Overall maximum"), scientific(result.balance.worst)});
    rows.append(
        {Report::tr("Between the two ends of a stream (limit %1)").arg(scientific(result.balance.transferLimit)),
         scientific(result.balance.transfer)});
    return heading(Report::tr("Balances")) +
           paragraph(Report::tr(
               "Final content minus initial content, inflow, outflow and formation, relative to the amount moved; "
               "the worst component of each unit. A run above 1e-8 is reported as not balanced.")) +
           tableAbreast({Report::tr("Unit"), Report::tr("Relative error")}, rows, rows.size() > 8 ? 3 : 1);
}

QString changesHtml(const ReportInput& input)
{
    QList<QStringList> rows;
    for (const app::RunEvent& event : input.run.events)
        rows.append({plot::cursorLabel(event.time, input.run.result.simulatedTime), event.place,
                     event.before.isEmpty() ? QStringLiteral("–") : event.before,
                     event.after.isEmpty() ? QStringLiteral("–") : event.after,
                     event.tookEffect ? Report::tr("this run, from that time on") : Report::tr("the next run"),
                     event.who, dateText(event.at)});
    if (rows.isEmpty()) return {};
    return heading(Report::tr("Changes during the run")) +
           paragraph(Report::tr(
               "The run continued with the changes that apply to it, and otherwise with its initial parameters.")) +
           table({Report::tr("Time of the run"), Report::tr("Parameter"), Report::tr("Before"), Report::tr("After"),
                  Report::tr("Applies to"), Report::tr("Who"), Report::tr("When")},
                 rows);
}

QString noticesHtml(const ReportInput& input)
{
    QStringList items;
    const auto add = [&](const auto& fault) {
        items << shown::inWords(input.run.flowsheet, solve::catalogue(), fault.where, fault.what);
    };
    std::ranges::for_each(input.run.result.errors, add);
    std::ranges::for_each(input.run.result.notices, add);
    return items.isEmpty() ? QString() : heading(Report::tr("Notices")) + list(items);
}

} // namespace titer::report
