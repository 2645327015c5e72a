#include "ui/pages/design/inspector_side.h"

#include "ui/flow/flow_view.h"
#include "ui/widgets/tool_button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;

InspectorSide::InspectorSide(app::Document& document, app::AutoRun& runs, flow::FlowView& view, QWidget& page)
    : Plate(Token::Base, Qt::LeftEdge)
    , m_view(view)
    , m_page(page)
    , m_stack(new form::InspectorStack(document, runs, &page))
    , m_following(m_stack->following())
{
    addSigns();
    connectView();
    connect(m_stack, &form::InspectorStack::unitAsked, &view, [&view](const QString& unit) { view.reveal(unit); });
    connect(m_stack, &form::InspectorStack::closed, this, &InspectorSide::back);
}

// In a narrow window these open the inspector over the page.
void InspectorSide::addSigns()
{
    auto* column = new QVBoxLayout(this);
    const std::pair<const char*, QString> tabs[] = {{"i-sliders", tr("Parameters")},
                                                    {"i-clock", tr("Recipe")},
                                                    {"i-link", tr("Ports")},
                                                    {"i-table", tr("Results")},
                                                    {"i-note", tr("Notes")}};
    int index = 0;
    for (const auto& [sign, name] : tabs) {
        QToolButton* button = widgets::toolButton(QLatin1String(sign), name, Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, index] {
            m_open = !m_open || m_following.tab() != index;
            m_following.setTab(form::Inspector::Tab(index));
            place();
            if (m_open && m_view.selection().size() == 1) m_view.reveal(m_view.current());
        });
        column->addWidget(button);
        ++index;
    }
    column->addStretch();
}

void InspectorSide::connectView()
{
    connect(&m_view, &flow::FlowView::selectionChanged, this, [this](const QStringList& units) {
        m_following.setUnit(units.size() == 1 ? units.first().toStdString() : std::string());
    });
    connect(&m_view, &flow::FlowView::unitActivated, this, [this](const QString& unit) {
        showUnit(unit);
        m_following.focusFirst();
    });
    connect(&m_view, &flow::FlowView::showPath, this, [this](const QString& path) { jump(path.toStdString()); });
    connect(&m_view, &flow::FlowView::recipeAsked, this, [this](const QString& unit) {
        showUnit(unit);
        m_following.askRecipe();
    });
    connect(&m_view, &flow::FlowView::portsRequested, this, [this](const QString& unit) {
        showUnit(unit);
        m_following.setTab(form::Inspector::Ports);
        m_following.focusFirst();
    });
}

bool InspectorSide::jump(const std::string& path, const QString& typed)
{
    const std::string unit = m_following.unitOf(path);
    open();
    if (!unit.empty()) m_view.reveal(QString::fromStdString(unit));
    return m_following.jump(path, typed);
}

void InspectorSide::showUnit(const QString& unit)
{
    open();
    m_view.reveal(unit);
    m_following.setUnit(unit.toStdString());
}

void InspectorSide::showPlant()
{
    m_view.select({});
    m_open = m_narrow;
    place();
}

void InspectorSide::keepShown()
{
    const std::string& unit = m_following.unit();
    const bool kept =
        std::ranges::any_of(m_stack->pinned(), [&](const form::Inspector* pin) { return pin->unit() == unit; });
    if (!unit.empty() && !kept) m_stack->togglePin();
}

void InspectorSide::open()
{
    if (!m_narrow) return;
    m_open = true;
    place();
}

bool InspectorSide::back()
{
    m_view.setFocus();
    if (!m_open) return false;
    m_open = false;
    place();
    m_view.setFocus();
    return true;
}

void InspectorSide::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_open = false;
    place();
}

// What is wrong with its remedy, and the unit in hand, stay next to an inspector that lies over the page.
void InspectorSide::place()
{
    const int u = Theme::current().u();
    const int width = std::min(std::max(91 * u, m_following.minWidth()), m_page.width() - 20 * u);
    const int strip = m_narrow ? 10 * u : width;
    setFixedWidth(strip);
    for (QToolButton* button : findChildren<QToolButton*>()) button->setVisible(m_narrow);
    layout()->setContentsMargins(u, 3 * u, u, 3 * u);
    m_following.setCloseable(m_narrow);
    m_stack->setVisible(!m_narrow || m_open);
    const int covered = m_open ? width : 0;
    m_view.setCovered(covered);
    m_stack->setGeometry(m_page.width() - width - (m_narrow ? strip : 0), 0, width, height());
    m_stack->raise();
    emit placed(covered);
}

} // namespace titer::pages

#include "ui/pages/design/moc_inspector_side.cpp"
