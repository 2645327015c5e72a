#include "ui/pages/design/design_streams.h"

#include "app/common/settings.h"
#include "app/run/auto_run.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/stream_list.h"

#include <QLayout>
#include <QTableWidget>

namespace titer::pages {

using look::Theme;

namespace {

constexpr int besideWide = 70; // [u] of the table at the left of the sheet, at least
const QString streamsShownKey = QStringLiteral("design/streams_shown");
const QString streamsBesideKey = QStringLiteral("design/streams_beside");

} // namespace

DesignStreams::DesignStreams(const app::AutoRun& runs, app::Settings& settings, flow::FlowView& view)
    : m_settings(settings)
    , m_view(view)
    , m_list(new flow::StreamList(view))
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    addWidget(&view);
    addWidget(m_list);
    m_list->offerSide();
    m_list->setVisible(settings.flag(streamsShownKey, false));
    setOrientation(settings.flag(streamsBesideKey, false) ? Qt::Horizontal : Qt::Vertical);
    arrange();
    connect(m_list, &flow::StreamList::besideAsked, this, [this] { setBeside(!isBeside()); });
    connect(m_list, &flow::StreamList::closeAsked, this, [this] { showTable(false); });
    connect(&runs, &app::AutoRun::changed, m_list, [this, &runs] { m_list->setRun(runs.run()); });
    connect(&Theme::current(), &Theme::changed, this, &DesignStreams::arrange);
    m_list->setRun(runs.run());
}

bool DesignStreams::isTableShown() const
{
    return !m_list->isHidden();
}

void DesignStreams::showTable(bool shown)
{
    m_list->setVisible(shown);
    m_settings.setFlag(streamsShownKey, shown);
    (shown ? static_cast<QWidget*>(m_list->table()) : &m_view)->setFocus(Qt::ShortcutFocusReason);
}

void DesignStreams::setBeside(bool beside)
{
    m_settings.setFlag(streamsBesideKey, beside);
    setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    arrange();
}

void DesignStreams::setCovered(int right)
{
    m_covered = right;
    arrange();
}

// At the left what lies over the page does not cover it; below it leaves room for that.
void DesignStreams::arrange()
{
    const int u = Theme::current().u();
    if (QWidget* first = isBeside() ? static_cast<QWidget*>(m_list) : &m_view; indexOf(first) != 0)
        insertWidget(0, first);
    setStretchFactor(indexOf(&m_view), 3);
    setStretchFactor(indexOf(m_list), 2);
    m_list->setMinimumWidth(isBeside() ? besideWide * u : 0);
    QMargins margins = m_list->layout()->contentsMargins();
    margins.setRight(4 * u + (isBeside() ? 0 : m_covered));
    m_list->layout()->setContentsMargins(margins);
}

} // namespace titer::pages

#include "ui/pages/design/moc_design_streams.cpp"
