// How the run sheet of a study is written as CSV.
#pragma once

namespace titer::studies {

struct SheetWriting {
    char separator = ',';
    char decimal = '.';
    bool part = false; // of the runs: the others are not missed when the sheet comes back
};

} // namespace titer::studies
