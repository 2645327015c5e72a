// All alarms of the project with Titer's own in a list with search, and the form of the one that is chosen next to it. [gui]
//
//   setup.openAlarm("al-3");  setup.openTag("src-1/DO");    the alarms of a tag, with a new one on it
#pragma once

#include "ui/pages/alarms/editor/alarm_editor.h"

class QBoxLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace titer::pages {

class AlarmSetup : public QWidget {
    Q_OBJECT
public:
    explicit AlarmSetup(const AlarmEditor::Work& work, QWidget* parent = nullptr);

    void openAlarm(const std::string& id);
    void openTag(const std::string& tag);
    void focusFirst();
    QList<QWidget*> regions() const;

    AlarmEditor* editor() const { return m_editor; }
    QTreeWidget* list() const { return m_list; }
    QLineEdit* search() const { return m_search; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* allButton() const { return m_all; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    void refresh();
    void fill(QTreeWidgetItem* item, const app::DefinedAlarm& defined);
    void filter();
    void select(const std::string& id);
    QTreeWidgetItem* itemOf(const std::string& id) const;

    app::AlarmDefinitions& m_definitions;
    app::TagFeed& m_feed;
    QWidget* m_left;
    QLineEdit* m_search;
    QPushButton* m_add;
    widgets::Label* m_none;
    QPushButton* m_all; // where nothing is found
    QTreeWidget* m_list;
    AlarmEditor* m_editor;
};

} // namespace titer::pages
