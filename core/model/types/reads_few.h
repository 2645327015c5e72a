// A binding model whose rates, at a given pH, depend on the liquid of few components: a bed then differentiates by those
// alone, and by pH.
#pragma once

#include <vector>

namespace titer::model {

class ReadsFew {
public:
    virtual ~ReadsFew() = default;
    virtual std::vector<int> reads() const = 0; // carried components, ascending
};

} // namespace titer::model
