// A file that is written piece by piece. One that is there is replaced only once the new one is complete; a device or pipe is written as
// it stands, and "-" is standard output.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

class QFileDevice;

namespace titer::cli {

// What would keep a file from being written there.
base::Done isPlaceForFile(const std::string& path);
// A device or a pipe, which cannot be replaced by a new file.
bool isStream(const std::string& path);

class OutputStream {
public:
    explicit OutputStream(std::string path);
    ~OutputStream();

    base::Done open();
    // False once it cannot be written any more; commit() reports why.
    bool write(std::string_view text);
    base::Done commit();

private:
    std::string m_path;
    std::unique_ptr<QFileDevice> m_file;
    // QSaveFile takes a write that fell short for a success.
    bool m_whole = true;
};

} // namespace titer::cli
