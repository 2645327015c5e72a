// The canvas for screen readers: its units and streams are children with names, places and states. [gui]
#pragma once

class QString;

namespace titer::flow {

class FlowView;

// Once per process; later calls do nothing.
void installFlowAccessibility();
// Tells that the keyboard is at a unit now.
void tellFocus(FlowView& view, const QString& unit);
// Tells that units or streams came or went.
void tellReorder(FlowView& view);

} // namespace titer::flow
