#include "app/cli/output_stream.h"

#include "app/cli/console.h"
#include "app/cli/output_file.h"

#include <QFile>
#include <QSaveFile>

namespace titer::cli {

namespace {

base::Error notWritten(const std::string& path, const QSaveFile& file)
{
    return {base::Code::Io, path,
            base::say("It could not be written ({1}); a file that was there is unchanged. Make room or choose another "
                      "place.",
                      file.errorString().toStdString())};
}

} // namespace

OutputStream::OutputStream(std::string path)
    : m_path(std::move(path))
{
}

OutputStream::~OutputStream() = default;

base::Done OutputStream::open()
{
    if (const base::Done can = canWrite(m_path); !can || m_path == "-") return can;
    m_file = std::make_unique<QSaveFile>(QFile::decodeName(m_path.c_str()));
    if (m_file->open(QIODevice::WriteOnly)) return base::done();
    return notWritten(m_path, *m_file);
}

bool OutputStream::write(std::string_view text)
{
    if (!m_file) return print(text);
    return m_file->write(text.data(), qint64(text.size())) == qint64(text.size());
}

base::Done OutputStream::commit()
{
    if (!m_file || m_file->commit()) return base::done();
    return notWritten(m_path, *m_file);
}

} // namespace titer::cli
