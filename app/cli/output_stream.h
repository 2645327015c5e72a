// A file that is written piece by piece and appears whole or not at all.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

class QSaveFile;

namespace titer::cli {

class OutputStream {
public:
    // "-" is standard output.
    explicit OutputStream(std::string path);
    ~OutputStream();

    base::Done open();
    // False once it cannot be written any more; commit() tells why.
    bool write(std::string_view text);
    base::Done commit();

private:
    std::string m_path;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace titer::cli
