// What panes with a plot have in common.
#include "ui/study/plot_pane.h"

#include "ui/look/glyph.h"
#include "ui/plot/legend.h"
#include "ui/plot/numbers.h"
#include "ui/plot/plot_shape.h"
#include "ui/plot/svg.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

// A row of words that gives way before it widens its pane.
Label* words(Type type, Token token)
{
    auto* label = new Label({}, type, token);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

class WarnSign : public QWidget {
public:
    WarnSign() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return QSize(5, 5) * Theme::current().u(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        look::paintGlyph(&painter, look::Glyph::Warn, QRectF(rect()).center(), 4.5 * Theme::current().u());
    }
};

} // namespace

// Where a pane paints; events go to the pane.
class PlotPane::Plot : public QWidget {
public:
    explicit Plot(PlotPane* pane)
        : m_pane(pane)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void forget() { m_picture = {}; }
    void setMin(QSize size)
    {
        if (size == m_min) return;
        m_min = size;
        updateGeometry();
    }
    void keepShape(const QRectF& lines) { m_shape.keep(this, lines); }
    int shapeHeight() const { return m_shape.min({}).height(); }
    QSize minimumSizeHint() const override { return m_shape.min(m_min); }
    QSize sizeHint() const override { return minimumSizeHint().expandedTo(QSize(80, 60) * Theme::current().u()); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const qreal ratio = painter.deviceTransform().m11(); // of the screen, or of a picture
        if (m_picture.size() != size() * ratio || m_picture.devicePixelRatio() != ratio) {
            m_picture = QPixmap(size() * ratio);
            m_picture.setDevicePixelRatio(ratio);
            m_picture.fill(Qt::transparent);
            QPainter kept(&m_picture);
            if (m_pane->message().isEmpty())
                m_pane->paintPlot(&kept, m_pane->plotRect());
            else
                plot::paintEmpty(&kept, QRectF(rect()), m_pane->message());
        }
        painter.drawPixmap(0, 0, m_picture);
        if (m_pane->message().isEmpty()) m_pane->paintOver(&painter, m_pane->plotRect());
        if (hasFocus()) look::paintFocus(&painter, rect(), Theme::current().radius(look::Radius::Field));
    }
    void resizeEvent(QResizeEvent*) override
    {
        m_pane->plotResized();
        m_pane->keepShape();
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !m_pane->message().isEmpty()) return event->ignore();
        m_dragging = m_pane->pressed(event->position());
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!m_pane->message().isEmpty()) return;
        if (m_dragging)
            m_pane->dragged(event->position());
        else
            m_pane->hovered(event->position());
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && std::exchange(m_dragging, false)) m_pane->released(event->position());
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (!m_pane->message().isEmpty()) return QWidget::keyPressEvent(event);
        if (!m_pane->takesCommonKey(event) && !m_pane->takesKey(event)) QWidget::keyPressEvent(event);
    }
    void contextMenuEvent(QContextMenuEvent* event) override
    {
        QMenu menu(this);
        m_pane->fillMenu(&menu);
        if (m_pane->message().isEmpty())
            m_pane->fillCommonMenu(&menu, event->reason() == QContextMenuEvent::Mouse
                                              ? std::optional<QPointF>(event->pos())
                                              : std::nullopt);
        if (!menu.isEmpty()) menu.addSeparator();
        plot::addNumbers(&menu, this);
        menu.exec(event->globalPos());
    }
    bool event(QEvent* event) override
    {
        // Keys that move something here are not those of the window.
        if (event->type() == QEvent::ShortcutOverride && m_pane->message().isEmpty() &&
            (m_pane->ownsKey(static_cast<QKeyEvent*>(event)->key()) ||
             m_pane->ownsCommonKey(static_cast<QKeyEvent*>(event)))) {
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }

private:
    PlotPane* m_pane;
    QPixmap m_picture;
    QSize m_min;
    plot::PlotShape m_shape;
    bool m_dragging = false;
};

