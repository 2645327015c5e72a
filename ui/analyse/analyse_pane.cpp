// Points of a model that are selected, by mouse and by keys.
#include "ui/analyse/analyse_pane.h"

#include "core/base/tables/csv_text.h"
#include "ui/look/theme.h"
#include "ui/plot/xy/xy_csv.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/plot/xy/xy_picture.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::analyse {

using app::AnalyseRow;
using look::Theme;
using look::Token;
using plot::XyLayout;
using plot::XyPoint;

AnalysePane::AnalysePane(PaneKind kind, QWidget* parent)
    : AnalysePane(kind, titleOf(kind), parent)
{
}

AnalysePane::AnalysePane(PaneKind kind, const QString& title, QWidget* parent)
    : PlotPane(title, parent)
    , m_kind(kind)
{
    const int u = Theme::current().u();
    setMinPlot({36 * u, 36 * u});
}

bool AnalysePane::isAsBefore(const AnalyseScene& before) const
{
    // Courses are of what is selected; along one its point moves over the picture.
    const bool sameCourse = !isOfBatches(m_kind) || before.rows == m_scene.rows;
    const bool ofVariable = m_kind == PaneKind::Trajectory || m_kind == PaneKind::Trend;
    const bool sameVariable = !ofVariable || before.variable == m_scene.variable;
    const bool follows = m_kind == PaneKind::Trajectory || m_kind == PaneKind::Parts;
    const bool samePlace = sameVariable && (!follows || before.point == m_scene.point);
    const bool sameLearner = m_kind != PaneKind::Learned || before.learner == m_scene.learner;
    return before.analysis == m_scene.analysis && before.axes == m_scene.axes && before.response == m_scene.response &&
           before.limits == m_scene.limits && sameLearner && sameCourse && samePlace;
}

AnalysePicture AnalysePane::pictureNow() const
{
    return pictureOf(m_kind, m_scene);
}

QString AnalysePane::rowWords(const AnalyseRow& row) const
{
    return rowName(*m_scene.analysis, row);
}

void AnalysePane::show(const AnalyseScene& scene)
{
    const AnalyseScene before = std::exchange(m_scene, scene);
    if (!isBare() && isAsBefore(before)) {
        showState(keptState());
        return report();
    }
    m_picture = pictureNow();
    m_current = {};
    showState({.note = m_picture.note,
               .message = m_picture.message,
               .warnings = {},
               .sentence = m_picture.sentence,
               .guide = m_picture.message.isEmpty() ? m_picture.guide : QString()});
    report();
}

QString AnalysePane::csv() const
{
    // With the names of rows or columns before the numbers, where each point has one; of curves on two axes with theirs.
    const auto isRight = [](const plot::XyCurve& curve) { return curve.right; };
    const bool areNamed = std::ranges::any_of(m_picture.model.curves, isRight);
    const auto head = [](const QString& words) { return QString::fromStdString(base::csvCell(words.toStdString())); };
    QString csv;
    for (qsizetype c = 0; c < m_picture.subjects.size(); ++c) {
        const plot::XyCurve& curve = m_picture.model.curves[c];
        for (qsizetype i = 0; i < m_picture.subjects[c].size(); ++i) {
            if (!std::isfinite(curve.y[i])) continue;
            QStringList cells{head(nameOf({int(c), int(i)}))};
            if (areNamed) cells << head(curve.name);
            for (const double value : {curve.x[i], curve.y[i]})
                cells << QString::number(value, 'g', QLocale::FloatingPointShortest);
            csv += cells.join(u',') + u'\n';
        }
    }
    if (csv.isEmpty()) return plot::xyCsv(m_picture.model);
    const QString across = m_picture.model.acrossTitle.isEmpty() ? tr("place") : m_picture.model.acrossTitle;
    const QString up = m_picture.model.leftUnit.isEmpty() ? title() : m_picture.model.leftUnit;
    if (areNamed) return tr("name") + u',' + tr("column") + u',' + head(across) + u',' + tr("value") + u'\n' + csv;
    return tr("name") + u',' + head(across) + u',' + head(up) + u'\n' + csv;
}

