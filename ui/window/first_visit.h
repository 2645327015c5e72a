// A line over a page that a person sees for the first time: its three main gestures. It goes with the visit, or earlier when it is closed,
// and for good; the preferences bring all of them back. Its room stays until the page is left, so that nothing moves under the pointer. [gui]
//
//   FirstVisit line(settings);   line.visit("design");
//   FirstVisit::bringBack(settings)
#pragma once

#include <QWidget>

namespace titer::app {
class Settings;
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
    void visit(const QString& page);

    // The pages that have one.
    static QStringList pages();
    // Whether any of them has gone; and all of them are as if nobody had been there.
    static bool hasGone(const app::Settings& settings);
    static void bringBack(app::Settings& settings);
    // For windows that nobody learns from, such as those of pictures.
    static void showNone(app::Settings& settings);

private:
    app::Settings& m_settings;
    QString m_page;
    widgets::Label* m_words;
    QWidget* m_line;
};

} // namespace titer::window
