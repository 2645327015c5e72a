// Writes sheets of workbooks as text.
#include "app/common/workbook_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace titer::app {

WorkbookText::WorkbookText(QObject* parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &WorkbookText::step);
}

bool WorkbookText::isWorkbook(const QString& path)
{
    return base::looksLikeWorkbook(path.toStdString());
}

QString WorkbookText::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/titer/workbooks");
}

void WorkbookText::start(const QString& path, const QString& sheet)
{
    stop();
    m_path = path;
    base::Result<base::XlsxReader> reader = base::XlsxReader::open(path.toStdString(), sheet.toStdString());
    if (!reader) return void(emit failed(reader.error()));
    m_reader.emplace(std::move(*reader));
    m_timer.start(0);
}

void WorkbookText::stop()
{
    m_timer.stop();
    m_reader.reset();
}

void WorkbookText::step()
{
    const base::Result<bool> done = m_reader->step();
    if (done && !*done) return;
    m_timer.stop();
    if (!done) return void(emit failed(done.error()));
    const base::Result<QString> path = keep(m_reader->takeCsv());
    const QString sheet = QString::fromStdString(m_reader->sheet());
    QStringList sheets;
    for (const std::string& name : m_reader->sheets()) sheets << QString::fromStdString(name);
    m_reader.reset();
    if (path)
        emit read(*path, sheet, sheets);
    else
        emit failed(path.error());
}

base::Result<QString> WorkbookText::keep(const std::string& text) const
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(8));
    const QString path = folder() + u'/' + QFileInfo(m_path).completeBaseName() + u'-' + hash + QStringLiteral(".csv");
    if (QFileInfo::exists(path)) return path;
    QDir().mkpath(folder());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return path;
    return base::Error{
        base::Code::Io, path.toStdString(),
        base::say(CORE_TR("core", "The workbook could not be kept as text in “{1}”. Free some space, or save "
                                  "its sheet as CSV yourself."),
                  folder().toStdString())};
}

} // namespace titer::app
