// A source while it is made or changed: first which connector, then its settings next to what it offers and what a test of the
// connection found. A sheet over the page. [gui]
//
//   sheet.openNew();  sheet.openSource(source);      signal accepted(source), with an empty id for a new one
#pragma once

#include "app/live/source_probe.h"
#include "core/connect/source.h"
#include "ui/look/glyph.h"
#include "ui/widgets/sheet.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace titer::form {
class SettingForm;
}
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class BrowseTree;

class SourceSheet : public widgets::Sheet {
    Q_OBJECT
public:
    SourceSheet(app::PluginHost& plugins, QWidget* page);

    // Of dates that state none in new sources; empty: that of the machine.
    void setZone(std::string zone) { m_zone = std::move(zone); }
    // From which relative paths are taken.
    void setFolder(std::string folder) { m_folder = std::move(folder); }
    // What is `known` stands in the settings of whichever connector is chosen, as far as it has them.
    void openNew(const connect::Settings& known = {});
    void openSource(const connect::Source& source);
    void leave() override;
    // What a source of the project reaches is tried only where this says yes; else it calls `then` once that is allowed.
    using Guard = std::function<bool(std::function<void()> then)>;
    void setGuard(Guard guard);

    QListWidget* connectors() const { return m_connectors; }
    QLineEdit* name() const { return m_name; }
    form::SettingForm* form() const { return m_form; }
    BrowseTree* browse() const { return m_browse; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* testButton() const { return m_test; }
    QStringList findings() const;

signals:
    void accepted(const titer::connect::Source& source);

private:
    QWidget* makeChooser();
    QWidget* makeEditor();
    void fillConnectors();
    void choose();
    void showForm(const connect::Source& source);
    void settingsChanged();
    bool check();
    void test();
    bool mayAccess(std::function<void()> then);
    void showFindings(const std::vector<connect::Finding>& findings);
    void addFinding(look::Glyph glyph, const QString& words);
    void accept();

    app::PluginHost& m_plugins;
    app::SourceProbe m_probe;
    Guard m_guard;
    std::string m_zone;
    std::string m_folder;
    connect::Source m_source;  // as it was opened
    connect::Settings m_known; // of a new one
    const connect::ConnectorInfo* m_info = nullptr;
    widgets::Label* m_title;
    QStackedWidget* m_steps;
    QListWidget* m_connectors;
    QLineEdit* m_name;
    QScrollArea* m_scroll;
    form::SettingForm* m_form = nullptr;
    QWidget* m_offers;
    BrowseTree* m_browse;
    QVBoxLayout* m_findings;
    QPushButton* m_next;
    QPushButton* m_save;
    QPushButton* m_test;
    QPushButton* m_back;
    QPushButton* m_cancel;
};

} // namespace titer::pages
