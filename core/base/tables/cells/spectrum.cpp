#include "core/base/tables/cells/spectrum.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::base {

bool isSpectrumText(std::string_view bytes)
{
    const std::string begin = lowerAscii(trimmed(bytes.substr(0, 4096)));
    const std::string head = begin.substr(0, begin.find('\n'));
    const auto holds = [](const std::string& text, const char* word) { return text.find(word) != std::string::npos; };
    return (startsWith(begin, "##title=") && holds(begin, "##jcamp")) ||
           (startsWith(begin, "pe ") && holds(head, "peds")) ||
           (startsWith(begin, "#") && holds(head, "#wave") && holds(head, "#intensity"));
}

bool isSpectrum(std::string_view bytes)
{
    if (isSpectrumText(bytes)) return true;
    // The second byte is the version, the third the technique, of which there are fourteen.
    constexpr std::size_t sizeOfHead = 512;
    if (bytes.size() < sizeOfHead) return false;
    const auto version = static_cast<unsigned char>(bytes[1]), experiment = static_cast<unsigned char>(bytes[2]);
    const bool isNew = version == 0x4b || version == 0x4c;
    return isNew && experiment <= 13 && bytes.substr(0, sizeOfHead).find('\0') != std::string_view::npos;
}

bool namesSpectralAxis(std::string_view name, std::string_view unit)
{
    const std::string lower = lowerAscii(name);
    constexpr std::string_view words[] = {"wavelength",      "wavenumber",       "wave number",
                                          "wellenlänge",     "wellenzahl",       "raman shift",
                                          "longueur d'onde", "longitud de onda", "lambda"};
    const bool isNamed = std::any_of(std::begin(words), std::end(words),
                                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
    const bool isBare = lower == "nm" || lower == "cm-1" || lower == "1/cm";
    return isNamed || isBare || (lower == "x" && (unit == "nm" || unit == "cm-1" || unit == "1/cm"));
}

Sentence saySpectrum()
{
    return say(CORE_TR("core",
                       "The file holds spectra, values along a wavelength or wavenumber, and no series over time. "
                       "“titer-cli spectra” reads them, and makes a table of them for multivariate models."));
}

} // namespace titer::base
