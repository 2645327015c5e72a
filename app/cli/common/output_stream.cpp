#include "app/cli/common/output_stream.h"

#include "app/cli/common/console.h"
#include "app/common/file_fault.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace titer::cli {

namespace {

base::Error notWritten(const std::string& path, const QFileDevice& file)
{
    return {base::Code::Io, path,
            base::say("It could not be written ({1}); a file that was there is unchanged. Make room or choose another "
                      "place.",
                      app::fileFault(file))};
}

base::Error fault(const std::string& path, base::Sentence what)
{
    return {base::Code::Io, path, std::move(what)};
}

} // namespace

bool isStream(const std::string& path)
{
    const QFileInfo info(QFile::decodeName(path.c_str()));
    return info.exists() && !info.isFile() && !info.isDir();
}

base::Done isPlaceForFile(const std::string& path)
{
    if (path == "-") return base::done();
    if (path.empty()) return fault("-o", base::say("The name of the file is empty."));
    const QFileInfo info(QFile::decodeName(path.c_str()));
    if (info.isDir()) return fault(path, base::say("This is a folder. Give the name of a file in it."));
    if (isStream(path)) return base::done();
    const QFileInfo folder(info.absolutePath());
    const std::string folderName = QFile::encodeName(folder.absoluteFilePath()).toStdString();
    if (!folder.exists())
        return fault(path, base::say("The folder {1} does not exist. Make it, or choose another one.", folderName));
    if (!folder.isDir()) return fault(path, base::say("{1} is not a folder. Choose another location.", folderName));
    if (!folder.isWritable())
        return fault(
            path, base::say("You do not have permission to write in the folder {1}. Choose another one.", folderName));
    if (info.exists() && !info.isWritable())
        return fault(path, base::say("The file exists and is write-protected. Choose another name."));
    return base::done();
}

OutputStream::OutputStream(std::string path)
    : m_path(std::move(path))
{
}

OutputStream::~OutputStream() = default;

base::Done OutputStream::open()
{
    if (const base::Done can = isPlaceForFile(m_path); !can || m_path == "-") return can;
    const QString name = QFile::decodeName(m_path.c_str());
    QIODevice::OpenMode mode = QIODevice::WriteOnly;
    if (isStream(m_path)) {
        m_file = std::make_unique<QFile>(name);
        mode |= QIODevice::Unbuffered;
    } else {
        m_file = std::make_unique<QSaveFile>(name);
    }
    if (m_file->open(mode)) return base::done();
    return notWritten(m_path, *m_file);
}

bool OutputStream::write(std::string_view text)
{
    if (!m_file) return print(text);
    m_whole = m_whole && m_file->write(text.data(), qint64(text.size())) == qint64(text.size());
    return m_whole;
}

base::Done OutputStream::commit()
{
    if (!m_file) return base::done();
    auto* replaced = qobject_cast<QSaveFile*>(m_file.get());
    const bool written = m_whole && m_file->flush() && (!replaced || replaced->commit());
    return written ? base::done() : base::Done(notWritten(m_path, *m_file));
}

} // namespace titer::cli
