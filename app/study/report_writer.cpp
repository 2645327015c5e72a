#include "app/study/report_writer.h"

#include "app/common/export_file.h"

namespace titer::app {

ReportWriter::ReportWriter()
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ReportWriter::draw);
}

void ReportWriter::write(const QString& path, const Make& make)
{
    m_turn.stop();
    m_drawings.reset();
    m_path = path;
    begin(make);
    emit begun();
}

void ReportWriter::write(const QString& path, std::unique_ptr<Drawings> drawings)
{
    m_task.stop();
    m_path = path;
    m_drawings = std::move(drawings);
    m_turn.start(0);
    emit begun();
}

void ReportWriter::draw()
{
    if (const std::optional<int> next = m_drawings->drawNext()) return m_turn.start(*next);
    begin(m_drawings->make());
    m_drawings.reset();
}

void ReportWriter::begin(const Make& make)
{
    m_task.start([this, path = m_path, make](const std::stop_token& stop,
                                             const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const QByteArray bytes = make(stop);
        if (stop.stop_requested()) return [this] { emit changed(); };
        const base::Done done = writeExport(path, bytes);
        return [this, path, done] {
            emit changed();
            if (done)
                emit written(path);
            else
                emit failed(done.error());
        };
    });
}

void ReportWriter::stop()
{
    if (!isRunning()) return;
    m_turn.stop();
    m_drawings.reset();
    m_task.stop();
    emit changed();
}

} // namespace titer::app

#include "app/study/moc_report_writer.cpp"
