// A recording before it is taken in: what was understood of the file, and what can be said to have it read otherwise. [gui]
//
//   ImportSheet sheet(plugins, page);  sheet.open("run.csv")     over the lower half of the page
//   signal accepted(settings, name)                              with the settings of the connector `replay`
#pragma once

#include "app/live_session.h"
#include "core/connect/settings.h"

#include <QFrame>
#include <QString>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace titer::form {
class SettingForm;
}
namespace titer::shell {
class Label;
}

namespace titer::pages {

class ImportSheet : public QFrame {
    Q_OBJECT
public:
    ImportSheet(app::PluginHost& plugins, QWidget* page);

    void open(const QString& path);
    // The file could be read as it stands.
    bool isReady() const { return m_ready; }

signals:
    void accepted(const titer::connect::Settings& settings, const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    connect::Settings settings() const;
    void read();
    void showOpened();
    void showFaults(const base::Errors& errors);
    void clearFindings();
    void addFinding(int glyph, const QString& words);
    void accept();
    void leave();
    void arrange();

    app::LiveSession m_probe;
    QString m_path;
    bool m_ready = false;
    shell::Label* m_title;
    shell::Label* m_count;
    QScrollArea* m_scroll;
    QVBoxLayout* m_findings;
    form::SettingForm* m_form;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

} // namespace titer::pages
