// Words of an XY plot outside of its widget. [any]
#pragma once

#include <QCoreApplication>

namespace titer::plot {

struct XyWords {
    Q_DECLARE_TR_FUNCTIONS(XyWords)
};

} // namespace titer::plot
