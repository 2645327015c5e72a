// Runs the plant behind the first card of the welcome page, for the figures and the curve in its picture. [gui]
#pragma once

#include "app/run/run_session.h"

#include <QObject>

namespace titer::pages {

class WelcomePage;

class ExamplePreview : public QObject {
    Q_OBJECT
public:
    // Belongs to the page, which shows it as soon as it has run.
    ExamplePreview(const model::Catalogue& catalogue, WelcomePage& page);

private:
    void show(const app::Run& run);

    WelcomePage& m_page;
    app::RunSession m_session;
};

} // namespace titer::pages
