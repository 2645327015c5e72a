// Writes sheets of workbooks as text.
#include "app/common/tables/workbook_text.h"

#include "app/common/tables/kept_text.h"

#include <QFileInfo>

#include <algorithm>

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
    m_names = m_reader->sheets();
    const bool all = sheet.isEmpty() && QFileInfo(path).size() <= qint64(base::maxJoinedSize);
    if (all) m_left = m_names;
    m_left.resize(std::min(m_left.size(), base::maxSheets));
    std::erase(m_left, m_reader->sheet());
    m_timer.start(0);
}

void WorkbookText::stop()
{
    m_timer.stop();
    m_reader.reset();
    m_left.clear();
    m_read.clear();
    m_alike.clear();
}

void WorkbookText::step()
{
    const base::Result<bool> done = m_reader->step();
    if (done && !*done) return;
    if (!done && m_read.empty()) {
        m_timer.stop();
        return void(emit failed(done.error()));
    }
    if (done) takeSheet();
    if (!openNext()) finish();
}

void WorkbookText::takeSheet()
{
    const std::string name = m_reader->sheet();
    m_read.push_back({.title = name,
                      .text = m_reader->takeCsv(),
                      .source = QFileInfo(m_path).fileName().toStdString() + ": " + name});
}

// One that cannot be read is none like the first.
bool WorkbookText::openNext()
{
    while (!m_left.empty()) {
        base::Result<base::XlsxReader> next = base::XlsxReader::open(m_path.toStdString(), m_left.front());
        m_left.erase(m_left.begin());
        if (!next) continue;
        m_reader.emplace(std::move(*next));
        return true;
    }
    return false;
}

void WorkbookText::finish()
{
    m_timer.stop();
    m_reader.reset();
    m_alike = base::tablesLikeFirst(m_read, {});
    const base::Result<QString> path = keepText(m_path, m_read.front().text);
    const QString sheet = QString::fromStdString(m_read.front().title);
    m_read.clear();
    QStringList sheets;
    for (const std::string& name : m_names) sheets << QString::fromStdString(name);
    if (path)
        emit read(*path, sheet, sheets);
    else
        emit failed(path.error());
}

} // namespace titer::app

#include "app/common/tables/moc_workbook_text.cpp"
