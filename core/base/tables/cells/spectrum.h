// Files of spectra, which are no series over time.
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace titer::base {

// Whether a file is one of spectra by its beginning: JCAMP-DX (McDonald and Wilks, 1988, Appl. Spectrosc. 42, 151) or Galactic SPC (versions
// 0x4b and 0x4c).
bool isSpectrum(std::string_view bytes);
// The same of text: JCAMP-DX, and the exports of PerkinElmer (ASCII) and Renishaw WiRE, which tell what they are.
bool isSpectrumText(std::string_view bytes);
// Whether a column is an axis of spectra, by its name and unit: a wavelength, a wavenumber, a Raman shift.
bool namesSpectralAxis(std::string_view name, std::string_view unit);
// What is said of either.
Sentence saySpectrum();

} // namespace titer::base
