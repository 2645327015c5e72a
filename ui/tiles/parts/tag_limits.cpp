// Limits from the definitions of alarms.
#include "ui/tiles/parts/tag_limits.h"

#include "app/common/shown_number.h"
#include "app/tags/shown_feed.h"
#include "core/alarm/limit_unit.h"
#include "ui/shown/run_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

namespace {

// As it was set: "30", "4.5".
QString setText(double value)
{
    return app::shownNumber(value, 'g', 6);
}

QString nameOf(const alarm::Definition& definition, double limit)
{
    const char* pattern = QT_TRANSLATE_NOOP("tiles", "high limit %1");
    if (definition.level == alarm::Level::LowLow)
        pattern = QT_TRANSLATE_NOOP("tiles", "lowest limit %1");
    else if (definition.level == alarm::Level::HighHigh)
        pattern = QT_TRANSLATE_NOOP("tiles", "highest limit %1");
    else if (definition.kind == alarm::Kind::Below)
        pattern = QT_TRANSLATE_NOOP("tiles", "low limit %1");
    return QCoreApplication::translate("tiles", pattern).arg(setText(limit));
}

// A limit that was set in another unit has no more digits here than people read: 4 g/L of glucose is 22.2 mM, not 22.2025.
double shownLimit(double limit, const app::UnitScale& scale)
{
    const double at = scale.of(limit);
    if (at == limit || at == 0.0) return at;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(at))) - 3.0);
    return step < 1.0 ? std::round(at / step) / std::round(1.0 / step) : at;
}

} // namespace

QList<TagLimit> limitsOf(const app::AlarmBoard& alarms, const std::string& tag, const app::FeedTag* known)
{
    const app::UnitScale shown =
        known && !known->ownUnit.empty() ? app::scaleOf(*known, known->unit) : app::UnitScale();
    const std::string own = !known ? std::string() : known->ownUnit.empty() ? known->unit : known->ownUnit;
    QList<TagLimit> limits;
    for (const app::AlarmRow& row : alarms.rows()) {
        const bool high = row.definition.kind == alarm::Kind::Above;
        if (row.definition.tag != tag || !row.definition.enabled) continue;
        if (!high && row.definition.kind != alarm::Kind::Below) continue;
        // One that nobody evaluates yet is in the unit in which it was given.
        const base::Result<alarm::Definition> fitted = alarm::inUnitOfTag(row.definition, own, {});
        const alarm::Definition& definition = fitted ? *fitted : row.definition;
        const double at = shownLimit(definition.limit, shown);
        const TagLimit limit{at, high, nameOf(definition, at), definition.id};
        const auto isThere = [&](const TagLimit& one) {
            return one.value == limit.value && one.high == limit.high && one.name == limit.name;
        };
        if (std::none_of(limits.begin(), limits.end(), isThere)) limits.append(limit);
    }
    std::sort(limits.begin(), limits.end(), [](const auto& one, const auto& other) { return one.value < other.value; });
    return limits;
}

plot::Range normalRange(const QList<TagLimit>& limits)
{
    plot::Range range;
    for (const TagLimit& limit : limits) {
        if (limit.high)
            range.to = std::isnan(range.to) ? limit.value : std::min(range.to, limit.value);
        else
            range.from = std::isnan(range.from) ? limit.value : std::max(range.from, limit.value);
    }
    return range;
}

QString rangeText(const plot::Range& range, std::string_view unit)
{
    const QString symbol = shown::unitText(unit);
    const auto withUnit = [&](double value) {
        return symbol.isEmpty() ? setText(value) : setText(value) + QChar(0x00a0) + symbol;
    };
    const auto words = [](const char* text) { return QCoreApplication::translate("tiles", text); };
    if (std::isnan(range.from) && std::isnan(range.to)) return {};
    if (std::isnan(range.to)) return words(QT_TRANSLATE_NOOP("tiles", "at least %1")).arg(withUnit(range.from));
    if (std::isnan(range.from)) return words(QT_TRANSLATE_NOOP("tiles", "at most %1")).arg(withUnit(range.to));
    return words(QT_TRANSLATE_NOOP("tiles", "%1 to %2")).arg(setText(range.from), withUnit(range.to));
}

} // namespace titer::tiles
