// Files of spectra, and folders of such files, as tables of observations: a row a spectrum, a column a point of the axis.
#pragma once

#include "app/analyse/spectra_lines.h"
#include "core/base/zone.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace titer::app {

// Whether bytes are those of a format of spectra (JCAMP-DX, SPC).
bool areSpectra(const QString& path, std::string_view bytes);
// Whether a table that was read as text is a spectrum with its axis down: a first column of wavelengths or shifts, or two columns without
// a line of names.
bool isSpectrumDown(const studies::Sheet& sheet);
struct SpectraSheet {
    studies::Sheet sheet = {}; // “row”, of text, then a column for each point
    SpectralNames names = {};
    // Of spectra that files hold, one per row [µs, UTC], and how many are those of the last change of the file; of a table none.
    std::vector<std::int64_t> times = {};
    std::size_t untimed = 0;
    std::string timeColumn = {}; // of a table, where it is known
};
// Of a file: its bytes. Times that state no zone are of `zone`.
base::Result<SpectraSheet> readSpectraFile(const QString& path, std::string_view bytes, const base::Zone& zone = {});
// Of all files of a folder, in the order of their names; those that begin with a point are none of a person's. Errors have the file.
base::Result<SpectraSheet> readSpectraFolder(const QString& path, const base::Zone& zone = {});
// The bytes of a table, where it is no larger than is read here.
base::Result<std::string> tableText(const QString& path);
// A table of text, or spectra of a file or of all files of a folder.
base::Result<SpectraSheet> readSheetAt(const QString& path, const base::Zone& zone = {});

} // namespace titer::app
