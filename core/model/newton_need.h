// Optional ability of a large unit: saying how far Newton's method has to go on in it.
#pragma once

namespace titer::model {

class NewtonNeed {
public:
    // As a part of the tolerance of a step.
    virtual double newtonTolerance() const = 0;

protected:
    ~NewtonNeed() = default;
};

} // namespace titer::model
