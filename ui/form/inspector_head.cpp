// Head of an inspector.
#include "ui/form/inspector_head.h"

#include "app/common/sentence.h"
#include "core/model/equations/described.h"
#include "ui/look/icons.h"
#include "ui/look/symbols.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

#include <functional>

namespace titer::form {

using namespace look;
using namespace widgets;

namespace {

// The unit's symbol; the drop for the plant.
class HeadSymbol : public QWidget {
public:
    HeadSymbol()
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    }
    void setSymbol(const QString& symbol)
    {
        m_symbol = symbol;
        update();
    }
    QSize sizeHint() const override { return {12 * Theme::current().u(), 12 * Theme::current().u()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int edge = 2 * Theme::current().u();
        if (m_symbol.isEmpty())
            return paintIcon(&painter, QStringLiteral("i-design"), QRectF(rect()).adjusted(edge, edge, -edge, -edge),
                             Theme::current().color(Token::Ink));
        look::SymbolStyle style;
        style.penScale = 0.8;
        look::paintSymbol(&painter, m_symbol, rect(), style);
    }

private:
    QString m_symbol;
};

// Shows by "…" that a name goes on, while nothing is typed.
class HeadName : public QLineEdit {
public:
    std::function<void()> resized;

    bool isCut() const { return fontMetrics().horizontalAdvance(text()) > width() - edges; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (hasFocus() || !isCut()) return QLineEdit::paintEvent(event);
        QPainter painter(this);
        QStyleOptionFrame panel;
        initStyleOption(&panel);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &panel, &painter, this);
        painter.setFont(font());
        painter.setPen(Theme::current().color(Token::Text));
        painter.drawText(rect().adjusted(edges / 2, 0, -edges / 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width() - edges));
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QLineEdit::resizeEvent(event);
        if (resized) resized();
    }

private:
    static constexpr int edges = 4; // of QLineEdit beside its text [px]
};

} // namespace

InspectorHead::InspectorHead(app::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_line(new QHBoxLayout(this))
    , m_symbol(new HeadSymbol)
    , m_name(new HeadName)
    , m_kind(new Label({}, Type::Caption, Token::Muted))
    , m_pin(new QPushButton)
    , m_close(new QPushButton)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setFrame(false);
    static_cast<HeadName*>(m_name)->resized = [this] { sayKind(); };
    m_name->setAccessibleName(tr("Name"));
    m_kind->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    m_close->setProperty("role", "flat");
    m_close->setIcon(icon(QStringLiteral("i-close"), Token::Muted));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_line->addWidget(m_symbol);
    m_line->addLayout(words, 1);
    m_pin->setProperty("role", "flat");
    m_pin->setCheckable(true);
    auto* buttons = new QHBoxLayout; // close together: the name needs the room
    buttons->setSpacing(0);
    buttons->addWidget(m_pin, 0, Qt::AlignTop);
    buttons->addWidget(m_close, 0, Qt::AlignTop);
    m_line->addLayout(buttons);
    m_close->hide();
    setPinShown(false);
    connect(m_pin, &QPushButton::clicked, this, &InspectorHead::pinAsked);
    connect(m_close, &QPushButton::clicked, this, &InspectorHead::closed);
    m_entry = new Entry(m_name, {.typed = [this](const QString& name) { rename(name); },
                                 .left =
                                     [this] {
                                         m_document.endMerge();
                                         refresh();
                                     },
                                 .abandoned =
                                     [this] {
                                         m_document.withdraw(nameKey());
                                         refresh();
                                     }});
    connect(&m_document, &app::Document::changed, this, &InspectorHead::refresh);
    connect(&Theme::current(), &Theme::changed, this, &InspectorHead::layOut);
    layOut();
}

void InspectorHead::setUnit(const std::string& unit)
{
    m_unit = unit;
    refresh();
}

void InspectorHead::refresh()
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    const model::UnitEntry* unit = flowsheet.unit(m_unit);
    const model::UnitType* type = unit ? model::typeOf(m_document.catalogue(), *unit) : nullptr;
    const QString name = QString::fromStdString(!unit ? flowsheet.name : unit->label.empty() ? unit->id : unit->label);
    m_name->setPlaceholderText(unit ? tr("Name") : tr("Name of the plant"));
    if (!m_renaming && m_name->text() != name) {
        m_entry->end(); // undo, or an edit elsewhere
        m_name->setText(name);
        m_name->setCursorPosition(0); // or a long name would show its end
    }
    static_cast<HeadSymbol*>(m_symbol)->setSymbol(type ? QStringLiteral("u-") + QLatin1String(type->symbol)
                                                       : QString());
    sayKind();
}

// Under a name that finds no room it stands as a whole.
void InspectorHead::sayKind()
{
    const model::UnitEntry* unit = m_document.flowsheet().unit(m_unit);
    const model::UnitType* type = unit ? model::typeOf(m_document.catalogue(), *unit) : nullptr;
    QString kind = tr("Plant");
    if (unit)
        kind = tr("%1 · id %2")
                   .arg(type ? app::label(type->label) : QString::fromStdString(unit->type),
                        QString::fromStdString(unit->id));
    const bool isCut = static_cast<HeadName*>(m_name)->isCut();
    m_kind->setText(isCut ? m_name->text() + u'\n' + kind : kind);
    m_name->setToolTip(isCut ? m_name->text() : QString());
}

QString InspectorHead::nameKey() const
{
    return QStringLiteral("name/") + QString::fromStdString(m_unit);
}

void InspectorHead::rename(const QString& name)
{
    m_renaming = true;
    if (!m_unit.empty()) {
        m_document.enter(app::labelUnit(m_document.flowsheet(), m_unit, name.toStdString()), tr("Rename"), nameKey());
    } else {
        model::Flowsheet after = m_document.flowsheet();
        after.name = name.toStdString();
        m_document.enter(std::move(after), tr("Rename the plant"), nameKey());
    }
    m_renaming = false;
}

void InspectorHead::setCloseable(bool closeable)
{
    m_close->setVisible(closeable);
}

void InspectorHead::setPinned()
{
    m_pin->hide();
    m_close->setIcon(icon(QStringLiteral("i-pin"), Token::Accent));
    m_close->setAccessibleName(tr("Unpin"));
    m_close->setToolTip(tr("Unpin"));
    m_close->show();
}

void InspectorHead::setPinShown(bool pinned)
{
    const QString words = pinned ? tr("Unpin") : tr("Pin: keep this next to the next selection");
    m_pin->setChecked(pinned);
    m_pin->setIcon(icon(QStringLiteral("i-pin"), pinned ? Token::Accent : Token::Muted));
    m_pin->setAccessibleName(words);
    m_pin->setToolTip(words);
}

void InspectorHead::layOut()
{
    const int u = Theme::current().u();
    m_line->setContentsMargins(4 * u, 3 * u, 3 * u, 2 * u);
    m_line->setSpacing(3 * u);
    m_name->setFont(Theme::current().font(Type::Section));
}

} // namespace titer::form

#include "ui/form/moc_inspector_head.cpp"
