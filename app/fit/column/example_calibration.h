// What comes with an example that has been calibrated: its project keeps it as if a person had done so.
#pragma once

#include <string_view>

namespace titer::app {

class Document;

// For each column of the document's plant with which the example has one. Nothing without a project. [gui]
void keepCalibrationsOf(std::string_view example, Document& document);

} // namespace titer::app
