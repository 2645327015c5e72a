#include "ui/plot/band_name.h"

#include <QStringList>

namespace titer::plot {

QString bandName(const QFontMetricsF& metrics, const QString& name, qreal width)
{
    if (metrics.horizontalAdvance(name) <= width) return name;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1) {
        words.removeLast();
        QString begun = words.join(u' ');
        while (!begun.isEmpty() && !begun.back().isLetterOrNumber()) begun.chop(1);
        begun += u'…';
        if (metrics.horizontalAdvance(begun) <= width) return begun;
    }
    return {};
}

} // namespace titer::plot
