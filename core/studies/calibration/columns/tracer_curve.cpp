// Transfer functions of tubing and bed with their derivatives, and their inversion.
#include "core/studies/calibration/columns/tracer_curve.h"

#include "core/unitops/column/bed_passage.h"

#include <cmath>
#include <complex>
#include <numbers>

namespace titer::studies {

namespace {

using Complex = std::complex<double>;

constexpr int maxFrequencies = 20'000; // of a curve
constexpr double silent = 1e-10;       // share of the area below which frequencies do not count

// The logarithm of a transfer function at one frequency, and its derivatives by what is free.
struct Transfer {
    Complex logarithm = 0.0;
    std::vector<Complex> by;
};

// What enters the pores: the share of S beyond s, by the particle porosity and the frequency [1/s].
struct Exchange {
    Complex rate = 0.0, byPorosity = 0.0;
};

Exchange exchangeOf(const TracerBed& bed, const TracerPulse& pulse, Complex s)
{
    const double porosity = bed.particlePorosity * pulse.accessibility;
    if (bed.pores == TracerBed::Pores::None || !(porosity > 0.0)) return {};
    const double surface = 3.0 / bed.particleRadius;
    if (bed.pores == TracerBed::Pores::Mixed) {
        // surface kf (c - cp) = ep dcp/dt
        const Complex sum = porosity * s + surface * pulse.film;
        const Complex rate = surface * pulse.film * porosity * s / sum;
        return {rate, rate * (1.0 / porosity - s / sum) * pulse.accessibility};
    }
    const Complex x = bed.particleRadius * std::sqrt(s / pulse.poreDiffusivity);
    // x coth x - 1, by its series where the difference would cancel.
    const Complex g =
        std::abs(x) < 1e-2 ? x * x / 3.0 : x * (1.0 + std::exp(-2.0 * x)) / (1.0 - std::exp(-2.0 * x)) - 1.0;
    const double biot = pulse.film * bed.particleRadius / (porosity * pulse.poreDiffusivity);
    const Complex rate = surface * pulse.film * g / (biot + g);
    return {rate, rate * biot / (porosity * (biot + g)) * pulse.accessibility};
}

class Way {
public:
    Way(const TracerModel& model, const TracerPulse& pulse, std::vector<TracerFree> free, std::size_t tubing)
        : m_model(model)
        , m_pulse(pulse)
        , m_free(std::move(free))
        , m_tubing(tubing)
    {
    }

    // At s over volume [1/m3].
    Transfer at(Complex s) const
    {
        Transfer transfer{0.0, std::vector<Complex>(m_free.size())};
        addInjection(s, transfer);
        for (std::size_t k = 0; k < m_model.tubing.size(); ++k) addTubing(k, s, transfer);
        if (m_model.bed && m_pulse.throughBed) addBed(*m_model.bed, s * m_pulse.flow, transfer);
        return transfer;
    }

private:
    void add(TracerFree kind, Complex derivative, Transfer& transfer) const
    {
        for (std::size_t i = 0; i < m_free.size(); ++i)
            if (m_free[i] == kind) transfer.by[i] += derivative;
    }
    void addInjection(Complex s, Transfer& transfer) const
    {
        const Complex length = s * m_pulse.injected;
        if (std::abs(length) > 1e-6) transfer.logarithm += std::log((1.0 - std::exp(-length)) / length);
    }
    void addTubing(std::size_t place, Complex s, Transfer& transfer) const
    {
        const TracerTubing& tubing = m_model.tubing[place];
        const Complex mixed = 1.0 + s * tubing.mixedVolume;
        const Complex tank = 1.0 + s * tubing.tubeVolume / double(tubing.tanks);
        transfer.logarithm -= std::log(mixed) + double(tubing.tanks) * std::log(tank);
        if (place != m_tubing) return;
        add(TracerFree::MixedVolume, -s / mixed, transfer);
        add(TracerFree::TubeVolume, -s / tank, transfer);
    }
    // s over time [1/s].
    void addBed(const TracerBed& bed, Complex s, Transfer& transfer) const
    {
        const double velocity = m_pulse.flow / (bed.crossSection * bed.porosity);
        const Exchange exchange = exchangeOf(bed, m_pulse, s);
        const double phases = (1.0 - bed.porosity) / bed.porosity;
        const Complex sum = s + phases * exchange.rate;
        const double peclet = velocity * bed.length / bed.dispersion;
        const Complex square = 4.0 * sum * bed.dispersion / (velocity * velocity); // a^2 - 1
        const unitops::column::BedPassage passage =
            bed.radial.core > 0.0 ? unitops::column::radialPassage(square, peclet, bed.radial, bed.length)
                                  : unitops::column::straightPassage(square, peclet);
        transfer.logarithm += passage.logarithm;
        const auto bySquare = [&](Complex derivative) { return passage.bySquare * derivative; };
        // u is the flow over cross section and porosity: its square goes with the inverse square of that.
        const Complex porosity = square * (2.0 / bed.porosity) + 4.0 * bed.dispersion / (velocity * velocity) *
                                                                     (-exchange.rate / (bed.porosity * bed.porosity));
        add(TracerFree::Porosity, bySquare(porosity) - passage.byPeclet * peclet / bed.porosity, transfer);
        add(TracerFree::ParticlePorosity,
            bySquare(4.0 * bed.dispersion / (velocity * velocity) * phases * exchange.byPorosity), transfer);
        add(TracerFree::Dispersion, bySquare(square / bed.dispersion) - passage.byPeclet * peclet / bed.dispersion,
            transfer);
    }

    const TracerModel& m_model;
    const TracerPulse& m_pulse;
    std::vector<TracerFree> m_free;
    std::size_t m_tubing;
};

} // namespace

// The series over twice the range, so that what leaves behind it does not come back at its begin.
TracerCourse tracerCourse(const TracerModel& model, const TracerPulse& pulse, const std::vector<TracerFree>& free,
                          std::size_t tubing, double averaged)
{
    const Way way(model, pulse, free, tubing);
    const std::vector<double>& volumes = pulse.volumes;
    const double period = 2.0 * volumes.back();
    TracerCourse curve{std::vector<double>(volumes.size(), 1.0 / period),
                       std::vector<std::vector<double>>(free.size(), std::vector<double>(volumes.size(), 0.0))};
    std::vector<Complex> turn, place(volumes.size(), 1.0);
    for (const double volume : volumes) turn.push_back(std::polar(1.0, 2.0 * std::numbers::pi * volume / period));
    int quiet = 0;
    for (int k = 1; k <= maxFrequencies && quiet < 3; ++k) {
        const double frequency = 2.0 * std::numbers::pi * k / period, half = 0.5 * frequency * averaged;
        const Transfer transfer = way.at({0.0, frequency});
        const Complex amplitude = std::exp(transfer.logarithm) * (half > 1e-6 ? std::sin(half) / half : 1.0);
        quiet = std::abs(amplitude) < silent ? quiet + 1 : 0;
        const Complex scaled = amplitude * (2.0 / period);
        for (std::size_t i = 0; i < volumes.size(); ++i) {
            place[i] *= turn[i];
            const Complex wave = scaled * place[i];
            curve.value[i] += wave.real();
            for (std::size_t p = 0; p < free.size(); ++p)
                curve.by[p][i] += wave.real() * transfer.by[p].real() - wave.imag() * transfer.by[p].imag();
        }
    }
    return curve;
}

std::vector<double> tracerCurve(const TracerModel& model, const TracerPulse& pulse)
{
    return tracerCourse(model, pulse, {}, model.tubing.size(), 0.0).value;
}

} // namespace titer::studies
