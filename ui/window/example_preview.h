// Runs the plant behind the first card of the welcome page once, for the figures and the curve in its picture. [gui]
#pragma once

#include "app/run/run_session.h"
#include "ui/pages/welcome/welcome_page.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace titer::window {

inline constexpr const char* exampleId = "cho-fed-batch";

class ExamplePreview : public QObject {
    Q_OBJECT
public:
    explicit ExamplePreview(const model::Catalogue& catalogue);

    void run();
    // As soon as it has run.
    void showIn(pages::WelcomePage& page);

private:
    void show();

    QPointer<pages::WelcomePage> m_page;
    app::RunSession m_session;
    std::shared_ptr<const app::Run> m_run;
};

} // namespace titer::window
