// A line over a page that a person sees for the first time: its three main gestures. It goes with the visit, or earlier when it is closed,
// and for good; the preferences bring all of them back. Its room goes with it. [gui]
//
//   FirstVisit line(settings);   line.visit(type);
#pragma once

#include <QWidget>

namespace titer::app {
class Settings;
}
namespace titer::pages {
struct PageType;
}
namespace titer::widgets {
class Label;
}

namespace titer::window {

class FirstVisit : public QWidget {
    Q_OBJECT
public:
    explicit FirstVisit(app::Settings& settings, QWidget* parent = nullptr);

    // This page is shown now; again where it was shown already.
    void visit(const pages::PageType& page);

private:
    app::Settings& m_settings;
    const pages::PageType* m_page = nullptr;
    widgets::Label* m_words;
};

} // namespace titer::window
