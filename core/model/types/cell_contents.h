// What stands in cells until a unit breaks them.
#pragma once

namespace titer::model {

// Key of the parameter that says, per component, what part of the cells' dry mass it is: a component above 0 is carried from this
// unit on, though nothing brings it there.
inline constexpr const char* cellContents = "cell_contents";

// Keys of the parameters that name the component which is product in the cells, and the one that it becomes when they are broken.
inline constexpr const char* productWithin = "inside";
inline constexpr const char* productFreed = "product";

} // namespace titer::model
