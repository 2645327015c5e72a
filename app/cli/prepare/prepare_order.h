// What is to be prepared, how, and where to.
#pragma once

#include "app/analyse/recordings/recorded_batches.h"
#include "app/cli/common/arguments.h"
#include "core/prepare/prepare.h"
#include "core/prepare/reading.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::cli {

struct PrepareOrder {
    std::vector<std::filesystem::path> files;
    prepare::ReadOptions reading;
    std::string store; // a project or the folder of its recordings, in place of files
    app::RecordedOrder recorded;
    prepare::Recipe recipe;
    std::string by; // whom marks name
};

// `fault` is wrong usage; errors are of the recipe and the files. With either the order is not to be used.
PrepareOrder readPrepareOrder(const Arguments& arguments, std::string& fault, base::Errors& errors);
// The batches of all files, or of the store.
prepare::Batches readAllBatches(const PrepareOrder& order, std::stop_token stop,
                                const std::function<void(double)>& progress, base::Errors& errors,
                                base::Notices& notices);
base::Done writePreparedTable(const PrepareOrder& order, const prepare::Prepared& prepared, const std::string& path);

} // namespace titer::cli
