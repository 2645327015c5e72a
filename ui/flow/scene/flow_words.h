// The canvas in words, for screen readers, trees and tooltips (design.md section 8). [gui]
#pragma once

#include "ui/flow/scene/flow_scene.h"

namespace titer::flow {

// "Production bioreactor, Stirred bioreactor, running, 1 warning"
QString unitWords(const UnitItem& unit);
// "Outlet from Production bioreactor to Centrifuge, cells and broth, 1,990 L"
QString streamWords(const FlowScene& sheet, int stream);
// "Outlet, to Centrifuge" or "Feed, free"
QString portWords(const FlowScene& sheet, const QString& unit, const PortShape& port);

} // namespace titer::flow
