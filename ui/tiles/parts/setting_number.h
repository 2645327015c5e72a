// Numbers in the settings of tiles, which keep them as people wrote them. [any]
#pragma once

#include "core/base/not_available.h"
#include "core/connect/settings.h"

#include <QString>

namespace titer::tiles {

// With a decimal comma or point; NaN where there is none.
inline double settingNumber(std::string_view text)
{
    bool ok = false;
    const double value = QString::fromUtf8(text.data(), qsizetype(text.size())).replace(u',', u'.').toDouble(&ok);
    return ok ? value : base::notAvailable;
}

} // namespace titer::tiles
