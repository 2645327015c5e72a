// Below the form of a unit: its sizes for what flows in, each with its rule. [gui]
#pragma once

#include <QWidget>

#include <string>

class QMenu;

namespace titer::app {
class AutoRun;
class Document;
} // namespace titer::app

namespace titer::form {

class SizePanel : public QWidget {
    Q_OBJECT
public:
    SizePanel(app::Document& document, const app::AutoRun& runs, const std::string& unit);

    // What the button's menu offers now.
    void fill(QMenu& menu);

private:
    app::Document& m_document;
    const app::AutoRun& m_runs;
    std::string m_unit;
};

} // namespace titer::form
