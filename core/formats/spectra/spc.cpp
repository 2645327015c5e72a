// Spectra of Galactic SPC: version 0x4b with one or several of them, evenly spaced, with one list of abscissas or a list each, and the single
// evenly spaced spectrum of version 0x4d (the public description "Universal Data Format Specification" of Galactic Industries, 1997).
#include "core/formats/spectra/spectra.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace titer::formats {

namespace {

using base::say;

constexpr std::size_t headSize = 512, oldHeadSize = 256, subHeadSize = 32;

class Bytes {
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    // A number of little end first; whoever asks has asked has() before.
    template <class T> T at(std::size_t place) const
    {
        static_assert(std::endian::native == std::endian::little);
        T value;
        std::memcpy(&value, m_bytes.data() + place, sizeof(T));
        return value;
    }
    bool has(std::size_t end) const { return end <= m_bytes.size(); }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
};

enum Flag : unsigned { SixteenBit = 1, Several = 4, OwnAbscissas = 64, GivenAbscissas = 128 };

base::Error isCut()
{
    return base::inputError(
        say("The file is damaged or was cut: it ends before the spectrum that it tells of. Export it again."));
}

// The bytes of an abscissa may be of no number, which would compare as neither rising nor falling.
bool isFiniteAxis(const std::vector<double>& x)
{
    return std::all_of(x.begin(), x.end(), [](double each) { return std::isfinite(each); });
}

base::Error isDamaged()
{
    return base::inputError(say("The file is damaged: an abscissa of its spectrum is no number. Export it again."));
}

// What ordinates are multiplied by, as a power of two; whole numbers are fractions of their range.
constexpr int areFloats = -128;

std::vector<double> ordinates(const Bytes& bytes, std::size_t place, std::size_t points, int exponent, bool sixteen)
{
    std::vector<double> y;
    y.reserve(points);
    for (std::size_t i = 0; i < points; ++i)
        y.push_back(exponent == areFloats ? double(bytes.at<float>(place + 4 * i))
                    : sixteen             ? std::ldexp(double(bytes.at<std::int16_t>(place + 2 * i)), exponent - 16)
                                          : std::ldexp(double(bytes.at<std::int32_t>(place + 4 * i)), exponent - 32));
    return y;
}

std::vector<double> even(double first, double last, std::size_t points)
{
    std::vector<double> x;
    for (std::size_t i = 0; i < points; ++i)
        x.push_back(points < 2 ? first : first + (last - first) * double(i) / double(points - 1));
    return x;
}

std::vector<double> floats(const Bytes& bytes, std::size_t place, std::size_t points)
{
    std::vector<double> x;
    for (std::size_t i = 0; i < points; ++i) x.push_back(bytes.at<float>(place + 4 * i));
    return x;
}

void takeAxes(unsigned x, unsigned y, Spectra& all)
{
    struct Axis {
        unsigned code;
        const char *name, *unit;
    };
    for (const Axis& axis :
         {Axis{1, "wavenumber", "1/cm"}, Axis{2, "wavelength", "um"}, Axis{3, "wavelength", "nm"}, Axis{4, "time", "s"},
          Axis{5, "time", "min"}, Axis{6, "frequency", "Hz"}, Axis{13, "Raman shift", "1/cm"}})
        if (axis.code == x) all.xName = axis.name, all.xUnit = axis.unit;
    for (const Axis& axis : {Axis{1, "interferogram", ""}, Axis{2, "absorbance", ""}, Axis{3, "Kubelka-Munk", ""},
                             Axis{4, "counts", ""}, Axis{11, "percent", "%"}, Axis{12, "intensity", ""},
                             Axis{128, "transmittance", ""}, Axis{129, "reflectance", ""}})
        if (axis.code == y) all.yName = axis.name, all.yUnit = axis.unit;
}

// By the clock of the instrument; nothing where no date is told, or none that there is.
std::optional<base::DateTime> dateOf(unsigned year, unsigned month, unsigned day, unsigned hour, unsigned minute)
{
    const auto digits = [](unsigned number, std::size_t count) {
        const std::string text = std::to_string(number);
        return std::string(count - std::min(count, text.size()), '0') + text;
    };
    if (year == 0) return std::nullopt;
    return base::readDateTime(digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2) + " " + digits(hour, 2) +
                              ":" + digits(minute, 2));
}

