#include "core/twin/advice/course_limit.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::twin {

using base::Code;
using base::Error;
using base::Result;
using base::say;

bool CourseLimit::isCrossedBy(double reached) const
{
    const double tolerance = 1e-6 * std::abs(value);
    return isMaximum ? reached > value + tolerance : reached < value - tolerance;
}

Result<CourseLimit> readCourseLimit(std::string_view text,
                                    const std::function<std::optional<std::string>(const std::string&)>& unitOf)
{
    const std::string where(text);
    const std::size_t below = text.find("<="), above = text.find(">="), sign = std::min(below, above);
    if (sign == std::string_view::npos)
        return Error{Code::Input, where,
                     say(CORE_TR("core", "A limit is written as “TAG <= VALUE” or “TAG >= VALUE”."))};
    CourseLimit limit{
        .tag = std::string(base::trimmed(text.substr(0, sign))), .isMaximum = below == sign, .text = where};
    const std::optional<std::string> unit = unitOf(limit.tag);
    if (!unit) return Error{Code::Input, where, say(CORE_TR("core", "A run reports no “{1}”."), limit.tag)};
    const Result<double> value = base::readQuantity(base::trimmed(text.substr(sign + 2)), *unit);
    if (!value) return Error{Code::Input, where, value.error().what};
    limit.value = *value;
    return limit;
}

} // namespace titer::twin
