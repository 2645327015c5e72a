#include "app/common/file_fault.h"

#include <QFileDevice>

#include <cerrno>
#include <unistd.h>

namespace titer::app {

// The system writes as much of a piece as there is room for, which is no error of its own; a further byte is one. The
// file is given up anyway.
std::string fileFault(const QFileDevice& file)
{
    const bool hasReason = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    if (hasReason || file.handle() < 0 || ::write(file.handle(), " ", 1) == 1) return file.errorString().toStdString();
    return qt_error_string(errno).toStdString();
}

} // namespace titer::app
