#include "ui/look/elided.h"

#include <QFontMetricsF>
#include <QHash>

namespace titer::look {

QStringList elidedApart(const QStringList& names, const QFontMetricsF& metrics, double width)
{
    QStringList shown(names.size());
    qsizetype open = names.size();
    for (const Qt::TextElideMode mode : {Qt::ElideRight, Qt::ElideMiddle, Qt::ElideLeft}) {
        if (open == 0) break;
        QHash<QString, QString> nameOf; // of what is cut; empty where several are cut alike
        QStringList cut;
        for (const QString& name : names) {
            cut.append(metrics.elidedText(name, mode, width));
            const auto known = nameOf.find(cut.last());
            if (known == nameOf.end())
                nameOf.insert(cut.last(), name);
            else if (*known != name)
                known->clear();
        }
        for (qsizetype i = 0; i < names.size(); ++i)
            if (shown[i].isEmpty() && nameOf[cut[i]] == names[i]) {
                shown[i] = cut[i];
                --open;
            }
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        if (shown[i].isEmpty()) shown[i] = names[i];
    return shown;
}

} // namespace titer::look
