#include "ui/window/window_pages.h"

#include "app/run/auto_run.h"
#include "app/session/workbench.h"
#include "core/base/not_available.h"
#include "generated/pages_catalogue.h"
#include "ui/widgets/sheet.h"
#include "ui/window/window_actions.h"

#include <QStackedWidget>

#include <algorithm>

namespace titer::window {

WindowPages::WindowPages(const pages::PageWork& work, WindowActions& actions)
    : m_work(work)
    , m_actions(actions)
{
    connect(&work.autoRun, &app::AutoRun::changed, this, &WindowPages::feedBoards);
    connect(&work.document, &app::Document::opened, this, [this] {
        for (widgets::Sheet* sheet : m_stack->findChildren<widgets::Sheet*>())
            if (!sheet->isHidden()) sheet->plantLeft(); // also over a page that is not shown
    });
}

void WindowPages::makeIn(QStackedWidget& stack)
{
    const std::vector<Entry> former = std::exchange(m_pages, {}); // there until their stack goes
    m_stack = &stack;
    m_shown = 0;
    for (const pages::PageType* type : types()) m_pages.push_back({type, nullptr});
    for (Entry& entry : m_pages) {
        entry.page = entry.type->make(m_work);
        add(entry);
    }
    m_actions.bind("view.streams", [this] {
        if (page().toggleStreams()) return;
        show(QStringLiteral("design"));
        page().toggleStreams();
    });
    for (std::size_t i = 0; i < former.size(); ++i) m_pages[i].page->goOnFrom(*former[i].page);
}

void WindowPages::add(const Entry& entry)
{
    m_stack->addWidget(entry.page->widget());
    if (entry.type->action) m_actions.bind(entry.type->action, [this, id = entry.id()] { show(id); });
    for (const pages::Page::Act& act : entry.page->acts())
        m_actions.bind(act.id, [this, id = entry.id(), act] {
            if (act.shows && !page().staysFor(act.id)) show(id);
            act.act();
        });
}

std::vector<const pages::PageType*> WindowPages::types()
{
    std::vector<const pages::PageType*> types(pages::all().begin(), pages::all().end());
    std::ranges::sort(types, {}, &pages::PageType::order);
    return types;
}

QStringList WindowPages::ids()
{
    QStringList ids;
    for (const pages::PageType* type : types()) ids << QLatin1String(type->id);
    return ids;
}

bool WindowPages::show(const QString& id, const QString& place)
{
    const auto found = std::ranges::find(m_pages, id, &Entry::id);
    if (found == m_pages.end()) return false;
    m_shown = std::size_t(found - m_pages.begin());
    m_stack->setCurrentWidget(found->page->widget());
    if (found->type->clock == pages::PageType::Clock::Either) feedBoards(); // it has boards
    found->page->focusFirst();
    m_work.autoRun.setActive(found->page->followsEdits());
    emit shown();
    if (!place.isEmpty()) page().showPlace(place);
    return true;
}

void WindowPages::chooseTime(double seconds, const pages::Page& by)
{
    for (const Entry& entry : m_pages)
        if (entry.page != &by) entry.page->showTime(seconds);
}

pages::TimeShown WindowPages::timeOf(TimeOfPage shown) const
{
    for (const Entry& entry : m_pages)
        if (entry.page)
            if (std::optional<pages::TimeShown> time = (entry.page->*shown)()) return *std::move(time);
    return {};
}

// Of what the page is about: on the page Design of its run, elsewhere of the batch that lies over the plant. Before there is a run, what
// alarms and boards look at is the plan.
QString WindowPages::clock() const
{
    using Clock = pages::PageType::Clock;
    const Clock kind = type().clock;
    if (kind == Clock::None) return {};
    const pages::TimeShown run = timeOf(&pages::Page::runShown);
    const bool follows = kind != Clock::Plan && m_work.bench.plantWork().shadow().isActive();
    const bool ofRun = follows || (kind == Clock::Run && !run.clock.isEmpty()) || (kind == Clock::Either && run.run);
    return ofRun ? run.clock : timeOf(&pages::Page::planShown).clock;
}

void WindowPages::feedBoards()
{
    const pages::TimeShown run = timeOf(&pages::Page::runShown);
    m_work.bench.feed().setRun(run.run ? run.run : m_work.autoRun.run());
    const bool newest = run.run && run.newest;
    m_work.bench.feed().setNow(newest ? base::notAvailable : run.run ? run.time : timeOf(&pages::Page::planShown).time);
}

} // namespace titer::window

#include "ui/window/moc_window_pages.cpp"