PlotPane::PlotPane(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, Type::Section))
    , m_note(words(Type::Caption, Token::Muted))
    , m_guide(words(Type::Caption, Token::Muted))
    , m_warning(words(Type::Caption, Token::Text))
    , m_plot(new Plot(this))
    , m_warningRow(new QWidget)
    , m_scroll(widgets::plainScroll(m_plot))
    , m_head(new QHBoxLayout)
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * u);
    m_head->setSpacing(3 * u);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    column->addLayout(m_head);
    column->addWidget(m_guide);
    m_guide->hide();
    auto* row = new QHBoxLayout(m_warningRow);
    row->setContentsMargins({});
    row->setSpacing(2 * u);
    row->addWidget(new WarnSign, 0, Qt::AlignTop);
    row->addWidget(m_warning, 1);
    m_warningRow->hide();
    column->addWidget(m_warningRow);
    column->addWidget(m_scroll, 1);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(title);
    m_plot->setAccessibleName(title);
    connect(&Theme::current(), &Theme::changed, this, &PlotPane::redraw);
    plot::offerNumbers(m_plot, {.csv = [this] { return message().isEmpty() ? csv() : QString(); },
                                .over = m_plot,
                                .picture = [this] { return picture(m_plot->size()); },
                                .drawing = [this] { return svg(m_plot->size()); }});
}

void PlotPane::putNoteBelow()
{
    m_head->removeWidget(m_note);
    m_head->insertStretch(1, 1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_guide), m_note);
}

QString PlotPane::title() const
{
    return m_title->text();
}

void PlotPane::addTool(QWidget* tool)
{
    m_head->addWidget(tool, 0, Qt::AlignTop);
}

void PlotPane::showState(const State& state)
{
    const bool hadPlot = m_state.message.isEmpty();
    setState(state);
    keepShape();
    if (m_state.kept && hadPlot == m_state.message.isEmpty())
        moveOver();
    else
        redraw();
}

void PlotPane::setState(const State& state)
{
    m_state = state;
    if (!state.message.isEmpty()) m_state.sentence = state.message;
    m_note->setText(state.note.isEmpty() ? state.hint : state.note);
    m_guide->setText(state.guide);
    m_guide->setVisible(!state.guide.isEmpty());
    m_warning->setText(state.warnings.value(0));
    m_warning->setToolTip(state.warnings.join(u'\n'));
    m_warningRow->setVisible(!state.warnings.isEmpty());
    QStringList reported{m_state.sentence};
    reported += state.warnings;
    m_plot->setAccessibleDescription(reported.join(u' '));
}

PlotPane::State PlotPane::keptState() const
{
    State state = m_state;
    state.kept = true;
    return state;
}

// The page scrolls, rather than the pane in it.
void PlotPane::keepShape()
{
    auto* plot = static_cast<Plot*>(m_plot);
    plot->keepShape(message().isEmpty() && !isBare() ? lines() : QRectF());
    m_scroll->setMinimumHeight(plot->shapeHeight());
}

QRectF PlotPane::plotRect() const
{
    const int u = Theme::current().u();
    return QRectF(m_plot->rect()).adjusted(u, u, -u, -u);
}

void PlotPane::setMinPlot(QSize size)
{
    static_cast<Plot*>(m_plot)->setMin(size + QSize(2, 2) * Theme::current().u());
}

void PlotPane::redraw()
{
    static_cast<Plot*>(m_plot)->forget();
    m_plot->update();
}

void PlotPane::paintAll(QPainter* painter, const QRectF& rect)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    painter->fillRect(rect, theme.color(Token::Base));
    QRectF rest = rect.adjusted(2 * u, u, -2 * u, -u);
    const auto line = [&](Type type, Token token, const QString& text) {
        painter->setFont(theme.font(type));
        painter->setPen(theme.color(token));
        const QRectF place = painter->boundingRect(rest, Qt::AlignLeft | Qt::TextWordWrap, text);
        painter->drawText(place, Qt::AlignLeft | Qt::TextWordWrap, text);
        rest.setTop(place.bottom() + u);
    };
    line(Type::Section, Token::Text, title());
    if (!m_state.note.isEmpty()) line(Type::Caption, Token::Muted, m_state.note);
    for (const QString& warning : warnings()) line(Type::Caption, Token::Warn, warning);
    if (!message().isEmpty()) return plot::paintEmpty(painter, rest, message());
    paintPlot(painter, rest);
    paintOver(painter, rest);
}

QImage PlotPane::picture(QSize size, qreal pixelRatio)
{
    const look::LookForPaper paper(look::Look::Light);
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintAll(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

QByteArray PlotPane::svg(QSize size)
{
    const look::LookForPaper paper(look::Look::Light);
    return plot::svgOf(
        size, [&](QPainter* painter) { paintAll(painter, QRectF(QPointF(), QSizeF(size))); }, title(), sentence());
}

QPicture PlotPane::drawing(QSize size)
{
    const look::LookForPaper paper(look::Look::Light);
    QPicture drawn;
    QPainter painter(&drawn);
    paintAll(&painter, QRectF(QPointF(), QSizeF(size)));
    return drawn;
}

} // namespace titer::study

#include "ui/study/moc_plot_pane.cpp"
