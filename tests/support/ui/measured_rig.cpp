#include "tests/support/ui/measured_rig.h"

#include <QFile>
#include <QTemporaryDir>

namespace titer::support {

namespace {

// A block of the manual's page on columns, which the command line runs as well.
QByteArray fromManual(const QByteArray& head)
{
    QFile file(QStringLiteral(TITER_SOURCE_DIR "/resources/manual/columns.md"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no manual");
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("```" + head + "\n");
    if (at < 0) qFatal("no such block");
    const qsizetype from = text.indexOf('\n', at) + 1;
    return text.mid(from, text.indexOf("```", from) - from);
}

} // namespace

model::Flowsheet measuredRig()
{
    base::Errors errors;
    return model::readPlant(fromManual("json rig.plant.json").toStdString(), errors);
}

QString measuredPulse(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("past.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(fromManual("csv past.csv")) < 0) qFatal("cannot write");
    return file.fileName();
}

} // namespace titer::support
