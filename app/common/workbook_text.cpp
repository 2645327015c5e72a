// Writes sheets of workbooks as text.
#include "app/common/workbook_text.h"

#include "app/common/kept_text.h"

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
    const base::Result<QString> path = keepText(m_path, m_reader->takeCsv());
    const QString sheet = QString::fromStdString(m_reader->sheet());
    QStringList sheets;
    for (const std::string& name : m_reader->sheets()) sheets << QString::fromStdString(name);
    m_reader.reset();
    if (path)
        emit read(*path, sheet, sheets);
    else
        emit failed(path.error());
}

} // namespace titer::app
