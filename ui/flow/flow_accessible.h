// The canvas for screen readers: its units and streams are children with names, places and states. [gui]
#pragma once

class QString;

namespace titer::flow {

class FlowCanvas;

// Once per process; later calls do nothing.
void installFlowAccessibility();
// Reports that the keyboard is at a unit now.
void reportFocus(FlowCanvas& canvas, const QString& unit);
// Reports that units or streams came or went.
void reportReorder(FlowCanvas& canvas);

} // namespace titer::flow
