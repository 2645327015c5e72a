// Files by QSaveFile: written beside, then renamed.
#include "app/cli/output_file.h"

#include "app/cli/console.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace titer::cli {

using base::Code;
using base::Done;
using base::Error;
using base::say;

namespace {

Error fault(const std::string& path, base::Sentence what)
{
    return {Code::Io, path, std::move(what)};
}

Error notWritten(const std::string& path, const QFileDevice& file)
{
    return fault(
        path,
        say("It could not be written ({1}); a file that was there is unchanged. Make room or choose another place.",
            file.errorString().toStdString()));
}

Done writeAll(QFileDevice& file, const std::string& path, std::string_view text)
{
    const bool written = file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.flush();
    if (!written) return notWritten(path, file);
    return base::done();
}

// A device or a pipe cannot be replaced by a new file.
bool isStream(const QFileInfo& info)
{
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

Done canWrite(const std::string& path)
{
    if (path == "-") return base::done();
    if (path.empty()) return fault("-o", say("The name of the file is empty."));
    const QFileInfo info(QFile::decodeName(path.c_str()));
    if (info.isDir()) return fault(path, say("This is a folder. Give the name of a file in it."));
    if (isStream(info)) return base::done();
    const QFileInfo folder(info.absolutePath());
    const std::string folderName = QFile::encodeName(folder.absoluteFilePath()).toStdString();
    if (!folder.exists())
        return fault(path, say("The folder {1} does not exist. Make it, or choose another one.", folderName));
    if (!folder.isDir()) return fault(path, say("{1} is no folder. Choose another place.", folderName));
    if (!folder.isWritable())
        return fault(path, say("You may not write in the folder {1}. Choose another one.", folderName));
    if (info.exists() && !info.isWritable())
        return fault(path, say("The file is there and write-protected. Choose another name."));
    return base::done();
}

Done writeOutput(const std::string& path, std::string_view text)
{
    if (path == "-") {
        print(text);
        return base::done();
    }
    if (const Done can = canWrite(path); !can) return can.error();
    const QString name = QFile::decodeName(path.c_str());
    if (isStream(QFileInfo(name))) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return notWritten(path, file);
        return writeAll(file, path, text);
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return notWritten(path, file);
    if (const Done written = writeAll(file, path, text); !written) return written.error();
    if (!file.commit()) return notWritten(path, file);
    return base::done();
}

} // namespace titer::cli
