// Writes the files.
#include "app/live/history/file_export.h"

#include "app/common/export_file.h"
#include "app/common/file_fault.h"
#include "core/store/history/exchange/export_rows.h"

#include <QElapsedTimer>
#include <QSaveFile>

#include <utility>

namespace titer::app {

using base::Error;
using base::Result;

namespace {

// Line by line, so that a reader of recordings passes them over.
std::string remarksOf(const std::string& foot)
{
    std::string text = "# ";
    for (const char sign : foot) {
        text += sign;
        if (sign == '\n') text += "# ";
    }
    return text + '\n';
}

} // namespace

std::function<void(double)> nowAndThen(std::function<void(double)> report)
{
    constexpr int between = 200; // [ms]
    QElapsedTimer since;
    since.start();
    return [report = std::move(report), since](double done) mutable {
        if (since.elapsed() < between) return;
        since.restart();
        report(done);
    };
}

Result<std::int64_t> writeShown(const std::string& path, const std::string& foot,
                                const std::function<Result<std::int64_t>(const WriteChunk&)>& values)
{
    if (const base::Done spared = sparesProjects(path); !spared) return spared.error();
    QSaveFile file(QString::fromStdString(path));
    bool written = file.open(QIODevice::WriteOnly);
    const auto write = [&](std::string_view text) {
        written = written && file.write(text.data(), qint64(text.size())) == qint64(text.size());
        return written;
    };
    Result<std::int64_t> samples = std::int64_t(0);
    if (written) samples = values(write);
    if (written && !samples) return samples;
    if (written) write(remarksOf(foot));
    if (written && file.flush() && file.commit()) return samples;
    return Error{base::Code::Io, path,
                 base::say(CORE_TR("core", "The file could not be written ({1}). Choose another folder, or free some "
                                           "space."),
                           fileFault(file))};
}

void FileExport::start(const std::string& path, const std::string& foot, Values values)
{
    m_paths.push_back(path);
    if (m_paths.size() == 1) setDone(0.0);
    m_task.add([this, path, foot, values = std::move(values)](
                   const std::stop_token& stop, const BackgroundTask::Report& report) -> BackgroundTask::Reported {
        const Progress progress = nowAndThen([this, report](double done) { report([this, done] { setDone(done); }); });
        const Result<std::int64_t> samples =
            stop.stop_requested()
                ? store::exportStopped()
                : writeShown(path, foot, [&](const WriteChunk& write) { return values(write, stop, progress); });
        return [this, path, samples] {
            m_paths.pop_front();
            setDone(0.0);
            if (samples)
                emit exported(path, *samples);
            else
                emit failed(samples.error());
        };
    });
}

void FileExport::setDone(double done)
{
    m_done = done;
    emit changed();
}

} // namespace titer::app

#include "app/live/history/moc_file_export.cpp"
