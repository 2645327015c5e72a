// Correlations as fields.
#include "ui/analyse/correlation_pane.h"

#include "core/base/tables/csv_text.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/analyse/table_rows.h"
#include "ui/look/elided.h"
#include "ui/look/theme.h"
#include "ui/plot/legend.h"

#include <QComboBox>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::analyse {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr QPoint noField{-1, -1};

QColor colourOf(double correlation)
{
    const QColor base = Theme::current().color(Token::Base);
    if (!std::isfinite(correlation)) return base;
    return plot::mixed(base, plot::seriesColour(correlation > 0.0 ? 0 : 1), 0.7 * std::abs(correlation));
}

} // namespace

CorrelationPane::CorrelationPane(QWidget* parent)
    : PlotPane(AnalyseWords::tr("Correlations"), parent)
    , m_choice(new QComboBox)
{
    const int u = Theme::current().u();
    setMinPlot({36 * u, 36 * u});
    m_choice->setAccessibleName(tr("Kind of correlation"));
    m_choice->setToolTip(tr("Pearson: how straight the relation is. Spearman: how steadily one rises with the other."));
    m_choice->addItems({tr("Pearson"), tr("Spearman")});
    addTool(m_choice);
    connect(m_choice, &QComboBox::activated, this, &CorrelationPane::refresh);
}

void CorrelationPane::show(const AnalyseScene& scene)
{
    const AnalyseScene before = std::exchange(m_scene, scene);
    if (before.exploration == scene.exploration && !isBare()) return showState(keptState());
    m_current = noField;
    refresh();
}

void CorrelationPane::refresh()
{
    QString message = emptyWords(m_scene);
    if (message.isEmpty() && isBare()) message = tr("The correlations follow.");
    showState({.note = message.isEmpty() ? pairsWords() : QString(),
               .message = message,
               .warnings = {},
               .sentence = message.isEmpty() ? pairsWords() : QString(),
               .guide = message.isEmpty() ? tr("Look first for strong fields that you did not expect. A click opens "
                                               "the pair as a scatter.")
                                          : QString()});
}

int CorrelationPane::count() const
{
    return m_scene.exploration ? m_scene.exploration->correlations.columns : 0;
}

QStringList CorrelationPane::names() const
{
    QStringList names;
    if (m_scene.exploration)
        for (const std::string& name : m_scene.exploration->columns()) names.append(QString::fromStdString(name));
    return names;
}

// Of which rows they are; where cells are missing they are not the same of each pair.
QString CorrelationPane::pairsWords() const
{
    const std::vector<int>& pairs = m_scene.exploration->correlations.pairs;
    const auto [fewest, all] = std::ranges::minmax_element(pairs);
    const int rows = *all;
    if (*fewest == rows) return tr("of %n row(s)", nullptr, rows);
    return tr("of %1 to %n row(s), those in which both columns have a value", nullptr, rows)
        .arg(QLocale().toString(*fewest));
}

QRectF CorrelationPane::Places::field(QPoint at) const
{
    return QRectF(area.left() + at.x() * side, area.top() + at.y() * rise, side, rise);
}

CorrelationPane::Places CorrelationPane::places(const QRectF& rect) const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const qreal u = Theme::current().u();
    qreal widest = 0;
    for (const QString& name : names()) widest = std::max(widest, metrics.horizontalAdvance(name));
    const qreal left = std::min(widest, rect.width() / 3) + 2 * u, beneath = metrics.lineSpacing() + u;
    Places places{.area = rect.adjusted(left, 0, 0, -beneath), .names = rect, .beneath = rect, .side = 0, .rise = 0};
    places.names.setRight(rect.left() + left - 2 * u);
    places.beneath.setTop(rect.bottom() - metrics.lineSpacing());
    places.side = places.area.width() / std::max(1, count());
    places.rise = places.area.height() / std::max(1, count());
    return places;
}

double CorrelationPane::correlation(QPoint at) const
{
    const studies::Correlations& all = m_scene.exploration->correlations;
    return (m_choice->currentIndex() == 1 ? all.spearman : all.pearson)[all.place(at.x(), at.y())];
}

void CorrelationPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    const Places where = places(rect);
    const QFont caption = Theme::current().font(Type::Caption);
    const QFontMetricsF metrics(caption);
    painter->setFont(caption);
    const QStringList all = names(), left = look::elidedApart(all, metrics, where.names.width()),
                      beneath = look::elidedApart(all, metrics, where.side - Theme::current().u());
    // Names beneath that would lie over each other are left out: those at the left say the same.
    const bool areBeneath = std::ranges::all_of(
        beneath, [&](const QString& name) { return metrics.horizontalAdvance(name) <= where.side; });
    const bool areWritten =
        metrics.horizontalAdvance(shownCorrelation(-0.88)) <= where.side && metrics.lineSpacing() <= where.rise;
    for (int down = 0; down < count(); ++down) {
        painter->setPen(Theme::current().color(Token::Muted));
        const QRectF row = where.field({0, down});
        painter->drawText(QRectF(where.names.left(), row.top(), where.names.width(), row.height()),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, left[down]);
        if (areBeneath)
            painter->drawText(
                QRectF(where.field({down, 0}).left(), where.beneath.top(), where.side, where.beneath.height()),
                Qt::AlignCenter | Qt::TextDontClip, beneath[down]);
        for (int across = 0; across < count(); ++across) {
            const QRectF field = where.field({across, down});
            const double value = correlation({across, down});
            painter->fillRect(field.adjusted(0.5, 0.5, -0.5, -0.5), colourOf(value));
            painter->setPen(Theme::current().color(std::isfinite(value) ? Token::Text : Token::Muted));
            if (areWritten) painter->drawText(field, Qt::AlignCenter, shownCorrelation(value));
        }
    }
    painter->setPen(QPen(Theme::current().color(Token::Grid), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(where.area);
}

void CorrelationPane::paintOver(QPainter* painter, const QRectF& rect)
{
    if (isBare()) return;
    const Places where = places(rect);
    painter->setBrush(Qt::NoBrush);
    const QPoint shown(m_scene.exploration->columnOf(m_scene.pair[0]), m_scene.exploration->columnOf(m_scene.pair[1]));
    if (shown.x() >= 0 && shown.y() >= 0) {
        painter->setPen(QPen(Theme::current().color(Token::Accent), 2));
        painter->drawRect(where.field(shown));
    }
    if (m_current == noField || !plot()->hasFocus()) return;
    painter->setPen(QPen(Theme::current().color(Token::Text), 1, Qt::DashLine));
    painter->drawRect(where.field(m_current).adjusted(2, 2, -2, -2));
}

QRectF CorrelationPane::fieldOf(int across, int down) const
{
    return places(plotRect()).field({across, down});
}

QRectF CorrelationPane::lines() const
{
    return places(plotRect()).area;
}

QPoint CorrelationPane::fieldAt(QPointF at) const
{
    const Places where = places(plotRect());
    if (isBare() || !where.area.contains(at)) return noField;
    return {std::min(count() - 1, int((at.x() - where.area.left()) / where.side)),
            std::min(count() - 1, int((at.y() - where.area.top()) / where.rise))};
}

QString CorrelationPane::wordsOf(QPoint field) const
{
    if (field == noField) return {};
    const QStringList all = names();
    return tr("%1 and %2: %3", "two columns, their correlation")
        .arg(all[field.x()], all[field.y()], correlationWords(*m_scene.exploration, field.x(), field.y()));
}

void CorrelationPane::choose(QPoint field)
{
    if (field == noField) return;
    m_current = field;
    const std::vector<std::string>& columns = m_scene.exploration->columns();
    emit pairChosen(columns[std::size_t(field.x())], columns[std::size_t(field.y())]);
    moveOver();
}

bool CorrelationPane::pressed(QPointF at)
{
    choose(fieldAt(at));
    return false;
}

void CorrelationPane::hovered(QPointF at)
{
    plot()->setToolTip(wordsOf(fieldAt(at)));
}

bool CorrelationPane::ownsKey(int key) const
{
    if (isBare()) return false;
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
           key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool CorrelationPane::takesKey(QKeyEvent* event)
{
    if (!ownsKey(event->key()) || (event->modifiers() & ~Qt::KeypadModifier)) return false;
    const int key = event->key(), last = count() - 1;
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_current);
        return true;
    }
    if (m_current == noField)
        m_current = {0, 0};
    else
        m_current = {std::clamp(m_current.x() + (key == Qt::Key_Right) - (key == Qt::Key_Left), 0, last),
                     std::clamp(m_current.y() + (key == Qt::Key_Down) - (key == Qt::Key_Up), 0, last)};
    plot()->setAccessibleDescription(wordsOf(m_current));
    moveOver();
    return true;
}

QString CorrelationPane::csv() const
{
    if (isBare()) return {};
    const auto cell = [](const QString& words) { return QString::fromStdString(base::csvCell(words.toStdString())); };
    QString text =
        tr("column") + u',' + tr("with") + u',' + tr("Pearson") + u',' + tr("Spearman") + u',' + tr("rows") + u'\n';
    const studies::Correlations& all = m_scene.exploration->correlations;
    const QStringList columns = names();
    const auto number = [](double value) {
        return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
    };
    for (int a = 0; a < all.columns; ++a)
        for (int b = a + 1; b < all.columns; ++b) {
            const std::size_t place = all.place(a, b);
            text += cell(columns[a]) + u',' + cell(columns[b]) + u',' + number(all.pearson[place]) + u',' +
                    number(all.spearman[place]) + u',' + QString::number(all.pairs[place]) + u'\n';
        }
    return text;
}

} // namespace titer::analyse

#include "ui/analyse/moc_correlation_pane.cpp"