QRectF AnalysePane::lines() const
{
    return XyLayout(plotRect(), m_picture.model).area;
}

void AnalysePane::paintPlot(QPainter* painter, const QRectF& rect)
{
    plot::paintXy(painter, rect, m_picture.model);
}

void AnalysePane::paintOver(QPainter* painter, const QRectF& rect)
{
    const XyLayout layout(rect, m_picture.model);
    for (const XyPoint& point : points())
        if (isSelected(*subjectAt(point))) plot::paintRing(painter, layout.placeOf(m_picture.model, point));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (plot()->hasFocus() && subjectAt(m_current)) {
        const qreal u = Theme::current().u();
        const QPointF at = layout.placeOf(m_picture.model, m_current);
        painter->setPen(QPen(Theme::current().color(Token::Accent), 1));
        painter->drawRect(QRectF(at.x() - 2.5 * u, at.y() - 2.5 * u, 5 * u, 5 * u));
    }
    if (m_frame.isNull()) return;
    painter->setPen(QPen(Theme::current().color(Token::Accent), 1, Qt::DashLine));
    painter->drawRect(m_frame.normalized());
}

// Of lines over an axis the nearest place across, of that line which lies nearest there.
XyPoint AnalysePane::pointAt(QPointF at) const
{
    const XyLayout layout(plotRect(), m_picture.model);
    if (!m_picture.isOverAxis) return layout.pointAt(m_picture.model, at);
    XyPoint nearest;
    std::pair<qreal, qreal> least{2 * Theme::current().u(), 0};
    for (int c = 0; c < m_picture.subjects.size(); ++c)
        for (int i = 0; i < m_picture.subjects[c].size(); ++i) {
            const QPointF apart = layout.placeOf(m_picture.model, {c, i}) - at;
            const std::pair<qreal, qreal> far{std::abs(apart.x()), std::abs(apart.y())};
            if (!(far.first <= 2 * Theme::current().u() && std::isfinite(far.second))) continue;
            if (nearest.isValid() && !(far < least)) continue;
            least = far;
            nearest = {c, i};
        }
    return nearest;
}

const Subject* AnalysePane::subjectAt(const XyPoint& point) const
{
    if (!point.isValid() || point.curve >= m_picture.subjects.size() ||
        point.point >= m_picture.subjects[point.curve].size())
        return nullptr;
    return &m_picture.subjects[point.curve][point.point];
}

bool AnalysePane::isSelected(const Subject& subject) const
{
    if (subject.point >= 0) return subject.point == m_scene.point;
    return subject.row ? m_scene.rows.contains(*subject.row)
                       : !subject.variable.empty() && subject.variable == m_scene.variable;
}

// From the left to the right, without gaps.
QList<XyPoint> AnalysePane::points() const
{
    QList<XyPoint> all;
    for (int c = 0; c < m_picture.subjects.size(); ++c)
        for (int i = 0; i < m_picture.subjects[c].size(); ++i)
            if (std::isfinite(m_picture.model.curves[c].y[i])) all.append({c, i});
    std::ranges::stable_sort(
        all, {}, [this](const XyPoint& point) { return m_picture.model.curves[point.curve].x[point.point]; });
    return all;
}

QString AnalysePane::nameOf(const XyPoint& point) const
{
    const Subject& subject = *subjectAt(point);
    const plot::XyCurve& curve = m_picture.model.curves[point.curve];
    if (subject.point >= 0) return curve.name;
    if (subject.row) return rowWords(*subject.row);
    return subject.variable.empty() ? curve.labels.value(point.point) : QString::fromStdString(subject.variable);
}

QString AnalysePane::wordsOf(const XyPoint& point) const
{
    const Subject* subject = subjectAt(point);
    if (!subject) return {};
    const plot::XyCurve& curve = m_picture.model.curves[point.curve];
    const QString name = nameOf(point);
    const QString y = plot::shortValue(curve.y[point.point]);
    if (m_picture.model.acrossTitle.isEmpty()) return tr("%1: %2", "a row or column, its value").arg(name, y);
    return tr("%1: %2 and %3", "a row or column, its values across and up")
        .arg(name, plot::shortValue(curve.x[point.point]), y);
}

