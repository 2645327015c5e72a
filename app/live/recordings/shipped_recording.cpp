#include "app/live/recordings/shipped_recording.h"

#include "app/common/data_files.h"

#include <QFileInfo>

namespace titer::app {

namespace {

// Empty where the example has none.
QString shippedRecording(std::string_view example)
{
    return dataFile(QStringLiteral("recordings/%1-run.csv").arg(QLatin1String(example)));
}

} // namespace

bool hasShippedRecording(std::string_view example)
{
    return !shippedRecording(example).isEmpty();
}

connect::Settings settingsOfShipped(std::string_view example)
{
    return {{"file", shippedRecording(example).toStdString()}};
}

QString nameOfShipped(std::string_view example)
{
    return QFileInfo(shippedRecording(example)).completeBaseName();
}

bool isShippedRecording(const connect::Settings& recording)
{
    const QString file = QString::fromStdString(recording.value("file"));
    const QString example = QFileInfo(file).completeBaseName().section(QStringLiteral("-run"), 0, -2);
    return !file.isEmpty() && file == shippedRecording(example.toStdString());
}

} // namespace titer::app
