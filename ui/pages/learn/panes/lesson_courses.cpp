#include "ui/pages/learn/panes/lesson_courses.h"

#include "core/base/units/units.h"
#include "core/twin/mapping.h"
#include "ui/shown/run_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using plot::Series;
using shown::Variable;

namespace {

constexpr qsizetype fewSamples = 40; // of a laboratory, drawn each by itself
constexpr std::size_t ghosts = 2;

struct LearnWords {
    Q_DECLARE_TR_FUNCTIONS(LearnWords)
};

Series emptySeries(const QString& name, const QString& unit, int colour, Series::Kind kind)
{
    Series series;
    series.name = name;
    series.unit = unit;
    series.colourIndex = colour % look::Theme::seriesCount;
    series.kind = kind;
    return series;
}

} // namespace

QList<Series> runCourses(const LessonWork& work, const std::string& tag, int colour)
{
    const Variable* variable = work.model.variable(QString::fromStdString(tag));
    if (!variable || work.model.isEmpty()) return {};
    const std::optional<shown::Scale> scale = shown::scaleTo(variable->si, variable->displayUnit, variable->molarMass);
    if (!scale) return {};
    const QString unit = shown::unitText(variable->displayUnit);
    Series line = emptySeries(variable->name, unit, colour, Series::Line);
    for (const double time : work.model.result()->times) {
        line.x.append(time);
        line.y.append(scale->shown(work.model.value(*variable, time)));
    }
    QList<Series> all{line};
    const auto& runs = work.lessons.attemptRuns();
    std::size_t drawn = 0;
    for (auto run = runs.rbegin(); run != runs.rend() && drawn < ghosts; ++run) {
        if (!*run || *run == work.lessons.run()) continue;
        const figures::Column* column = (*run)->result.column(tag);
        if (!column || column->unit != variable->si) continue;
        const app::ReportedValues reported((*run)->plant.get(), (*run)->result);
        Series ghost = emptySeries(variable->name, unit, colour, Series::Ghost);
        for (std::size_t i = 0; i < (*run)->result.times.size(); ++i) {
            ghost.x.append((*run)->result.times[i]);
            ghost.y.append(scale->shown(reported.output(*column, i)));
        }
        all.append(ghost);
        ++drawn;
    }
    return all;
}

QList<plot::Limit> limitsOf(const LessonWork& work, const std::string& tag)
{
    const Variable* variable = work.model.variable(QString::fromStdString(tag));
    const lessons::Step* step = work.lessons.step();
    if (!variable || !step) return {};
    QList<plot::Limit> limits;
    const auto add = [&](const std::optional<lessons::Bound>& bound) {
        const auto* fixed = bound ? std::get_if<lessons::Quantity>(&bound->of) : nullptr;
        const std::optional<shown::Scale> scale = shown::scaleTo(variable->si, variable->displayUnit);
        if (!fixed || !scale || !base::sameDimension(fixed->unit, variable->si)) return;
        const double value = scale->shown(fixed->si);
        limits.append({value, LearnWords::tr("limit %1").arg(shown::valueText(value)), false});
    };
    for (const lessons::Check& check : step->checks) {
        if (check.measure.kind != lessons::Measure::Kind::Value || check.measure.what != tag || check.measure.isTime())
            continue;
        const auto* never = std::get_if<lessons::Never>(&check.wanted);
        const auto* wanted = std::get_if<lessons::Limits>(&check.wanted);
        const lessons::Limits* found = never ? &never->limits : wanted;
        if (!found) continue;
        add(found->below);
        add(found->above);
    }
    return limits;
}

QList<plot::Sign> signsOf(const LessonWork& work, const std::string& tag)
{
    const Variable* variable = work.model.variable(QString::fromStdString(tag));
    if (!variable || !work.lessons.step()) return {};
    const std::optional<shown::Scale> scale = shown::scaleTo(variable->si, variable->displayUnit, variable->molarMass);
    QList<plot::Sign> signs;
    for (const lessons::Finding& finding : work.lessons.findings(work.lessons.at())) {
        const lessons::Place& place = finding.place;
        if (finding.passed || !scale || place.kind != lessons::Place::Kind::Run || place.what != tag) continue;
        if (std::isfinite(place.time))
            signs.append({place.time, scale->shown(work.model.value(*variable, place.time)), false, look::Glyph::Warn});
    }
    return signs;
}

std::optional<Series> recordedCourse(const lessons::TakenRecording& recording, int column, int colour)
{
    const base::CsvTable& table = recording.table;
    const base::CsvColumn& described = table.layout.columns[std::size_t(column)];
    if (described.role != base::CsvColumn::Role::Value || std::size_t(column) >= table.columns.size()) return {};
    const std::vector<double>& values = table.columns[std::size_t(column)];
    Series series =
        emptySeries(QString::fromStdString(described.name), shown::unitText(described.unit), colour, Series::Online);
    qsizetype samples = 0;
    for (std::size_t i = 0; i < std::min(table.time.size(), values.size()); ++i) {
        if (!std::isfinite(values[i])) continue;
        ++samples;
        series.x.append(table.time[i]);
        series.y.append(values[i]);
    }
    if (samples <= fewSamples) series.kind = Series::Samples;
    return series;
}

std::optional<Series> recordedCourse(const LessonWork& work, const std::string& tag, int colour)
{
    for (const lessons::TakenRecording& one : work.lessons.work().recordings)
        for (std::size_t c = 0; c < one.table.layout.columns.size(); ++c)
            if (one.table.layout.columns[c].name == tag) return recordedCourse(one, int(c), colour);
    return {};
}

std::optional<Series> modelBeside(const LessonWork& work, const lessons::TakenRecording& recording, int column,
                                  int colour)
{
    const std::shared_ptr<const app::Run>& run = work.lessons.run();
    if (!run || !run->plant) return {};
    const base::CsvColumn& described = recording.table.layout.columns[std::size_t(column)];
    const twin::Tag tag{described.name, described.unit};
    base::Errors ignored; // what cannot be compared is shown without a model
    const std::vector<twin::MappedTag> mapped = twin::mapTags(*run->plant, std::span(&tag, 1), {}, ignored);
    const figures::Column* values =
        mapped.empty() || !mapped.front().link ? nullptr : run->result.column(mapped.front().variable);
    if (!values) return {};
    Series series = emptySeries(LearnWords::tr("%1, model", "a tag").arg(QString::fromStdString(described.name)),
                                shown::unitText(described.unit), colour, Series::Line);
    for (std::size_t i = 0; i < run->result.times.size(); ++i) {
        series.x.append(run->result.times[i]);
        series.y.append(mapped.front().link->inTagUnit(run->result.output(*values, i)));
    }
    return series;
}

} // namespace titer::pages
