// Handles of libzip that close themselves.
#pragma once

#include <zip.h>

namespace titer::base {

struct CloseZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseZipEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

} // namespace titer::base
