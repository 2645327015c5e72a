// What of written equations is infinite or no number, and where it stands.
#pragma once

#include "core/base/math/expression.h"

#include <string>

namespace titer::model {

struct Undefined {
    std::string name;                                       // of the term or result, as in sentences
    std::string where;                                      // its path
    base::TextPlace place = {};                             // of the operator, function or name in its text
    base::Expression::Op op = base::Expression::Op::Number; // that makes it so

    bool divides() const { return op == base::Expression::Op::Divide; }
};

} // namespace titer::model
