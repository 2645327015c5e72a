// Signs of runs.
#include "ui/study/maps/run_sign.h"

#include "app/study/validation_words.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace titer::study {

using look::Theme;
using look::Token;

namespace {

// A diamond, with a cross where a result contradicts the models or misses its specification.
void paintValidation(QPainter* painter, QPointF at, bool bad)
{
    const Theme& theme = Theme::current();
    const qreal r = 1.25 * theme.u(), c = 0.5 * r;
    painter->setPen(QPen(theme.color(bad ? Token::Warn : Token::Ink), 1.5));
    painter->setBrush(theme.color(Token::Base));
    painter->drawPolygon(QPolygonF{at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)});
    if (!bad) return;
    painter->drawLine(at + QPointF(-c, -c), at + QPointF(c, c));
    painter->drawLine(at + QPointF(-c, c), at + QPointF(c, -c));
}

} // namespace

RunSign signOf(const StudyScene& scene, const studies::StudyRun& run)
{
    if (!run.validation || !run.excluded.empty()) return studies::counts(run) ? RunSign::Counts : RunSign::LeftOut;
    const bool bad =
        scene.validations && std::ranges::any_of(*scene.validations, [&](const studies::Validation& one) {
            return one.run == run.id && one.response < scene.study->responses.size() && app::isBad(*scene.study, one);
        });
    return bad ? RunSign::Against : RunSign::Validation;
}

void paintRun(QPainter* painter, QPointF at, RunSign sign, bool selected)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    if (sign == RunSign::Validation || sign == RunSign::Against) {
        paintValidation(painter, at, sign == RunSign::Against);
    } else {
        const bool counts = sign == RunSign::Counts;
        painter->setPen(QPen(theme.color(counts ? Token::Base : Token::Ink), 1.25));
        painter->setBrush(counts ? QBrush(theme.color(Token::Ink)) : QBrush(Qt::NoBrush));
        painter->drawEllipse(at, 0.8 * u, 0.8 * u);
    }
    if (!selected) return;
    painter->setPen(QPen(theme.color(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(at, 1.6 * u, 1.6 * u);
}

} // namespace titer::study
