// What the values of a response scatter by: the noise that they were made with, which is no setting of today. What may be tested
// rests on it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// Least squares test by one variance that all values share (Gauss and Markov). A computation gives the same each time: it has no pure
// error, and all that a model leaves of it is lack of fit (J. Sacks et al. 1989, Statistical Science 4).
enum class Scatter {
    One,    // measured, or drawn with one noise
    None,   // of the twin, without noise
    Mixed,  // of several kinds
    Unknown // of the twin, by a former version that kept no noise, and without repeats that would show it
};

// How many values are of which kind.
struct ValueOrigins {
    int measured = 0, silent = 0, noisy = 0, unknown = 0;
    std::vector<std::string> noises = {}; // each once, as typed; "?" where repeats show one that was not kept

    Scatter scatter() const;
    // One of the twin more; of the same amount as another counts as one of them.
    void addNoise(const std::string& text);
    // "0, 2%, 3%": with what those of the twin were made.
    std::string made() const;
    // Whether some of the twin were not made with this noise.
    bool differFrom(std::string_view noise) const;
};

} // namespace titer::studies