void AnalysePane::choose(const XyPoint& point, bool further)
{
    const Subject* subject = subjectAt(point);
    if (!subject) return;
    m_current = point;
    if (subject->point >= 0) return void(emit pointSelected(subject->point));
    if (!subject->row) return void(emit variableSelected(subject->variable));
    std::set<AnalyseRow> rows = further ? m_scene.rows : std::set<AnalyseRow>();
    if (further && rows.contains(*subject->row))
        rows.erase(*subject->row);
    else
        rows.insert(*subject->row);
    emit rowsSelected(rows);
    report();
}

bool AnalysePane::pressed(QPointF at)
{
    const XyPoint point = pointAt(at);
    const Subject* subject = subjectAt(point);
    // Of rows over time there is one nearly everywhere: a frame may begin at it, and a click ends there.
    if (subject && !(m_picture.isOverAxis && subject->row)) {
        choose(point, QApplication::keyboardModifiers() & Qt::ControlModifier);
        return false;
    }
    const QList<XyPoint> all = points();
    if (all.isEmpty() || !subjectAt(all.first())->row) return false;
    m_frame = QRectF(at, QSizeF(0, 0));
    return true;
}

void AnalysePane::dragged(QPointF at)
{
    m_frame.setBottomRight(at);
    moveOver();
}

void AnalysePane::released(QPointF)
{
    const QRectF frame = std::exchange(m_frame, QRectF()).normalized();
    const bool further = QApplication::keyboardModifiers() & Qt::ControlModifier;
    if (const XyPoint point = pointAt(frame.center());
        subjectAt(point) && std::max(frame.width(), frame.height()) < QApplication::startDragDistance())
        return choose(point, further);
    const XyLayout layout(plotRect(), m_picture.model);
    std::set<AnalyseRow> rows;
    if (further) rows = m_scene.rows;
    for (const XyPoint& point : points())
        if (const Subject* subject = subjectAt(point);
            subject->row && frame.contains(layout.placeOf(m_picture.model, point)))
            rows.insert(*subject->row);
    moveOver();
    emit rowsSelected(rows);
}

void AnalysePane::hovered(QPointF at)
{
    plot()->setToolTip(wordsOf(pointAt(at)));
}

bool AnalysePane::ownsKey(int key) const
{
    if (m_picture.subjects.isEmpty()) return false;
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space ||
           (key == Qt::Key_X && !m_scene.rows.empty());
}

bool AnalysePane::takesKey(QKeyEvent* event)
{
    if (!ownsKey(event->key()) || (event->modifiers() & ~Qt::ShiftModifier)) return false;
    switch (event->key()) {
    case Qt::Key_X:
        emit excludeAsked();
        break;
    case Qt::Key_Space:
        choose(m_current, true);
        break;
    default:
        step(event->key() == Qt::Key_Right ? 1 : -1, event->modifiers() & Qt::ShiftModifier);
    }
    return true;
}

// With `further` only the point that keys act on moves; Space then takes it to the others.
void AnalysePane::step(int by, bool further)
{
    const QList<XyPoint> all = points();
    if (all.isEmpty()) return;
    const qsizetype now = all.indexOf(m_current);
    m_current = now < 0 ? all.first() : all[std::clamp<qsizetype>(now + by, 0, all.size() - 1)];
    if (!further) choose(m_current, false);
    report();
    moveOver();
}

void AnalysePane::report()
{
    const QString words = wordsOf(m_current);
    plot()->setAccessibleDescription(words.isEmpty() ? sentence() : sentence() + u' ' + words);
}

void AnalysePane::fillMenu(QMenu* menu)
{
    if (m_scene.rows.empty()) return;
    QAction* leave = menu->addAction(tr("Leave the selected rows out, or take them in again"));
    leave->setShortcut(QKeySequence(QStringLiteral("X"))); // as the plot takes it
    connect(leave, &QAction::triggered, this, &AnalysePane::excludeAsked);
}

} // namespace titer::analyse

#include "ui/analyse/moc_analyse_pane.cpp"
