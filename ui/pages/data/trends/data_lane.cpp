// Words of the lane.
#include "ui/pages/data/trends/data_lane.h"

#include "app/common/sentence.h"
#include "ui/shown/run_values.h"

#include <QCoreApplication>

namespace titer::pages {

using shown::lengthText;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataLane)
};

} // namespace

QString gapText(double seconds, connect::Gap::Cause cause)
{
    return Words::tr("gap %1, %2", "how long, why").arg(lengthText(seconds), app::label(connect::textOf(cause)));
}

TrendLane laneInWords(const app::HistoryLane& lane)
{
    using Kind = app::HistoryLane::Mark::Kind;
    TrendLane words;
    for (const app::HistoryLane::Band& band : lane.bands)
        words.phases.append({band.from, band.to, QString::fromStdString(band.name)});
    for (const app::HistoryLane::Mark& mark : lane.marks) {
        const bool gap = mark.kind == Kind::Gap;
        plot::LaneMark one{plot::LaneMark::Note, {mark.from, mark.to}, QString::fromStdString(mark.text), 0};
        if (mark.kind == Kind::Annotation) one.id = mark.id;
        if (mark.kind == Kind::Excursion) one.kind = plot::LaneMark::Excursion;
        if (gap) one = {plot::LaneMark::Gap, {mark.from, mark.to}, gapText(mark.to - mark.from, mark.cause), 0};
        words.marks.append(one);
        words.gaps.append(gap ? mark.id : 0);
    }
    return words;
}

} // namespace titer::pages
