// Rows that are drawn of a table.
#include "ui/analyse/table_rows.h"

#include "app/common/shown_number.h"
#include "ui/analyse/analyse_picture.h"

#include <QLocale>

#include <cmath>
#include <map>

namespace titer::analyse {

std::vector<std::optional<app::AnalyseRow>> drawnSubjects(const AnalyseScene& scene)
{
    const app::Exploration& exploration = *scene.exploration;
    std::vector<std::optional<app::AnalyseRow>> subjects;
    if (!exploration.order.ofBatches) {
        for (const int row : exploration.drawn) subjects.push_back(app::AnalyseRow{false, row});
        return subjects;
    }
    std::map<std::string, int> places;
    for (std::size_t i = 0; scene.rowTable && i < scene.rowTable->rows.size(); ++i)
        places[scene.rowTable->rows[i]] = int(i);
    for (const int row : exploration.drawn) {
        const auto found = places.find(exploration.nameOf(row));
        subjects.push_back(found == places.end() ? std::nullopt : std::optional(app::AnalyseRow{false, found->second}));
    }
    return subjects;
}

QString drawnWords(const app::Exploration& exploration)
{
    if (exploration.drawn.size() == exploration.rows()) return {};
    const QLocale locale;
    return AnalyseWords::tr("Drawn are %1 of %2 rows, evenly from the first to the last; figures are of all.")
        .arg(locale.toString(qulonglong(exploration.drawn.size())), locale.toString(qulonglong(exploration.rows())));
}

QString shownCorrelation(double value)
{
    return std::isfinite(value) ? app::shownNumber(value, 'f', 2) : AnalyseWords::tr("n/a", "there is no correlation");
}

QString correlationWords(const app::Exploration& exploration, int one, int other)
{
    const studies::Correlations& all = exploration.correlations;
    if (all.columns == 0) return AnalyseWords::tr("The correlation follows.");
    const std::size_t place = all.place(one, other);
    const int rows = all.pairs[place];
    if (rows < 2) return AnalyseWords::tr("Fewer than two rows have both values.");
    if (!std::isfinite(all.pearson[place]))
        return AnalyseWords::tr("One of both has the same value in all %n row(s), so that there is no correlation.",
                                nullptr, rows);
    return AnalyseWords::tr("Pearson %1, Spearman %2, %n row(s)", "correlations", rows)
        .arg(shownCorrelation(all.pearson[place]), shownCorrelation(all.spearman[place]));
}

QString emptyWords(const AnalyseScene& scene)
{
    if (!scene.table) return AnalyseWords::tr("There is no table. Open one.");
    if (!scene.exploration) return AnalyseWords::tr("The table is being looked at.");
    if (scene.exploration->columns().empty())
        return AnalyseWords::tr("The table has no column of numbers. Open another one, or correct its cells.");
    return {};
}

} // namespace titer::analyse
