// Ports tab.
#include "ui/form/ports_tab.h"

#include "app/common/sentence.h"
#include "app/form/plant_words.h"
#include "app/form/tag_names.h"
#include "app/run/remedies.h"
#include "core/model/equations/described.h"
#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace titer::form {

using namespace look;
using namespace widgets;

PortsTab::PortsTab(app::Document& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout(m_holder))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_holder);
    viewport()->setAutoFillBackground(false);
    m_holder->setAutoFillBackground(false);
    connect(&m_document, &app::Document::changed, this, &PortsTab::refresh);
    connect(&Theme::current(), &Theme::changed, this, &PortsTab::refresh);
}

void PortsTab::setUnit(const std::string& unit)
{
    m_unit = unit;
    refresh();
}

void PortsTab::focusFirst()
{
    for (QAbstractButton* button : m_holder->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            return button->setFocus(Qt::ShortcutFocusReason);
}

void PortsTab::showEvent(QShowEvent* event)
{
    if (m_stale) refresh();
    QScrollArea::showEvent(event);
}

void PortsTab::refresh()
{
    m_stale = !isVisible();
    if (m_stale) return;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const int u = Theme::current().u();
    m_column->setContentsMargins(4 * u, 2 * u, 4 * u, 4 * u);
    m_column->setSpacing(u);
    const model::UnitEntry* unit = m_document.flowsheet().unit(m_unit);
    const model::UnitType* type = unit ? model::typeOf(m_document.catalogue(), *unit) : nullptr;
    if (type)
        for (const model::PortSpec& spec : type->ports) addPort(spec);
    m_column->addStretch();
}

void PortsTab::addPort(const model::PortSpec& spec)
{
    const bool out = spec.direction == model::Direction::Out;
    const model::PortRef port{m_unit, spec.key};
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 2 * Theme::current().u(), 0, 0);
    auto* name = new Label(app::label(spec.label), Type::Strong);
    name->setToolTip(app::label(spec.help));
    QString kind = out ? tr("out") : tr("in");
    if (spec.phase == model::Phase::Gas) kind = out ? tr("out, gas") : tr("in, gas");
    if (spec.required) kind = tr("%1, required").arg(kind);
    line->addWidget(name);
    line->addWidget(new Label(kind, Type::Caption, Token::Muted));
    line->addStretch();
    m_column->addWidget(head);
    bool taken = false;
    for (const model::StreamEntry& stream : m_document.flowsheet().streams) {
        if ((out ? stream.from : stream.to) != port) continue;
        taken = true;
        addStream(stream, out);
    }
    if (taken && !spec.many) return;
    auto* connectButton = new QPushButton(icon(QStringLiteral("i-link")), tr("Connect…"));
    connectButton->setProperty("role", "flat");
    connectButton->setAccessibleName(tr("Connect %1").arg(app::label(spec.label)));
    connect(connectButton, &QPushButton::clicked, this,
            [this, port, out, connectButton] { chooseTarget(port, out, connectButton); });
    line->addWidget(connectButton);
}

void PortsTab::addStream(const model::StreamEntry& stream, bool out)
{
    const model::PortRef& other = out ? stream.to : stream.from;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(3 * Theme::current().u(), 0, 0, 0);
    const QString unit = app::unitName(m_document.flowsheet(), other.unit);
    const QString port = app::portName(m_document.flowsheet(), m_document.catalogue(), other);
    auto* link = new Label(
        QStringLiteral("%1 <a href=\"unit\">%2</a> · %3")
            .arg(out ? QStringLiteral("→") : QStringLiteral("←"), unit.toHtmlEscaped(), port.toHtmlEscaped()));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setWordWrap(true);
    connect(link, &QLabel::linkActivated, this, [this, other] { emit unitAsked(QString::fromStdString(other.unit)); });
    auto* cut = new QToolButton;
    cut->setAutoRaise(true);
    cut->setIcon(icon(QStringLiteral("i-close"), Token::Muted));
    cut->setFocusPolicy(Qt::StrongFocus);
    cut->setToolTip(tr("Disconnect"));
    cut->setAccessibleName(out ? tr("Disconnect from %1").arg(unit) : tr("Disconnect %1").arg(unit));
    connect(cut, &QToolButton::clicked, this,
            [this, stream] { m_document.apply(app::removeStream(m_document.flowsheet(), stream), tr("Disconnect")); });
    line->addWidget(link, 1);
    line->addWidget(cut);
    m_column->addWidget(row);
}

void PortsTab::chooseTarget(const model::PortRef& port, bool out, QWidget* below)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (const app::PortTarget& target : app::portTargets(m_document.flowsheet(), m_document.catalogue(), port)) {
        const QString name =
            QStringLiteral("%1 · %2").arg(app::unitName(m_document.flowsheet(), target.port.unit),
                                          app::portName(m_document.flowsheet(), m_document.catalogue(), target.port));
        QAction* action = menu.addAction(name);
        action->setEnabled(!target.refusal);
        if (target.refusal) action->setToolTip(app::inPlantWords(app::sentence(*target.refusal), m_document, {}));
        connect(action, &QAction::triggered, this, [this, port, out, other = target.port] {
            m_document.apply(app::connectPorts(m_document.flowsheet(), m_document.catalogue(), out ? port : other,
                                               out ? other : port),
                             tr("Connect"));
        });
    }
    if (const std::optional<model::Offer> end =
            app::offerOfEnd(m_document.flowsheet(), m_document.catalogue(), m_document.plant().get(), port)) {
        if (!menu.isEmpty()) menu.addSeparator();
        const QString name = app::sentence(end->label);
        menu.addAction(name, &menu, [this, end, name] {
            m_document.apply(app::applyOffer(m_document.flowsheet(), m_document.catalogue(), *end), name);
        });
    }
    if (menu.isEmpty()) menu.addAction(tr("There is no other unit yet."))->setEnabled(false);
    menu.exec(below->mapToGlobal(QPoint(0, below->height())));
}

} // namespace titer::form

#include "ui/form/moc_ports_tab.cpp"
