// What a source offers, opened branch by branch; what is ticked is read. [gui]
//
//   tree.setSource(connector, settings)      starts again where the connector is another; open() asks for the top
//   signal ticked(setting, taken)
#pragma once

#include "app/live/source_probe.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class BrowseTree : public QWidget {
    Q_OBJECT
public:
    explicit BrowseTree(app::PluginHost& plugins, QWidget* parent = nullptr);

    void setConnector(const std::string& connector);
    // How to connect, and what is read already.
    void setSettings(const connect::Settings& settings, const QStringList& taken);
    void open();
    void stop();
    QTreeWidget* tree() const { return m_tree; }
    QPushButton* button() const { return m_open; }
    QLineEdit* search() const { return m_search; }

signals:
    void openAsked(); // open() does it
    void ticked(const QString& setting, bool taken);

private:
    void fill(QTreeWidgetItem* parent, const std::vector<connect::BrowseNode>& nodes);
    void ask(QTreeWidgetItem* item);
    void filter();
    bool filter(QTreeWidgetItem* item, const QString& words);
    void report(const QString& words, bool fault);

    app::SourceProbe m_probe;
    std::string m_connector;
    connect::Settings m_settings;
    QSet<QString> m_taken;
    QList<QTreeWidgetItem*> m_waiting; // to be asked for, one after another; nullptr is the top
    QTreeWidget* m_tree;
    QLineEdit* m_search;
    QPushButton* m_open;
    widgets::Label* m_state;
};

} // namespace titer::pages
