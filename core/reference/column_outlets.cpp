#include "core/reference/column_outlets.h"

#include "core/reference/tables.h"

#include <algorithm>
#include <cmath>

namespace titer::reference {

namespace {

std::vector<LwePoint> lwe(std::string_view name)
{
    std::vector<LwePoint> points;
    for (const std::vector<double>& row : numbersOf(name))
        points.push_back({int(row[0]), row[1], row[2], row[3], row[4]});
    return points;
}

std::vector<PulsePoint> pulse(std::string_view name)
{
    std::vector<PulsePoint> points;
    for (const std::vector<double>& row : numbersOf(name)) points.push_back({int(row[0]), row[1]});
    return points;
}

std::vector<SmbSample> smb(std::string_view name)
{
    std::vector<SmbSample> samples;
    for (const std::vector<double>& row : numbersOf(name))
        samples.push_back({row[0], {row[1], row[2]}, {row[3], row[4]}});
    return samples;
}

} // namespace

const std::vector<LwePoint>& generalRateLwe()
{
    static const std::vector<LwePoint> points = lwe("lwe-general-rate");
    return points;
}

const std::vector<LwePoint>& lumpedPoresLwe()
{
    static const std::vector<LwePoint> points = lwe("lwe-lumped-rate-with-pores");
    return points;
}

const std::vector<LwePoint>& lumpedRateLwe()
{
    static const std::vector<LwePoint> points = lwe("lwe-lumped-rate");
    return points;
}

LweError lweError(std::span<const LwePoint> reference, std::span<const double> salt, std::span<const double> lysozyme,
                  std::span<const double> cytochrome, std::span<const double> ribonuclease)
{
    LweError error;
    LwePoint peak{};
    for (const LwePoint& p : reference) {
        peak.lysozyme = std::max(peak.lysozyme, p.lysozyme);
        peak.cytochrome = std::max(peak.cytochrome, p.cytochrome);
        peak.ribonuclease = std::max(peak.ribonuclease, p.ribonuclease);
    }
    for (const LwePoint& p : reference) {
        const auto i = std::size_t(p.time);
        error.salt = std::max(error.salt, std::abs(salt[i] - p.salt));
        error.proteins = std::max({error.proteins, std::abs(lysozyme[i] - p.lysozyme) / peak.lysozyme,
                                   std::abs(cytochrome[i] - p.cytochrome) / peak.cytochrome,
                                   std::abs(ribonuclease[i] - p.ribonuclease) / peak.ribonuclease});
    }
    return error;
}

const std::vector<PulsePoint>& lumpedLinearPulse()
{
    static const std::vector<PulsePoint> points = pulse("pulse-lumped-rate");
    return points;
}

const std::vector<PulsePoint>& linearBeadsPulse()
{
    static const std::vector<PulsePoint> points = pulse("pulse-general-rate");
    return points;
}

const std::vector<PulsePoint>& linearSurfacePulse()
{
    static const std::vector<PulsePoint> points = pulse("pulse-general-rate-surface");
    return points;
}

const std::vector<SmbSample>& smbLangmuir()
{
    static const std::vector<SmbSample> samples = smb("smb-langmuir");
    return samples;
}

} // namespace titer::reference
