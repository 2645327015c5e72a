// Alarms of batches.
#include "ui/analyse/alarms_pane.h"

#include "app/analyse/batch_analysis.h"
#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "ui/analyse/analyse_picture.h"

#include <algorithm>

namespace titer::analyse {

using app::BatchAnalysis;
using app::BatchCourse;

namespace {

constexpr std::size_t namedParts = 3; // contributions of an alarm

const std::vector<BatchCourse>& watchedCourses(const app::Analysis& analysis, bool areFresh)
{
    return areFresh ? analysis.fresh->courses : analysis.batches->courses;
}

QString largestParts(const mvda::BatchAlarm& alarm)
{
    QStringList names;
    for (const mvda::VariablePart& part : alarm.parts)
        if (names.size() < qsizetype(namedParts)) names.append(QString::fromStdString(part.variable));
    return names.join(QStringLiteral(", "));
}

QString singleWords(const BatchAnalysis& batches, const BatchCourse& course)
{
    const std::optional<app::SingleAlarm> single = app::singleAlarmOf(batches, course);
    if (!single) return AnalyseWords::tr("none", "alarm");
    return AnalyseWords::tr("%1: %2", "a time, a column")
        .arg(plot::shortValue(single->raised), QString::fromStdString(batches.model.describes(single->variable)));
}

QString timeHead(const QString& words, const BatchAnalysis& batches)
{
    const QString unit = app::unitText(batches.model.timeUnit);
    return unit.isEmpty() ? words : AnalyseWords::tr("%1 [%2]", "a column, its unit").arg(words, unit);
}

} // namespace

AlarmsPane::AlarmsPane()
    : ListPane(AnalyseWords::tr("Alarms of batches"),
               AnalyseWords::tr("Look first at the variable that stands first: choose the line to see its course."))
{
    connect(this, &ListPane::lineChosen, this, [this](int line) {
        if (const int point = m_of[std::size_t(line)].point; point >= 0) emit pointSelected(point);
    });
}

QString AlarmsPane::fill(const AnalyseScene& scene)
{
    m_of.clear();
    if (!scene.analysis->batches) return {};
    const BatchAnalysis& batches = *scene.analysis->batches;
    m_isFresh = scene.analysis->fresh && !scene.analysis->fresh->courses.empty();
    setHead({AnalyseWords::tr("Batch"), AnalyseWords::tr("Alarm"), timeHead(AnalyseWords::tr("Beyond since"), batches),
             timeHead(AnalyseWords::tr("Alarm at"), batches), AnalyseWords::tr("Largest contributions"),
             timeHead(AnalyseWords::tr("By a single limit"), batches)});
    const std::vector<BatchCourse>& courses = watchedCourses(*scene.analysis, m_isFresh);
    for (int row = 0; row < int(courses.size()); ++row) addBatch(scene, row);
    const auto count = std::ranges::count_if(courses, [](const BatchCourse& course) { return !course.alarms.empty(); });
    if (courses.empty())
        return AnalyseWords::tr("The model was opened from a file. Predict rows of a table of batches to see them "
                                "beside it.");
    return AnalyseWords::tr("%n batch(es) raise an alarm: three points in a row beyond 99 %. Single limits are as wide "
                            "as the whole course of the batches of the model.",
                            nullptr, int(count));
}

void AlarmsPane::addBatch(const AnalyseScene& scene, int row)
{
    const BatchAnalysis& batches = *scene.analysis->batches;
    const BatchCourse& course = watchedCourses(*scene.analysis, m_isFresh)[std::size_t(row)];
    const QString name = rowName(*scene.analysis, {m_isFresh, row}), single = singleWords(batches, course);
    for (const mvda::BatchAlarm& alarm : course.alarms) {
        addLine({name, alarm.isT2 ? AnalyseWords::tr("T²") : AnalyseWords::tr("SPE"), plot::shortValue(alarm.since),
                 plot::shortValue(alarm.raised), largestParts(alarm), single},
                {row});
        m_of.push_back({row, int(alarm.point)});
    }
    if (!course.alarms.empty()) return;
    const QString why = course.fault ? app::sentence(*course.fault) : AnalyseWords::tr("none", "alarm");
    addLine({name, why, QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–"), single}, {row});
    m_of.push_back({row, -1});
}

int AlarmsPane::chosenLine(const AnalyseScene& scene) const
{
    if (!scene.analysis || !scene.analysis->batches || scene.rows.size() != 1 || scene.point < 0) return -1;
    const app::AnalyseRow chosen = *scene.rows.begin();
    const auto found = std::ranges::find_if(m_of, [&](const Line& line) {
        return chosen.fresh == m_isFresh && chosen.row == line.row && scene.point == line.point;
    });
    return found == m_of.end() ? -1 : int(found - m_of.begin());
}

} // namespace titer::analyse

#include "ui/analyse/moc_alarms_pane.cpp"
