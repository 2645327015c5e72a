#include "core/formats/spectra/spectra.h"

#include "core/base/encoding.h"
#include "core/base/tables/cells/spectrum.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace titer::formats {

std::string spectralUnit(std::string_view written)
{
    struct Written {
        std::string_view word, unit;
    };
    static constexpr std::array known = {Written{"1/cm", "1/cm"},     Written{"cm-1", "1/cm"},
                                         Written{"cm^-1", "1/cm"},    Written{"cm\xe2\x81\xbb\xc2\xb9", "1/cm"},
                                         Written{"nanometers", "nm"}, Written{"nanometer", "nm"},
                                         Written{"nm", "nm"},         Written{"micrometers", "um"},
                                         Written{"micrometer", "um"}, Written{"microns", "um"},
                                         Written{"um", "um"},         Written{"seconds", "s"},
                                         Written{"s", "s"},           Written{"minutes", "min"},
                                         Written{"hertz", "Hz"},      Written{"hz", "Hz"}};
    const std::string word = base::lowerAscii(base::trimmed(written));
    for (const Written& one : known)
        if (one.word == word) return std::string(one.unit);
    return {};
}

base::Moment timeOf(const Spectrum& spectrum, const base::Zone& zone, std::int64_t written)
{
    constexpr std::int64_t minute = 60'000'000;
    if (!spectrum.measured) return {.time = written};
    base::Moment moment = spectrum.measured->zoneMinutes
                              ? base::Moment{.time = spectrum.measured->instant().microseconds}
                              : zone.fromWall(spectrum.measured->clock.microseconds);
    if (spectrum.tellsMinutes && written >= moment.time && written < moment.time + minute) moment.time = written;
    return moment;
}

namespace {

// The second byte is the version; of the old one base says nothing, since it is less sure.
bool isSpc(std::string_view bytes)
{
    if (base::trimmed(bytes.substr(0, 64)).starts_with("##") || base::isSpectrumText(bytes)) return false;
    constexpr std::size_t sizeOfOldHead = 256;
    const bool isOld =
        bytes.size() > sizeOfOldHead && bytes[1] == 0x4d && bytes.substr(0, sizeOfOldHead).find('\0') != bytes.npos;
    return isOld || base::isSpectrum(bytes);
}

} // namespace

base::Result<Spectra> readSpectra(std::string_view name, std::string_view bytes)
{
    if (isSpc(bytes)) return readSpc(name, bytes);
    std::string text = base::decoded(bytes, base::encodingOf(bytes, true));
    if (text.find('\n') == std::string::npos) std::replace(text.begin(), text.end(), '\r', '\n'); // of an old Macintosh
    return base::trimmed(text).starts_with("##") ? readJcamp(name, text) : readTwoColumns(name, text);
}

} // namespace titer::formats