base::Result<Spectra> readOld(std::string_view name, const Bytes& bytes)
{
    const auto points = bytes.at<float>(4);
    if (!(points >= 2.0F && points <= 1e8F) || (bytes.at<std::uint8_t>(0) & (Several | GivenAbscissas)))
        return base::inputError(
            say("The file is of an old version of SPC with several spectra or its own abscissas, which is not "
                "read. Save it in the present version, or as JCAMP-DX."));
    const auto count = std::size_t(points);
    const bool sixteen = bytes.at<std::uint8_t>(0) & SixteenBit;
    const std::size_t each = sixteen ? 2 : 4;
    if (!bytes.has(oldHeadSize + each * count)) return isCut();
    Spectrum spectrum{.name = std::string(name), .tellsMinutes = true};
    spectrum.x = even(bytes.at<float>(8), bytes.at<float>(12), count);
    const int exponent = bytes.at<std::int16_t>(2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = oldHeadSize + each * i;
        // The halves of a number stand in the other order.
        const std::uint32_t high = bytes.at<std::uint16_t>(place),
                            low = sixteen ? 0 : bytes.at<std::uint16_t>(place + 2);
        spectrum.y.push_back(std::ldexp(double(std::int32_t(high << 16 | low)), exponent - 32));
    }
    if (!isFiniteAxis(spectrum.x)) return isDamaged();
    // Four bits of the year are of something else.
    spectrum.measured = dateOf(bytes.at<std::uint16_t>(18) & 0xfffU, bytes.at<std::uint8_t>(20),
                               bytes.at<std::uint8_t>(21), bytes.at<std::uint8_t>(22), bytes.at<std::uint8_t>(23));
    Spectra all{.kind = "SPC"};
    takeAxes(bytes.at<std::uint8_t>(16), bytes.at<std::uint8_t>(17), all);
    all.spectra.push_back(std::move(spectrum));
    return all;
}

} // namespace

base::Result<Spectra> readSpc(std::string_view name, std::string_view content)
{
    const Bytes bytes(content);
    if (bytes.has(oldHeadSize) && bytes.at<std::uint8_t>(1) == 0x4d) return readOld(name, bytes);
    if (!bytes.has(headSize)) return isCut();
    if (bytes.at<std::uint8_t>(1) != 0x4b)
        return base::inputError(
            say("The file is of a version of SPC that is not read. Save it in the present version, or as "
                "JCAMP-DX."));
    const unsigned flags = bytes.at<std::uint8_t>(0);
    const auto points = std::size_t(bytes.at<std::uint32_t>(4));
    const std::size_t count = flags & Several ? std::max<std::size_t>(1, bytes.at<std::uint32_t>(24)) : 1;
    const double first = bytes.at<double>(8), last = bytes.at<double>(16);
    Spectra all{.kind = "SPC"};
    takeAxes(bytes.at<std::uint8_t>(28), bytes.at<std::uint8_t>(29), all);
    const auto date = bytes.at<std::uint32_t>(32); // from the right: minute, hour, day, month, year
    const std::optional<base::DateTime> measured =
        dateOf(date >> 20, date >> 16 & 0xfU, date >> 11 & 0x1fU, date >> 6 & 0x1fU, date & 0x3fU);
    std::size_t place = headSize;
    std::vector<double> shared;
    const bool ownAbscissas = flags & OwnAbscissas;
    if (!ownAbscissas) {
        if (!bytes.has(headSize + points)) return isCut(); // of two bytes and more each
        if (flags & GivenAbscissas) {
            if (!bytes.has(place + 4 * points)) return isCut();
            shared = floats(bytes, place, points);
            place += 4 * points;
        } else {
            shared = even(first, last, points);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!bytes.has(place + subHeadSize)) return isCut();
        const std::size_t own = ownAbscissas ? bytes.at<std::uint32_t>(place + 16) : points;
        const int exponent = flags & Several ? bytes.at<std::int8_t>(place + 1) : bytes.at<std::int8_t>(3);
        const bool sixteen = (flags & SixteenBit) && exponent != areFloats;
        const std::size_t end = place + subHeadSize + (ownAbscissas ? 4 * own : 0) + (sixteen ? 2 : 4) * own;
        if (own < 2 || !bytes.has(end)) return isCut();
        place += subHeadSize;
        Spectrum spectrum{.name = count == 1 ? std::string(name) : std::string(name) + " " + std::to_string(i + 1)};
        spectrum.measured = measured;
        spectrum.tellsMinutes = true;
        if (ownAbscissas) {
            spectrum.x = floats(bytes, place, own);
            place += 4 * own;
        } else {
            spectrum.x = shared;
        }
        spectrum.y = ordinates(bytes, place, own, exponent, sixteen);
        place = end;
        if (!isFiniteAxis(spectrum.x)) return isDamaged();
        all.spectra.push_back(std::move(spectrum));
    }
    return all;
}

} // namespace titer::formats
