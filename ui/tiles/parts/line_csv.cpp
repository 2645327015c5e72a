// Lines as CSV.
#include "ui/tiles/parts/line_csv.h"

#include "core/base/tables/csv_text.h"
#include "core/base/time.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

QString csvText(const QString& text)
{
    return QString::fromStdString(base::csvCell(text.toStdString()));
}

QString csvNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString csvHead(const app::FeedTag& tag)
{
    const QString name = QString::fromStdString(tag.label.empty() ? tag.id : tag.label);
    return csvText(tag.unit.empty() ? name : QStringLiteral("%1 [%2]").arg(name, QString::fromStdString(tag.unit)));
}

QString csvTime(const app::TagFeed& feed, double seconds)
{
    if (feed.origin() == 0) return csvNumber(seconds);
    return QString::fromStdString(base::writeInstant({feed.origin() + std::llround(seconds * 1e6)}));
}

QString linesCsv(const app::TagFeed& feed, const QList<const app::FeedTag*>& tags,
                 const QList<const app::DataTrace*>& lines)
{
    QList<const app::DataTrace*> known;
    QString csv = feed.origin() == 0 ? QStringLiteral("time [s]") : QStringLiteral("time [UTC]");
    std::vector<double> times;
    for (qsizetype i = 0; i < std::min(tags.size(), lines.size()); ++i) {
        if (!tags[i] || !lines[i]) continue;
        csv += u',' + csvHead(*tags[i]);
        known.append(lines[i]);
        times.insert(times.end(), lines[i]->x.begin(), lines[i]->x.end());
    }
    if (known.isEmpty()) return {};
    csv += u'\n';
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    QList<std::size_t> next(known.size(), 0);
    for (const double time : times) {
        csv += csvTime(feed, time);
        for (qsizetype i = 0; i < known.size(); ++i) {
            const app::DataTrace& line = *known[i];
            csv += u',';
            // Of several values at one time the last is kept.
            for (; next[i] < std::min(line.x.size(), line.y.size()) && line.x[next[i]] <= time; ++next[i])
                if (next[i] + 1 >= line.x.size() || line.x[next[i] + 1] > time) csv += csvNumber(line.y[next[i]]);
        }
        csv += u'\n';
    }
    return csv;
}

} // namespace titer::tiles
