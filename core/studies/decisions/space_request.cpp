#include "core/studies/decisions/space_request.h"

namespace titer::studies {

MapAxis MapAxis::over(std::size_t factor, double low, double high, int count)
{
    return {factor, Eigen::VectorXd::LinSpaced(count, low, high)};
}

} // namespace titer::studies
