#include "ui/pages/design/unit_side.h"

#include "app/document/document.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/plant_tree.h"
#include "ui/flow/unit_palette.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Type;
using widgets::Label;

UnitSide::UnitSide(const app::Document& document, flow::FlowView& view)
    : m_palette(new flow::UnitPalette(document.catalogue()))
    , m_tree(new flow::PlantTree(view))
{
    auto* tree = new QWidget;
    auto* column = new QVBoxLayout(tree);
    column->addWidget(new Label(tr("Plant"), Type::Section));
    column->addWidget(m_tree, 1);
    m_tree->setFrameShape(QFrame::NoFrame);
    setContentsMargins(0, 0, 1, 0); // the line at its right
    addWidget(m_palette);
    addWidget(tree);
    connect(m_palette, &flow::UnitPalette::unitChosen, &view, [&view](const QString& type) {
        view.add(type);
        view.setFocus();
    });
    connect(m_palette, &flow::UnitPalette::stepChosen, this, &UnitSide::stepChosen);
    connect(m_palette, &flow::UnitPalette::left, &view, qOverload<>(&QWidget::setFocus));
    connect(&view, &flow::FlowView::addRequested, this, [this] {
        showTree(false);
        m_palette->startTyping();
    });
    connect(&Theme::current(), &Theme::changed, this, &UnitSide::layOut);
    layOut();
}

void UnitSide::showTree(bool shown)
{
    setCurrentIndex(shown ? 1 : 0);
    show();
    if (shown) m_tree->setFocus(Qt::ShortcutFocusReason);
}

void UnitSide::layOut()
{
    const int u = Theme::current().u();
    setFixedWidth(57 * u);
    widget(1)->layout()->setContentsMargins(4 * u, 4 * u, 0, 0);
}

} // namespace titer::pages

#include "ui/pages/design/moc_unit_side.cpp"
