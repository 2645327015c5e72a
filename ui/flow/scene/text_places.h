// Which pills, texts of streams and captions of folded units find room: from afar texts keep their size while the sheet shrinks,
// and what would lie over a symbol, a name or another text is left out until one comes nearer. [gui]
#pragma once

namespace titer::flow {

struct FlowLook;
class SheetStreams;
class SheetUnits;
class SheetZones;

void placeTexts(const FlowLook& look, const SheetUnits& units, const SheetStreams& streams, const SheetZones& zones);

} // namespace titer::flow
