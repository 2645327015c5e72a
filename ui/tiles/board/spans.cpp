#include "ui/tiles/board/spans.h"

#include <QCoreApplication>

#include <limits>

namespace titer::tiles {

const std::array<SpanChoice, 4>& spanChoices()
{
    static const std::array<SpanChoice, 4> choices{{
        {"6h", QT_TRANSLATE_NOOP("tiles", "6 h"), 6 * 3600.0},
        {"24h", QT_TRANSLATE_NOOP("tiles", "24 h"), 24 * 3600.0},
        {"7d", QT_TRANSLATE_NOOP("tiles", "7 d"), 7 * 86400.0},
        {"batch", QT_TRANSLATE_NOOP("tiles", "Batch"), std::numeric_limits<double>::infinity()},
    }};
    return choices;
}

const SpanChoice* findSpan(std::string_view id)
{
    for (const SpanChoice& choice : spanChoices())
        if (id == choice.id) return &choice;
    return nullptr;
}

QString spanLabel(const SpanChoice& span)
{
    return QCoreApplication::translate("tiles", span.label);
}

} // namespace titer::tiles
