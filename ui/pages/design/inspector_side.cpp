#include "ui/pages/design/inspector_side.h"

#include "app/common/settings.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/design/side_handle.h"
#include "ui/widgets/tool_button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;

namespace {

constexpr double usualWidth = 91, minUnits = 76; // [u]
const QString inspectorFoldedKey = QStringLiteral("design/inspector_folded"),
              placeKey = QStringLiteral("design/inspector"), widthKey = QStringLiteral("width");

} // namespace

InspectorSide::InspectorSide(app::Document& document, app::AutoRun& runs, app::Settings& settings, flow::FlowView& view,
                             QWidget& page)
    : Plate(Token::Base, Qt::LeftEdge)
    , m_settings(settings)
    , m_view(view)
    , m_page(page)
    , m_stack(new form::InspectorStack(document, runs))
    , m_following(m_stack->following())
    , m_handle(new SideHandle)
    , m_width(settings.choices(placeKey).value(widthKey, usualWidth).toDouble())
    , m_open(!isUsuallyFolded())
{
    addSigns();
    connectView();
    connectHandle();
    connect(m_stack, &form::InspectorStack::unitAsked, &view, [&view](const QString& unit) { view.reveal(unit); });
    connect(m_stack, &form::InspectorStack::closed, this, &InspectorSide::back);
}

void InspectorSide::comeIn()
{
    m_handle->setParent(&m_page);
    m_stack->setParent(&m_page);
}

bool InspectorSide::isUsuallyFolded() const
{
    return m_settings.flag(inspectorFoldedKey, false);
}

// These stand where the inspector does not, and open it.
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
            const bool same = m_following.tab() == index;
            m_following.setTab(form::Inspector::Tab(index));
            if (!m_open || same) toggle();
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

void InspectorSide::connectHandle()
{
    const auto units = [](int pixels) { return double(pixels) / Theme::current().u(); };
    connect(m_handle, &SideHandle::moved, this,
            [this, units](int to) { setWidth(units(m_stack->geometry().right() + 1 - to)); });
    connect(m_handle, &SideHandle::stepped, this, [this, units](int by) { setWidth(units(fittingWidth()) + by); });
    connect(m_handle, &SideHandle::settled, this, [this] { m_settings.setChoices(placeKey, {{widthKey, m_width}}); });
    connect(m_handle, &SideHandle::foldAsked, this, &InspectorSide::toggle);
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
    open();
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
    if (m_open) return;
    m_open = true;
    place();
}

void InspectorSide::toggle()
{
    const bool focused = m_stack->isAncestorOf(window()->focusWidget()) || m_handle->hasFocus();
    m_open = !m_open;
    if (!m_narrow) m_settings.setFlag(inspectorFoldedKey, !m_open);
    place();
    if (m_open && m_view.selection().size() == 1) m_view.reveal(m_view.current());
    if (focused && !m_open) m_view.setFocus();
}

void InspectorSide::giveWay()
{
    if (!m_narrow || !m_open) return;
    m_open = false;
    place();
}

bool InspectorSide::back()
{
    const bool lay = m_narrow && m_open;
    m_view.setFocus();
    if (!lay) return false;
    giveWay();
    m_view.setFocus();
    return true;
}

void InspectorSide::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_open = !narrow && !isUsuallyFolded();
    place();
}

void InspectorSide::setWidth(double units)
{
    m_width = units;
    m_width = double(fittingWidth()) / Theme::current().u();
    place();
}

// The names of its parts are whole in it, and the sheet keeps half of the page.
int InspectorSide::fittingWidth() const
{
    const int u = Theme::current().u();
    const int least = std::max(int(minUnits * u), m_following.minWidth());
    const int most = std::max(least, m_page.width() / 2);
    return std::min(std::clamp(int(m_width * u), least, most), m_page.width() - 20 * u);
}

// What is wrong with its remedy, and the unit in hand, stay next to an inspector that lies over the page.
void InspectorSide::place()
{
    const int u = Theme::current().u();
    const bool over = m_narrow && m_open, strip = m_narrow || !m_open;
    const int width = fittingWidth();
    setFixedWidth(strip ? 10 * u : width);
    for (QToolButton* button : findChildren<QToolButton*>()) button->setVisible(strip);
    layout()->setContentsMargins(u, 3 * u, u, 3 * u);
    m_following.setCloseable(m_narrow);
    const int covered = over ? width : 0, left = m_page.width() - width - (over ? 10 * u : 0);
    m_stack->setGeometry(left, 0, width, height());
    m_handle->setGeometry(left - u, 0, 2 * u, height());
    m_stack->setVisible(m_open);
    m_handle->setVisible(m_open);
    m_stack->raise();
    m_handle->raise();
    m_view.setCovered(covered);
    emit placed(covered);
}

// Its height is that of the sheet: what stands beneath, such as the timeline, is not covered.
void InspectorSide::resizeEvent(QResizeEvent* event)
{
    Plate::resizeEvent(event);
    place();
}

} // namespace titer::pages

#include "ui/pages/design/moc_inspector_side.cpp"
