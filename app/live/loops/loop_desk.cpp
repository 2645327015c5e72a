#include "app/live/loops/loop_desk.h"

#include <algorithm>

namespace titer::app {

namespace {

constexpr std::size_t maxKeptNotes = 1000; // for windows that come later; all of them are in the trail

} // namespace

LoopDesk::LoopDesk(LoopOrder order)
    : m_order(std::move(order))
{
}

void LoopDesk::setOrder(LoopOrder order)
{
    m_order = std::move(order);
    m_way = {};
    m_estimateWay = {};
    m_rows.clear();
    emit changed(std::make_shared<const LoopPicture>(whole()));
}

LoopConnector* LoopDesk::wrap(const std::string& source, std::unique_ptr<connect::Connector>& connector,
                              std::shared_ptr<const LivePlans> plans) const
{
    if (source != m_order.source) return nullptr;
    LoopOrder order = m_order;
    order.start.plans = std::move(plans);
    auto wrapped = std::make_unique<LoopConnector>(std::move(connector), std::move(order));
    LoopConnector* const loops = wrapped.get();
    connector = std::move(wrapped);
    return loops;
}

void LoopDesk::act(const QString& request, const LoopAct& act)
{
    if (m_way && m_way(request, act)) return;
    const bool isDriven = std::ranges::any_of(
        m_rows, [](const LoopRow& row) { return row.isDriven || row.arming == guard::ArmState::Armed; });
    // At a source that was stopped nothing is armed.
    if (act.what == LoopAct::What::DisarmAll && !isDriven) return emit acted(request, {});
    if (m_order.source.empty()) {
        emit acted(request, {{base::Code::Input, act.loop,
                              base::say(CORE_TR("core", "The recorder runs no loops; choose the source at which they "
                                                        "run on the page Twin."))}});
        return;
    }
    emit acted(request, {{base::Code::Device, m_order.source,
                          base::say(CORE_TR("core", "The source of the loops does not run; start it first."))}});
}

// What they do not estimate now says nothing.
void LoopDesk::hear(const std::vector<connect::Sample>& samples, const std::vector<connect::TagInfo>& tags) const
{
    std::vector<LoopEstimate> estimates;
    for (const connect::Sample& sample : samples)
        if (sample.tag < tags.size())
            estimates.push_back(
                {tags[sample.tag].id, connect::qualityOf(sample.status) == connect::Quality::Uncertain});
    if (m_estimateWay && !estimates.empty()) m_estimateWay(estimates);
}

void LoopDesk::take(const std::shared_ptr<const LoopPicture>& picture)
{
    m_rows = picture->rows;
    m_notes.insert(m_notes.end(), picture->notes.begin(), picture->notes.end());
    while (m_notes.size() > maxKeptNotes) m_notes.pop_front();
    emit changed(picture);
}

LoopPicture LoopDesk::whole() const
{
    return {.rows = m_rows, .notes = {m_notes.begin(), m_notes.end()}, .isWhole = true};
}

} // namespace titer::app

#include "app/live/loops/moc_loop_desk.cpp"
