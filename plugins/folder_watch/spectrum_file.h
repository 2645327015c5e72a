// Files of spectra in a watched folder: one spectrum each, or several of one instrument that were measured at times of their own.
#pragma once

#include "core/formats/spectra/spectra.h"

namespace titer::folder_watch {

struct FileSpectrum {
    formats::Spectrum spectrum;
    std::string axisUnit, unit; // as Titer writes them; empty where the file does not tell

    // "1200 channels from 400 to 1600 1/cm"
    std::string channels() const;
};

// `name` is that of the file. An error where it is no file of spectra, or holds several of which the file does not tell when each was measured.
base::Result<std::vector<FileSpectrum>> spectraOf(std::string_view name, std::string_view bytes);

} // namespace titer::folder_watch
