// What a cell retention device keeps from its port.
#pragma once

namespace titer::model {

// Key of the parameter that says, per component, what part is kept, and of the port that it is kept from: what is kept whole never
// reaches the units behind that port.
inline constexpr const char* retention = "retention";
inline constexpr const char* permeate = "permeate";

} // namespace titer::model
