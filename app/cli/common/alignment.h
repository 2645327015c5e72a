// Where measured files lie on the clock of a run, the same for every command that takes some: its option, and what is
// reported of it.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "core/base/json.h"
#include "core/twin/align_files.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::cli {

inline constexpr Option alignOption{
    .name = "--align",
    .value = "WHAT",
    .help =
        "position of the data in the run: start (the first sample of each file), batch or batch=FILE (dated files "
        "are of one batch, which FILE begins), phase=ID, a time (3.2 d), absolute=INSTANT (at which the run starts), "
        "or fit (of one recording: where it fits best); default: files of one batch share their clock, others count "
        "from their own time 0"};

// Nothing was said where the option is not given; what is wrong goes into `fault`.
twin::AlignRule readAlignment(const Arguments& arguments, std::string& fault);

struct FileAlignment {
    twin::AlignRule rule;
    std::vector<twin::MeasuredFile> files;
    std::vector<twin::FilePlace> places = {}; // next to them
};

// Places the files. The file that a batch begins with is read by `options`; the plant is run where a phase is meant.
// `where` of an error is the option.
base::Result<FileAlignment> alignFiles(twin::AlignRule rule, std::vector<twin::MeasuredFile> files,
                                       const base::CsvOptions& options,
                                       const std::shared_ptr<const model::Plant>& plant, std::stop_token stop = {});

// A table of the files, and a sentence for each; empty where there is no file.
std::string alignmentText(const FileAlignment& alignment);
base::Json alignmentJson(const FileAlignment& alignment); // {by, files: [{file, batch, shift, begin, start, how}]}

} // namespace titer::cli
