#include "app/study/report_writer.h"

#include "app/common/export_file.h"

namespace titer::app {

ReportWriter::ReportWriter(QObject* parent)
    : QObject(parent)
{
}

void ReportWriter::write(const QString& path, const Make& make)
{
    m_task.start(
        [this, path, make](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            const QByteArray bytes = make(stop);
            if (stop.stop_requested()) return [] {};
            const base::Done done = writeExport(path, bytes);
            if (done) return [this, path] { emit written(path); };
            return [this, error = done.error()] { emit failed(error); };
        });
}

} // namespace titer::app

#include "app/study/moc_report_writer.cpp"
