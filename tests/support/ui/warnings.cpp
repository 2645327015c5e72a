#include "tests/support/ui/warnings.h"

#include <QMutex>
#include <QMutexLocker>

namespace titer::support {

namespace {

QMutex mutex;
QStringList collected;
QtMessageHandler former = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // The offscreen platform says this of each window that it shows.
    const bool platform = message.contains(QLatin1String("This plugin does not support"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !platform) {
        QMutexLocker lock(&mutex);
        collected.append(message);
    }
    if (former) former(type, context, message);
}

} // namespace

Warnings::Warnings()
{
    collected.clear();
    former = qInstallMessageHandler(collect);
}

Warnings::~Warnings()
{
    qInstallMessageHandler(former);
    former = nullptr;
}

QStringList Warnings::messages() const
{
    QMutexLocker lock(&mutex);
    return collected;
}

} // namespace titer::support
