// What the maps of a study have in common.
#include "ui/study/maps/map_pane.h"

#include "core/base/tables/csv_text.h"
#include "ui/look/elided.h"
#include "ui/study/factor_name.h"
#include "ui/study/maps/run_sign.h"
#include "ui/study/study_words.h"

#include <QDropEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Marker;
using look::Theme;
using look::Token;
using look::Type;
using studies::Factor;
using studies::StudyRun;

namespace {

QPen crossPen()
{
    QPen pen(Theme::current().color(Token::Accent), 1.5, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    return pen;
}

void paintCross(QPainter* painter, QPointF at)
{
    const qreal u = Theme::current().u();
    painter->setPen(QPen(Theme::current().color(Token::Base), 1.5));
    painter->setBrush(Theme::current().color(Token::Accent));
    painter->drawEllipse(at, 1.25 * u, 1.25 * u);
}

} // namespace

QPolygonF placed(const StudyAxes& chart, const QPolygonF& natural)
{
    QPolygonF line;
    line.reserve(natural.size());
    for (const QPointF& p : natural) line.append({chart.xOf(p.x()), chart.yOf(p.y())});
    return line;
}

MapPane::MapPane(const QString& title, QWidget* parent)
    : StudyPane(title, parent)
{
    for (int axis = 0; axis < 2; ++axis) {
        auto* button = m_axes[axis] = new QToolButton(plot());
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, axis] {
            menu->clear();
            fillAxisMenu(menu, axis);
        });
        button->setMenu(menu);
        button->hide();
    }
    const auto dress = [this] {
        for (QToolButton* button : m_axes) button->setFont(Theme::current().font(Type::Caption));
        plotResized();
    };
    connect(&Theme::current(), &Theme::changed, this, dress);
    dress();
    plot()->setAcceptDrops(true);
    plot()->installEventFilter(this);
    const int u = Theme::current().u();
    setMinPlot({48 * u, 48 * u});
}

const Factor& MapPane::factorOf(int axis) const
{
    return scene().analysis->factors[std::size_t(axisFactor(axis))];
}

StudyPane::State MapPane::take(const StudyScene& before)
{
    for (QToolButton* button : m_axes) button->hide();
    if (scene().isEmpty()) return {.note = {}, .message = whyNoFit()};
    const studies::Factors& factors = scene().analysis->factors;
    const auto numbers = std::count_if(factors.begin(), factors.end(),
                                       [](const Factor& factor) { return factor.kind == Factor::Kind::Continuous; });
    if (numbers < 2) return {.note = {}, .message = tr("A map needs two numeric factors.")};
    for (int axis = 0; axis < 2; ++axis)
        if (axisFactor(axis) < 0 || axisFactor(axis) >= int(factors.size()) ||
            factorOf(axis).kind != Factor::Kind::Continuous)
            return {.note = {}, .message = tr("Choose two numeric factors for the axes.")};
    if (scene().setting.size() != factors.size() || axisFactor(0) == axisFactor(1))
        return {.note = {}, .message = tr("Choose two numeric factors for the axes.")};
    State state = takeMap(before);
    if (state.message.isEmpty()) {
        for (int axis = 0; axis < 2; ++axis) {
            const QString name = titleWords(factorOf(axis));
            m_axes[axis]->setAccessibleName(axis == 0 ? tr("X axis: %1", "factor").arg(name)
                                                      : tr("Y axis: %1", "factor").arg(name));
            m_axes[axis]->show();
        }
        placeAxes();
        const StudyRun* run = studies::findRun(*scene().study, scene().run.toStdString());
        if (run && run->settings.size() == factors.size()) state.sentence += u' ' + runWords(*run);
    }
    return state;
}

void MapPane::fillAxisMenu(QMenu* menu, int axis)
{
    const studies::Factors& factors = scene().analysis->factors;
    for (int i = 0; i < int(factors.size()); ++i) {
        if (factors[std::size_t(i)].kind != Factor::Kind::Continuous) continue;
        QAction* action = menu->addAction(titleWords(factors[std::size_t(i)]));
        action->setCheckable(true);
        action->setChecked(i == axisFactor(axis));
        connect(action, &QAction::triggered, this, [this, axis, i] { chooseAxis(axis, i); });
    }
}

