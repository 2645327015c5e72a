// Files of spectra: JCAMP-DX (McDonald and Wilks 1988, Appl. Spectrosc. 42, 151; Lampen et al. 1994, Appl. Spectrosc. 48, 1545), Galactic SPC
// (version 0x4b), and text of two columns as spectrometers export it.
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::formats {

struct Spectrum {
    std::string name = {};
    std::vector<double> x = {},
                        y = {}; // equally many; x as it stands in the file, rising or falling; y NaN where none is told
    // When it was measured, where the file tells date and time: LONGDATE, or DATE and TIME, of JCAMP-DX, and the date of SPC.
    std::optional<base::DateTime> measured = {};
    bool tellsMinutes = false; // and no seconds: SPC
};

struct Spectra {
    std::string kind = {};              // "JCAMP-DX", "SPC", "text"
    std::string xName = {}, xUnit = {}; // "Raman shift", "1/cm"; empty where the file does not tell
    std::string yName = {}, yUnit = {}; // "absorbance", ""
    std::vector<Spectrum> spectra = {}; // at least one
    base::Notices notices = {};         // what was left out, and what does not agree with what the file says of itself
};

// All spectra of a file; `name` is that of the file, for spectra that have none. Errors have the line or what was to be there. A file whose
// numbers do not agree with its own checks is an error, not a spectrum.
base::Result<Spectra> readSpectra(std::string_view name, std::string_view bytes);

// The readers of each kind.
base::Result<Spectra> readJcamp(std::string_view name, std::string_view text);
base::Result<Spectra> readSpc(std::string_view name, std::string_view bytes);
base::Result<Spectra> readTwoColumns(std::string_view name, std::string_view text);

// When a spectrum was measured [µs, UTC]: by the clock of the instrument, in `zone` where it states none; of one that tells the minute alone, when
// its file was last changed (`written`) if that was within the minute. Without a time of its own then as well.
base::Moment timeOf(const Spectrum& spectrum, const base::Zone& zone, std::int64_t written);

// A unit as Titer writes it, of what such files call it: "1/CM" is "1/cm"; empty for what is no unit.
std::string spectralUnit(std::string_view written);

} // namespace titer::formats
