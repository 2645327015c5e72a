#include "app/session/left_imports.h"

#include <algorithm>

namespace titer::app {

LeftImports::LeftImports(Document& document, ImportReading& reading, const DataRecordings& recordings,
                         const SampleAccess& samples, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_reading(reading)
    , m_recordings(recordings)
    , m_samples(samples)
{
    // The lists still have what goes with the project.
    connect(&document, &Document::leaving, this, [this] { m_list = underWay(); });
    connect(&document, &Document::opened, this, [this] {
        m_reading.close();
        emit changed();
    });
}

std::vector<LeftImports::File> LeftImports::underWay() const
{
    std::vector<File> files;
    const auto add = [&](const QString& path) {
        const File file{path, m_document.name()};
        if (std::ranges::find(files, file) == files.end()) files.push_back(file);
    };
    const ImportFile& looked = m_reading.file();
    if (looked.isOpen) add(looked.file);
    for (const DataRecording& recording : m_recordings.list())
        if (recording.isImport()) add(QString::fromStdString(recording.settings.value("file")));
    for (const SampleFile& file : m_samples.taking()) add(QString::fromStdString(file.path));
    return files;
}

void LeftImports::forget(const QString& path)
{
    if (std::erase_if(m_list, [&](const File& file) { return file.path == path; }) > 0) emit changed();
}

} // namespace titer::app

#include "app/session/moc_left_imports.cpp"