void MapPane::fillMenu(QMenu* menu)
{
    if (!message().isEmpty()) return;
    fillAxisMenu(menu->addMenu(tr("X axis")), 0);
    fillAxisMenu(menu->addMenu(tr("Y axis")), 1);
    if (scene().study->runs.empty()) return;
    menu->addAction(tr("Next run"), QKeySequence(Qt::Key_PageDown), this, [this] { selectBeside(1); });
    menu->addAction(tr("Previous run"), QKeySequence(Qt::Key_PageUp), this, [this] { selectBeside(-1); });
}

// A factor that stands on the other axis changes places.
void MapPane::chooseAxis(int axis, int factor)
{
    const int own = axisFactor(axis), other = axisFactor(1 - axis);
    if (factor == own) return;
    emit axisChanged(axis, factor);
    if (factor == other) emit axisChanged(1 - axis, own);
}

QList<plot::LegendEntry> MapPane::allEntries() const
{
    QList<plot::LegendEntry> all = entries();
    const auto sign = [](const std::function<void(QPainter*, QPointF)>& paint) {
        return [paint](QPainter* painter, const QRectF& place) { paint(painter, place.center()); };
    };
    all.append({.name = tr("setting"), .sign = sign(paintCross)});
    const studies::Study& study = *scene().study;
    if (const StudyRun* run = studies::findRun(study, scene().run.toStdString())) {
        const RunSign own = signOf(scene(), *run);
        all.append({.name = tr("run %1").arg(run->run),
                    .sign = sign([own](QPainter* painter, QPointF at) { paintRun(painter, at, own, true); })});
    }
    const std::pair<RunSign, QString> kinds[] = {{RunSign::Counts, tr("runs")},
                                                 {RunSign::LeftOut, tr("excluded")},
                                                 {RunSign::Validation, tr("for validation")},
                                                 {RunSign::Against, tr("validation failed")}};
    for (const auto& [kind, name] : kinds)
        if (std::ranges::any_of(study.runs, [&](const StudyRun& run) { return signOf(scene(), run) == kind; }))
            all.append({.name = name,
                        .sign = sign([kind](QPainter* painter, QPointF at) { paintRun(painter, at, kind, false); })});
    return all;
}

qreal MapPane::beneath(qreal width) const
{
    const qreal u = Theme::current().u();
    return plot::paintLegend(nullptr, QRectF(0, 0, width - 2 * u, 0), allEntries()) + footHeight(width) + u;
}

StudyAxes MapPane::chartIn(QPainter* painter, const QRectF& rect) const
{
    // Buttons with the titles lie over the screen.
    const bool onPaper = rect != plotRect();
    StudyAxes::Axes axes;
    axes.across = {factorOf(0).low, factorOf(0).high};
    axes.up = {factorOf(1).low, factorOf(1).high};
    axes.acrossTitle = onPaper ? titleWords(factorOf(0)) : QStringLiteral(" ");
    axes.upTitle = onPaper ? titleWords(factorOf(1)) : QStringLiteral(" ");
    return {painter, rect.adjusted(0, 0, 0, -beneath(rect.width())), axes};
}

void MapPane::plotResized()
{
    if (message().isEmpty() && !scene().isEmpty()) placeAxes();
}

void MapPane::placeAxes()
{
    const QRectF inside = plotRect(), area = chartIn(nullptr, inside).area();
    const QFontMetricsF caption(Theme::current().font(Type::Caption));
    const qreal u = Theme::current().u(), line = caption.lineSpacing();
    const QStringList whole{titleWords(factorOf(0)), titleWords(factorOf(1))};
    const QStringList names = look::elidedApart(whole, caption, inside.width() - 5 * u); // beside the arrow
    for (int axis = 0; axis < 2; ++axis) {
        m_axes[axis]->setText(names[axis]);
        m_axes[axis]->setToolTip(names[axis] == whole[axis] ? QString() : whole[axis]);
    }
    const auto place = [&](int axis, qreal centre, qreal top) {
        const qreal width = std::min<qreal>(m_axes[axis]->sizeHint().width(), inside.width());
        const qreal left =
            std::clamp(centre - width / 2, inside.left(), std::max(inside.left(), inside.right() - width));
        m_axes[axis]->setGeometry(QRectF(left, top, width, line + u).toAlignedRect());
    };
    place(0, area.center().x(), area.bottom() + u + line);
    place(1, inside.left() + m_axes[1]->sizeHint().width() / 2.0, std::max(inside.top(), area.top() - line - 1.5 * u));
}

void MapPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    if (rect == plotRect()) placeAxes(); // with what stands beneath the chart by now
    const StudyAxes chart = chartIn(painter, rect);
    chart.paint();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(chart.area(), Qt::IntersectClip);
    paintField(painter, chart);
    painter->restore();
    painter->setPen(QPen(Theme::current().color(Token::Control), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(chart.area());
    paintFoot(painter,
              QRectF(rect.left(), rect.bottom() - footHeight(rect.width()), rect.width(), footHeight(rect.width())));
}

void MapPane::paintOver(QPainter* painter, const QRectF& rect)
{
    const StudyAxes chart = chartIn(painter, rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const StudyRun* selected = nullptr;
    const auto at = [&](QPointF natural) { return QPointF(chart.xOf(natural.x()), chart.yOf(natural.y())); };
    const QRectF around = chart.area().adjusted(-1, -1, 1, 1);
    for (const StudyRun& run : scene().study->runs) {
        if (run.settings.size() != scene().setting.size()) continue;
        if (QString::fromStdString(run.id) == scene().run)
            selected = &run;
        else if (const QPointF place = at(naturalOf(run)); around.contains(place))
            paintRun(painter, place, signOf(scene(), run), false);
    }
    const QPointF cross = at(naturalSetting());
    const QRectF area = chart.area();
    painter->save();
    painter->setClipRect(area.adjusted(-5, -5, 5, 5), Qt::IntersectClip);
    painter->setPen(crossPen());
    painter->drawLine(QPointF(cross.x(), area.top()), QPointF(cross.x(), area.bottom()));
    painter->drawLine(QPointF(area.left(), cross.y()), QPointF(area.right(), cross.y()));
    paintCross(painter, cross);
    painter->restore();
    if (selected) paintRun(painter, at(naturalOf(*selected)), signOf(scene(), *selected), true);
    const qreal legend = beneath(rect.width()), u = Theme::current().u();
    plot::paintLegend(painter, QRectF(rect.left() + u, rect.bottom() - legend + u, rect.width() - 2 * u, 0),
                      allEntries());
}

QPointF MapPane::placeOf(double across, double up) const
{
    const StudyAxes chart = chartIn(nullptr, plotRect());
    return {chart.xOf(across), chart.yOf(up)};
}

QPointF MapPane::valuesAt(QPointF at) const
{
    const QRectF area = chartIn(nullptr, plotRect()).area();
    const auto between = [](double share, const Factor& factor) {
        return std::clamp(factor.low + share * (factor.high - factor.low), factor.low, factor.high);
    };
    return {between((at.x() - area.left()) / area.width(), factorOf(0)),
            between((area.bottom() - at.y()) / area.height(), factorOf(1))};
}

QPointF MapPane::naturalOf(const StudyRun& run) const
{
    return {run.settings[std::size_t(axisFactor(0))], run.settings[std::size_t(axisFactor(1))]};
}

QPointF MapPane::naturalSetting() const
{
    const auto of = [this](int axis) {
        return factorOf(axis).toNatural(scene().setting[std::size_t(axisFactor(axis))]);
    };
    return {of(0), of(1)};
}

QString MapPane::gridCsv(const app::ContourField& field, const QString& title) const
{
    const auto head = [](const QString& text) { return QString::fromStdString(base::csvCell(text.toStdString())); };
    const auto number = [](double value) { return QString::number(value, 'g', 9); };
    QString csv = head(titleWords(factorOf(0))) + u',' + head(titleWords(factorOf(1))) + u',' + head(title) + u'\n';
    for (std::size_t j = 0; j < field.up.size(); ++j)
        for (std::size_t i = 0; i < field.across.size(); ++i)
            csv += number(field.across[i]) + u',' + number(field.up[j]) + u',' + number(field.at(i, j)) + u'\n';
    return csv;
}

// Names of factors that are dropped: next to the plot or beneath it, or where the nearer axis is.
bool MapPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool entered = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != plot() || (!entered && event->type() != QEvent::Drop) || !message().isEmpty() || scene().isEmpty())
        return StudyPane::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const std::optional<int> factor = FactorName::factorIn(drop->mimeData());
    const studies::Factors& factors = scene().analysis->factors;
    if (!factor || *factor < 0 || *factor >= int(factors.size()) ||
        factors[std::size_t(*factor)].kind != Factor::Kind::Continuous)
        return StudyPane::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (entered) return true;
    const QRectF area = chartIn(nullptr, plotRect()).area();
    const qreal fromLeft = drop->position().x() - area.left(), fromBottom = area.bottom() - drop->position().y();
    chooseAxis(fromBottom < fromLeft ? 0 : 1, *factor);
    return true;
}

} // namespace titer::study

#include "ui/study/maps/moc_map_pane.cpp"
