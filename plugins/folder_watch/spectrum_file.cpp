#include "plugins/folder_watch/spectrum_file.h"

#include "core/base/text.h"

#include <set>

namespace titer::folder_watch {

using base::say;

std::string FileSpectrum::channels() const
{
    return std::to_string(spectrum.x.size()) + " channels from " + base::writeShort(spectrum.x.front(), 7) + " to " +
           base::writeShort(spectrum.x.back(), 7) + (axisUnit.empty() ? "" : " " + axisUnit);
}

base::Result<std::vector<FileSpectrum>> spectraOf(std::string_view name, std::string_view bytes)
{
    base::Result<formats::Spectra> all = formats::readSpectra(name, bytes);
    if (!all) return all.error();
    std::vector<FileSpectrum> spectra;
    std::set<std::int64_t> times;
    for (formats::Spectrum& spectrum : all->spectra) {
        const bool isAlone = all->spectra.size() == 1;
        if (!isAlone && (!spectrum.measured || !times.insert(spectrum.measured->instant().microseconds).second))
            return base::inputError(
                say(CORE_TR("core", "The file holds {1} spectra and does not tell a time of its own "
                                    "for each. Export each spectrum to a file of its own."),
                    std::to_string(all->spectra.size())));
        spectra.push_back({std::move(spectrum), all->xUnit, all->yUnit});
    }
    return spectra;
}

} // namespace titer::folder_watch
