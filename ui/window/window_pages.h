// The pages of the window, one shown at a time: all that the catalogue has, in its order. [gui]
//
//   pages.show("run");  pages.show("run", "fit/column");  pages.current();
//   pages.page<pages::RunPage>()        for whoever knows which one it looks for, as pictures and tests do
//   signal shown()
#pragma once

#include "ui/pages/page_type.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QStackedWidget;

namespace titer::window {

class WindowActions;

class WindowPages : public QObject {
    Q_OBJECT
public:
    WindowPages(const pages::PageWork& work, WindowActions& actions);

    // All of them, owned by `stack`; again where the language is another one. The first is shown.
    void makeIn(QStackedWidget& stack);

    struct Entry {
        const pages::PageType* type;
        pages::Page* page;
        QString id() const { return QLatin1String(type->id); }
    };
    const std::vector<Entry>& all() const { return m_pages; }
    // Of all kinds that there are, in their order.
    static std::vector<const pages::PageType*> types();
    static QStringList ids();
    // False where there is no such page.
    bool show(const QString& id, const QString& place = {});
    QString current() const { return shownEntry().id(); }
    pages::Page& page() const { return *shownEntry().page; } // that is shown
    const pages::PageType& type() const { return *shownEntry().type; }
    // The one of this class, which must be among them.
    template <class P> P& page() const
    {
        for (const Entry& entry : m_pages)
            if (auto* found = dynamic_cast<P*>(entry.page)) return *found;
        qFatal("no such page");
    }

    // The other pages look at this time too [s].
    void chooseTime(double seconds, const pages::Page& by);
    // The time that is looked at, in words; empty where the page that is shown has none.
    QString clock() const;
    // Boards show the run of the page that shows runs where its time stands, else the one that follows the edits.
    void feedBoards();

signals:
    void shown();

private:
    void add(const Entry& entry);
    const Entry& shownEntry() const { return m_pages[m_shown]; }
    // Of the page that has one: Page::runShown, Page::planShown.
    using TimeOfPage = std::optional<pages::TimeShown> (pages::Page::*)() const;
    pages::TimeShown timeOf(TimeOfPage shown) const;

    const pages::PageWork m_work;
    WindowActions& m_actions;
    QStackedWidget* m_stack = nullptr;
    std::vector<Entry> m_pages;
    std::size_t m_shown = 0;
};

} // namespace titer::window
