// The rows above and beneath the flowsheet of the Design page: switches, what the plant amounts to, notices, zoom.
#include "ui/flow/flow_view.h"
#include "ui/look/icons.h"
#include "ui/pages/design/design_crumbs.h"
#include "ui/pages/design/design_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plate.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace titer::pages {

using widgets::Plate;

using namespace look;
using namespace widgets;

QToolButton* DesignPage::tool(const QString& sign, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(icon(sign));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QWidget* DesignPage::makeTools()
{
    auto* row = new Plate(Token::Base, Qt::BottomEdge);
    auto* line = new QHBoxLayout(row);
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    const auto chip = [&](const QString& name, flow::Part part, const QString& key, bool defaultValue) {
        auto* made = new Chip(name);
        made->setChecked(m_settings.flag(key, defaultValue));
        m_view->setPart(part, made->isChecked());
        connect(made, &Chip::toggled, this, [this, part, key](bool on) {
            m_view->setPart(part, on);
            m_settings.setFlag(key, on);
        });
        line->addWidget(made);
        m_switches.append(made);
        return made;
    };
    chip(tr("Streams"), flow::Part::Streams, QStringLiteral("design/streams"), true);
    chip(tr("Values"), flow::Part::Values, QStringLiteral("design/values"), true);
    chip(tr("Ports"), flow::Part::Ports, QStringLiteral("design/ports"), false);
    m_loops = chip(tr("Loops"), flow::Part::Loops, QStringLiteral("design/loops"), true);
    m_loops->setToolTip(tr("Show the controllers of the selected unit, with set-point, output and measured value"));
    chip(tr("Zones"), flow::Part::Zones, QStringLiteral("design/zones"), true);
    m_show->setText(tr("Show"));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setMenu(new QMenu(m_show));
    connect(m_show->menu(), &QMenu::aboutToShow, this, &DesignPage::fillShowMenu);
    line->addWidget(m_show);
    m_crumbs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_crumbs, 3);
    m_balance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_balance->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_balance, 2);
    return row;
}

void DesignPage::fillShowMenu()
{
    QMenu* menu = m_show->menu();
    menu->clear();
    for (Chip* chip : std::as_const(m_switches)) {
        QAction* action = menu->addAction(chip->text());
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::toggled, chip, &Chip::setChecked);
    }
}

// Large text in a narrow window leaves no room for the switches side by side.
void DesignPage::fitTools()
{
    const QMargins margins = m_tools->layout()->contentsMargins();
    const int gap = m_tools->layout()->spacing();
    int needed = margins.left() + margins.right() + m_undo->sizeHint().width() + m_redo->sizeHint().width() + 3 * gap;
    for (const Chip* chip : std::as_const(m_switches)) needed += chip->sizeHint().width() + gap;
    const bool fits = needed <= m_tools->width();
    for (Chip* chip : std::as_const(m_switches)) chip->setVisible(fits);
    m_show->setVisible(!fits);
}

QWidget* DesignPage::makeZoomBox()
{
    auto* box = new Card;
    box->setPadding(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    auto* out = tool({}, tr("Zoom out"));
    auto* in = tool({}, tr("Zoom in"));
    auto* fit = tool(QStringLiteral("i-fit"), tr("Fit the sheet"));
    out->setText(QStringLiteral("−"));
    in->setText(QStringLiteral("+"));
    for (QToolButton* button : {out, in}) button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setToolTip(tr("Zoom"));
    connect(out, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / 1.25); });
    connect(in, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * 1.25); });
    connect(fit, &QToolButton::clicked, this, [this] { m_view->fit(); });
    connect(m_zoom, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        for (const int percent : {50, 75, 100, 150, 200, 400})
            menu.addAction(tr("%1 %").arg(percent), this, [this, percent] { m_view->setZoom(percent / 100.0); });
        menu.exec(m_zoom->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
    });
    for (QToolButton* button : {out, m_zoom, in, fit}) line->addWidget(button);
    box->body()->addLayout(line);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

QWidget* DesignPage::makeFoot()
{
    auto* foot = new Plate(Token::Canvas, {});
    auto* line = new QHBoxLayout(foot);
    line->addWidget(m_notices, 1);
    line->addWidget(m_hint, 1);
    line->addWidget(makeZoomBox(), 0, Qt::AlignBottom);
    m_hint->setWordWrap(true);
    return foot;
}

bool DesignPage::showsLoops() const
{
    return m_loops->isChecked();
}

void DesignPage::showLoops(bool shown)
{
    m_loops->setChecked(shown);
}

} // namespace titer::pages
