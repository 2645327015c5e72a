// Files of spectra, and folders of such files, as tables of observations: a row a spectrum, a column a point of the axis.
#pragma once

#include "app/analyse/spectra_lines.h"

#include <QString>

#include <string_view>

namespace titer::app {

// Whether bytes are those of a format of spectra (JCAMP-DX, SPC).
bool areSpectra(const QString& path, std::string_view bytes);
// Whether a table that was read as text is a spectrum with its axis down: a first column of wavelengths or shifts, or two columns without
// a line of names.
bool isSpectrumDown(const studies::Sheet& sheet);
struct SpectraSheet {
    studies::Sheet sheet = {}; // “row”, of text, then a column for each point
    SpectralNames names = {};
};
// Of a file: its bytes.
base::Result<SpectraSheet> readSpectraFile(const QString& path, std::string_view bytes);
// Of all files of a folder, in the order of their names; those that begin with a point are none of a person's. Errors have the file.
base::Result<SpectraSheet> readSpectraFolder(const QString& path);

} // namespace titer::app
