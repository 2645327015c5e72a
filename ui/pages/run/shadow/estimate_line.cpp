#include "ui/pages/run/shadow/estimate_line.h"

#include "app/common/shown_units.h"
#include "app/form/plant_words.h"
#include "ui/shown/run_state.h"

#include <cmath>

namespace titer::pages {

using shown::valueText;

EstimateLine::EstimateLine(app::Document& document, const app::PlantShadow& laid)
    : LinkedLine(look::Type::Caption, look::Token::Muted)
    , m_document(document)
    , m_laid(laid)
{
    hide();
}

void EstimateLine::refresh()
{
    const QString words = wordsNow();
    setParts({}, words, {});
    setHint(tr("Parameters that the plant's estimators follow, with their standard deviation"));
    setVisible(!words.isEmpty());
}

QString EstimateLine::wordsNow() const
{
    if (!m_laid.isActive() || !m_laid.live().frame()) return {};
    const app::ShadowFrame& frame = *m_laid.live().frame();
    if (frame.estimateFailure)
        return tr("No estimate: %1", "a reason").arg(app::estimateWords(frame.estimateFailure->what, m_document));
    QStringList parts;
    for (const base::Sentence& refused : m_laid.refused())
        parts << tr("No estimate: %1", "a reason").arg(app::estimateWords(refused, m_document));
    for (const app::EstimatorState& state : frame.estimators)
        if (state.trouble) parts << app::estimateWords(*state.trouble, m_document);
    for (const app::EstimateTrack& track : m_laid.live().estimates()) {
        if (!track.isNumber || track.points.empty()) continue;
        const app::EstimatePoint& last = track.points.back();
        const app::NumberName& number = numberOf(track);
        const app::UnitScale scale = app::unitScale(track.unit, number.unit);
        parts << tr("%1: %2 ± %3 %4", "parameter, value, standard deviation, unit")
                     .arg(number.text(), valueText(scale.of(last.value)),
                          valueText(std::abs(scale.difference(last.deviation))), shown::unitText(number.unit))
                     .trimmed();
    }
    return parts.join(QStringLiteral(" · "));
}

// As the form of its unit calls it.
const app::NumberName& EstimateLine::numberOf(const app::EstimateTrack& track) const
{
    const auto known = m_numbers.find(track.variable);
    if (known != m_numbers.end()) return known->second;
    return m_numbers
        .emplace(track.variable, app::numberName(m_laid.laidOver(), m_document.catalogue(), track.variable, track.unit))
        .first->second;
}

} // namespace titer::pages

#include "ui/pages/run/shadow/moc_estimate_line.cpp"
