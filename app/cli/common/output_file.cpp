#include "app/cli/common/output_file.h"

#include "app/cli/common/output_rule.h"
#include "app/cli/common/output_stream.h"

#include <QFile>
#include <QFileInfo>

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

} // namespace

bool isStream(const std::string& path)
{
    const QFileInfo info(QFile::decodeName(path.c_str()));
    return info.exists() && !info.isFile() && !info.isDir();
}

Done isPlaceForFile(const std::string& path)
{
    if (path == "-") return base::done();
    if (path.empty()) return fault("-o", say("The name of the file is empty."));
    const QFileInfo info(QFile::decodeName(path.c_str()));
    if (info.isDir()) return fault(path, say("This is a folder. Give the name of a file in it."));
    if (isStream(path)) return base::done();
    const QFileInfo folder(info.absolutePath());
    const std::string folderName = QFile::encodeName(folder.absoluteFilePath()).toStdString();
    if (!folder.exists())
        return fault(path, say("The folder {1} does not exist. Make it, or choose another one.", folderName));
    if (!folder.isDir()) return fault(path, say("{1} is not a folder. Choose another location.", folderName));
    if (!folder.isWritable())
        return fault(path,
                     say("You do not have permission to write in the folder {1}. Choose another one.", folderName));
    if (info.exists() && !info.isWritable())
        return fault(path, say("The file exists and is write-protected. Choose another name."));
    return base::done();
}

Done canWrite(const Arguments& arguments, const std::string& path)
{
    const Done place = isPlaceForFile(path);
    return place && path != "-" ? mayWrite(arguments, path) : place;
}

Done writeOutput(const Arguments& arguments, const std::string& path, std::string_view text)
{
    const Done can = canWrite(arguments, path);
    return can ? replaceFile(path, text) : can;
}

Done replaceFile(const std::string& path, std::string_view text)
{
    OutputStream stream(path);
    if (const Done opened = stream.open(); !opened) return opened;
    stream.write(text);
    return stream.commit();
}

std::string outputFault(const Arguments& arguments)
{
    const bool both = arguments.json() && arguments.value("--out") == "-";
    return both ? "--json and --out - both want standard output" : "";
}

} // namespace titer::cli
