#include "ui/shown/manual_title.h"

#include <QCoreApplication>
#include <QFile>

namespace titer::shown {

// A page begins with "# Title".
QString manualTitle(const QString& name)
{
    QFile file(QStringLiteral(":/manual/%1.md").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return name;
    return QCoreApplication::translate("Help", file.readLine().trimmed().mid(2).constData());
}

} // namespace titer::shown
