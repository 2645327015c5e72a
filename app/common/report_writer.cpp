#include "app/common/report_writer.h"

#include "app/common/export_file.h"

namespace titer::app {

ReportWriter::ReportWriter(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("report"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReportWriter::~ReportWriter()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void ReportWriter::write(const QString& path, const Make& make)
{
    stop();
    m_stop = std::stop_source();
    const auto work = [this, path, make, number = m_number, token = m_stop.get_token()] {
        const QByteArray bytes = make(token);
        if (token.stop_requested()) return;
        const base::Done done = writeExport(path, bytes);
        const auto tell = [this, path, number, done] {
            if (number != m_number) return;
            if (done)
                emit written(path);
            else
                emit failed(done.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

void ReportWriter::stop()
{
    m_stop.request_stop();
    ++m_number;
}

} // namespace titer::app
